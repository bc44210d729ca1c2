import type { Param } from '../../table/operation.ts'
import { isObject, type JsonObject } from '../read/json.ts'
import { literals } from './convert.ts'

/** Turns a normalised schema to text where it will stand. */
export type Writer = (schema: JsonObject) => string

/** The TypeScript of a parameter's value. `schema`: its own, normalised; empty where there is none. */
export function paramType(param: Param, schema: JsonObject, write: Writer): string {
  const { type, encoding } = param
  if (encoding === 'json' || encoding === 'base64url-json')
    return `${structure(param, schema, write)} | string`
  if (type === 'array') return list(`${itemType(param, schema, write)}${param.format ? ' | Date' : ''}`)
  if (type === 'object') return structure(param, schema, write)
  if (param.enum) return literals(param.enum)
  if (type === 'boolean') return 'boolean'
  if (type === 'any') return write(schema)
  const scalar = type === 'string' ? 'string' : 'number'
  return param.format ? `${scalar} | Date` : scalar
}

function itemType(param: Param, schema: JsonObject, write: Writer): string {
  if (param.enum) return literals(param.enum)
  if (isObject(schema.items)) return write(schema.items)
  return param.encoding === 'repeat-json' ? 'unknown' : 'string'
}

function structure(param: Param, schema: JsonObject, write: Writer): string {
  // A specification that says "string" of what is JSON in a string says nothing of the JSON.
  if (schema.type !== 'string' && schema.type !== 'number' && Object.keys(schema).length > 0)
    return write(schema)
  return param.type === 'array' ? 'unknown[]' : '{ [name: string]: unknown }'
}

function list(item: string): string {
  return /^[\w.$]+$/.test(item) ? `${item}[]` : `(${item})[]`
}
