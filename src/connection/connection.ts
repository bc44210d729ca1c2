import type { Duplex } from 'node:stream'
import { addHeaders, type Headers } from '../request/headers.ts'
import type { Conn } from './conn.ts'
import { createPool, type Pool } from './pool.ts'
import type { Target } from './target.ts'

/**
 * A way to an engine, with its sockets. Clients that are given one share it; it connects when first used,
 * and an idle one does not keep the process alive.
 */
export class Connection {
  /** Where it leads, without credentials: `unix:///run/podman/podman.sock`. */
  readonly name: string
  /** Where the description came from: `DOCKER_HOST`, `context "prod"`, `given`. */
  readonly source: string
  /** @internal */
  readonly conn: Conn
  /** @internal Sent with every request. */
  readonly headers: Headers = {}
  readonly #link: Link
  readonly #parent: Connection | undefined
  readonly #running: Set<(reason: unknown) => void> = new Set()

  /** @internal Use `connect()`. */
  constructor(conn: Conn, link: Link, parent?: Connection) {
    this.conn = conn
    this.#link = link
    this.#parent = parent
    this.name = link.target.name
    this.source = conn.source ?? 'given'
    addHeaders(this.headers, conn.headers)
  }

  /** @internal What has been learnt of the engine at the other end, such as its version. */
  get known(): Map<string, Promise<string>> {
    return this.#link.known
  }

  /** @internal */
  get origin(): string {
    return this.#link.target.origin
  }

  /** @internal */
  get basePath(): string {
    return this.#link.target.basePath
  }

  /** @internal A fresh byte stream to the engine. */
  dial(): Promise<Duplex> {
    return this.#link.target.dial()
  }

  /** @internal Long answers have a pool of their own, so that they never make a short call wait. */
  pool(long: boolean): Pool {
    return long ? this.#link.streams() : this.#link.calls()
  }

  /** @internal Registers what `close` must end; gives the way to take it back. */
  track(end: (reason: unknown) => void): () => void {
    this.#running.add(end)
    const untrack = this.#parent?.track(end)
    return () => {
      this.#running.delete(end)
      untrack?.()
    }
  }

  /** @internal The same sockets for one client more, whose closing ends what that client runs and no more. */
  share(): Connection {
    return new Connection(this.conn, this.#link, this)
  }

  /** Ends what runs over it and closes its sockets. A later call connects again. */
  async close(): Promise<void> {
    const reason = new ClosedError(this.#parent ? 'The client was closed.' : 'The connection was closed.')
    for (const end of [...this.#running]) end(reason)
    if (!this.#parent) await this.#link.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }
}

/** What leads to an engine, however many clients use it. */
export class Link {
  readonly target: Target
  readonly known: Map<string, Promise<string>> = new Map()
  #calls: Pool | undefined
  #streams: Pool | undefined

  constructor(target: Target) {
    this.target = target
  }

  calls(): Pool {
    this.#calls ??= createPool(this.target.origin, this.target.dial, maxCallSockets)
    return this.#calls
  }

  streams(): Pool {
    this.#streams ??= createPool(this.target.origin, this.target.dial, undefined)
    return this.#streams
  }

  async close(): Promise<void> {
    const pools = [this.#calls, this.#streams]
    this.#calls = undefined
    this.#streams = undefined
    this.known.clear()
    await Promise.all([...pools.map((pool) => pool?.destroy()), this.target.close()])
  }
}

/** Why a call ended that was running when its client or connection was closed. */
export class ClosedError extends Error {}

/** Sockets for short calls; more calls at a time wait in a queue. */
const maxCallSockets = 64
