import { Readable } from 'node:stream'

/** A request body of which the connection tells how much it took: a large one in memory is cut for that. */
export function inParts(body: Uint8Array | Readable): Uint8Array | Readable {
  if (body instanceof Readable || body.byteLength <= part) return body
  return Readable.from(cut(body), { objectMode: false, highWaterMark: part })
}

function* cut(body: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < body.byteLength; at += part) yield body.subarray(at, at + part)
}

const part = 64 * 1024
