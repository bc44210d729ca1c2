import { readdir, readlink } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { compileGlob } from '../../build-context/glob.ts'

/**
 * The paths that an engine wants followed (the sources of `COPY`), and what the symlinks on their way lead to.
 * Undefined where one of them is the whole folder.
 */
export async function followed(root: string, paths: readonly string[]): Promise<string[] | undefined> {
  const seen = new Set<string>()
  const waiting = paths.map(cleaned)
  const result = new Set<string>()
  // What is seen is not gone into again, so that circles end.
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path === '') return undefined
    if (seen.has(path)) continue
    seen.add(path)
    const { reached, next } = await step(root, path)
    for (const one of reached) result.add(one)
    waiting.push(...next)
  }
  return [...result]
}

/** Goes along a path up to its first wildcard or symlink: what it reaches, and the paths to go on with. */
async function step(root: string, path: string): Promise<{ reached: string[]; next: string[] }> {
  const segments = path.split('/')
  for (const [index, segment] of segments.entries()) {
    const above = segments.slice(0, index).join('/')
    const rest = segments.slice(index + 1)
    if (/[*?[\\]/.test(segment)) return { reached: [path], next: await expand(root, above, segment, rest) }
    const here = posix.join(above, segment)
    const target = await readlink(join(root, here)).catch(() => undefined)
    if (target === undefined) continue
    // An absolute target means the root of the folder.
    const base = posix.isAbsolute(target) ? target : posix.join('/', above, target)
    return { reached: [here], next: [cleaned(posix.join(base, ...rest))] }
  }
  return { reached: [path], next: [] }
}

async function expand(root: string, folder: string, segment: string, rest: string[]): Promise<string[]> {
  const names = await readdir(join(root, folder)).catch(() => [])
  const { matches } = compileGlob(segment)
  return names.filter((name) => matches(name)).map((name) => posix.join(folder, name, ...rest))
}

function cleaned(path: string): string {
  return posix.join('/', path).replace(/^\/+|\/+$/g, '')
}
