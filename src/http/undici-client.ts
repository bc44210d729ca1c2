import type { Socket } from 'node:net'
import type { Dispatcher } from 'undici'
// A part of undici, since loading the whole of it (fetch, caches, mocks) is most of a process's cold start.
import Client from 'undici/lib/dispatcher/client.js'
import type { Dial } from '../dial/dial.ts'

/**
 * A request, and undici's calls back about it. These are the older of undici 7's two interfaces: the newer one
 * is a wrapper around it that reads all headers of all answers, at a tenth of the calls per second.
 */
export interface Carriage extends Dispatcher.DispatchHandler {
  readonly options: Dispatcher.DispatchOptions
}

/** One HTTP/1.1 connection, which carries one request at a time. It is dialled when first used. */
export class Carrier extends Client {
  /** Answers that the present socket has brought. */
  answered = 0
  readonly #dialling: AbortController

  constructor(origin: string, dial: Dial) {
    const dialling = new AbortController()
    super(origin, {
      // The engines may be silent for hours (`logs -f`, `wait`, `events`); our own times are in watch.ts.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: (_, connected) => {
        dial(dialling.signal).then(
          (stream) => {
            this.answered = 0
            // undici asks for a Socket, and uses of it what every Duplex has.
            connected(null, stream as Socket)
          },
          (error: Error) => connected(error, null),
        )
      },
    })
    this.#dialling = dialling
  }

  /** Ends it in whatever state it is; resolves once its socket is closed. */
  end(): Promise<void> {
    this.#dialling.abort()
    return this.destroy()
  }
}
