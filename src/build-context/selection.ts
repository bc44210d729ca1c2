import { lstat, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../errors/errors.ts'
import { ifThere } from '../folders/unreadable.ts'
import { everything, type PathFilter } from '../folders/walk.ts'
import { nameIn } from './dockerfile.ts'

/**
 * The chosen files, and folders with all below them. Throws a `UsageError` for one that lies outside of the folder,
 * also by way of a symlink, or that is missing.
 */
export async function selectFiles(root: string, files: readonly string[]): Promise<PathFilter> {
  const chosen = new Set<string>()
  const above = new Set<string>()
  for (const file of files) {
    const name = typeof file === 'string' ? nameIn(root, resolve(root, file)) : undefined
    if (name === undefined) {
      throw new UsageError(`buildContext(): ${JSON.stringify(file)} in "files" is no path within the folder.`)
    }
    if (name === '') return everything
    const parent = await ifThere(file, realpath(dirname(join(root, name))))
    const isHere = parent !== undefined && nameIn(root, parent) === dirOf(name)
    if (!isHere && parent !== undefined) {
      throw new UsageError(`buildContext(): "${file}" in "files" goes through a symlink.`)
    }
    if (!isHere || !(await exists(root, name))) {
      throw new UsageError(`buildContext(): there is no "${file}" in ${root}.`)
    }
    chosen.add(name)
    for (let folder = dirOf(name); folder !== ''; folder = dirOf(folder)) above.add(folder)
  }
  function takes(path: string): boolean {
    for (let at = path; at !== ''; at = dirOf(at)) if (chosen.has(at)) return true
    return false
  }
  return { takes, mayTakeBelow: (folder) => above.has(folder) || takes(folder) }
}

async function exists(root: string, name: string): Promise<boolean> {
  return (await ifThere(name, lstat(join(root, name)))) !== undefined
}

function dirOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
