import { Readable } from 'node:stream'

const partBytes = 64 * 1024

/**
 * Takes over the body that a caller gave: from now on its errors are the call's, even before the call reads
 * it. Without a listener they would end the process.
 */
export function ownBody(body: unknown): void {
  if (body instanceof Readable) body.on('error', ignore)
}

/** Frees a body that will not be sent, or not to its end. Its errors no longer matter. */
export function discardBody(body: unknown): void {
  if (body instanceof Readable) body.on('error', ignore).destroy()
  else if (body instanceof ReadableStream && !body.locked) body.cancel().catch(ignore)
}

/** Cuts a large body in memory into parts, so that each part sent shows progress. */
export function inParts(body: Uint8Array | Readable): Uint8Array | Readable {
  if (body instanceof Readable || body.byteLength <= partBytes) return body
  return Readable.from(partsOf(body), { objectMode: false, highWaterMark: partBytes })
}

function* partsOf(body: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < body.byteLength; at += partBytes) yield body.subarray(at, at + partBytes)
}

function ignore(): void {}
