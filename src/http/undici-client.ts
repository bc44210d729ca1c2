import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
// Only this part of undici: loading its fetch, caches and mocks takes most of a process's cold start.
import Client from 'undici/lib/dispatcher/client.js'
import type { Dial } from '../dial/dial.ts'
import { ChunkFilter, type TakeData } from './chunk-filter.ts'
import { HeadEnd } from './head-end.ts'
import { InterimFilter } from './interim-filter.ts'

/** undici's client over one HTTP/1.1 connection, which is dialled on first use. */
export class UndiciClient extends Client {
  /** How many answers have come over the present socket. */
  answered = 0
  /** Set from the sending of a request until the head of its answer has come. */
  #interim: InterimFilter | undefined
  #onHeadBytes: (() => void) | undefined
  /** Set if the head is parsed apart from what follows. */
  #headEnd: HeadEnd | undefined
  #chunks: ChunkFilter | undefined
  /** The taker of chunks has enough. */
  #isPaused = false
  #stream: Duplex | undefined
  readonly #dialling: AbortController

  constructor(origin: string, dial: Dial) {
    const dialling = new AbortController()
    super(origin, {
      // The engines may be silent for hours (`logs -f`, `wait`, `events`); our own times are in deadline.ts.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: (_, connected) => {
        dial(dialling.signal).then(
          (stream) => {
            this.answered = 0
            // undici's types ask for a Socket, but it uses only what every Duplex has.
            connected(null, this.#watched(stream) as Socket)
          },
          (error: Error) => connected(error, null),
        )
      },
    })
    this.#dialling = dialling
  }

  /**
   * A request is about to be sent. `onBytes` is called for every piece of the head of its answer. `isLong`: chunks of
   * the answer may be taken.
   */
  awaitHead(onBytes: (() => void) | undefined, isLong: boolean): void {
    this.#interim = new InterimFilter()
    this.#headEnd = isLong ? new HeadEnd() : undefined
    this.#onHeadBytes = onBytes
    this.#chunks = undefined
    this.#isPaused = false
  }

  /** The head of the answer has come. */
  headCame(): void {
    this.answered++
    this.#interim = undefined
    this.#onHeadBytes = undefined
  }

  /** The body that follows the head comes in chunks: their data is taken past undici's parser. */
  takeChunks(take: TakeData): void {
    if (this.#headEnd?.isFound) this.#chunks = new ChunkFilter(take)
  }

  /** The taker of chunks wants more. */
  resumeChunks(): void {
    if (!this.#isPaused) return
    this.#isPaused = false
    // undici reads on.
    this.#stream?.emit('readable')
  }

  /** undici reads from the stream only what is left for its parser. */
  #watched(stream: Duplex): Duplex {
    this.#stream = stream
    const read = stream.read
    stream.read = (size) => {
      while (!this.#isPaused) {
        const chunk: Buffer | null = read.call(stream, size)
        if (chunk === null) return null
        try {
          const bytes = this.#interim ? this.#partOfHead(chunk, stream) : this.#partOfBody(chunk, stream)
          if (bytes) return bytes
        } catch (error) {
          stream.destroy(error as Error)
          return null
        }
      }
      return null
    }
    return stream
  }

  /** undici reports a head only when it is whole, so bytes of heads are seen here. */
  #partOfHead(chunk: Buffer, stream: Duplex): Buffer | undefined {
    this.#onHeadBytes?.()
    const bytes = this.#interim?.pass(chunk)
    if (!bytes || !this.#headEnd) return bytes
    const end = this.#headEnd.find(bytes)
    if (end < bytes.length) stream.unshift(bytes.subarray(end))
    return bytes.subarray(0, end)
  }

  #partOfBody(chunk: Buffer, stream: Duplex): Buffer | undefined {
    const chunks = this.#chunks
    if (!chunks) return chunk
    const bytes = chunks.pass(chunk)
    if (chunks.isDone) this.#chunks = undefined
    else if (chunks.hasEnough) {
      this.#isPaused = true
      if (chunks.unread.length > 0) stream.unshift(chunks.unread)
    }
    return bytes
  }

  /** Closes the connection, whatever its state. Resolves once its socket is closed. */
  end(): Promise<void> {
    this.#dialling.abort()
    return this.destroy()
  }
}
