import type { Param } from '../../table/operation.ts'
import { isObject, type Json, type JsonObject, listAt } from '../read/json.ts'
import { type Resolver, refName } from '../read/refs.ts'

/** What a schema describes, in one word; `undefined` where it leaves that open. */
export function typeOf(
  schema: Json | undefined,
  resolve: Resolver,
  where: string,
  within: ReadonlySet<Json> = new Set(),
): string | undefined {
  const open = resolve(schema, where)
  // A schema that is part of itself says nothing by that part.
  if (!isObject(open) || within.has(open)) return undefined
  const types = [open.type].flat().filter((type) => typeof type === 'string' && type !== 'null')
  if (types.length > 0) return types.includes('array') ? 'array' : String(types[0])
  if (open.properties !== undefined || open.additionalProperties !== undefined) return 'object'
  if (open.items !== undefined) return 'array'
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => listAt(open, key))
  const found = new Set(
    parts
      .map((part) => typeOf(part, resolve, where, new Set([...within, open])))
      .filter((type) => type !== undefined),
  )
  return found.size === 1 ? [...found][0] : undefined
}

/** The type of a parameter: a file or an unknown one is text. */
export function paramType(schema: Json | undefined, resolve: Resolver, where: string): Param['type'] {
  const type = typeOf(schema, resolve, where)
  const known = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const
  return known.find((name) => name === type) ?? 'string'
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

export function isBinary(schema: JsonObject): boolean {
  return schema.type === 'file' || (schema.type === 'string' && schema.format === 'binary')
}
