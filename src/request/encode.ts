import { type CallFacts, UsageError } from '../errors/errors.ts'
import { stringifyJson } from '../json/json.ts'
import type { Encoding, Param } from '../table/operation.ts'

/** What a parameter's value becomes on the wire: one text, several of one key, or keys of their own. */
export type Wire = string | string[] | [key: string, value: string][]

/** A value that cannot mean the parameter's type; `params.ts` makes it a `UsageError` that names the operation. */
export class Misfit extends Error {}

/** Turns a caller's value into wire text as the parameter's type and encoding say. */
export function encodeParam(param: Param, value: unknown): Wire {
  return param.encoding ? encoders[param.encoding](param, value) : plain(param, value)
}

/** A value that no spec describes (extra query keys, `request()`): scalars as they are, arrays as repeated keys. */
export function encodeLoose(what: string, value: unknown, call?: CallFacts): string | string[] {
  if (Array.isArray(value)) return value.map((item) => looseText(what, item, call))
  return looseText(what, value, call)
}

const encoders: Record<Encoding, (param: Param, value: unknown) => Wire> = {
  json: (_, value) => jsonText(value),
  'repeat-json': (_, value) => listOf(value).map(jsonText),
  'base64url-json': (_, value) => (typeof value === 'string' ? value : base64url(jsonText(value))),
  csv: (param, value) => joined(param, value, ','),
  ssv: (param, value) => joined(param, value, ' '),
  tsv: (param, value) => joined(param, value, '\t'),
  pipes: (param, value) => joined(param, value, '|'),
  form: (param, value) => properties(param, value),
  'deep-object': (param, value) =>
    properties(param, value).map(([key, text]): [string, string] => [
      `${param.key ?? param.name}[${key}]`,
      text,
    ]),
  pairs: (param, value) => properties(param, value).flat().join(','),
  label: parts,
  'label-explode': parts,
  matrix: parts,
  'matrix-explode': parts,
  raw: plain,
}

function plain(param: Param, value: unknown): Wire {
  if (param.type === 'array') return listOf(value).map((item) => scalarText('string', item))
  if (param.type === 'object') return jsonText(value)
  return scalarText(param.type, value)
}

/** Each value by itself: the delimiters of these styles are not percent-encoded as values are. */
function parts(param: Param, value: unknown): Wire {
  return param.type === 'object' ? properties(param, value) : plain(param, value)
}

function joined(_: Param, value: unknown, separator: string): string {
  return listOf(value)
    .map((item) => scalarText('string', item))
    .join(separator)
}

function properties(param: Param, value: unknown): [string, string][] {
  if (!isPlainObject(value)) throw new Misfit(`must be an object, not ${kindOf(value)}`)
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [key, scalarText('string', item, `${param.name}.${key}`)])
}

/** One value stands for a list of one: no meaning is lost. */
function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (value instanceof Set) return [...value]
  return [value]
}

function jsonText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null) return objectText(value)
  if (typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value)) return String(value)
  throw new Misfit(`must be an object, an array or JSON text, not ${kindOf(value)}`)
}

/** JSON has no word for a map or a set, and would write an empty object: every object, to a filter. */
function objectText(value: object): string {
  if (value instanceof Map || value instanceof Set)
    throw new Misfit(`must be an object or an array, not a ${value.constructor.name}`)
  let text: string | undefined
  try {
    text = stringifyJson(value)
  } catch (error) {
    throw new Misfit(`cannot be written as JSON: ${(error as Error).message.split('\n')[0]}`)
  }
  if (text === undefined) throw new Misfit('cannot be written as JSON')
  return text
}

function scalarText(type: 'string' | 'integer' | 'number' | 'boolean', value: unknown, where = ''): string {
  const text = readers[type](value)
  if (text === undefined)
    throw new Misfit(`${where ? `${where} ` : ''}must be ${article[type]}, not ${kindOf(value)}`)
  return text
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
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
    return timestamp(value)
  },
  integer(value) {
    if (Number.isSafeInteger(value) || typeof value === 'bigint') return String(value)
    if (typeof value === 'string' && /^-?\d+$/.test(value)) return value
    return timestamp(value)
  },
  number(value) {
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
    if (typeof value === 'bigint') return String(value)
    if (typeof value === 'string' && /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(value)) return value
    return timestamp(value)
  },
  boolean(value) {
    if (value === true || value === 'true' || value === 1 || value === '1') return 'true'
    if (value === false || value === 'false' || value === 0 || value === '0') return 'false'
    return undefined
  },
}

/** Unix seconds, to the millisecond: the one form that every engine's time parameters read. */
function timestamp(value: unknown): string | undefined {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined
  return String(value.getTime() / 1000)
}

/** RFC 4648 section 5 with padding: Go's URLEncoding, which the engines decode with, insists on it. */
function base64url(text: string): string {
  return Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('/', '_')
}

function looseText(what: string, value: unknown, call: CallFacts | undefined): string {
  const text = readers.string(value)
  if (text !== undefined) return text
  const who = call?.op ? `${call.op}: the` : 'The'
  throw new UsageError(`${who} ${what} must be a string, number or boolean, not ${kindOf(value)}.`, {
    ...(call && { call }),
  })
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Says what a value is without showing it: it may be a secret. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Date) return 'an invalid date'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'an integer' : `the number ${value}`
  if (typeof value === 'undefined') return 'undefined'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
