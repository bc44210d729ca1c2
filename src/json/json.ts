const beyondNumber = 2n ** 53n
/** An integer beyond 2^53 has at least 16 digits. */
const longDigits = /\d{16}/
const numberAt = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y
const quote = 0x22
const backslash = 0x5c

export interface JsonOptions {
  /** Integers beyond 2^53 come as exact `bigint`. Default false: rounded, as JSON.parse does. */
  bigint?: boolean | undefined
}

/** JSON.parse that can keep large integers exact. Throws the same SyntaxError. */
export function parseJson(text: string, options: JsonOptions = {}): unknown {
  const value: unknown = JSON.parse(text)
  if (!options.bigint || !longDigits.test(text)) return value
  const quoted = quoteLargeIntegers(text)
  return quoted === undefined ? value : withBigints(value, JSON.parse(quoted))
}

/** JSON.stringify that writes `bigint` values as integers. `undefined` for a value that has no JSON. */
export function stringifyJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return stringifyBigints(value)
  }
}

/** The same of what others sent; `undefined` also for what is nested too deep to be written. */
export function jsonTextOf(value: unknown): string | undefined {
  try {
    return stringifyJson(value)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}

/** The value at a path of keys, such as `HostConfig.Memory`. `undefined` if the path leads nowhere. */
export function valueAt(value: unknown, path: string): unknown {
  let found = value
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string, unknown>)[key]
  }
  return found
}

/** Takes valid JSON text, and gives it with its integers beyond 2^53 as strings; `undefined` if it has none. */
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
 * `rounded` and `quoted` are the same text, parsed twice. They differ only where a large integer was quoted:
 * there one has a number and the other a string. So no marker is needed to know such a string from all
 * others.
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
