import type { EngineFacts } from '../table/operation.ts'
import { checkOptions } from './engine-options.ts'
import { type CompiledSpec, compileSpec } from './operations/compile-spec.ts'
import type { Naming } from './operations/naming.ts'
import { commonPrefix } from './operations/prefix.ts'
import type { Report } from './operations/report.ts'
import { bundle } from './read/bundle.ts'
import { load, urlOf } from './read/load.ts'
import { locate } from './read/locate.ts'
import { readSpec } from './read/read.ts'
import { SpecError } from './read/spec-error.ts'
import { TypeEmitter } from './types/type-emitter.ts'
import { typedVersion } from './types/typed-version.ts'
import { compareVersions } from './version.ts'
import { encodeTable } from './write/encode.ts'
import { engineModules, engineTypings } from './write/modules.ts'

/** The specification of one version. */
export interface SpecText {
  version: string
  /** YAML or JSON. */
  text: string
  /** The file or url that the text is from: messages name it, and `$ref`s to other files are relative to it. */
  from?: string | undefined
}

/** What is told of an engine beside its specifications: the same as in an entry of `specs/sources.yaml`. */
export interface EngineOptions {
  /** The name by which `client()` will know it: lower-case letters, digits and dashes. */
  engine: string
  /** Goes before every path; `{version}` stands for the version. Default: what `servers` or `basePath` say. */
  prefix?: string | undefined
  /** How operations get their categories. */
  naming?: Naming | undefined
  /** `repeat`: the engine reads every array as repeated keys, whatever the specification says. Default: `spec`. */
  arrays?: 'spec' | 'repeat' | undefined
  /** How the engine is asked for its version. Without it `version: 'auto'` is the newest. */
  probe?: EngineFacts['probe'] | undefined
  /** The environment variable by which users of the engine's own CLI set the version. */
  versionEnv?: string | undefined
  /** Url of an operation's documentation, with `{version}`, `{op}` and `{category}`. */
  docs?: string | undefined
}

/** A compiled engine; `registerEngine` takes it as it is. */
export interface Compiled {
  engine: string
  /** All versions' operations as text. */
  table: string
  /** Path → text of the modules that carry the table: `index.js`, `index.cjs`, and what says which is which. */
  modules: Record<string, string>
  /** Path → text of the typings: `index.d.ts` adds the engine to hawser's, `types/` holds its versions. */
  typings: Record<string, string>
  /** What compiling did, oldest version first. */
  reports: Report[]
  /** Version → its specification in one piece, as JSON: what a later run with one version more takes. */
  specs: Record<string, string>
}

/** Compiles all versions of an engine, in whatever order they come. */
export async function compileEngine(specs: SpecText[], options: EngineOptions): Promise<Compiled> {
  checkOptions(options, specs)
  const { engine, naming, arrays, probe, versionEnv, docs } = options
  const types = new TypeEmitter()
  const compiled: (CompiledSpec & { version: string })[] = []
  const pieces: Record<string, string> = {}
  for (const spec of specs.toSorted((a, b) => compareVersions(a.version, b.version))) {
    const { version, text, from = `${engine}@${version}` } = spec
    try {
      const document = readSpec(text, from)
      if (spec.from !== undefined) await bundle(document, urlOf(spec.from), load)
      pieces[version] = `${JSON.stringify(document.root, null, 1)}\n`
      const one = compileSpec(document, { engine, version, naming, arrays, file: from, summaries: true })
      types.add({ ...typedVersion(version, one), docs: true })
      compiled.push({ ...one, version })
    } catch (error) {
      throw error instanceof SpecError ? locate(error, text, from) : error
    }
  }
  const facts: EngineFacts = {
    engine,
    prefix: options.prefix ?? commonPrefix(compiled),
    ...(probe && { probe }),
    ...(versionEnv && { versionEnv }),
    ...(docs && { docs }),
  }
  const table = encodeTable(facts, compiled)
  return {
    engine,
    table,
    modules: engineModules(engine, table),
    typings: engineTypings(engine, types.files()),
    reports: compiled.map(({ report }) => report),
    specs: pieces,
  }
}
