import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import { digestOf } from '../reference/digest.ts'
import { bytesAtOnce } from './image-files.ts'

/** Sources of a blob. A function opens it at an offset, as often as needed. */
export type BlobSource =
  | Uint8Array
  | Blob
  | Readable
  | AsyncIterable<Uint8Array>
  | { file: string }
  | ((start: number) => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>)

/** A blob that can be sent. */
export interface OpenableBlob {
  open(start: number): AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>
  /** Whether it can be opened more than once. */
  isRepeatable: boolean
  /** The bytes, where they are in memory. */
  bytes?: Uint8Array
  digest?: string | undefined
  size?: number | undefined
}

/** What is known of a source before it is sent; digest and size are found out where the source can be read twice. */
export async function openable(
  source: BlobSource,
  known: { digest?: string | undefined; size?: number | undefined },
): Promise<OpenableBlob> {
  if (source instanceof Uint8Array) {
    const open = (start: number) => Readable.from([source.subarray(start)], { objectMode: false })
    return {
      open,
      isRepeatable: true,
      bytes: source,
      digest: known.digest ?? digestOf(source),
      size: source.length,
    }
  }
  if (typeof source === 'function') return { open: source, isRepeatable: true, ...known }
  if (source instanceof Blob) {
    const open = (start: number) => Readable.fromWeb(source.slice(start).stream() as never)
    return measured({ open, isRepeatable: true, size: source.size, digest: known.digest })
  }
  if (typeof source === 'object' && source !== null && 'file' in source) {
    const size = await sizeOf(source.file)
    return measured({
      open: (start) => createReadStream(source.file, { start, highWaterMark: bytesAtOnce }),
      isRepeatable: true,
      size,
      digest: known.digest,
    })
  }
  if (typeof source === 'object' && source !== null && Symbol.asyncIterator in source) {
    return { open: () => source, isRepeatable: false, ...known }
  }
  throw new UsageError('push(): give bytes, a Blob, a stream, { file } or a function that opens a stream.')
}

/** What a stream gives, as bytes. Throws a `UsageError` for what is neither bytes nor text. */
export async function* bytesIn(source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    if (chunk instanceof Uint8Array) yield chunk
    else if (typeof chunk === 'string') yield Buffer.from(chunk)
    else
      throw new UsageError(
        `push(): a stream must give bytes, and gave ${chunk === null ? 'null' : `one ${typeof chunk}`}.`,
      )
  }
}

async function sizeOf(file: string): Promise<number> {
  const refuse = (why: string, cause?: unknown): never => {
    throw new UsageError(`push(): ${file} cannot be read: ${why}.`, { cause })
  }
  const stats = await stat(file).catch((cause: NodeJS.ErrnoException) => refuse(`${cause.code}`, cause))
  return stats.isFile() ? stats.size : refuse('it is not a regular file')
}

async function measured(blob: OpenableBlob): Promise<OpenableBlob> {
  if (blob.digest !== undefined) return blob
  const hash = createHash('sha256')
  for await (const chunk of await blob.open(0)) hash.update(chunk)
  return { ...blob, digest: `sha256:${hash.digest('hex')}` }
}
