import { createHash, randomBytes } from 'node:crypto'
import { describe, ProtocolError } from '../errors/errors.ts'
import type { Outgoing } from '../request/outgoing.ts'
import type { Watch } from './call.ts'
import { type Hijacked, hijack } from './hijack.ts'
import { WebSocketDuplex } from './websocket-duplex.ts'

/**
 * Makes a connection a websocket (RFC 6455) whose messages, one after the other, are the raw stream. Our own, since
 * undici's has no backpressure and drops what comes after it was closed, and so has no half-close; and since this way
 * it goes over every kind of connection.
 */
export async function openWebSocket(
  outgoing: Outgoing & { upgrade: string },
  contentLength: number | undefined,
  watch: Watch,
): Promise<Hijacked> {
  const key = randomBytes(16).toString('base64')
  const headers = { ...outgoing.headers, 'sec-websocket-key': key, 'sec-websocket-version': '13' }
  const hijacked = await hijack({ ...outgoing, headers }, contentLength, watch)
  const { status, socket } = hijacked
  if (!socket) return hijacked
  if (hijacked.headers['sec-websocket-accept'] !== acceptOf(key)) {
    socket.destroy()
    const { call } = outgoing
    throw new ProtocolError(`${describe(call)}: status ${status}, but not that of a websocket.`, { call })
  }
  const stream = new WebSocketDuplex(socket, outgoing.call)
  return { status, headers: hijacked.headers, body: stream, socket: stream, isUnframed: true }
}

/** What proves that the other side speaks websocket: the key with the GUID of RFC 6455, hashed. */
function acceptOf(key: string): string {
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
}
