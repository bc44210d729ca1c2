import type { Stats } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ignore } from './ignore.ts'

/** Something in a folder. */
export interface Found {
  /** Relative to the folder, with forward slashes. */
  path: string
  stats: Stats
}

/** A folder on the way; one that is left out comes all the same once something below it is kept. */
interface Folder {
  path: string
  parent: Folder | undefined
  /** What it is found as until it was given. */
  pending: Found | undefined
}

/** All that is below a folder and not ignored, each folder before what is in it, by name. */
export function walk(root: string, ignore: Ignore): AsyncGenerator<Found> {
  return walkFolder({ path: '', parent: undefined, pending: undefined })

  async function* walkFolder(folder: Folder): AsyncGenerator<Found> {
    const entries = await readdir(join(root, folder.path), { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`
      const excluded = ignore.excludes(path)
      if (excluded && !(entry.isDirectory() && ignore.mayKeepBelow(path))) continue
      const found = { path, stats: await lstat(join(root, path)) }
      if (!excluded) {
        yield* pendingOf(folder)
        yield found
      }
      if (entry.isDirectory()) {
        yield* walkFolder({ path, parent: folder, pending: excluded ? found : undefined })
      }
    }
  }
}

/** The folders above that were not given yet, the outermost first. */
function* pendingOf(folder: Folder | undefined): Generator<Found> {
  if (!folder?.pending) return
  const { pending } = folder
  folder.pending = undefined
  yield* pendingOf(folder.parent)
  yield pending
}
