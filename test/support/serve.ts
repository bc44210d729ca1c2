import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http'
import {
  type AddressInfo,
  createServer as createRawServer,
  type Server as RawServer,
  type Socket,
} from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'

/** A server of a test's own. */
export interface Served extends AsyncDisposable {
  /** `unix:///…/s.sock`, or `http://127.0.0.1:port`. */
  uri: string
  /** Connections accepted so far. */
  connections: number
  /** Sockets that are open now, the oldest first: to cut one, destroy it. */
  sockets: Set<Socket>
  close(): Promise<void>
}

export interface ServeOptions {
  /** Where to listen: a unix socket in a folder of its own (the default), or a free loopback port. */
  on?: 'unix' | 'tcp'
}

/** What a server does with an upgrade: all of the connection from the request on, `head` being what came with it. */
export type UpgradeListener = (request: Parameters<RequestListener>[0], socket: Duplex, head: Buffer) => void

/** A real HTTP server that answers as `handler` says, and hijacks as `upgrade` says. */
export async function serve(
  handler: RequestListener,
  options: ServeOptions & { upgrade?: UpgradeListener } = {},
): Promise<Served> {
  const server = createHttpServer({ keepAliveTimeout: 60_000 }, handler)
  if (options.upgrade) server.on('upgrade', options.upgrade)
  return listen(server, options)
}

/**
 * A server of raw bytes, for what no HTTP server would send: heads cut in two, lengths that lie, a reset
 * in mid-body. `talk` gets each connection, half-open.
 */
export async function serveRaw(talk: (socket: Socket) => void, options: ServeOptions = {}): Promise<Served> {
  return listen(createRawServer({ allowHalfOpen: true }, talk), options)
}

/** The next whole request on a raw connection as text, head and body of `content-length`. */
export function readRequest(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const onData = (chunk: Buffer): void => {
      text += chunk.toString('latin1')
      const head = text.indexOf('\r\n\r\n')
      const length = Number(/\r\ncontent-length: *(\d+)/i.exec(text)?.[1] ?? 0)
      if (head < 0 || text.length < head + 4 + length) return
      socket.off('data', onData).off('close', onClose)
      resolve(text)
    }
    const onClose = (): void => reject(new Error(`the connection closed inside a request: ${text}`))
    socket.on('data', onData).once('close', onClose)
  })
}

/** Ends the connection with a reset, not with an orderly end. Over plain TCP alone; elsewhere it just ends. */
export function reset(socket: Socket): void {
  if (socket.remoteAddress && !(socket instanceof TLSSocket)) socket.resetAndDestroy()
  else socket.destroy()
}

async function listen(server: HttpServer | RawServer, { on = 'unix' }: ServeOptions): Promise<Served> {
  const dir = mkdtempSync(join(tmpdir(), 'hawser-serve-'))
  const path = join(dir, 's.sock')
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    if (on === 'unix') server.listen(path, resolve)
    else server.listen(0, '127.0.0.1', resolve)
  })
  const uri = on === 'unix' ? `unix://${path}` : `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const served: Served = {
    uri,
    connections: 0,
    sockets: new Set(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(dir, { recursive: true, force: true })
          resolve()
        })
        for (const socket of served.sockets) socket.destroy()
      }),
    [Symbol.asyncDispose]: () => served.close(),
  }
  server.on('connection', (socket: Socket) => {
    served.connections++
    served.sockets.add(socket)
    // A client that goes away in mid-answer is what many a test is about, not a fault of the server.
    socket.on('error', () => undefined)
    socket.once('close', () => served.sockets.delete(socket))
  })
  return served
}
