import { Ignore } from '../../build-context/ignore.ts'
import {
  type IgnorePattern,
  mayMatchBelow,
  parseIgnorePattern,
  patternOf,
} from '../../build-context/ignore-pattern.ts'
import { everything, type PathFilter } from '../../folders/walk.ts'

/** What an engine wants of a folder. */
export interface Wanted {
  /** Patterns of which one must match; none: all may. */
  include: readonly string[]
  /** Those of an ignore file: the last that matches decides. */
  exclude: readonly string[]
  /** More patterns like `include`, which are as they are: white space and `!` are part of names. */
  followed: readonly string[]
}

/** A filter of what an engine names. Throws a SyntaxError for what is no pattern. */
export function pathFilter({ include, exclude, followed }: Wanted): PathFilter {
  const some = [...parsed(include), ...followed.map(patternOf)]
  return new Ignore(parsed(exclude)).narrow(some.length === 0 ? everything : anyOf(some))
}

function anyOf(patterns: readonly IgnorePattern[]): PathFilter {
  const takes = (path: string) => patterns.some(({ matches }) => matches(path))
  return {
    takes,
    mayTakeBelow: (folder) => takes(folder) || patterns.some((pattern) => mayMatchBelow(pattern, folder)),
  }
}

function parsed(patterns: readonly string[]): IgnorePattern[] {
  return patterns.map(parseIgnorePattern).filter((pattern) => pattern !== undefined)
}
