import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import type { Conn, Ssh } from './conn.ts'

/** Tells a connection of another copy of hawser, whose inside may be another. */
export const connectionBrand: unique symbol = Symbol.for('hawser.connection')

/** Refuses a description with a misspelt field, or one that is not what it must be. */
export function checkConn(conn: Conn): void {
  if (typeof conn !== 'object' || conn === null)
    throw new UsageError('conn: must be an object such as { uri }.')
  if (connectionBrand in conn) {
    throw new UsageError(
      'conn: this connection is of another copy of hawser (import and require have one each): connect with this one.',
    )
  }
  if ((conn as { auth?: unknown }).auth !== undefined) {
    throw new UsageError('conn: "auth" is for registries, which this release does not speak to.')
  }
  refuseOthers('conn', conn, fields)
  if (conn.tls !== undefined) refuseOthers('tls', conn.tls, tlsFields)
  if (conn.ssh !== undefined) checkSsh(conn.ssh, conn.uri)
  const ways = (['uri', 'context', 'connect'] as const).filter((name) => conn[name] !== undefined)
  if (ways.length > 1) throw new UsageError(`conn: give one of "${ways.join('" and "')}", not both.`)
  for (const name of ['connectTimeout', 'readTimeout', 'writeTimeout', 'callTimeout'] as const) {
    const value = conn[name]
    if (value !== undefined && !(Number.isFinite(value) && value >= 0 && value < 2 ** 31)) {
      throw new UsageError(`conn: "${name}" must be a time in ms, from 0 (off) to 2^31 - 1.`)
    }
  }
}

function checkSsh(ssh: Ssh, uri: string | undefined): void {
  if (!/^ssh:/i.test(String(uri))) throw new UsageError('conn: "ssh" goes with ssh:// only.')
  refuseOthers('ssh', ssh, sshFields)
  if (ssh.args !== undefined && !Array.isArray(ssh.args)) {
    throw new UsageError('ssh: "args" must be an array of strings.')
  }
}

/** A misspelt field would otherwise be one that was quietly not given. */
function refuseOthers(where: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    throw new UsageError(`${where}: there is no field "${name}".`, { suggestion: suggest(name, known) })
  }
}

const tlsFields = ['ca', 'cert', 'key', 'passphrase', 'servername']
const sshFields = ['identity', 'machine', 'engine', 'args']
const fields = [
  'uri',
  'context',
  'connect',
  'connectTimeout',
  'readTimeout',
  'writeTimeout',
  'callTimeout',
  'headers',
  'tls',
  'ssh',
  'auth',
  'bigint',
  'source',
]
