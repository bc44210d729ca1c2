import { relative } from 'node:path'
import type { Report } from '../compile/operations/report.ts'

/** What a run of `hawser compile` did. */
export interface Run {
  engine: string
  /** The folder, absolute. */
  out: string
  /** All that the folder has now, oldest first. */
  versions: string[]
  /** Of the versions that were compiled anew. */
  reports: Report[]
  /** Paths in the folder. */
  files: string[]
}

/** A run for people to read. */
export function describeRun({ engine, out, versions, reports, files }: Run): string {
  const below = relative(process.cwd(), out)
  const folder = below.startsWith('..') ? out : `./${below}`
  return [
    ...reports.map(describeReport),
    `${folder} has ${files.length} files, of ${engine} ${versions.join(', ')}.`,
    `Next: import ${engine.replaceAll('-', '_')} from '${folder}/index.js', and registerEngine(${engine.replaceAll('-', '_')}).`,
  ].join('\n')
}

/** One version's report: how many operations, and every change to them. */
function describeReport(report: Report): string {
  const { engine, version, renames, repairs, warnings } = report
  const named = renames.map(({ from, to, method, path }) =>
    from === '' ? `${method} ${path} is ${to}` : `${method} ${path} is ${to}, not "${from}"`,
  )
  return [
    `${engine} ${version}: ${report.in} operations in, ${report.out} out`,
    ...list('named by hawser', named),
    ...list('repaired', repairs),
    ...list('left out or simplified', warnings),
  ].join('\n')
}

function list(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title} (${lines.length}):`, ...lines.map((line) => `    ${line}`)]
}
