import { EngineError, UsageError } from '../errors/errors.ts'
import { Call } from '../http/call.ts'
import type { Connection } from '../http/connection.ts'
import { valueAt } from '../json/json.ts'
import { buildRequest, type CallInput } from '../request/build.ts'
import { type Route, routeOf } from '../request/route.ts'
import type { As } from '../response/decode.ts'
import type { HintOf } from '../response/engine-error.ts'
import { dataLimit } from '../streams/collect.ts'
import type { Answer, Ended, Ends, Operation, Table } from '../table/operation.ts'
import { type Plan, runCall } from './run-call.ts'
import { verifyEnd } from './verify-end.ts'

/** A version of an engine's API, and the way to it. */
export interface Scope {
  connection: Connection
  table: Table
  version: string
  /** Gives a hint to add when the engine refuses. */
  hintOf?: HintOf | undefined
}

/** One call as its caller gives it. */
export interface InvokeInput extends CallInput {
  op: string
  as?: As | undefined
  signal?: AbortSignal | null | undefined
  /** Whether the output comes from a terminal, if the caller knows. Saves a question to the engine. */
  tty?: boolean | undefined
}

/** One call of an operation whose answer comes in pages. */
export type PagesInput = Omit<InvokeInput, 'as' | 'tty'>

/** Checks and builds an operation's request, and finds out what is needed to read its answer. */
export function planInvoke(scope: Scope, route: Route, input: InvokeInput, call: Call): Plan | Promise<Plan> {
  const { operation } = route
  const { answer, ok } = operation
  const as = input.as ?? 'data'
  checkForm(operation, as, input.params)
  const outgoing = buildRequest(route, input)
  call.facts = outgoing.call
  // Its reader takes any time, and no short call may wait for that.
  outgoing.isLong ||= as !== 'data'
  const plan: Plan = {
    outgoing,
    call: outgoing.call,
    as,
    answer,
    tty: undefined,
    bigint: call.settings.bigint === true,
    // If the table gives no shape for errors, messages are tested for the usual ones.
    failure: answer.failure ?? (answer.kind === 'messages' || as === 'messages' ? undefined : false),
    limit: dataLimit,
    ok,
    hintOf: scope.hintOf,
    upgrade: operation.upgrade !== undefined,
  }
  if (!readsFrames(as)) return plan
  const { ended } = operation
  if (ended && follows(operation, ended, input)) {
    const name = String(input.params?.[Object.values(ended.params)[0] ?? ''])
    plan.verifyEnd = () => verifyEnd(ended, name, call.facts, () => askFor(ended, scope, input, call))
  }
  return withTty(plan, scope, operation, input, call)
}

/** What goes before an operation's path. */
export function prefixOf({ table, version }: Pick<Scope, 'table' | 'version'>): string {
  return table.prefix.replace('{version}', version)
}

/** Whether the promise of this form is itself async iterable. */
export function isIterated(as: As | undefined): boolean {
  return as === 'messages' || as === 'frames' || as === 'lines'
}

/** Refuses a form that the answer cannot have, before anything is sent. */
function checkForm(operation: Operation, as: As, params: Record<string, unknown> | undefined): void {
  const { op, answer, upgrade } = operation
  const own = forms[answer.kind]
  const always: As[] = upgrade ? upgradedForms : anyForms
  if (!own.includes(as) && !always.includes(as)) {
    const all = [...own, ...always].map((form) => `"${form}"`).join(', ')
    throw new UsageError(`${op} has no as: "${as}" (it has: ${all}).`, { call: { op } })
  }
  if (as !== 'data' || !answer.ends || willEnd(answer.ends, params ?? {})) return
  const stream = answer.kind === 'frames' ? 'frames' : 'messages'
  const ways = enders(answer.ends).map(({ param, value }) =>
    value === undefined ? `"${param}"` : `${param}: ${value}`,
  )
  const way = ways.join(' or ')
  throw new UsageError(
    `${op} need not end, so it cannot be collected: use as: "${stream}", or pass ${way}.`,
    { call: { op } },
  )
}

const anyForms: As[] = ['stream', 'response']
const upgradedForms: As[] = ['stream', 'response', 'socket']
/** Further forms, by the kind of the answer. */
const forms: Record<Answer['kind'], readonly As[]> = {
  json: ['data', 'messages'],
  messages: ['data', 'messages'],
  frames: ['data', 'frames', 'lines'],
  text: ['data'],
  bytes: ['data'],
  none: ['data'],
  any: ['data', 'messages'],
  header: ['data'],
  headers: ['data'],
  socket: [],
}

function willEnd(ends: Ends, params: Record<string, unknown>): boolean {
  if (ends.default && params[ends.param] === undefined) return true
  return enders(ends).some(({ param, value }) => {
    const given = params[param]
    return given !== undefined && (value === undefined || isTrue(given) === value)
  })
}

function enders(ends: Ends): { param: string; value?: boolean }[] {
  return [ends, ...(ends.or ? [ends.or] : [])]
}

function isTrue(given: unknown): boolean {
  return given === true || given === 'true' || given === 1 || given === '1'
}

/** Whether the output goes on until the container or command ends, instead of stopping at what is there now. */
function follows({ params }: Operation, { param }: Ended, input: InvokeInput): boolean {
  if (param === undefined) return true
  return isTrue(input.params?.[param] ?? params.find(({ name }) => name === param)?.default)
}

function readsFrames(as: As): boolean {
  return as !== 'stream' && as !== 'response' && as !== 'messages'
}

/** Finds out whether the output comes from a terminal, if its reading depends on that. */
async function withTty(
  plan: Plan,
  scope: Scope,
  { tty }: Operation,
  input: InvokeInput,
  call: Call,
): Promise<Plan> {
  if (!tty) return plan
  if (input.tty !== undefined) return { ...plan, tty: input.tty }
  if ('body' in tty) return { ...plan, tty: valueAt(input.data, tty.body) === true }
  if (!scope.table.operation(scope.version, tty.op)) return plan
  try {
    return { ...plan, tty: (await call.wait(askFor(tty, scope, input, call))) === true }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    // The caller called the operation, and need not know that hawser asked a question for it.
    const { status, engineMessage: message, engineCause: cause, hint, body } = error
    throw new EngineError({ status, message, cause, hint, body, call: call.facts })
  }
}

/** Calls another operation and gives one field of its answer. */
async function askFor(
  { op, params, field }: { op: string; params: Record<string, string>; field: string },
  scope: Scope,
  input: InvokeInput,
  call: Call,
): Promise<unknown> {
  const route = routeOf(scope.table.operation(scope.version, op) as Operation, prefixOf(scope))
  const given = Object.entries(params).map(([theirs, ours]) => [theirs, input.params?.[ours]])
  const answer = await runCall(
    undefined,
    () => new Call(scope.connection, { op }, [call.signal]),
    (asking) => planInvoke(scope, route, { op, params: Object.fromEntries(given) }, asking),
  )
  return valueAt(answer, field)
}
