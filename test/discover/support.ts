import { tempDir } from '../support/temp-dir.ts'

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
