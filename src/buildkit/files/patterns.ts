import { type IgnorePattern, parseIgnoreLine } from '../../build-context/ignore-pattern.ts'

/** Which paths of a folder the engine wants. */
export interface PathFilter {
  /** Whether the path is wanted, by itself or with a folder above it. */
  takes(path: string): boolean
  /** Whether something below this folder may be wanted. */
  mayTakeBelow(folder: string): boolean
}

/**
 * A filter of what the engine names: patterns of which one must match (none: all may), and those of an ignore file,
 * where the last that matches decides.
 */
export function pathFilter(include: readonly string[], exclude: readonly string[]): PathFilter {
  const included = parsed(include)
  const excluded = parsed(exclude)
  const hasExceptions = excluded.some(({ exception }) => exception)
  const isIncluded = (path: string) => include.length === 0 || included.some(({ matches }) => matches(path))
  const isExcluded = (path: string) => {
    let out = false
    for (const { exception, matches } of excluded) if (exception === out && matches(path)) out = !exception
    return out
  }
  return {
    takes: (path) => isIncluded(path) && !isExcluded(path),
    mayTakeBelow: (folder) => {
      if (isExcluded(folder) && !(hasExceptions && mayMatchBelow(excluded, folder, true))) return false
      return isIncluded(folder) || mayMatchBelow(included, folder, false)
    },
  }
}

function parsed(lines: readonly string[]): IgnorePattern[] {
  return lines.map(parseIgnoreLine).filter((pattern) => pattern !== undefined)
}

/** Whether one of the patterns can match a path below the folder. */
function mayMatchBelow(patterns: readonly IgnorePattern[], folder: string, exception: boolean): boolean {
  const below = `${folder}/`
  return patterns.some((pattern) => {
    if (pattern.exception !== exception) return false
    const { start, text } = pattern
    return start === text ? text.startsWith(below) : start.startsWith(below) || below.startsWith(start)
  })
}
