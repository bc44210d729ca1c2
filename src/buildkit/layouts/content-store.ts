import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashFor, isDigest } from '../../reference/digest.ts'
import { FolderFiles } from '../../registry/image-files.ts'
import { blobName } from '../../registry/layout-source.ts'
import { GrpcError } from '../grpc/status.ts'

/** How much of a blob is sent at a time, in bytes. */
const chunkBytes = 256 * 1024

/** The blobs of a folder in OCI's image layout. Throws a {@link GrpcError} for what the engine asks wrongly. */
export class ContentStore {
  readonly folder: string
  readonly #files: FolderFiles

  constructor(folder: string) {
    this.folder = folder
    this.#files = new FolderFiles(folder)
  }

  /** In bytes; undefined where there is no such blob. */
  size(digest: string): Promise<number | undefined> {
    return this.#files.size(nameOf(digest))
  }

  /** So many bytes from an offset on; 0: all that follow. */
  read(digest: string, offset: number, size: number): AsyncIterable<Buffer> {
    const end = size > 0 ? offset + size - 1 : undefined
    return createReadStream(join(this.folder, nameOf(digest)), {
      start: offset,
      highWaterMark: chunkBytes,
      ...(end !== undefined && { end }),
    })
  }

  /** A blob whose content is coming. */
  async write(digest: string): Promise<NewBlob> {
    const path = join(this.folder, nameOf(digest))
    await mkdir(dirname(path), { recursive: true })
    const temporary = join(dirname(path), `.hawser-${randomBytes(8).toString('hex')}`)
    return new NewBlob(await open(temporary, 'wx'), { digest, path, temporary })
  }
}

/** It gets its name once it is whole and has the digest that it is to have. */
export class NewBlob {
  /** Bytes so far. */
  size = 0
  readonly #handle: FileHandle
  readonly #names: Readonly<{ digest: string; path: string; temporary: string }>
  readonly #hash: ReturnType<typeof hashFor>

  constructor(handle: FileHandle, names: { digest: string; path: string; temporary: string }) {
    this.#handle = handle
    this.#names = names
    this.#hash = hashFor(names.digest)
  }

  get digest(): string {
    return this.#names.digest
  }

  async append(data: Uint8Array): Promise<void> {
    await this.#handle.writeFile(data)
    this.#hash.update(data)
    this.size += data.length
  }

  async commit(): Promise<void> {
    const { digest, path, temporary } = this.#names
    if (`:${this.#hash.digest('hex')}` !== digest.slice(digest.indexOf(':')))
      throw new GrpcError('failedPrecondition', `what was sent does not have the digest ${digest}`)
    await this.#handle.close()
    await rename(temporary, path)
  }

  /** Removes what is half-written. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {})
    await rm(this.#names.temporary, { force: true })
  }
}

function nameOf(digest: string): string {
  if (!isDigest(digest)) throw new GrpcError('invalidArgument', `${JSON.stringify(digest)} is no digest`)
  return blobName(digest)
}
