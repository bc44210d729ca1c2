import type { Conn } from '../dial/conn.ts'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { suggest } from '../errors/suggest.ts'
import type { Connection } from '../http/connection.ts'
import type { Table } from '../table/operation.ts'
import { categoriesOf, checkVersion } from './catalogue.ts'

/** The options of `client()`, of whatever engine. */
export interface LooseOptions {
  engine: string
  category?: string | undefined
  version?: string | { max: string } | undefined
  conn?: Conn | Connection | undefined
  strict?: boolean | undefined
}

/** Throws a `UsageError` for options that `client()` does not have. */
export function checkOptions(options: LooseOptions): LooseOptions {
  if (typeof options !== 'object' || options === null) {
    throw new UsageError('client(): pass an object such as { engine: "docker" }.')
  }
  refuseUnknown('client()', options, ['engine', 'category', 'version', 'conn', 'strict'])
  if (options.strict !== undefined && typeof options.strict !== 'boolean')
    throw new UsageError('client(): "strict" must be true or false.')
  return options
}

/** Throws a `UsageError` for a category that the version does not have. */
export function checkCategory(table: Table, version: string, category: string | undefined): void {
  if (category === undefined) return
  checkVersion(table, version)
  const known = categoriesOf(table, version)
  if (known.includes(category)) return
  throw new UsageError(
    `${table.engine} ${version} has no category "${category}" (it has: ${known.join(', ')}).`,
    { suggestion: suggest(String(category), known) },
  )
}
