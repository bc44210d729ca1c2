import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { callName, type HawserError, ProtocolError } from '../errors/errors.ts'
import type { Incoming } from '../response/incoming.ts'
import type { Abortable, Call } from './call.ts'
import { bodyFault, codingFault, faultOf } from './faults.ts'
import type { Headers, Outgoing } from './outgoing.ts'
import { ParsedAnswer } from './parsed-answer.ts'
import type { Pool, PooledRequest } from './pool.ts'
import { discardBody, inParts } from './request-body.ts'
import { abortError, type BodySource, ResponseBody } from './response-body.ts'
import { mayRetry } from './retry.ts'
import type { UndiciClient } from './undici-client.ts'

/** Decides about the body once the head is known: collect it, up to so many bytes, or (`false`) stream it. */
export type Collect = (head: Incoming) => number | false

/** Sends a request and waits for the head of its answer, or for the whole answer if the body is collected. */
export function exchange(
  call: Call,
  outgoing: Outgoing,
  contentLength: number | undefined,
  collect: Collect,
): Promise<Incoming> {
  return new Promise((resolve, reject) => {
    new Exchange(call, outgoing, contentLength, collect, resolve, reject).send()
  })
}

class Exchange implements PooledRequest, Abortable, BodySource {
  client: UndiciClient | undefined
  readonly options: Dispatcher.DispatchOptions
  readonly #call: Call
  readonly #pool: Pool
  readonly #outgoing: Outgoing
  readonly #collect: Collect
  readonly #resolve: (incoming: Incoming) => void
  readonly #reject: (error: unknown) => void
  #state: 'running' | 'arrived' | 'ended' = 'running'
  #isReused = false
  #isRepeated = false
  #answer: ParsedAnswer | undefined
  #chunks: Buffer[] | undefined
  #size = 0
  #limit = 0
  #stream: ResponseBody | undefined
  #resume: (() => void) | undefined

  constructor(
    call: Call,
    outgoing: Outgoing,
    contentLength: number | undefined,
    collect: Collect,
    resolve: (incoming: Incoming) => void,
    reject: (error: unknown) => void,
  ) {
    const { agent, settings } = call.connection
    const { body } = outgoing
    this.#call = call
    this.#outgoing = outgoing
    this.#collect = collect
    this.#resolve = resolve
    this.#reject = reject
    this.#pool = agent.pool(outgoing.isLong)
    this.options = {
      method: outgoing.method as Dispatcher.HttpMethod,
      path: agent.target.basePath + outgoing.target,
      headers: joinHeaders(call.connection.ownHeaders(), outgoing.headers, contentLength),
      body: body === undefined ? null : settings.writeTimeout ? inParts(body) : body,
    }
  }

  send(): void {
    this.#call.onAbort(this)
    const { body } = this.#outgoing
    if (this.#state !== 'running') return
    if (body instanceof Readable && body.errored) this.abort(this.#fault(body.errored))
    else this.#pool.send(this)
  }

  /** Ends the exchange, also when it failed by itself. See {@link Abortable}. */
  abort(reason: unknown): void {
    if (this.#state === 'ended') return
    this.#finish()
    discardBody(this.#outgoing.body)
    if (this.#stream) this.#stream.destroy(abortError(reason))
    else this.#reject(reason)
  }

  /** undici: the request is about to be written. */
  onConnect(): void {
    this.#isReused = (this.client?.answered ?? 0) > 0
    const { body } = this.#outgoing
    const { deadlines } = this.#call
    this.client?.awaitHead(deadlines && (() => deadlines.reading()), this.#outgoing.isLong)
    if (body !== undefined) deadlines?.sending(body)
  }

  onBodySent(): void {
    // An engine that answers before it has read the whole body may still be sent the rest.
    if (this.#state === 'running') this.#call.deadlines?.sending(this.#outgoing.body)
  }

  onRequestSent(): void {
    if (this.#state === 'running') this.#call.deadlines?.reading()
  }

  onHeaders(status: number, raw: Buffer[], resume: () => void): boolean {
    if (status < 200 || this.#state === 'ended') return true
    this.client?.headCame()
    this.#call.deadlines?.reading()
    const answer = new ParsedAnswer(status, raw)
    this.#answer = answer
    const fault = codingFault(answer.transferEncoding, this.#outgoing.call)
    if (fault) {
      this.abort(fault)
      return true
    }
    const limit = this.#collect(answer)
    if (limit !== false) {
      this.#limit = limit
      this.#chunks = []
      return true
    }
    this.#resume = resume
    this.#stream = new ResponseBody(this)
    if (isChunked(answer, this.#outgoing.method)) this.client?.takeChunks((data) => this.onData(data))
    answer.body = this.#stream
    this.#resolve(answer)
    return true
  }

  onData(chunk: Buffer): boolean {
    if (this.#state === 'ended') return true
    const { deadlines } = this.#call
    this.#size += chunk.length
    if (this.#chunks) {
      deadlines?.reading()
      this.#chunks.push(chunk)
      if (this.#size > this.#limit) this.abort(this.#tooLarge())
      return true
    }
    if (this.#stream?.push(chunk)) {
      deadlines?.reading()
      return true
    }
    deadlines?.paused()
    return false
  }

  onComplete(): void {
    if (this.#state === 'ended') return
    this.#state = 'arrived'
    this.#call.deadlines?.stop()
    this.#pool.release(this)
    const [answer, chunks] = [this.#answer, this.#chunks]
    if (answer && chunks) {
      this.#finish()
      answer.body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, this.#size)
      this.#resolve(answer)
      return
    }
    // An empty body needs no reader.
    if (this.#size === 0) this.#finish()
    this.#stream?.push(null)
  }

  onError(error: Error): void {
    if (this.#state === 'ended') return
    if (this.#isEmptyAnswer(error)) {
      this.onComplete()
      return
    }
    if (this.#answer || this.#isRepeated || !mayRetry(this.#outgoing, error, this.#isReused)) {
      this.abort(this.#fault(error))
      return
    }
    this.#isRepeated = true
    this.#call.deadlines?.paused()
    this.#pool.drop(this)
    this.#pool.send(this, true)
  }

  /** See {@link BodySource}. */
  resume(): void {
    if (this.#state !== 'running') return
    this.#call.deadlines?.reading()
    this.#resume?.()
    this.client?.resumeChunks()
  }

  /** See {@link BodySource}. */
  leave(): void {
    if (this.#state !== 'ended') this.#finish()
  }

  #finish(): void {
    const isWhole = this.#state === 'arrived'
    this.#state = 'ended'
    this.#call.end()
    if (!isWhole) this.#pool.drop(this)
  }

  /** A 304 may tell the length of a body that it does not have (RFC 9110, section 8.6); undici takes it for one that is cut. */
  #isEmptyAnswer(error: NodeJS.ErrnoException): boolean {
    return error.code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' && this.#answer?.status === 304
  }

  #fault(error: Error): HawserError {
    const { body, call } = this.#outgoing
    const isNew = !this.#isReused && this.#answer === undefined
    return bodyFault(error, body, call) ?? faultOf(error, this.#call, isNew)
  }

  #tooLarge(): HawserError {
    const { call } = this.#outgoing
    const message = `${callName(call)}: the answer is larger than ${this.#limit} bytes; read it as a stream.`
    return new ProtocolError(message, { call, offset: this.#limit })
  }
}

/** Whether a body follows, in chunks: the only coding that is not a fault. */
function isChunked({ status, transferEncoding }: ParsedAnswer, method: string): boolean {
  const isEmpty = method === 'HEAD' || status === 204 || status === 304
  return !isEmpty && transferEncoding !== undefined
}

/** Asks for no compression: some proxies compress when a request says nothing about it. */
const identity: Headers = { 'accept-encoding': 'identity' }

function joinHeaders(
  always: Headers | undefined,
  own: Headers | undefined,
  contentLength: number | undefined,
): Headers {
  if (contentLength !== undefined)
    return { ...identity, ...always, ...own, 'content-length': String(contentLength) }
  return always || own ? { ...identity, ...always, ...own } : identity
}
