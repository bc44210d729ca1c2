import { Readable } from 'node:stream'
import { stringifyJson } from '../json/json.ts'
import { lossyPart } from '../json/lossy-part.ts'
import type { Body } from '../table/operation.ts'

type Rows = Iterable<unknown> | AsyncIterable<unknown>

/**
 * JSON values in a row, each as a line (JSON Lines) or behind a separator (RFC 7464). Among them, text and bytes stay
 * as they are, unless texts are values.
 */
export function rowsOf(values: Rows, { rows, string: isText }: Body): Readable {
  const start = rows === 'sequence' ? '\u001e' : ''
  const isChunk = (value: unknown): value is string | Uint8Array =>
    value instanceof Uint8Array || (typeof value === 'string' && isText !== true)
  async function* lines(): AsyncGenerator<string | Uint8Array> {
    for await (const value of values) yield isChunk(value) ? value : `${start}${rowText(value)}\n`
  }
  return Readable.from(lines(), { objectMode: false })
}

function rowText(value: unknown): string {
  const lossy = lossyPart(value)
  if (lossy) throw new TypeError(`a value${lossy.path} has no JSON: it is ${lossy.what}`)
  return stringifyJson(value) ?? 'null'
}
