interface Flight<T> {
  result: Promise<T>
  aborter: AbortController
  waiting: number
}

/**
 * Runs work once for all callers that ask for it while it runs. An abort affects only its own caller; when the
 * last caller has left, the work itself is aborted.
 */
export class SingleFlight<T> {
  readonly #flights: Map<string, Flight<T>> = new Map()

  /** Rejects with the signal's reason as soon as it is aborted. */
  async run(
    key: string,
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted()
    const flight = this.#flights.get(key) ?? this.#begin(key, work)
    flight.waiting += 1
    try {
      return await (signal ? orAborted(flight.result, signal) : flight.result)
    } finally {
      flight.waiting -= 1
      if (flight.waiting === 0) {
        if (this.#flights.get(key) === flight) this.#flights.delete(key)
        flight.aborter.abort(signal?.reason)
      }
    }
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const aborter = new AbortController()
    const flight = { result: work(aborter.signal), aborter, waiting: 0 }
    // Callers get the rejection. Without callers it must not count as unhandled.
    flight.result.catch(() => {})
    this.#flights.set(key, flight)
    return flight
  }
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
