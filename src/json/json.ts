const beyondNumber = 2n ** 53n
/** No shorter run of digits can be an integer beyond 2^53. */
const longDigits = /\d{16}/
const numberAt = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y
const quote = 0x22
const backslash = 0x5c

export interface JsonOptions {
  /** Integers beyond 2^53 come as `bigint`, to the last digit; default false: as JSON.parse rounds them. */
  bigint?: boolean | undefined
}

/** JSON.parse that can keep large integers whole. Throws its SyntaxError. */
export function parseJson(text: string, options: JsonOptions = {}): unknown {
  const value: unknown = JSON.parse(text)
  if (!options.bigint || !longDigits.test(text)) return value
  const quoted = quoteLargeIntegers(text)
  return quoted === undefined ? value : withBigints(value, JSON.parse(quoted))
}

/** JSON.stringify that writes `bigint` values as the integers they are. `undefined` for what has no JSON. */
export function stringifyJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return stringifyBigints(value)
  }
}

/** What stands at a path of keys, `HostConfig.Memory`, in a JSON value; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: string): unknown {
  let found = value
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string, unknown>)[key]
  }
  return found
}

/** The valid JSON text with its integers beyond 2^53 as strings; `undefined` if it has none. */
function quoteLargeIntegers(text: string): string | undefined {
  const parts: string[] = []
  let copied = 0
  for (let at = 0; at < text.length; ) {
    const char = text.charCodeAt(at)
    if (char === quote) {
      at = endOfString(text, at)
    } else if (char === 0x2d || (char >= 0x30 && char <= 0x39)) {
      numberAt.lastIndex = at
      const [number, fraction, exponent] = numberAt.exec(text) as RegExpExecArray
      const end = at + (number as string).length
      if (fraction === undefined && exponent === undefined && isLarge(number as string)) {
        parts.push(text.slice(copied, at), `"${number}"`)
        copied = end
      }
      at = end
    } else {
      at += 1
    }
  }
  return parts.length === 0 ? undefined : parts.join('') + text.slice(copied)
}

function isLarge(integer: string): boolean {
  if (integer.length < 16) return false
  const value = BigInt(integer)
  return value > beyondNumber || value < -beyondNumber
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const char = text.charCodeAt(at)
    if (char === quote) return at + 1
    if (char === backslash) at += 1
  }
}

type Json = Record<string | number, unknown>

/**
 * `rounded` and `quoted` are one text parsed twice, and differ only where a large integer was quoted: there
 * one has a number and the other a string. That tells it apart from every other string, without a marker.
 */
function withBigints(rounded: unknown, quoted: unknown): unknown {
  const root: Json = { value: rounded }
  const pending: [Json, Json][] = [[root, { value: quoted }]]
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [target, source] = pair
    for (const key of Object.keys(target)) {
      const [was, is] = [target[key], source[key]]
      if (typeof was === 'number' && typeof is === 'string') target[key] = BigInt(is)
      else if (typeof was === 'object' && was !== null) pending.push([was as Json, is as Json])
    }
  }
  return root.value
}

function stringifyBigints(value: unknown): string | undefined {
  const mark = `bigint-${crypto.randomUUID()}:`
  const text = JSON.stringify(value, function (this: Json, key: string, item: unknown) {
    const own = this[key]
    return typeof own === 'bigint' ? mark + own : item
  }) as string | undefined
  return text?.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1')
}
