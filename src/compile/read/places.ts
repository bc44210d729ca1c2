import type { Json, JsonObject } from '../../json/objects.ts'

/** What stands where: a schema, a map or list of schemas, a literal that is not looked into, or anything else. */
export type Place = 'schema' | 'schemas' | 'literal' | 'other'

/** A `$ref` where it stands. */
export interface Reference {
  ref: string
  holder: JsonObject
  /** What holds the holder, and where. */
  parent: JsonObject | Json[]
  key: string | number
  place: Place
  path: (string | number)[]
}

/** Visits every real `$ref` of a document, not those in examples, defaults or texts. */
export function visitReferences(root: JsonObject, visit: (reference: Reference) => void): void {
  visitObjects(root, (holder, place, path, parent) => {
    const key = path.at(-1) ?? ''
    if (typeof holder.$ref !== 'string') return
    visit({ ref: holder.$ref, holder, parent, key, place, path })
  })
}

/** Visits every object of a document, except in literals, with its kind. */
export function visitObjects(
  root: JsonObject,
  visit: (value: JsonObject, place: Place, path: (string | number)[], parent: JsonObject | Json[]) => void,
): void {
  const walk = (value: Json, parent: JsonObject | Json[], path: (string | number)[], place: Place): void => {
    if (typeof value !== 'object' || value === null || place === 'literal') return
    if (Array.isArray(value)) {
      const inner = place === 'schemas' ? 'schema' : place
      // A visitor may remove an element.
      for (const [at, part] of [...value].entries()) walk(part, value, [...path, at], inner)
      return
    }
    visit(value, place, path, parent)
    for (const [key, part] of Object.entries(value)) walk(part, value, [...path, key], placeOf(key, place))
  }
  walk(root, root, [], 'other')
}

/** The kind of the value at a key, given the kind of its parent. */
export function placeOf(key: string, within: Place): Place {
  if (within === 'schemas') return 'schema'
  if (texts.test(key) || (within === 'schema' && literals.has(key))) return 'literal'
  if (maps.has(key)) return 'schemas'
  if (key === 'schema' || key === 'itemSchema' || (within === 'schema' && inner.has(key))) return 'schema'
  return within === 'schema' ? 'literal' : 'other'
}

const texts = /^(examples?|description|summary|title)$/
const literals = new Set(['default', 'enum', 'const', 'required'])
const maps = new Set([
  ...['properties', 'patternProperties', 'definitions', 'schemas', '$defs', 'dependentSchemas'],
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems'],
])
const inner = new Set([
  ...['items', 'additionalProperties', 'unevaluatedProperties', 'not', 'if', 'then', 'else'],
  ...['contains', 'propertyNames', 'contentSchema'],
])
