import { randomBytes } from 'node:crypto'
import { type FileHandle, open, readFile, readlink, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { findIgnoreFile, Ignore, type IgnoreFile, parseIgnore, readIfThere } from './ignore.ts'
import { type TarEntry, tarEnd, tarHeader, tarPadding } from './tar.ts'
import { type Found, walk } from './walk.ts'

export interface BuildContextOptions {
  /**
   * Path of the Dockerfile, relative to the folder; it may lie outside of it. Left out: the first of
   * `Dockerfile`, `Containerfile` and `dockerfile` that is there.
   */
  dockerfile?: string | undefined
  /**
   * Path of the ignore file, relative to the folder. Left out: the first that is there of
   * `<Dockerfile>.dockerignore`, `<Dockerfile>.containerignore`, `.containerignore` and `.dockerignore`.
   */
  ignoreFile?: string | undefined
}

/** A tar to send as the body of a build. It reads the folder as it is read itself, and once. */
export interface BuildContext extends Readable {
  /** The Dockerfile's name in the tar: to be passed as the build's parameter `dockerfile`. */
  readonly dockerfile: string
}

const chunkBytes = 256 * 1024
const dockerfileNames = ['Dockerfile', 'Containerfile', 'dockerfile']
/** Where the engines themselves look, to leave out what the client sent all the same. */
const engineIgnoreFiles = ['.dockerignore', '.containerignore']

/**
 * Packs a folder for a build, as the engines' own CLIs do: without what its ignore file names, always with the
 * Dockerfile and the ignore file, symlinks as they are, everything owned by root, in order of names. Sockets
 * and devices are left out. A Dockerfile from outside goes in under a random name that no `COPY` sees.
 *
 * Rejects with a {@link UsageError} if there is no such folder or Dockerfile, or a line of the ignore file is no
 * pattern. A file that cannot be read, or changes its size meanwhile, is an error of the stream.
 */
export async function buildContext(folder: string, options: BuildContextOptions = {}): Promise<BuildContext> {
  refuseUnknown('buildContext()', options, ['dockerfile', 'ignoreFile'])
  const root = await folderOf(folder)
  const dockerfile = await findDockerfile(root, options.dockerfile)
  const ignoreFile = await ignoreFileOf(root, options.ignoreFile, dockerfile.path)
  const ignore = ignoreFile?.ignore ?? new Ignore([])
  if (dockerfile.name !== undefined) {
    const kept = [dockerfile.name, nameIn(root, ignoreFile?.path)].filter((name) => name !== undefined)
    return packed(contentOf(root, ignore.keeping(kept)), dockerfile.name)
  }
  const name = `.dockerfile.${randomBytes(10).toString('hex')}`
  const added = await foreignDockerfile(root, dockerfile.path, name)
  const others = ignore.keeping(engineIgnoreFiles)
  return packed(contentOf(root, others, added), name)
}

function packed(content: AsyncIterable<Buffer>, dockerfile: string): BuildContext {
  const tar = Readable.from(content, { objectMode: false, highWaterMark: chunkBytes })
  return Object.assign(tar, { dockerfile })
}

async function folderOf(folder: string): Promise<string> {
  const root = await realpath(folder).catch((cause: Error) => {
    throw new UsageError(`buildContext(): there is no folder ${folder}: ${cause.message}.`, { cause })
  })
  if ((await stat(root)).isDirectory()) return root
  throw new UsageError(`buildContext(): ${folder} is not a folder.`)
}

/** The Dockerfile's real path, and its name in the context if it lies there. */
async function findDockerfile(
  root: string,
  given: string | undefined,
): Promise<{ path: string; name: string | undefined }> {
  for (const candidate of given === undefined ? dockerfileNames : [given]) {
    const path = await realpath(resolve(root, candidate)).catch(() => undefined)
    if (path !== undefined && (await stat(path)).isFile()) return { path, name: nameIn(root, path) }
  }
  const where = given === undefined ? `no ${dockerfileNames.join(', ')} in ${root}` : `no file ${given}`
  throw new UsageError(`buildContext(): there is ${where}.`)
}

async function ignoreFileOf(
  root: string,
  given: string | undefined,
  dockerfile: string,
): Promise<IgnoreFile | undefined> {
  if (given === undefined) return findIgnoreFile(root, dockerfile)
  const path = resolve(root, given)
  const text = await readIfThere(path)
  if (text === undefined) throw new UsageError(`buildContext(): there is no ignore file ${given}.`)
  return { path, ignore: parseIgnore(text, path) }
}

function nameIn(root: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined
  const name = relative(root, path)
  return name.startsWith(`..${sep}`) || isAbsolute(name) ? undefined : name.split(sep).join('/')
}

/** An entry that the folder does not have, or not with this content. */
interface Added {
  content: Buffer
  mode: number
}

/** The entries that bring a Dockerfile from outside, and hide it from the build. */
async function foreignDockerfile(root: string, path: string, name: string): Promise<Map<string, Added>> {
  const added = new Map([[name, { content: await readFile(path), mode: 0o600 }]])
  for (const file of engineIgnoreFiles) {
    const text = await readIfThere(join(root, file))
    if (text !== undefined) {
      const { mode } = await stat(join(root, file))
      added.set(file, { content: Buffer.from(`${text}\n${name}\n`), mode })
    } else if (file === '.dockerignore') {
      added.set(file, { content: Buffer.from(`${file}\n${name}\n`), mode: 0o600 })
    }
  }
  return added
}

/** The tar: what is to be added or put in a file's place, then what is found. */
async function* contentOf(
  root: string,
  ignore: Ignore,
  added: ReadonlyMap<string, Added> = new Map(),
): AsyncGenerator<Buffer> {
  for (const [name, { content, mode }] of added) {
    yield tarHeader({ name, type: 'file', mode, size: content.length, modified: new Date(0) })
    yield content
    yield tarPadding(content.length)
  }
  for await (const found of walk(root, ignore)) {
    if (!added.has(found.path)) yield* entryOf(join(root, found.path), found)
  }
  yield tarEnd()
}

async function* entryOf(file: string, { path, stats }: Found): AsyncGenerator<Buffer> {
  const type = typeOf(stats)
  if (type === undefined) return
  const size = type === 'file' ? stats.size : 0
  // Windows knows no permissions: what Docker's CLI sends from there.
  const mode = process.platform === 'win32' ? 0o755 : stats.mode
  const entry: TarEntry = { name: path, type, mode, size, modified: stats.mtime }
  if (type === 'symlink') entry.target = (await readlink(file)).split(sep).join('/')
  if (type !== 'file') {
    yield tarHeader(entry)
    return
  }
  const opened = await open(file)
  try {
    yield tarHeader(entry)
    yield* exactly(opened, size, path)
    yield tarPadding(size)
  } finally {
    await opened.close()
  }
}

/** The file's content, which must be as long as its header has said. */
async function* exactly(file: FileHandle, size: number, path: string): AsyncGenerator<Buffer> {
  for (let left = size; ; ) {
    // A byte more than there should be shows whether there is more.
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(Math.min(left + 1, chunkBytes)))
    if (bytesRead > left || (bytesRead === 0 && left > 0)) {
      const now = bytesRead > left ? 'more' : `${left} less`
      throw new UsageError(`The build context: ${path} had ${size} bytes, and ${now} when it was read.`)
    }
    if (bytesRead > 0) yield buffer.subarray(0, bytesRead)
    left -= bytesRead
    if (left === 0 && bytesRead < buffer.length) return
  }
}

function typeOf(stats: Found['stats']): TarEntry['type'] | undefined {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  if (stats.isSymbolicLink()) return 'symlink'
  return stats.isFIFO() ? 'fifo' : undefined
}
