import type { Readable } from 'node:stream'
import { ConnectionError, callName, ProtocolError } from '../errors/errors.ts'
import type { Call } from '../http/call.ts'
import { exchange } from '../http/exchange.ts'
import { hijack } from '../http/hijack.ts'
import type { Outgoing } from '../http/outgoing.ts'
import { discardBody, ownBody } from '../http/request-body.ts'
import { decode, isCollected, type Reading } from '../response/decode.ts'
import { engineError, type HintOf } from '../response/engine-error.ts'
import type { Incoming } from '../response/incoming.ts'
import { redirectError } from '../response/redirect.ts'
import { verifiedBody } from '../response/verified-body.ts'
import { CallEvents } from './call-event.ts'

/** Everything that a call depends on: its request, and how its answer is read. */
export interface Plan extends Reading {
  outgoing: Outgoing
  /** Statuses of 300 and above that mean success. */
  ok: readonly number[] | undefined
  /** Gives a hint to add when the engine refuses. */
  hintOf?: HintOf | undefined
  /** Called with the head of a successful answer before its body is read. */
  onHead?: ((head: Incoming) => void) | undefined
}

/**
 * Owns a call from its start to the last byte of its answer, for `invoke()` and `request()` alike. `start`
 * checks what the caller gave and begins the call; `plan` makes its request. The call ends here if it fails,
 * otherwise when its reader reaches the end of the answer or leaves it.
 */
export async function runCall(
  body: unknown,
  start: () => Call,
  plan: (call: Call) => Plan | Promise<Plan>,
): Promise<unknown> {
  let call: Call | undefined
  let events: CallEvents | undefined
  try {
    ownBody(body)
    call = start()
    const planned = await plan(call)
    events = CallEvents.start(call)
    const incoming = await send(call, planned)
    const isSuccess = planned.as === 'response' || succeeded(incoming, planned)
    if (!isSuccess) throw await refusal(incoming, planned)
    planned.onHead?.(incoming)
    const result = await decode(verified(incoming, planned), planned)
    events?.end(incoming.status)
    return result
  } catch (error) {
    discardBody(body)
    call?.end()
    // The next engine at this address may have another version.
    if (error instanceof ConnectionError) call?.connection.agent.known.clear()
    const reason = call ? call.rejection(error) : error
    events?.error(reason)
    throw reason
  }
}

async function send(call: Call, plan: Plan): Promise<Incoming> {
  const { outgoing } = plan
  const { bodyLength, upgrade } = outgoing
  const length = typeof bodyLength === 'function' ? await call.wait(bodyLength()) : bodyLength
  if (upgrade === undefined) {
    const collect = (head: Incoming) => collectLimit(head, plan)
    const isDirect = !outgoing.redirects && outgoing.origin === undefined && !call.connection.authorizer
    if (isDirect) return exchange(call, outgoing, length, collect)
    const { sendOnward } = await import('./send-onward.ts')
    return sendOnward(call, outgoing, length, collect)
  }
  if (upgrade !== 'websocket') return hijack(call, { ...outgoing, upgrade }, length)
  // Loaded on demand: few callers need it.
  const { openWebSocket } = await import('../http/websocket.ts')
  return openWebSocket(call, { ...outgoing, upgrade }, length)
}

/** The answer with its digest checked: if it is not the one asked for, reading fails at the end. */
function verified(incoming: Incoming, { as, outgoing, call }: Plan): Incoming {
  const { digest, method } = outgoing
  if (digest === undefined || as === 'response' || method === 'HEAD' || incoming.status !== 200)
    return incoming
  return { ...facts(incoming), body: verifiedBody(incoming.body, digest, call) }
}

function facts({ status, headers }: Incoming): Omit<Incoming, 'body'> {
  return { status, headers }
}

function collectLimit(head: Incoming, plan: Plan): number | false {
  return succeeded(head, plan) && isCollected(plan, head) && plan.limit
}

function succeeded({ status }: Incoming, { ok, outgoing }: Plan): boolean {
  if (status === partial) return outgoing.headers?.range !== undefined
  return status < 300 || ok?.includes(status) === true
}

/** `Partial Content`: no answer for whoever asked for all of it. */
const partial = 206

async function refusal(incoming: Incoming, { call, hintOf }: Plan): Promise<Error> {
  if (incoming.status >= 400) return engineError(incoming, call, hintOf)
  ;(incoming.body as Readable).destroy()
  if (incoming.status === partial) {
    const range = incoming.headers['content-range'] ?? 'it does not say which'
    const message = `${callName(call)}: the answer is only a part (${range}), which was not asked for.`
    return new ProtocolError(message, { call })
  }
  return redirectError(incoming, call)
}
