/** Levels of objects and lists. Deeper ones would exhaust the stack of what reads them later. */
const deepest = 500
/** With every alias written out there may be so many times as many values as were written… */
const growth = 10
/** …and this many in any case. */
const harmless = 100_000

/**
 * What makes data unfit to work with, whatever it says: levels without end, a YAML anchor that contains an alias of
 * itself, or aliases by which a few lines stand for millions of values.
 */
export function excessOf(root: unknown): string | undefined {
  const most = Math.max(harmless, growth * valuesWritten(root))
  const around = new Set<object>()
  const way: { value: object; parts: unknown[] }[] = []
  let count = 0
  let next = root
  for (;;) {
    if (++count > most)
      return `Its aliases stand for more than ${most} values, which those of no specification do.`
    if (isCompound(next)) {
      if (around.has(next)) return 'This is no specification: an anchor contains an alias of itself.'
      if (way.length === deepest)
        return `It is nested more than ${deepest} levels deep, which no specification is.`
      around.add(next)
      way.push({ value: next, parts: Object.values(next) })
    }
    let top = way.at(-1)
    while (top?.parts.length === 0) {
      around.delete(top.value)
      way.pop()
      top = way.at(-1)
    }
    if (!top) return undefined
    next = top.parts.pop()
  }
}

/** What aliases stand for counts once. */
function valuesWritten(root: unknown): number {
  const seen = new Set<object>(isCompound(root) ? [root] : [])
  let count = 1
  // A set gives what is added while it is read.
  for (const each of seen) {
    const parts = Object.values(each)
    count += parts.length
    for (const part of parts) if (isCompound(part)) seen.add(part)
  }
  return count
}

function isCompound(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
