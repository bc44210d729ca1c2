import type { Operation, Param } from '../table/operation.ts'
import { canonical, type Json } from './json.ts'
import { SpecError } from './spec-error.ts'
import { inRange } from './version.ts'

/** A correction of what specifications say wrongly or not at all: one line of `overrides.yaml`. */
export interface Override {
  engine: string
  /** Range of versions as `inRange` reads it; default: all. */
  versions?: string | undefined
  /** Names of operations, each with a narrower range where it had that name only for a while: `Old ..v1.27`. */
  op: string[]
  change: Change
  why: string
}

/** What to put in place of the specification's own; `null` takes away. */
export interface Change {
  /** By name; each field replaces the specification's. */
  params?: Record<string, { [field in keyof Param]?: Param[field] | null }> | undefined
  body?: Operation['body'] | null | undefined
  answer?: Operation['answer'] | undefined
  ok?: number[] | undefined
  headers?: Record<string, string> | undefined
  upgrade?: Operation['upgrade'] | undefined
  tty?: Operation['tty'] | undefined
  long?: true | undefined
  /** The schema of the answer, for its type; tables carry no schemas. */
  result?: Json | undefined
}

/**
 * The operations of one version with the overrides applied, in their order. Throws a {@link SpecError} where a
 * line does not apply any more: its operation or parameter is gone, or the specification says the same by now.
 */
export function applyOverrides(
  operations: Operation[],
  overrides: Override[],
  { engine, version }: { engine: string; version: string },
): Operation[] {
  const byName = new Map(operations.map((operation) => [operation.op, operation]))
  for (const override of overrides) {
    if (override.engine !== engine || !inRange(version, override.versions ?? 'all')) continue
    for (const name of namesIn(override, version)) {
      const operation = byName.get(name)
      if (!operation) throw stale(override, name, version, 'has no such operation')
      byName.set(name, changed(operation, override, version))
    }
  }
  return operations.map(({ op }) => byName.get(op) as Operation)
}

/** Names of the operations that an override speaks of in a version. */
export function namesIn(override: Override, version: string): string[] {
  return override.op.flatMap((entry) => {
    const [name = '', range = 'all'] = entry.split(/\s+/)
    return inRange(version, range) ? [name] : []
  })
}

function changed(operation: Operation, override: Override, version: string): Operation {
  const { params = {}, result: _, ...fields } = override.change
  const next: Operation = { ...operation, params: operation.params.map((param) => ({ ...param })) }
  for (const [name, fieldsOfParam] of Object.entries(params)) {
    const param = next.params.find((each) => each.name === name)
    if (!param) throw stale(override, operation.op, version, `has no parameter "${name}" there`)
    replaceFields(param, fieldsOfParam, (field) => {
      throw stale(override, operation.op, version, `says the same of ${name}.${field} already`)
    })
  }
  replaceFields(next, fields, (field) => {
    throw stale(override, operation.op, version, `says the same of "${field}" already`)
  })
  return next
}

function replaceFields(target: object, fields: object, onSame: (field: string) => void): void {
  const at = target as Record<string, unknown>
  for (const [field, value] of Object.entries(fields) as [string, unknown][]) {
    if (value === undefined) continue
    if (canonical(at[field] ?? null) === canonical(value)) onSame(field)
    if (value === null) delete at[field]
    else at[field] = value
  }
}

function stale(override: Override, op: string, version: string, problem: string): SpecError {
  const line = `${override.engine} ${override.versions ?? 'all'} ${op} (${override.why})`
  return new SpecError(
    'overrides.yaml',
    `${line}: ${override.engine} ${version} ${problem}. Mend or drop this line.`,
  )
}
