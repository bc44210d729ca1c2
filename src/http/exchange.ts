import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { describe, type HawserError, ProtocolError } from '../errors/errors.ts'
import type { Headers } from '../request/headers.ts'
import type { Outgoing } from '../request/outgoing.ts'
import type { Stage, Watch } from './call.ts'
import { bodyFault, faultOf, isBreak } from './faults.ts'
import { inParts } from './in-parts.ts'
import { type Incoming, ParsedAnswer } from './incoming.ts'
import type { Parcel, Pool } from './pool.ts'
import { asFault, discard } from './request-body.ts'
import { type BodySource, BodyStream } from './response-body.ts'
import type { Carrier } from './undici-client.ts'

/** Says, once the head is known, whether the body is to be collected: up to so many bytes, or not. */
export type Collect = (head: Incoming) => number | false

/**
 * Sends a request and waits for its head, or for all of it where the body is collected. What can be repeated
 * is sent once more if the connection had been used before and died before the first byte of an answer:
 * the engine had closed it while it was idle.
 */
export function exchange(
  outgoing: Outgoing,
  contentLength: number | undefined,
  collect: Collect,
  watch: Watch,
): Promise<Incoming> {
  return new Promise((resolve, reject) => {
    new Exchange(outgoing, contentLength, collect, watch, resolve, reject).begin()
  })
}

class Exchange implements Parcel, Stage, BodySource {
  carrier: Carrier | undefined
  readonly options: Dispatcher.DispatchOptions
  readonly #pool: Pool
  readonly #outgoing: Outgoing
  readonly #collect: Collect
  readonly #watch: Watch
  readonly #resolve: (incoming: Incoming) => void
  readonly #reject: (error: unknown) => void
  #state: 'running' | 'arrived' | 'ended' = 'running'
  #isReused = false
  #isRepeated = false
  #answer: ParsedAnswer | undefined
  #chunks: Buffer[] | undefined
  #size = 0
  #limit = 0
  #stream: BodyStream | undefined
  #resume: (() => void) | undefined

  constructor(
    outgoing: Outgoing,
    contentLength: number | undefined,
    collect: Collect,
    watch: Watch,
    resolve: (incoming: Incoming) => void,
    reject: (error: unknown) => void,
  ) {
    const { connection } = watch
    const { body } = outgoing
    this.#outgoing = outgoing
    this.#collect = collect
    this.#watch = watch
    this.#resolve = resolve
    this.#reject = reject
    this.#pool = connection.link.pool(outgoing.isLong)
    this.options = {
      method: outgoing.method as Dispatcher.HttpMethod,
      path: connection.link.target.basePath + outgoing.target,
      headers: headersFor(connection.headers, outgoing.headers, contentLength) ?? null,
      body: body === undefined ? null : connection.settings.writeTimeout ? inParts(body) : body,
    }
  }

  begin(): void {
    this.#watch.enter(this)
    const { body } = this.#outgoing
    if (this.#state !== 'running') return
    if (body instanceof Readable && body.errored) this.end(this.#fault(body.errored))
    else this.#pool.send(this)
  }

  /** See {@link Stage}. */
  end(reason: unknown): void {
    if (this.#state === 'ended') return
    this.#finish()
    discard(this.#outgoing.body)
    if (this.#stream) this.#stream.destroy(asFault(reason))
    else this.#reject(reason)
  }

  /** The request is about to be written. */
  onConnect(): void {
    this.#isReused = (this.carrier?.answered ?? 0) > 0
    const { body } = this.#outgoing
    if (body !== undefined) this.#watch.sending(body)
  }

  onBodySent(): void {
    // An engine that answers before it has read the body may still be sent some of it.
    if (this.#state === 'running') this.#watch.sending(this.#outgoing.body)
  }

  onRequestSent(): void {
    if (this.#state === 'running') this.#watch.reading()
  }

  onHeaders(status: number, raw: Buffer[], resume: () => void): boolean {
    if (status < 200 || this.#state === 'ended') return true
    if (this.carrier) this.carrier.answered++
    this.#watch.reading()
    const answer = new ParsedAnswer(status, raw)
    this.#answer = answer
    const limit = this.#collect(answer)
    if (limit !== false) {
      this.#limit = limit
      this.#chunks = []
      return true
    }
    this.#resume = resume
    this.#stream = new BodyStream(this)
    answer.body = this.#stream
    this.#resolve(answer)
    return true
  }

  onData(chunk: Buffer): boolean {
    if (this.#state === 'ended') return true
    this.#size += chunk.length
    if (this.#chunks) {
      this.#watch.reading()
      this.#chunks.push(chunk)
      if (this.#size > this.#limit) this.end(this.#tooLarge())
      return true
    }
    if (this.#stream?.push(chunk)) {
      this.#watch.reading()
      return true
    }
    this.#watch.paused()
    return false
  }

  onComplete(): void {
    if (this.#state === 'ended') return
    this.#state = 'arrived'
    this.#watch.arrived()
    this.#pool.done(this)
    const [answer, chunks] = [this.#answer, this.#chunks]
    if (answer && chunks) {
      this.#finish()
      answer.body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, this.#size)
      this.#resolve(answer)
      return
    }
    // Nobody need read what is empty.
    if (this.#size === 0) this.#finish()
    this.#stream?.push(null)
  }

  onError(error: Error): void {
    if (this.#state === 'ended') return
    const { method, body } = this.#outgoing
    const isRepeatable = (method === 'GET' || method === 'HEAD') && body === undefined
    if (isRepeatable && this.#isReused && !this.#answer && !this.#isRepeated && isBreak(error)) {
      this.#isRepeated = true
      this.#watch.paused()
      this.#pool.drop(this)
      this.#pool.send(this, true)
      return
    }
    this.end(this.#fault(error))
  }

  /** See {@link BodySource}. */
  resume(): void {
    if (this.#state !== 'running') return
    this.#watch.reading()
    this.#resume?.()
  }

  /** See {@link BodySource}. */
  leave(): void {
    if (this.#state !== 'ended') this.#finish()
  }

  #finish(): void {
    const isWhole = this.#state === 'arrived'
    this.#state = 'ended'
    this.#watch.done()
    if (!isWhole) this.#pool.drop(this)
  }

  #fault(error: Error): HawserError {
    const { body, call } = this.#outgoing
    const isNew = !this.#isReused && this.#answer === undefined
    return bodyFault(error, body, call) ?? faultOf(error, call, this.#watch.connection, isNew)
  }

  #tooLarge(): HawserError {
    const { call } = this.#outgoing
    const message = `${describe(call)}: the answer is larger than ${this.#limit} bytes; read it as a stream.`
    return new ProtocolError(message, { call, offset: this.#limit })
  }
}

function headersFor(
  always: Headers | undefined,
  own: Headers | undefined,
  contentLength: number | undefined,
): Headers | undefined {
  if (contentLength !== undefined) return { ...always, ...own, 'content-length': String(contentLength) }
  return always && own ? { ...always, ...own } : (own ?? always)
}
