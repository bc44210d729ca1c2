import type { Dial } from '../dial/dial.ts'
import { type Carriage, Carrier } from './undici-client.ts'

/** A request and what is told of its course. */
export interface Parcel extends Carriage {
  /** What carries it, once something does. */
  carrier: Carrier | undefined
}

/** Keep-alive connections to one origin. What finds none that is idle opens one more, or waits its turn. */
export class Pool {
  readonly #origin: string
  readonly #dial: Dial
  readonly #most: number
  readonly #carriers: Set<Carrier> = new Set()
  /** The one used last at the end: it is the least likely to have been closed by the engine. */
  readonly #idle: Carrier[] = []
  /** In order of arrival. */
  readonly #waiting: Set<Parcel> = new Set()

  /** `most`: how many connections at a time. */
  constructor(origin: string, dial: Dial, most: number) {
    this.#origin = origin
    this.#dial = dial
    this.#most = most
  }

  /** Sends it over an idle connection, or, if it is to be `fresh`, over a new one. */
  send(parcel: Parcel, fresh = false): void {
    let carrier = fresh ? undefined : this.#idle.pop()
    if (!carrier && (fresh || this.#carriers.size < this.#most)) carrier = this.#open()
    if (carrier) hand(parcel, carrier)
    else this.#waiting.add(parcel)
  }

  /** All of its answer has come: its connection is free for the next. */
  done({ carrier }: Parcel): void {
    if (!carrier || !this.#carriers.has(carrier)) return
    const [next] = this.#waiting
    if (!next) {
      this.#idle.push(carrier)
      return
    }
    this.#waiting.delete(next)
    hand(next, carrier)
  }

  /** It failed, or nobody waits for it any more: its connection is closed, whatever state it is in. */
  drop(parcel: Parcel): void {
    const { carrier } = parcel
    if (!carrier) {
      this.#waiting.delete(parcel)
      return
    }
    if (!this.#carriers.delete(carrier)) return
    carrier.end()
    const [next] = this.#waiting
    if (!next) return
    this.#waiting.delete(next)
    this.send(next)
  }

  /** Closes all connections; resolves once they are closed. */
  async close(): Promise<void> {
    const carriers = [...this.#carriers]
    this.#carriers.clear()
    this.#idle.length = 0
    this.#waiting.clear()
    await Promise.all(carriers.map((carrier) => carrier.end()))
  }

  #open(): Carrier {
    const carrier = new Carrier(this.#origin, this.#dial)
    this.#carriers.add(carrier)
    carrier.on('disconnect', () => {
      const at = this.#idle.indexOf(carrier)
      if (at < 0) return
      this.#idle.splice(at, 1)
      this.#carriers.delete(carrier)
      carrier.end()
    })
    return carrier
  }
}

function hand(parcel: Parcel, carrier: Carrier): void {
  parcel.carrier = carrier
  carrier.dispatch(parcel.options, parcel)
}
