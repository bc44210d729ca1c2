import { isDeepStrictEqual } from 'node:util'
import type { FoundCredentials } from '../credentials/credentials.ts'
import { SingleFlight } from '../credentials/single-flight.ts'
import type { Credentials } from '../dial/auth.ts'
import { ProtocolError } from '../errors/errors.ts'
import { type Challenge, parseChallenges } from './challenge.ts'
import { checkRealm, isSameSite } from './realm.ts'
import { covers, mergeScopes, parseScope, splitScopes } from './scope.ts'
import { readToken, type Token } from './token.ts'
import {
  askForToken,
  basicOf,
  exchangeToken,
  isLoginRefused,
  nameOf,
  refusedToken,
  type SendTokenRequest,
  type TokenAnswer,
} from './token-request.ts'

export interface AuthorizerOptions {
  /** Of the server that asks for logins. */
  origin: URL
  /**
   * The credentials for one of its repositories or for the whole server; undefined for none. `isRefused`: those that
   * it gave before are taken no more, so they are looked up anew. Helpers give some that last for hours.
   */
  find: (
    repository: string,
    signal: AbortSignal,
    isRefused?: boolean,
  ) => Promise<FoundCredentials | undefined>
  send: SendTokenRequest
  /** Origins of token servers on other sites that may receive credentials. */
  realms?: readonly string[] | undefined
}

/**
 * Answers the challenges of one server: logs in with a password, or gets tokens and keeps them as long as
 * they live.
 */
export class Authorizer {
  readonly #options: AuthorizerOptions
  /** The last challenge, by resource of its scope; '' is the last of all. */
  readonly #known: Map<string, Challenge> = new Map()
  readonly #tokens: Map<string, Token[]> = new Map()
  readonly #flights: SingleFlight<Token> = new SingleFlight()

  constructor(options: AuthorizerOptions) {
    this.#options = options
  }

  /** The `Authorization` for a request that needs these scopes, based on the server's challenges so far. */
  async authorization(scopes: readonly string[], signal: AbortSignal): Promise<string | undefined> {
    const challenge = this.#known.get(resourceOf(scopes)) ?? this.#known.get('')
    const found = await this.#options.find(repositoryOf(scopes), signal)
    const fixed = fixedOf(challenge, found)
    if (fixed !== undefined || !challenge || challenge.scheme === 'basic') return fixed
    return `Bearer ${(await this.#token(challenge, mergeScopes(scopes), found, signal)).text}`
  }

  /**
   * Answers a 401 to a request that needed these scopes; `sent` is the authorization that it had.
   * Undefined if there is nothing better to send.
   */
  async answer(
    header: string | undefined,
    scopes: readonly string[],
    sent: string | undefined,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const challenge = this.#choose(parseChallenges(header))
    if (!challenge) return undefined
    const own = splitScopes(challenge.params.scope)
    const repository = repositoryOf([...scopes, ...own])
    let found = await this.#options.find(repository, signal)
    if (sent !== undefined && sent === fixedOf(challenge, found))
      found = await this.#options.find(repository, signal, true)
    this.refused(header, scopes, sent)
    const fixed = fixedOf(challenge, found)
    if (fixed !== undefined || challenge.scheme === 'basic') return fixed === sent ? undefined : fixed
    // The scopes that the server asks for come first: some servers grant only the first.
    const wanted = mergeScopes([...own, ...scopes])
    return `Bearer ${(await this.#token(challenge, wanted, found, signal)).text}`
  }

  /** Learns from a 401, so that the next request does not carry the authorization that was refused. */
  refused(header: string | undefined, scopes: readonly string[], sent: string | undefined): void {
    const challenge = this.#choose(parseChallenges(header))
    if (!challenge) return
    this.#known.set(resourceOf(scopes), challenge).set('', challenge)
    if (sent) this.#forget(challenge, sent)
  }

  /** Prefers tokens; a password is sent only if the server offers nothing else that says where. */
  #choose(challenges: Challenge[]): Challenge | undefined {
    const bearers = challenges.filter(({ scheme }) => scheme === 'bearer')
    const basic = challenges.find(({ scheme }) => scheme === 'basic')
    return bearers.find(({ params }) => params.realm) ?? basic ?? bearers[0]
  }

  async #token(
    challenge: Challenge,
    scopes: readonly string[],
    found: FoundCredentials | undefined,
    signal: AbortSignal,
  ): Promise<Token> {
    const place = placeOf(challenge)
    const kept = this.#tokens.get(place)?.find((token) => isFresh(token) && covers(token.scopes, scopes))
    if (kept) return kept
    const flight = JSON.stringify([place, scopes])
    return this.#flights.run(flight, signal, async (left) => {
      const token = await this.#fetch(challenge, scopes, found, left)
      this.#tokens.set(place, [token, ...(this.#tokens.get(place) ?? []).filter(isFresh)].slice(0, maxKept))
      return token
    })
  }

  #forget(challenge: Challenge, sent: string): void {
    const place = placeOf(challenge)
    const others = this.#tokens.get(place)?.filter(({ text }) => `Bearer ${text}` !== sent)
    if (others) this.#tokens.set(place, others)
  }

  async #fetch(
    challenge: Challenge,
    scopes: readonly string[],
    found: FoundCredentials | undefined,
    signal: AbortSignal,
  ): Promise<Token> {
    const realm = checkRealm(challenge.params.realm, this.#options.origin)
    let used = found
    let answer = await this.#ask(realm, challenge, scopes, used, signal)
    if (isLoginRefused(answer.status) && found) {
      used = await this.#options.find(repositoryOf(scopes), signal, true)
      if (!isDeepStrictEqual({ ...used }, { ...found }))
        answer = await this.#ask(realm, challenge, scopes, used, signal)
    }
    if (answer.status >= 200 && answer.status < 300)
      return readToken(answer.body, scopes, realm.host, Date.now())
    throw refusedToken(answer, realm, used)
  }

  async #ask(
    realm: URL,
    { params: { service } }: Challenge,
    scopes: readonly string[],
    found: FoundCredentials | undefined,
    signal: AbortSignal,
  ): Promise<TokenAnswer> {
    const { origin, realms = [], send } = this.#options
    if (
      found &&
      !isSameSite(realm, origin) &&
      !realms.some((each) => new URL(each).origin === realm.origin)
    ) {
      throw new ProtocolError(
        `${origin.host} asks for a token of ${realm.origin}, which is of another site: it is not told ${nameOf(found)}. If it may be, allow it: authRealms: ["${realm.origin}"].`,
      )
    }
    const request = found?.identityToken
      ? exchangeToken(realm, service, scopes, found.identityToken)
      : askForToken(realm, service, scopes, found)
    return send({ ...request, signal })
  }
}

/** Enough for the repositories of a program that goes through a whole registry. */
const maxKept = 256

function isFresh({ refreshAt }: Token): boolean {
  return Date.now() < refreshAt
}

function placeOf({ params }: Challenge): string {
  return `${params.realm} ${params.service ?? ''}`
}

function resourceOf(scopes: readonly string[]): string {
  return parseScope(scopes[0] ?? '')?.resource ?? ''
}

function repositoryOf(scopes: readonly string[]): string {
  const resource = scopes
    .map((text) => parseScope(text)?.resource)
    .find((each) => each?.startsWith('repository:'))
  return resource?.slice('repository:'.length) ?? ''
}

/** What is sent as it was found: a registry token, or a password where the server wants no token. */
function fixedOf(challenge: Challenge | undefined, found: Credentials | undefined): string | undefined {
  if (found?.registryToken) return `Bearer ${found.registryToken}`
  return challenge?.scheme === 'basic' ? basicOf(found) : undefined
}
