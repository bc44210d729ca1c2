import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, inject } from 'vitest'

const run = promisify(execFile)

/** The package as users get it, in a project of theirs. */
export interface Installed {
  /** The project's folder. */
  dir: string
  /** Writes a file of the project. */
  write(name: string, text: string): Promise<string>
  /** Runs a program there, and gives its standard output; throws if it fails. */
  run(command: string, ...args: string[]): Promise<string>
}

/** Installs what was packed into an empty project, which is gone after the suite. */
export async function installPackage(): Promise<Installed> {
  const dir = await mkdtemp(join(tmpdir(), 'hawser-package-'))
  afterAll(() => rm(dir, { recursive: true, force: true }))
  await writeFile(join(dir, 'package.json'), JSON.stringify({ name: 'user', private: true }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', inject('packed').tarball], {
    cwd: dir,
  })
  return {
    dir,
    async write(name, text) {
      await writeFile(join(dir, name), text)
      return join(dir, name)
    },
    async run(command, ...args) {
      return (await run(command, args, { cwd: dir })).stdout
    },
  }
}

/** Bytes of all files below a folder. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** A tool of this repository. */
export function tool(name: string): string {
  return resolve('node_modules/.bin', name)
}

export async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T
}
