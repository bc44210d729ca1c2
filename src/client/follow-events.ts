import { setTimeout as sleep } from 'node:timers/promises'
import { isHawserError, UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { Call } from '../http/call.ts'
import { Connection } from '../http/connection.ts'
import { jsonTextOf } from '../json/json.ts'
import { isObject } from '../json/objects.ts'
import { type IterablePromise, iterablePromise } from '../streams/iterable-promise.ts'
import { wrongMessage } from '../streams/objects.ts'
import type { EngineClient } from './client.ts'
import { SeenEvents } from './seen-events.ts'

/** An event as Docker and Podman send it. Each kind has more fields. */
export interface EngineEvent {
  /** `container`, `image`, `network`… */
  Type: string
  /** `create`, `start`, `die`… */
  Action: string
  Actor: { ID: string; Attributes: Record<string, string> }
  /** In Unix seconds. */
  time: number
  /** In Unix nanoseconds. This is beyond 2^53, so it is exact only with the connection's `bigint`. */
  timeNano: number | bigint
  [field: string]: unknown
}

export interface FollowOptions {
  /** The operation that sends events; default `SystemEvents`. Podman's own is `SystemEventsLibpod`. */
  op?: string | undefined
  /** Its parameters: `filters`, and a `since` to begin before now. Not `until`: following has no end. */
  params?: Record<string, unknown> | undefined
  /** Ends the following; the iteration rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Called when events come again after a break. Some may be lost, so look at everything anew. */
  onReconnect?: (() => void) | undefined
}

/** What `client()` returns, for any engine that has events. */
export interface EventsClient {
  invoke(call: never): unknown
}

const optionNames = ['op', 'params', 'signal', 'onReconnect']
/** In ms. */
const firstPause = 100
const longestPause = 5000

/**
 * Follows an engine's events without end. When the engine restarts or the connection breaks, it connects
 * again, asks for the events `since` the last one, and leaves out those that it has already given. The
 * promise resolves once the engine's answer begins, and is itself async iterable. Leaving the iteration
 * closes the connection.
 *
 * Events that the engine does not keep are lost: Docker forgets all events when it stops, and keeps only the
 * last 256 while nobody listens. Until the first event comes, `since` is the time of this machine's clock,
 * not of the engine's.
 *
 * Rejects if the first connection fails, if the engine refuses ({@link EngineError}), if the engine sends
 * something that is no event ({@link ProtocolError}; it would send the same again), when `signal` is aborted,
 * and when the client is closed ({@link ConnectionError}).
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
  readonly #op: string
  /** Stands for all the calls. Aborting it ends the running call, or the pause between two. */
  readonly #call: Call
  readonly #stop = new AbortController()
  readonly #seen: SeenEvents
  readonly #events: AsyncGenerator<EngineEvent, undefined> = this.#follow()
  #stream: AsyncIterable<EngineEvent> | undefined
  #left = false

  constructor(client: EventsClient, options: FollowOptions) {
    refuseUnknown(
      'followEvents()',
      options,
      optionNames,
      {},
      'A parameter of the operation goes into "params".',
    )
    const { op = 'SystemEvents', params, signal, onReconnect } = options
    if (params?.until !== undefined) {
      throw new UsageError('followEvents() has no end: for events "until" some time, invoke the operation.')
    }
    const { connection } = (client ?? {}) as Partial<EngineClient>
    if (!(connection instanceof Connection)) {
      throw new UsageError('followEvents(): pass a client, as client({ engine: "docker" }) makes it.')
    }
    // The connection's timeouts apply to each call, not to all of them together.
    this.#call = new Call(connection, { op }, signal ? [signal] : [], {})
    this.#call.onAbort({ abort: (reason) => this.#stop.abort(reason) })
    this.#op = op
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

  /** The new events until the connection breaks; none if it cannot be opened. */
  async *#untilBreak(): AsyncGenerator<EngineEvent> {
    try {
      const stream = this.#stream ?? (await this.#reopen())
      this.#stream = undefined
      this.#seen.expectRepeats()
      for await (const event of stream) {
        const text = jsonTextOf(event)
        if (text === undefined || !isEvent(event)) throw wrongMessage(event, { op: this.#op }, 'event')
        if (this.#seen.isNew(event, text)) yield event
      }
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

/** Whether its time can be read, if it has one: whatever else it lacks does no harm here. */
function isEvent(value: unknown): value is EngineEvent {
  if (!isObject(value)) return false
  const { time = 0, timeNano = 0 } = value as { time?: unknown; timeNano?: unknown }
  return Number.isFinite(time) && (typeof timeNano === 'bigint' || Number.isInteger(timeNano))
}

/** Whether the same call may succeed later: an engine that restarts is away for a while. */
export function isPassing(error: unknown): boolean {
  if (!isHawserError(error)) return false
  if (error.code === 'CONNECTION' || error.code === 'TIMEOUT') return true
  return error.code === 'ENGINE' && (error as { reason?: string }).reason === 'unavailable'
}
