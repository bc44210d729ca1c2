import { ProtocolError } from '../errors/errors.ts'
import type { RawAnswer } from '../types/answers.ts'

/** Where an upload goes on after a part of it; some registries name its place only when it begins. */
export function nextLocation(answer: RawAnswer, before: string): string {
  return answer.headers.location ? locationOf(answer, before) : before
}

/** Where an upload goes on; a relative `Location` is one to where the request before was sent. */
export function locationOf({ headers }: RawAnswer, before: string): string {
  const { location } = headers
  if (!location) throw new ProtocolError('The registry opened an upload and did not say where.')
  const base = new URL(before, nowhere)
  const url = URL.canParse(location, base.href) ? new URL(location, base) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new ProtocolError('The registry opened an upload at a place that is no http or https url.')
  return url.origin === nowhere ? url.pathname + url.search : url.href
}

const nowhere = 'http://relative.invalid'
