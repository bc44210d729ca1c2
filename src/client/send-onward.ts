import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { isPublicAddress } from '../dial/address.ts'
import { callName, ProtocolError } from '../errors/errors.ts'
import { Call } from '../http/call.ts'
import type { Connection } from '../http/connection.ts'
import { type Collect, exchange } from '../http/exchange.ts'
import type { Headers, Outgoing } from '../http/outgoing.ts'
import type { Incoming } from '../response/incoming.ts'

/** More redirects than this are a circle. */
const maxRedirects = 10
/** After the answer to one challenge, a second may ask for a scope that is still missing. */
const maxChallenges = 2

/**
 * Sends a request, and sends it again after a challenge or a redirect. Credentials go only to the
 * connection's own address.
 */
export async function sendOnward(
  call: Call,
  outgoing: Outgoing,
  length: number | undefined,
  collect: Collect,
): Promise<Incoming> {
  const home = call.connection
  const scopes = outgoing.scopes ?? []
  const isRepeatable = outgoing.body === undefined || outgoing.body instanceof Uint8Array
  let { connection, target } = await placeOf(call, outgoing.origin, outgoing.target)
  let answered: string | undefined
  let challenges = 0
  for (let redirects = 0; ; ) {
    const isHome = connection === home
    const authorizer = isHome ? await home.authorizer?.() : undefined
    const authorization =
      authorizer && (answered ?? (await call.wait(authorizer.authorization(scopes, call.signal))))
    const headers = isHome
      ? withAuthorization(outgoing.headers, authorization)
      : withoutSecrets(outgoing.headers)
    const attempt = new Attempt(call, connection)
    const incoming = await attempt.send({ ...outgoing, target, headers }, length, collect)
    const header = incoming.headers['www-authenticate']
    if (incoming.status === 401 && authorizer && !isRepeatable) {
      authorizer.refused(header, scopes, authorization)
    } else if (incoming.status === 401 && authorizer && challenges < maxChallenges) {
      answered = await call.wait(authorizer.answer(header, scopes, authorization, call.signal))
      if (answered !== undefined) {
        challenges += 1
        await attempt.discard(incoming)
        continue
      }
    }
    const { location } = incoming.headers
    if (outgoing.redirects && isRedirect(incoming.status) && location !== undefined) {
      await attempt.discard(incoming)
      redirects += 1
      if (redirects > maxRedirects) throw refusal(call, `it was redirected more than ${maxRedirects} times`)
      ;({ connection, target } = await placeOf(call, ...resolve(call, connection, target, location)))
      continue
    }
    attempt.isLast()
    return incoming
  }
}

/** One sending of the request. The call ends with the last one. */
class Attempt {
  readonly #outer: Call
  readonly #inner: Call
  #hasEnded = false
  #isLast = false

  constructor(outer: Call, connection: Connection) {
    this.#outer = outer
    this.#inner = new Call(connection, outer.facts, [outer.signal], outer.settings)
    this.#inner.onEnd = () => {
      this.#hasEnded = true
      if (this.#isLast) outer.end()
    }
  }

  async send(outgoing: Outgoing, length: number | undefined, collect: Collect): Promise<Incoming> {
    try {
      return await exchange(this.#inner, outgoing, length, collect)
    } catch (error) {
      this.#inner.end()
      throw error
    }
  }

  /** From now on, the end of this attempt ends the call. */
  isLast(): void {
    this.#isLast = true
    if (this.#hasEnded) this.#outer.end()
  }

  /** Reads a short body to its end, so that its connection can be used again. */
  async discard({ body }: Incoming): Promise<void> {
    if (body instanceof Uint8Array) return
    let size = 0
    try {
      for await (const chunk of body as Readable) {
        size += (chunk as Buffer).length
        if (size > maxDiscarded) break
      }
    } catch {
      // If the connection is broken, the next attempt reports it.
    }
  }
}

const maxDiscarded = 64 * 1024

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

function resolve(
  call: Call,
  from: Connection,
  target: string,
  location: string,
): [origin: string, target: string] {
  const { origin, basePath } = from.agent.target
  const base = `${origin}${basePath}${target}`
  if (!URL.canParse(location, base)) throw refusal(call, 'it was redirected to an invalid url')
  const url = new URL(location, base)
  return [url.origin, url.pathname + url.search]
}

/** The connection to an origin: the call's own, or one that carries no credentials. */
async function placeOf(
  call: Call,
  origin: string | undefined,
  target: string,
): Promise<{ connection: Connection; target: string }> {
  const home = call.connection
  const { origin: own, basePath } = home.agent.target
  const isHome = origin === undefined || new URL(origin).origin === new URL(own).origin
  if (isHome) {
    // The engine's urls contain the base path, which the connection puts before every path.
    const isBelow = basePath !== '' && target.startsWith(`${basePath}/`)
    return { connection: home, target: isBelow ? target.slice(basePath.length) : target }
  }
  return { connection: await reach(call, origin), target }
}

/** A connection to another origin. Refuses an origin to which an engine must not send a call. */
export async function reach(call: Call, origin: string): Promise<Connection> {
  const home = call.connection
  const url = new URL(origin)
  const { protocol, hostname } = new URL(home.agent.target.origin)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw refusal(call, `it was sent to ${url.protocol}//, which is neither https nor http`)
  if (url.protocol === 'http:' && protocol === 'https:')
    throw refusal(call, `it was sent from https to ${url.origin}`)
  const isPublic = home.name.startsWith('http') && (await isPublicHost(hostname.replace(/^\[|\]$/g, '')))
  return home.reach(url.origin, isPublic)
}

/** A name that cannot be looked up, as behind a proxy, counts as public. */
async function isPublicHost(host: string): Promise<boolean> {
  if (isIP(host) !== 0) return isPublicAddress(host)
  const found = await lookup(host, { all: true }).catch(() => [])
  return found.every(({ address }) => isPublicAddress(address))
}

function withAuthorization(
  headers: Headers | undefined,
  authorization: string | undefined,
): Headers | undefined {
  return authorization === undefined || headers?.authorization !== undefined
    ? headers
    : { ...headers, authorization }
}

function withoutSecrets(headers: Headers | undefined): Headers | undefined {
  if (!headers) return undefined
  const { authorization: _, cookie: __, 'proxy-authorization': ___, ...rest } = headers
  return rest
}

function refusal(call: Call, why: string): ProtocolError {
  return new ProtocolError(`${callName(call.facts)}: ${why}; this is not followed.`, { call: call.facts })
}
