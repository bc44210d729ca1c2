import { Duplex } from 'node:stream'

/**
 * What Node's HTTP client gets in the place of a connection, to write a request and read the head of its
 * answer; after that it can be taken off, and the connection goes on without it: with its own half-close,
 * which HTTP does not know, and no parser in the way.
 */
export class Tap extends Duplex {
  readonly #carrier: Duplex
  readonly #onReadable = (): void => this.#pull()
  readonly #onEnd = (): void => {
    this.push(null)
  }
  readonly #onError = (error: Error): void => {
    this.destroy(error)
  }
  readonly #onClose = (): void => {
    this.destroy()
  }
  #isOff = false

  constructor(carrier: Duplex) {
    super({ allowHalfOpen: true })
    this.#carrier = carrier
    carrier
      .on('readable', this.#onReadable)
      .on('end', this.#onEnd)
      .on('error', this.#onError)
      .on('close', this.#onClose)
  }

  /** Takes it off; `early` bytes, which the parser has read beyond the head, are put back. */
  detach(early: Buffer | null): Duplex {
    this.#isOff = true
    const carrier = this.#carrier
    const unread = [early, this.read() as Buffer | null].filter((bytes) => bytes !== null)
    carrier
      .off('readable', this.#onReadable)
      .off('end', this.#onEnd)
      .off('error', this.#onError)
      .off('close', this.#onClose)
    const back = Buffer.concat(unread)
    if (back.length > 0) carrier.unshift(back)
    this.destroy()
    return carrier
  }

  #pull(): void {
    for (let chunk = this.#carrier.read(); chunk !== null; chunk = this.#carrier.read()) {
      if (!this.push(chunk) || this.#isOff) return
    }
  }

  override _read(): void {
    if (!this.#isOff) this.#pull()
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#carrier.write(chunk, done)
  }

  override _final(done: () => void): void {
    this.#carrier.end(done)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.#isOff) this.#carrier.destroy()
    done(error)
  }
}
