import { setMaxListeners } from 'node:events'
import { Readable } from 'node:stream'
import { type CallFacts, describe, EngineError, TimeoutError, type TimeoutKind } from '../errors/errors.ts'
import type { Connection } from './connection.ts'

/** What a call is doing, in so far as it can be ended: waiting for something, sending, reading. */
export interface Stage {
  /** Called once, with what the call is to be rejected with. */
  end(reason: unknown): void
}

/**
 * What can end a call from outside, from its start to the last byte that its caller reads: a signal, the
 * connection's times, and the closing of its client. The call passes through stages, and it is the present
 * one that is ended.
 */
export class Watch {
  readonly connection: Connection
  /** For messages; more is known of it once the request is built. */
  call: CallFacts
  /** Called once the call is over: for a connection that is its alone. */
  onDone: (() => void) | undefined
  readonly #signals: readonly AbortSignal[]
  #stage: Stage | undefined
  #struck: { reason: unknown } | undefined
  #aborter: AbortController | undefined
  #callTimer: NodeJS.Timeout | undefined
  #readTimer: NodeJS.Timeout | undefined
  #writeTimer: NodeJS.Timeout | undefined

  /** The call's own time runs from now. Throws the reason of a signal that is aborted already. */
  constructor(connection: Connection, call: CallFacts, signals: readonly AbortSignal[] = noSignals) {
    for (const signal of signals) signal.throwIfAborted()
    this.connection = connection
    this.call = call
    this.#signals = signals
    for (const signal of signals) {
      // One signal may be that of hundreds of calls, each of which lets go of it: no leak to warn of.
      setMaxListeners(0, signal)
      signal.addEventListener('abort', this)
    }
    this.#callTimer = this.#timer('callTimeout')
    connection.link.running.add(this)
  }

  /** Ends the call, unless it has ended or was struck before. */
  strike(reason: unknown): void {
    if (this.#struck) return
    this.#struck = { reason }
    this.#aborter?.abort(reason)
    this.#stage?.end(reason)
  }

  /** From now on it is `stage` that is ended; at once, if the call was struck between two stages. */
  enter(stage: Stage): void {
    this.#stage = stage
    if (this.#struck) stage.end(this.#struck.reason)
  }

  /** The stage of waiting for something that goes on without us. */
  wait<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      work.then(resolve, reject)
      this.enter({ end: reject })
    })
  }

  /** Aborted when the call is struck: for what takes a signal. */
  get signal(): AbortSignal {
    this.#aborter ??= new AbortController()
    if (this.#struck) this.#aborter.abort(this.#struck.reason)
    return this.#aborter.signal
  }

  /**
   * What a call rejects with that failed so: what has ended it from outside counts for more, but for a time
   * that only cut short how the engine told its refusal.
   */
  verdict(error: unknown): unknown {
    if (!this.#struck) return error
    const { reason } = this.#struck
    return error instanceof EngineError && reason instanceof TimeoutError ? error : reason
  }

  /** What has ended the call from outside, if something has. */
  get struck(): { readonly reason: unknown } | undefined {
    return this.#struck
  }

  /**
   * The body is on its way: `writeTimeout` counts from each part that was taken. A stream is paused while the
   * engine takes nothing; while it flows, it is the caller who has nothing to give.
   */
  sending(body: Uint8Array | Readable | undefined): void {
    if (this.#writeTimer) this.#writeTimer.refresh()
    else this.#writeTimer = this.#timer('writeTimeout', body instanceof Readable ? body : undefined)
  }

  /** All is sent, or bytes have come: `readTimeout` counts from here. */
  reading(): void {
    if (this.#writeTimer) this.#writeTimer = clear(this.#writeTimer)
    if (this.#readTimer) this.#readTimer.refresh()
    else this.#readTimer = this.#timer('readTimeout')
  }

  /** The reader holds the engine back, so its silence is no fault of the engine. */
  paused(): void {
    if (this.#readTimer) this.#readTimer = clear(this.#readTimer)
  }

  /** The last byte is here: no time counts any more, while the reader may still be ended. */
  arrived(): void {
    this.paused()
    if (this.#writeTimer) this.#writeTimer = clear(this.#writeTimer)
    if (this.#callTimer) this.#callTimer = clear(this.#callTimer)
  }

  /** The call is over. */
  done(): void {
    this.arrived()
    for (const signal of this.#signals) signal.removeEventListener('abort', this)
    this.connection.link.running.delete(this)
    this.#stage = undefined
    this.onDone?.()
    this.onDone = undefined
  }

  /** An abort of one of the signals: the watch is its own listener. */
  handleEvent({ target }: Event): void {
    this.strike((target as AbortSignal).reason)
  }

  #timer(
    kind: Exclude<TimeoutKind, 'connectTimeout' | 'helperTimeout'>,
    body?: Readable,
  ): NodeJS.Timeout | undefined {
    const ms = this.connection.settings[kind]
    if (!ms) return undefined
    const timer = setTimeout(() => {
      const { call } = this
      if (body && !body.isPaused()) timer.refresh()
      else this.strike(new TimeoutError(kind, ms, `${describe(call)}: ${say[kind]} ${ms} ms.`, { call }))
    }, ms)
    return timer
  }
}

const noSignals: readonly AbortSignal[] = []

const say = {
  readTimeout: 'the engine sent nothing for',
  writeTimeout: 'the engine took nothing of the body for',
  callTimeout: 'not finished within',
} as const

function clear(timer: NodeJS.Timeout): undefined {
  clearTimeout(timer)
}
