import type { Stats } from 'node:fs'
import { lstat, open, readdir, readlink } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { UsageError } from '../../errors/errors.ts'
import { type TarEntry, tarEnd, tarHeader, tarPadding } from '../../tar/write-tar.ts'

/** A tar of a file, a link or a folder with all that is in it, its root named so; `''`: only what is in the folder. */
export async function* pack(path: string, stats: Stats, name: string): AsyncGenerator<Buffer> {
  yield* entries(path, stats, name)
  yield tarEnd()
}

async function* entries(path: string, stats: Stats, name: string): AsyncGenerator<Buffer> {
  const entry = { name, mode: stats.mode, modified: stats.mtime, size: 0 }
  if (stats.isDirectory()) {
    if (name !== '') yield tarHeader({ ...entry, type: 'directory' })
    for (const child of (await readdir(path)).sort()) {
      const inside = join(path, child)
      yield* entries(inside, await lstat(inside), name === '' ? child : `${name}/${child}`)
    }
  } else if (stats.isSymbolicLink()) {
    yield tarHeader({ ...entry, type: 'symlink', target: (await readlink(path)).split(sep).join('/') })
  } else if (stats.isFile()) {
    yield* fileEntry(path, { ...entry, type: 'file', size: stats.size })
  } else {
    throw new UsageError(`copyIn(): ${path} is neither a file, a folder nor a link.`)
  }
}

const chunkBytes = 256 * 1024

/** A file that grows is cut at the size that its header has said; one that shrinks cannot be sent. */
async function* fileEntry(path: string, entry: TarEntry): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    yield tarHeader(entry)
    for (let left = entry.size; left > 0; ) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(Math.min(left, chunkBytes)))
      if (bytesRead === 0) throw new UsageError(`copyIn(): ${path} became shorter while it was read.`)
      yield buffer.subarray(0, bytesRead)
      left -= bytesRead
    }
    yield tarPadding(entry.size)
  } finally {
    await file.close()
  }
}
