import { SchemaWriter } from '../../src/compile/types/schema-text.ts'
import { TypeEmitter } from '../../src/compile/types/type-emitter.ts'
import { encodeTable } from '../../src/compile/write/encode.ts'
import type { Operation } from '../../src/table/operation.ts'
import type { Source } from '../sources.ts'
import { compileEngine, type EngineCorrections, type EngineOptions } from './engine.ts'
import { textModule } from './modules.ts'
import type { Outputs } from './outputs.ts'
import { Remarks } from './remarks.ts'

/** The table and the typings of an engine; `say` is told what was found and mended on the way. */
export async function engineOutputs(
  source: Source,
  corrections: EngineCorrections,
  options: EngineOptions,
  say: (line: string) => void,
): Promise<Outputs> {
  const { engine, prefix, probe, versionEnv, docs } = source
  const remarks = new Remarks()
  const versions: { version: string; operations: Operation[] }[] = []
  const types = new TypeEmitter()
  const schemas = new SchemaWriter(engine)
  for await (const { version, operations, report, typed } of compileEngine(source, corrections, options)) {
    remarks.add(version, report)
    versions.push({ version, operations })
    types.add(typed)
    schemas.add(typed)
  }
  const text = encodeTable(
    {
      engine,
      prefix,
      ...(probe && { probe }),
      ...(versionEnv && { versionEnv }),
      ...(docs && { docs }),
    },
    versions,
  )
  const count = versions.reduce((sum, { operations }) => sum + operations.length, 0)
  say(`${engine}: ${versions.length} versions, ${count} operations, ${(text.length / 1000).toFixed(0)} kB`)
  for (const line of remarks.lines()) say(`  ${line}`)
  return new Map([
    [`${engine}/operations.js`, textModule(text)],
    [`${engine}/operations.d.ts`, 'export declare const text: string\n'],
    [`${engine}/schemas.js`, textModule(String(schemas))],
    [`${engine}/schemas.d.ts`, 'export declare const text: string\n'],
    ...[...types.files()].map(([file, content]): [string, string] => [`${engine}/${file}`, content]),
  ])
}
