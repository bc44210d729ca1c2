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
  stat,
  symlink,
  utimes,
} from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { UsageError } from '../errors/errors.ts'

/** What is kept of an entry, beside its content. */
export interface Attributes {
  /** Permission bits. */
  mode: number
  /** In seconds. */
  modified: number
}

/** Makes the error that refuses an entry: its path, and what is wrong with it. */
export type Refuse = (path: string, why: string) => Error

/**
 * Writes what an engine sends below a folder, and nowhere else. Paths are relative to the folder, with forward
 * slashes, `''` being the folder itself. No path may leave it: by `..`, as an absolute path, or through a symlink,
 * whether that was there before or the engine has had it made. Files that are there are replaced, never written
 * through; folders are kept. Calls must not overlap, except those of files that are open.
 */
export class FolderWriter {
  readonly #root: string
  readonly #refuse: Refuse
  /** Those that are folders and no links. */
  readonly #safe = new Set<string>()
  /** Folders in the order in which they came: their modes and times are set last. */
  readonly #folders = new Map<string, Attributes>()
  readonly #files = new Set<string>()
  readonly #open = new Set<NewFile>()

  constructor(root: string, refuse: Refuse) {
    this.#root = root
    this.#refuse = refuse
  }

  /** Makes a folder, or keeps the one that is there. */
  async folder(path: string, attributes: Attributes): Promise<void> {
    await this.#check(path)
    await this.#makeFolder(path)
    this.#folders.set(path, attributes)
  }

  /** Opens a file, which gets its name once it is finished. */
  async file(path: string, attributes: Attributes): Promise<NewFile> {
    await this.#check(path)
    const temporary = this.#temporaryFor(path)
    const file = new NewFile(await open(temporary, 'wx', 0o600), temporary, attributes, async () => {
      this.#open.delete(file)
      await this.#place(temporary, path)
      this.#files.add(path)
    })
    this.#open.add(file)
    return file
  }

  async symlink(path: string, target: string, modified: number): Promise<void> {
    await this.#check(path)
    await this.#replace(path, async (temporary) => {
      await symlink(target, temporary)
      await lutimes(temporary, modified, modified)
    })
    this.#files.delete(path)
  }

  /** Makes a hard link to a file that was finished before. */
  async link(path: string, target: string): Promise<void> {
    await this.#check(path)
    if (!this.#files.has(target))
      throw this.#refuse(path, `is a link to ${JSON.stringify(target)}, which is no file that was sent`)
    await this.#replace(path, (temporary) => link(join(this.#root, target), temporary))
    this.#files.add(path)
  }

  /** Gives the folders their modes and times, the innermost first: some may not be written to from then on. */
  async finish(): Promise<void> {
    for (const [path, { mode, modified }] of [...this.#folders].reverse()) {
      await chmod(join(this.#root, path), mode)
      await utimes(join(this.#root, path), modified, modified)
    }
  }

  /** Removes what is half-written. */
  async discard(): Promise<void> {
    for (const file of this.#open) await file.discard()
    this.#open.clear()
  }

  /** The name must be one below the folder, and each folder on the way one indeed. */
  async #check(path: string): Promise<void> {
    if (path === '') return
    if (path.split('/').some(isOdd) || (process.platform === 'win32' && /[\\:]/.test(path)))
      throw this.#refuse(path, 'leads out of the folder')
    await this.#checkParent(path, path)
  }

  async #checkParent(path: string, entry: string): Promise<void> {
    const parent = path.includes('/') ? posix.dirname(path) : ''
    if (parent === '' || this.#safe.has(parent)) return
    await this.#checkParent(parent, entry)
    const found = await lstat(join(this.#root, parent)).catch(() => undefined)
    if (!found) await mkdir(join(this.#root, parent))
    else if (!found.isDirectory())
      throw this.#refuse(entry, `is below ${JSON.stringify(parent)}, which is no folder`)
    this.#safe.add(parent)
  }

  async #makeFolder(path: string): Promise<void> {
    const folder = join(this.#root, path)
    try {
      await mkdir(folder, 0o700)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      // The root is the caller's, and may be a link to a folder.
      const found = await (path === '' ? stat : lstat)(folder)
      if (found.isSymbolicLink()) throw this.#refuse(path, 'is a folder, and a link is in its place')
      if (!found.isDirectory()) throw new UsageError(`${folder} is there and is no folder.`, { cause: error })
      // Its mode is set at the end; until then it must be writable.
      if ((found.mode & 0o700) !== 0o700) await chmod(folder, found.mode | 0o700)
    }
    this.#safe.add(path)
  }

  async #replace(path: string, make: (temporary: string) => Promise<void>): Promise<void> {
    const temporary = this.#temporaryFor(path)
    try {
      await make(temporary)
      await this.#place(temporary, path)
    } finally {
      // It is left where both were links of one file already, and where the rename failed.
      await rm(temporary, { force: true })
    }
  }

  async #place(temporary: string, path: string): Promise<void> {
    const final = join(this.#root, path)
    try {
      await rename(temporary, final)
    } catch (error) {
      await rm(temporary, { force: true })
      if (!(await lstat(final).catch(() => undefined))?.isDirectory()) throw error
      throw new UsageError(`${final} is a folder, and no file can take its place.`, { cause: error })
    }
  }

  #temporaryFor(path: string): string {
    return join(dirname(join(this.#root, path)), `.hawser-${randomBytes(8).toString('hex')}`)
  }
}

/** A file whose content is coming. */
export class NewFile {
  readonly #handle: FileHandle
  readonly #temporary: string
  readonly #attributes: Attributes
  readonly #place: () => Promise<void>

  constructor(handle: FileHandle, temporary: string, attributes: Attributes, place: () => Promise<void>) {
    this.#handle = handle
    this.#temporary = temporary
    this.#attributes = attributes
    this.#place = place
  }

  async write(data: Uint8Array): Promise<void> {
    await this.#handle.writeFile(data)
  }

  /** Gives it its mode, its time and then its name. */
  async finish(): Promise<void> {
    const { mode, modified } = this.#attributes
    await this.#handle.chmod(mode)
    await this.#handle.utimes(modified, modified)
    await this.#handle.close()
    await this.#place()
  }

  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {})
    await rm(this.#temporary, { force: true })
  }
}

function isOdd(segment: string): boolean {
  return segment === '' || segment === '.' || segment === '..' || segment.includes('\0')
}
