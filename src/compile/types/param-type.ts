import type { Param } from '../../table/operation.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { literals } from './convert.ts'
import { normalise, type SchemaContext } from './normalise.ts'

/** Turns a normalised schema to text where it will stand. */
export type Writer = (schema: JsonObject) => string

/** The TypeScript of a parameter's value. `schema`: as the specification, or a correction, has it. */
export function paramType(
  param: Param,
  schema: Json | undefined,
  context: SchemaContext,
  write: Writer,
): string {
  const { type, encoding } = param
  if (encoding === 'json' || encoding === 'base64url-json')
    return `${structure(param, schema, context, write)} | string`
  if (type === 'array') return list(itemType(param, schema, context, write))
  if (type === 'object') return structure(param, schema, context, write)
  if (param.enum) return literals(param.enum)
  if (type === 'boolean') return 'boolean'
  const scalar = type === 'string' ? 'string' : 'number'
  return times.includes(param.name) ? `${scalar} | Date` : scalar
}

function itemType(param: Param, schema: Json | undefined, context: SchemaContext, write: Writer): string {
  if (param.enum) return literals(param.enum)
  const items = isObject(schema) ? schema.items : undefined
  if (items !== undefined) return write(normalise(items, context))
  return param.encoding === 'repeat-json' ? 'unknown' : 'string'
}

function structure(param: Param, schema: Json | undefined, context: SchemaContext, write: Writer): string {
  const normal = normalise(schema, context)
  // A specification that says "string" of what is JSON in a string says nothing of the JSON.
  if (normal.type !== 'string' && normal.type !== 'number' && Object.keys(normal).length > 0)
    return write(normal)
  return param.type === 'array' ? 'unknown[]' : '{ [name: string]: unknown }'
}

function list(item: string): string {
  return /^[\w.$]+$/.test(item) ? `${item}[]` : `(${item})[]`
}

/** Names that mean a point in time in every engine: a `Date` is understood. */
const times = ['since', 'until']
