/** Hands items of many sources to one reader, each source waiting until its item is taken: nothing piles up. */
export class HandOver<T> {
  readonly #offered: { item: T; taken: () => void }[] = []
  #reader: { resolve(result: IteratorResult<T, undefined>): void; reject(error: unknown): void } | undefined
  #end: { error?: unknown } | undefined

  /** Resolves once the item is taken, or never will be. */
  give(item: T): Promise<void> {
    if (this.#end) return Promise.resolve()
    const reader = this.#reader
    this.#reader = undefined
    if (reader) {
      reader.resolve({ value: item, done: false })
      return Promise.resolve()
    }
    return new Promise((taken) => this.#offered.push({ item, taken }))
  }

  /** The next item, or the end: an error is given once. One reader at a time. */
  take(): Promise<IteratorResult<T, undefined>> {
    const next = this.#offered.shift()
    if (next) {
      next.taken()
      return Promise.resolve({ value: next.item, done: false })
    }
    if (!this.#end) {
      return new Promise((resolve, reject) => {
        this.#reader = { resolve, reject }
      })
    }
    if (!('error' in this.#end)) return Promise.resolve({ value: undefined, done: true })
    const { error } = this.#end
    this.#end = {}
    return Promise.reject(error)
  }

  /** Nothing more comes; what was not taken is dropped. The first end counts. */
  end(end: { error?: unknown }): void {
    if (this.#end) return
    this.#end = end
    for (const { taken } of this.#offered.splice(0)) taken()
    if (!this.#reader) return
    const reader = this.#reader
    this.#reader = undefined
    this.take().then(reader.resolve, reader.reject)
  }
}
