import { closeSync, read as readCallback, readSync } from 'node:fs'
import { readlink } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from '../errors/errors.ts'
import { openFile } from '../folders/open-file.ts'
import { unreadable } from '../folders/unreadable.ts'
import type { Found } from '../folders/walk.ts'
import { type TarEntry, tarEnd, tarHeader, tarPadding } from '../tar/write-tar.ts'

/** An entry that is missing in the folder or has other content there. */
export interface Added {
  content: Buffer
  mode: number
}

export const chunkBytes: number = 256 * 1024

/** A tar of what was added, then of what is found; an addition replaces a file of its name. */
export async function* pack(
  root: string,
  found: AsyncIterable<Found>,
  added: ReadonlyMap<string, Added>,
): AsyncGenerator<Buffer> {
  for (const [name, { content, mode }] of added) {
    yield tarHeader({ name, type: 'file', mode, size: content.length, modified: new Date(0) })
    yield content
    yield tarPadding(content.length)
  }
  for await (const each of found) if (!added.has(each.path)) yield* entryOf(root, each)
  yield tarEnd()
}

/** Joins small chunks: a tar of small files is mostly headers. */
export async function* inChunks(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    if (chunk.length === 0) continue
    waiting.push(chunk)
    size += chunk.length
    if (size < chunkBytes) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(waiting)
}

async function* entryOf(root: string, { path, stats }: Found): AsyncGenerator<Buffer> {
  const type = typeOf(stats)
  if (type === undefined) return
  const size = type === 'file' ? Number(stats.size) : 0
  // Windows has no permission bits: this is what Docker's CLI sends from there.
  const mode = process.platform === 'win32' ? 0o755 : Number(stats.mode)
  const entry: TarEntry = { name: path, type, mode, size, modified: stats.mtime }
  if (type === 'symlink') {
    const target = await readlink(join(root, path)).catch((cause) => {
      throw unreadable(path, cause)
    })
    entry.target = target.split(sep).join('/')
  }
  if (type !== 'file') {
    yield tarHeader(entry)
    return
  }
  if (size <= smallBytes) {
    const content = readSmall(root, path, size)
    yield tarHeader(entry)
    yield content
    yield tarPadding(size)
    return
  }
  const opened = openFile(root, path)
  try {
    yield tarHeader(entry)
    yield* exactly(opened, size, path)
    yield tarPadding(size)
  } finally {
    closeSync(opened)
  }
}

/** Small files are read synchronously: ten times faster, and each blocks for only some 20 µs. */
const smallBytes = 64 * 1024

function readSmall(root: string, path: string, size: number): Buffer {
  const opened = openFile(root, path)
  try {
    const buffer = Buffer.allocUnsafe(size + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(opened, buffer, length, buffer.length - length, null)
    }
    if (length !== size) throw changed(path, size, length)
    return buffer.subarray(0, size)
  } catch (cause) {
    throw cause instanceof UsageError ? cause : unreadable(path, cause)
  } finally {
    closeSync(opened)
  }
}

/** The file's content in parts; it must be as long as its header says. */
async function* exactly(opened: number, size: number, path: string): AsyncGenerator<Buffer> {
  for (let left = size; ; ) {
    // One byte more than expected shows whether the file has grown.
    const buffer = Buffer.allocUnsafe(Math.min(left + 1, chunkBytes))
    const { bytesRead } = await read(opened, buffer, 0, buffer.length, null).catch((cause: unknown) => {
      throw unreadable(path, cause)
    })
    if (bytesRead > left || (bytesRead === 0 && left > 0)) throw changed(path, size, size - left + bytesRead)
    if (bytesRead > 0) yield buffer.subarray(0, bytesRead)
    left -= bytesRead
    if (left === 0 && bytesRead < buffer.length) return
  }
}

const read = promisify(readCallback)

function changed(path: string, size: number, length: number): UsageError {
  const now = length > size ? 'more' : `${size - length} less`
  return new UsageError(`The build context: ${path} had ${size} bytes, and ${now} when it was read.`)
}

function typeOf(stats: Found['stats']): TarEntry['type'] | undefined {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  if (stats.isSymbolicLink()) return 'symlink'
  return stats.isFIFO() ? 'fifo' : undefined
}
