import { GrpcError } from './status.ts'

/** How many bytes the message at `at` takes, or its prefix as long as that is not there whole. */
export type LengthAt = (bytes: Buffer, at: number) => number

/**
 * Messages with their length before them, from bytes cut anywhere. Takes time in proportion to the bytes. Throws where
 * the bytes end inside a message.
 */
export async function* wholeMessages(
  source: AsyncIterable<Uint8Array>,
  lengthAt: LengthAt,
): AsyncGenerator<Buffer, void> {
  let parts: Uint8Array[] = []
  let size = 0
  let needed = 0
  for await (const chunk of source) {
    parts.push(chunk)
    size += chunk.length
    // Joined only once a message is whole: a long one in small chunks is not copied again and again.
    if (size === 0 || size < needed) continue
    const bytes = parts.length === 1 ? asBuffer(chunk) : Buffer.concat(parts, size)
    let at = 0
    for (needed = lengthAt(bytes, at); bytes.length - at >= needed; needed = lengthAt(bytes, at)) {
      yield bytes.subarray(at, at + needed)
      at += needed
    }
    parts = at < bytes.length ? [bytes.subarray(at)] : []
    size = bytes.length - at
  }
  if (size > 0) throw new GrpcError('internal', 'the stream ends inside a message')
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
