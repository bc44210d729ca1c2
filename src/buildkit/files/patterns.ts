import { Ignore } from '../../build-context/ignore.ts'
import { type IgnorePattern, mayMatchBelow, parseIgnoreLine } from '../../build-context/ignore-pattern.ts'
import { everything, type PathFilter } from '../../folders/walk.ts'

/**
 * A filter of what the engine names: patterns of which one must match (none: all may), and those of an ignore file,
 * where the last that matches decides.
 */
export function pathFilter(include: readonly string[], exclude: readonly string[]): PathFilter {
  const wanted = include.length === 0 ? everything : anyOf(parsed(include))
  return new Ignore(parsed(exclude)).narrow(wanted)
}

function anyOf(patterns: readonly IgnorePattern[]): PathFilter {
  const takes = (path: string) => patterns.some(({ matches }) => matches(path))
  return {
    takes,
    mayTakeBelow: (folder) => takes(folder) || patterns.some((pattern) => mayMatchBelow(pattern, folder)),
  }
}

function parsed(lines: readonly string[]): IgnorePattern[] {
  return lines.map(parseIgnoreLine).filter((pattern) => pattern !== undefined)
}
