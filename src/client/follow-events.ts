import { setTimeout as sleep } from 'node:timers/promises'
import { isHawserError, UsageError } from '../errors/errors.ts'
import { Call } from '../http/call.ts'
import { Connection } from '../http/connection.ts'
import { type IterablePromise, iterablePromise } from '../streams/iterable-promise.ts'
import type { EngineClient } from './client.ts'
import { SeenEvents } from './seen-events.ts'

/** An event as Docker and Podman tell it; each has more fields. */
export interface EngineEvent {
  /** `container`, `image`, `network`… */
  Type: string
  /** `create`, `start`, `die`… */
  Action: string
  Actor: { ID: string; Attributes: Record<string, string> }
  /** In Unix seconds. */
  time: number
  /** In Unix nanoseconds: beyond 2^53, so exact with the connection's `bigint` alone. */
  timeNano: number | bigint
  [field: string]: unknown
}

export interface FollowOptions {
  /** The operation that tells events; default `SystemEvents`. Podman's own is `SystemEventsLibpod`. */
  op?: string | undefined
  /** Its parameters: `filters`, and a `since` to begin before now. Not `until`: this never ends. */
  params?: Record<string, unknown> | undefined
  /** Ends it; the iteration rejects with its reason. */
  signal?: AbortSignal | undefined
  /** Called when events are told again after a break: the time to look anew at what an engine may have forgotten. */
  onReconnect?: (() => void) | undefined
}

/** What `client()` gives, for any engine that tells events. */
export interface EventsClient {
  invoke(call: never): unknown
}

/** In ms. */
const firstPause = 100
const longestPause = 5000

/**
 * Follows an engine's events without end, over restarts of the engine and cuts of the connection: it connects again,
 * asks for what came `since` the last event, and leaves out what it gave already. The promise resolves once events
 * are told, and is itself async iterable; leaving the iteration closes the connection.
 *
 * What it cannot give is what the engine itself does not keep: Docker forgets all events when it stops, and all but
 * the last 256 while nobody listens. Until the first event, this machine's clock stands in for the engine's.
 *
 * Rejects if the first connection fails, for an {@link EngineError}, with a {@link ProtocolError} for what is no event
 * (asked again, the engine would tell it again), when `signal` is aborted, and with a
 * {@link ConnectionError} when the client is closed.
 */
export function followEvents(
  client: EventsClient,
  options: FollowOptions = {},
): IterablePromise<EngineEvent> {
  return iterablePromise(async (left) => {
    const follower = new Follower(client, options)
    left.addEventListener('abort', () => follower.return(), { once: true })
    await follower.open()
    return follower
  })
}

class Follower implements AsyncIterableIterator<EngineEvent, undefined> {
  readonly #open: (since: unknown) => Promise<AsyncIterable<EngineEvent>>
  readonly #since: unknown
  readonly #onReconnect: (() => void) | undefined
  /** Stands for all of the calls: what ends it ends the one that runs, or the pause between two. */
  readonly #call: Call
  readonly #stop = new AbortController()
  readonly #seen: SeenEvents
  readonly #events: AsyncGenerator<EngineEvent, undefined> = this.#follow()
  #stream: AsyncIterable<EngineEvent> | undefined
  #left = false

  constructor(client: EventsClient, { op = 'SystemEvents', params, signal, onReconnect }: FollowOptions) {
    if (params?.until !== undefined) {
      throw new UsageError('followEvents() has no end: for events "until" some time, invoke the operation.')
    }
    const { connection } = (client ?? {}) as Partial<EngineClient>
    if (!(connection instanceof Connection)) {
      throw new UsageError('followEvents(): pass a client, as client({ engine: "docker" }) makes it.')
    }
    // The connection's times are for each of the calls, not for all of them.
    this.#call = new Call(connection, { op }, signal ? [signal] : [], {})
    this.#call.onAbort({ abort: (reason) => this.#stop.abort(reason) })
    this.#since = params?.since
    this.#onReconnect = onReconnect
    this.#seen = new SeenEvents(BigInt(Date.now()) * 1_000_000n)
    this.#open = (since) => {
      const call = { op, params: { ...params, since }, as: 'messages', signal: this.#stop.signal }
      return client.invoke(call as never) as Promise<AsyncIterable<EngineEvent>>
    }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  /** The first connection, which must succeed. */
  async open(): Promise<void> {
    try {
      this.#stream = await this.#open(this.#since)
    } catch (error) {
      this.#call.end()
      throw this.#reasonOf(error)
    }
  }

  next(): Promise<IteratorResult<EngineEvent, undefined>> {
    return this.#events.next()
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#left = true
    this.#stop.abort()
    this.#call.end()
    await this.#events.return(undefined)
    return { value: undefined, done: true }
  }

  async *#follow(): AsyncGenerator<EngineEvent, undefined> {
    try {
      for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
        for await (const event of this.#untilBreak()) {
          pause = firstPause
          yield event
        }
        await sleep(pause, undefined, { signal: this.#stop.signal })
      }
    } catch (error) {
      if (this.#left) return undefined
      throw this.#reasonOf(error)
    } finally {
      this.#call.end()
    }
  }

  /** New events until the connection ends, if there is one to be had. */
  async *#untilBreak(): AsyncGenerator<EngineEvent> {
    try {
      const stream = this.#stream ?? (await this.#reopen())
      this.#stream = undefined
      this.#seen.expectRepeats()
      for await (const event of stream) if (this.#seen.isNew(event)) yield event
    } catch (error) {
      if (this.#stop.signal.aborted || !isPassing(error)) throw error
    }
  }

  async #reopen(): Promise<AsyncIterable<EngineEvent>> {
    const stream = await this.#open(this.#seen.since(this.#since))
    this.#onReconnect?.()
    return stream
  }

  #reasonOf(error: unknown): unknown {
    const { aborted, reason } = this.#stop.signal
    return aborted ? reason : error
  }
}

/** Whether it is likely to be over when asked again: an engine that restarts is gone for a while. */
export function isPassing(error: unknown): boolean {
  if (!isHawserError(error)) return false
  if (error.code === 'CONNECTION' || error.code === 'TIMEOUT') return true
  return error.code === 'ENGINE' && (error as { reason?: string }).reason === 'unavailable'
}
