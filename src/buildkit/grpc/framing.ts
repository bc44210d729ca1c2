import type { Readable, Writable } from 'node:stream'
import { GrpcError } from './status.ts'
import { wholeMessages } from './whole-messages.ts'

/** A message is preceded by a flag (compressed or not) and its length. */
const prefixBytes = 5
const largestMessage = 16 * 1024 * 1024

/** The messages of a stream, which stays open when the reader leaves. */
export async function* readMessages(stream: Readable): AsyncGenerator<Buffer, void> {
  for await (const bytes of wholeMessages(chunksOf(stream), lengthAt)) yield bytes.subarray(prefixBytes)
}

async function* chunksOf(stream: Readable): AsyncGenerator<Buffer, void> {
  try {
    yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>
  } catch (cause) {
    throw new GrpcError('cancelled', 'the call was cut off', { cause })
  }
}

function lengthAt(bytes: Buffer, at: number): number {
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
