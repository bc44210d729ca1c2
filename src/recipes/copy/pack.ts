import type { BigIntStats } from 'node:fs'
import { open, readlink } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { UsageError } from '../../errors/errors.ts'
import { walk } from '../../folders/walk.ts'
import { type TarEntry, tarEnd, tarHeader, tarPadding } from '../../tar/write-tar.ts'

/** A tar of a file, a link or a folder with all that is in it, its root named so; `''`: only what is in the folder. */
export async function* pack(path: string, stats: BigIntStats, name: string): AsyncGenerator<Buffer> {
  if (name !== '') yield* entryOf(path, stats, name)
  if (stats.isDirectory()) {
    for await (const found of walk(path)) {
      const inside = name === '' ? found.path : `${name}/${found.path}`
      yield* entryOf(join(path, found.path), found.stats, inside)
    }
  }
  yield tarEnd()
}

async function* entryOf(path: string, stats: BigIntStats, name: string): AsyncGenerator<Buffer> {
  const entry = { name, mode: Number(stats.mode), modified: stats.mtime, size: 0 }
  if (stats.isDirectory()) {
    yield tarHeader({ ...entry, type: 'directory' })
  } else if (stats.isSymbolicLink()) {
    yield tarHeader({ ...entry, type: 'symlink', target: (await readlink(path)).split(sep).join('/') })
  } else if (stats.isFile()) {
    yield* fileEntry(path, { ...entry, type: 'file', size: Number(stats.size) })
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
