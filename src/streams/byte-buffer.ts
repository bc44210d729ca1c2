const firstCapacity = 1024
/** Capacity that is kept for the next use; a larger buffer is freed. */
const keptCapacity = 64 * 1024

/** Bytes gathered over chunks until an item is whole. Grows by doubling, so many small chunks stay linear. */
export class ByteBuffer {
  #bytes: Buffer = Buffer.alloc(0)
  length = 0

  append(chunk: Buffer, from: number, to: number): void {
    const length = this.length + to - from
    if (length > this.#bytes.length) this.#grow(length)
    chunk.copy(this.#bytes, this.length, from, to)
    this.length = length
  }

  /** What was gathered, valid until the next `append`. */
  view(): Buffer {
    return this.#bytes.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
    if (this.#bytes.length > keptCapacity) this.#bytes = Buffer.alloc(0)
  }

  #grow(length: number): void {
    const capacity = Math.max(length, 2 * this.#bytes.length, firstCapacity)
    const bytes = Buffer.allocUnsafeSlow(capacity)
    this.#bytes.copy(bytes, 0, 0, this.length)
    this.#bytes = bytes
  }
}
