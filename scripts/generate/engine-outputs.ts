import { join } from 'node:path'
import { compileEngine } from '../../src/compile/compile-engine.ts'
import type { Corrections, VersionDocument } from '../../src/compile/compile-versions.ts'
import type { Source } from '../sources.ts'
import { textModule } from './modules.ts'
import type { Outputs } from './outputs.ts'
import { readSpecs } from './read-specs.ts'
import { Remarks } from './remarks.ts'

export interface OutputOptions {
  /** Folder below which `ENGINE/VERSION.yaml` lie. */
  specs: string
  /** Carry the specifications' own prose along. */
  summaries: boolean
}

/** The table and the typings of an engine; `say` is told what was found and mended on the way. */
export async function engineOutputs(
  source: Source,
  corrections: Corrections,
  { specs, summaries }: OutputOptions,
  say: (line: string) => void,
): Promise<Outputs> {
  const { engine, versions } = source
  const compiled = await compileEngine(versionDocuments(source, specs), source, corrections, {
    versions,
    summaries,
  })
  const { table, schemas, types, reports } = compiled
  const count = reports.reduce((sum, report) => sum + report.out, 0)
  say(`${engine}: ${versions.length} versions, ${count} operations, ${(table.length / 1000).toFixed(0)} kB`)
  const remarks = new Remarks()
  for (const report of reports) remarks.add(report.version, report)
  for (const line of remarks.lines()) say(`  ${line}`)
  return new Map([
    [`${engine}/operations.js`, textModule(table)],
    [`${engine}/operations.d.ts`, 'export declare const text: string\n'],
    [`${engine}/schemas.js`, textModule(schemas)],
    [`${engine}/schemas.d.ts`, 'export declare const text: string\n'],
    ...[...types].map(([file, content]): [string, string] => [`${engine}/${file}`, content]),
  ])
}

/** The fetched specifications of a source, oldest first. */
export async function* versionDocuments(
  { engine, versions }: Source,
  specs: string,
): AsyncGenerator<VersionDocument> {
  const files = versions.map((version) => join(specs, engine, `${version}.yaml`))
  let at = 0
  for await (const document of readSpecs(files)) {
    yield { version: versions[at] ?? '', file: files[at] ?? '', document }
    at++
  }
}
