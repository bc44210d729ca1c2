import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { bundle } from '../../scripts/build/bundle.ts'
import { entriesOf, type Manifest } from '../../scripts/build/entries.ts'

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

const command = join(await buildCommand(), 'hawser.cjs')

/** The arguments with which Node runs `hawser`. */
export function hawserArgs(args: string[]): string[] {
  return [command, ...args]
}

/** Runs `hawser` as a process of its own, its output on pipes. */
export function hawser(args: string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, hawserArgs(args), {
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
  })
  return { status, stdout, stderr }
}

/** Builds the command as it is published, in a folder within the package: it starts much sooner than its sources do. */
async function buildCommand(): Promise<string> {
  const folder = mkdtempSync('.command-')
  afterAll(() => rmSync(folder, { recursive: true }))
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const commands = entriesOf(manifest).filter(({ bin }) => bin)
  for (const { path, text } of await bundle(commands, dependencies)) writeFileSync(join(folder, path), text)
  symlinkSync('../generated', join(folder, 'generated'))
  return join(process.cwd(), folder)
}
