import { Authorizer, type TokenRequest } from '../auth/authorizer.ts'
import type { FoundCredentials } from '../credentials/credentials.ts'
import { findCredentials, givenFor } from '../credentials/find.ts'
import type { Conn } from '../dial/conn.ts'
import { Call } from '../http/call.ts'
import type { Connection } from '../http/connection.ts'
import { exchange } from '../http/exchange.ts'
import { reach } from './send-onward.ts'

/** A longer answer holds no token: https://distribution.github.io/distribution/spec/auth/token/ */
const maxTokenAnswer = 1024 * 1024

/** Answers the challenges of a connection's engine with the credentials in the connection's description. */
export function authorizerOf(conn: Conn, connection: Connection): Authorizer {
  const origin = new URL(connection.agent.target.origin)
  const found = new Map<string, Promise<FoundCredentials | undefined>>()
  return new Authorizer({
    origin,
    realms: conn.authRealms,
    find: (repository, signal) => {
      let finding = found.get(repository)
      if (!finding) {
        finding = find(conn.auth, origin.host, repository, signal)
        found.set(repository, finding)
        finding.catch(() => found.delete(repository))
      }
      return finding
    },
    send: (request) => sendTokenRequest(connection, request),
  })
}

async function find(
  auth: Conn['auth'],
  host: string,
  repository: string,
  signal: AbortSignal,
): Promise<FoundCredentials | undefined> {
  if (auth === undefined || auth === 'anonymous') return undefined
  if (auth === 'default') return findCredentials(`${host}/${repository}`, { signal })
  const given = givenFor(registryOf(host), repository, auth)
  return given && { ...given, source: 'given' }
}

/** Docker Hub's images are named after docker.io, but its registry answers at other hosts. */
function registryOf(host: string): string {
  return host === 'registry-1.docker.io' || host === 'index.docker.io' ? 'docker.io' : host
}

async function sendTokenRequest(
  home: Connection,
  { url, method, headers, body, signal }: TokenRequest,
): Promise<{ status: number; body: Uint8Array }> {
  const facts = { op: 'token', method, path: url.pathname }
  const asking = new Call(home, facts, [signal])
  try {
    const isHome = url.origin === new URL(home.agent.target.origin).origin
    const connection = isHome ? home : await asking.wait(reach(asking, url.origin))
    const call = new Call(connection, facts, [asking.signal])
    const { basePath } = connection.agent.target
    const path =
      basePath && url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : url.pathname
    const content = body && Buffer.from(body.toString())
    const outgoing = {
      call: facts,
      method,
      target: path + url.search,
      headers: { ...headers, ...(content && { 'content-type': 'application/x-www-form-urlencoded' }) },
      body: content,
      isLong: false,
    }
    const incoming = await exchange(call, outgoing, undefined, () => maxTokenAnswer).finally(() => call.end())
    return { status: incoming.status, body: incoming.body as Uint8Array }
  } finally {
    asking.end()
  }
}
