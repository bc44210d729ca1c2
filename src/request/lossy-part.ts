/**
 * Says where data holds something that JSON would write as an empty object or as other data: maps, sets, forms,
 * bytes. `undefined` if it holds nothing of that kind.
 */
export function lossyPart(value: unknown, place: string, around: readonly object[] = []): string | undefined {
  if (typeof value !== 'object' || value === null || around.includes(value)) return undefined
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return undefined
  if (isLossy(value)) return `${place} has no JSON: it is a ${value.constructor.name}`
  const inside = [...around, value]
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== 'object') continue
    const found = lossyPart(part, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`, inside)
    if (found !== undefined) return found
  }
  return undefined
}

function isLossy(value: object): boolean {
  if (Array.isArray(value)) return false
  if (ArrayBuffer.isView(value)) return true
  const tag = Object.prototype.toString.call(value)
  return tag !== '[object Object]' && !scalars.has(tag) && Object.keys(value).length === 0
}

/** Objects around one scalar, which JSON writes as that scalar. */
const scalars = new Set(['[object Number]', '[object String]', '[object Boolean]', '[object BigInt]'])
