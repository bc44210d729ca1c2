import { join } from 'node:path'
import { type CompiledSpec, compileSpec } from '../../src/compile/compile-spec.ts'
import { applyOverrides, type Override } from '../../src/compile/override.ts'
import type { Source } from '../sources.ts'
import { readSpecs } from './read-specs.ts'

export interface EngineOptions {
  /** Folder below which `ENGINE/VERSION.yaml` lie. */
  specs: string
  /** Carry the specifications' own prose along. */
  summaries: boolean
}

/** One version of an engine, compiled and corrected. */
export interface CompiledVersion extends CompiledSpec {
  version: string
}

/** Compiles the versions of a source one after the other, oldest first; documents are not kept. */
export async function* compileEngine(
  source: Source,
  overrides: Override[],
  options: EngineOptions,
): AsyncGenerator<CompiledVersion> {
  const { engine, arrays, naming, versions } = source
  const own = overrides.filter((override) => override.engine === engine)
  const files = versions.map((version) => join(options.specs, engine, `${version}.yaml`))
  let at = 0
  for await (const document of readSpecs(files)) {
    const [version = '', file] = [versions[at], files[at]]
    const { summaries } = options
    const compiled = compileSpec(document, { engine, version, file, naming, arrays, summaries })
    const operations = applyOverrides(compiled.operations, own, { engine, version })
    yield { ...compiled, operations, version }
    at++
  }
}
