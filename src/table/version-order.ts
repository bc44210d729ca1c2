/**
 * Compares names of versions by the numbers in them: `v1.9` before `v1.10`; suffixes (`-rc1`, `-rhel`) do not count.
 */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [versionParts(a).numbers, versionParts(b).numbers]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The numbers of a version's name, and what follows them. */
export function versionParts(version: string): { numbers: number[]; suffix: string } {
  const [, numbers = '', suffix = ''] = /^[^\d]*([\d.]*)(.*)$/.exec(version) ?? []
  return { numbers: numbers.split('.').map(Number), suffix }
}
