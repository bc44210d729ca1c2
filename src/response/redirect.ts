import { type CallFacts, callName, ProtocolError } from '../errors/errors.ts'
import type { Incoming } from './incoming.ts'

/** The error for a redirect that is not followed. It says where the redirect leads. */
export function redirectError({ status, headers }: Incoming, call: CallFacts): ProtocolError {
  const place = placeOf(headers.location)
  const advice =
    headers.location === undefined ? '' : ' Something in front of the engine may ask for a log-in.'
  return new ProtocolError(
    `${callName(call)}: the answer is ${status}, which leads to ${place}; this is not followed.${advice}`,
    { call },
  )
}

/** A `Location` without what may be secret: user, password, query and fragment. */
function placeOf(location: string | undefined): string {
  if (location === undefined) return 'another place'
  const base = 'http://engine.invalid'
  if (!URL.canParse(location, base)) return 'another place'
  const { protocol, host, pathname, origin } = new URL(location, base)
  if (origin === base) return pathname.slice(0, 200)
  return host ? `${protocol}//${host}${pathname}`.slice(0, 200) : `a ${protocol} address`
}
