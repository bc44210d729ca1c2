import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type CompiledEngine,
  checkEngine,
  checkVersion,
  registerEngine,
  tableOf,
} from '../client/catalogue.ts'
import { UsageError } from '../errors/errors.ts'
import type { Table } from '../table/operation.ts'

/** An engine's table, by its name or by the folder that `hawser compile` wrote. */
export async function engineTable(nameOrFolder: string): Promise<Table> {
  return tableOf(await engineName(nameOrFolder))
}

/** The name of an engine; a folder's engine is made known first. */
export async function engineName(nameOrFolder: string): Promise<string> {
  if (!/[\\/.]/.test(nameOrFolder)) {
    checkEngine(nameOrFolder)
    return nameOrFolder
  }
  const file = resolve(join(nameOrFolder, 'index.js'))
  if (!existsSync(file)) {
    throw new UsageError(`There is no index.js of "hawser compile" in ${nameOrFolder}.`)
  }
  const { default: compiled } = (await import(pathToFileURL(file).href)) as { default: CompiledEngine }
  registerEngine(compiled)
  return compiled.engine
}

/** The version that was asked for, or the newest. */
export function versionOf(table: Table, asked: string | undefined): string {
  if (asked === undefined) return table.versions.at(-1) as string
  const version = namedVersion(table, asked)
  checkVersion(table, version)
  return version
}

/** A version by its name, with or without the `v` before it: `docker version` prints it without. */
export function namedVersion({ versions }: Table, asked: string): string {
  return versions.includes(`v${asked}`) ? `v${asked}` : asked
}
