import type { Operation } from '../table/operation.ts'
import type { JsonObject } from './json.ts'
import type { Naming } from './naming.ts'
import { operationsOf } from './operations.ts'
import { readSpec } from './read.ts'
import { openSelfReferences } from './refs.ts'
import type { Report } from './report.ts'

export interface CompileOptions {
  engine: string
  version: string
  /** Name of the file, for messages; default `ENGINE@VERSION`. */
  file?: string | undefined
  naming?: Naming | undefined
  /** `repeat`: the engine reads every array as repeated keys, whatever the specification says. Default: `spec`. */
  arrays?: 'spec' | 'repeat' | undefined
  /** Carry the specification's own summaries along. */
  summaries?: boolean | undefined
}

export interface CompiledSpec {
  operations: Operation[]
  report: Report
  /** The specification, its self-references opened, for whoever makes types of it. */
  document: JsonObject
}

/** From a specification's text to its operations. Throws a `SpecError` that says where and what to change. */
export function compileSpec(text: string, options: CompileOptions): CompiledSpec {
  const { engine, version, naming = {}, arrays = 'spec', summaries = false } = options
  const spec = readSpec(text, options.file ?? `${engine}@${version}`)
  const report: Report = {
    engine,
    version,
    in: 0,
    out: 0,
    renames: [],
    repairs: [...spec.repairs],
    warnings: [],
  }
  report.warnings.push(...openSelfReferences(spec.root))
  const operations = operationsOf(spec, { naming, arrays, summaries }, report)
  return { operations, report, document: spec.root }
}
