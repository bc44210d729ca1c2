import { channel } from 'node:diagnostics_channel'
import type { Readable } from 'node:stream'
import type { Connection } from './connection/connection.ts'
import { ProtocolError } from './errors.ts'
import type { Outgoing } from './request/outgoing.ts'
import { decode, isCollected, type Reading } from './response/decode.ts'
import { engineError } from './response/engine-error.ts'
import type { Incoming } from './transport/exchange.ts'
import { hijack } from './transport/hijack.ts'
import { send } from './transport/send.ts'
import { describe } from './transport/watch.ts'

/** What the `diagnostics_channel` `hawser:call` carries; never a query, a header or a body. */
export interface CallEvent {
  type: 'start' | 'end' | 'error'
  /** The same for all events of one call. */
  id: number
  /** Where the connection leads, without credentials. */
  connection: string
  op?: string | undefined
  method: string
  path: string
  /** HTTP status, of `end`. */
  status?: number
  /** Time since `start`, of `end` and `error`: until the result is there, or the stream is open. */
  ms?: number
  /** Of `error`. */
  error?: unknown
}

/** What decides of a call besides its request. */
export interface Sending {
  signals: readonly AbortSignal[]
  /** Statuses of 300 and above that mean success. */
  ok: readonly number[] | undefined
}

const events = channel('hawser:call')
let calls = 0

/** Sends a request and reads its answer as asked: everything between a request as data and a caller's result. */
export async function perform(
  connection: Connection,
  outgoing: Outgoing,
  reading: Reading,
  options: Sending,
): Promise<unknown> {
  if (!events.hasSubscribers) return (await run(connection, outgoing, reading, options)).result
  const { op, method = '', path = '' } = outgoing.call
  const facts = { id: ++calls, connection: connection.name, op, method, path }
  const started = performance.now()
  const publish = (event: Pick<CallEvent, 'type' | 'status' | 'error'>) =>
    events.publish({ ...facts, ms: performance.now() - started, ...event } satisfies CallEvent)
  events.publish({ ...facts, type: 'start' } satisfies CallEvent)
  try {
    const { status, result } = await run(connection, outgoing, reading, options)
    publish({ type: 'end', status })
    return result
  } catch (error) {
    publish({ type: 'error', error })
    throw error
  }
}

async function run(
  connection: Connection,
  outgoing: Outgoing,
  reading: Reading,
  options: Sending,
): Promise<{ status: number; result: unknown }> {
  const { signals, ok } = options
  const isSuccess = (status: number) => status < 300 || (ok?.includes(status) ?? false)
  let incoming: Incoming
  if (outgoing.upgrade !== undefined) {
    incoming = await hijack(connection, { ...outgoing, upgrade: outgoing.upgrade }, signals)
  } else {
    incoming = await send(connection, outgoing, {
      signals,
      collect: (status, headers) => isSuccess(status) && isCollected(reading, headers) && reading.limit,
    })
  }
  const { status, headers } = incoming
  if (reading.as === 'response' || isSuccess(status))
    return { status, result: await decode(incoming, reading) }
  const body = incoming.body as Readable
  if (status >= 400) throw await engineError({ status, headers, body }, outgoing.call)
  body.destroy()
  throw new ProtocolError(
    `${describe(outgoing.call)}: the engine answers ${status}, to ask at ${headers.location ?? 'another place'}; this is not followed.`,
    { call: outgoing.call },
  )
}
