import type { Duplex } from 'node:stream'
import type { Target } from '../dial/target.ts'
import type { Call } from './call.ts'
import type { Connection } from './connection.ts'
import { Pool } from './pool.ts'

/** Sockets for short calls; more calls at a time wait in a queue. */
const maxCallSockets = 64

/**
 * The sockets to one engine, for all connections that share them.
 * @internal Typings of what is published need not know of pools.
 */
export class Agent {
  readonly target: Target
  /** The calls that run. */
  readonly calls: Set<Call> = new Set()
  /** What was learnt of the engine, such as its version. */
  readonly known: Map<unknown, unknown> = new Map()
  /** An engine that closes idle connections may have gone, and come back as another version. */
  readonly #forget = (): void => this.known.clear()
  /** Connections to which the engine has sent calls, by origin. */
  readonly elsewhere: Map<string, Connection> = new Map()
  #callPool: Pool | undefined
  #streamPool: Pool | undefined

  constructor(target: Target) {
    this.target = target
  }

  /** Long answers have a pool of their own, so that they never make a short call wait. */
  pool(isLong: boolean): Pool {
    const { origin, dial } = this.target
    if (isLong) {
      this.#streamPool ??= new Pool(origin, dial, Number.POSITIVE_INFINITY, this.#forget)
      return this.#streamPool
    }
    this.#callPool ??= new Pool(origin, dial, maxCallSockets, this.#forget)
    return this.#callPool
  }

  /** Opens a socket outside the pools. */
  dial(signal: AbortSignal): Promise<Duplex> {
    return this.target.dial(signal)
  }

  async close(): Promise<void> {
    const pools = [this.#callPool, this.#streamPool]
    this.#callPool = undefined
    this.#streamPool = undefined
    this.known.clear()
    const others = [...this.elsewhere.values()]
    this.elsewhere.clear()
    await Promise.all([...pools, ...others].map((each) => each?.close()).concat(this.target.close()))
  }
}
