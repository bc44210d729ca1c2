import type { Operation } from '../../table/operation.ts'
import { namesIn, type Override } from '../corrections/override.ts'
import type { CompiledSpec } from '../operations/compile-spec.ts'
import { rawOperations } from '../operations/operations.ts'
import { canonical, type Json, type JsonObject, objectAt } from '../read/json.ts'
import { find, resolver } from '../read/refs.ts'
import { SpecError } from '../read/spec-error.ts'
import { inRange } from '../version.ts'
import type { TypedVersion } from './model.ts'
import { type Shapes, shapesOf } from './shapes.ts'

/** Schemas that corrections bring beside the specification's own. */
export interface Corrections {
  /** By operation name. */
  shapes: Map<string, Partial<Shapes>>
  /** What they refer to as `schemas.yaml#/Name`, by name. */
  schemas: Record<string, Json>
}

/**
 * Gathers from a compiled version, its overrides applied, what its typings are made of. Throws a `SpecError` for a
 * correction that says what the specification says.
 */
export function typedVersion(
  version: string,
  { document, operations }: Pick<CompiledSpec, 'document' | 'operations'>,
  corrections: Corrections = { shapes: new Map(), schemas: {} },
): TypedVersion {
  const resolve = resolver(document)
  const raws = rawOperations(document)
  const shapes = operations.map((operation, at): [string, Shapes] => {
    const raw = raws[at]
    const own = raw ? shapesOf(operation, raw, resolve) : { params: {} }
    return [operation.op, corrected(own, corrections.shapes.get(operation.op), `${version} ${operation.op}`)]
  })
  const named = { ...objectAt(document, 'definitions'), ...objectAt(document.components, 'schemas') }
  return {
    version,
    operations,
    shapes: new Map(shapes),
    definitions: { ...named, ...used(corrections, named, version) },
    lookup: (ref) => find(document, ref),
  }
}

/** The schemas that overrides bring for a version, by operation. */
export function schemaCorrections(
  overrides: Override[],
  { engine, version, operations }: { engine: string; version: string; operations: Operation[] },
): Map<string, Partial<Shapes>> {
  const found = new Map<string, Partial<Shapes>>()
  for (const override of overrides) {
    if (override.engine !== engine || !inRange(version, override.versions ?? 'all')) continue
    const { data, result, params = {} } = override.change
    const schemas = Object.entries(params).filter(([, { schema }]) => schema !== undefined)
    if (result === undefined && data === undefined && schemas.length === 0) continue
    for (const name of namesIn(override, operations, version)) {
      const before = found.get(name)
      const own = Object.fromEntries(schemas.map(([param, { schema }]) => [param, schema as Json]))
      found.set(name, {
        ...before,
        ...(data !== undefined && { body: data }),
        ...(result !== undefined && { result }),
        params: { ...before?.params, ...own },
      })
    }
  }
  return found
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

/** The schemas of corrections that a version has a use for. */
function used({ shapes, schemas }: Corrections, named: JsonObject, version: string): Record<string, Json> {
  const found = new Map<string, Json>()
  const visit = (value: unknown): void => {
    for (const name of ownRefs(value)) {
      if (found.has(name)) continue
      const schema = schemas[name]
      if (schema === undefined) throw new SpecError('overrides.yaml', `schemas.yaml has no "${name}".`)
      if (Object.hasOwn(named, name)) {
        throw new SpecError('schemas.yaml', `${version} has a schema "${name}" of its own. Rename this one.`)
      }
      found.set(name, schema)
      visit(schema)
    }
  }
  for (const shape of shapes.values()) visit([shape.result, shape.body, shape.params])
  return Object.fromEntries(found)
}

/** Names that a value refers to as `schemas.yaml#/Name`. */
export function ownRefs(value: unknown): string[] {
  const refs = JSON.stringify(value ?? null).matchAll(/"\$ref":"schemas\.yaml#\/([^"]+)"/g)
  return [...refs].map(([, name = '']) => name)
}
