import type { Json, JsonObject } from '../../json/objects.ts'
import type { Method, Operation, Param } from '../../table/operation.ts'
import { categoryOf, type Naming } from '../operations/naming.ts'
import { canonical } from '../read/json.ts'
import { SpecError } from '../read/spec-error.ts'
import { inRange } from '../version.ts'
import type { Borrowing } from './borrow.ts'
import { danglingReferences } from './cross-check.ts'

/** Corrects a wrong or missing statement of a specification: one line of `overrides.yaml`. */
export interface Override {
  engine: string
  /** Range of versions as `inRange` reads it; default: all. */
  versions?: string | undefined
  /**
   * Operations by name (`ImagePush`) or by route (`POST /build`), each with a narrower range behind it where it
   * was there only for a while (`Old ..v1.27`); `*` for all that have the change's parameters.
   */
  op: string[]
  change: Change
  why: string
}

/** What to put in place of the specification's own; `null` takes away. */
export interface Change {
  /** `POST /build/cancel`: an operation that no specification has, by this route; the line gives its name. */
  route?: string | undefined
  /** By name; each field replaces the specification's. With `in`, one that the specification does not have. */
  params?: Record<string, ParamChange> | undefined
  body?: Operation['body'] | null | undefined
  answer?: Operation['answer'] | undefined
  ok?: number[] | undefined
  headers?: Record<string, string> | undefined
  upgrade?: Operation['upgrade'] | undefined
  tty?: Operation['tty'] | undefined
  redirects?: true | undefined
  target?: Operation['target']
  scopes?: Operation['scopes']
  digest?: Operation['digest']
  logins?: Operation['logins']
  ended?: Operation['ended'] | undefined
  long?: true | undefined
  pages?: Operation['pages']
  /** The schema of the body, for its type. */
  data?: Json | undefined
  /** The schema of the answer, or of each of its messages, for its type; tables carry no schemas. */
  result?: Json | undefined
  /**
   * Fields to put into the schemas at places within the answer, for its type: `HostConfig.MemorySwappiness`. `[]` are
   * a list's items, `{}` a map's values.
   */
  fields?: Record<string, JsonObject> | undefined
  /** The same within named schemas, for all types that refer to them; with `op: '*'`. */
  definitions?: Record<string, Record<string, JsonObject>> | undefined
  /** Places within the answer that are always there and never `null`, for its type: `[].Id`. */
  always?: string[] | undefined
  /** Lists of bytes are base64 text, whatever schemas say; with `op: '*'`. */
  bytesAreText?: true | undefined
  /** Empty lists and maps may come as `null`, whatever schemas say; with `op: '*'`. */
  emptyIsNull?: true | undefined
  /** Where the schemas come from that are empty here; with `op: '*'`. */
  schemas?: Borrowing | undefined
}

export type ParamChange = { [field in keyof Param]?: Param[field] | null } & {
  /** For its type, as `result`. */
  schema?: Json | undefined
}

/**
 * The operations of one version with the overrides applied, in their order. Throws a {@link SpecError} where a
 * line does not apply any more: its operation or parameter is gone, or the specification says the same by now.
 */
export function applyOverrides(
  operations: Operation[],
  overrides: Override[],
  { engine, version, naming = {} }: { engine: string; version: string; naming?: Naming | undefined },
): Operation[] {
  const current = new Map(operations.map((operation) => [operation.op, operation]))
  const problems: string[] = []
  for (const override of overrides) {
    if (override.engine !== engine || !inRange(version, override.versions ?? 'all')) continue
    try {
      for (const { op } of override.change.route
        ? added(override, override.change.route, current, { version, naming })
        : meant(override, operations, version)) {
        const before = current.get(op) as Operation
        current.set(op, changed(before, override, version, operations))
      }
    } catch (error) {
      if (!(error instanceof StaleOverride)) throw error
      problems.push(error.message)
    }
  }
  const corrected = [...current.values()]
  problems.push(...danglingReferences(corrected).map((problem) => `${engine} ${version}: ${problem}.`))
  if (problems.length > 0) throw new SpecError('overrides.yaml', problems.join('\n'))
  return corrected
}

/** Puts the operation of a route that no specification has behind the others, yet without its params and answer. */
function added(
  override: Override,
  route: string,
  current: Map<string, Operation>,
  { version, naming }: { version: string; naming: Naming },
): Operation[] {
  const [op = ''] = override.op
  const [method, path = ''] = route.split(' ')
  const same = [...current.values()].find((operation) => operation.op === op || isMeant(operation, route))
  if (same) throw stale(override, op, version, `has ${same.op}, ${same.method} ${same.path}, already`)
  const operation: Operation = {
    op,
    method: method as Method,
    path,
    category: categoryOf(naming, path, op, undefined),
    params: [],
    answer: { kind: 'none' },
    responses: {},
  }
  current.set(op, operation)
  return [operation]
}

/** Names of the operations of a version that an override speaks of. */
export function namesIn(override: Override, operations: Operation[], version: string): string[] {
  return meant(override, operations, version).map(({ op }) => op)
}

/** Whether an override speaks of an operation of a version by its name or route. */
export function concerns(override: Override, operation: Operation, version: string): boolean {
  if (!inRange(version, override.versions ?? 'all')) return false
  return override.op.some((entry) => {
    const { selector, range } = splitEntry(entry)
    return inRange(version, range) && isMeant(operation, selector)
  })
}

function meant(override: Override, operations: Operation[], version: string): Operation[] {
  return override.op.flatMap((entry) => {
    const { selector, range } = splitEntry(entry)
    if (!inRange(version, range)) return []
    const wanted = Object.entries(override.change.params ?? {}).flatMap(([name, change]) =>
      change.in ? [] : [name],
    )
    const found = operations.filter((operation) =>
      selector === '*'
        ? wanted.every((name) => operation.params.some((param) => param.name === name))
        : isMeant(operation, selector),
    )
    if (found.length === 0) throw stale(override, entry, version, 'has no such operation')
    return found
  })
}

function isMeant(operation: Operation, selector: string): boolean {
  const { op, method, path } = operation
  if (selector.startsWith('/')) return path === selector || path.startsWith(`${selector}/`)
  return op === selector || `${method} ${path}` === selector
}

/** `POST /build v1.40..` → the selector and its range. */
function splitEntry(entry: string): { selector: string; range: string } {
  const [, selector = entry, range = 'all'] = /^((?:[A-Z]+ \/)?\S+)(?: (\S+))?$/.exec(entry) ?? []
  return { selector, range }
}

function changed(
  operation: Operation,
  override: Override,
  version: string,
  operations: Operation[],
): Operation {
  // Corrections of types do not go into the table.
  const { params = {}, tty, ended, body, answer, ok, headers, upgrade, long } = override.change
  const { redirects, target, scopes, digest, logins, pages } = override.change
  const own = {
    ...{ body, answer, ok, headers, upgrade, long, redirects, target, scopes, digest, logins, pages },
    ...(tty && { tty: 'body' in tty ? tty : named(tty, override, operation.op, version, operations) }),
    ...(ended && { ended: named(ended, override, operation.op, version, operations) }),
  }
  const next: Operation = { ...operation, params: operation.params.map((param) => ({ ...param })) }
  for (const [name, { schema: _, ...fieldsOfParam }] of Object.entries(params)) {
    const param = next.params.find((each) => each.name === name)
    if (fieldsOfParam.in) {
      if (param) throw stale(override, operation.op, version, `has the parameter "${name}" itself`)
      next.params.push({ name, type: 'string', ...fieldsOfParam } as Param)
      continue
    }
    if (!param) throw stale(override, operation.op, version, `has no parameter "${name}" there`)
    replaceFields(param, fieldsOfParam, (field) => {
      throw stale(override, operation.op, version, `says the same of ${name}.${field} already`)
    })
  }
  replaceFields(next, own, (field) => {
    throw stale(override, operation.op, version, `says the same of "${field}" already`)
  })
  return next
}

/** The operation to ask may be given by its route; tables name it. */
function named<T extends { op: string }>(
  question: T,
  override: Override,
  op: string,
  version: string,
  operations: Operation[],
): T {
  const asked = operations.find((operation) => isMeant(operation, question.op))
  if (!asked) throw stale(override, op, version, `has no operation "${question.op}" to ask`)
  return { ...question, op: asked.op }
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

/** A line that does not apply any more; all of a version's are told together. */
class StaleOverride extends Error {}

function stale(override: Override, op: string, version: string, problem: string): StaleOverride {
  const line = `${override.engine} ${override.versions ?? 'all'} ${op} (${override.why})`
  return new StaleOverride(`${line}: ${override.engine} ${version} ${problem}. Mend or drop this line.`)
}
