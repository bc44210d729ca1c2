import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

const run = promisify(execFile)

/** What `npm pack` made. */
export interface Packed {
  tarball: string
  /** Paths in it. */
  paths: string[]
}

declare module 'vitest' {
  export interface ProvidedContext {
    packed: Packed
  }
}

let folder: string | undefined

/** Packs hawser, as a release would be: once for all files, as packing builds dist/ anew, and two would meet there. */
export async function setup({ provide }: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'hawser-packed-'))
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder])
  // What `prepack` prints comes first.
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.lastIndexOf('\n[') + 1)) as [
    { filename: string; files: { path: string }[] },
  ]
  provide('packed', { tarball: join(folder, filename), paths: files.map(({ path }) => path) })
}

export async function teardown(): Promise<void> {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
}
