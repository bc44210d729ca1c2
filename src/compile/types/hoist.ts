import { isObject, type JsonObject, objectAt } from '../../json/objects.ts'
import { capital } from '../operations/naming.ts'
import { listAt } from '../read/json.ts'
import { refsIn } from './definitions.ts'

/** Adds a schema under a name of its own, or one like it if that is taken, and returns the reference to it. */
export type Add = (name: string, schema: JsonObject) => JsonObject

/**
 * Gives the larger objects within a normalised schema names of their own; also, within an object, the properties that
 * refer to nothing, if they are many. When a version changes a part, only what holds that part is declared again.
 * Without `add` nothing changes.
 */
export function hoist(name: string, schema: JsonObject, add: Add | undefined): JsonObject {
  if (!add) return schema
  return split(name, inside(name, schema, add), add)
}

/** The same for a schema that has no name yet. */
export function hoistWhole(name: string, schema: JsonObject, add: Add | undefined): JsonObject {
  if (!add) return schema
  const hoisted = inside(name, schema, add)
  const count = Object.keys(objectAt(hoisted, 'properties')).length
  return count < fewest ? hoisted : add(name, split(name, hoisted, add))
}

function inside(name: string, schema: JsonObject, add: Add): JsonObject {
  const next: JsonObject = { ...schema }
  if (isObject(schema.properties)) {
    const properties = Object.entries(schema.properties).map(([key, value]) => [
      key,
      part(`${name}${capital(key)}`, value as JsonObject, add),
    ])
    next.properties = Object.fromEntries(properties)
  }
  if (isObject(schema.items)) next.items = part(`${name}Item`, schema.items, add)
  if (isObject(schema.additionalProperties)) {
    next.additionalProperties = part(`${name}Value`, schema.additionalProperties, add)
  }
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const members = listAt(schema, key).filter(isObject)
    if (members.length > 0)
      next[key] = members.map((member, at) => part(memberName(name, key, at), member, add))
  }
  return next
}

function part(name: string, schema: JsonObject, add: Add): JsonObject {
  return hoistWhole(name, schema, add)
}

/** `HostConfig` of many texts and numbers and a few references → `HostConfigPlain` and the references. */
function split(name: string, schema: JsonObject, add: Add): JsonObject {
  const properties = Object.entries(objectAt(schema, 'properties'))
  const plain = properties.filter(([, value]) => refsIn(value).length === 0)
  const others = properties.filter(([, value]) => refsIn(value).length > 0)
  if (plain.length < fewestPlain || others.length === 0) return schema
  const { properties: _, required: __, ...rest } = schema
  const own = add(`${name}Plain`, objectOf(plain, schema))
  return { ...rest, ...objectOf(others, schema), allOf: [own, ...listAt(schema, 'allOf')] }
}

function objectOf(properties: [string, unknown][], { required }: JsonObject): JsonObject {
  const names = properties.map(([name]) => name)
  const needed = listAt({ required: required ?? [] }, 'required').filter((name) =>
    names.includes(String(name)),
  )
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as JsonObject,
    ...(needed.length > 0 && { required: needed }),
  }
}

function memberName(name: string, key: string, at: number): string {
  if (key === 'allOf') return `${name}Part`
  return at === 0 ? name : `${name}${at + 1}`
}

/** The fewest properties for which an object gets its own name. */
const fewest = 4
const fewestPlain = 12
