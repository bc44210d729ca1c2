import type { Readable } from 'node:stream'
import { describe, ProtocolError } from '../errors/errors.ts'
import { type MessageOptions, messages } from '../streams/messages.ts'

/** All messages of a stream that ends, or a `ProtocolError` if they take more than `limit` bytes. */
export async function gather(stream: Readable, options: MessageOptions, limit: number): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const message of messages(limited(stream, options, limit), options)) all.push(message)
  return all
}

async function* limited(
  stream: Readable,
  { call }: MessageOptions,
  limit: number,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) {
      const message = `${describe(call)}: the answer is larger than ${limit} bytes; read it as messages.`
      throw new ProtocolError(message, { call, offset: limit })
    }
    yield chunk
  }
}
