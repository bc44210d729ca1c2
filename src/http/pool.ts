import type { Dispatcher } from 'undici'
import type { Dial } from '../dial/dial.ts'
import { UndiciClient } from './undici-client.ts'

/**
 * A request, with the handler that undici calls as it goes on. This is the older of undici 7's two handler
 * interfaces. The newer one wraps it and reads all headers of all answers, which costs a tenth of the calls
 * per second.
 */
export interface PooledRequest extends Dispatcher.DispatchHandler {
  readonly options: Dispatcher.DispatchOptions
  /** The client over which the pool sent it. */
  client: UndiciClient | undefined
}

/** Keep-alive connections to one origin. Each serves one request at a time. */
export class Pool {
  readonly #origin: string
  readonly #dial: Dial
  readonly #limit: number
  readonly #onClosed: () => void
  readonly #clients: Set<UndiciClient> = new Set()
  /** The last used is at the end: the engine is least likely to have closed that one. */
  readonly #idle: UndiciClient[] = []
  /** In order of arrival. */
  readonly #queue: Set<PooledRequest> = new Set()

  /** `limit`: how many connections at a time. `onClosed`: called when the engine closes an idle one. */
  constructor(origin: string, dial: Dial, limit: number, onClosed: () => void = () => {}) {
    this.#origin = origin
    this.#dial = dial
    this.#limit = limit
    this.#onClosed = onClosed
  }

  /** Sends a request over an idle connection or a new one, or queues it. `fresh`: only over a new one. */
  send(request: PooledRequest, fresh = false): void {
    let client = fresh ? undefined : this.#idle.pop()
    if (!client && (fresh || this.#clients.size < this.#limit)) client = this.#open()
    if (client) dispatch(request, client)
    else this.#queue.add(request)
  }

  /** The whole answer has come: the connection is free for the next request. */
  release({ client }: PooledRequest): void {
    if (!client || !this.#clients.has(client)) return
    const [next] = this.#queue
    if (!next) {
      this.#idle.push(client)
      return
    }
    this.#queue.delete(next)
    dispatch(next, client)
  }

  /** The request failed or was aborted: its connection is closed, whatever state it is in. */
  drop(request: PooledRequest): void {
    const { client } = request
    if (!client) {
      this.#queue.delete(request)
      return
    }
    if (!this.#clients.delete(client)) return
    client.end()
    const [next] = this.#queue
    if (!next) return
    this.#queue.delete(next)
    this.send(next)
  }

  /** Closes all connections; resolves once they are closed. */
  async close(): Promise<void> {
    const clients = [...this.#clients]
    this.#clients.clear()
    this.#idle.length = 0
    this.#queue.clear()
    await Promise.all(clients.map((client) => client.end()))
  }

  #open(): UndiciClient {
    const client = new UndiciClient(this.#origin, this.#dial)
    this.#clients.add(client)
    client.on('disconnect', () => {
      const at = this.#idle.indexOf(client)
      if (at < 0) return
      this.#idle.splice(at, 1)
      this.#clients.delete(client)
      client.end()
      this.#onClosed()
    })
    return client
  }
}

function dispatch(request: PooledRequest, client: UndiciClient): void {
  request.client = client
  client.dispatch(request.options, request)
}
