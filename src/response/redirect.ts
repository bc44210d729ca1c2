import { STATUS_CODES } from 'node:http'
import { posix } from 'node:path'
import { type CallFacts, callName, ProtocolError } from '../errors/errors.ts'
import type { Incoming } from './incoming.ts'

/** The error for a redirect that is not followed. It says where the redirect leads, if the answer does. */
export function redirectError({ status, headers }: Incoming, call: CallFacts): ProtocolError {
  const { location } = headers
  if (location === undefined) {
    const name = STATUS_CODES[status] ?? 'no known status'
    return new ProtocolError(
      `${callName(call)}: the answer is ${status} (${name}), neither what was asked for nor an error.`,
      { call },
    )
  }
  const place = placeOf(location)
  const why = isCleaned(call.path, place)
    ? 'A value in the path has an empty segment, "." or "..", which the engine removes.'
    : 'Something in front of the engine may ask for a log-in.'
  return new ProtocolError(
    `${callName(call)}: the answer is ${status}, which leads to ${place}; this is not followed. ${why}`,
    { call },
  )
}

/** Whether a place is the path that was asked for, as Go's routers clean it: they see `%2F` as a slash. */
function isCleaned(path: string | undefined, place: string): boolean {
  if (path === undefined) return false
  const asked = decodeURIComponent(path)
  const clean = posix.normalize(asked)
  return clean !== asked && decodeURIComponent(place).endsWith(clean)
}

/** A `Location` without what may be secret: user, password, query and fragment. */
function placeOf(location: string): string {
  const base = 'http://engine.invalid'
  if (!URL.canParse(location, base)) return 'another place'
  const { protocol, host, pathname, origin } = new URL(location, base)
  if (origin === base) return pathname.slice(0, 200)
  return host ? `${protocol}//${host}${pathname}`.slice(0, 200) : `a ${protocol} address`
}
