import type { SecureContext } from 'node:tls'
import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import { checkConn } from './check.ts'
import type { Conn } from './conn.ts'
import { type Callee, type Dial, dialCustom, dialPath, dialTcp, dialTls, type TlsTarget } from './dial.ts'
import type { Peer } from './hints.ts'
import { secureContext } from './tls.ts'

/** Where a connection leads: checked, and ready to be dialled. */
export interface Target extends Peer {
  /** For the `Host` header. */
  origin: string
  /** Put before every path; no slash at its end. */
  basePath: string
  dial: Dial
  /** Ends what carries the connections (an ssh process); dialling again starts it again. */
  close(): Promise<void>
}

/** Opens streams over a carrier of its own, such as an ssh process. */
export interface Tunnel {
  connect: Dial
  close(): Promise<void>
}

/** How the tunnels of `ssh://` are made; handed in so that this part knows no ssh. */
export type TunnelMaker = (conn: Conn & { uri: string }) => Tunnel

/** Checks a description and gives what it leads to. */
export function targetOf(conn: Conn, sshTunnel: TunnelMaker): Target {
  checkConn(conn)
  const timeout = conn.connectTimeout ?? 10_000
  if (conn.connect) {
    const callee = calleeOf(conn, 'the given stream', timeout)
    const plain = dialCustom(conn.connect, callee)
    return target(
      callee,
      conn.tls ? overTls(conn, { host: 'localhost', port: 443, carrier: plain }, callee) : plain,
    )
  }
  const { uri } = conn
  if (typeof uri !== 'string')
    throw new UsageError('conn: one of "uri", "context" and "connect" must be given.')
  const [, scheme = ''] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(uri) ?? []
  const make = Object.hasOwn(schemes, scheme.toLowerCase()) && schemes[scheme.toLowerCase()]
  if (!make) {
    const known = Object.keys(schemes)
    const uriName = conn.source === undefined ? 'the uri' : `the uri of ${conn.source}`
    const told = scheme ? `"${scheme}://" is not a way to reach an engine` : `${uriName} has no scheme`
    throw new UsageError(`conn: ${told} (known: ${known.map((name) => `${name}://`).join(' ')}).`, {
      suggestion: suggest(scheme, known),
    })
  }
  return make({ ...conn, uri }, timeout, sshTunnel)
}

type Maker = (conn: Conn & { uri: string }, timeout: number, sshTunnel: TunnelMaker) => Target

const schemes: Record<string, Maker> = {
  unix: (conn, timeout) => {
    // As it is, percent signs too, so that `unix://${path}` leads to any path; Docker's CLI reads it so.
    const path = conn.uri.slice('unix://'.length)
    if (!path.startsWith('/'))
      throw new UsageError(`conn: "${conn.uri}" must name an absolute path: unix:///path.`)
    refuseTls(conn)
    const name = `unix://${path}`
    return target({ name }, dialPath(path, { name, timeout }))
  },
  npipe: (conn, timeout) => {
    const path = conn.uri.slice('npipe://'.length).replaceAll('/', '\\')
    refuseTls(conn)
    return target({ name: conn.uri }, dialPath(path, { name: conn.uri, timeout }))
  },
  http: (conn, timeout) => {
    refuseTls(conn)
    return overTcp(conn, 'http', timeout)
  },
  https: (conn, timeout) => overTcp(conn, 'https', timeout),
  tcp: (conn, timeout) => overTcp(conn, conn.tls ? 'https' : 'http', timeout),
  ssh: (conn, timeout, sshTunnel) => {
    const { hostname } = parse(conn.uri)
    refuseTls(conn)
    const tunnel = sshTunnel(conn)
    const name = `ssh://${hostname}`
    return { ...target({ name }, dialCustom(tunnel.connect, { name, timeout })), close: () => tunnel.close() }
  },
}

function overTcp(conn: Conn & { uri: string }, scheme: 'http' | 'https', timeout: number): Target {
  const url = parse(conn.uri)
  if (url.username || url.password) {
    throw new UsageError('conn: a uri must not hold a user or password; send them in "headers".')
  }
  if (url.search || url.hash) throw new UsageError('conn: a uri must not have a query or fragment.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = url.port ?? (conn.uri.startsWith('tcp:') ? dockerPorts : defaultPorts)[scheme]
  const origin = `${scheme}://${url.hostname}:${port}`
  const callee = calleeOf(scheme === 'https' ? { ...conn, tls: conn.tls ?? {} } : conn, origin, timeout)
  const dial = callee.tls ? overTls(conn, { host, port }, callee) : dialTcp(host, port, callee)
  return { ...target(callee, dial), origin, basePath: url.pathname.replace(/\/+$/, '') }
}

const defaultPorts = { http: 80, https: 443 }

/** Those of Docker's own client, so that `tcp://host` means what it means there. */
const dockerPorts = { http: 2375, https: 2376 }

function overTls(conn: Conn, to: Pick<TlsTarget, 'host' | 'port' | 'carrier'>, callee: Callee): Dial {
  const tls = conn.tls ?? {}
  let made: SecureContext | undefined
  const context = () => {
    made ??= secureContext(tls)
    return made
  }
  return dialTls({ ...to, servername: tls.servername, context }, callee)
}

function calleeOf({ tls }: Conn, name: string, timeout: number): Callee {
  return { name, timeout, ...(tls && { tls: tls.cert === undefined ? 'anonymous' : 'certificate' }) }
}

function target({ name, tls }: Peer, dial: Dial): Target {
  return { name, ...(tls && { tls }), origin: 'http://localhost', basePath: '', dial, close: async () => {} }
}

interface Address {
  hostname: string
  port: number | undefined
  username: string
  password: string
  pathname: string
  search: string
  hash: string
}

/** The WHATWG parser takes apart only the schemes that it knows, so any is read as http. */
function parse(uri: string): Address {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(uri) ?? []
  if (!URL.canParse(`http://${rest}`))
    throw new UsageError(`conn: the ${scheme}:// uri is not a valid address.`)
  const { hostname, username, password, pathname, search, hash } = new URL(`http://${rest}`)
  // Its `port` is empty where port 80 is given.
  const [, port] = /^[^/?#]*:(\d+)(?:[/?#]|$)/.exec(rest) ?? []
  return {
    hostname,
    port: port === undefined ? undefined : Number(port),
    username,
    password,
    pathname,
    search,
    hash,
  }
}

function refuseTls(conn: Conn): void {
  if (conn.tls) throw new UsageError('conn: "tls" goes with https:// and tcp:// only.')
}
