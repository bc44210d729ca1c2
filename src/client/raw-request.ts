import type { Conn } from '../dial/conn.ts'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { suggest } from '../errors/suggest.ts'
import { Watch } from '../http/call.ts'
import { Connection } from '../http/connection.ts'
import { discard, own } from '../http/request-body.ts'
import { buildRaw, type RawInput } from '../request/build.ts'
import type { As } from '../response/decode.ts'
import { iterablePromise } from '../streams/iterable-promise.ts'
import type { Failure } from '../table/operation.ts'
import type { Answers } from '../types/answers.ts'
import { checkObject, signalsOf } from './check-options.ts'
import { connect } from './connect.ts'
import { dataLimit } from './invoke.ts'
import { perform } from './run-call.ts'

/** A request that no spec lists. */
export interface RequestInput<A extends As = As> extends RawInput {
  conn: Conn | Connection
  as?: A | undefined
  signal?: AbortSignal | undefined
  /** Whether the output is a terminal's; `frames` and `lines` need it where the content type does not say. */
  tty?: boolean | undefined
  /** What a message looks like that reports an error; left out: a non-empty `error` or an `errorDetail`; `false`: none. */
  failure?: Failure | Failure[] | false | undefined
}

/**
 * Sends a request of the caller's own making: the way to what no spec lists. `path` is sent as given, after
 * the connection's base path. Answers, errors and streams are those of `invoke`.
 */
export function request<A extends As = 'data'>(input: RequestInput<A>): Answers<Unlisted>[A] {
  const as: As | undefined = input?.as
  const streams = as === 'messages' || as === 'frames' || as === 'lines'
  const answer = streams
    ? iterablePromise((left) => sendRaw(input, left) as Promise<AsyncIterable<unknown>>)
    : sendRaw(input)
  return answer as Answers<Unlisted>[A]
}

/** What types know of an operation that no spec lists: its JSON may be anything. */
interface Unlisted {
  request: Record<never, never>
  kind: 'json'
  value: unknown
}

async function sendRaw(input: RequestInput, left?: AbortSignal): Promise<unknown> {
  let watch: Watch | undefined
  try {
    const { conn, signal, tty, failure, as = 'data' } = checked(input)
    own(input.body)
    const signals = signalsOf('request()', signal, left)
    const outgoing = buildRaw(
      as === 'socket' ? { ...input, headers: { upgrade: 'tcp', ...input.headers } } : input,
    )
    // What may stream is kept out of the pool of short calls.
    outgoing.isLong = as !== 'data'
    const connection = conn instanceof Connection ? conn : connect(conn)
    const { call } = outgoing
    watch = new Watch(connection, call, signals)
    // Nobody else has it. Not at once, since this may be the connection's own event.
    if (connection !== conn) watch.onDone = () => setImmediate(() => connection.close().catch(() => {}))
    const bigint = connection.settings.bigint === true
    const plan = { call, as, answer: undefined, tty, bigint, failure, limit: dataLimit, ok: undefined }
    return await perform(outgoing, plan, watch)
  } catch (error) {
    watch?.done()
    discard(input?.body)
    throw watch ? watch.verdict(error) : error
  }
}

function checked(input: RequestInput): RequestInput {
  checkObject('request()', 'the argument', input ?? null)
  refuseUnknown('request()', input, known)
  const { as = 'data' } = input
  if (!forms.includes(as))
    throw new UsageError(`request() has no as: "${as}".`, { suggestion: suggest(String(as), forms) })
  for (const name of ['query', 'headers'] as const) checkObject('request()', name, input[name])
  return input
}

const forms: As[] = ['data', 'messages', 'frames', 'lines', 'stream', 'socket', 'response']
const known = ['conn', 'method', 'path', 'query', 'headers', 'body', 'as', 'signal', 'tty', 'failure']
