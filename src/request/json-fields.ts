import { type Encoding, encode } from '../table/encodings.ts'
import type { Body } from '../table/operation.ts'

/** The data of a JSON body, its texts written as the rules for their fields say. */
export function jsonFields(data: unknown, fields: Body['fields'] = {}): unknown {
  if (typeof data !== 'object' || data === null) return data
  const given = data as Record<string, unknown>
  const written = Object.entries(fields)
    .filter(([name]) => typeof given[name] === 'string')
    .map(([name, rule]) => [name, encode(given[name], 'string', rule as Encoding, { name, safe: asItIs })])
  return written.length === 0 ? data : { ...data, ...Object.fromEntries(written) }
}

const asItIs = (text: string): string => text
