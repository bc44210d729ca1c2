import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for the test, with these files in it, removed afterwards. */
export function tempDir(files: Record<string, string> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'hawser-test-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    const file = join(dir, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return dir
}

/** `$H` in every string of the value becomes the folder. */
export function inDir<T>(dir: string, value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('$H', dir)) as T
}

/** A home directory with these files, and an environment of nothing but that and these variables. */
export function home(
  files: Record<string, string> = {},
  env: Record<string, string> = {},
): { dir: string; env: NodeJS.ProcessEnv } {
  const dir = tempDir(files)
  return { dir, env: { HOME: dir, ...inDir(dir, env) } }
}
