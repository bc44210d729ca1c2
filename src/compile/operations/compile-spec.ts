import type { JsonObject } from '../../json/objects.ts'
import type { Operation } from '../../table/operation.ts'
import type { EngineOptions } from '../engine-options.ts'
import { openSelfReferences } from '../read/circles.ts'
import { openDangling } from '../read/dangling.ts'
import { removeMisshapen } from '../read/misshapen.ts'
import { readSpec, type SpecDocument } from '../read/read.ts'
import { SpecError } from '../read/spec-error.ts'
import { mendTypeNames } from '../read/type-names.ts'
import { operationsOf } from './operations.ts'
import { basePathOf } from './prefix.ts'
import type { Report } from './report.ts'

export interface CompileOptions
  extends Pick<EngineOptions, 'engine' | 'naming' | 'arrays' | 'unixTimes' | 'strict'> {
  version: string
  /** Name of the file, for messages; default `ENGINE@VERSION`. */
  file?: string | undefined
  /** The file's own text, so that messages can name lines. */
  text?: string | undefined
  /** Carry the specification's own summaries along. */
  summaries?: boolean | undefined
}

export interface CompiledSpec {
  operations: Operation[]
  report: Report
  /** What goes before every path, by the specification's `servers` or `basePath`: `/api/v1`, or ''. */
  basePath: string
  /** The specification, its self-references opened, for whoever makes types of it. */
  document: JsonObject
  language: SpecDocument['language']
}

/**
 * From a specification, its text or as it was read and bundled, to its operations; of a document that was read, the
 * self-references are opened. Throws a `SpecError` that says where and what to change.
 */
export function compileSpec(source: string | SpecDocument, options: CompileOptions): CompiledSpec {
  const { engine, version, naming = {}, arrays = 'spec', unixTimes = [], summaries = false } = options
  const file = options.file ?? `${engine}@${version}`
  const spec = typeof source === 'string' ? readSpec(source, file) : source
  const report: Report = {
    engine,
    version,
    in: 0,
    out: 0,
    renames: [],
    repairs: [...spec.repairs],
    warnings: [],
  }
  const misshapen = removeMisshapen(spec.root)
  const dangling = openDangling(spec.root, options.text, options.strict)
  if (dangling.length > 0 && options.strict) throw new SpecError(file, dangling.join('\n  '))
  const types = mendTypeNames(spec.root)
  report.repairs.push(...types.repairs)
  report.warnings.push(...misshapen, ...dangling, ...types.warnings, ...openSelfReferences(spec.root))
  const operations = operationsOf(spec, { naming, arrays, unixTimes, summaries }, report)
  if (report.in !== report.out) {
    throw new SpecError(file, `${report.in} operations went in and ${report.out} came out.`)
  }
  return { operations, report, document: spec.root, language: spec.language, basePath: basePathOf(spec.root) }
}
