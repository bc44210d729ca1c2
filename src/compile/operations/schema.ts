import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import type { ValueType } from '../../table/encodings.ts'
import { listAt } from '../read/json.ts'
import { type Resolver, refName } from '../read/refs.ts'

/** Every type that a schema allows, but null; empty where it leaves that open. */
export function typesOf(
  schema: Json | undefined,
  resolve: Resolver,
  where: string,
  within: ReadonlySet<Json> = new Set(),
): Set<string> {
  const open = resolve(schema, where)
  // A schema that contains itself learns nothing from that part.
  if (!isObject(open) || within.has(open)) return new Set()
  const own = [open.type].flat().filter((type) => typeof type === 'string' && type !== 'null')
  if (own.length > 0) return new Set(own as string[])
  if (open.properties !== undefined || open.additionalProperties !== undefined) return new Set(['object'])
  if (open.items !== undefined) return new Set(['array'])
  const values = [...listAt(open, 'enum'), ...(open.const === undefined ? [] : [open.const])]
  if (values.length > 0) return new Set(values.filter((value) => value !== null).map(typeOfValue))
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => listAt(open, key))
  return new Set(parts.flatMap((part) => [...typesOf(part, resolve, where, new Set([...within, open]))]))
}

/** What a schema describes, in one word; `undefined` where it leaves that open. */
export function typeOf(schema: Json | undefined, resolve: Resolver, where: string): string | undefined {
  const types = typesOf(schema, resolve, where)
  const open = resolve(schema, where)
  if (isObject(open) && Array.isArray(open.type)) return types.has('array') ? 'array' : [...types][0]
  return types.size === 1 ? [...types][0] : undefined
}

/** The type of a parameter: a file or an unknown one is text. */
export function paramType(schema: Json | undefined, resolve: Resolver, where: string): ValueType {
  const types = typesOf(schema, resolve, where)
  if (types.has('number')) types.delete('integer')
  if (types.size > 1) return 'any'
  const known = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const
  return known.find((name) => types.has(name)) ?? 'string'
}

/** The properties of a schema, those of its parts among them. */
export function propertiesOf(
  schema: Json | undefined,
  resolve: Resolver,
  where: string,
  within: ReadonlySet<Json> = new Set(),
): JsonObject {
  const open = resolve(schema, where)
  if (!isObject(open) || within.has(open)) return {}
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => listAt(open, key))
  const inner = new Set([...within, open])
  return Object.assign(
    {},
    ...parts.map((part) => propertiesOf(part, resolve, where, inner)),
    objectAt(open, 'properties'),
  )
}

/** The short word for a schema: its name, `Name[]`, its type, or '' without one. */
export function schemaWord(schema: Json | undefined, resolve: Resolver, where: string): string {
  if (!isObject(schema)) return ''
  if (typeof schema.$ref === 'string') return refName(schema.$ref).replaceAll(/\s/g, '_')
  if (isBinary(schema)) return 'bytes'
  const type = typeOf(schema, resolve, where)
  if (type === 'array') return `${schemaWord(schema.items, resolve, where) || 'any'}[]`
  return type ?? 'any'
}

/**
 * Whether a schema stands for bytes: a file, or what OpenAPI 3.1 gives a media type of its own and no text
 * encoding.
 */
export function isBinary(schema: JsonObject): boolean {
  const { type, format, contentMediaType, contentEncoding } = schema
  if (type === 'file' || (type === 'string' && format === 'binary')) return true
  return (
    (type === undefined || type === 'string') &&
    typeof contentMediaType === 'string' &&
    contentEncoding === undefined &&
    !/json|^text\//.test(contentMediaType)
  )
}

function typeOfValue(value: Json): string {
  if (Array.isArray(value)) return 'array'
  return typeof value
}
