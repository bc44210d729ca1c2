import type { Duplex } from 'node:stream'
import type { Target } from '../dial/target.ts'
import type { Call } from './call.ts'
import type { Connection } from './connection.ts'
import { Pool } from './pool.ts'

/** How many sockets short calls may use. When all are in use, further calls wait in a queue. */
const maxCallSockets = 64

/**
 * The sockets to one engine, for all connections that share them.
 * @internal The published types do not need to know of pools.
 */
export class Agent {
  readonly target: Target
  /** The running calls. */
  readonly calls: Set<Call> = new Set()
  /** What was learnt about the engine, such as its version. */
  readonly known: Map<unknown, unknown> = new Map()
  /** An engine that closes an idle connection may have stopped, and may come back in another version. */
  readonly #forget = (): void => this.known.clear()
  /** Connections to the other origins that the engine sent calls to, by origin. */
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
