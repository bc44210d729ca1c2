import { encodings } from './encodings.ts'
import type { Param } from './operation.ts'
import type { TimeFormat } from './value-text.ts'

/** What a parameter's value is and how it is written, where its type does not say all: `JSON`, `a time, …`. */
export function paramMeaning({ type, encoding, format }: Param): string | undefined {
  if (encoding) return encodings[encoding].meaning
  if (format) return times[format]
  return type === 'array' ? 'a key for each' : undefined
}

const times: Record<TimeFormat, string> = {
  unix: 'a time: seconds since 1970, an RFC 3339 text or a Date',
  'date-time': 'a time: an RFC 3339 text or a Date',
  date: 'a day: 2026-11-28 or a Date',
}
