import { DialError } from '../dial.ts'

/** The processes of a tunnel, from its first use to its end. */
export class Life {
  readonly #running: Map<Promise<unknown>, () => unknown> = new Map()
  #over = false

  /** `stop` is called if the life ends before the process has. */
  add(ended: Promise<unknown>, stop: () => unknown): void {
    this.#running.set(ended, stop)
    ended.finally(() => this.#running.delete(ended))
  }

  /** Throws a `DialError` once it is over. */
  check(): void {
    if (this.#over) throw new DialError('The tunnel was closed.')
  }

  async end(): Promise<void> {
    this.#over = true
    for (const stop of this.#running.values()) stop()
    await Promise.all(this.#running.keys())
  }
}
