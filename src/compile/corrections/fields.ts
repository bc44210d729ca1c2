import type { Json, JsonObject } from '../../json/objects.ts'
import { canonical } from '../read/json.ts'
import { SpecError } from '../read/spec-error.ts'
import type { TypedVersion } from '../types/model.ts'
import { ownSchemas } from '../types/typed-version.ts'
import { inRange } from '../version.ts'
import { withAlways } from './always.ts'
import { namesIn, type Override } from './override.ts'
import { type Edit, editAt, type Problem, stepsOf } from './places.ts'

/**
 * A version with what overrides say of single places: within answers (`fields`, `always`) and within named schemas
 * (`definitions`). A place in a named schema is mended there, for all that refer to it. Throws a `SpecError` for a
 * place that is not there, or that says the same already. `schemas` are those of `schemas.yaml`.
 */
export function withFields(
  typed: TypedVersion,
  overrides: Override[],
  engine: string,
  schemas: Record<string, Json> = {},
): TypedVersion {
  const { version, operations } = typed
  const lines = overrides.filter((each) => each.engine === engine && inRange(version, each.versions ?? 'all'))
  const used = lines.map(({ change }) => [change.definitions, change.fields])
  const next: TypedVersion = {
    ...typed,
    shapes: new Map(typed.shapes),
    definitions: { ...typed.definitions, ...ownSchemas(used, schemas, typed.definitions, version) },
  }
  for (const override of lines) {
    const { definitions = {}, fields = {}, always = [] } = override.change
    const problem = (what: string): Problem => problemOf(`${engine} ${version}: ${what}`)
    for (const [name, places] of Object.entries(definitions)) {
      for (const [place, changes] of Object.entries(places)) {
        const at = problem(`${place} of ${name}`)
        const schema = next.definitions[name]
        next.definitions[name] = editAt(schema, stepsOf(place), replacing(changes), next.definitions, at)
      }
    }
    if (Object.keys(fields).length === 0 && always.length === 0) continue
    const ops = namesIn(override, operations, version)
    for (const op of ops) {
      const shapes = next.shapes.get(op) ?? { params: {} }
      let { result } = shapes
      for (const [place, changes] of Object.entries(fields)) {
        const at = problem(`${place} of ${op}`)
        result = editAt(result, stepsOf(place), replacing(changes), next.definitions, at)
      }
      next.shapes.set(op, { ...shapes, result })
    }
    if (always.length > 0 && ops.length > 0) withAlways(next, ops, always, problem)
  }
  return next
}

/** Fields put in place of a schema's own; `null` takes one away. */
function replacing(changes: JsonObject): Edit {
  return (schema, _, problem) => {
    const next = { ...schema }
    for (const [field, value] of Object.entries(changes)) {
      if (canonical(schema[field] ?? null) === canonical(value))
        throw problem(`says the same of ${field} already`)
      if (value === null) delete next[field]
      else next[field] = value
    }
    return next
  }
}

function problemOf(where: string): Problem {
  return (text) => new SpecError('overrides.yaml', `${where} ${text}. Mend or drop it.`)
}
