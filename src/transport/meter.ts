import { Readable } from 'node:stream'
import type { Watch } from './watch.ts'

/** A request body whose progress the watch sees: each part that the connection takes, and the end. */
export function meter(
  body: Uint8Array | Readable,
  writeTimeout: number | undefined,
  watch: Watch,
): Uint8Array | Readable {
  if (body instanceof Readable) {
    // The connection pauses the stream while the engine does not read, so its flow is the engine's.
    body.on('data', () => watch.sending()).on('end', () => watch.reading())
    // Listening for data starts a flow that only the connection may start.
    return body.pause()
  }
  if (!writeTimeout || body.byteLength <= part) {
    queueMicrotask(() => watch.reading())
    return body
  }
  return meter(Readable.from(parts(body), { objectMode: false, highWaterMark: part }), writeTimeout, watch)
}

function* parts(body: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < body.byteLength; at += part) yield body.subarray(at, at + part)
}

const part = 64 * 1024
