import { listAt } from '../../src/compile/read/json.ts'
import { isObject, type Json, type JsonObject, objectAt } from '../../src/json/objects.ts'
import type { Specification } from './specification.ts'

/** Whether a schema stands in what callers send or in what engines answer. */
export type Direction = 'body' | 'answer'

/** Whether a schema accepts null. */
export function isNullable(schema: JsonObject): boolean {
  return (
    schema.nullable === true ||
    schema['x-nullable'] === true ||
    [schema.type].flat().includes('null') ||
    listAt(schema, 'enum').includes(null) ||
    schema.const === null
  )
}

/** The types that a schema names or implies, but null. */
export function typesOf(schema: JsonObject): string[] {
  const named = [schema.type].flat().filter((type): type is string => typeof type === 'string')
  if (named.length > 0) {
    return named.filter((type) => type !== 'null').map((type) => (type === 'bool' ? 'boolean' : type))
  }
  const values = schema.const === undefined ? listAt(schema, 'enum') : [schema.const]
  const implied = values.filter((value) => value !== null).map(typeOfValue)
  if (implied.length > 0) return [...new Set(implied)]
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return ['object']
  return schema.items !== undefined || schema.prefixItems !== undefined ? ['array'] : []
}

/** Whether a schema stands for a file: bytes, not text. */
export function isFile({ type, format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (type === 'file' || (type === 'string' && format === 'binary')) return true
  const isMedia = typeof contentMediaType === 'string' && contentEncoding === undefined
  return isMedia && (type ?? 'string') === 'string' && !/json|^text\//.test(String(contentMediaType))
}

/**
 * Whether a schema accepts a value as far as types can tell: enums are open, and lengths, ranges and patterns do not
 * count. An object's unknown fields are refused, unless its schema speaks of further ones: they would be typing errors.
 */
export function accepts(
  spec: Specification,
  schema: Json | undefined,
  value: unknown,
  direction: Direction,
): boolean {
  return matches(schema, value) && hasNoStranger(schema, value)

  function matches(given: Json | undefined, part: unknown): boolean {
    const open = spec.resolve(given)
    if (!isObject(open)) return true
    // Some write it beside a reference, where it counts for nobody but them.
    if (part === null && [open, given].some((each) => isObject(each) && isNullable(each))) return true
    if (open.const !== undefined && JSON.stringify(open.const) !== JSON.stringify(part)) return false
    if (!listAt(open, 'allOf').every((each) => matches(each, part))) return false
    for (const key of ['anyOf', 'oneOf']) {
      const choices = listAt(open, key)
      const isOf = (each: Json): boolean => {
        const tag = tagOf(spec, open, each)
        const own = tag && isObject(part) ? part[tag.property] : undefined
        return matches(each, part) && (own === undefined || (tag?.values.includes(own) ?? true))
      }
      if (choices.length > 0 && !choices.some(isOf)) return false
    }
    if (isFile(open)) return part instanceof Uint8Array || typeof part === 'string'
    const types = typesOf(open)
    const actual = typeOfValue(part)
    const isOfType = types.some((type) => type === actual || (type === 'integer' && actual === 'number'))
    if (types.length > 0 && !isOfType) return false
    if (actual === 'array')
      return (part as unknown[]).every((item, at) => matches(itemSchema(open, at), item))
    return actual !== 'object' || part instanceof Date || isObjectOf(open, part as Record<string, unknown>)
  }

  function isObjectOf(open: JsonObject, value: Record<string, unknown>): boolean {
    const properties = objectAt(open, 'properties')
    if (requiredOf(spec, open, direction).some((name) => value[name] === undefined)) return false
    const { additionalProperties } = open
    return Object.entries(value).every(([name, part]) =>
      Object.hasOwn(properties, name)
        ? matches(properties[name], part)
        : !isObject(additionalProperties) ||
          // TypeScript has no index signature beside properties of other types.
          Object.keys(properties).length > 0 ||
          matches(additionalProperties, part),
    )
  }

  /** Goes through the value with all schemas that may speak of each place. */
  function hasNoStranger(given: Json | undefined, part: unknown): boolean {
    const parts = partsOf(spec, given)
    if (Array.isArray(part)) {
      return part.every((item, at) =>
        hasNoStranger({ anyOf: parts.map((each) => itemSchema(each, at) ?? {}) }, item),
      )
    }
    if (typeOfValue(part) !== 'object') return true
    const named = parts.filter((each) => each.properties !== undefined)
    const isOpen = parts.some(isOpenSchema)
    return Object.entries(part as object).every(([name, value]) => {
      const own = named.flatMap((each) => objectAt(each, 'properties')[name] ?? [])
      if (own.length > 0) return hasNoStranger({ anyOf: own }, value)
      return isOpen || named.length === 0 || parts.some((each) => listAt(each, 'required').includes(name))
    })
  }
}

/** The names that an object must have: without what the other side alone gives. */
export function requiredOf(
  spec: Specification,
  schema: JsonObject,
  direction: Direction,
  isElsewhere: (name: string) => boolean = () => false,
): string[] {
  const properties = objectAt(schema, 'properties')
  const key = direction === 'body' ? 'readOnly' : 'writeOnly'
  const isComposed = ['allOf', 'anyOf', 'oneOf'].some((each) => schema[each] !== undefined)
  return listAt(schema, 'required').filter((name): name is string => {
    if (typeof name !== 'string') return false
    // Of answers nobody is promised what is not even described.
    const isKnown = isComposed || Object.hasOwn(properties, name) || isElsewhere(name)
    if (direction === 'answer' && !isKnown) return false
    const own = properties[name]
    const beside = isObject(own) && own[key] === true
    const open = spec.resolve(own)
    return !beside && !(isObject(open) && open[key] === true)
  })
}

/**
 * What a choice's `discriminator` says of one of its alternatives: the property, and the values that stand for the
 * alternative. `undefined` where the alternative itself allows only others.
 */
export function tagOf(
  spec: Specification,
  choice: JsonObject,
  alternative: Json | undefined,
): { property: string; values: Json[] } | undefined {
  const property = objectAt(choice, 'discriminator').propertyName
  const ref = isObject(alternative) ? String(alternative.$ref ?? '') : ''
  const name = lastOf(ref)
  if (typeof property !== 'string' || name === '') return undefined
  const parts = partsOf(spec, alternative)
  const own = parts.flatMap((part) => spec.resolve(objectAt(part, 'properties')[property]) ?? [])
  if (parts.some((part) => part.oneOf !== undefined || part.anyOf !== undefined)) return undefined
  const mapping = Object.entries(objectAt(objectAt(choice, 'discriminator'), 'mapping'))
  const mapped = mapping.filter(([, target]) => lastOf(String(target)) === name).map(([value]) => value)
  const values: Json[] = mapped.length > 0 ? mapped : [name]
  const allowed = own.flatMap((each) => listedIn(spec, each))
  const both = allowed.length > 0 ? values.filter((value) => allowed.includes(value)) : values
  if (both.length > 0) return { property, values: allowed.includes(null) ? [...both, null] : both }
  return allowed.includes(null) ? { property, values: allowed } : undefined
}

/** The name that a reference ends with: that of a schema, or of a whole file. */
function lastOf(ref: string): string {
  return ref.replace(/#$/, '').replace(/^.*\//, '')
}

/** The values that a schema lists itself or in its alternatives. */
function listedIn(spec: Specification, given: Json): Json[] {
  const schema = spec.resolve(given)
  if (!isObject(schema)) return []
  if (schema.const !== undefined) return [schema.const]
  if (schema.type === 'null') return [null]
  const own = listAt(schema, 'enum')
  const values = own.length > 0 && isNullable(schema) ? [...new Set([...own, null])] : own
  return [
    ...values,
    ...['anyOf', 'oneOf'].flatMap((key) => listAt(schema, key).flatMap((part) => listedIn(spec, part))),
  ]
}

export function itemSchema(schema: JsonObject, at: number): Json | undefined {
  const tuple = Array.isArray(schema.prefixItems) ? schema.prefixItems : schema.items
  return Array.isArray(tuple) ? tuple[at] : schema.items
}

export function typeOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (value === null) return 'null'
  return value instanceof Uint8Array ? 'file' : typeof value
}

/** A schema with all that it is composed of, and all of its choices. */
function partsOf(spec: Specification, given: Json | undefined, seen: Set<Json> = new Set()): JsonObject[] {
  const open = spec.resolve(given)
  if (!isObject(open) || seen.has(open)) return []
  seen.add(open)
  return [
    open,
    ...['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
      listAt(open, key).flatMap((part) => partsOf(spec, part, seen)),
    ),
  ]
}

/** Whether a schema of its own, not by its parts, allows any field or anything at all. */
function isOpenSchema(schema: JsonObject): boolean {
  const { additionalProperties: others } = schema
  if (others === true || isObject(others) || schema.patternProperties !== undefined) return true
  if (schema.properties !== undefined && Object.keys(objectAt(schema, 'properties')).length > 0) return false
  if (typesOf(schema).includes('object')) return others !== false
  const isComposed = ['allOf', 'anyOf', 'oneOf'].some((key) => listAt(schema, key).length > 0)
  return typesOf(schema).length === 0 && !isComposed && schema.required === undefined
}
