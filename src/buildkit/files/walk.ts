import type { BigIntStats, Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PathFilter } from './patterns.ts'

/** Something in a folder. */
export interface Found {
  /** Relative to the folder, with forward slashes. */
  path: string
  stats: BigIntStats
}

/** A folder on the way, which is told of only once something below it is wanted. */
interface Folder {
  path: string
  parent: Folder | undefined
  untold: Found | undefined
}

/** How many files are looked at at a time. */
const batch = 64

/** What a folder holds of what is wanted: each folder before what is in it, by the bytes of the names. */
export function walk(root: string, filter: PathFilter): AsyncGenerator<Found> {
  return walkFolder({ path: '', parent: undefined, untold: undefined })

  async function* walkFolder(folder: Folder): AsyncGenerator<Found> {
    const entries = await readdir(join(root, folder.path), { withFileTypes: true })
    entries.sort(byBytes)
    for (let at = 0; at < entries.length; at += batch) {
      const looked = await Promise.all(entries.slice(at, at + batch).map((entry) => look(folder.path, entry)))
      for (const found of looked) {
        if (!found) continue
        const isWanted = filter.takes(found.path)
        if (isWanted) {
          yield* untoldOf(folder)
          yield found
        }
        if (found.stats.isDirectory() && filter.mayTakeBelow(found.path)) {
          yield* walkFolder({ path: found.path, parent: folder, untold: isWanted ? undefined : found })
        }
      }
    }
  }

  async function look(folder: string, entry: Dirent): Promise<Found | undefined> {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (!filter.takes(path) && !(entry.isDirectory() && filter.mayTakeBelow(path))) return undefined
    try {
      return { path, stats: await lstat(join(root, path), { bigint: true }) }
    } catch (error) {
      // It has gone since its folder was read.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }
}

/** The folders above that were not told of yet, the outermost first. */
function* untoldOf(folder: Folder | undefined): Generator<Found> {
  if (!folder?.untold) return
  const { untold } = folder
  folder.untold = undefined
  yield* untoldOf(folder.parent)
  yield untold
}

/** Not by `<`, whose order of characters beyond U+FFFF is another one. */
function byBytes(a: Dirent, b: Dirent): number {
  return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name))
}
