import { DialError } from '../dial-error.ts'
import type { SshCommand } from './command.ts'

/** The processes and streams of one tunnel, from its first use until it is closed. */
export class SshSession {
  readonly command: SshCommand
  readonly #running: Map<Promise<unknown>, () => unknown> = new Map()
  #isClosed = false

  constructor(command: SshCommand) {
    this.command = command
  }

  /** Calls `stop` when the session closes, unless `ended` has already settled. */
  track(ended: Promise<unknown>, stop: () => unknown): void {
    this.#running.set(ended, stop)
    ended.finally(() => this.#running.delete(ended))
  }

  /** Throws a `DialError` once it is closed. */
  checkOpen(): void {
    if (this.#isClosed) throw new DialError('The tunnel was closed.')
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const stop of this.#running.values()) stop()
    await Promise.all(this.#running.keys())
  }
}
