import { type Json, objectAt } from '../../json/objects.ts'
import type { CompiledSpec } from '../operations/compile-spec.ts'
import { rawOperations } from '../operations/operations.ts'
import { canonical } from '../read/json.ts'
import { find, resolver } from '../read/refs.ts'
import { SpecError } from '../read/spec-error.ts'
import type { TypedVersion } from './model.ts'
import { type Shapes, shapesOf } from './shapes.ts'

/** Schemas that corrections add to the specification's own. */
export interface SchemaCorrections {
  /** By operation name. */
  shapes: Map<string, Partial<Shapes>>
  /** What they refer to as `schemas.yaml#/Name`, by name. */
  schemas: Record<string, Json>
}

/**
 * Gathers what typings are made from: a compiled version with its overrides applied. Throws a `SpecError` for a
 * correction that says what the specification says.
 */
export function typedVersion(
  version: string,
  { document, language, operations }: Pick<CompiledSpec, 'document' | 'language' | 'operations'>,
  corrections: SchemaCorrections = { shapes: new Map(), schemas: {} },
): TypedVersion {
  const resolve = resolver(document)
  const raws = rawOperations(document)
  const shapes = operations.map((operation, at): [string, Shapes] => {
    const raw = raws[at]
    const own = raw ? shapesOf(operation, raw, { root: document, language }, resolve) : { params: {} }
    return [operation.op, corrected(own, corrections.shapes.get(operation.op), `${version} ${operation.op}`)]
  })
  const used = [...corrections.shapes.values()].map(({ result, body, params }) => [result, body, params])
  const named = { ...objectAt(document, 'definitions'), ...objectAt(document.components, 'schemas') }
  return {
    version,
    operations,
    shapes: new Map(shapes),
    definitions: { ...named, ...ownSchemas(used, corrections.schemas, named, version) },
    lookup: (ref) => find(document, ref),
  }
}

function corrected(own: Shapes, correction: Partial<Shapes> | undefined, where: string): Shapes {
  if (!correction) return own
  const { result, params } = correction
  if (result !== undefined && canonical(result) === canonical(own.result)) {
    throw new SpecError(
      'overrides.yaml',
      `The result of ${where} is what the specification says already. Drop it.`,
    )
  }
  return { ...own, ...correction, params: { ...own.params, ...params } }
}

/** The schemas that a value refers to as `schemas.yaml#/Name`, and those that they refer to in turn, by name. */
export function ownSchemas(
  value: unknown,
  schemas: Record<string, Json>,
  named: Record<string, Json>,
  version: string,
): Record<string, Json> {
  const found = new Map<string, Json>()
  const visit = (part: unknown): void => {
    for (const name of ownRefs(part)) {
      if (found.has(name)) continue
      const schema = schemas[name]
      if (schema === undefined) throw new SpecError('overrides.yaml', `schemas.yaml has no "${name}".`)
      const same = named[name]
      if (same !== undefined && canonical(same) !== canonical(schema)) {
        throw new SpecError('schemas.yaml', `${version} has a schema "${name}" of its own. Rename this one.`)
      }
      found.set(name, schema)
      visit(schema)
    }
  }
  visit(value)
  return Object.fromEntries(found)
}

/** Names that a value refers to as `schemas.yaml#/Name`. */
export function ownRefs(value: unknown): string[] {
  const refs = JSON.stringify(value ?? null).matchAll(/"\$ref":"schemas\.yaml#\/([^"]+)"/g)
  return [...refs].map(([, name = '']) => name)
}
