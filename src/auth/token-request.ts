import type { FoundCredentials } from '../credentials/credentials.ts'
import type { Credentials } from '../dial/auth.ts'
import { EngineError, ProtocolError } from '../errors/errors.ts'

/** A request to a token server, and its answer: redirects are not followed. */
export interface TokenRequest {
  url: URL
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: URLSearchParams
  signal: AbortSignal
}

export interface TokenAnswer {
  status: number
  body: Uint8Array
  /** In ms, where the server says how long to wait before the next try. */
  retryAfter?: number | undefined
}

export type SendTokenRequest = (request: TokenRequest) => Promise<TokenAnswer>

/** https://distribution.github.io/distribution/spec/auth/token/ */
export function askForToken(
  realm: URL,
  service: string | undefined,
  scopes: readonly string[],
  found: FoundCredentials | undefined,
): Omit<TokenRequest, 'signal'> {
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.append('service', service)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  if (found?.username) url.searchParams.append('account', found.username)
  const basic = basicOf(found)
  return { url, method: 'GET', headers: basic ? { authorization: basic } : {} }
}

/** https://distribution.github.io/distribution/spec/auth/oauth/ */
export function exchangeToken(
  url: URL,
  service: string | undefined,
  scopes: readonly string[],
  identityToken: string,
): Omit<TokenRequest, 'signal'> {
  const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'hawser' })
  if (service !== undefined) body.append('service', service)
  if (scopes.length > 0) body.append('scope', scopes.join(' '))
  body.append('refresh_token', identityToken)
  return { url, method: 'POST', headers: {}, body }
}

/** Whose credentials they are, for messages. */
export function nameOf({ source }: FoundCredentials): string {
  return source === 'given' ? 'the credentials that were given' : `the credentials of ${source}`
}

/** Whether a token server takes the login no more, or not for this. */
export function isLoginRefused(status: number): boolean {
  return status === 401 || status === 403 || status === 400
}

/** The error for an answer without a token. */
export function refusedToken(
  { status, body, retryAfter }: TokenAnswer,
  realm: URL,
  found: FoundCredentials | undefined,
): EngineError | ProtocolError {
  if (status < 400) {
    return new ProtocolError(
      `The token server ${realm.host} answers ${status}: it is not followed elsewhere.`,
    )
  }
  const hint =
    isLoginRefused(status) && found
      ? `It refuses ${nameOf(found)}: log in again. A public image needs none: pass auth: "anonymous".`
      : undefined
  const message = `the token server ${realm.host} gives no token`
  return new EngineError({
    status,
    message,
    hint,
    retryAfter,
    body: Buffer.from(body)
      .toString()
      .slice(0, 64 * 1024),
  })
}

/** The login as a header has it; undefined where there is none. */
export function basicOf(found: Credentials | undefined): string | undefined {
  if (!found?.username || found.password === undefined) return undefined
  return `Basic ${Buffer.from(`${found.username}:${found.password}`).toString('base64')}`
}
