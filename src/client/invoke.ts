import { constants } from 'node:buffer'
import { EngineError, UsageError } from '../errors/errors.ts'
import { Watch } from '../http/call.ts'
import type { Connection } from '../http/connection.ts'
import { valueAt } from '../json/json.ts'
import { buildRequest, type CallInput } from '../request/build.ts'
import { type Route, routeOf } from '../request/route.ts'
import type { As } from '../response/decode.ts'
import type { Answer, Ends, Operation, Table, Tty } from '../table/operation.ts'
import { perform } from './run-call.ts'

/** A version of an engine's API, and the way to it. */
export interface Scope {
  connection: Connection
  table: Table
  version: string
}

/** One call as its caller gives it. */
export interface InvokeInput extends CallInput {
  op: string
  as?: As | undefined
  signal?: AbortSignal | undefined
  /** Whether the output is a terminal's, where the caller knows; saves asking the engine. */
  tty?: boolean | undefined
}

/** Collected data beyond this many bytes is an error; the longest string is a little shorter than 512 MiB. */
export const dataLimit: number = Math.min(512 * 1024 * 1024, constants.MAX_STRING_LENGTH)

/**
 * Calls an operation: checks and builds the request, asks what its answer depends on, sends it, reads the
 * answer. The watch is done when all of that is read; if this rejects, it is for the caller to end it.
 */
export async function invoke(scope: Scope, route: Route, input: InvokeInput, watch: Watch): Promise<unknown> {
  const { operation } = route
  const { answer, ok } = operation
  const as = input.as ?? 'data'
  checkForm(operation, as, input.params)
  const outgoing = buildRequest(route, input)
  const { call } = outgoing
  watch.call = call
  const tty = needsTty(operation, as)
    ? (input.tty ?? (await isTty(scope, operation, input, watch)))
    : undefined
  const bigint = scope.connection.settings.bigint === true
  // Without a shape of its own, an operation's messages report errors as most do.
  const failure = answer.failure ?? (answer.kind === 'messages' ? undefined : false)
  return perform(outgoing, { call, as, answer, tty, bigint, failure, limit: dataLimit, ok }, watch)
}

/** What is put before an operation's path. */
export function prefixOf({ table, version }: Pick<Scope, 'table' | 'version'>): string {
  return table.prefix.replace('{version}', version)
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
  if (as !== 'data' || !answer.ends || willEnd(answer.ends, params?.[answer.ends.param])) return
  const { param, value } = answer.ends
  const stream = answer.kind === 'frames' ? 'frames' : 'messages'
  const way = value === undefined ? `pass "${param}"` : `pass ${param}: ${value}`
  throw new UsageError(`${op} need not end, so it cannot be collected: use as: "${stream}", or ${way}.`, {
    call: { op },
  })
}

const anyForms: As[] = ['stream', 'response']
const upgradedForms: As[] = ['stream', 'response', 'socket']
/** What an answer can be had as besides. */
const forms: Record<Answer['kind'], readonly As[]> = {
  json: ['data', 'messages'],
  messages: ['data', 'messages'],
  frames: ['data', 'frames', 'lines'],
  text: ['data'],
  bytes: ['data'],
  none: ['data'],
  header: ['data'],
  socket: [],
}

function willEnd(ends: Ends, given: unknown): boolean {
  if (given === undefined) return ends.default
  return ends.value === undefined || isTrue(given) === ends.value
}

function isTrue(given: unknown): boolean {
  return given === true || given === 'true' || given === 1 || given === '1'
}

function needsTty(operation: Operation, as: As): boolean {
  return operation.tty !== undefined && as !== 'stream' && as !== 'response' && as !== 'messages'
}

async function isTty(
  scope: Scope,
  operation: Operation,
  input: InvokeInput,
  watch: Watch,
): Promise<boolean | undefined> {
  const tty = operation.tty as Tty
  if ('body' in tty) return valueAt(input.data, tty.body) === true
  const asked = scope.table.operation(scope.version, tty.op)
  if (!asked) return undefined
  const params: Record<string, unknown> = {}
  for (const [theirs, ours] of Object.entries(tty.params)) params[theirs] = input.params?.[ours]
  const { connection, call } = watch
  const asking = new Watch(connection, call, [watch.signal])
  try {
    const route = routeOf(asked, prefixOf(scope))
    const answer = await watch.wait(invoke(scope, route, { op: tty.op, params }, asking))
    return valueAt(answer, tty.field) === true
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    // The caller asked for the operation, and need not know of the question that it takes.
    const { status, engineMessage: message, engineCause: cause, hint, body } = error
    throw new EngineError({ status, message, cause, hint, body, call })
  } finally {
    asking.done()
  }
}
