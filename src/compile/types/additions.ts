import { type JsonObject, objectAt } from '../../json/objects.ts'
import { listAt } from '../read/json.ts'
import { refsIn } from './definitions.ts'
import type { Declared } from './type-module.ts'

/** An object type that was declared, with the meaning of each of its properties. */
export interface Declaration {
  declared: Declared
  /** By name: a text that is the same for properties of equal meaning. */
  properties: Map<string, string>
}

/** The properties of a schema that is an object and nothing else, each with its meaning. */
export function propertiesOf(
  schema: JsonObject,
  digestOf: (definition: string) => string | undefined,
): Map<string, string> | undefined {
  const { type, properties, required: _, description: __, ...others } = schema
  if (type !== 'object' || properties === undefined || Object.keys(others).length > 0) return undefined
  const required = listAt(schema, 'required')
  const entries = Object.entries(objectAt(schema, 'properties')).map(([name, value]): [string, string] => [
    name,
    JSON.stringify([value, required.includes(name), refsIn(value).map(digestOf)]),
  ])
  return new Map(entries)
}

/**
 * What a schema adds to an older declaration. Undefined if it changes the older properties, or if these are too few
 * to be worth a reference.
 */
export function additionsTo(
  older: Declaration | undefined,
  properties: Map<string, string>,
  schema: JsonObject,
): JsonObject | undefined {
  if (!older || older.properties.size < fewest) return undefined
  for (const [name, meaning] of older.properties) if (properties.get(name) !== meaning) return undefined
  const added = Object.entries(objectAt(schema, 'properties')).filter(([name]) => !older.properties.has(name))
  const required = listAt(schema, 'required').filter((name) => !older.properties.has(String(name)))
  return { type: 'object', properties: Object.fromEntries(added), ...(required.length > 0 && { required }) }
}

/** The fewest shared properties for which referring to an older type pays off. */
const fewest = 4
