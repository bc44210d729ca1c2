import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'

const run = promisify(execFile)

/** The package as users get it, in a project of theirs. */
export interface Installed {
  /** The project's folder. */
  dir: string
  /** What `npm pack` made. */
  tarball: string
  /** Paths in it. */
  packed: string[]
  /** Writes a file of the project. */
  write(name: string, text: string): Promise<string>
  /** Runs a program there, and gives its standard output; throws if it fails. */
  run(command: string, ...args: string[]): Promise<string>
}

/** Packs hawser, as a release would be, and installs it into an empty project; both are gone after the suite. */
export async function installPackage(): Promise<Installed> {
  const dir = await mkdtemp(join(tmpdir(), 'hawser-package-'))
  afterAll(() => rm(dir, { recursive: true, force: true }))
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', dir])
  // What `prepack` prints comes first.
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.lastIndexOf('\n[') + 1)) as [
    { filename: string; files: { path: string }[] },
  ]
  const tarball = join(dir, filename)
  await writeFile(join(dir, 'package.json'), JSON.stringify({ name: 'user', private: true }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], { cwd: dir })
  return {
    dir,
    tarball,
    packed: files.map(({ path }) => path),
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
