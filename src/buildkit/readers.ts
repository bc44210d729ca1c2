/** How many items a reader may be behind before the writer waits for it. */
const allowance = 256

/**
 * Hands the same items to any number of readers. A reader that has begun to read holds the writer back when it is
 * slow; one that has not yet begun gets all of them when it does; one that leaves is forgotten.
 */
export class Readers<T> {
  readonly #readers = new Set<Reader<T>>()
  #end: { error?: unknown } | undefined

  /** Resolves when all readers have room; undefined if they have it now. */
  push(item: T): Promise<void> | undefined {
    const full = [...this.#readers].map((reader) => reader.push(item)).filter((room) => room !== undefined)
    return full.length > 0 ? Promise.all(full).then(() => {}) : undefined
  }

  /** There will be no more items: because of an error, if one is given. */
  end(end: { error?: unknown } = {}): void {
    this.#end = end
    for (const reader of this.#readers) reader.end(end)
    this.#readers.clear()
  }

  /** The items from now on. */
  read(): AsyncIterableIterator<T, undefined> {
    const reader = new Reader<T>(() => this.#readers.delete(reader))
    if (this.#end) reader.end(this.#end)
    else this.#readers.add(reader)
    return reader
  }
}

class Reader<T> implements AsyncIterableIterator<T, undefined> {
  readonly #leave: () => void
  #items: T[] = []
  #hasBegun = false
  #end: { error?: unknown } | undefined
  /** Wakes the reader that waits for an item, and the writer that waits for room. */
  #hasItem: () => void = () => {}
  #hasRoom: () => void = () => {}
  #room: Promise<void> | undefined

  constructor(leave: () => void) {
    this.#leave = leave
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  push(item: T): Promise<void> | undefined {
    this.#items.push(item)
    this.#hasItem()
    if (!this.#hasBegun || this.#items.length < allowance) return undefined
    this.#room ??= new Promise((resolve) => {
      this.#hasRoom = resolve
    })
    return this.#room
  }

  end(end: { error?: unknown }): void {
    this.#end = end
    this.#hasItem()
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    this.#hasBegun = true
    while (this.#items.length === 0) {
      if (this.#end) return this.#last(this.#end)
      await new Promise<void>((resolve) => {
        this.#hasItem = resolve
      })
    }
    const value = this.#items.shift() as T
    if (this.#items.length < allowance / 2) this.#makeRoom()
    return { value, done: false }
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#end = {}
    this.#items = []
    this.#leave()
    this.#makeRoom()
    this.#hasItem()
    return { value: undefined, done: true }
  }

  #makeRoom(): void {
    this.#hasRoom()
    this.#room = undefined
  }

  /** An error is thrown once; after it there is nothing. */
  #last(end: { error?: unknown }): IteratorReturnResult<undefined> {
    this.#end = {}
    if ('error' in end) throw end.error
    return { value: undefined, done: true }
  }
}
