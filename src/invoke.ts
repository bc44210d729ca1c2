import type { Connection } from './connection/connection.ts'
import { type CallFacts, EngineError, UsageError } from './errors.ts'
import { perform } from './perform.ts'
import { buildRequest, type CallInput } from './request/build.ts'
import type { As, Reading } from './response/decode.ts'
import type { Answer, Ends, Operation, Table, Tty } from './table/operation.ts'

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

/** Collected data beyond this many bytes is an error. */
export const dataLimit: number = 512 * 1024 * 1024

/**
 * Calls an operation: checks and builds the request, asks what its answer depends on, sends it, reads the
 * answer. `left` is aborted when the caller stops waiting for it.
 */
export async function invoke(
  scope: Scope,
  operation: Operation,
  input: InvokeInput,
  left?: AbortSignal,
): Promise<unknown> {
  const { connection } = scope
  const as = input.as ?? 'data'
  checkForm(operation, as, input.params)
  const outgoing = buildRequest(operation, prefixOf(scope), input)
  const signals = signalsOf(input.signal, left)
  const { answer } = operation
  const reading: Reading = {
    call: outgoing.call,
    as,
    answer,
    single: answer.ends?.single === true,
    tty: needsTty(operation, as)
      ? (input.tty ?? (await isTty(scope, operation, input, outgoing.call, left)))
      : undefined,
    bigint: connection.conn.bigint === true,
    failure: answer.failure ?? false,
    limit: dataLimit,
  }
  return perform(connection, outgoing, reading, { signals, ok: operation.ok })
}

/** What is put before an operation's path. */
export function prefixOf({ table, version }: Pick<Scope, 'table' | 'version'>): string {
  return table.prefix.replace('{version}', version)
}

/** Refuses a form that the answer cannot have, before anything is sent. */
function checkForm(operation: Operation, as: As, params: Record<string, unknown> | undefined): void {
  const { op, answer, upgrade } = operation
  const forms = formsOf(answer, upgrade)
  if (!forms.includes(as)) {
    throw new UsageError(`${op} has no as: "${as}" (it has: ${forms.map((form) => `"${form}"`).join(', ')}).`)
  }
  if (as !== 'data' || !answer.ends || willEnd(answer.ends, params?.[answer.ends.param])) return
  const { param, value } = answer.ends
  const stream = answer.kind === 'frames' ? 'frames' : 'messages'
  const way = value === undefined ? `pass "${param}"` : `pass ${param}: ${value}`
  throw new UsageError(`${op} need not end, so it cannot be collected: use as: "${stream}", or ${way}.`)
}

function formsOf(answer: Answer, upgrade: Operation['upgrade']): As[] {
  const always: As[] = upgrade ? ['stream', 'response', 'socket'] : ['stream', 'response']
  if (answer.kind === 'socket') return always
  if (answer.kind === 'frames') return ['data', 'frames', 'lines', ...always]
  if (answer.kind === 'messages' || answer.kind === 'json') return ['data', 'messages', ...always]
  return ['data', ...always]
}

function willEnd(ends: Ends, given: unknown): boolean {
  if (given === undefined) return ends.default
  return ends.value === undefined || isTrue(given) === ends.value
}

function isTrue(given: unknown): boolean {
  return given === true || given === 'true' || given === 1 || given === '1'
}

function needsTty(operation: Operation, as: As): boolean {
  return operation.tty !== undefined && ['data', 'frames', 'lines', 'socket'].includes(as)
}

async function isTty(
  scope: Scope,
  operation: Operation,
  input: InvokeInput,
  call: CallFacts,
  left: AbortSignal | undefined,
): Promise<boolean | undefined> {
  const tty = operation.tty as Tty
  if ('body' in tty) return fieldOf(input.data, tty.body) === true
  const asked = scope.table.operation(scope.version, tty.op)
  if (!asked) return undefined
  const params: Record<string, unknown> = {}
  for (const [theirs, ours] of Object.entries(tty.params)) params[theirs] = input.params?.[ours]
  try {
    const answer = await invoke(scope, asked, { op: tty.op, params, signal: input.signal }, left)
    return fieldOf(answer, tty.field) === true
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    // The caller asked for the operation, and need not know of the question that it takes.
    const { status, engineMessage: message, engineCause: cause, body } = error
    throw new EngineError({ status, message, cause, body, call })
  }
}

/** What can abort a call; throws the reason of one that was aborted before. */
export function signalsOf(...signals: (AbortSignal | undefined)[]): AbortSignal[] {
  const given = signals.filter((signal) => signal !== undefined)
  for (const signal of given) signal.throwIfAborted()
  return given
}

function fieldOf(value: unknown, path: string): unknown {
  let field = value
  for (const name of path.split('.')) field = (field as Record<string, unknown> | null | undefined)?.[name]
  return field
}
