import { type ByteReader, type ByteSource, openSource } from './byte-source.ts'

/** Turns bytes, cut anywhere, into items. Pure: what comes out depends on the bytes, not on the cuts. */
export interface Decoder<T> {
  /** Takes the next bytes; only called once `next` has nothing more to give. */
  push(chunk: Buffer): void
  /** The next item, `undefined` when more bytes are needed. Throws where the bytes are wrong. */
  next(): T | undefined
  /** No more bytes follow: `next` gives what is left, then throws if an item is incomplete. */
  end(): void
  /** The source failed: `next` gives what is left, then throws this error. Left out: nothing is left. */
  fail?(error: unknown): void
}

interface Waiter<T> {
  resolve(result: IteratorResult<T, undefined>): void
  reject(error: unknown): void
}

/**
 * The items that a decoder makes from a source, to be read once. An item that is there already costs one settled
 * promise, or none with {@link take}. The source is closed once, when the reader leaves or decoding fails; errors of
 * the source itself pass unchanged.
 */
export class Decoded<T> implements AsyncIterableIterator<T, undefined> {
  readonly #decoder: Decoder<T>
  readonly #source: ByteSource
  /** Calls of `next` that wait for bytes, in order. */
  readonly #waiting: Waiter<T>[] = []
  #reader: ByteReader | undefined
  #reading = false
  #ended = false
  #done = false

  constructor(source: ByteSource, decoder: Decoder<T>) {
    this.#source = source
    this.#decoder = decoder
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (!this.#done) {
      try {
        const value = this.#decoder.next()
        if (value !== undefined) return Promise.resolve({ value, done: false })
      } catch (error) {
        this.#close(error).catch(() => {})
        return Promise.reject(error)
      }
    }
    if (this.#done) return Promise.resolve({ value: undefined, done: true })
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      if (!this.#reading) this.#serve()
    })
  }

  /** The next item if it is there already. `undefined` does not mean the end: only `next` tells that. */
  take(): T | undefined {
    if (this.#done) return undefined
    try {
      return this.#decoder.next()
    } catch (error) {
      this.#close(error).catch(() => {})
      throw error
    }
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    await this.#close()
    return { value: undefined, done: true }
  }

  async throw(error: unknown): Promise<IteratorReturnResult<undefined>> {
    await this.#close()
    throw error
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close()
  }

  /** Gives the waiting calls what the decoder has; reads on while one still waits. */
  #serve(): void {
    try {
      for (let waiter = this.#waiting[0]; waiter; waiter = this.#waiting[0]) {
        const value = this.#decoder.next()
        if (value === undefined) {
          if (this.#ended) this.#finish()
          else this.#read()
          return
        }
        this.#waiting.shift()
        waiter.resolve({ value, done: false })
      }
    } catch (error) {
      this.#fail(error)
    }
  }

  #read(): void {
    this.#reading = true
    this.#reader ??= openSource(this.#source)
    this.#reader.read().then(
      (chunk) => {
        this.#reading = false
        if (this.#done) return
        if (chunk) this.#decoder.push(chunk)
        else {
          this.#ended = true
          this.#decoder.end()
        }
        this.#serve()
      },
      (error: unknown) => {
        this.#reading = false
        if (this.#done || !this.#decoder.fail) return this.#fail(error)
        this.#decoder.fail(error)
        this.#serve()
      },
    )
  }

  #fail(error: unknown): void {
    this.#waiting.shift()?.reject(error)
    this.#close(error).catch(() => {})
  }

  #finish(): void {
    this.#done = true
    for (const waiter of this.#waiting.splice(0)) waiter.resolve({ value: undefined, done: true })
  }

  async #close(error?: unknown): Promise<void> {
    if (this.#done) return
    this.#finish()
    if (this.#ended) return
    this.#reader ??= openSource(this.#source)
    await this.#reader.close(error)
  }
}
