import { EngineError } from '../errors/errors.ts'
import { Call } from '../http/call.ts'
import type { Connection } from '../http/connection.ts'
import { valueAt } from '../json/json.ts'
import { buildRequest, type CallInput } from '../request/build.ts'
import { type Route, routeOf } from '../request/route.ts'
import type { As } from '../response/decode.ts'
import type { HintOf } from '../response/engine-error.ts'
import { dataLimit } from '../streams/collect.ts'
import type { Ended, Operation, Table } from '../table/operation.ts'
import { checkForm, isTrue } from './check-form.ts'
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
