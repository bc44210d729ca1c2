import { callName, ProtocolError, UsageError } from '../errors/errors.ts'
import { Call } from '../http/call.ts'
import type { Connection } from '../http/connection.ts'
import { exchange } from '../http/exchange.ts'
import { sourceOf } from '../http/faults.ts'
import { valueAt } from '../json/json.ts'
import { buildRaw } from '../request/build.ts'
import { engineError } from '../response/engine-error.ts'
import type { Incoming } from '../response/incoming.ts'
import type { Probe, Table } from '../table/operation.ts'
import { compareNumbers } from '../table/version-order.ts'
import { checkVersion } from './catalogue.ts'

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

/** What the engine at the other end of a connection said of its version, if it was asked; another one each time it is asked. */
export function answerOf({ agent }: Connection, table: Table): Promise<string> | undefined {
  return agent.known.get(table) as Promise<string> | undefined
}

/**
 * The newest of an engine's tables that is not newer than the engine at the other end, nor than `max`.
 * Asked once per connection, however many clients ask at a time.
 */
export async function negotiate(connection: Connection, table: Table, max: string): Promise<string> {
  const { engine, probe, versions } = table
  if (!probe) return max
  const actual = await (answerOf(connection, table) ?? ask(connection, table, probe))
  const fitting = versions.filter((version) => compareNumbers(version, actual) <= 0)
  const best = fitting.filter((version) => compareNumbers(version, max) <= 0).at(-1)
  if (best !== undefined) return best
  throw new UsageError(
    `The ${engine} at ${connection.name} has version ${actual}, older than the oldest that hawser knows (${versions[0]}).${sourceOf(connection)}`,
  )
}

function ask(connection: Connection, table: Table, probe: Probe): Promise<string> {
  const { known } = connection.agent
  // Under no client's name, since others may wait for the answer when this one is closed.
  const asked = probeVersion(connection.share(), table.engine, probe)
  known.set(table, asked)
  asked.catch(() => {
    // An engine that was not there may be there next time.
    if (known.get(table) === asked) known.delete(table)
  })
  return asked
}

async function probeVersion(connection: Connection, engine: string, probe: Probe): Promise<string> {
  const outgoing = buildRaw({ method: probe.method, path: probe.path })
  const { call } = outgoing
  const probing = new Call(connection, call)
  try {
    const collect = ({ status }: Incoming) => status < 300 && maxAnswer
    const incoming = await exchange(probing, outgoing, undefined, collect)
    const found = incoming.body instanceof Uint8Array && versionIn(incoming, probe)
    if (found) return `${probe.prefix ?? ''}${found}`
    // Some engines answer HEAD of what they know as GET only, some say it with GET only.
    if (probe.method === 'HEAD') return await probeVersion(connection, engine, { ...probe, method: 'GET' })
    if (incoming.status >= 400) throw await engineError(incoming, call)
    throw new ProtocolError(
      `${callName(call)}: what answers at ${connection.name} does not say its version as ${engine} does; is it another engine?${sourceOf(connection)}`,
      { call },
    )
  } finally {
    probing.end()
  }
}

const maxAnswer = 1024 * 1024

function versionIn({ headers, body }: Incoming, { header, field = '' }: Probe): string | undefined {
  const found = header ? headers[header.toLowerCase()] : fieldOf(body as Uint8Array, field)
  return typeof found === 'string' && /\d/.test(found) ? found : undefined
}

function fieldOf(body: Uint8Array, field: string): unknown {
  try {
    return valueAt(JSON.parse(Buffer.from(body).toString()), field)
  } catch {
    return undefined
  }
}
