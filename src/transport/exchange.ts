import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { ClosedError, type Connection } from '../connection/connection.ts'
import type { CarriedOptions, Carrier } from '../connection/pool.ts'
import { ConnectionError, type HawserError, ProtocolError } from '../errors.ts'
import type { Outgoing } from '../request/outgoing.ts'
import { BodyStream } from './body-stream.ts'
import { faultOf } from './fault.ts'
import { meter } from './meter.ts'
import { describe, Watch } from './watch.ts'

/** An answer whose head has come. */
export interface Incoming {
  status: number
  /** Names in lower case. */
  headers: IncomingHttpHeaders
  /** The whole body where it was to be collected, otherwise the body as it arrives. */
  body: Uint8Array | Readable
}

/** Says, once the head is known, whether the body is to be collected: up to so many bytes, or not. */
export type Collect = (status: number, headers: IncomingHttpHeaders) => number | false

/** A connection that had been used before died before the first byte of an answer: sending again is safe for a GET. */
export class StaleConnection extends Error {
  readonly fault: HawserError

  constructor(fault: HawserError) {
    super(fault.message)
    this.fault = fault
  }
}

/** Sends a request and waits for its head, or for all of it where the body is collected. */
export function exchange(
  connection: Connection,
  outgoing: Outgoing,
  contentLength: number | undefined,
  options: { signals: readonly AbortSignal[]; collect: Collect },
): Promise<Incoming> {
  return new Promise((resolve, reject) => {
    const running = new Exchange(connection, outgoing, options, resolve, reject)
    connection.pool(outgoing.long).dispatch(running.options(contentLength), running)
  })
}

class Exchange implements Dispatcher.DispatchHandler {
  readonly #connection: Connection
  readonly #outgoing: Outgoing
  readonly #collect: Collect
  readonly #resolve: (incoming: Incoming) => void
  readonly #reject: (error: unknown) => void
  readonly #watch: Watch
  readonly #untrack: () => void
  #controller: Dispatcher.DispatchController | undefined
  #carrier: Carrier | undefined
  #reused = false
  #ended = false
  #head: { status: number; headers: IncomingHttpHeaders } | undefined
  #chunks: Buffer[] | undefined
  #size = 0
  #limit = 0
  #stream: BodyStream | undefined

  constructor(
    connection: Connection,
    outgoing: Outgoing,
    options: { signals: readonly AbortSignal[]; collect: Collect },
    resolve: (incoming: Incoming) => void,
    reject: (error: unknown) => void,
  ) {
    this.#connection = connection
    this.#outgoing = outgoing
    this.#collect = options.collect
    this.#resolve = resolve
    this.#reject = reject
    const end = (reason: unknown) => this.#fail(reason instanceof ClosedError ? this.#fault(reason) : reason)
    this.#watch = new Watch(connection.conn, outgoing.call, options.signals, end)
    this.#untrack = connection.track(end)
  }

  options(contentLength: number | undefined): CarriedOptions {
    const { method, target, headers, body } = this.#outgoing
    const all = { ...this.#connection.headers, ...headers }
    if (contentLength !== undefined) all['content-length'] = String(contentLength)
    return {
      method: method as Dispatcher.HttpMethod,
      path: this.#connection.basePath + target,
      headers: all,
      body: body === undefined ? null : meter(body, this.#connection.conn.writeTimeout, this.#watch),
      onCarrier: (carrier) => {
        this.#carrier = carrier
      },
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    this.#reused = (this.#carrier?.answered ?? 0) > 0
    if (this.#ended) controller.abort(new Error('the call ended before it was sent'))
    else if (this.#outgoing.body === undefined) this.#watch.reading()
    else this.#watch.sending()
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    if (status < 200) return
    if (this.#carrier) this.#carrier.answered++
    this.#watch.reading()
    this.#head = { status, headers }
    const limit = this.#collect(status, headers)
    if (limit !== false) {
      this.#limit = limit
      this.#chunks = []
      return
    }
    this.#stream = new BodyStream(controller, (reason) => this.#left(reason))
    this.#resolve({ status, headers, body: this.#stream })
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#chunks) {
      this.#watch.reading()
      this.#size += chunk.length
      this.#chunks.push(chunk)
      if (this.#size > this.#limit) this.#fail(this.#tooLarge())
    } else if (this.#stream?.push(chunk)) {
      this.#watch.reading()
    } else {
      this.#watch.paused()
      controller.pause()
    }
  }

  onResponseEnd(): void {
    if (this.#ended) return
    this.#finish()
    const [first, ...rest] = this.#chunks ?? []
    if (this.#head && this.#chunks) {
      const body = rest.length === 0 ? (first ?? nothing) : Buffer.concat(this.#chunks, this.#size)
      this.#resolve({ ...this.#head, body })
    } else {
      this.#stream?.push(null)
    }
  }

  onResponseError(_: unknown, error: Error): void {
    const fault = this.#bodyFault(error) ?? this.#fault(error)
    const stale = this.#reused && !this.#head && fault instanceof ConnectionError && isBreak(error)
    this.#fail(stale ? new StaleConnection(fault) : fault)
  }

  /** The reader is done with the body. */
  #left(reason: Error | null): void {
    if (this.#ended) return
    this.#finish()
    this.#controller?.abort(reason ?? new Error('the reader left'))
  }

  #fail(reason: unknown): void {
    if (this.#ended) return
    this.#finish()
    discard(this.#outgoing.body)
    if (this.#stream) this.#stream.destroy(reason as Error)
    else this.#reject(reason)
    this.#controller?.abort(asError(reason))
  }

  #finish(): void {
    this.#ended = true
    this.#watch.done()
    this.#untrack()
  }

  #fault(error: unknown): HawserError {
    return faultOf(error, this.#outgoing.call, this.#connection)
  }

  #bodyFault(error: Error): HawserError | undefined {
    const { body, call } = this.#outgoing
    if (!(body instanceof Readable) || body.errored !== error) return undefined
    return new ConnectionError(
      `${describe(call)}: the body could not be read to its end: ${error.message}.`,
      {
        call,
        cause: error,
      },
    )
  }

  #tooLarge(): HawserError {
    const { call } = this.#outgoing
    const message = `${describe(call)}: the answer is larger than ${this.#limit} bytes; read it as a stream.`
    return new ProtocolError(message, { call, offset: this.#limit })
  }
}

const nothing = Buffer.alloc(0)

/** Frees a body that will not be sent; what goes wrong in that concerns nobody. */
export function discard(body: Uint8Array | Readable | undefined): void {
  if (body instanceof Readable && !body.destroyed) body.on('error', () => {}).destroy()
}

/** The other side went away, as opposed to saying something wrong. */
function isBreak(error: NodeJS.ErrnoException): boolean {
  return ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(error.code ?? '')
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason), { cause: reason })
}
