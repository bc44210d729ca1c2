import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { UsageError } from '../errors/errors.ts'

/** Where a build's files are. */
export interface LocalContext {
  /** The folder, without symlinks. */
  folder: string
  /** The Dockerfile. */
  dockerfile: { folder: string; name: string }
}

const names = ['Dockerfile', 'Containerfile', 'dockerfile']

/** Finds the folder and the Dockerfile. Throws a `UsageError` where one is missing. */
export async function findContext(context: string, dockerfile: string | undefined): Promise<LocalContext> {
  const folder = await realpath(context).catch((cause: Error) => {
    throw new UsageError(`build(): there is no folder ${context}: ${cause.message}.`, { cause })
  })
  if (!(await stat(folder)).isDirectory()) throw new UsageError(`build(): ${context} is not a folder.`)
  for (const name of dockerfile === undefined ? names : [dockerfile]) {
    const path = await realpath(resolve(folder, name)).catch(() => undefined)
    if (path !== undefined && (await stat(path)).isFile())
      return { folder, dockerfile: { folder: dirname(path), name: basename(path) } }
  }
  const missing = dockerfile === undefined ? `no ${names.join(', ')} in ${folder}` : `no file ${dockerfile}`
  throw new UsageError(`build(): there is ${missing}.`)
}
