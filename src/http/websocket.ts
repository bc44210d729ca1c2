import { createHash, randomBytes } from 'node:crypto'
import { callName, ProtocolError } from '../errors/errors.ts'
import type { Hijacked } from '../response/incoming.ts'
import type { Call } from './call.ts'
import { hijack, mapErrors } from './hijack.ts'
import type { Outgoing } from './outgoing.ts'
import { WebSocketDuplex } from './websocket-duplex.ts'

/**
 * Makes a connection a websocket (RFC 6455). Its messages, one after the other, are the raw stream. undici's
 * websocket is not used: it has no backpressure and no half-close (it drops what comes after a close), and
 * does not work over our kinds of connections.
 */
export async function openWebSocket(
  call: Call,
  outgoing: Outgoing & { upgrade: string },
  contentLength: number | undefined,
): Promise<Hijacked> {
  const key = randomBytes(16).toString('base64')
  const headers = { ...outgoing.headers, 'sec-websocket-key': key, 'sec-websocket-version': '13' }
  const hijacked = await hijack(call, { ...outgoing, headers }, contentLength)
  const { status, socket } = hijacked
  if (!socket) return hijacked
  if (hijacked.headers['sec-websocket-accept'] !== acceptOf(key)) {
    socket.destroy()
    const { facts } = call
    throw new ProtocolError(`${callName(facts)}: status ${status}, but it is no websocket.`, {
      call: facts,
    })
  }
  const stream = new WebSocketDuplex(socket, call.facts)
  mapErrors(stream, call)
  return { status, headers: hijacked.headers, body: stream, socket: stream, isUnframed: true }
}

/** Proves that the other side speaks websocket: the hash of the key and the GUID of RFC 6455. */
function acceptOf(key: string): string {
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
}
