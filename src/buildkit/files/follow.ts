import { readdir, readlink } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { compileGlob, escapeGlob } from '../../build-context/glob.ts'

/** Part of a path between slashes: a name, or a pattern of names. */
interface Segment {
  text: string
  isPattern: boolean
}

/** A path that is to be followed; a covered one is matched by a pattern that was reached before. */
interface Followed {
  segments: readonly Segment[]
  isCovered: boolean
}

/**
 * Patterns of what an engine wants followed (the sources of `COPY`), and of what the symlinks on their way lead to.
 * Undefined where one of them is the whole folder. Throws a SyntaxError for what is no pattern.
 */
export async function followed(root: string, paths: readonly string[]): Promise<string[] | undefined> {
  const seen = new Set<string>()
  const waiting = paths.map((path): Followed => ({ segments: patternsIn(path), isCovered: false }))
  const result = new Set<string>()
  // What is seen is not gone into again, so that circles end.
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path.segments.length === 0) return undefined
    const pattern = patternOf(path.segments)
    if (seen.has(pattern)) continue
    seen.add(pattern)
    const { reached, next } = await step(root, path)
    for (const one of reached) result.add(one)
    waiting.push(...next)
  }
  return [...result]
}

/** Goes along a path up to its first pattern or symlink: what it reaches, and the paths to go on with. */
async function step(root: string, path: Followed): Promise<{ reached: string[]; next: Followed[] }> {
  const { segments, isCovered } = path
  const whole = isCovered ? [] : [patternOf(segments)]
  for (const [index, { text, isPattern }] of segments.entries()) {
    const above = segments.slice(0, index)
    if (isPattern) return { reached: whole, next: await expand(root, path, index) }
    const folder = posix.join(...above.map((segment) => segment.text))
    const target = await readlink(join(root, folder, text)).catch(() => undefined)
    if (target === undefined) continue
    // An absolute target means the root of the folder.
    const base = posix.isAbsolute(target) ? target : posix.join(folder, target)
    const next = [...namesIn(base), ...segments.slice(index + 1)]
    return {
      reached: [patternOf(segments.slice(0, index + 1))],
      next: [{ segments: next, isCovered: false }],
    }
  }
  return { reached: whole, next: [] }
}

/** What matches a pattern in a path, as far as there may be symlinks on the way. */
async function expand(root: string, { segments }: Followed, index: number): Promise<Followed[]> {
  const above = segments.slice(0, index)
  const rest = segments.slice(index + 1)
  const { matches } = compileGlob((segments[index] as Segment).text)
  const folder = join(root, ...above.map(({ text }) => text))
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isSymbolicLink() || (rest.length > 0 && entry.isDirectory()))
    .filter(({ name }) => matches(name))
    .map(({ name }) => ({ segments: [...above, { text: name, isPattern: false }, ...rest], isCovered: true }))
}

function patternsIn(path: string): Segment[] {
  return partsOf(path).map((text) => ({ text, isPattern: /[*?[\\]/.test(text) }))
}

function namesIn(path: string): Segment[] {
  return partsOf(path).map((text) => ({ text, isPattern: false }))
}

/** What leads out of the folder leads to its root. */
function partsOf(path: string): string[] {
  return posix
    .join('/', path)
    .split('/')
    .filter((part) => part !== '')
}

function patternOf(segments: readonly Segment[]): string {
  return segments.map(({ text, isPattern }) => (isPattern ? text : escapeGlob(text))).join('/')
}
