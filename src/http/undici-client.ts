import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
// Not all of undici: loading fetch, caches and mocks is most of a process's cold start.
import Client from 'undici/lib/dispatcher/client.js'
import type { Dial } from '../dial/dial.ts'

/** undici's client over one HTTP/1.1 connection, which is dialled when first used. */
export class UndiciClient extends Client {
  /** Answers that the present socket has brought. */
  answered = 0
  /** Told of bytes of a head, of which undici tells only once it is whole. */
  onHeadBytes: (() => void) | undefined
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
            // undici asks for a Socket, and uses of it what every Duplex has.
            connected(null, this.#watched(stream) as Socket)
          },
          (error: Error) => connected(error, null),
        )
      },
    })
    this.#dialling = dialling
  }

  #watched(stream: Duplex): Duplex {
    const read = stream.read
    stream.read = (size) => {
      const chunk: unknown = read.call(stream, size)
      if (chunk !== null) this.onHeadBytes?.()
      return chunk
    }
    return stream
  }

  /** Closes it in whatever state it is; resolves once its socket is closed. */
  end(): Promise<void> {
    this.#dialling.abort()
    return this.destroy()
  }
}
