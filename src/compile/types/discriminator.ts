import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import { listAt, textAt } from '../read/json.ts'
import { mappedName } from '../read/refs.ts'
import { anyOf } from './any-of.ts'
import { definitionName } from './definition-name.ts'
import type { SchemaContext } from './normalise.ts'
import { isNullable } from './nullable.ts'

/**
 * In a choice with a `discriminator`, gives each schema the values that stand for it, so that looking at that
 * property tells which schema it is: those of the `mapping`, or else its name, unless the schema itself allows only
 * others.
 */
export function discriminated(
  key: string,
  member: Json,
  plain: JsonObject,
  { discriminator }: JsonObject,
  context: SchemaContext,
): JsonObject {
  if (key === 'allOf' || !isObject(discriminator) || typeof discriminator.propertyName !== 'string')
    return plain
  const { propertyName } = discriminator
  const ref = isObject(member) && typeof member.$ref === 'string' ? member.$ref : undefined
  const name = ref === undefined ? undefined : definitionName(ref)
  // Of the default of OpenAPI 3.2, any value that stands for none of the others may come.
  if (name !== undefined && mappedName(discriminator.defaultMapping ?? '') === name) return plain
  const own = valuesOf(propertyName, member, context)
  const mapped = Object.entries(objectAt(discriminator, 'mapping'))
    .filter(([, target]) => name !== undefined && (target === ref || mappedName(target) === name))
    .map(([value]) => value)
  const texts = mapped.length > 0 ? mapped : name === undefined ? [] : [name]
  // Names are texts, but the property may be a number.
  const type = textAt(propertyOf(propertyName, member, context), 'type')
  const named = texts.map((text) => (type === 'integer' || type === 'number' ? Number(text) : text))
  // Null names no schema, but is allowed where the schema itself allows it.
  const both: Json[] = named.filter((each) => own?.includes(each) ?? true)
  const values = both.length > 0 ? [...both, ...(own?.includes(null) ? [null] : [])] : (own ?? [])
  const value = anyOf(values.map((each) => ({ const: each })))
  return value === undefined
    ? plain
    : { allOf: [plain, { type: 'object', properties: { [propertyName]: value } }] }
}

function propertyOf(
  property: string,
  given: Json | undefined,
  context: SchemaContext,
  steps = 0,
): Json | undefined {
  if (!isObject(given) || steps > 10) return undefined
  if (typeof given.$ref === 'string')
    return propertyOf(property, context.lookup(given.$ref), context, steps + 1)
  const own = objectAt(given, 'properties')[property]
  if (isObject(own) && typeof own.$ref === 'string') return context.lookup(own.$ref)
  const parts = listAt(given, 'allOf').map((part) => propertyOf(property, part, context, steps + 1))
  return own ?? parts.find((part) => part !== undefined)
}

/** The values that a schema itself names for a property: none for a choice, which tells its own schemas apart. */
function valuesOf(
  property: string,
  schema: Json | undefined,
  context: SchemaContext,
  within: ReadonlySet<Json> = new Set(),
): Json[] | undefined {
  if (!isObject(schema) || within.has(schema)) return undefined
  const inside = new Set([...within, schema])
  if (typeof schema.$ref === 'string') return valuesOf(property, context.lookup(schema.$ref), context, inside)
  if (listAt(schema, 'oneOf').length + listAt(schema, 'anyOf').length > 0) return []
  const own = objectAt(schema, 'properties')[property]
  if (own !== undefined) return literalsOf(own, context)
  for (const part of listAt(schema, 'allOf')) {
    const found = valuesOf(property, part, context, inside)
    if (found !== undefined) return found
  }
  return undefined
}

/** The values that a schema lists, null among them; undefined if it also allows others. */
function literalsOf(schema: Json, context: SchemaContext, steps = 0): Json[] | undefined {
  if (!isObject(schema) || steps > 10) return undefined
  if (typeof schema.$ref === 'string')
    return literalsOf(context.lookup(schema.$ref) ?? {}, context, steps + 1)
  if (schema.const !== undefined) return [schema.const]
  if (schema.type === 'null') return [null]
  const values = listAt(schema, 'enum').filter((value) => value !== null)
  if (values.length > 0) return isNullable(schema) ? [...values, null] : values
  for (const key of ['anyOf', 'oneOf']) {
    const parts = listAt(schema, key).map((part) => literalsOf(part, context, steps + 1))
    if (parts.length > 0) return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? [])
  }
  for (const part of listAt(schema, 'allOf')) {
    const found = literalsOf(part, context, steps + 1)
    if (found !== undefined) return found
  }
  return undefined
}
