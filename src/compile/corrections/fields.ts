import { canonical, isObject, type Json, type JsonObject, listAt, objectAt } from '../read/json.ts'
import { SpecError } from '../read/spec-error.ts'
import type { TypedVersion } from '../types/model.ts'
import { definitionName } from '../types/normalise.ts'
import { inRange } from '../version.ts'
import { namesIn, type Override } from './override.ts'

/**
 * A version with what overrides say of single places within answers. A place in a named schema is mended there, for
 * all that refer to it. Throws a `SpecError` for a place that is not there, or that says the same already.
 */
export function withFields(typed: TypedVersion, overrides: Override[], engine: string): TypedVersion {
  const { version, operations } = typed
  const next: TypedVersion = {
    ...typed,
    shapes: new Map(typed.shapes),
    definitions: { ...typed.definitions },
  }
  for (const override of overrides) {
    const { fields } = override.change
    if (!fields || override.engine !== engine || !inRange(version, override.versions ?? 'all')) continue
    for (const op of namesIn(override, operations, version)) {
      const shapes = next.shapes.get(op) ?? { params: {} }
      let { result } = shapes
      for (const [place, changes] of Object.entries(fields)) {
        const problem = (text: string): SpecError =>
          new SpecError('overrides.yaml', `${engine} ${version}: ${place} of ${op} ${text}. Mend or drop it.`)
        result = mended(result, place.split('.').filter(Boolean), changes, next.definitions, problem)
      }
      next.shapes.set(op, { ...shapes, result })
    }
  }
  return next
}

/**
 * The schema with fields replaced, `null` taking one away, at a place: `[]` are a list's items, `{}` a map's values. A
 * property that is not there is added where its type is given.
 */
function mended(
  schema: Json | undefined,
  [step, ...rest]: string[],
  changes: JsonObject,
  definitions: Record<string, Json>,
  problem: (text: string) => SpecError,
): JsonObject {
  if (!isObject(schema)) throw problem('is not there')
  if (step === undefined) return replaced(schema, changes, problem)
  const within = (part: Json | undefined, steps: string[]): JsonObject =>
    mended(part, steps, changes, definitions, problem)
  const name = typeof schema.$ref === 'string' ? definitionName(schema.$ref) : undefined
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
  const at = parts.findIndex((part) => hasProperty(part, step, definitions))
  if (at < 0) {
    const isNew = rest.length === 0 && (changes.type !== undefined || changes.$ref !== undefined)
    if (!isNew) throw problem('is not there')
    return { ...schema, properties: { ...properties, [step]: changes } }
  }
  return { ...schema, allOf: parts.with(at, within(parts[at], [step, ...rest])) }
}

function hasProperty(schema: Json | undefined, name: string, definitions: Record<string, Json>): boolean {
  if (!isObject(schema)) return false
  const referred = typeof schema.$ref === 'string' ? definitionName(schema.$ref) : undefined
  if (referred !== undefined) return hasProperty(definitions[referred], name, definitions)
  const parts = listAt(schema, 'allOf')
  return (
    Object.hasOwn(objectAt(schema, 'properties'), name) ||
    parts.some((part) => hasProperty(part, name, definitions))
  )
}

function replaced(schema: JsonObject, changes: JsonObject, problem: (text: string) => SpecError): JsonObject {
  const next = { ...schema }
  for (const [field, value] of Object.entries(changes)) {
    if (canonical(schema[field] ?? null) === canonical(value))
      throw problem(`says the same of ${field} already`)
    if (value === null) delete next[field]
    else next[field] = value
  }
  return next
}
