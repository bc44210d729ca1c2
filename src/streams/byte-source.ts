import type { Readable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'

/** Bytes, cut anywhere: a Node `Readable`, a WHATWG `ReadableStream`, or any async iterable of chunks. */
export type ByteSource = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>

/** One reader's hold on a source. */
export interface ByteReader {
  /** The next chunk, `undefined` at the end. */
  read(): Promise<Buffer | undefined>
  /** Lets go of the source, also while a `read` waits; that `read` need not settle. */
  close(): Promise<void>
}

/**
 * Opens a source. Streams are not left through their iterators: these queue `return()` behind a waiting read,
 * and a silent engine may keep that waiting for hours.
 */
export function openSource(source: ByteSource): ByteReader {
  if (typeof source !== 'object' || source === null) throw noSource()
  if ('getReader' in source) return webReader(source)
  if (typeof source[Symbol.asyncIterator] !== 'function') throw noSource()
  const iterator = source[Symbol.asyncIterator]()
  const reader = iteratorReader(iterator)
  if (!isNodeStream(source)) return reader
  return {
    read: reader.read,
    close: () => {
      source.destroy()
      return reader.close()
    },
  }
}

function iteratorReader(iterator: AsyncIterator<Uint8Array>): ByteReader {
  let reading = false
  return {
    read: async () => {
      reading = true
      const { value, done } = await iterator.next()
      reading = false
      return done ? undefined : asBuffer(value)
    },
    close: async () => {
      const closing = iterator.return?.()
      if (reading) closing?.catch(() => {})
      else await closing
    },
  }
}

function webReader(source: ReadableStream<Uint8Array>): ByteReader {
  const reader = source.getReader()
  return {
    read: async () => {
      const { value, done } = await reader.read()
      return done ? undefined : asBuffer(value)
    },
    close: () => reader.cancel(),
  }
}

function asBuffer(chunk: unknown): Buffer {
  if (Buffer.isBuffer(chunk)) return chunk
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  throw new UsageError(
    `A stream to decode must give Uint8Array chunks, not ${typeof chunk}: hand it over without setEncoding().`,
  )
}

function noSource(): UsageError {
  return new UsageError(
    'What is to be decoded must be a Readable, a ReadableStream or an async iterable of Uint8Array chunks.',
  )
}

function isNodeStream(source: ByteSource): source is Readable {
  return 'destroy' in source && typeof source.destroy === 'function'
}
