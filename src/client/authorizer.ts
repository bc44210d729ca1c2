import { Authorizer } from '../auth/authorizer.ts'
import type { TokenAnswer, TokenRequest } from '../auth/token-request.ts'
import type { FoundCredentials } from '../credentials/credentials.ts'
import { findAtRegistry } from '../credentials/find.ts'
import { SingleFlight } from '../credentials/single-flight.ts'
import type { Conn } from '../dial/conn.ts'
import { Call } from '../http/call.ts'
import type { Connection } from '../http/connection.ts'
import { exchange } from '../http/exchange.ts'
import { retryAfter } from '../response/retry-after.ts'
import { reach } from './send-onward.ts'

/** A longer answer holds no token: https://distribution.github.io/distribution/spec/auth/token/ */
const maxTokenAnswer = 1024 * 1024

/** Answers the challenges of a connection's engine with the credentials in the connection's description. */
export function authorizerOf(conn: Conn, connection: Connection): Authorizer {
  const origin = new URL(connection.agent.target.origin)
  const known = new Map<string, FoundCredentials | undefined>()
  const flights = new SingleFlight<FoundCredentials | undefined>()
  return new Authorizer({
    origin,
    realms: conn.authRealms,
    find: async (repository, signal, isRefused) => {
      if (known.has(repository) && !isRefused) return known.get(repository)
      return flights.run(repository, signal, async (left) => {
        const found = await find(conn.auth, namesOf(conn, origin), repository, left)
        known.set(repository, found)
        return found
      })
    },
    send: (request) => sendTokenRequest(connection, request),
  })
}

/** Logins are kept by the registry's name as users write it: `quay.io:443` is not the same name as `quay.io`. */
function namesOf({ uri }: Conn, { host }: URL): string[] {
  const [, written = host] = /^\w+:\/\/([^/@]+)/.exec(uri ?? '') ?? []
  return [...new Set([written, host])]
}

async function find(
  auth: Conn['auth'],
  names: string[],
  repository: string,
  signal: AbortSignal,
): Promise<FoundCredentials | undefined> {
  if (auth === undefined || auth === 'anonymous') return undefined
  const options = auth === 'default' ? { signal } : { signal, credentials: auth, only: true }
  for (const name of names) {
    const found = await findAtRegistry(name, repository, options)
    if (found) return found
  }
  return undefined
}

async function sendTokenRequest(
  home: Connection,
  { url, method, headers, body, signal }: TokenRequest,
): Promise<TokenAnswer> {
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
    return {
      status: incoming.status,
      body: incoming.body as Uint8Array,
      retryAfter: retryAfter(incoming.headers['retry-after'] as string | undefined),
    }
  } finally {
    asking.end()
  }
}
