/** One line of an ignore file. */
export interface IgnorePattern {
  /** Cleaned: without `!`, and without slashes at either end. */
  text: string
  /** Whether what it matches is to be kept (`!`). */
  exception: boolean
  /** Matches the paths that the pattern names, and all below them. */
  matches: { test(path: string): boolean }
  /** What every path that it matches begins with: the pattern up to its first wildcard. */
  start: string
}

/**
 * Reads one line as the engines do; `undefined` where it says nothing. These are Go's patterns, not those of
 * `.gitignore`: all of them are anchored at the root of the context. Throws a SyntaxError for a line that is none.
 */
export function parseIgnoreLine(line: string): IgnorePattern | undefined {
  if (line.startsWith('#')) return undefined
  const trimmed = line.trim()
  const exception = trimmed.startsWith('!')
  const given = (exception ? trimmed.slice(1) : trimmed).trim()
  if (exception && given === '') throw new SyntaxError('"!" needs a pattern')
  const text = cleanPath(given)
  // "." is what users of early versions wrote for nothing in particular.
  if (text === '' || text === '.') return undefined
  return { text, exception, matches: compile(text), start: text.replace(/[*?[\\].*$/s, '') }
}

/** Without empty and `.` segments, and with `..` resolved as far as it can be. */
function cleanPath(path: string): string {
  const cleaned: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..' && cleaned.length > 0 && cleaned.at(-1) !== '..') cleaned.pop()
    else if (segment !== '..' || !path.startsWith('/')) cleaned.push(segment)
  }
  return cleaned.join('/') || (path && '.')
}

const token = /\*\*\/?|\*|\?|\[(?:\\.|[^\]\\])*\]|\\(.)|[\s\S]/gu

function compile(text: string): RegExp {
  const source = text.replace(token, (found, escaped: string | undefined, at: number) => {
    if (found.startsWith('**')) {
      if (at + found.length === text.length) return '.*'
      // `**name` without a slash is what ends so, if nothing else in it is special.
      return at === 0 && found === '**' && !/[*?[\\]/.test(text.slice(2)) ? '.*' : '(?:.*/)?'
    }
    if (found === '*') return '[^/]*'
    if (found === '?') return '[^/]'
    if (escaped !== undefined) return literal(escaped)
    if (found === '[') throw new SyntaxError('"[" is not closed')
    if (found === '[]' || found === '[^]') throw new SyntaxError(`"${found}" is empty`)
    if (found.startsWith('[')) return `[${found.slice(1, -1).replace(/\\(.)|\[/gu, classLiteral)}]`
    return literal(found)
  })
  return new RegExp(`^${source}(?:/|$)`, 'su')
}

/** Within brackets a dash means a range, and an opening bracket nothing. */
function classLiteral(found: string, escaped: string = found): string {
  return escaped === '-' ? '\\-' : literal(escaped)
}

function literal(char: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char
}
