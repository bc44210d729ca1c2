import { isObject, type Json, type JsonObject } from '../../json/objects.ts'
import type { TypedVersion } from '../types/model.ts'
import { inRange } from '../version.ts'
import type { Override } from './override.ts'

/** Whether overrides say of a version that its lists of bytes are text. */
export function writesBytesAsText(overrides: Override[], engine: string, version: string): boolean {
  return overrides.some(
    (each) =>
      each.engine === engine && each.change.bytesAreText === true && inRange(version, each.versions ?? 'all'),
  )
}

/** A version whose lists of bytes are text, in bodies and answers: so Go's JSON writes `[]byte`. */
export function withTextForBytes(typed: TypedVersion): TypedVersion {
  const shapes = [...typed.shapes].map(([op, own]): [string, typeof own] => [
    op,
    {
      ...own,
      ...(own.body !== undefined && { body: whole(own.body) }),
      ...(own.result !== undefined && { result: whole(own.result) }),
    },
  ])
  return { ...typed, shapes: new Map(shapes), definitions: whole(typed.definitions) as JsonObject }
}

function whole(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(whole)
  if (!isObject(schema)) return schema
  if (isObject(schema.items) && schema.items.format === 'uint8') {
    const { items: _, ...rest } = schema
    return { ...rest, type: 'string' }
  }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, whole(value)]))
}
