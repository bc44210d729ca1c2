import type { Duplex } from 'node:stream'
import { type Conn, connectionBrand } from '../dial/conn.ts'
import type { Target } from '../dial/target.ts'
import { ConnectionError, describe } from '../errors/errors.ts'
import { addHeaders, type Headers } from '../request/headers.ts'
import type { Watch } from './call.ts'
import { Pool } from './pool.ts'

/** The times of a connection, and what else calls ask of its description: nothing that is secret. */
export type Settings = Pick<
  Conn,
  'connectTimeout' | 'readTimeout' | 'writeTimeout' | 'callTimeout' | 'bigint'
>

/**
 * A way to an engine, with its sockets. Clients that are given one share it; it connects when first used,
 * and an idle one does not keep the process alive.
 */
export class Connection {
  /** Where it leads, without credentials: `unix:///run/podman/podman.sock`. */
  readonly name: string
  /** Where the description came from: `DOCKER_HOST`, `context "prod"`, `given`. */
  readonly source: string
  // Private, since they hold credentials and whoever logs a connection would log them.
  readonly #conn: Conn
  readonly #headers: Headers | undefined
  readonly #link: Link
  readonly #isShare: boolean

  /** @internal Use `connect()`. */
  constructor(conn: Conn, link: Link, isShare = false) {
    this.#conn = conn
    this.#link = link
    this.#isShare = isShare
    Object.defineProperty(this, connectionBrand, { value: true })
    this.name = link.target.name
    this.source = conn.source ?? 'given'
    if (conn.headers) {
      this.#headers = {}
      addHeaders(this.#headers, conn.headers)
    }
  }

  /** @internal */
  get settings(): Settings {
    return this.#conn
  }

  /** @internal Sent with every request. */
  get headers(): Headers | undefined {
    return this.#headers
  }

  /** @internal What leads to the engine, shared or not. */
  get link(): Link {
    return this.#link
  }

  /** @internal The same sockets for one client more, whose closing ends what that client runs and no more. */
  share(): Connection {
    return new Connection(this.#conn, this.#link, true)
  }

  /** Ends what runs over it and closes its sockets. A later call connects again. */
  async close(): Promise<void> {
    const what = this.#isShare ? 'client' : 'connection'
    for (const watch of [...this.#link.running]) {
      if (this.#isShare && watch.connection !== this) continue
      const { call } = watch
      watch.strike(new ConnectionError(`${describe(call)}: the ${what} was closed.`, { call }))
    }
    if (!this.#isShare) await this.#link.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }
}

/**
 * What leads to an engine, however many clients use it.
 * @internal Typings of what is published need not know of pools.
 */
export class Link {
  readonly target: Target
  /** The calls that run over it. */
  readonly running: Set<Watch> = new Set()
  /** What has been learnt of the engine at the other end, such as its version. */
  readonly known: Map<unknown, unknown> = new Map()
  #calls: Pool | undefined
  #streams: Pool | undefined

  constructor(target: Target) {
    this.target = target
  }

  /** Long answers have a pool of their own, so that they never make a short call wait. */
  pool(long: boolean): Pool {
    const { origin, dial } = this.target
    if (long) {
      this.#streams ??= new Pool(origin, dial, Number.POSITIVE_INFINITY)
      return this.#streams
    }
    this.#calls ??= new Pool(origin, dial, maxCallSockets)
    return this.#calls
  }

  /** A byte stream to the engine that is nobody else's. */
  dial(left: AbortSignal): Promise<Duplex> {
    return this.target.dial(left)
  }

  async close(): Promise<void> {
    const pools = [this.#calls, this.#streams]
    this.#calls = undefined
    this.#streams = undefined
    this.known.clear()
    await Promise.all([...pools.map((pool) => pool?.close()), this.target.close()])
  }
}

/** Sockets for short calls; more calls at a time wait in a queue. */
const maxCallSockets = 64
