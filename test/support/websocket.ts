import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** Answers an upgrade to a websocket as a server does. */
export function acceptWebsocket({ headers }: IncomingMessage, socket: Duplex): void {
  const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
  const accept = createHash('sha1').update(key).digest('base64')
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  )
}

/** A frame as a server sends it: short, whole and not masked. Opcode 1 is text, 2 bytes, 8 the end. */
export function websocketFrame(opcode: number, payload: string): Buffer {
  const bytes = Buffer.from(payload, 'latin1')
  return Buffer.concat([Buffer.of(0x80 | opcode, bytes.length), bytes])
}
