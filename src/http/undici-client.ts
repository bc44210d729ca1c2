import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
// Only this part of undici: loading its fetch, caches and mocks takes most of a process's cold start.
import Client from 'undici/lib/dispatcher/client.js'
import type { Dial } from '../dial/dial.ts'
import { InterimFilter } from './interim-filter.ts'

/** undici's client over one HTTP/1.1 connection, which is dialled on first use. */
export class UndiciClient extends Client {
  /** How many answers have come over the present socket. */
  answered = 0
  /** Set from the sending of a request until the head of its answer has come. */
  #interim: InterimFilter | undefined
  #onHeadBytes: (() => void) | undefined
  readonly #dialling: AbortController

  constructor(origin: string, dial: Dial) {
    const dialling = new AbortController()
    super(origin, {
      // The engines may be silent for hours (`logs -f`, `wait`, `events`); our own times are in deadline.ts.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: (_, connected) => {
        dial(dialling.signal).then(
          (stream) => {
            this.answered = 0
            // undici's types ask for a Socket, but it uses only what every Duplex has.
            connected(null, this.#watched(stream) as Socket)
          },
          (error: Error) => connected(error, null),
        )
      },
    })
    this.#dialling = dialling
  }

  /** A request is about to be sent. `onBytes` is called for every piece of the head of its answer. */
  awaitHead(onBytes: (() => void) | undefined): void {
    this.#interim = new InterimFilter()
    this.#onHeadBytes = onBytes
  }

  /** The head of the answer has come. */
  headCame(): void {
    this.answered++
    this.#interim = undefined
    this.#onHeadBytes = undefined
  }

  /** undici reports a head only when it is whole, so bytes of heads are seen here. */
  #watched(stream: Duplex): Duplex {
    const read = stream.read
    stream.read = (size) => {
      for (;;) {
        const chunk: Buffer | null = read.call(stream, size)
        if (chunk === null || !this.#interim) return chunk
        this.#onHeadBytes?.()
        const bytes = this.#interim.pass(chunk)
        if (bytes) return bytes
      }
    }
    return stream
  }

  /** Closes the connection, whatever its state. Resolves once its socket is closed. */
  end(): Promise<void> {
    this.#dialling.abort()
    return this.destroy()
  }
}
