import type { JsonObject } from '../json/objects.ts'
import { compileEngine } from './compile-engine.ts'
import type { VersionDocument } from './compile-versions.ts'
import { readOverrides } from './corrections/read-overrides.ts'
import type { EngineOptions } from './engine-options.ts'
import type { Report } from './operations/report.ts'
import { bundle } from './read/bundle.ts'
import { load, urlOf } from './read/load.ts'
import { locate } from './read/locate.ts'
import { readSpec } from './read/read.ts'
import { SpecError } from './read/spec-error.ts'
import { compareVersions } from './version.ts'
import { engineModules, engineTypings } from './write/modules.ts'

/** The specification of one version. */
export interface SpecText {
  version: string
  /** YAML or JSON. */
  text: string
  /** The file or url that the text is from: messages name it, and `$ref`s to other files are relative to it. */
  from?: string | undefined
}

/** Lines of overrides as YAML. */
export interface OverridesText {
  text: string
  /** The file that the text is from. */
  from?: string | undefined
}

/** A compiled engine; `registerEngine` takes it as it is. */
export interface Compiled {
  engine: string
  /** All versions' operations as text. */
  table: string
  /** All versions' schemas as text, for `strict: true`. */
  schemas(): Promise<string>
  /** Path → text of the modules that carry table and schemas: `index.js`, `index.cjs`, and what says which is which. */
  modules: Record<string, string>
  /** Path → text of the typings: `index.d.ts` adds the engine to hawser's, `types/` holds its versions. */
  typings: Record<string, string>
  /** What compiling did, oldest version first. */
  reports: Report[]
  /** Version → its specification in one piece, as JSON: what a later run with one version more takes. */
  specs: Record<string, string>
}

/** A fault of overrides under the name of their file. */
function named(error: unknown, from: string): unknown {
  const isOfOverrides = error instanceof SpecError && error.where === 'overrides.yaml'
  return isOfOverrides ? new SpecError(from, error.problem, { cause: error }) : error
}

/** JSON that needed no changes keeps its text: most large specifications are JSON. */
function inOnePiece(root: JsonObject, text: string): string {
  const isWhole = text.startsWith('{') && !/"\$ref"\s*:\s*"[^#]/.test(text)
  return isWhole ? text : `${JSON.stringify(root, null, 1)}\n`
}

/** Compiles all versions of an engine, in whatever order they come. */
export async function compileTexts(
  texts: SpecText[],
  options: EngineOptions,
  given: OverridesText | undefined,
): Promise<Compiled> {
  const { engine } = options
  const known = [{ engine, versions: texts.map(({ version }) => version) }]
  const overrides = given ? readOverrides(given.text, given.from ?? 'overrides.yaml', known) : []
  const specs: Record<string, string> = {}
  const { table, schemas, types, reports } = await compileEngine(
    documents(),
    options,
    { overrides, schemas: {} },
    {
      versions: texts.map(({ version }) => version),
      summaries: true,
    },
  ).catch((error: unknown) => {
    throw given?.from === undefined ? error : named(error, given.from)
  })
  return {
    engine,
    table,
    schemas: () => Promise.resolve(schemas),
    modules: engineModules(engine, table, schemas),
    typings: engineTypings(engine, types),
    reports,
    specs,
  }

  async function* documents(): AsyncGenerator<VersionDocument> {
    for (const spec of texts.toSorted((a, b) => compareVersions(a.version, b.version))) {
      const { version, text, from = `${engine}@${version}` } = spec
      try {
        const document = readSpec(text, from)
        if (spec.from !== undefined) await bundle(document, urlOf(spec.from), load)
        specs[version] = inOnePiece(document.root, text)
        yield { version, file: from, document, text }
      } catch (error) {
        throw error instanceof SpecError ? locate(error, text, from) : error
      }
    }
  }
}
