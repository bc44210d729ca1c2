import { setTimeout as sleep } from 'node:timers/promises'
import { type EngineEvent, followEvents, isPassing } from '../client/follow-events.ts'
import { UsageError } from '../errors/errors.ts'
import { iterablePromise } from '../streams/iterable-promise.ts'
import type { Streaming } from '../types/answers.ts'
import { type ClientFor, Engine } from './engine/engine.ts'
import { textAt } from './engine/fields.ts'
import { ContainerLog, type LogLine } from './logs/container-log.ts'
import { HandOver } from './logs/hand-over.ts'

/** What `followLogs` needs of a client. */
export type FollowLogsClient = ClientFor<'list' | 'inspect' | 'logs' | 'events'>

export interface FollowLogsOptions {
  /** Which containers, as the engine's list takes them: `{ label: ['app=web'] }`; left out: all. */
  filters?: Readonly<Record<string, readonly string[]>> | undefined
  /** Only lines from then on; left out: all that the engine keeps. */
  since?: Date | undefined
  /** Of what a container wrote before, only so many lines; left out: all. */
  tail?: number | undefined
  signal?: AbortSignal | undefined
}

/**
 * Follows the logs of all containers that match, those that are made and started later too, without end: over
 * restarts of the containers, of the engine, and breaks of the connection. Each line comes once; those of one
 * container in its order.
 *
 * The promise resolves once all is followed that is there, and is itself async iterable. Rejects if the first
 * connection fails, for an {@link EngineError} (as of a log driver that cannot be read), with the signal's reason,
 * and with a {@link ConnectionError} when the client is closed. Lines of a container that is removed before they are
 * read are lost with it.
 */
export function followLogs(client: FollowLogsClient, options: FollowLogsOptions = {}): Streaming<LogLine> {
  return iterablePromise(async (left) => {
    const engine = new Engine('followLogs', client, options, ['filters', 'since', 'tail', 'signal'])
    const { since, tail } = options
    if (since !== undefined && !(since instanceof Date))
      throw new UsageError('followLogs(): "since" must be a Date.')
    if (tail !== undefined && !(Number.isInteger(tail) && tail >= 0))
      throw new UsageError('followLogs(): "tail" must be a number of lines.')
    options.signal?.throwIfAborted()
    const follower = new LogFollower(engine, options)
    left.addEventListener('abort', () => follower.return(), { once: true })
    await follower.open()
    return follower
  })
}

/** In ms, before the list is asked for again when it could not be had. */
const pause = 500

class LogFollower implements AsyncIterableIterator<LogLine, undefined> {
  readonly #engine: Engine
  readonly #options: FollowLogsOptions
  readonly #lines = new HandOver<LogLine>()
  readonly #logs = new Map<string, ContainerLog>()
  readonly #stop = new AbortController()
  #watching: Promise<void> | undefined
  #listing: Promise<void> | undefined
  #isStale = false

  constructor(engine: Engine, options: FollowLogsOptions) {
    this.#engine = engine
    this.#options = options
    options.signal?.addEventListener('abort', this.#onAbort, { once: true })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  /** Watches for starts before it lists, so that none falls in between. */
  async open(): Promise<void> {
    try {
      const { op, params } = this.#engine.dialect.starts
      const events = await followEvents(this.#engine.client, {
        op,
        params,
        signal: this.#stop.signal,
        onReconnect: () => void this.#refresh(),
      })
      this.#watching = this.#watch(events).catch(this.#fail)
      await this.#list()
    } catch (error) {
      this.#fail(error)
      await this.#settled()
      throw this.#options.signal?.aborted ? this.#options.signal.reason : error
    }
  }

  next(): Promise<IteratorResult<LogLine, undefined>> {
    return this.#lines.take()
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#end({})
    await this.#settled()
    return { value: undefined, done: true }
  }

  async #watch(events: AsyncIterable<EngineEvent>): Promise<void> {
    const { removals } = this.#engine.dialect.starts
    for await (const event of events) {
      const id = textAt(event, 'Actor.ID') ?? ''
      if (removals.includes(event.Action)) {
        this.#logs.delete(id)
        continue
      }
      this.#logs.get(id)?.follow()
      this.#refresh()
    }
  }

  /** Looks for containers that are not followed yet; what asks meanwhile makes it look once more. */
  #refresh(): void {
    this.#isStale = true
    this.#listing ??= this.#listWhileStale()
      .catch(this.#fail)
      .finally(() => {
        this.#listing = undefined
      })
  }

  async #listWhileStale(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false
      try {
        await this.#list()
      } catch (error) {
        if (this.#stop.signal.aborted || !isPassing(error)) throw error
        this.#isStale = true
        await sleep(pause, undefined, { signal: this.#stop.signal })
      }
    }
  }

  async #list(): Promise<void> {
    const { signal } = this.#stop
    const { filters, since, tail } = this.#options
    const params = { all: true, filters }
    const found = await this.#engine.call<{ Id: string }[]>('list', { params, signal })
    for (const { Id: id } of found) {
      if (this.#logs.has(id)) continue
      const give = (line: LogLine) => this.#lines.give(line)
      const log = new ContainerLog(id, { engine: this.#engine, since, tail, signal, give, fail: this.#fail })
      this.#logs.set(id, log)
      log.follow()
    }
  }

  readonly #onAbort = (): void => this.#end({ error: this.#options.signal?.reason })

  readonly #fail = (error: unknown): void => this.#end({ error })

  #end(end: { error?: unknown }): void {
    this.#options.signal?.removeEventListener('abort', this.#onAbort)
    this.#lines.end(end)
    this.#stop.abort()
  }

  async #settled(): Promise<void> {
    await Promise.all([
      this.#watching,
      this.#listing,
      ...[...this.#logs.values()].map((log) => log.settled()),
    ])
  }
}
