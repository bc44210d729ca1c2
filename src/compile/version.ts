import { compareNumbers, versionParts } from '../table/version-order.ts'

/** Orders names of versions by their numbers: `v1.9` before `v1.10`; a suffix (`-rc1`) before none. */
export function compareVersions(a: string, b: string): number {
  const difference = compareNumbers(a, b)
  if (difference !== 0) return difference
  const [left, right] = [versionParts(a).suffix, versionParts(b).suffix]
  if (left === right) return 0
  if (left === '' || right === '') return left === '' ? 1 : -1
  return left < right ? -1 : 1
}

/**
 * A range `v1.25..v1.38`, `v1.40..`, `..v1.27`, one version, or `all`. An upper end counts as far as it is written:
 * `..v5` includes v5.8.3, so that a release more needs no edit of its ranges.
 */
export function inRange(version: string, range: string): boolean {
  if (range === 'all') return true
  const [, from = '', dots, to = ''] = /^([^.]*(?:\.[^.]+)*?)(\.\.)?([^.]*(?:\.[^.]+)*)$/.exec(range) ?? []
  if (!dots) return compareVersions(version, range) === 0
  return (from === '' || compareVersions(version, from) >= 0) && (to === '' || within(version, to))
}

function within(version: string, to: string): boolean {
  const [{ numbers }, end] = [versionParts(version), versionParts(to).numbers]
  const goesOn = numbers.length > end.length && end.every((number, at) => numbers[at] === number)
  return goesOn || compareVersions(version, to) <= 0
}
