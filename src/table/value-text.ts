import { stringifyJson } from '../json/json.ts'
import { isRecord, type LossyPart, lossyKind, lossyPart } from '../json/lossy-part.ts'

/** A value that its parameter's type cannot take. Callers that know the operation turn it into a `UsageError`. */
export class InvalidValue extends Error {}

export interface TextOptions {
  /** How a `Date` is written; left out: `unix` for numbers, `date-time` for texts. */
  format?: TimeFormat | undefined
  /** The part of the value that is written, for messages: `filters.label`. */
  where?: string | undefined
}

/** `date-time`: RFC 3339; `date`: its day alone; `unix`: seconds since 1970, to the nanosecond. */
export type TimeFormat = 'date-time' | 'date' | 'unix'

/** A scalar as text. Lenient where no meaning is lost: numbers for texts and numeric texts for numbers. */
export function scalarText(
  type: 'string' | 'integer' | 'number' | 'boolean',
  value: unknown,
  { format, where }: TextOptions = {},
): string {
  const isTime = format === 'unix' && type !== 'boolean'
  const text =
    value instanceof Date && type !== 'boolean'
      ? timeText(value, format ?? (type === 'string' ? 'date-time' : 'unix'))
      : isTime
        ? (unixText(value) ?? (type === 'string' ? readers.string(value) : undefined))
        : readers[type](value)
  if (text !== undefined) return text
  const what = isTime ? 'a time (seconds since 1970, an RFC 3339 text or a Date)' : article[type]
  const meant =
    type === 'boolean' && typeof value === 'string' ? booleanWords[value.trim().toLowerCase()] : undefined
  const problem = meant === undefined ? `not ${describeValue(value)}` : `not a string: pass ${meant}`
  throw new InvalidValue(`${where ? `${where} ` : ''}must be ${what}, ${problem}`)
}

/** Texts that some engines read as booleans, and what they mean there. */
const booleanWords: Partial<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  y: true,
  on: true,
  t: true,
  '': false,
  no: false,
  n: false,
  off: false,
  f: false,
  none: false,
}

const article = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
} as const

const readers: Record<keyof typeof article, (value: unknown) => string | undefined> = {
  string(value) {
    if (typeof value === 'string') return value
    if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
  },
  integer(value) {
    if (Number.isSafeInteger(value) || typeof value === 'bigint') return String(value)
    return typeof value === 'string' && /^-?\d+$/.test(value) ? value : undefined
  },
  number(value) {
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
    if (typeof value === 'bigint') return String(value)
    return typeof value === 'string' && /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(value) ? value : undefined
  },
  boolean(value) {
    if (value === true || value === 'true' || value === 1 || value === '1') return 'true'
    if (value === false || value === 'false' || value === 0 || value === '0') return 'false'
    return undefined
  },
}

/** Seconds since 1970, to the nanosecond where a text says so. A number in a text is one already. */
function unixText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) {
    const text = String(value)
    return /e/.test(text) ? value.toFixed(9) : text
  }
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') return undefined
  if (/^-?\d+(\.\d{1,9})?$/.test(value)) return value
  const [, whole, fraction = '', zone] = rfc3339.exec(value) ?? []
  const ms = Date.parse(`${whole}${zone}`.toUpperCase())
  if (whole === undefined || Number.isNaN(ms)) return undefined
  const digits = fraction.replace(/0+$/, '')
  // Before 1970 a fraction would count the other way.
  if (ms < 0 && digits) return undefined
  return `${ms / 1000}${digits && `.${digits}`}`
}

const rfc3339 = /^(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?([Zz]|[-+]\d\d:\d\d)$/

function timeText(value: Date, format: TimeFormat): string | undefined {
  if (Number.isNaN(value.getTime())) return undefined
  if (format === 'unix') return String(value.getTime() / 1000)
  return format === 'date' ? value.toISOString().slice(0, 10) : value.toISOString()
}

/** One value stands for a list of one: no meaning is lost. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return value instanceof Set ? [...value] : [value]
}

/** An object's properties but those that are undefined. */
export function objectOf(value: unknown): [string, unknown][] {
  if (!isRecord(value)) throw new InvalidValue(`must be an object, not ${describeValue(value)}`)
  return Object.entries(value).filter(([, item]) => item !== undefined)
}

/** JSON text; a string is JSON text already. */
export function textOfJson(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null) return objectText(value)
  if (typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value)) return String(value)
  throw new InvalidValue(`must be an object, an array or JSON text, not ${describeValue(value)}`)
}

/** JSON would make a map or a set an empty object, which as a filter matches everything. */
function objectText(value: object): string {
  let lossy: LossyPart | undefined
  let text: string | undefined
  try {
    lossy = lossyPart(value)
    text = lossy ? undefined : stringifyJson(value)
  } catch (error) {
    throw new InvalidValue(`cannot be written as JSON: ${(error as Error).message.split('\n')[0]}`)
  }
  if (lossy?.path === '') throw new InvalidValue(`must be an object or an array, not ${lossy.what}`)
  if (lossy)
    throw new InvalidValue(`has ${lossy.what} at ${lossy.path.replace(/^\./, '')}, which has no JSON`)
  if (text === undefined) throw new InvalidValue('cannot be written as JSON')
  return text
}

/** Percent-encodes a text. Throws an {@link InvalidValue} for one that Unicode does not allow. */
export function percentEncode(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    throw new InvalidValue('holds half of a surrogate pair, which no url can carry')
  }
}

/** Says what a value is without showing it: it may be a secret. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid date' : 'a date'
  const lossy = typeof value === 'object' ? lossyKind(value) : undefined
  if (lossy !== undefined) return lossy
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'an integer' : `the number ${value}`
  if (typeof value === 'undefined') return 'undefined'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
