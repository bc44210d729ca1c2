import type { JsonObject } from '../../json/objects.ts'
import { listAt } from '../read/json.ts'

/** Whether a schema allows null beside what else it says, in any of the languages. */
export function isNullable(schema: JsonObject): boolean {
  return (
    schema['x-nullable'] === true ||
    schema.nullable === true ||
    (Array.isArray(schema.type) && schema.type.includes('null')) ||
    listAt(schema, 'enum').includes(null)
  )
}
