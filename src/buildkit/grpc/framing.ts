import type { Readable, Writable } from 'node:stream'
import { GrpcError } from './status.ts'

/** A message is preceded by a flag (compressed or not) and its length. */
const prefixBytes = 5
const largestMessage = 16 * 1024 * 1024

/** The messages of a stream, which stays open when the reader leaves. */
export async function* readMessages(stream: Readable): AsyncGenerator<Buffer, void> {
  let parts: Buffer[] = []
  let size = 0
  let needed = prefixBytes
  for await (const chunk of chunksOf(stream)) {
    parts.push(chunk)
    size += chunk.length
    // Joined only once a message is whole: a long one in small chunks is not copied again and again.
    if (size < needed) continue
    const bytes = parts.length === 1 ? chunk : Buffer.concat(parts, size)
    let at = 0
    for (needed = needAt(bytes, at); bytes.length - at >= needed; needed = needAt(bytes, at)) {
      yield bytes.subarray(at + prefixBytes, at + needed)
      at += needed
    }
    parts = at < bytes.length ? [bytes.subarray(at)] : []
    size = bytes.length - at
  }
  if (size > 0) throw new GrpcError('internal', 'the stream ends inside a message')
}

async function* chunksOf(stream: Readable): AsyncGenerator<Buffer, void> {
  try {
    yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>
  } catch (cause) {
    throw new GrpcError('cancelled', 'the call was cut off', { cause })
  }
}

/** How many bytes the message at `at` takes, as far as its prefix is there. */
function needAt(bytes: Buffer, at: number): number {
  if (bytes.length - at < prefixBytes) return prefixBytes
  if (bytes[at] !== 0) throw new GrpcError('unimplemented', 'compressed messages are not read here')
  const length = bytes.readUInt32BE(at + 1)
  if (length <= largestMessage) return prefixBytes + length
  throw new GrpcError('resourceExhausted', `a message of ${length} bytes is too long`)
}

/** Writes a message; resolves when there is room for the next. */
export async function writeMessage(stream: Writable, message: Uint8Array): Promise<void> {
  refuseClosed(stream)
  const prefix = Buffer.alloc(prefixBytes)
  prefix.writeUInt32BE(message.length, 1)
  // Messages that are written in one go leave in one go.
  stream.cork()
  stream.write(prefix)
  const hasRoom = stream.write(message)
  process.nextTick(() => stream.uncork())
  if (!hasRoom) await drained(stream)
}

async function drained(stream: Writable): Promise<void> {
  await new Promise<void>((resolve) => {
    const go = (): void => {
      stream.off('drain', go).off('close', go)
      resolve()
    }
    stream.on('drain', go).on('close', go)
  })
  refuseClosed(stream)
}

function refuseClosed(stream: Writable): void {
  if (stream.destroyed || stream.writableEnded) throw new GrpcError('cancelled', 'the call has ended')
}
