import { join } from 'node:path'
import { borrowingOf, withBorrowed } from '../../src/compile/corrections/borrow.ts'
import { withFields } from '../../src/compile/corrections/fields.ts'
import { answersNulls, withNulls } from '../../src/compile/corrections/nulls.ts'
import { applyOverrides, type Override } from '../../src/compile/corrections/override.ts'
import { type CompiledSpec, compileSpec } from '../../src/compile/operations/compile-spec.ts'
import type { Json } from '../../src/compile/read/json.ts'
import type { TypedVersion } from '../../src/compile/types/model.ts'
import { schemaCorrections, typedVersion } from '../../src/compile/types/typed-version.ts'
import type { Source } from '../sources.ts'
import { readSpecs } from './read-specs.ts'

export interface EngineOptions {
  /** Folder below which `ENGINE/VERSION.yaml` lie. */
  specs: string
  /** Carry the specifications' own prose along. */
  summaries: boolean
}

/** What is wrong or missing in specifications, and the schemas for it, by name. */
export interface EngineCorrections {
  overrides: Override[]
  schemas: Record<string, Json>
}

/** One version of an engine, compiled and corrected. */
export interface CompiledVersion extends CompiledSpec {
  version: string
  typed: TypedVersion
}

/** Compiles the versions of a source one after the other, oldest first; documents are not kept. */
export async function* compileEngine(
  source: Source,
  { overrides, schemas }: EngineCorrections,
  options: EngineOptions,
): AsyncGenerator<CompiledVersion> {
  const { engine, arrays, naming, versions } = source
  const own = overrides.filter((override) => override.engine === engine)
  const files = versions.map((version) => join(options.specs, engine, `${version}.yaml`))
  const lent = new Set(own.map(({ change }) => change.schemas?.from))
  const lenders = new Map<string, Record<string, Json>>()
  let at = 0
  for await (const document of readSpecs(files)) {
    const [version = '', file] = [versions[at], files[at]]
    const { summaries } = options
    const compiled = compileSpec(document, { engine, version, file, naming, arrays, summaries })
    const operations = applyOverrides(compiled.operations, own, { engine, version, naming })
    const shapes = schemaCorrections(own, { engine, version, operations })
    const typed = typedVersion(version, { ...compiled, operations }, { shapes, schemas })
    typed.docs = summaries
    const borrowing = borrowingOf(own, { engine, version })
    if (borrowing) {
      typed.definitions = withBorrowed(typed.definitions, lenders.get(borrowing.from) ?? {}, borrowing)
    }
    if (lent.has(version)) lenders.set(version, typed.definitions)
    const mended = withFields(typed, own, engine)
    const types = answersNulls(own, engine, version) ? withNulls(mended) : mended
    yield { ...compiled, operations, version, typed: types }
    at++
  }
}
