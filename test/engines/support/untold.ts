import { listAt } from '../../../src/compile/read/json.ts'
import { isObject, type Json, type JsonObject, objectAt } from '../../../src/json/objects.ts'

/** Fields of a value that its schema does not name, by their places: `Containers.[].Id`. */
export function untold(value: unknown, root: JsonObject): string[] {
  return [...new Set(within(value, [root], root, []))]
}

function within(value: unknown, schemas: Json[], root: JsonObject, place: string[]): string[] {
  const parts = schemas.flatMap((schema) => partsOf(schema, root))
  if (Array.isArray(value)) {
    const items = parts.map(({ items }) => items).filter(isObject)
    return items.length === 0 ? [] : value.flatMap((each) => within(each, items, root, [...place, '[]']))
  }
  if (!isObject(value) || parts.length === 0) return []
  return Object.entries(value).flatMap(([name, each]) => {
    const named = parts.map((part) => objectAt(part, 'properties')[name]).filter(isObject)
    const others = parts.map((part) => part.additionalProperties).filter(isObject)
    if (named.length > 0) return within(each, named, root, [...place, name])
    if (others.length > 0) return within(each, others, root, [...place, '{}'])
    return [[...place, name].join('.')]
  })
}

/** The schemas that one is made of which say what is within, references followed. */
function partsOf(schema: Json, root: JsonObject): JsonObject[] {
  if (!isObject(schema)) return []
  if (typeof schema.$ref === 'string') {
    const name = decodeURIComponent(schema.$ref.split('/').at(-1) ?? '')
    return partsOf(objectAt(objectAt(root, 'components'), 'schemas')[name] ?? {}, root)
  }
  const members = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listAt(schema, key))
  const says = ['properties', 'items', 'additionalProperties'].some((key) => key in schema)
  return [...(says ? [schema] : []), ...members.flatMap((member) => partsOf(member, root))]
}
