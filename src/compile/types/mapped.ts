import { isObject, type Json, type JsonObject } from '../../json/objects.ts'
import { listAt } from '../read/json.ts'

/** A schema with each schema inside changed; `key` says where that stands. */
export function mapped(schema: JsonObject, change: (part: Json, key: string) => Json): JsonObject {
  const next: JsonObject = { ...schema }
  for (const key of ['properties', 'patternProperties']) {
    const parts = schema[key]
    if (!isObject(parts)) continue
    next[key] = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part, key)]))
  }
  for (const key of ['items', 'additionalProperties'])
    if (isObject(schema[key])) next[key] = change(schema[key], key)
  for (const key of ['allOf', 'anyOf', 'oneOf', 'prefixItems']) {
    if (Array.isArray(schema[key])) next[key] = listAt(schema, key).map((part) => change(part, key))
  }
  return next
}
