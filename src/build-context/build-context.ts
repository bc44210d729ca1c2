import { randomBytes } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { ifThere } from '../folders/unreadable.ts'
import { everything, walk } from '../folders/walk.ts'
import { engineIgnoreFiles, findDockerfile, foreignDockerfile, nameIn } from './dockerfile.ts'
import { findIgnoreFile, Ignore, type IgnoreFile, parseIgnore } from './ignore.ts'
import { type Added, chunkBytes, inChunks, pack } from './pack.ts'
import { selectFiles } from './selection.ts'

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
  /**
   * Paths of files and folders, relative to the folder: only these are packed, beside the Dockerfile and the ignore
   * file, and only what of them is not ignored. Left out: all of the folder.
   */
  files?: readonly string[] | undefined
}

/** A tar to send as the body of a build. It reads the folder while it is read itself, once. */
export interface BuildContext extends Readable {
  /** The Dockerfile's name in the tar: pass it as the build's parameter `dockerfile`. */
  readonly dockerfile: string
}

/**
 * Packs a folder for a build, as the engines' own CLIs do: without what its ignore file names, always with the
 * Dockerfile and the ignore file, symlinks as they are, everything owned by root, in order of names. Sockets
 * and devices are left out. A Dockerfile from outside goes in under a random name.
 *
 * Rejects with a {@link UsageError} if there is no such folder, Dockerfile or file of the list, if one of them cannot
 * be read, or if a line of the ignore file is no pattern. A file that cannot be read later, or changes its size
 * meanwhile, is a `UsageError` of the stream.
 */
export async function buildContext(folder: string, options: BuildContextOptions = {}): Promise<BuildContext> {
  checkOptions(folder, options)
  const root = await folderOf(folder)
  const dockerfile = await findDockerfile(root, options.dockerfile)
  const ignoreFile = await ignoreFileOf(root, options.ignoreFile, dockerfile.path)
  const ignore = ignoreFile?.ignore ?? new Ignore([])
  const always = [dockerfile.name, ignoreFile && nameIn(root, ignoreFile.path)].filter(
    (name) => name !== undefined,
  )
  const chosen = options.files ? await selectFiles(root, [...options.files, ...always]) : everything
  if (dockerfile.name !== undefined) {
    const found = walk(root, ignore.keeping(always).narrow(chosen))
    return readable(pack(root, found, new Map()), dockerfile.name)
  }
  const name = `.dockerfile.${randomBytes(10).toString('hex')}`
  const added: Map<string, Added> = await foreignDockerfile(root, dockerfile.path, name)
  const found = walk(root, ignore.keeping(engineIgnoreFiles).narrow(chosen))
  return readable(pack(root, found, added), name)
}

function readable(content: AsyncIterable<Buffer>, dockerfile: string): BuildContext {
  const tar = Readable.from(inChunks(content), { objectMode: false, highWaterMark: chunkBytes })
  return Object.assign(tar, { dockerfile })
}

function checkOptions(folder: unknown, options: BuildContextOptions): void {
  if (typeof folder !== 'string' || folder.includes('\0')) {
    throw new UsageError('buildContext(): the folder must be a path.')
  }
  if (typeof options !== 'object' || options === null) {
    throw new UsageError('buildContext(): pass options as an object such as { dockerfile }.')
  }
  refuseUnknown('buildContext()', options, ['dockerfile', 'ignoreFile', 'files'], {
    src: 'it is "files" here',
    context: 'the folder is the first argument',
  })
  for (const name of ['dockerfile', 'ignoreFile'] as const) {
    const path = options[name]
    if (path === undefined || (typeof path === 'string' && !path.includes('\0'))) continue
    throw new UsageError(`buildContext(): "${name}" must be a path.`)
  }
  if (options.files !== undefined && !Array.isArray(options.files)) {
    throw new UsageError('buildContext(): "files" must be an array of paths.')
  }
}

async function folderOf(folder: string): Promise<string> {
  const root = await realpath(folder).catch((cause: Error) => {
    throw new UsageError(`buildContext(): there is no folder ${folder}: ${cause.message}.`, { cause })
  })
  if ((await stat(root)).isDirectory()) return root
  throw new UsageError(`buildContext(): ${folder} is not a folder.`)
}

async function ignoreFileOf(
  root: string,
  given: string | undefined,
  dockerfile: string,
): Promise<IgnoreFile | undefined> {
  if (given === undefined) return findIgnoreFile(root, dockerfile)
  const path = resolve(root, given)
  const text = await ifThere(given, readFile(path, 'utf8'))
  if (text === undefined) throw new UsageError(`buildContext(): there is no ignore file ${given}.`)
  return { path, ignore: parseIgnore(text, path) }
}
