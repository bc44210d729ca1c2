import { posix } from 'node:path'
import { ProtocolError } from '../../errors/errors.ts'
import { type Attributes, FolderWriter, type NewFile } from '../../folders/folder-writer.ts'
import type { Read } from '../messages.ts'
import { goMode, hasBit, unixMode } from './stat.ts'

type Stat = Read<'Stat'>

/** Writes a folder as an engine tells of it, and refuses what is against fsutil's protocol. */
export class IncomingFolder {
  readonly #writer: FolderWriter
  readonly #folders = new Set<string>()
  readonly #links: Stat[] = []
  readonly #open = new Map<number, { file: NewFile; written: number }>()
  #last = ''

  constructor(root: string) {
    this.#writer = new FolderWriter(root, refused)
  }

  /** Takes an entry; true for a file whose content is to come. */
  async add(stat: Stat): Promise<boolean> {
    const { path, mode, linkname } = stat
    if (path === '') throw refused(path, 'has no name')
    // In order, each name comes once: nothing can take the place of what is being written.
    if (this.#last !== '' && compare(this.#last, path) >= 0) throw refused(path, 'comes out of order')
    this.#last = path
    const parent = posix.dirname(path)
    if (parent !== '.' && !this.#folders.has(parent)) throw refused(path, 'is in a folder that was not sent')
    if (hasBit(mode, goMode.directory)) {
      await this.#writer.folder(path, attributesOf(stat))
      this.#folders.add(path)
    } else if (hasBit(mode, goMode.symlink)) {
      await this.#writer.symlink(path, linkname, attributesOf(stat).modified)
    } else if (otherKinds.some((bit) => hasBit(mode, bit))) {
      throw refused(path, 'is neither file, folder nor link')
    } else if (linkname !== '') this.#links.push(stat)
    else return true
    return false
  }

  /** Appends to a file, which is opened with its first bytes; no bytes end it. True when it is whole. */
  async write(id: number, stat: Stat, data: Uint8Array): Promise<boolean> {
    const { path, size } = stat
    let open = this.#open.get(id)
    if (!open) {
      open = { file: await this.#writer.file(path, attributesOf(stat)), written: 0 }
      this.#open.set(id, open)
    }
    open.written += data.length
    if (open.written > size) throw refused(path, `has more than its ${size} bytes`)
    if (data.length > 0) {
      await open.file.write(data)
      return false
    }
    if (open.written < size) throw refused(path, `has ${open.written} of its ${size} bytes`)
    await open.file.finish()
    this.#open.delete(id)
    return true
  }

  /** Makes the hard links, whose files are whole by now, and gives the folders their modes and times. */
  async finish(): Promise<void> {
    for (const { path, linkname } of this.#links) {
      await this.#writer.link(path, posix.normalize(linkname).replace(/^\/+/, ''))
    }
    await this.#writer.finish()
  }

  /** Removes what is half-written. */
  discard(): Promise<void> {
    return this.#writer.discard()
  }
}

/** Bits of a mode that mean a device, a pipe, a socket or something unknown. */
const otherKinds = [2 ** 26, 2 ** 25, 2 ** 24, 2 ** 21, 2 ** 19]

/** The order in which folders are sent: by the bytes of the names, a folder before what is in it. */
function compare(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  for (const [index, segment] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const order = Buffer.compare(Buffer.from(segment), Buffer.from(other))
    if (order !== 0) return order
  }
  return left.length - right.length
}

function attributesOf({ mode, modTime }: Stat): Attributes {
  return { mode: unixMode(mode), modified: Number(modTime) / 1e9 }
}

function refused(path: string, why: string): ProtocolError {
  return new ProtocolError(`build(): the engine sent ${JSON.stringify(path)} for the output, which ${why}.`)
}
