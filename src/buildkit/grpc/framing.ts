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
  if (!write(stream, [message])) await drained(stream)
}

/** Writes a message that is in parts; resolves once they have left. */
export function writeOut(stream: Writable, parts: readonly Uint8Array[]): Promise<void> {
  return new Promise((resolve, reject) => {
    write(stream, parts, (error) => (error ? reject(error) : resolve()))
  })
}

function write(
  stream: Writable,
  parts: readonly Uint8Array[],
  onWritten?: (error?: Error | null) => void,
): boolean {
  refuseClosed(stream)
  const prefix = Buffer.alloc(prefixBytes)
  prefix.writeUInt32BE(
    parts.reduce((sum, part) => sum + part.length, 0),
    1,
  )
  // Messages that are written in one go leave in one go.
  stream.cork()
  let hasRoom = stream.write(prefix, parts.length === 0 ? onWritten : undefined)
  for (const [index, part] of parts.entries())
    hasRoom = stream.write(part, index === parts.length - 1 ? onWritten : undefined)
  process.nextTick(() => stream.uncork())
  return hasRoom
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
