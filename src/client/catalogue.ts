import { tables as generated } from '../../generated/tables.js'
import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import { decodeTable } from '../table/decode.ts'
import type { Table } from '../table/operation.ts'
import type { Engine, Version } from '../types/public.ts'
import { once } from './once.ts'

/** An engine that `hawser compile` made: what its `index.js` exports. */
export interface CompiledEngine {
  engine: string
  /** Its table as text. */
  table: string
  /** Loads the schemas of its bodies and answers as text. */
  schemas?(): Promise<string>
}

/** Tables by engine. Each is decoded once, on first use, in about a millisecond. */
const tables = new Map<string, () => Table>()
useTables(generated)

/** Names of the known engines. */
export function engines(): string[] {
  return [...tables.keys()]
}

/** An engine's versions, oldest first. */
export function versions(engine: string): string[] {
  return [...tableOf(engine).versions]
}

/** A version's categories in the order of the spec: `containers`, `libpod/containers`. */
export function categories(engine: string, version: string): string[] {
  const table = tableOf(engine)
  checkVersion(table, version)
  return categoriesOf(table, version)
}

/** Whether hawser has a table for this version of the engine. */
export function isVersion<E extends Engine>(engine: E, version: string): version is Version<E> {
  return tableOf(engine).versions.includes(version)
}

/** Takes these tables for the engines that they name, in the place of those it had. */
export function useTables(texts: Readonly<Record<string, string>>): void {
  for (const engine of Object.keys(texts)) {
    tables.set(
      engine,
      once(() => decodeTable(texts[engine] ?? '')),
    )
  }
}

/** Makes a compiled engine known to `client()`. Registering a name twice is an error. */
export function registerEngine(compiled: CompiledEngine): void {
  const { engine, table, schemas } = compiled ?? {}
  if (typeof engine !== 'string' || typeof table !== 'string') {
    throw new UsageError('registerEngine(): pass what the index.js of "hawser compile" exports.')
  }
  if (tables.has(engine)) throw new UsageError(`registerEngine(): the engine "${engine}" is known already.`)
  tables.set(
    engine,
    once(() => decodeTable(table)),
  )
  if (schemas) compiledSchemas.set(engine, schemas)
}

/** Loaders for the schemas of compiled engines, by engine. */
export const compiledSchemas: Map<string, () => Promise<string>> = new Map()

/** An engine's table, or a `UsageError`. */
export function tableOf(engine: string): Table {
  checkEngine(engine)
  return (tables.get(engine) as () => Table)()
}

export function checkEngine(engine: string): void {
  if (tables.has(engine)) return
  throw new UsageError(`There is no engine "${engine}" (known: ${engines().join(', ')}).`, {
    suggestion: suggest(String(engine), engines()),
  })
}

export function checkVersion(table: Table, version: string): void {
  if (table.versions.includes(version)) return
  const [first] = table.versions
  throw new UsageError(
    `${table.engine} has no version "${version}" here (known: ${first} to ${table.versions.at(-1)}).`,
    { suggestion: suggest(String(version), table.versions) },
  )
}

export function categoriesOf(table: Table, version: string): string[] {
  const names = table.ops(version).map((op) => table.operation(version, op)?.category ?? '')
  return [...new Set(names)]
}
