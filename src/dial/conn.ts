import type { Duplex } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { isRecord, mustBeObject } from '../json/lossy-part.ts'
import type { CredentialsSource } from './auth.ts'
import { checkProxy, type HttpProxy } from './proxy.ts'
import { checkSsh, type Ssh } from './ssh/options.ts'
import { type Tls, tlsOptions } from './tls.ts'
import { isHttpUrl } from './uri.ts'

/** How to reach an engine. Give one of `uri`, `context` and `connect`. Times are in ms. */
export interface Conn {
  /**
   * `unix://` `npipe://` `http://` `https://` `tcp://` (https when `tls` is given)
   * `ssh://[user@]host[:port][/socket]`.
   */
  uri?: string | undefined
  /** A Docker context or Podman destination by name. */
  context?: string | undefined
  /** Your own tunnel: returns a new byte stream to the engine for each connection. */
  connect?: (() => Duplex | Promise<Duplex>) | undefined
  /** Until the connection stands; default 10,000. */
  connectTimeout?: number | undefined
  /** No byte from the engine for so long, waiting for headers included, hijacked sockets not; default off. */
  readTimeout?: number | undefined
  /** No progress in sending the body; default off. */
  writeTimeout?: number | undefined
  /** From call to last byte; default off. */
  callTimeout?: number | undefined
  /** Sent with every request. */
  headers?: Record<string, string> | undefined
  tls?: Tls | undefined
  ssh?: Ssh | undefined
  /**
   * HTTP proxies, with `http://`, `https://` and `tcp://`: `'environment'` (`HTTPS_PROXY`, `HTTP_PROXY`,
   * `NO_PROXY`), a url, or `{ http, https, noProxy }`; default none. Loopback is always reached without.
   */
  proxy?: HttpProxy | undefined
  /** 4 or 6: use only the host's IPv4 or IPv6 addresses; default either. */
  family?: 4 | 6 | undefined
  /** How long one of a host's addresses is tried before the next one; default Node's, 250. */
  familyTimeout?: number | undefined
  /**
   * The most bytes that are read from a socket at a time, without TLS; default 131,072. More makes large answers
   * cheaper, and may cost a slow reader memory. Windows and Bun read in their own way.
   */
  readSize?: number | undefined
  /**
   * Answers the engine's own challenges (401), as registries send them, with a login or tokens: `'default'`
   * takes the credentials that the CLIs find, `'anonymous'` none; default: challenges are errors.
   */
  auth?: CredentialsSource | 'anonymous' | undefined
  /** Origins of token servers that may receive credentials although they are on another site than the engine. */
  authRealms?: string[] | undefined
  /**
   * Sends pulls, pushes and builds the credentials for their registries, unless the call itself has some:
   * `'default'` finds them where the engine's CLI does.
   */
  registryAuth?: CredentialsSource | undefined
  /** Integers beyond 2^53 in answers come as `bigint`. */
  bigint?: boolean | undefined
  /** Where the description comes from, for messages: `DOCKER_HOST`, `context "prod"`. */
  source?: string | undefined
}

/** Marks connections, also those of another copy of hawser, whose private parts differ. */
export const connectionBrand: unique symbol = Symbol.for('hawser.connection')

/** Throws a `UsageError` for an unknown option or an invalid value. */
export function checkConn(conn: Conn): void {
  if (typeof conn !== 'object' || conn === null)
    throw new UsageError('conn: must be an object such as { uri }.')
  if (connectionBrand in conn) {
    throw new UsageError(
      'conn: this connection is of another copy of hawser (import and require have one each): connect with this one.',
    )
  }
  refuseUnknown('conn', conn, options, advice)
  for (const name of ['tls', 'ssh', 'headers'] as const) {
    const value: unknown = conn[name]
    if (value !== undefined && !isRecord(value)) throw new UsageError(`conn: ${mustBeObject(name, value)}.`)
  }
  if (conn.tls !== undefined) refuseUnknown('tls', conn.tls, tlsOptions, advice)
  if (conn.ssh !== undefined) checkSsh(conn.ssh, conn.uri)
  if (conn.uri !== undefined && typeof conn.uri !== 'string')
    throw new UsageError(
      `conn: "uri" must be a string${(conn.uri as unknown) instanceof URL ? ': pass its href' : ''}.`,
    )
  const ways = (['uri', 'context', 'connect'] as const).filter((name) => conn[name] !== undefined)
  if (ways.length > 1) throw new UsageError(`conn: give one of "${ways.join('" and "')}", not both.`)
  for (const name of ['auth', 'registryAuth'] as const) checkSource(name, conn[name])
  const { authRealms } = conn
  if (authRealms !== undefined && !(Array.isArray(authRealms) && authRealms.every(isHttpUrl)))
    throw new UsageError('conn: "authRealms" must be a list of origins such as "https://auth.example".')
  if (conn.proxy !== undefined) checkProxy(conn.proxy)
  if (![undefined, 4, 6].includes(conn.family)) throw new UsageError('conn: "family" must be 4 or 6.')
  const { readSize } = conn
  if (readSize !== undefined && !(Number.isInteger(readSize) && readSize > 0 && readSize <= maxReadSize))
    throw new UsageError(`conn: "readSize" must be a whole number of bytes, from 1 to ${maxReadSize}.`)
  for (const name of times) {
    const value = conn[name]
    if (value !== undefined && !(Number.isFinite(value) && value >= 0 && value < 2 ** 31)) {
      throw new UsageError(`conn: "${name}" must be a time in ms, from 0 (off) to 2^31 - 1.`)
    }
  }
}

function checkSource(name: 'auth' | 'registryAuth', source: unknown): void {
  const isKnown = source === 'default' || (source === 'anonymous' && name === 'auth')
  if (source === undefined || isKnown || (typeof source === 'object' && source !== null)) return
  const anonymous = name === 'auth' ? ', "anonymous"' : ''
  throw new UsageError(
    `conn: "${name}" must be "default"${anonymous}, credentials, or credentials by registry.`,
  )
}

const maxReadSize = 16 * 1024 * 1024
const times = ['connectTimeout', 'readTimeout', 'writeTimeout', 'callTimeout', 'familyTimeout'] as const

const options = [
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
  'authRealms',
  'registryAuth',
  'proxy',
  'family',
  'familyTimeout',
  'readSize',
  'bigint',
  'source',
]

/** For options that other clients have. */
const advice = {
  socketPath: 'give the path as uri: "unix:///path"',
  protocol: 'it is part of the uri: "https://host:2376"',
  host: 'it is part of the uri: "tcp://host:2375"',
  hostname: 'it is part of the uri: "tcp://host:2375"',
  port: 'it is part of the uri: "tcp://host:2375"',
  username: 'it is part of the uri: "ssh://user@host"',
  sshOptions: 'it is "ssh" here, with "identity" and "args"',
  ca: 'put it into "tls"',
  cert: 'put it into "tls"',
  key: 'put it into "tls"',
  passphrase: 'put it into "tls"',
  servername: 'put it into "tls"',
  rejectUnauthorized: "certificates are always verified; pass the engine's CA as tls.ca",
  timeout: 'say which: "connectTimeout", "readTimeout", "writeTimeout" or "callTimeout"',
  version: 'it is an option of client()',
}
