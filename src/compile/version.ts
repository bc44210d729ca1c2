/** Orders names of versions by their numbers: `v1.9` before `v1.10`; a suffix (`-rc1`) before none. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)]
  for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
    const difference = (left.numbers[at] ?? 0) - (right.numbers[at] ?? 0)
    if (difference !== 0) return difference
  }
  if (left.suffix === right.suffix) return 0
  if (left.suffix === '' || right.suffix === '') return left.suffix === '' ? 1 : -1
  return left.suffix < right.suffix ? -1 : 1
}

/** A range `v1.25..v1.38`, `v1.40..`, `..v1.27`, one version, or `all`. */
export function inRange(version: string, range: string): boolean {
  if (range === 'all') return true
  const [, from = '', dots, to = ''] = /^([^.]*(?:\.[^.]+)*?)(\.\.)?([^.]*(?:\.[^.]+)*)$/.exec(range) ?? []
  if (!dots) return compareVersions(version, range) === 0
  return (
    (from === '' || compareVersions(version, from) >= 0) && (to === '' || compareVersions(version, to) <= 0)
  )
}

function parts(version: string): { numbers: number[]; suffix: string } {
  const [, numbers = '', suffix = ''] = /^[^\d]*([\d.]*)(.*)$/.exec(version) ?? []
  return { numbers: numbers.split('.').map(Number), suffix }
}
