import type { BigIntStats, Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ifThere, unreadable } from './unreadable.ts'

/** Something in a folder. */
export interface Found {
  /** Relative to the folder, with forward slashes. */
  path: string
  stats: BigIntStats
}

/** Which paths of a folder are wanted. */
export interface PathFilter {
  /** Whether the path is wanted, by itself or with a folder above it. */
  takes(path: string): boolean
  /** Whether something below this folder may be wanted. */
  mayTakeBelow(folder: string): boolean
}

/** A folder above the current entry. One that is not wanted is still given once something below it is. */
interface Folder {
  path: string
  parent: Folder | undefined
  /** The folder itself, until it has been yielded. */
  pending: Found | undefined
}

/**
 * Everything below a folder that is wanted, each folder before its contents, sorted by the bytes of the names.
 * Symlinks are not followed. Throws a `UsageError` for a folder that cannot be read.
 */
export function walk(root: string, filter: PathFilter = everything): AsyncGenerator<Found> {
  return walkFolder({ path: '', parent: undefined, pending: undefined })

  async function* walkFolder(folder: Folder): AsyncGenerator<Found> {
    const entries = await entriesOf(root, folder.path)
    for (let at = 0; at < entries.length; at += batch) {
      const looked = entries.slice(at, at + batch).map((entry) => inspect(folder.path, entry))
      for (const entry of await Promise.all(looked)) {
        if (!entry) continue
        const { found, isWanted } = entry
        if (isWanted) {
          yield* pendingOf(folder)
          yield found
        }
        if (found.stats.isDirectory() && filter.mayTakeBelow(found.path)) {
          yield* walkFolder({ path: found.path, parent: folder, pending: isWanted ? undefined : found })
        }
      }
    }
  }

  /** Undefined where neither it nor anything below it is wanted, and where it has gone since its folder was read. */
  async function inspect(
    folder: string,
    entry: Dirent,
  ): Promise<{ found: Found; isWanted: boolean } | undefined> {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const isWanted = filter.takes(path)
    if (!isWanted && !(entry.isDirectory() && filter.mayTakeBelow(path))) return undefined
    const stats = await ifThere(path, lstat(join(root, path), { bigint: true }))
    return stats && { found: { path, stats }, isWanted }
  }
}

export const everything: PathFilter = { takes: () => true, mayTakeBelow: () => true }

/** How many files are looked at at once. */
const batch = 64

async function entriesOf(root: string, path: string): Promise<Dirent[]> {
  try {
    return (await readdir(join(root, path), { withFileTypes: true })).sort(byBytes)
  } catch (cause) {
    throw unreadable(path || root, cause)
  }
}

/** As engines expect it. `<` says the same, except of characters beyond U+FFFF. */
function byBytes({ name: a }: Dirent, { name: b }: Dirent): number {
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : 1
}

const surrogate = /[\ud800-\udfff]/

/** The parent folders that have not been yielded yet, outermost first. */
function* pendingOf(folder: Folder | undefined): Generator<Found> {
  if (!folder?.pending) return
  const { pending } = folder
  folder.pending = undefined
  yield* pendingOf(folder.parent)
  yield pending
}
