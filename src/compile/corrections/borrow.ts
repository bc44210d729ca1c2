import { isObject, type Json } from '../../json/objects.ts'
import { SpecError } from '../read/spec-error.ts'
import { refsIn } from '../types/definitions.ts'
import { inRange } from '../version.ts'
import type { Override } from './override.ts'

/** Where a version's empty schemas are taken from. */
export interface Borrowing {
  /** The version that lends. */
  from: string
  /** What the lender calls them, where it has another name for one. */
  names?: Record<string, string> | undefined
}

/** What overrides say of a version's empty schemas. */
export function borrowingOf(
  overrides: Override[],
  { engine, version }: { engine: string; version: string },
): Borrowing | undefined {
  return overrides.find(
    (each) => each.engine === engine && each.change.schemas && inRange(version, each.versions ?? 'all'),
  )?.change.schemas
}

/**
 * A version's schemas, those that are objects of anything replaced by the lender's, which bring along what they
 * refer to and the version has not. Throws a `SpecError` where there is nothing to borrow.
 */
export function withBorrowed(
  own: Record<string, Json>,
  lender: Record<string, Json>,
  { from, names = {} }: Borrowing,
): Record<string, Json> {
  const found = new Map<string, Json>()
  const take = (name: string): void => {
    const schema = lender[names[name] ?? name]
    if (schema === undefined || isEmpty(schema) || found.has(name)) return
    found.set(name, schema)
    for (const ref of refsIn(schema)) if (!Object.hasOwn(own, ref) || isEmpty(own[ref])) take(ref)
  }
  for (const [name, schema] of Object.entries(own)) if (isEmpty(schema)) take(name)
  const idle = Object.keys(names).filter((name) => !found.has(name))
  if (idle.length > 0 || found.size === 0) {
    throw new SpecError(
      'overrides.yaml',
      `Nothing to take from ${from} for: ${idle.join(', ') || 'any schema'}.`,
    )
  }
  return { ...own, ...Object.fromEntries(found) }
}

function isEmpty(schema: Json | undefined): boolean {
  if (!isObject(schema) || schema.type !== 'object') return false
  return !['properties', 'additionalProperties', 'allOf', 'anyOf', 'oneOf'].some((key) => key in schema)
}
