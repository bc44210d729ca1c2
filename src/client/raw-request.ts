import type { Conn } from '../dial/conn.ts'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { suggest } from '../errors/suggest.ts'
import { Call } from '../http/call.ts'
import { Connection } from '../http/connection.ts'
import { buildRaw, type RawInput } from '../request/build.ts'
import type { As } from '../response/decode.ts'
import { dataLimit } from '../streams/collect.ts'
import { iterablePromise } from '../streams/iterable-promise.ts'
import type { Failure } from '../table/operation.ts'
import type { Answers } from '../types/answers.ts'
import { checkObject, signalsOf } from './check-call.ts'
import { isIterated } from './check-form.ts'
import { connect } from './connect.ts'
import { type Plan, runCall } from './run-call.ts'

/** A request that no spec lists. */
export interface RequestInput<A extends As = As> extends RawInput {
  conn: Conn | Connection
  as?: A | undefined
  signal?: AbortSignal | null | undefined
  /** Whether the output comes from a terminal. `frames` and `lines` need it if the content type does not say it. */
  tty?: boolean | undefined
  /** How a message reports an error. Default: as with `messages`. `false`: never. */
  failure?: Failure | Failure[] | false | undefined
}

/** The types of an operation that no spec lists: its JSON may be anything. */
interface Unlisted {
  request: Record<never, never>
  kind: 'json'
  value: unknown
}

/**
 * Sends a request that the caller wrote, for what no spec lists. `path` is sent as given, after the
 * connection's base path. Answers, errors and streams are as with `invoke`.
 */
export function request<A extends As = 'data'>(input: RequestInput<A>): Answers<Unlisted>[A] {
  const answer = isIterated(input?.as)
    ? iterablePromise((left) => sendRaw(input, left) as Promise<AsyncIterable<unknown>>)
    : sendRaw(input)
  return answer as Answers<Unlisted>[A]
}

function sendRaw(input: RequestInput, left?: AbortSignal): Promise<unknown> {
  let plan: Plan
  return runCall(
    input?.body,
    () => {
      checkRequest(input)
      const signals = signalsOf('request()', input.signal, left)
      const { conn } = input
      plan = planRaw(input)
      const connection = conn instanceof Connection ? conn : connect(conn)
      const call = new Call(connection, plan.call, signals)
      plan.bigint = call.settings.bigint === true
      // The call made this connection, so it closes it. Not at once: the call may end inside one of the
      // connection's events.
      if (connection !== conn) call.onEnd = () => setImmediate(() => connection.close().catch(() => {}))
      return call
    },
    () => plan,
  )
}

function planRaw(input: RequestInput): Plan {
  const { as = 'data', tty, failure } = input
  const outgoing = buildRaw(
    as === 'socket' ? { ...input, headers: { upgrade: 'tcp', ...input.headers } } : input,
  )
  // Answers that may stream stay out of the pool of short calls.
  outgoing.isLong = as !== 'data'
  const { call } = outgoing
  return {
    outgoing,
    call,
    as,
    answer: undefined,
    tty,
    bigint: false,
    failure,
    limit: dataLimit,
    // What was to be changed is so already: a container to start runs.
    ok: call.method === 'GET' || call.method === 'HEAD' ? [] : [304],
  }
}

function checkRequest(input: RequestInput): void {
  if (typeof input !== 'object' || input === null)
    throw new UsageError('request(): pass an object such as { conn, method: "GET", path: "/_ping" }.')
  refuseUnknown('request()', input, known)
  const { as = 'data' } = input
  if (!forms.includes(as))
    throw new UsageError(`request() has no as: "${as}".`, { suggestion: suggest(String(as), forms) })
  for (const name of ['query', 'headers'] as const) checkObject('request()', name, input[name])
}

const forms: As[] = ['data', 'messages', 'frames', 'lines', 'stream', 'socket', 'response']
const known = ['conn', 'method', 'path', 'query', 'headers', 'body', 'as', 'signal', 'tty', 'failure']
