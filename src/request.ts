import { refuseOthers } from './client.ts'
import type { Conn } from './connection/conn.ts'
import { connect } from './connection/connect.ts'
import { Connection } from './connection/connection.ts'
import { UsageError } from './errors.ts'
import { dataLimit, signalsOf } from './invoke.ts'
import { perform } from './perform.ts'
import { buildRaw, type RawInput } from './request/build.ts'
import type { As } from './response/decode.ts'
import { iterablePromise } from './streams/iterable-promise.ts'
import type { Failure } from './table/operation.ts'

/** A request that no spec lists. */
export interface RequestInput extends RawInput {
  conn: Conn | Connection
  as?: As | undefined
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
export function request(input: RequestInput): Promise<unknown> {
  const as = input?.as
  const streams = as === 'messages' || as === 'frames' || as === 'lines'
  if (!streams) return sendRaw(input)
  return iterablePromise((left) => sendRaw(input, left) as Promise<AsyncIterable<unknown>>)
}

async function sendRaw(input: RequestInput, left?: AbortSignal): Promise<unknown> {
  refuseOthers('request()', input, known)
  const { conn, signal, tty, failure } = input
  const as = input.as ?? 'data'
  if (!forms.includes(as)) throw new UsageError(`request() has no as: "${as}".`)
  const outgoing = buildRaw(
    as === 'socket' ? { ...input, headers: { upgrade: 'tcp', ...input.headers } } : input,
  )
  const signals = signalsOf(signal, left)
  const shared = conn instanceof Connection
  const connection = shared ? conn : connect(conn)
  // What may stream is kept out of the pool of short calls.
  outgoing.long = as !== 'data'
  const reading = {
    call: outgoing.call,
    as,
    answer: undefined,
    single: false,
    tty,
    bigint: connection.conn.bigint === true,
    failure,
    limit: dataLimit,
  }
  return perform(connection, outgoing, reading, { signals, ok: undefined })
}

const forms: As[] = ['data', 'messages', 'frames', 'lines', 'stream', 'socket', 'response']
const known = ['conn', 'method', 'path', 'query', 'headers', 'body', 'as', 'signal', 'tty', 'failure']
