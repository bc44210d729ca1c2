import type { Readable } from 'node:stream'
import { checkVersion } from './catalogue.ts'
import type { Connection } from './connection/connection.ts'
import { ProtocolError, UsageError } from './errors.ts'
import { buildRaw } from './request/build.ts'
import { engineError } from './response/engine-error.ts'
import type { Probe, Table } from './table/operation.ts'
import { send } from './transport/send.ts'

/** Which version a client is to speak: exactly one, or the newest that the engine has and is not above `max`. */
export type WantedVersion = { exact: string; max?: never } | { exact?: never; max: string }

/** Reads a client's `version`. An explicit one beats the environment's, which beats asking the engine. */
export function chooseVersion(
  table: Table,
  wanted: string | { max: string } | undefined,
  env: NodeJS.ProcessEnv = process.env,
): WantedVersion {
  if (typeof wanted === 'object' && wanted !== null) {
    checkVersion(table, wanted.max)
    return { max: wanted.max }
  }
  if (wanted !== undefined && wanted !== 'auto') {
    checkVersion(table, wanted)
    return { exact: wanted }
  }
  const { versionEnv, probe } = table
  const set = versionEnv === undefined ? undefined : env[versionEnv]
  if (!set) return { max: table.versions.at(-1) as string }
  const prefix = probe?.prefix ?? ''
  const exact = set.startsWith(prefix) ? set : prefix + set
  if (table.versions.includes(exact)) return { exact }
  throw new UsageError(
    `${versionEnv} is "${set}", which is no version of ${table.engine} here (known: ${table.versions[0]} to ${table.versions.at(-1)}).`,
  )
}

/**
 * The newest of an engine's tables that is not newer than the engine at the other end, nor than `max`.
 * Asked once per connection, however many clients ask at a time.
 */
export async function negotiate(connection: Connection, table: Table, max: string): Promise<string> {
  const { engine, probe, versions } = table
  if (!probe) return max
  const key = JSON.stringify([engine, probe])
  let asked = connection.known.get(key)
  if (!asked) {
    asked = ask(connection, engine, probe)
    connection.known.set(key, asked)
    // An engine that was not there may be there next time.
    asked.catch(() => connection.known.delete(key))
  }
  const actual = await asked
  const fitting = versions.filter((version) => compareVersions(version, actual) <= 0)
  const within = fitting.filter((version) => compareVersions(version, max) <= 0)
  const best = within.at(-1)
  if (best !== undefined) return best
  throw new UsageError(
    `The ${engine} at ${connection.name} has version ${actual}, older than the oldest that hawser knows (${versions[0]}).`,
  )
}

/** Compares by the numbers in them; suffixes (`-rc1`, `-rhel`) do not count. */
export function compareVersions(a: string, b: string): number {
  const left = numbersOf(a)
  const right = numbersOf(b)
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function numbersOf(version: string): number[] {
  const [numbers = ''] = /\d+(\.\d+)*/.exec(version) ?? []
  return numbers.split('.').map(Number)
}

async function ask(connection: Connection, engine: string, probe: Probe): Promise<string> {
  const outgoing = buildRaw({ method: probe.method, path: probe.path })
  const { status, headers, body } = await send(connection, outgoing, {
    signals: [],
    collect: (answered) => (answered < 400 ? 1024 * 1024 : false),
  })
  if (status >= 400 && !(body instanceof Uint8Array)) {
    // Some engines answer HEAD of what they know as GET only.
    if (probe.method === 'HEAD') return ask(connection, engine, { ...probe, method: 'GET' })
    throw await engineError({ status, headers, body: body as Readable }, outgoing.call)
  }
  const found = probe.header
    ? headers[probe.header.toLowerCase()]
    : fieldOf(body as Uint8Array, probe.field ?? '')
  if (typeof found === 'string' && /\d/.test(found)) return `${probe.prefix ?? ''}${found}`
  throw new ProtocolError(
    `What answers at ${connection.name} does not say its version as ${engine} does: is it another engine?`,
    { call: outgoing.call },
  )
}

function fieldOf(body: Uint8Array, field: string): unknown {
  try {
    let value = JSON.parse(Buffer.from(body).toString()) as unknown
    for (const key of field.split('.')) value = (value as Record<string, unknown> | undefined)?.[key]
    return value
  } catch {
    return undefined
  }
}
