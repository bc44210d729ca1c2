import { Decoded } from './decoded.ts'

/** `for await` works on it directly; `await` gives the iterable. */
export type IterablePromise<T> = Promise<AsyncIterable<T>> & AsyncIterable<T>

const done: IteratorReturnResult<undefined> = { value: undefined, done: true }

/**
 * A promise of an iterable that is itself async iterable: nobody has to await the headers of an answer before
 * iterating. Calls `start` once, now; its signal is aborted if the iteration is left before the iterable is there.
 * Rejects whoever awaits or iterates, and never counts as an unhandled rejection.
 */
export function iterablePromise<T>(
  start: (left: AbortSignal) => Promise<AsyncIterable<T>>,
): IterablePromise<T> {
  const leaving = new AbortController()
  const promise = new Promise<AsyncIterable<T>>((resolve) => resolve(start(leaving.signal)))
  promise.catch(() => {})
  return Object.assign(promise, {
    [Symbol.asyncIterator]: () => new DeferredIterator(promise, () => leaving.abort()),
  })
}

/** The iterator of an iterable that is not there yet. */
export class DeferredIterator<T> implements AsyncIterableIterator<T, undefined> {
  readonly #opened: Promise<AsyncIterator<T>>
  readonly #leave: () => void
  #inner: AsyncIterator<T> | undefined
  #left = false
  /** Once the iterator is left, settles the calls of `next` that still wait for the iterable. */
  readonly #leaving: Promise<IteratorReturnResult<undefined>>
  #settle: (result: IteratorReturnResult<undefined>) => void = () => {}

  /** `leave` is called if the iterator is returned before the iterable is there. */
  constructor(promise: PromiseLike<AsyncIterable<T>>, leave: () => void) {
    this.#leave = leave
    this.#leaving = new Promise((resolve) => {
      this.#settle = resolve
    })
    this.#opened = Promise.resolve(promise).then((iterable) => {
      const inner = iterable[Symbol.asyncIterator]()
      if (this.#left) inner.return?.().catch(() => {})
      this.#inner = inner
      return inner
    })
    this.#opened.catch(() => {})
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#left) return Promise.resolve(done)
    return this.#inner?.next() ?? this.#firstNext()
  }

  /** See {@link Decoded.take}. */
  take(): T | undefined {
    return this.#inner instanceof Decoded ? this.#inner.take() : undefined
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    if (this.#left) return done
    this.#left = true
    this.#settle(done)
    if (this.#inner) await this.#inner.return?.()
    else this.#leave()
    return done
  }

  async throw(error: unknown): Promise<IteratorReturnResult<undefined>> {
    await this.return()
    throw error
  }

  async #firstNext(): Promise<IteratorResult<T, undefined>> {
    const first = this.#opened.then(
      (inner) => (this.#left ? done : inner.next()),
      (error) => {
        if (this.#left) return done
        this.#left = true
        throw error
      },
    )
    return Promise.race([first, this.#leaving])
  }
}
