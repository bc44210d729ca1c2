import { Readable } from 'node:stream'
import { callName, TimeoutError } from '../errors/errors.ts'
import type { Call } from './call.ts'

/** The timeouts of one call. When one runs out, the call is aborted with a `TimeoutError`. */
export class Deadlines {
  readonly #call: Call
  #callTimer: NodeJS.Timeout | undefined
  #readTimer: NodeJS.Timeout | undefined
  #writeTimer: NodeJS.Timeout | undefined

  /** Starts `callTimeout`. */
  constructor(call: Call) {
    this.#call = call
    this.#callTimer = this.#timer('callTimeout')
  }

  /**
   * A part of the body was sent: `writeTimeout` starts anew. It cannot run out while a body that is a stream
   * is flowing: then the engine waits for the caller.
   */
  sending(body: Uint8Array | Readable | undefined): void {
    if (this.#writeTimer) this.#writeTimer.refresh()
    else this.#writeTimer = this.#timer('writeTimeout', body instanceof Readable ? body : undefined)
  }

  /** Everything is sent, or bytes have come: `readTimeout` starts anew. */
  reading(): void {
    clearTimeout(this.#writeTimer)
    this.#writeTimer = undefined
    if (this.#readTimer) this.#readTimer.refresh()
    else this.#readTimer = this.#timer('readTimeout')
  }

  /** The reader makes the engine wait, so the engine's silence is no fault. */
  paused(): void {
    clearTimeout(this.#readTimer)
    this.#readTimer = undefined
  }

  /** The last byte has come. */
  stop(): void {
    this.paused()
    clearTimeout(this.#writeTimer)
    clearTimeout(this.#callTimer)
    this.#writeTimer = undefined
    this.#callTimer = undefined
  }

  #timer(kind: keyof typeof why, body?: Readable): NodeJS.Timeout | undefined {
    const ms = this.#call.settings[kind]
    if (!ms) return undefined
    const timer = setTimeout(() => {
      const call = this.#call.facts
      if (body && !body.isPaused()) timer.refresh()
      else this.#call.abort(new TimeoutError(kind, ms, `${callName(call)}: ${why[kind]} ${ms} ms.`, { call }))
    }, ms)
    return timer
  }
}

const why = {
  readTimeout: 'the engine sent nothing for',
  writeTimeout: 'the engine took nothing of the body for',
  callTimeout: 'not finished within',
} as const
