import type { JsonObject } from '../json.ts'
import { modelOf, type TypedVersion } from './model.ts'

/**
 * The JSON Schema of what an operation answers (of each message, where it answers a row of them), the very one that
 * its type is made of: for validators, which may hold real answers against it. Enums are open in it, as in types.
 */
export function schemaFor(typed: TypedVersion, op: string): JsonObject {
  const { definitions, shapes } = modelOf(typed, { parts: false })
  const result = shapes.get(op)?.result
  if (!result) throw new Error(`${typed.version} has no operation ${op}.`)
  const schemas = Object.fromEntries([...definitions].map(([name, { schema }]) => [name, schema]))
  return { allOf: [result], components: { schemas } }
}
