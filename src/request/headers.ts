import { type CallFacts, UsageError } from '../errors/errors.ts'
import type { Headers } from '../http/outgoing.ts'
import { InvalidValue } from '../table/value-text.ts'
import { looseHeader } from './params.ts'

export type { Headers }

/**
 * Adds headers, spelled as the caller likes, to `into`; a later one wins. Refuses what would break the request apart.
 */
export function addHeaders(
  into: Headers,
  extra: Record<string, unknown> | undefined,
  call?: CallFacts,
): void {
  for (const [name, value] of Object.entries(extra ?? {})) {
    if (value === undefined) continue
    const key = name.toLowerCase()
    if (!token.test(name)) refuse(`"${printable(name)}" is not a header name`, call)
    if (hopByHop.has(key)) refuse(`the header "${name}" is the connection's own and cannot be given`, call)
    const text = looseHeader(name, value, call)
    if (single.has(key) && typeof text !== 'string') refuse(`the header "${name}" takes one value`, call)
    if (key === 'content-length' && !/^\d+$/.test(String(text))) {
      refuse(`the header "${name}" must be a number of bytes`, call)
    }
    // A plain assignment to `__proto__` would be lost.
    Object.defineProperty(into, key, { value: text, enumerable: true, writable: true, configurable: true })
  }
}

/** Refuses CR, LF and other characters that HTTP does not allow in a header. */
export function checkHeaderValue(value: string): void {
  if (!fieldValue.test(value)) {
    throw new InvalidValue('must not hold a line break or another character that HTTP does not allow')
  }
}

function refuse(what: string, call: CallFacts | undefined): never {
  if (call?.op) throw new UsageError(`${call.op}: ${what}.`, { call })
  throw new UsageError(`${what.charAt(0).toUpperCase()}${what.slice(1)}.`, { ...(call && { call }) })
}

/** Refused. `connection` and `upgrade` are not among them: with those a caller may ask for a raw connection. */
const hopByHop = new Set(['transfer-encoding', 'keep-alive', 'te', 'trailer', 'expect'])
/** HTTP allows each of these once at most. */
const single = new Set(['host', 'content-length', 'content-type'])
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/

function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)
}
