import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'

/** An answer's body as it arrives. Reading slowly slows the engine; destroying it closes the connection. */
export class BodyStream extends Readable {
  readonly #controller: Dispatcher.DispatchController
  readonly #leave: (reason: Error | null) => void

  /** `leave` is told once when the reader is done with it: at its end, or sooner. */
  constructor(controller: Dispatcher.DispatchController, leave: (reason: Error | null) => void) {
    super({ highWaterMark: 64 * 1024 })
    this.#controller = controller
    this.#leave = leave
  }

  override _read(): void {
    this.#controller.resume()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#leave(error)
    // A reader that leaves early would otherwise lose an error that is emitted in the same tick.
    process.nextTick(done, error)
  }
}
