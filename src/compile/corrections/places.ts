import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import { listAt } from '../read/json.ts'
import type { SpecError } from '../read/spec-error.ts'
import { definitionName } from '../types/definition-name.ts'

/** Named schemas, which an edit within one of them replaces. */
export type Definitions = Record<string, Json>

/** Makes the error for a place that cannot be edited. */
export type Problem = (text: string) => SpecError

/** A schema changed. A named schema that it refers to is changed where it is, in `definitions`. */
export type Edit = (schema: JsonObject, definitions: Definitions, problem: Problem) => JsonObject

/** `[].Size` → its steps: `[]` are a list's items, `{}` a map's values; `.` is the whole and has none. */
export function stepsOf(place: string): string[] {
  return place.split('.').filter(Boolean)
}

/**
 * The schema with an edit made at a place within it. A property that is not there is added if the edit gives
 * its type.
 */
export function editAt(
  schema: Json | undefined,
  [step, ...rest]: string[],
  change: Edit,
  definitions: Definitions,
  problem: Problem,
): JsonObject {
  if (!isObject(schema)) throw problem('is not there')
  if (step === undefined) return change(schema, definitions, problem)
  const within = (part: Json | undefined, steps: string[]): JsonObject =>
    editAt(part, steps, change, definitions, problem)
  const name = referredBy(schema)
  if (name !== undefined) {
    definitions[name] = within(definitions[name], [step, ...rest])
    return schema
  }
  if (step === '[]') return { ...schema, items: within(schema.items, rest) }
  if (step === '{}') return { ...schema, additionalProperties: within(schema.additionalProperties, rest) }
  const properties = objectAt(schema, 'properties')
  if (Object.hasOwn(properties, step)) {
    return { ...schema, properties: { ...properties, [step]: within(properties[step], rest) } }
  }
  const parts = listAt(schema, 'allOf')
  const at = partWith(parts, step, definitions)
  if (at >= 0) return { ...schema, allOf: parts.with(at, within(parts[at], [step, ...rest])) }
  const added = rest.length === 0 ? change({}, definitions, problem) : {}
  if (added.type === undefined && added.$ref === undefined) throw problem('is not there')
  return { ...schema, properties: { ...properties, [step]: added } }
}

/** Which part of an `allOf` has a property; -1 for none. */
export function partWith(parts: Json[], name: string, definitions: Definitions): number {
  return parts.findIndex((part) => hasProperty(part, name, definitions))
}

/** Name of the definition that a schema refers to, if it is a reference. */
export function referredBy(schema: JsonObject): string | undefined {
  return typeof schema.$ref === 'string' ? definitionName(schema.$ref) : undefined
}

function hasProperty(schema: Json | undefined, name: string, definitions: Definitions): boolean {
  if (!isObject(schema)) return false
  const other = referredBy(schema)
  if (other !== undefined) return hasProperty(definitions[other], name, definitions)
  const isOwn = Object.hasOwn(objectAt(schema, 'properties'), name)
  return isOwn || partWith(listAt(schema, 'allOf'), name, definitions) >= 0
}
