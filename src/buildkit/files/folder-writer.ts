import { randomBytes } from 'node:crypto'
import {
  chmod,
  type FileHandle,
  link,
  lstat,
  lutimes,
  mkdir,
  open,
  rename,
  rm,
  symlink,
  utimes,
} from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { ProtocolError } from '../../errors/errors.ts'
import type { Read } from '../messages.ts'
import { goMode, hasBit, unixMode } from './stat.ts'

type Stat = Read<'Stat'>

/** A file whose content is coming. */
interface OpenFile {
  stat: Stat
  temporary: string
  handle: FileHandle
  written: number
}

/**
 * Writes what an engine sends below a folder, and nowhere else: no name may leave the folder, by `..`, as an absolute
 * path, or through a symlink, whether it was there before or the engine has had it made. Files that are there are
 * replaced, never written through; folders are kept.
 */
export class FolderWriter {
  readonly #root: string
  /** Folders in the order in which they came: their modes and times are set last. */
  readonly #folders = new Map<string, Stat>()
  readonly #files = new Set<string>()
  readonly #links: Stat[] = []
  readonly #open = new Map<number, OpenFile>()
  #last = ''

  constructor(root: string) {
    this.#root = root
  }

  /** Takes an entry; true for a file whose content is to come. */
  async add(stat: Stat): Promise<boolean> {
    const { path, mode, linkname } = stat
    checkName(path)
    // In order, each name comes once: nothing can take the place of a folder that is being written.
    if (this.#last !== '' && compare(this.#last, path) >= 0) throw refused(path, 'comes out of order')
    this.#last = path
    const parent = posix.dirname(path)
    if (parent !== '.' && !this.#folders.has(parent)) throw refused(path, 'is in a folder that was not sent')
    if (hasBit(mode, goMode.directory)) await this.#addFolder(stat)
    else if (hasBit(mode, goMode.symlink)) await this.#addSymlink(stat)
    else if (otherKinds.some((bit) => hasBit(mode, bit)))
      throw refused(path, 'is neither file, folder nor link')
    else if (linkname !== '') this.#links.push(stat)
    else {
      this.#files.add(path)
      return true
    }
    return false
  }

  /** Appends to a file, which is opened with its first bytes; no bytes end it. */
  async write(id: number, stat: Stat, data: Uint8Array): Promise<boolean> {
    let file = this.#open.get(id)
    if (!file) {
      const temporary = this.#temporaryFor(stat.path)
      file = { stat, temporary, handle: await open(temporary, 'wx', 0o600), written: 0 }
      this.#open.set(id, file)
    }
    file.written += data.length
    if (file.written > stat.size) throw refused(stat.path, `has more than its ${stat.size} bytes`)
    if (data.length > 0) {
      await file.handle.appendFile(data)
      return false
    }
    if (file.written < stat.size) throw refused(stat.path, `has ${file.written} of its ${stat.size} bytes`)
    await file.handle.chmod(unixMode(stat.mode))
    await file.handle.utimes(...timesOf(stat))
    await file.handle.close()
    await rename(file.temporary, join(this.#root, stat.path))
    this.#open.delete(id)
    return true
  }

  /** Makes the hard links, then gives the folders their modes and times, the innermost first. */
  async finish(): Promise<void> {
    for (const { path, linkname } of this.#links) {
      const target = posix.normalize(linkname).replace(/^\/+/, '')
      if (!this.#files.has(target))
        throw refused(path, `is a link to ${linkname}, which is no file that was sent`)
      await this.#replace(path, (temporary) => link(join(this.#root, target), temporary))
    }
    for (const [path, stat] of [...this.#folders].reverse()) {
      await chmod(join(this.#root, path), unixMode(stat.mode))
      await utimes(join(this.#root, path), ...timesOf(stat))
    }
  }

  /** Removes what is half-written. */
  async discard(): Promise<void> {
    for (const { handle, temporary } of this.#open.values()) {
      await handle.close().catch(() => {})
      await rm(temporary, { force: true })
    }
    this.#open.clear()
  }

  async #addFolder(stat: Stat): Promise<void> {
    const folder = join(this.#root, stat.path)
    try {
      await mkdir(folder, 0o700)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (!(await lstat(folder)).isDirectory())
        throw refused(stat.path, 'is a folder, and a link or file is in its place')
      // Its mode is set at the end; until then it must be writable.
      await chmod(folder, 0o700)
    }
    this.#folders.set(stat.path, stat)
  }

  async #addSymlink(stat: Stat): Promise<void> {
    await this.#replace(stat.path, (temporary) => symlink(stat.linkname, temporary))
    await lutimes(join(this.#root, stat.path), ...timesOf(stat))
  }

  async #replace(path: string, make: (temporary: string) => Promise<void>): Promise<void> {
    const temporary = this.#temporaryFor(path)
    try {
      await make(temporary)
      await rename(temporary, join(this.#root, path))
    } finally {
      // It is left where both were links of one file already, and where the rename failed.
      await rm(temporary, { force: true })
    }
  }

  #temporaryFor(path: string): string {
    return join(dirname(join(this.#root, path)), `.hawser-${randomBytes(8).toString('hex')}`)
  }
}

/** Bits of a mode that mean a device, a pipe, a socket or something unknown. */
const otherKinds = [2 ** 26, 2 ** 25, 2 ** 24, 2 ** 21, 2 ** 19]

function checkName(path: string): void {
  const isOdd = (segment: string) => segment === '' || segment === '.' || segment === '..'
  if (path.split('/').some(isOdd) || path.includes('\0')) throw refused(path, 'leaves the folder')
  if (process.platform === 'win32' && /[\\:]/.test(path)) throw refused(path, 'leaves the folder')
}

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

function timesOf({ modTime }: Stat): [accessed: number, modified: number] {
  const seconds = Number(modTime) / 1e9
  return [seconds, seconds]
}

function refused(path: string, why: string): ProtocolError {
  return new ProtocolError(`build(): the engine sent ${JSON.stringify(path)} for the output, which ${why}.`)
}
