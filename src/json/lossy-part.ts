/** A part of some data that JSON would leave out, or write as something else. */
export interface LossyPart {
  /** Where it is: `.a[0].b`; empty for the data itself. */
  path: string
  /** What it is: `a Map`. */
  what: string
  /** What to give in its place, where that is known: `an object: Object.fromEntries(map)`. */
  instead?: string | undefined
}

/**
 * Finds the first part of data that JSON cannot write as it is meant: maps, sets, forms, bytes, streams, promises,
 * functions, NaN, dates that are none, instances that keep their data to themselves.
 */
export function lossyPart(value: unknown, path = '', around: readonly object[] = []): LossyPart | undefined {
  const what = lossyKind(value)
  if (what !== undefined) return { path, what, instead: instead[what] }
  if (typeof value !== 'object' || value === null || around.includes(value)) return undefined
  const inside = [...around, value]
  const { toJSON } = value as { toJSON?: unknown }
  if (typeof toJSON === 'function') return lossyPart(toJSON.call(value, ''), path, inside)
  const isList = Array.isArray(value)
  for (const [key, part] of isList ? value.entries() : Object.entries(value)) {
    // What is undefined is left out of an object, but would be null in a list.
    if (part === undefined && !isList) continue
    // Paths are made only where they may be needed: lists may be long.
    if (typeof part !== 'object' && lossyKind(part) === undefined) continue
    const found = lossyPart(part, isList ? `${path}[${key}]` : `${path}.${key}`, inside)
    if (found) return found
  }
  return undefined
}

/** What a value is, if JSON cannot write it as it is meant whatever it holds: `a Map`, `the number NaN`. */
export function lossyKind(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `the number ${value}`
  if (value === undefined) return 'undefined'
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`
  if (typeof value !== 'object' || value === null) return undefined
  const name = lossyClass(value)
  return name === undefined ? undefined : `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name}`
}

/**
 * Whether a caller's value is an object of names and values. Maps, `Headers`, dates and their like would read as empty
 * ones.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !(value instanceof Date) && lossyKind(value) === undefined
}

/** What is wrong with an option that is no such object, and how to make it one: `"headers" must be an object, …`. */
export function mustBeObject(name: string, value: unknown): string {
  const what = typeof value === 'object' ? lossyKind(value) : undefined
  const advice = what && instead[what]?.startsWith('an object') ? `, not ${what}. Give ${instead[what]}` : ''
  return `"${name}" must be an object${advice}`
}

/** The name of an object's class, if JSON would lose what it holds. */
function lossyClass(value: object): string | undefined {
  if (Array.isArray(value)) return undefined
  // A Buffer has JSON, but nobody means `{ type: 'Buffer', data: […] }`.
  if (ArrayBuffer.isView(value)) return nameOf(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'invalid date' : undefined
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return undefined
  const tag = Object.prototype.toString.call(value).slice(8, -1)
  if (scalars.has(tag)) return undefined
  if (tag === 'Object') return isInstance(value) && isHidden(value) ? nameOf(value) : undefined
  return Object.keys(value).length === 0 || containers.has(tag) ? nameOf(value) : undefined
}

/** Of a class, and not a plain object of whatever realm. */
function isInstance(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype !== null && Object.getPrototypeOf(prototype) !== null
}

/** Without fields that JSON sees, or a stream, whose fields are no data. */
function isHidden(value: object): boolean {
  return Object.keys(value).length === 0 || typeof (value as { pipe?: unknown }).pipe === 'function'
}

function nameOf(value: object): string {
  const made: unknown = value.constructor
  const name = typeof made === 'function' ? made.name : ''
  return name || Object.prototype.toString.call(value).slice(8, -1)
}

/** Objects around one scalar, which JSON writes as that scalar. */
const scalars = new Set(['Number', 'String', 'Boolean', 'BigInt'])
/** What holds more than its own properties, if it has any. */
const containers = new Set(['Map', 'Set', 'Error'])

const bytes = 'text, such as their base64'
const instead: Record<string, string> = {
  'a Map': 'an object: Object.fromEntries(map)',
  'a Set': 'an array: [...set]',
  'a Promise': 'what it resolves to: await it',
  'a Headers': 'an object: Object.fromEntries(headers)',
  'a URLSearchParams': 'an object: Object.fromEntries(params)',
  'a Buffer': bytes,
  'a Uint8Array': bytes,
  'an ArrayBuffer': bytes,
  'a Blob': bytes,
}
