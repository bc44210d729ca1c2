import { createReadStream, createWriteStream } from 'node:fs'
import { lstat, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { tarEnd, tarHeader, tarPadding } from '../tar/write-tar.ts'
import { bytesAtOnce } from './image-files.ts'
import { LayoutTarget } from './layout-target.ts'

/**
 * An OCI image layout in a tar. It is gathered in the folder `FILE.part`, where a copy that was cut goes on. Once it
 * is whole, the tar replaces the file; what is a link, a device or a pipe is written to.
 */
export class ArchiveTarget extends LayoutTarget {
  readonly #file: string
  readonly #folder: string

  constructor(file: string, tag: string | undefined) {
    super(`${file}.part`, tag)
    this.#file = file
    this.#folder = `${file}.part`
  }

  async finish(): Promise<void> {
    const there = await lstat(this.#file).catch(() => undefined)
    const isReplaced = !there || there.isFile()
    const whole = isReplaced ? join(this.#folder, 'archive') : this.#file
    await pipeline(archiveOf(this.#folder), createWriteStream(whole))
    if (isReplaced) await rename(whole, this.#file)
    await rm(this.#folder, { recursive: true })
  }
}

/** The same layout gives the same bytes: names are sorted, times left out. */
async function* archiveOf(folder: string): AsyncGenerator<Buffer> {
  const modified = new Date(0)
  for (const name of ['oci-layout', 'index.json', ...(await blobsIn(folder))]) {
    const path = join(folder, name)
    const { size } = await stat(path)
    yield tarHeader({ name, type: 'file', mode: 0o644, size, modified })
    yield* createReadStream(path, { highWaterMark: bytesAtOnce })
    yield tarPadding(size)
  }
  yield tarEnd()
}

/** Leaves out what a copy that was cut left half-written. */
async function blobsIn(folder: string): Promise<string[]> {
  const algorithms = await readdir(join(folder, 'blobs'))
  const names = await Promise.all(
    algorithms.map(async (algorithm) =>
      (await readdir(join(folder, 'blobs', algorithm)))
        .filter((name) => !name.endsWith('.part'))
        .map((name) => `blobs/${algorithm}/${name}`),
    ),
  )
  return names.flat().sort()
}
