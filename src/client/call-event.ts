import { channel } from 'node:diagnostics_channel'
import type { Call } from '../http/call.ts'

/** What the `diagnostics_channel` `hawser:call` carries; never a query, a header or a body. */
export interface CallEvent {
  type: 'start' | 'end' | 'error'
  /** The same for all events of one call. */
  id: number
  /** Where the connection leads, without credentials. */
  connection: string
  op?: string
  method: string
  path: string
  /** HTTP status; only on `end`. */
  status?: number
  /** On `end` and `error`: time from `start` until the result was there or the stream was open. */
  ms?: number
  /** What the call rejected with; only on `error`. */
  error?: unknown
}

const events = channel('hawser:call')
let calls = 0

/** Publishes the events of one call on `hawser:call`. */
export class CallEvents {
  readonly #facts: Omit<CallEvent, 'type'>
  readonly #started = performance.now()

  /** `undefined` if nobody listens. */
  static start(call: Call): CallEvents | undefined {
    return events.hasSubscribers ? new CallEvents(call) : undefined
  }

  private constructor({ facts, connection }: Call) {
    const { op, method = '', path = '' } = facts
    this.#facts = { id: ++calls, connection: connection.name, ...(op && { op }), method, path }
    this.#publish({ type: 'start', ...this.#facts })
  }

  end(status: number): void {
    this.#publish({ type: 'end', ...this.#facts, status, ms: performance.now() - this.#started })
  }

  error(error: unknown): void {
    this.#publish({ type: 'error', ...this.#facts, error, ms: performance.now() - this.#started })
  }

  #publish(event: CallEvent): void {
    events.publish(event)
  }
}
