import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledSpec, compileSpec } from '../../src/compile/compile-spec.ts'
import { applyOverrides, type Override } from '../../src/compile/override.ts'
import type { Source } from '../sources.ts'

/** One version of an engine, compiled and corrected. */
export interface CompiledVersion extends CompiledSpec {
  version: string
}

/** Compiles the versions of a source one after the other, oldest first; documents are not kept. */
export function* compileEngine(
  source: Source,
  overrides: Override[],
  options: { specs: string; summaries: boolean },
): Generator<CompiledVersion> {
  const { engine, arrays } = source
  const own = overrides.filter((override) => override.engine === engine)
  for (const version of source.versions) {
    const file = join(options.specs, engine, `${version}.yaml`)
    const naming = source.naming as { namespaces?: string[] }
    const { summaries } = options
    const compiled = compileSpec(readSpecFile(file), { engine, version, file, naming, arrays, summaries })
    const operations = applyOverrides(compiled.operations, own, { engine, version })
    yield { ...compiled, operations, version }
  }
}

function readSpecFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`${file} cannot be read. Run \`npm run fetch\` first.`, { cause })
  }
}
