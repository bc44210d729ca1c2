import { isObject, type JsonObject } from '../../json/objects.ts'
import type { Encoding } from '../../table/encodings.ts'
import type { Param } from '../../table/operation.ts'
import { listAt } from '../read/json.ts'
import { literals } from './convert.ts'

/** Turns a normalised schema to text where it will stand. */
export type Writer = (schema: JsonObject) => string

/**
 * The TypeScript of a parameter's value: all that can be taken without losing its meaning, such as one value for a
 * list of one. `schema`: the parameter's own, normalised; empty where it has none.
 */
export function paramType(param: Param, given: JsonObject, write: Writer): string {
  const { type, encoding } = param
  const schema = withoutNull(given)
  if (encoding && textToo.includes(encoding)) return `${structure(param, schema, write)} | string`
  if (type === 'array') return listType(param, schema, write)
  if (type === 'object') return structure(param, schema, write)
  if (param.enum) return literals(param.enum)
  if (type === 'boolean') return 'boolean'
  if (type === 'any') return write(schema)
  if (param.format) return param.format === 'unix' ? 'number | string | Date' : 'string | Date'
  if (type === 'string') return isNumberOrText(schema) ? 'string | number' : 'string'
  return type === 'integer' ? 'number | bigint' : 'number'
}

/** Encodings that take a text for the whole of their value. */
const textToo: Encoding[] = ['json', 'base64url-json', 'filters', 'platform']

/** Null is no value of a parameter: one that is not given is left out. */
function withoutNull(schema: JsonObject): JsonObject {
  const kept = listAt(schema, 'anyOf').filter((part) => !isObject(part) || part.type !== 'null')
  if (kept.length === listAt(schema, 'anyOf').length) return schema
  const [only] = kept
  return kept.length === 1 && isObject(only) && Object.keys(schema).length === 1
    ? only
    : { ...schema, anyOf: kept }
}

/** A text that is a number at times: `tail`. */
function isNumberOrText(schema: JsonObject): boolean {
  const types = listAt(schema, 'anyOf').map((part) => (isObject(part) ? part.type : undefined))
  return types.length === 2 && types.includes('number') && types.includes('string')
}

function listType(param: Param, schema: JsonObject, write: Writer): string {
  if (schema.prefixItems !== undefined) return write(schema)
  const item = `${itemType(param, schema, write)}${param.format ? ' | Date' : ''}`
  // One value stands for a list of one, but not one that is a list itself.
  const isOfLists = isObject(schema.items) && schema.items.type === 'array'
  if (item === 'unknown') return 'unknown[]'
  return isOfLists ? list(item) : `${list(item)} | ${item}`
}

function itemType(param: Param, schema: JsonObject, write: Writer): string {
  if (param.enum) return literals(param.enum)
  const item = isObject(schema.items) ? write(schema.items) : undefined
  if (param.encoding === 'repeat-platform') return `${item ?? 'unknown'} | string`
  return item ?? (param.encoding === 'repeat-json' ? 'unknown' : 'string')
}

function structure(param: Param, schema: JsonObject, write: Writer): string {
  // A specification that calls JSON in a string a "string" says nothing about the JSON.
  if (schema.type !== 'string' && schema.type !== 'number' && Object.keys(schema).length > 0)
    return write(schema)
  return param.type === 'array' ? 'unknown[]' : '{ [name: string]: unknown }'
}

function list(item: string): string {
  return /^[\w.$]+$/.test(item) ? `${item}[]` : `(${item})[]`
}
