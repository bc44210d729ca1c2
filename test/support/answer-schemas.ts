import { definitionName } from '../../src/compile/types/definition-name.ts'
import { type Model, modelOf, type TypedVersion } from '../../src/compile/types/model.ts'
import { present } from '../../src/compile/types/normalise.ts'
import { isObject, type Json, type JsonObject } from '../../src/json/objects.ts'

/**
 * JSON Schemas that say of answers what their types say: made of the same normalised schemas, open for fields and
 * enum values that nobody knows yet.
 */
export class AnswerSchemas {
  readonly #model: Model

  constructor(typed: TypedVersion) {
    this.#model = modelOf(typed)
  }

  /** Of an operation's value, or of each of its messages; whole in itself. */
  of(op: string): JsonObject {
    const shapes = this.#model.shapes.get(op)
    if (!shapes) throw new Error(`There is no operation "${op}".`)
    const schemas = new Map<string, Json>()
    const root = this.#gather(shapes.result, schemas) as JsonObject
    return { ...root, components: { schemas: Object.fromEntries(schemas) } }
  }

  #gather(schema: Json, schemas: Map<string, Json>): Json {
    if (Array.isArray(schema)) return schema.map((each) => this.#gather(each, schemas))
    if (!isObject(schema)) return schema
    // Said to be text for the typings' sake alone.
    if (schema[present]) return {}
    const name = typeof schema.$ref === 'string' ? definitionName(schema.$ref) : undefined
    if (name !== undefined && !schemas.has(name)) {
      schemas.set(name, {})
      schemas.set(name, this.#gather(this.#model.definitions.get(name)?.schema ?? {}, schemas))
    }
    const entries = Object.entries(schema).map(([key, value]) => [key, this.#gather(value, schemas)])
    return Object.fromEntries(entries)
  }
}
