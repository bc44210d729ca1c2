import type { AddressInfo, Socket } from 'node:net'
import { createServer, type TlsOptions } from 'node:tls'
import type { Served } from './serve.ts'

/** A server of raw bytes over TLS on a free loopback port; `talk` gets each connection, half-open. */
export async function serveTls(talk: (socket: Socket) => void, options: TlsOptions): Promise<Served> {
  const server = createServer({ ...options, allowHalfOpen: true }, talk)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const served: Served = {
    uri: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: 0,
    sockets: new Set(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of served.sockets) socket.destroy()
      }),
    [Symbol.asyncDispose]: () => served.close(),
  }
  server.on('connection', (socket: Socket) => {
    served.connections++
    served.sockets.add(socket)
    socket.on('error', () => undefined).once('close', () => served.sockets.delete(socket))
  })
  server.on('secureConnection', (socket) => socket.on('error', () => undefined))
  return served
}
