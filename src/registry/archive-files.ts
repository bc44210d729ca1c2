import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { posix } from 'node:path'
import { ProtocolError, UsageError } from '../errors/errors.ts'
import { readTar } from '../tar/read-tar.ts'
import { bytesAtOnce, type ImageFiles } from './image-files.ts'

interface Place {
  offset: number
  size: number
}

/** Files of a tar, found by reading its headers once; nothing is unpacked. */
export class ArchiveFiles implements ImageFiles {
  readonly place: string
  #handle: FileHandle | undefined
  #places: Promise<Map<string, Place | string>> | undefined

  constructor(file: string) {
    this.place = file
  }

  async size(name: string): Promise<number | undefined> {
    return (await this.#find(name))?.size
  }

  async read(name: string): Promise<Buffer> {
    const chunks: Buffer[] = []
    for await (const chunk of await this.open(name)) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  async open(name: string): Promise<AsyncIterable<Buffer>> {
    const found = await this.#find(name)
    if (!found) throw new UsageError(`${this.place} has no ${name}.`)
    return this.#bytes(found)
  }

  async close(): Promise<void> {
    const handle = this.#handle
    this.#handle = undefined
    this.#places = undefined
    await handle?.close()
  }

  async *#bytes({ offset, size }: Place): AsyncGenerator<Buffer> {
    for (let at = 0; at < size; ) {
      const buffer = Buffer.allocUnsafe(Math.min(bytesAtOnce, size - at))
      const { bytesRead } = await (this.#handle as FileHandle).read(buffer, 0, buffer.length, offset + at)
      if (bytesRead === 0) throw new ProtocolError(`${this.place} was cut while it was read.`)
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  }

  /** Old versions of Docker replace equal layers by links. A link leads to another entry, never to a file on disk. */
  async #find(name: string): Promise<Place | undefined> {
    this.#places ??= this.#index()
    const places = await this.#places
    let found = places.get(name)
    for (let links = 0; typeof found === 'string' && links < 8; links++) found = places.get(found)
    return typeof found === 'string' ? undefined : found
  }

  async #index(): Promise<Map<string, Place | string>> {
    this.#handle = await open(this.place).catch((cause: NodeJS.ErrnoException) => {
      throw new UsageError(`${this.place} cannot be read: ${cause.code}.`, { cause })
    })
    await this.#refuseCompressed()
    const places = new Map<string, Place | string>()
    for await (const { name, type, target, offset, size } of readTar(
      createReadStream(this.place, { highWaterMark: bytesAtOnce }),
    )) {
      const own = posix.normalize(name).replace(/^\.?\/+/, '')
      if (places.size >= maxEntries)
        throw new ProtocolError(`${this.place} has more than ${maxEntries} entries.`)
      if (type === 'file') places.set(own, { offset, size })
      if (type === 'link') places.set(own, posix.normalize(target))
      if (type === 'symlink') places.set(own, posix.normalize(posix.join(posix.dirname(own), target)))
    }
    return places
  }

  async #refuseCompressed(): Promise<void> {
    const { buffer } = await (this.#handle as FileHandle).read(Buffer.alloc(4), 0, 4, 0)
    const compression = compressionOf(buffer)
    if (compression) throw new UsageError(`${this.place} is compressed: unpack it with ${compression} first.`)
  }
}

const maxEntries = 1_000_000

/** How bytes that begin like this are compressed. */
export function compressionOf(start: Uint8Array): 'gzip' | 'zstd' | undefined {
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip'
  if (start[0] === 0x28 && start[1] === 0xb5 && start[2] === 0x2f && start[3] === 0xfd) return 'zstd'
  return undefined
}
