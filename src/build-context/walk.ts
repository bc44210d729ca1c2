import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ignore } from './ignore.ts'
import type { Selection } from './selection.ts'
import { ifThere, unreadable } from './unreadable.ts'

/** Something in a folder. */
export interface Found {
  /** Relative to the folder, with forward slashes. */
  path: string
  stats: Stats
}

/** A folder above the current entry. An ignored folder is still packed once something below it is kept. */
interface Folder {
  path: string
  parent: Folder | undefined
  /** The folder itself, until it has been yielded. */
  pending: Found | undefined
}

/** Everything below a folder that is chosen and not ignored, sorted by name, each folder before its contents. */
export function walk(root: string, ignore: Ignore, selection: Selection): AsyncGenerator<Found> {
  return walkFolder({ path: '', parent: undefined, pending: undefined })

  async function* walkFolder(folder: Folder): AsyncGenerator<Found> {
    const entries = await entriesOf(root, folder.path)
    for (let at = 0; at < entries.length; at += batch) {
      for (const entry of await Promise.all(
        entries.slice(at, at + batch).map((each) => inspect(folder, each)),
      )) {
        if (!entry) continue
        const { found, isLeftOut } = entry
        if (!isLeftOut) {
          yield* pendingOf(folder)
          yield found
        }
        if (found.stats.isDirectory()) {
          yield* walkFolder({ path: found.path, parent: folder, pending: isLeftOut ? found : undefined })
        }
      }
    }
  }

  /** Undefined where neither it nor anything below it is packed, and where it has gone since the folder was read. */
  async function inspect(
    folder: Folder,
    entry: Dirent,
  ): Promise<{ found: Found; isLeftOut: boolean } | undefined> {
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`
    const isIgnored = ignore.excludes(path)
    const isLeftOut = isIgnored || !selection.includes(path)
    const mayLead =
      entry.isDirectory() && selection.leadsTo(path) && (!isIgnored || ignore.mayKeepBelow(path))
    if (isLeftOut && !mayLead) return undefined
    const stats = await ifThere(path, lstat(join(root, path)))
    return stats && { found: { path, stats }, isLeftOut }
  }
}

/** How many files are checked at once. */
const batch = 64

async function entriesOf(root: string, path: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(join(root, path), { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (cause) {
    throw unreadable(path || root, cause)
  }
}

/** The parent folders that have not been yielded yet, outermost first. */
function* pendingOf(folder: Folder | undefined): Generator<Found> {
  if (!folder?.pending) return
  const { pending } = folder
  folder.pending = undefined
  yield* pendingOf(folder.parent)
  yield pending
}
