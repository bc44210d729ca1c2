import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Dispatcher } from 'undici'
// Parts of undici, since loading the whole of it (fetch, caches, mocks) is most of a process's cold start.
import Client from 'undici/lib/dispatcher/client.js'
import UndiciPool from 'undici/lib/dispatcher/pool.js'

export type Pool = Dispatcher

/** One HTTP connection at a time, and what an exchange wants to know of it. */
export interface Carrier {
  /** Answers that the present socket has brought. */
  answered: number
}

/** Dispatch options by which an exchange learns what carries it. */
export interface CarriedOptions extends Dispatcher.DispatchOptions {
  onCarrier(carrier: Carrier): void
}

/** Keep-alive HTTP/1.1 connections over streams of `dial`, at most `connections` (all that are asked for if undefined). */
export function createPool(
  origin: string,
  dial: () => Promise<Duplex>,
  connections: number | undefined,
): Pool {
  return new UndiciPool(origin, {
    connections: connections ?? null,
    factory: (url: string | URL, options: object) => new CarrierClient(url, dial, options),
    // The engines may be silent for hours (`logs -f`, `wait`, `events`); our own times are in watch.ts.
    headersTimeout: 0,
    bodyTimeout: 0,
  })
}

class CarrierClient extends Client implements Carrier {
  answered = 0

  constructor(url: string | URL, dial: () => Promise<Duplex>, options: object) {
    super(url, {
      ...options,
      connect: (_, connected) => {
        dial().then(
          (stream) => {
            this.answered = 0
            // undici asks for a Socket, and uses of it what every Duplex has.
            connected(null, stream as Socket)
          },
          (error: Error) => connected(error, null),
        )
      },
    })
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    ;(options as CarriedOptions).onCarrier?.(this)
    return super.dispatch(options, handler)
  }
}
