import { Readable } from 'node:stream'

/** What fills a {@link ResponseBody}. */
export interface BodySource {
  /** The reader wants more. */
  resume(): void
  /** The reader is done with the body, at its end or before. */
  leave(): void
}

/** The body of an answer as it arrives. Reading slowly slows the engine; destroying it closes the connection. */
export class ResponseBody extends Readable {
  readonly #source: BodySource

  constructor(source: BodySource) {
    super({ highWaterMark: 64 * 1024 })
    this.#source = source
    // Without a listener, an error would end the process; this way it ends only the stream.
    this.on('error', () => {})
  }

  override _read(): void {
    this.#source.resume()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#source.leave()
    // A reader that leaves early would otherwise lose an error that is emitted in the same tick.
    process.nextTick(done, error)
  }
}

/** The error to destroy an aborted stream with. Streams take a reason such as `0` or `''` for no error. */
export function abortError(reason: unknown): Error {
  return (reason || new Error('The call was aborted.', { cause: reason })) as Error
}
