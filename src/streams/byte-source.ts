import type { Readable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'

/** Bytes, cut anywhere: a Node `Readable`, a WHATWG `ReadableStream`, or any async iterable of chunks. */
export type ByteSource = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>

/** The method that opens a source of our own. */
const opens = Symbol('opens')

/** One reader's hold on a source. */
export interface ByteReader {
  /** The next chunk, `undefined` at the end. */
  read(): Promise<Buffer | undefined>
  /**
   * Lets go of the source, even while a `read` waits; that `read` may never settle. `error` is the reason: those who
   * listen for errors of the source get it.
   */
  close(error?: unknown): Promise<void>
}

/**
 * Opens a source. A stream is closed directly and not through its iterator, which queues `return()` behind a waiting
 * read: a silent engine may keep that read waiting for hours.
 */
export function openSource(source: ByteSource): ByteReader {
  if (typeof source !== 'object' || source === null) throw noSource()
  if (opens in source) return (source as unknown as { [opens](): ByteReader })[opens]()
  if ('getReader' in source) return webReader(source)
  if (typeof source[Symbol.asyncIterator] !== 'function') throw noSource()
  const iterator = source[Symbol.asyncIterator]()
  const reader = iteratorReader(iterator)
  if (!isNodeStream(source)) return reader
  return {
    read: reader.read,
    close: (error) => {
      // Without a listener, the error would end the process; the reader has it anyway.
      const isHeard = error instanceof Error && source.listenerCount('error') > 0
      source.destroy(isHeard ? error : undefined)
      return reader.close()
    },
  }
}

/** The same bytes; at their end, `verify` may reject. */
export function verifiedSource(source: ByteSource, verify: () => Promise<void>): ByteSource {
  return { [opens]: () => verifiedReader(openSource(source), verify) } as unknown as ByteSource
}

function verifiedReader(reader: ByteReader, verify: () => Promise<void>): ByteReader {
  return {
    read: async () => {
      const chunk = await reader.read()
      if (chunk === undefined) await verify()
      return chunk
    },
    close: (error) => reader.close(error),
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
    'A stream to decode must be a Readable, a ReadableStream or an async iterable of Uint8Array chunks.',
  )
}

function isNodeStream(source: ByteSource): source is Readable {
  return 'destroy' in source && typeof source.destroy === 'function'
}
