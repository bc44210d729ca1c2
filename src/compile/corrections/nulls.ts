import { isObject, type Json, type JsonObject, listAt } from '../read/json.ts'
import type { TypedVersion } from '../types/model.ts'
import { definitionName } from '../types/normalise.ts'
import { inRange } from '../version.ts'
import type { Override } from './override.ts'

/** Whether overrides say of a version that its lists and maps may be `null`. */
export function answersNulls(overrides: Override[], engine: string, version: string): boolean {
  return overrides.some(
    (each) =>
      each.engine === engine && each.change.emptyIsNull === true && inRange(version, each.versions ?? 'all'),
  )
}

/** A version whose lists and maps may be `null` wherever they are the property of an object or the value of a map. */
export function withNulls(typed: TypedVersion): TypedVersion {
  const { definitions } = typed
  const isEmptiable = (schema: Json | undefined, seen: string[] = []): boolean => {
    if (!isObject(schema)) return false
    const name = typeof schema.$ref === 'string' ? definitionName(schema.$ref) : undefined
    if (name !== undefined) return !seen.includes(name) && isEmptiable(definitions[name], [...seen, name])
    if (schema.type === 'array' || schema.items !== undefined) return true
    return schema.type === 'object' && schema.properties === undefined && listAt(schema, 'allOf').length === 0
  }
  const part = (schema: Json): Json => {
    const inner = whole(schema)
    return isObject(inner) && isEmptiable(inner) ? { ...inner, 'x-nullable': true } : inner
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
