import { type IncomingMessage, request } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Outgoing } from '../request/outgoing.ts'
import type { Watch } from './call.ts'
import { Tap } from './detachable-duplex.ts'
import { bodyFault, faultOf } from './faults.ts'
import type { Incoming } from './incoming.ts'
import { asFault, discard } from './request-body.ts'

/** A connection that has become a raw byte stream, or the engine's refusal to let it. */
export interface Hijacked extends Incoming {
  socket?: Duplex
  /** Its output is never multiplexed, terminal or not. */
  isUnframed?: true
}

/**
 * Sends a request that asks the connection to become a raw stream. Engines answer 101, or 200 and go on
 * raw all the same; anything else is an answer with a body like any other. Node's own client is used since
 * undici gives neither the socket of a 200 nor the body of a refusal. Such a connection is never used again.
 */
export async function hijack(
  outgoing: Outgoing & { upgrade: string },
  contentLength: number | undefined,
  watch: Watch,
): Promise<Hijacked> {
  const { call, body } = outgoing
  const dialling = watch.connection.link.dial(watch.signal)
  try {
    const carrier = await watch.wait(dialling)
    const hijacked = await ask(outgoing, contentLength, carrier, watch)
    const stream = (hijacked.socket ?? hijacked.body) as Duplex
    // As with Node's own answers, an error that nobody listens for ends the stream and not the process.
    stream.on('error', () => {}).once('close', () => watch.done())
    watch.paused()
    watch.enter({ end: (reason) => stream.destroy(asFault(reason)) })
    return hijacked
  } catch (error) {
    // The call may have been struck just as the connection stood.
    dialling.then(discard, () => {})
    discard(body)
    if (watch.struck) throw watch.struck.reason
    throw bodyFault(error as Error, body, call) ?? faultOf(error, call, watch.connection, true)
  }
}

function ask(
  outgoing: Outgoing & { upgrade: string },
  contentLength: number | undefined,
  carrier: Duplex,
  watch: Watch,
): Promise<Hijacked> {
  const { basePath, origin } = watch.connection.link.target
  const { method, target, headers, body, upgrade } = outgoing
  const tap = new Tap(carrier)
  return new Promise((resolve, reject) => {
    const sent = request({
      createConnection: () => tap,
      method,
      path: basePath + target,
      setHost: false,
      headers: {
        host: origin.replace(/^\w+:\/\//, ''),
        ...watch.connection.headers,
        ...headers,
        ...lengthHeader(body, contentLength),
        connection: 'Upgrade',
        upgrade,
      },
    })
    const fail = (error: unknown) => {
      reject(error)
      carrier.destroy()
    }
    const settle = (hijacked: Hijacked) => {
      sent.off('error', fail)
      resolve(hijacked)
    }
    watch.enter({ end: fail })
    // Once it is settled, what becomes of the client's own end of the tap is no news.
    sent.on('error', fail).on('error', () => {})
    sent.once('upgrade', (head, _, early) => {
      const socket = tap.detach(early)
      settle({ status: 101, headers: head.headers, body: socket, socket })
    })
    sent.once('response', (answer) => {
      const { statusCode: status = 0, headers } = answer
      if (status !== 200 || !isRaw(answer)) {
        answer.once('close', () => carrier.destroy())
        settle({ status, headers, body: answer })
        return
      }
      // What came with the head is in the answer once the parser has returned; later, the end may have come too.
      process.nextTick(() => {
        const socket = tap.detach(answer.read() as Buffer | null)
        settle({ status, headers, body: socket, socket })
      })
    })
    watch.reading()
    if (body instanceof Uint8Array || body === undefined) sent.end(body)
    else body.on('error', fail).pipe(sent)
  })
}

function lengthHeader(body: Outgoing['body'], length: number | undefined): Record<string, number> {
  if (body === undefined) return { 'content-length': 0 }
  const known = body instanceof Uint8Array ? body.byteLength : length
  return known === undefined ? {} : { 'content-length': known }
}

/** A 200 that goes on raw has neither length nor chunks, and says so by its type. */
function isRaw({ headers }: IncomingMessage): boolean {
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false
  return /raw-stream|multiplexed-stream|octet-stream/.test(headers['content-type'] ?? 'octet-stream')
}
