import type { JsonObject } from '../../json/objects.ts'

/** A choice of the schemas, or the only one. */
export function anyOf(schemas: JsonObject[]): JsonObject | undefined {
  return schemas.length > 1 ? { anyOf: schemas } : schemas[0]
}
