import { existsSync } from 'node:fs'
import { z } from 'zod'
import type { Override } from '../src/compile/corrections/override.ts'
import { ownRefs } from '../src/compile/types/typed-version.ts'
import type { Json } from '../src/json/objects.ts'
import { faultsOf, readYamlFile } from './yaml-file.ts'

/**
 * Reads `schemas.yaml`, if there is one. Throws an error that names each schema that is missing, and each
 * that nothing refers to.
 */
export function readSchemas(file: string, overrides: Override[]): Record<string, Json> {
  const shape = z.record(z.string(), z.json())
  const schemas = existsSync(file) ? (readYamlFile(file, shape) as Record<string, Json>) : {}
  const wanted = new Set(ownRefs([overrides, schemas]))
  const names = Object.keys(schemas)
  const faults = [
    ...[...wanted].filter((name) => !names.includes(name)).map((name) => `${name}: There is no such schema.`),
    ...names
      .filter((name) => !wanted.has(name))
      .map((name) => `${name}: Nothing refers to this schema. Drop it.`),
  ]
  if (faults.length > 0) throw faultsOf(file, faults)
  return schemas
}
