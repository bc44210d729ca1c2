import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import { listAt } from '../read/json.ts'
import { anyOf } from './any-of.ts'
import { definitionName, definitionRef } from './definition-name.ts'
import { discriminated } from './discriminator.ts'
import { isNullable } from './nullable.ts'

/** What {@link normalise} must know of the document around a schema. */
export interface SchemaContext {
  /** What a `$ref` to anything but a definition points at; such a reference is replaced by what it points at. */
  lookup: (ref: string) => Json | undefined
  /** Keep descriptions, for typings with documentation. */
  docs?: boolean
  /** Mark integers with {@link integer}: bodies take a `bigint` for them. */
  integers?: boolean
}

/** Key of {@link normalise}'s own: a string that is one of these values, or one that a newer engine added. */
export const openEnum = 'x-open-enum'
/** Key of {@link normalise}'s own: anything but `undefined`. */
export const present = 'x-present'
/** Key of {@link normalise}'s own: no value at all, by the schema `false` of OpenAPI 3.1. */
export const never = 'x-never'
/** Key of {@link normalise}'s own: a number without a fraction. */
export const integer = 'x-integer'
/** Key that marks the values of a map that may be `undefined`: what is, is left out. */
export const omittable = 'x-omittable'
/** Key that marks a form's field as bytes. */
export const binary = 'x-binary'

/**
 * Reduces a schema of Swagger 2.0, OpenAPI 3.0 or 3.1 to what its type depends on: equal results mean equal types.
 * Nullable becomes `anyOf` with null, references point at `#/components/schemas/…`, enums are open.
 */
export function normalise(schema: Json | undefined, context: SchemaContext): JsonObject {
  if (schema === false) return { type: 'string', [never]: true }
  if (!isObject(schema)) return {}
  const own = isNullable(schema) ? orNull(core(schema, context)) : core(schema, context)
  const plain = schema[omittable] === true ? { ...own, [omittable]: true } : own
  return context.docs && typeof schema.description === 'string'
    ? { ...plain, description: schema.description }
    : plain
}

function core(schema: JsonObject, context: SchemaContext): JsonObject {
  if (typeof schema.$ref === 'string') return reference(schema.$ref, context)
  if (schema[binary] === true) return { type: 'string', [binary]: true }
  if (isNull(schema)) return { type: 'null' }
  if (schema.const !== undefined) return { const: schema.const }
  const types = [schema.type].flat().filter((type) => typeof type === 'string' && type !== 'null')
  if (types.length > 1 && !listAt(schema, 'enum').length) {
    return { anyOf: types.map((type) => core({ ...schema, type: type as string }, context)) }
  }
  const type = types[0]
  const values = listAt(schema, 'enum').filter((value) => value !== null)
  if (values.length > 0 && !values.some(isObject)) return enumeration(values)
  if (type === 'string' || type === 'file') return { type: 'string' }
  if (type === 'integer' && context.integers) return { type: 'number', [integer]: true }
  if (type === 'integer' || type === 'number') return { type: 'number' }
  if (type === 'boolean') return { type }
  return composed(type, schema, context)
}

function composed(type: Json | undefined, schema: JsonObject, context: SchemaContext): JsonObject {
  const parts: JsonObject = {}
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const members = listAt(schema, key)
    if (members.length > 0)
      parts[key] = members.map((member) =>
        discriminated(key, member, alternative(key, member, context), schema, context),
      )
  }
  if (type === 'array' || (type === undefined && schema.items !== undefined))
    return { ...parts, ...array(schema, context) }
  const own = object(schema, context)
  const all = { ...parts, ...own }
  const required = listAt(schema, 'required')
  if (Object.keys(all).length > 0 || required.length > 0) return withPresent(all, required)
  if (type !== 'object') return {}
  return {
    type,
    ...(schema.additionalProperties === false
      ? { properties: {}, additionalProperties: false }
      : { additionalProperties: {} }),
  }
}

/**
 * Within a choice, `{ nullable: true }` and nothing else means null, not anything: OpenAPI 3.0 has no other way to
 * say null.
 */
function alternative(key: string, member: Json, context: SchemaContext): JsonObject {
  const isChoice = key !== 'allOf' && isObject(member) && isNullable(member)
  return isChoice && Object.keys(core(member, context)).length === 0
    ? { type: 'null' }
    : normalise(member, context)
}

function array(schema: JsonObject, context: SchemaContext): JsonObject {
  const tuple = Array.isArray(schema.prefixItems) ? schema.prefixItems : schema.items
  if (Array.isArray(tuple)) {
    const prefixItems = tuple.map((item) => normalise(item, context))
    const rest = restOf(schema, prefixItems.length)
    return { type: 'array', prefixItems, ...(rest !== undefined && { items: normalise(rest, context) }) }
  }
  return { type: 'array', items: normalise(schema.items, context) }
}

/** What may follow the fixed items of a list: anything, unless the schema speaks of it or of its length. */
function restOf({ prefixItems, items, maxItems }: JsonObject, count: number): Json | undefined {
  if (prefixItems === undefined || items === false) return undefined
  if (typeof maxItems === 'number' && maxItems <= count) return undefined
  return isObject(items) ? items : {}
}

function object(schema: JsonObject, context: SchemaContext): JsonObject {
  const names = Object.keys(objectAt(schema, 'properties'))
  const properties = names.map((name) => [
    name,
    normalise(objectAt(schema, 'properties')[name] ?? {}, context),
  ])
  const required = listAt(schema, 'required').filter((name) => names.includes(String(name)))
  const { additionalProperties: rest, patternProperties } = schema
  const patterns = Object.values(isObject(patternProperties) ? patternProperties : {})
  const values = [...(isObject(rest) ? [rest] : []), ...patterns].map((value) => normalise(value, context))
  // A typed index next to properties of other types would refuse every literal.
  const index = rest === true || (names.length > 0 && values.length > 0) ? {} : anyOf(values)
  return {
    ...(names.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
    ...(index && { type: 'object', additionalProperties: index }),
    ...(names.length > 0 && { type: 'object' }),
  }
}

/** Requires properties that stand in another part of the schema, or that it does not describe. */
function withPresent(schema: JsonObject, required: Json[]): JsonObject {
  const own = objectAt(schema, 'properties')
  const elsewhere = required.filter((name) => typeof name === 'string' && !Object.hasOwn(own, name))
  if (elsewhere.length === 0) return schema
  const properties = Object.fromEntries(
    elsewhere.map((name) => [String(name), { type: 'string', [present]: true }]),
  )
  if (['allOf', 'anyOf', 'oneOf'].some((key) => schema[key] !== undefined)) {
    const more = { type: 'object', properties, required: elsewhere }
    return { ...schema, allOf: [...listAt(schema, 'allOf'), more] }
  }
  return {
    ...schema,
    type: 'object',
    properties: { ...own, ...properties },
    required: [...listAt(schema, 'required'), ...elsewhere],
  }
}

function reference(ref: string, context: SchemaContext): JsonObject {
  const name = definitionName(ref)
  if (name !== undefined) return { $ref: definitionRef(name) }
  const target = context.lookup(ref)
  // An inlined reference that leads back to itself allows anything.
  const once: SchemaContext = { ...context, lookup: (again) => (again === ref ? {} : context.lookup(again)) }
  return normalise(target, once)
}

function enumeration(values: Json[]): JsonObject {
  const types = new Set(values.map((value) => typeof value))
  if (types.size === 1 && types.has('string')) return { type: 'string', [openEnum]: [...new Set(values)] }
  const open = [...types].map((type) => enumeration1(type, values))
  return anyOf(open) ?? {}
}

function enumeration1(type: string, values: Json[]): JsonObject {
  if (type === 'string') return enumeration(values.filter((value) => typeof value === 'string'))
  return { type: type === 'number' || type === 'boolean' ? type : 'object' }
}

/** Nothing but null: what OpenAPI 3.1 has in place of `nullable`. */
function isNull(schema: JsonObject): boolean {
  const only = [schema.type ?? 'any'].flat().every((type) => type === 'null')
  const values = listAt(schema, 'enum')
  return only || schema.const === null || (values.length > 0 && values.every((value) => value === null))
}

function orNull(schema: JsonObject): JsonObject {
  const isSaid = Object.keys(schema).length === 0 || schema.type === 'null'
  return isSaid ? schema : { anyOf: [schema, { type: 'null' }] }
}
