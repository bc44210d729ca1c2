import { channel } from 'node:diagnostics_channel'
import type { Readable } from 'node:stream'
import { describe, ProtocolError } from '../errors/errors.ts'
import type { Watch } from '../http/call.ts'
import { exchange } from '../http/exchange.ts'
import { hijack } from '../http/hijack.ts'
import type { Incoming } from '../http/incoming.ts'
import type { Outgoing } from '../request/outgoing.ts'
import { decode, isCollected, type Reading } from '../response/decode.ts'
import { engineError } from '../response/engine-error.ts'

/** What the `diagnostics_channel` `hawser:call` carries; never a query, a header or a body. */
export interface CallEvent {
  type: 'start' | 'end' | 'error'
  /** The same for all events of one call. */
  id: number
  /** Where the connection leads, without credentials. */
  connection: string
  op?: string
  method: string
  path: string
  /** HTTP status, of `end`. */
  status?: number
  /** Time since `start`, of `end` and `error`: until the result is there, or the stream is open. */
  ms?: number
  /** Of `error`. */
  error?: unknown
}

/** All that decides of a call besides its request. */
export interface Plan extends Reading {
  /** Statuses of 300 and above that mean success. */
  ok: readonly number[] | undefined
}

const events = channel('hawser:call')
let calls = 0

/**
 * Sends a request and reads its answer as asked: everything between a request as data and a caller's result.
 * The watch is done when all of the answer is read; if this rejects, it is for the caller to end it.
 */
export function perform(outgoing: Outgoing, plan: Plan, watch: Watch): Promise<unknown> {
  return events.hasSubscribers ? publish(outgoing, plan, watch) : run(outgoing, plan, watch)
}

async function publish(outgoing: Outgoing, plan: Plan, watch: Watch): Promise<unknown> {
  const { op, method = '', path = '' } = outgoing.call
  const facts = { id: ++calls, connection: watch.connection.name, ...(op && { op }), method, path }
  const started = performance.now()
  const tell = (event: CallEvent) => events.publish(event)
  tell({ type: 'start', ...facts })
  try {
    let answered = 0
    const result = await run(outgoing, plan, watch, (status) => {
      answered = status
    })
    tell({ type: 'end', ...facts, status: answered, ms: performance.now() - started })
    return result
  } catch (error) {
    tell({ type: 'error', ...facts, error, ms: performance.now() - started })
    throw error
  }
}

async function run(
  outgoing: Outgoing,
  plan: Plan,
  watch: Watch,
  onStatus?: (status: number) => void,
): Promise<unknown> {
  const { bodyLength, upgrade } = outgoing
  const length = typeof bodyLength === 'function' ? await watch.wait(bodyLength()) : bodyLength
  const incoming =
    upgrade === undefined
      ? await exchange(outgoing, length, (head) => limitOf(head, plan), watch)
      : await take({ ...outgoing, upgrade }, length, watch)
  onStatus?.(incoming.status)
  if (plan.as === 'response' || isSuccess(incoming, plan)) return decode(incoming, plan)
  throw await refusal(incoming, outgoing)
}

/** Hardly anyone needs a websocket: its code is loaded by who does. */
async function take(
  outgoing: Outgoing & { upgrade: string },
  length: number | undefined,
  watch: Watch,
): Promise<Incoming> {
  if (outgoing.upgrade !== 'websocket') return hijack(outgoing, length, watch)
  const { openWebSocket } = await import('../http/websocket.ts')
  return openWebSocket(outgoing, length, watch)
}

function isSuccess({ status }: Incoming, { ok }: Plan): boolean {
  return status < 300 || ok?.includes(status) === true
}

function limitOf(incoming: Incoming, plan: Plan): number | false {
  return isSuccess(incoming, plan) && isCollected(plan, incoming) && plan.limit
}

async function refusal(incoming: Incoming, { call }: Outgoing): Promise<Error> {
  const { status, headers } = incoming
  if (status >= 400) return engineError(incoming, call)
  ;(incoming.body as Readable).destroy()
  // A query may hold a token.
  const [place = 'another place'] = headers.location?.split('?') ?? []
  return new ProtocolError(
    `${describe(call)}: the engine answers ${status}, to ask at ${place}; this is not followed.`,
    { call },
  )
}
