import { type IncomingMessage, request } from 'node:http'
import { type Duplex, Duplex as DuplexStream, type Readable } from 'node:stream'
import { ClosedError, type Connection } from '../connection/connection.ts'
import type { Outgoing } from '../request/outgoing.ts'
import { discard, type Incoming } from './exchange.ts'
import { faultOf } from './fault.ts'
import { Watch } from './watch.ts'

/** A connection that has become a raw byte stream, or the engine's refusal to let it. */
export interface Hijacked extends Incoming {
  socket?: Duplex
  body: Readable
}

/**
 * Sends a request that asks the connection to become a raw stream. Engines answer 101, or 200 and go on
 * raw all the same; anything else is an answer with a body like any other. Node's own client is used since
 * undici gives neither the socket of a 200 nor the body of a refusal. Such a socket is never used again.
 */
export async function hijack(
  connection: Connection,
  outgoing: Outgoing & { upgrade: string },
  signals: readonly AbortSignal[],
): Promise<Hijacked> {
  let end: (reason: unknown) => void = () => {}
  let ended: { reason: unknown } | undefined
  const strike = (reason: unknown) => {
    ended ??= { reason: reason instanceof ClosedError ? faultOf(reason, outgoing.call, connection) : reason }
    end(ended.reason)
  }
  const watch = new Watch(connection.conn, outgoing.call, signals, strike)
  const untrack = connection.track(strike)
  const finish = () => {
    watch.done()
    untrack()
  }
  try {
    const carrier = await connection.dial()
    if (ended) {
      carrier.destroy()
      throw (ended as { reason: unknown }).reason
    }
    watch.reading()
    const hijacked = await ask(connection, outgoing, carrier, (ender) => {
      end = ender
    })
    watch.paused()
    const stream = hijacked.socket ?? hijacked.body
    end = (reason) => stream.destroy(reason as Error)
    stream.once('close', finish)
    return hijacked
  } catch (error) {
    finish()
    discard(outgoing.body)
    throw ended ? ended.reason : faultOf(error, outgoing.call, connection)
  }
}

function ask(
  connection: Connection,
  outgoing: Outgoing & { upgrade: string },
  carrier: Duplex,
  onEnder: (end: (reason: unknown) => void) => void,
): Promise<Hijacked> {
  return new Promise((resolve, reject) => {
    const { method, target, headers, body, upgrade } = outgoing
    const sent = request({
      createConnection: () => carrier,
      method,
      path: connection.basePath + target,
      setHost: false,
      headers: {
        host: new URL(connection.origin).host,
        ...connection.headers,
        ...headers,
        ...(body instanceof Uint8Array ? { 'content-length': body.byteLength } : { 'content-length': 0 }),
        connection: 'Upgrade',
        upgrade,
      },
    })
    onEnder((reason) => {
      reject(reason)
      sent.destroy()
    })
    sent.once('error', reject)
    sent.once('upgrade', (head, socket, early) => {
      if (early.length > 0) socket.unshift(early)
      resolve({ status: 101, headers: head.headers, body: socket, socket: halfOpen(socket) })
    })
    sent.once('response', (answer) => {
      const status = answer.statusCode ?? 0
      const socket = status === 200 && isRaw(answer) ? rawOf(answer, carrier) : undefined
      resolve({ status, headers: answer.headers, body: socket ?? answer, ...(socket && { socket }) })
    })
    sent.end(body)
  })
}

/** A 200 that goes on raw has neither length nor chunks, and says so by its type. */
function isRaw(answer: IncomingMessage): boolean {
  const { headers } = answer
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false
  return /raw-stream|multiplexed-stream|octet-stream/.test(headers['content-type'] ?? 'octet-stream')
}

/** Output as the parser hands it on, input straight to the carrier. */
function rawOf(answer: IncomingMessage, carrier: Duplex): Duplex {
  return halfOpen(
    DuplexStream.from({
      readable: answer,
      writable: carrier,
    }),
  )
}

/** Once the engine has closed its side, an end that nobody closes must not keep the process alive. */
function halfOpen(socket: Duplex): Duplex {
  const { unref } = socket as Duplex & { unref?: () => void }
  if (unref) socket.once('end', () => unref.call(socket))
  return socket
}
