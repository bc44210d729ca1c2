import { setMaxListeners } from 'node:events'
import { type CallFacts, EngineError, TimeoutError } from '../errors/errors.ts'
import type { Connection, Settings } from './connection.ts'
import { Deadlines } from './deadline.ts'

/** What an abort ends: waiting for something, sending, reading. */
export interface Abortable {
  /** Called at most once, with what the call rejects with. */
  abort(reason: unknown): void
}

/**
 * One call, from its start to the last byte that its caller reads, and what can end it from outside: a
 * signal, one of the connection's timeouts, or the closing of its client.
 */
export class Call {
  readonly connection: Connection
  readonly settings: Settings
  /** For error messages. More is known once the request is built. */
  facts: CallFacts
  /** The call's timeouts; undefined if the connection sets none. */
  readonly deadlines: Deadlines | undefined
  /** Called once the call is over: closes a connection that was made for this call alone. */
  onEnd: (() => void) | undefined
  readonly #signals: readonly AbortSignal[]
  #abortable: Abortable | undefined
  #aborted: { readonly reason: unknown } | undefined
  #controller: AbortController | undefined

  /** Starts `callTimeout`. Throws the signal's reason if a signal is aborted already. */
  constructor(
    connection: Connection,
    facts: CallFacts,
    signals: readonly AbortSignal[] = noSignals,
    settings: Settings = connection.settings,
  ) {
    for (const signal of signals) signal.throwIfAborted()
    this.connection = connection
    this.facts = facts
    this.settings = settings
    this.#signals = signals
    for (const signal of signals) {
      // One signal may serve hundreds of calls. Each removes its listener, so a warning of a leak would be wrong.
      setMaxListeners(0, signal)
      signal.addEventListener('abort', this)
    }
    const { callTimeout, readTimeout, writeTimeout } = settings
    if (callTimeout || readTimeout || writeTimeout) this.deadlines = new Deadlines(this)
    connection.agent.calls.add(this)
  }

  /** Ends the call from outside. The first reason counts. */
  abort(reason: unknown): void {
    if (this.#aborted) return
    this.#aborted = { reason }
    this.#controller?.abort(reason)
    this.#abortable?.abort(reason)
  }

  /** Sets what an abort ends from now on. Ends it at once if the call is already aborted. */
  onAbort(abortable: Abortable): void {
    this.#abortable = abortable
    if (this.#aborted) abortable.abort(this.#aborted.reason)
  }

  /** Waits for work until the call is aborted. The work itself goes on. */
  wait<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      work.then(resolve, reject)
      this.onAbort({ abort: reject })
    })
  }

  /** Why the call was ended from outside, if it was. */
  get aborted(): { readonly reason: unknown } | undefined {
    return this.#aborted
  }

  /** Aborted with the call: for functions that take a signal. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#aborted) this.#controller.abort(this.#aborted.reason)
    return this.#controller.signal
  }

  /** What the call rejects with. An abort's reason wins, except that a timeout never hides an engine's error. */
  rejection(error: unknown): unknown {
    if (!this.#aborted) return error
    const { reason } = this.#aborted
    return error instanceof EngineError && reason instanceof TimeoutError ? error : reason
  }

  /** Frees what the call holds: it is over. */
  end(): void {
    this.deadlines?.stop()
    for (const signal of this.#signals) signal.removeEventListener('abort', this)
    this.connection.agent.calls.delete(this)
    this.#abortable = undefined
    this.onEnd?.()
    this.onEnd = undefined
  }

  /** One of the signals was aborted; the call is its listener. */
  handleEvent({ target }: Event): void {
    this.abort((target as AbortSignal).reason)
  }
}

const noSignals: readonly AbortSignal[] = []
