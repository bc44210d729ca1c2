import { closeSync, read as readCallback, readSync } from 'node:fs'
import { promisify } from 'node:util'
import { isHawserError } from '../../errors/errors.ts'
import { openFile } from '../../folders/open-file.ts'
import { unreadable } from '../../folders/unreadable.ts'
import { type PathFilter, walk } from '../../folders/walk.ts'
import { BufferPool } from '../files/buffer-pool.ts'
import { followed } from '../files/follow.ts'
import { pathFilter } from '../files/patterns.ts'
import { packet, statOf } from '../files/stat.ts'
import type { Call } from '../grpc/call.ts'
import type { Methods } from '../grpc/serve.ts'
import { GrpcError } from '../grpc/status.ts'

/** Folders that the engine may read, by the names that it asks for. */
export type Folders = Readonly<Record<string, string>>

/** How much of a file is read at a time, and how many such parts may wait to be sent. */
const chunkBytes = 64 * 1024
const chunks = 4

/**
 * Sends folders to the engine: first what is in them, then the content of the files that it asks for, which are
 * those that have changed since it last saw the folder.
 */
export function fileSyncService(folders: Folders): Methods {
  return {
    '/moby.filesync.v1.FileSync/DiffCopy': (call) => {
      const [name = ''] = call.metadata('dir-name')
      if (!Object.hasOwn(folders, name))
        throw new GrpcError('notFound', `there is no folder "${name}" to read`)
      return new Sender(call, folders[name] as string).send()
    },
  }
}

class Sender {
  readonly #call: Call
  readonly #root: string
  /** Files that the engine was told of, by their place in the order of all that it was told. */
  readonly #files = new Map<number, string>()
  /** Files that it asked for, oldest first. */
  readonly #wanted = new Set<number>()
  readonly #buffers = new BufferPool(chunks, chunkBytes)
  #wake: () => void = () => {}
  #isOver = false

  constructor(call: Call, root: string) {
    this.#call = call
    this.#root = root
  }

  async send(): Promise<void> {
    await Promise.all([this.#listen(), this.#tell(), this.#deliver()])
  }

  /** Takes the engine's requests until it has all that it wants. */
  async #listen(): Promise<void> {
    try {
      for await (const { type, id, data } of this.#call.messages('Packet')) {
        if (type === packet.error) throw new GrpcError('unknown', `the engine says: ${Buffer.from(data)}`)
        if (type === packet.finish) return await this.#call.send('Packet', { type: packet.finish })
        if (type === packet.request) this.#request(id)
      }
    } finally {
      this.#isOver = true
      this.#wake()
    }
  }

  #request(id: number): void {
    if (!this.#files.has(id)) throw new GrpcError('invalidArgument', `no file has the number ${id}`)
    this.#wanted.add(id)
    this.#wake()
  }

  /** Tells what the folder holds of what the engine wants. */
  async #tell(): Promise<void> {
    const filter = await this.#filter()
    const firstNames = new Map<string, string>()
    let id = 0
    for await (const found of walk(this.#root, filter)) {
      const stat = await statOf(this.#root, found)
      if (!stat) continue
      const { path, stats } = found
      const inode = stats.nlink > 1n ? `${stats.dev} ${stats.ino}` : undefined
      const first = inode !== undefined && stats.isFile() ? firstNames.get(inode) : undefined
      if (first === undefined) {
        if (stats.isFile()) this.#files.set(id, path)
        if (inode !== undefined) firstNames.set(inode, path)
      }
      await this.#call.send('Packet', {
        stat: first === undefined ? stat : { ...stat, size: 0, linkname: first },
      })
      id += 1
    }
    // Without a stat: that was all.
    await this.#call.send('Packet', { type: packet.stat })
  }

  /** What the engine wants of the folder. */
  async #filter(): Promise<PathFilter> {
    const links = this.#call.metadata('followpaths')
    const exclude = this.#call.metadata('exclude-patterns')
    try {
      const targets = await followed(this.#root, links)
      const include = targets ? this.#call.metadata('include-patterns') : []
      return pathFilter({ include, exclude, followed: targets ?? [] })
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause
      throw new GrpcError('invalidArgument', `it asks for what is no pattern: ${cause.message}`, { cause })
    }
  }

  async #deliver(): Promise<void> {
    for (;;) {
      for (const id of this.#wanted) {
        this.#wanted.delete(id)
        await this.#sendFile(id)
      }
      if (this.#isOver) return
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  async #sendFile(id: number): Promise<void> {
    const path = this.#files.get(id) as string
    this.#files.delete(id)
    const file = openFile(this.#root, path)
    try {
      for (let size = chunkBytes, isFirst = true; size === chunkBytes; isFirst = false) {
        const buffer = await this.#buffers.take()
        // The first part, which is all of a small file, is read synchronously: that takes ten times less.
        size = isFirst ? readSync(file, buffer) : (await read(file, buffer, 0, chunkBytes, null)).bytesRead
        if (size > 0) this.#send(id, buffer, size)
        else this.#buffers.give(buffer)
      }
    } catch (cause) {
      throw isHawserError(cause) || cause instanceof GrpcError ? cause : unreadable(path, cause)
    } finally {
      closeSync(file)
    }
    // Without data: the end of the file.
    this.#send(id)
  }

  /** Sends a part of a file. A call that has ended meanwhile is told of by its messages. */
  #send(id: number, buffer?: Buffer, size?: number): void {
    const sent = this.#call.sendOut('Packet', { type: packet.data, id, data: buffer?.subarray(0, size) })
    const done = (): void => {
      if (buffer) this.#buffers.give(buffer)
    }
    sent.then(done, done)
  }
}

const read = promisify(readCallback)
