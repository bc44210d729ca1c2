import { ProtocolError } from '../errors/errors.ts'

/** A token and until when it is used. */
export interface Token {
  text: string
  /** Scopes that it was asked for. */
  scopes: readonly string[]
  /** In ms since 1970: it is asked for anew from then on, some time before it expires. */
  refreshAt: number
}

/** Lifetime in seconds if the server names none: https://distribution.github.io/distribution/spec/auth/token/ */
const usualLifetime = 60

/** A token server's answer; its content type is not looked at, since some say `text/plain`. */
export function readToken(body: Uint8Array, scopes: readonly string[], server: string, now: number): Token {
  let answer: Record<string, unknown> | null = null
  try {
    answer = JSON.parse(Buffer.from(body).toString())
  } catch {
    // The parser's message quotes the text, which may hold a token.
  }
  const text = answer?.token || answer?.access_token
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text)) {
    throw new ProtocolError(`The token server ${server} gave no token: its answer is not JSON with "token".`)
  }
  const { expires_in: given, issued_at: issued } = answer as Record<string, unknown>
  // Some servers write the number as text.
  const seconds = typeof given === 'number' || typeof given === 'string' ? Number(given) : Number.NaN
  const lifetime = (seconds > 0 ? seconds : usualLifetime) * 1000
  const from = typeof issued === 'string' ? Date.parse(issued) : Number.NaN
  // A server's clock may be wrong; a token was issued neither in the future nor longer ago than it lives.
  const start = from <= now && from > now - lifetime ? from : now
  return { text, scopes, refreshAt: start + lifetime - Math.min(maxEarly, lifetime / 4) }
}

/** In ms: what a call may take from here to the registry's check. */
const maxEarly = 10_000
