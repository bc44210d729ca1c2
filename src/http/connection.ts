import { type Conn, connectionBrand } from '../dial/conn.ts'
import { ConnectionError, callName } from '../errors/errors.ts'
import type { Agent } from './agent.ts'
import type { Headers } from './outgoing.ts'

/** What calls may know of a connection's description: nothing secret. */
export type Settings = Pick<
  Conn,
  'connectTimeout' | 'readTimeout' | 'writeTimeout' | 'callTimeout' | 'bigint'
>

/** Gives the `authorization` header that an engine asks for. */
export interface ConnectionAuthorizer {
  authorization(scopes: readonly string[], signal: AbortSignal): Promise<string | undefined>
  answer(
    challenges: string | undefined,
    scopes: readonly string[],
    sent: string | undefined,
    signal: AbortSignal,
  ): Promise<string | undefined>
  refused(challenges: string | undefined, scopes: readonly string[], sent: string | undefined): void
}

/** What a connection needs besides its sockets: how to answer challenges, and how to reach other origins. */
export interface Ways {
  authorizer: (() => Promise<ConnectionAuthorizer>) | undefined
  reach(origin: string, publicOnly: boolean): Connection
}

/**
 * A way to an engine, with its sockets. Several clients may share it. It connects on first use, and does not
 * keep the process alive while it is idle.
 */
export class Connection {
  /** Where it leads, without credentials: `unix:///run/podman/podman.sock`. */
  readonly name: string
  /** Where the description came from: `DOCKER_HOST`, `context "prod"`, `given`. */
  readonly source: string
  // Private: these hold credentials, and logging the connection would show them.
  readonly #conn: Conn
  /** @internal What calls may know of it. */
  readonly settings: Settings
  readonly #headers: Headers | undefined
  readonly #agent: Agent
  readonly #ways: Ways | undefined
  readonly #isShared: boolean

  /** @internal Use `connect()`. */
  constructor(conn: Conn, headers: Headers | undefined, agent: Agent, ways?: Ways, isShared = false) {
    this.#conn = conn
    this.#ways = ways
    this.#headers = headers
    this.#agent = agent
    this.#isShared = isShared
    Object.defineProperty(this, connectionBrand, { value: true })
    const { connectTimeout, readTimeout, writeTimeout, callTimeout, bigint } = conn
    const settings = { connectTimeout, readTimeout, writeTimeout, callTimeout, bigint }
    this.settings = settings
    Object.defineProperty(this, 'settings', { enumerable: false })
    this.name = agent.target.name
    this.source = conn.source ?? 'given'
  }

  /** @internal The headers of every request. A method: inspecting the connection would show a property. */
  ownHeaders(): Headers | undefined {
    return this.#headers
  }

  /** @internal Where the credentials for registries come from. A method, for the same reason. */
  registryAuth(): Conn['registryAuth'] {
    return this.#conn.registryAuth
  }

  /** @internal */
  get agent(): Agent {
    return this.#agent
  }

  /** @internal Answers the engine's challenges; undefined where they are errors. */
  get authorizer(): (() => Promise<ConnectionAuthorizer>) | undefined {
    return this.#ways?.authorizer
  }

  /** @internal The same kind of connection to another origin, without this one's credentials. */
  reach(origin: string, publicOnly: boolean): Connection {
    const known = this.#agent.elsewhere.get(origin)
    const connection = known ?? this.#ways?.reach(origin, publicOnly)
    if (!connection) throw new Error('A connection to another origin cannot lead to a third one.')
    this.#agent.elsewhere.set(origin, connection)
    return connection
  }

  /** @internal The same sockets for one more client. Closing it ends only that client's calls. */
  share(): Connection {
    return new Connection(this.#conn, this.#headers, this.#agent, this.#ways, true)
  }

  /** Ends the calls over this connection and closes its sockets. A later call connects again. */
  async close(): Promise<void> {
    const what = this.#isShared ? 'client' : 'connection'
    for (const running of [...this.#agent.calls]) {
      if (this.#isShared && running.connection !== this) continue
      const call = running.facts
      running.abort(new ConnectionError(`${callName(call)}: the ${what} was closed.`, { call }))
    }
    if (!this.#isShared) await this.#agent.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }
}
