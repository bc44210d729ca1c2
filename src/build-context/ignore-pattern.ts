import { compileGlob, type Glob } from './glob.ts'

/** One line of an ignore file. */
export interface IgnorePattern extends Glob {
  /** Cleaned: without `!`, and without slashes at either end. */
  text: string
  /** Whether what it matches is to be kept (`!`). */
  exception: boolean
}

/**
 * Reads one line of an ignore file, as the engines do; `undefined` where it says nothing. Throws a SyntaxError for a
 * line that is none.
 */
export function parseIgnoreLine(line: string): IgnorePattern | undefined {
  const trimmed = line.trim()
  if (trimmed === '' || line.startsWith('#')) return undefined
  return trimmed.startsWith('!')
    ? parseIgnorePattern(`!${cleanPath(trimmed.slice(1).trim())}`)
    : parseIgnorePattern(cleanPath(trimmed))
}

/**
 * Reads a pattern as the engines pass it on; `undefined` where it says nothing. These are Go's patterns, not those of
 * `.gitignore`: all of them are anchored at the root of the context. Throws a SyntaxError for what is none.
 */
export function parseIgnorePattern(given: string): IgnorePattern | undefined {
  const trimmed = given.trim()
  // No path of a folder begins with a slash.
  if (trimmed.startsWith('/')) return undefined
  const cleaned = cleanPath(trimmed)
  const exception = cleaned.startsWith('!')
  const text = exception ? cleaned.slice(1) : cleaned
  if (exception && text === '') throw new SyntaxError('"!" needs a pattern')
  // Docker's CLI skips "." too: early versions needed at least one entry.
  if (text === '' || text === '.') return undefined
  return { ...patternOf(text), exception }
}

/** A pattern that is taken as it stands. Throws a SyntaxError for what is none. */
export function patternOf(text: string): IgnorePattern {
  return { text, exception: false, ...compileGlob(text) }
}

/** Whether the pattern can match a path below this folder. */
export function mayMatchBelow({ start, text }: IgnorePattern, folder: string): boolean {
  const below = `${folder}/`
  return start === text ? text.startsWith(below) : start.startsWith(below) || below.startsWith(start)
}

/** Without empty and `.` segments, and with `..` resolved as far as it can be. */
function cleanPath(path: string): string {
  const cleaned: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..' && cleaned.length > 0 && cleaned.at(-1) !== '..') cleaned.pop()
    else if (segment !== '..' || !path.startsWith('/')) cleaned.push(segment)
  }
  return cleaned.join('/') || (path === '' || path.startsWith('/') ? '' : '.')
}
