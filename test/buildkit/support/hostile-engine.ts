import { type ClientHttp2Stream, connect as connectHttp2 } from 'node:http2'
import { type AddressInfo, connect, createServer } from 'node:net'
import { onTestFinished } from 'vitest'
import { readMessages, writeMessage } from '../../../src/buildkit/grpc/framing.ts'
import { type Methods, serveGrpc } from '../../../src/buildkit/grpc/serve.ts'

/** An engine's end of a session: whatever it likes may be called, with whatever messages. */
export interface EngineEnd {
  call(path: string, headers?: Record<string, string | string[]>): EngineCall
  /** What the methods have thrown that was not made for the engine. */
  faults: unknown[]
  close(): void
}

export interface EngineCall {
  send(message: Uint8Array): Promise<void>
  messages: AsyncIterable<Buffer>
  end(): void
  /** `grpc-status` and `grpc-message` of the call's end. */
  status: Promise<{ code: number; message: string }>
}

/** Serves methods as a session does, over a real connection, and gives the other end of it. */
export async function engineOf(methods: Methods): Promise<EngineEnd> {
  const faults: unknown[] = []
  const server = createServer((socket) => serveGrpc(socket, methods, (error) => faults.push(error)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const session = connectHttp2('http://engine', {
    createConnection: () => socket,
    maxSendHeaderBlockLength: 2 ** 20,
  })
  session.on('error', () => {})
  const close = () => {
    session.destroy()
    server.close()
  }
  onTestFinished(close)
  return {
    faults,
    close,
    call(path, headers = {}) {
      const stream = session.request({
        ':method': 'POST',
        ':path': path,
        'content-type': 'application/grpc',
        te: 'trailers',
        ...headers,
      })
      stream.on('error', () => {})
      return {
        send: (message) => writeMessage(stream, message),
        messages: readMessages(stream),
        end: () => stream.end(),
        status: statusOf(stream),
      }
    },
  }
}

function statusOf(stream: ClientHttp2Stream): Promise<{ code: number; message: string }> {
  return new Promise((resolve) => {
    const take = (headers: Record<string, unknown>) => {
      if (headers['grpc-status'] === undefined) return
      resolve({
        code: Number(headers['grpc-status']),
        message: decodeURIComponent(String(headers['grpc-message'] ?? '')),
      })
    }
    stream.on('response', take).on('trailers', take)
    stream.on('close', () => resolve({ code: -1, message: 'closed' }))
  })
}
