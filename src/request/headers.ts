import { UsageError } from '../errors.ts'
import { encodeLoose } from './encode.ts'

/** Header names in lower case. */
export type Headers = Record<string, string | string[]>

/** Adds headers in the caller's spelling to `into`, the later winning; refuses what would break the request apart. */
export function addHeaders(into: Headers, extra: Record<string, unknown> | undefined): void {
  for (const [name, value] of Object.entries(extra ?? {})) {
    if (value === undefined) continue
    if (!token.test(name)) throw new UsageError(`"${printable(name)}" is not a header name.`)
    const text = encodeLoose(name, value)
    for (const one of [text].flat()) checkHeaderValue(name, one)
    into[name.toLowerCase()] = text
  }
}

/** Refuses CR, LF and other characters that HTTP does not allow in a header. */
export function checkHeaderValue(name: string, value: string): void {
  if (!fieldValue.test(value)) {
    throw new UsageError(
      `The header "${name}" has a line break or another character that HTTP does not allow.`,
    )
  }
}

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/

function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)
}
