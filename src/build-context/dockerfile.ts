import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../errors/errors.ts'
import { ifThere, unreadable } from '../folders/unreadable.ts'
import type { Added } from './pack.ts'

const dockerfileNames = ['Dockerfile', 'Containerfile', 'dockerfile']
/** The ignore files that the engines read themselves, to skip files in the tar. */
export const engineIgnoreFiles: readonly string[] = ['.dockerignore', '.containerignore']

/** The Dockerfile's real path, and its name in the context if it lies there. */
export async function findDockerfile(
  root: string,
  given: string | undefined,
): Promise<{ path: string; name: string | undefined }> {
  for (const candidate of given === undefined ? dockerfileNames : [given]) {
    const path = await ifThere(candidate, realpath(resolve(root, candidate)))
    if (path !== undefined && (await stat(path)).isFile()) return { path, name: nameIn(root, path) }
  }
  const where = given === undefined ? `no ${dockerfileNames.join(', ')} in ${root}` : `no file ${given}`
  throw new UsageError(`buildContext(): there is ${where}.`)
}

/** A path's name in the context; undefined if it lies outside. */
export function nameIn(root: string, path: string): string | undefined {
  const name = relative(root, path)
  return name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name)
    ? undefined
    : name.split(sep).join('/')
}

/** Entries that add a Dockerfile from outside the context and make the classic builder skip it in `COPY`. */
export async function foreignDockerfile(
  root: string,
  path: string,
  name: string,
): Promise<Map<string, Added>> {
  const content = await readFile(path).catch((cause) => {
    throw unreadable(path, cause)
  })
  const added = new Map([[name, { content, mode: 0o600 }]])
  for (const file of engineIgnoreFiles) {
    const text = await ifThere(file, readFile(join(root, file), 'utf8'))
    if (text !== undefined) {
      const { mode } = await stat(join(root, file))
      added.set(file, { content: Buffer.from(`${text}\n${name}\n`), mode })
    } else if (file === '.dockerignore') {
      added.set(file, { content: Buffer.from(`${file}\n${name}\n`), mode: 0o600 })
    }
  }
  return added
}
