import type { Json } from '../../json/objects.ts'
import type { Operation } from '../../table/operation.ts'
import type { Shapes } from '../types/shapes.ts'
import { inRange } from '../version.ts'
import { namesIn, type Override } from './override.ts'

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
