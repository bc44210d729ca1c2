import type { Operation } from '../../table/operation.ts'
import type { CompiledSpec } from '../compile-spec.ts'
import { objectAt } from '../json.ts'
import { rawOperations } from '../operations.ts'
import { namesIn, type Override } from '../override.ts'
import { find, resolver } from '../refs.ts'
import { inRange } from '../version.ts'
import type { TypedVersion } from './model.ts'
import { type Shapes, shapesOf } from './shapes.ts'

/** Gathers from a compiled version, its overrides applied, what its typings are made of. */
export function typedVersion(
  version: string,
  { document, operations }: CompiledSpec,
  corrections: Map<string, Partial<Shapes>> = new Map(),
): TypedVersion {
  const resolve = resolver(document)
  const raws = rawOperations(document)
  const shapes = operations.map((operation, at): [string, Shapes] => {
    const raw = raws[at]
    const own = raw ? shapesOf(operation, raw, resolve) : { params: {} }
    const correction = corrections.get(operation.op) ?? {}
    return [operation.op, { ...own, ...correction, params: { ...own.params, ...correction.params } }]
  })
  return {
    version,
    operations,
    shapes: new Map(shapes),
    definitions: { ...objectAt(document, 'definitions'), ...objectAt(document.components, 'schemas') },
    lookup: (ref) => find(document, ref),
  }
}

/** The schemas that overrides bring, by operation. */
export function schemaCorrections(
  overrides: Override[],
  { engine, version, operations }: { engine: string; version: string; operations: Operation[] },
): Map<string, Partial<Shapes>> {
  const found = new Map<string, Partial<Shapes>>()
  for (const override of overrides) {
    if (override.engine !== engine || !inRange(version, override.versions ?? 'all')) continue
    const { result } = override.change
    if (result === undefined) continue
    for (const name of namesIn(override, operations, version)) found.set(name, { ...found.get(name), result })
  }
  return found
}
