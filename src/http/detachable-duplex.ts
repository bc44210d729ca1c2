import { Duplex } from 'node:stream'

/**
 * Stands between Node's HTTP client and a socket while a request is written and the head of its answer is
 * read. After that the socket is detached and used without it: with no parser, and with a half-close, which
 * HTTP does not have.
 */
export class DetachableDuplex extends Duplex {
  /** Called for every piece of what comes, until it is taken away. */
  onHeadBytes: (() => void) | undefined
  readonly #socket: Duplex
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
  #isDetached = false

  constructor(socket: Duplex) {
    super({ allowHalfOpen: true })
    this.#socket = socket
    socket
      .on('readable', this.#onReadable)
      .on('end', this.#onEnd)
      .on('error', this.#onError)
      .on('close', this.#onClose)
  }

  /** Returns the socket. `early` bytes, which the parser read beyond the head, are put back. */
  detach(early: Buffer | null): Duplex {
    this.#isDetached = true
    const socket = this.#socket
    const unread = [early, this.read() as Buffer | null].filter((bytes) => bytes !== null)
    socket
      .off('readable', this.#onReadable)
      .off('end', this.#onEnd)
      .off('error', this.#onError)
      .off('close', this.#onClose)
    const back = Buffer.concat(unread)
    if (back.length > 0) socket.unshift(back)
    this.destroy()
    return socket
  }

  #pull(): void {
    for (let chunk = this.#socket.read(); chunk !== null; chunk = this.#socket.read()) {
      this.onHeadBytes?.()
      if (!this.push(chunk) || this.#isDetached) return
    }
  }

  override _read(): void {
    if (!this.#isDetached) this.#pull()
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#socket.write(chunk, done)
  }

  /** A head and its body leave together, so that the engine is woken once. */
  override _writev(parts: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#socket.write(Buffer.concat(parts.map(({ chunk }) => chunk)), done)
  }

  override _final(done: () => void): void {
    this.#socket.end(done)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.#isDetached) this.#socket.destroy()
    done(error)
  }
}
