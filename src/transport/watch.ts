import type { Conn } from '../connection/conn.ts'
import { type CallFacts, TimeoutError, type TimeoutKind } from '../errors.ts'

/** What can end a call from outside: its signal, and the connection's times. */
export class Watch {
  readonly #end: (reason: unknown) => void
  readonly #call: CallFacts
  readonly #signals: readonly AbortSignal[]
  readonly #times: Conn
  readonly #onAbort = ({ target }: Event): void => this.#end((target as AbortSignal).reason)
  #callTimer: NodeJS.Timeout | undefined
  #readTimer: NodeJS.Timeout | undefined
  #writeTimer: NodeJS.Timeout | undefined

  /** `end` is called with the reason when one of them strikes; the call's own time runs from now. */
  constructor(times: Conn, call: CallFacts, signals: readonly AbortSignal[], end: (reason: unknown) => void) {
    this.#times = times
    this.#call = call
    this.#signals = signals
    this.#end = end
    for (const signal of signals) signal.addEventListener('abort', this.#onAbort, { once: true })
    this.#callTimer = this.#timer('callTimeout')
  }

  /** The body is on its way: `writeTimeout` counts from each part that was taken. */
  sending(): void {
    if (this.#writeTimer) this.#writeTimer.refresh()
    else this.#writeTimer = this.#timer('writeTimeout')
  }

  /** All is sent, or bytes have come: `readTimeout` counts from here. */
  reading(): void {
    this.#writeTimer = clear(this.#writeTimer)
    if (this.#readTimer) this.#readTimer.refresh()
    else this.#readTimer = this.#timer('readTimeout')
  }

  /** The reader holds the engine back, so its silence is no fault of the engine. */
  paused(): void {
    this.#readTimer = clear(this.#readTimer)
  }

  done(): void {
    for (const signal of this.#signals) signal.removeEventListener('abort', this.#onAbort)
    this.#callTimer = clear(this.#callTimer)
    this.#readTimer = clear(this.#readTimer)
    this.#writeTimer = clear(this.#writeTimer)
  }

  #timer(kind: Exclude<TimeoutKind, 'connectTimeout'>): NodeJS.Timeout | undefined {
    const ms = this.#times[kind]
    if (!ms) return undefined
    const expired = () =>
      this.#end(
        new TimeoutError(kind, ms, `${describe(this.#call)}: ${say[kind]} ${ms} ms.`, { call: this.#call }),
      )
    return setTimeout(expired, ms)
  }
}

const say = {
  readTimeout: 'the engine sent nothing for',
  writeTimeout: 'the engine took nothing of the body for',
  callTimeout: 'not finished within',
} as const

/** `ContainerStart POST /v1.41/containers/x/start` */
export function describe(call: CallFacts): string {
  return [call.op, call.method, call.path].filter(Boolean).join(' ')
}

function clear(timer: NodeJS.Timeout | undefined): undefined {
  clearTimeout(timer)
}
