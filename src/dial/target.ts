import { UsageError } from '../errors/errors.ts'
import type { Endpoint } from '../errors/hints.ts'
import { suggest } from '../errors/suggest.ts'
import { checkPublicHost } from './address.ts'
import { type Conn, checkConn } from './conn.ts'
import { type Dial, dialPath, dialTcp, dialWith } from './dial.ts'
import { tcpPorts } from './engine-clis.ts'
import { meantUri } from './meant-uri.ts'
import { type ProxiedHost, proxyFor } from './proxy.ts'
import { checkSocketPath } from './socket-path.ts'
import { sshTunnel } from './ssh/tunnel.ts'
import { dialTls, type TlsTarget } from './tls.ts'
import { dialThrough } from './tunnel.ts'
import { redactUri, schemeOf } from './uri.ts'

/** Where a connection leads: checked, and ready to be dialled. */
export interface Target extends Endpoint {
  /** For the `Host` header. */
  origin: string
  /** Prefix of every path, without a trailing slash. */
  basePath: string
  dial: Dial
  /** Ends the processes that carry the connections (ssh); dialling starts them again. */
  close(): Promise<void>
}

/**
 * Checks a description and returns its target. Throws a `UsageError` if it is wrong. `publicOnly`: the host must
 * not be in a private network.
 */
export function targetOf(conn: Conn, publicOnly = false): Target {
  checkConn(conn)
  const { uri, connect, source } = conn
  if (connect) return customTarget(conn, connect)
  if (typeof uri !== 'string')
    throw new UsageError('conn: one of "uri", "context" and "connect" must be given.')
  const [scheme] = uri.split('://', 1) as [string]
  const known = Object.keys(schemes)
  const make = uri.includes('://') && known.includes(scheme.toLowerCase()) && schemes[scheme.toLowerCase()]
  if (make) return make({ ...conn, uri }, publicOnly)
  const isScheme = uri.includes('://') && /^[a-z][a-z0-9+.-]*$/i.test(scheme)
  const what = isScheme
    ? `"${scheme}://" is not a way to reach an engine`
    : `the uri${source === undefined ? '' : ` of ${source}`} has no scheme`
  throw new UsageError(`conn: ${what} (known: ${known.map((name) => `${name}://`).join(' ')}).`, {
    suggestion: meantUri(uri) ?? (isScheme ? suggest(scheme, known) : undefined),
  })
}

const schemes: Record<string, (conn: Conn & { uri: string }, publicOnly: boolean) => Target> = {
  unix: (conn) => {
    // Percent signs are part of the path, so that `unix://${path}` leads to any path, as in Docker's CLI.
    const path = conn.uri.slice('unix://'.length)
    if (!path.startsWith('/')) {
      throw new UsageError(`conn: "${redactUri(conn.uri)}" must name an absolute path: unix:///path.`, {
        suggestion: meantUri(conn.uri),
      })
    }
    checkSocketPath(path)
    return pathTarget(conn, `unix://${path}`, path)
  },
  npipe: (conn) => {
    const path = conn.uri.slice('npipe://'.length).replaceAll('/', '\\')
    if (!path.startsWith('\\'))
      throw new UsageError(`conn: "${redactUri(conn.uri)}" must name a pipe: npipe:////./pipe/name.`)
    return pathTarget(conn, conn.uri, path)
  },
  http: (conn, publicOnly) => {
    refuseTls(conn)
    return tcpTarget(conn, 'http', publicOnly)
  },
  https: (conn, publicOnly) => tcpTarget(conn, 'https', publicOnly),
  tcp: (conn, publicOnly) => tcpTarget(conn, conn.tls ? 'https' : 'http', publicOnly),
  ssh: (conn) => {
    refuseTls(conn)
    const endpoint = { name: `ssh://${parse(conn.uri).hostname}` }
    const tunnel = sshTunnel(conn)
    const dial = dialWith(() => tunnel.connect(), { endpoint, timeout: timeoutOf(conn) })
    return { ...endpoint, ...local, dial, close: () => tunnel.close() }
  },
}

function pathTarget(conn: Conn, name: string, path: string): Target {
  refuseTls(conn)
  const endpoint = { name }
  return {
    ...endpoint,
    ...local,
    dial: dialPath(path, { endpoint, timeout: timeoutOf(conn) }, conn.readSize),
  }
}

function customTarget(conn: Conn, connect: NonNullable<Conn['connect']>): Target {
  const endpoint = { name: 'the given stream', ...tlsOf(conn) }
  const plain = dialWith(connect, { endpoint, timeout: timeoutOf(conn) })
  const dial = endpoint.tls ? overTls(conn, endpoint, { host: 'localhost', port: 443, stream: plain }) : plain
  return { ...endpoint, ...local, dial }
}

function tcpTarget(conn: Conn & { uri: string }, scheme: 'http' | 'https', publicOnly: boolean): Target {
  const { hostname, port: given, username, password, pathname, search, hash } = parse(conn.uri)
  if (username || password) {
    throw new UsageError('conn: a uri must not hold a user or password; send them in "headers".')
  }
  if (search || hash) throw new UsageError('conn: a uri must not have a query or fragment.')
  const host = hostname.replace(/^\[|\]$/g, '')
  const port = given ?? (schemeOf(conn.uri) === 'tcp' ? tcpPorts : httpPorts)[scheme]
  const origin = `${scheme}://${hostname}:${port}`
  const endpoint = { name: origin, ...tlsOf(scheme === 'https' ? { tls: {}, ...conn } : conn) }
  const stream = tcpStream(conn, { scheme, host, port }, endpoint, publicOnly)
  const dial = endpoint.tls ? overTls(conn, endpoint, { host, port, stream }) : stream
  return { ...endpoint, ...local, origin, basePath: pathname.replace(/\/+$/, ''), dial }
}

/** TCP to the host, or a tunnel through a proxy, which then resolves the name itself. */
function tcpStream(conn: Conn, to: ProxiedHost, endpoint: Endpoint, publicOnly: boolean): Dial {
  const attempt = { endpoint, timeout: timeoutOf(conn) }
  const { family, familyTimeout, readSize } = conn
  const proxy = proxyFor(conn.proxy, to)
  if (!proxy) return dialTcp(to.host, to.port, attempt, { family, familyTimeout, publicOnly, readSize })
  const own = { endpoint: { name: `the proxy ${proxy.protocol}//${proxy.host}` }, timeout: attempt.timeout }
  const host = proxy.hostname.replace(/^\[|\]$/g, '')
  const isTls = proxy.protocol === 'https:'
  const plain = dialTcp(host, Number(proxy.port) || (isTls ? 443 : 80), own, {
    family,
    familyTimeout,
    readSize,
  })
  const reached = isTls ? dialTls({ host, port: Number(proxy.port) || 443, stream: plain }, {}, own) : plain
  return async (signal) => {
    if (publicOnly) checkPublicHost(to.host)
    return dialThrough(proxy, reached, to, attempt)(signal)
  }
}

function overTls(conn: Conn, endpoint: Endpoint, target: TlsTarget): Dial {
  return dialTls(target, conn.tls ?? {}, { endpoint, timeout: timeoutOf(conn) })
}

function tlsOf({ tls }: Conn): Pick<Endpoint, 'tls'> {
  return tls ? { tls: tls.cert === undefined ? 'anonymous' : 'certificate' } : {}
}

function timeoutOf({ connectTimeout = 10_000 }: Conn): number {
  return connectTimeout
}

/** What no uri says. */
const local = { origin: 'http://localhost', basePath: '', close: async () => {} }
const httpPorts = { http: 80, https: 443 }

type Address = Pick<URL, 'hostname' | 'username' | 'password' | 'pathname' | 'search' | 'hash'> & {
  port: number | undefined
}

/** The WHATWG parser takes apart only the schemes that it knows, so every uri is read as http. */
function parse(uri: string): Address {
  const rest = uri.slice(uri.indexOf('://') + '://'.length)
  if (!URL.canParse(`http://${rest}`))
    throw new UsageError(`conn: the ${schemeOf(uri)}:// uri is not a valid address.`)
  const { hostname, username, password, pathname, search, hash } = new URL(`http://${rest}`)
  // The parser drops the port where it is 80.
  const [, port] = /^[^/?#]*:(\d+)(?:[/?#]|$)/.exec(rest) ?? []
  return { hostname, username, password, pathname, search, hash, port: port ? Number(port) : undefined }
}

function refuseTls(conn: Conn): void {
  if (conn.tls) throw new UsageError('conn: "tls" goes with https:// and tcp:// only.')
}
