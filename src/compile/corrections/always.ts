import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import { listAt } from '../read/json.ts'
import { refsIn } from '../types/definitions.ts'
import type { TypedVersion } from '../types/model.ts'
import { alwaysThere, isEmptiable } from './nulls.ts'
import { type Definitions, editAt, type Problem, partWith, referredBy, stepsOf } from './places.ts'

/**
 * Requires what the answers of operations always have at places, and never as `null`. `typed` is changed in place.
 * Throws where none of the places changes anything, and where a schema is one of bodies too: what an answer always
 * has, a request need not have.
 */
export function withAlways(
  typed: TypedVersion,
  ops: string[],
  places: string[],
  problem: (what: string) => Problem,
): void {
  const { definitions, shapes } = typed
  const before = { ...definitions }
  let news = 0
  for (const op of ops) {
    const own = shapes.get(op) ?? { params: {} }
    let { result } = own
    for (const place of places) {
      const steps = stepsOf(place)
      const name = steps.pop() ?? ''
      const require = (schema: JsonObject, _: Definitions, at: Problem): JsonObject => {
        const { required, isNew } = requiring(schema, name, definitions, at)
        if (isNew) news++
        return required
      }
      result = editAt(result, steps, require, definitions, problem(`${place} of ${op}`))
    }
    shapes.set(op, { ...own, result })
  }
  const where = problem(`what ${ops.join(', ')} always answers`)
  if (news === 0) throw where('is required already')
  const sent = reachable(
    [...shapes.values()].map(({ body }) => body ?? {}),
    definitions,
  )
  const both = Object.keys(definitions).filter((name) => definitions[name] !== before[name] && sent.has(name))
  if (both.length > 0) throw where(`would be asked of bodies too, in ${both.join(', ')}`)
}

function requiring(
  schema: JsonObject,
  name: string,
  definitions: Definitions,
  problem: Problem,
): { required: JsonObject; isNew: boolean } {
  const other = referredBy(schema)
  if (other !== undefined) {
    const { required, isNew } = requiring(objectAt(definitions, other), name, definitions, problem)
    definitions[other] = required
    return { required: schema, isNew }
  }
  const properties = objectAt(schema, 'properties')
  const property = properties[name]
  if (isObject(property)) {
    const target = referredBy(property)
    if (target !== undefined && objectAt(definitions, target)['x-nullable'] === true)
      throw problem(`may be null, says the definition ${target}`)
    const names = listAt(schema, 'required')
    // A requirement from another override does not count as the specification's own.
    const isNew = property[alwaysThere] === true || !names.includes(name) || mayBeNull(property, definitions)
    const next = {
      properties: { ...properties, [name]: { ...property, 'x-nullable': false, [alwaysThere]: true } },
      required: [...names.filter((each) => each !== name), name],
    }
    return { required: isNew ? { ...schema, ...next } : schema, isNew }
  }
  const parts = listAt(schema, 'allOf')
  const at = partWith(parts, name, definitions)
  const part = parts[at]
  if (!isObject(part)) throw problem('is not there')
  const { required, isNew } = requiring(part, name, definitions, problem)
  return { required: { ...schema, allOf: parts.with(at, required) }, isNew }
}

function mayBeNull(schema: JsonObject, definitions: Definitions): boolean {
  return schema['x-nullable'] === true || (schema[alwaysThere] !== true && isEmptiable(schema, definitions))
}

/** Names of all definitions that schemas lead to. */
function reachable(schemas: Json[], definitions: Definitions): Set<string> {
  const found = new Set<string>()
  const visit = (schema: Json): void => {
    for (const name of refsIn(schema)) {
      if (found.has(name)) continue
      found.add(name)
      visit(definitions[name] ?? {})
    }
  }
  schemas.forEach(visit)
  return found
}
