import { Readable } from 'node:stream'

/** What fills a {@link ResponseBody}. */
export interface BodySource {
  /** The reader wants more. */
  resume(): void
  /** The reader is done with the body: at its end, or sooner. */
  leave(): void
}

/** The body of an answer as it arrives. Reading slowly slows the engine; destroying it closes the connection. */
export class ResponseBody extends Readable {
  readonly #source: BodySource

  constructor(source: BodySource) {
    super({ highWaterMark: 64 * 1024 })
    this.#source = source
    // As with Node's own answers, an error that nobody listens for ends the stream and not the process.
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

/** The error that an aborted stream is destroyed with: streams take a reason such as `0` or `''` for none. */
export function abortError(reason: unknown): Error {
  return (reason || new Error('The call was aborted.', { cause: reason })) as Error
}
