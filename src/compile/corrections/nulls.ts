import { isObject, type Json, type JsonObject } from '../../json/objects.ts'
import { listAt } from '../read/json.ts'
import { definitionName } from '../types/definition-name.ts'
import type { TypedVersion } from '../types/model.ts'
import { inRange } from '../version.ts'
import type { Override } from './override.ts'

/** Key of a property that is never `null`; specifications say `x-nullable: false` of lists that are. */
export const alwaysThere = 'x-always'

/** Whether overrides say of a version that its lists and maps may be `null`. */
export function answersNulls(overrides: Override[], engine: string, version: string): boolean {
  return overrides.some(
    (each) =>
      each.engine === engine && each.change.emptyIsNull === true && inRange(version, each.versions ?? 'all'),
  )
}

/** Whether a schema is that of a list or a map, which Go writes as `null` if it was never filled. */
export function isEmptiable(schema: Json | undefined, definitions: Record<string, Json>): boolean {
  const within = (inner: Json | undefined, seen: string[]): boolean => {
    if (!isObject(inner)) return false
    const name = typeof inner.$ref === 'string' ? definitionName(inner.$ref) : undefined
    if (name !== undefined) return !seen.includes(name) && within(definitions[name], [...seen, name])
    if (inner.type === 'array' || inner.items !== undefined) return true
    return inner.type === 'object' && inner.properties === undefined && listAt(inner, 'allOf').length === 0
  }
  return within(schema, [])
}

/**
 * A version whose lists and maps may be `null` wherever they are the property of an object or the value of a map,
 * but where they are said never to be ({@link alwaysThere}).
 */
export function withNulls(typed: TypedVersion): TypedVersion {
  const { definitions } = typed
  const part = (schema: Json): Json => {
    const inner = whole(schema)
    if (!isObject(inner) || inner[alwaysThere] === true || !isEmptiable(inner, definitions)) return inner
    return { ...inner, 'x-nullable': true }
  }
  const whole = (schema: Json): Json => {
    if (!isObject(schema)) return schema
    const next: JsonObject = { ...schema }
    if (isObject(schema.properties)) next.properties = mapped(schema.properties, part)
    if (isObject(schema.additionalProperties)) next.additionalProperties = part(schema.additionalProperties)
    if (isObject(schema.items)) next.items = whole(schema.items)
    for (const key of ['allOf', 'anyOf', 'oneOf']) {
      if (schema[key] !== undefined) next[key] = listAt(schema, key).map(whole)
    }
    return next
  }
  const shapes = [...typed.shapes].map(([op, own]): [string, typeof own] => [
    op,
    own.result === undefined ? own : { ...own, result: whole(own.result) },
  ])
  return { ...typed, shapes: new Map(shapes), definitions: mapped(definitions, whole) }
}

function mapped(schemas: Record<string, Json>, change: (schema: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]))
}
