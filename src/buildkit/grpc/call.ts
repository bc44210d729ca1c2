import type { ServerHttp2Stream } from 'node:http2'
import { decode, encode, encodeParts, type Read, type Sent, type schema } from '../messages.ts'
import { readMessages, writeMessage, writeOut } from './framing.ts'
import { GrpcError, trailersOf } from './status.ts'

type Name = keyof typeof schema

/** One call that the engine makes, as its server sees it. */
export class Call {
  readonly stream: ServerHttp2Stream
  readonly #rawHeaders: readonly string[]

  constructor(stream: ServerHttp2Stream, rawHeaders: readonly string[]) {
    this.stream = stream
    this.#rawHeaders = rawHeaders
  }

  /** The values of a header, which may hold commas and so are not split at them. */
  metadata(name: string): string[] {
    const values = this.#valuesOf(name)
    if (this.#valuesOf(`${name}-encoded`)[0] !== '1') {
      return values.map((value) => Buffer.from(value, 'latin1').toString())
    }
    try {
      return values.map((value) => decodeURIComponent(value.replaceAll('+', ' ')))
    } catch (cause) {
      throw new GrpcError('invalidArgument', `the header ${name} cannot be decoded`, { cause })
    }
  }

  /** The messages that the engine sends. */
  async *messages<N extends Name>(name: N): AsyncGenerator<Read<N>, void> {
    for await (const bytes of readMessages(this.stream)) yield decode(name, bytes)
  }

  /** The bytes that it sends, where they are no messages of their own. */
  async *bytes(): AsyncGenerator<Uint8Array, void> {
    for await (const { data } of this.messages('BytesMessage')) yield data
  }

  /** Sends a message; resolves when there is room for the next. */
  send<N extends Name>(name: N, message: Sent<N>): Promise<void> {
    this.#begin()
    return writeMessage(this.stream, encode(name, message))
  }

  /** Sends a message; resolves once it has left, so that the bytes in it may change. Rejects if it cannot leave. */
  async sendOut<N extends Name>(name: N, message: Sent<N>): Promise<void> {
    this.#begin()
    await writeOut(this.stream, encodeParts(name, message))
  }

  /** Ends the call well, or with an error. */
  end(error?: unknown): void {
    const { stream } = this
    if (stream.destroyed) return
    const trailers = error === undefined ? { 'grpc-status': '0' } : trailersOf(error)
    if (error !== undefined && !stream.headersSent) {
      stream.respond({ ...head, ...trailers }, { endStream: true })
    } else {
      this.#begin()
      stream.once('wantTrailers', () => stream.sendTrailers(trailers))
      stream.end()
    }
    // What the engine may still send is of no use.
    stream.resume()
  }

  #begin(): void {
    if (!this.stream.headersSent && !this.stream.destroyed) {
      this.stream.respond(head, { waitForTrailers: true })
    }
  }

  #valuesOf(name: string): string[] {
    return this.#rawHeaders.filter((_, at, all) => at % 2 === 1 && all[at - 1] === name)
  }
}

const head = { ':status': 200, 'content-type': 'application/grpc' }
