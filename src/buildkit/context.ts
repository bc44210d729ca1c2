import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { findIgnoreFile } from '../build-context/ignore.ts'
import { UsageError } from '../errors/errors.ts'
import { parseImage } from '../reference/reference.ts'
import type { BuildOptions } from './options.ts'
import { isRemote } from './plan.ts'

/** Where a build's files are. */
export interface LocalContext {
  /** The folder, without symlinks. */
  folder: string
  /** The Dockerfile. */
  dockerfile: { folder: string; name: string }
}

/** What a build is made from. */
export interface BuildSources {
  /** Undefined where the engine fetches the context itself. */
  local: LocalContext | undefined
  /** Folders that the Dockerfile uses by name; other named contexts are `references`. */
  folders: Readonly<Record<string, string>>
  references: Readonly<Record<string, string>>
}

/** Finds all folders of a build. Throws a `UsageError` where one is missing. */
export async function findSources({
  context,
  dockerfile,
  contexts = {},
}: BuildOptions): Promise<BuildSources> {
  const local = isRemote(context) ? undefined : await findContext(context, dockerfile)
  const folders: Record<string, string> = {}
  const references: Record<string, string> = {}
  for (const [given, source] of Object.entries(contexts)) {
    const name = nameOf(given)
    if (isRemote(source) || /^(docker-image:\/\/|oci-layout:\/\/|target:)/.test(source))
      references[name] = source
    else folders[name] = await findFolder(source)
  }
  return { local, folders, references }
}

/** As engines look a name up: that of an image, in its shortest form. */
function nameOf(name: string): string {
  try {
    const { familiar } = parseImage(name, { tag: false })
    return familiar.replace(/:latest$/, '')
  } catch (cause) {
    throw new UsageError(`build(): "${name}" in "contexts" cannot be a name: ${(cause as Error).message}`, {
      cause,
    })
  }
}

const names = ['Dockerfile', 'Containerfile', 'dockerfile']

/** Finds the folder and the Dockerfile. Throws a `UsageError` where one is missing, or the ignore file is wrong. */
async function findContext(context: string, dockerfile: string | undefined): Promise<LocalContext> {
  const folder = await findFolder(context)
  for (const name of dockerfile === undefined ? names : [dockerfile]) {
    const path = await realpath(resolve(folder, name)).catch(() => undefined)
    if (path === undefined || !(await stat(path)).isFile()) continue
    // Read for the sake of its errors: an engine would tell them less well, and later.
    await findIgnoreFile(folder, path)
    return { folder, dockerfile: { folder: dirname(path), name: basename(path) } }
  }
  const missing = dockerfile === undefined ? `no ${names.join(', ')} in ${folder}` : `no file ${dockerfile}`
  throw new UsageError(`build(): there is ${missing}.`)
}

async function findFolder(path: string): Promise<string> {
  const folder = await realpath(path).catch((cause: Error) => {
    throw new UsageError(`build(): there is no folder ${path}: ${cause.message}.`, { cause })
  })
  if ((await stat(folder)).isDirectory()) return folder
  throw new UsageError(`build(): ${path} is not a folder.`)
}
