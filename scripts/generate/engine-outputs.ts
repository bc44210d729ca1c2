import { encodeTable } from '../../src/compile/encode.ts'
import type { Json } from '../../src/compile/json.ts'
import type { Override } from '../../src/compile/override.ts'
import { borrowingOf, withBorrowed } from '../../src/compile/types/borrow.ts'
import { TypeEmitter } from '../../src/compile/types/type-emitter.ts'
import { schemaCorrections, typedVersion } from '../../src/compile/types/typed-version.ts'
import type { Operation } from '../../src/table/operation.ts'
import type { Source } from '../sources.ts'
import { compileEngine, type EngineOptions } from './engine.ts'
import { textModule } from './modules.ts'
import type { Outputs } from './outputs.ts'
import { Remarks } from './remarks.ts'

/** What is wrong or missing in specifications, and the schemas for it, by name. */
export interface EngineCorrections {
  overrides: Override[]
  schemas: Record<string, Json>
}

/** The table and the typings of an engine; `say` is told what was found and mended on the way. */
export async function engineOutputs(
  source: Source,
  { overrides, schemas }: EngineCorrections,
  options: EngineOptions,
  say: (line: string) => void,
): Promise<Outputs> {
  const { engine, prefix, probe, docs } = source
  const remarks = new Remarks()
  const versions: { version: string; operations: Operation[] }[] = []
  const types = new TypeEmitter()
  const lent = new Set(overrides.map(({ change }) => change.schemas?.from))
  const lenders = new Map<string, Record<string, Json>>()
  for await (const compiled of compileEngine(source, overrides, options)) {
    remarks.add(compiled.version, compiled.report)
    const { version, operations } = compiled
    versions.push({ version, operations })
    const shapes = schemaCorrections(overrides, { engine, version, operations })
    const typed = typedVersion(version, compiled, { shapes, schemas })
    const borrowing = borrowingOf(overrides, { engine, version })
    const lender = borrowing && lenders.get(borrowing.from)
    if (borrowing) typed.definitions = withBorrowed(typed.definitions, lender ?? {}, borrowing)
    if (lent.has(version)) lenders.set(version, typed.definitions)
    types.add(typed)
  }
  const text = encodeTable({ engine, prefix, ...(probe && { probe }), ...(docs && { docs }) }, versions)
  const count = versions.reduce((sum, { operations }) => sum + operations.length, 0)
  say(`${engine}: ${versions.length} versions, ${count} operations, ${(text.length / 1000).toFixed(0)} kB`)
  for (const line of remarks.lines()) say(`  ${line}`)
  return new Map([
    [`${engine}/operations.js`, textModule(text)],
    [`${engine}/operations.d.ts`, 'export declare const text: string\n'],
    ...[...types.files()].map(([file, content]): [string, string] => [`${engine}/${file}`, content]),
  ])
}
