import type { BigIntStats } from 'node:fs'
import { readlink } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { unreadable } from '../../folders/unreadable.ts'
import type { Found } from '../../folders/walk.ts'
import type { Sent } from '../messages.ts'

/** Kinds of packets of fsutil's protocol, by which both ends exchange folders. */
export const packet = { stat: 0, request: 1, data: 2, finish: 3, error: 4 } as const

/** Bits of Go's `fs.FileMode`, which are not those of the system. */
export const goMode = {
  directory: 0x8000_0000,
  symlink: 0x0800_0000,
  pipe: 0x0200_0000,
  setuid: 0x0080_0000,
  setgid: 0x0040_0000,
  sticky: 0x0010_0000,
} as const

const unixBits = [
  [0o4000, goMode.setuid],
  [0o2000, goMode.setgid],
  [0o1000, goMode.sticky],
] as const

/** Whether a mode of Go's has a bit; not by `&`, since the highest is the sign there. */
export function hasBit(mode: number, bit: number): boolean {
  return Math.floor(mode / bit) % 2 === 1
}

/** The system's permission bits of a mode of Go's. */
export function unixMode(mode: number): number {
  const special = unixBits.filter(([, go]) => hasBit(mode, go)).map(([unix]) => unix)
  return special.reduce<number>((sum, unix) => sum + unix, mode % 0o1000)
}

/** How a file or folder is told; undefined for what cannot be sent: sockets and devices. */
export async function statOf(root: string, { path, stats }: Found): Promise<Sent<'Stat'> | undefined> {
  const kind = kindOf(stats)
  if (kind === undefined) return undefined
  const target =
    kind === goMode.symlink &&
    (await readlink(join(root, path)).catch((cause) => {
      throw unreadable(path, cause)
    }))
  return {
    path,
    mode: goModeOf(stats, kind),
    // Everything is root's, as from Docker's CLI.
    size: stats.isFile() ? Number(stats.size) : 0,
    modTime: stats.mtimeNs,
    linkname: target ? target.split(sep).join('/') : undefined,
  }
}

/** Its bit of Go's mode: 0 for a file. */
function kindOf(stats: BigIntStats): number | undefined {
  if (stats.isFile()) return 0
  if (stats.isDirectory()) return goMode.directory
  if (stats.isSymbolicLink()) return goMode.symlink
  return stats.isFIFO() ? goMode.pipe : undefined
}

function goModeOf(stats: BigIntStats, kind: number): number {
  // Windows has no permission bits: this is what Docker's CLI sends from there.
  if (process.platform === 'win32') return 0o755 + kind
  const mode = Number(stats.mode)
  const special = unixBits.filter(([unix]) => (mode & unix) !== 0).map(([, go]) => go)
  return special.reduce((sum, bit) => sum + bit, (mode & 0o777) + kind)
}
