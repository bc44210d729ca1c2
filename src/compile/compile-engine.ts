import type { EngineFacts } from '../table/operation.ts'
import { type Corrections, compileVersions, type VersionDocument } from './compile-versions.ts'
import { checkOptions, type EngineOptions } from './engine-options.ts'
import { commonPrefix } from './operations/prefix.ts'
import type { Report } from './operations/report.ts'
import { SchemaWriter } from './types/schema-text.ts'
import { TypeEmitter } from './types/type-emitter.ts'
import { encodeTable, type VersionOperations } from './write/encode.ts'

/** A compiled engine, before it is written to files. */
export interface EngineOutput {
  /** All versions' operations as text. */
  table: string
  /** All versions' schemas as text, for strict bodies and documentation. */
  schemas: string
  /** File → text of the typings of its versions. */
  types: Map<string, string>
  /** What compiling did, oldest version first. */
  reports: Report[]
}

export interface RunOptions {
  versions: string[]
  /** Carry the specifications' own prose along. */
  summaries: boolean
}

/** Compiles all versions of an engine, oldest first. Used in the repository and by `hawser compile`. */
export async function compileEngine(
  documents: Iterable<VersionDocument> | AsyncIterable<VersionDocument>,
  options: EngineOptions,
  corrections: Corrections,
  { versions, summaries }: RunOptions,
): Promise<EngineOutput> {
  checkOptions(options, versions)
  const types = new TypeEmitter({ docs: options.docs })
  const schemas = new SchemaWriter(options.engine)
  const compiled: (VersionOperations & { basePath: string; report: Report })[] = []
  for await (const one of compileVersions(documents, options, corrections, summaries)) {
    const { version, operations, basePath, report } = one
    types.add(one.typed)
    schemas.add(one.typed)
    compiled.push({ version, operations, basePath, report })
  }
  const { engine, probe, versionEnv, docs } = options
  const facts: EngineFacts = {
    engine,
    prefix: options.prefix ?? commonPrefix(compiled),
    ...(probe && { probe }),
    ...(versionEnv && { versionEnv }),
    ...(docs && { docs }),
  }
  return {
    table: encodeTable(facts, compiled),
    schemas: String(schemas),
    types: types.files(),
    reports: compiled.map(({ report }) => report),
  }
}
