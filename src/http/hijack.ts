import { type IncomingMessage, request } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Hijacked } from '../response/incoming.ts'
import type { Call } from './call.ts'
import { DetachableDuplex } from './detachable-duplex.ts'
import { bodyFault, codingFault, faultOf, isBreak } from './faults.ts'
import { interimFlood, maxInterim } from './interim-filter.ts'
import type { Outgoing } from './outgoing.ts'
import { discardBody } from './request-body.ts'
import { abortError } from './response-body.ts'
import { dialTwice } from './retry.ts'

/**
 * Sends a request that asks the connection to become a raw stream. Engines answer 101, or they answer 200 and
 * go on raw too. Any other answer has a body as usual. Node's own client is used because undici gives neither
 * the socket of a 200 nor the body of a refusal. Such a connection is never used again.
 */
export async function hijack(
  call: Call,
  outgoing: Outgoing & { upgrade: string },
  contentLength: number | undefined,
): Promise<Hijacked> {
  const { body } = outgoing
  const dialling = dialTwice(() => call.connection.agent.dial(call.signal))
  try {
    const socket = await call.wait(dialling)
    const hijacked = await upgrade(call, outgoing, contentLength, socket)
    const stream = (hijacked.socket ?? hijacked.body) as Duplex
    // Without a listener, an error would end the process; this way it ends only the stream.
    stream.on('error', () => {}).once('close', () => call.end())
    mapErrors(stream, call)
    call.deadlines?.paused()
    call.onAbort({ abort: (reason) => stream.destroy(abortError(reason)) })
    return hijacked
  } catch (error) {
    // The call may have been aborted just when the connection opened.
    dialling.then(
      (socket) => socket.on('error', () => {}).destroy(),
      () => {},
    )
    discardBody(body)
    if (call.aborted) throw call.aborted.reason
    throw bodyFault(error as Error, body, outgoing.call) ?? faultOf(error, call, true)
  }
}

/** Turns Node's error for a broken connection into the call's own, also after the head has come. */
export function mapErrors(stream: Duplex, call: Call): void {
  const destroy = stream.destroy
  stream.destroy = (error) =>
    destroy.call(stream, error && isBreak(error) && !call.aborted ? faultOf(error, call) : error)
}

function upgrade(
  call: Call,
  outgoing: Outgoing & { upgrade: string },
  contentLength: number | undefined,
  socket: Duplex,
): Promise<Hijacked> {
  const { deadlines } = call
  const { agent } = call.connection
  const { basePath, origin } = agent.target
  const { method, target, headers, body } = outgoing
  const detachable = new DetachableDuplex(socket)
  detachable.onHeadBytes = deadlines && (() => deadlines.reading())
  return new Promise((resolve, reject) => {
    const sent = request({
      createConnection: () => detachable,
      method,
      path: basePath + target,
      setHost: false,
      headers: {
        host: origin.replace(/^\w+:\/\//, ''),
        ...call.connection.ownHeaders(),
        ...headers,
        ...lengthHeader(body, contentLength),
        connection: 'Upgrade',
        upgrade: outgoing.upgrade,
      },
    })
    const fail = (error: unknown) => {
      reject(error)
      socket.destroy()
    }
    const settle = (hijacked: Hijacked) => {
      sent.off('error', fail)
      detachable.onHeadBytes = undefined
      resolve(hijacked)
    }
    call.onAbort({ abort: fail })
    // After that, the request's errors can be ignored: the stream reports its own.
    sent.on('error', fail).on('error', () => {})
    let interim = 0
    sent.on('information', () => {
      interim += 1
      if (interim > maxInterim) fail(interimFlood())
    })
    sent.once('upgrade', (head, _, early) => {
      const raw = detachable.detach(early)
      settle({ status: 101, headers: head.headers, body: raw, socket: raw })
    })
    sent.once('response', (answer) => {
      const { statusCode: status = 0, headers } = answer
      const fault = codingFault(headers['transfer-encoding'], outgoing.call)
      if (fault) {
        fail(fault)
        return
      }
      if (status !== 200 || !isRaw(answer)) {
        answer.once('close', () => socket.destroy())
        settle({ status, headers, body: answer })
        return
      }
      // The parser puts bytes that came with the head into the answer before it returns, so wait until then.
      // One tick later, the answer's end may be there too.
      process.nextTick(() => {
        const raw = detachable.detach(answer.read() as Buffer | null)
        settle({ status, headers, body: raw, socket: raw })
      })
    })
    deadlines?.reading()
    if (body instanceof Uint8Array || body === undefined) sent.end(body)
    else body.on('error', fail).pipe(sent)
  })
}

function lengthHeader(body: Outgoing['body'], length: number | undefined): Record<string, number> {
  if (body === undefined) return { 'content-length': 0 }
  const known = body instanceof Uint8Array ? body.byteLength : length
  return known === undefined ? {} : { 'content-length': known }
}

/** A 200 that goes on raw has no length and no chunks, and its content type says so. */
function isRaw({ headers }: IncomingMessage): boolean {
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false
  return /raw-stream|multiplexed-stream|octet-stream/.test(headers['content-type'] ?? 'octet-stream')
}
