import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from 'node:http2'
import type { Duplex } from 'node:stream'
import { decode, encode, type Read, type Sent, type schema } from '../messages.ts'
import { readMessages, writeMessage } from './framing.ts'
import { GrpcError } from './status.ts'

type Name = keyof typeof schema

/** How much the engine may send ahead of our reading, in bytes, per call. */
const callWindow = 1024 * 1024

/** Calls the gRPC methods that the other end of a connection serves. */
export class GrpcClient {
  readonly #session: ClientHttp2Session
  readonly #socket: Duplex
  readonly #headers: Record<string, string>
  #fault: Error | undefined

  /** Takes the connection over: it closes with the client. `headers` go with each call. */
  constructor(socket: Duplex, headers: Record<string, string> = {}) {
    this.#socket = socket
    this.#headers = headers
    this.#session = connect('http://localhost', {
      createConnection: () => socket,
      settings: { initialWindowSize: callWindow },
    })
    const keep = (error: Error): void => {
      this.#fault ??= error
    }
    socket.on('error', keep)
    this.#session.on('error', keep)
  }

  /** Calls a method with one request; gives its answers. Throws a {@link GrpcError}, or why the connection broke. */
  async *call<Q extends Name, A extends Name>(
    path: string,
    [name, message]: [name: Q, message: Sent<Q>],
    answer: A,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Read<A>, void> {
    signal?.throwIfAborted()
    const stream = this.open(path)
    const ended = endOf(stream)
    const cancel = (): void => stream.close(constants.NGHTTP2_CANCEL)
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      await writeMessage(stream, encode(name, message))
      stream.end()
      for await (const bytes of readMessages(stream)) yield decode(answer, bytes)
      const end = await ended
      if (end !== 'well') throw end === 'cut' ? this.#cut() : end
    } catch (error) {
      signal?.throwIfAborted()
      cancel()
      // How the call ended says more than that its stream was cut.
      const end = await ended
      if (end instanceof GrpcError) throw end
      throw error instanceof GrpcError && error.cause !== undefined ? this.#cut() : error
    } finally {
      signal?.removeEventListener('abort', cancel)
      cancel()
    }
  }

  /** Begins a call with messages in both directions. */
  open(path: string, headers: Record<string, string | string[]> = {}): ClientHttp2Stream {
    if (this.#session.destroyed) throw this.#cut()
    const stream = this.#session.request({
      ...this.#headers,
      ...headers,
      ':method': 'POST',
      ':path': path,
      'content-type': 'application/grpc',
      te: 'trailers',
    })
    // Whoever reads the stream gets the error.
    return stream.on('error', () => {})
  }

  #cut(): Error {
    return this.#fault ?? new GrpcError('unavailable', 'the connection has ended')
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#socket.once('close', () => resolve()))
    this.#session.destroy()
    if (!this.#socket.closed) {
      this.#socket.destroy()
      await closed
    }
  }
}

/** How a call ends: well, with an error of the other side, or cut off with its connection. */
function endOf(stream: ClientHttp2Stream): Promise<'well' | 'cut' | GrpcError> {
  return new Promise((resolve) => {
    const take = (headers: Record<string, unknown>): void => {
      const { 'grpc-status': code, 'grpc-message': message = '' } = headers
      if (code === undefined) return
      resolve(code === '0' ? 'well' : new GrpcError(Number(code), textOf(String(message))))
    }
    stream.on('response', take).on('trailers', take)
    stream.on('close', () => resolve('cut'))
  })
}

function textOf(message: string): string {
  try {
    return decodeURIComponent(message)
  } catch {
    // It was not encoded.
    return message
  }
}
