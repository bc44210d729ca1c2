import { EngineError } from '../errors/errors.ts'
import { isBodyFault } from '../http/faults.ts'
import { isPassing, type RegistryHost } from './host.ts'

/** The failures of one upload, or of one part of it: whether it goes on after each, and when. */
export class UploadFailures {
  readonly #host: RegistryHost
  readonly #signal: AbortSignal | undefined
  #tries = 0
  #hasNewToken = false
  /** Whether the upload went on from where the registry said that it was: it may have been wrong. */
  isDoubtful = false

  constructor(host: RegistryHost, signal: AbortSignal | undefined) {
    this.#host = host
    this.#signal = signal
  }

  /** Returns when it is time to go on. Throws the error where sending again would not help. */
  async goOn(error: unknown): Promise<void> {
    if (statusOf(error) === 401 && !this.#hasNewToken) {
      // The token ran out while bytes were sent; the next request gets another.
      this.#hasNewToken = true
      return
    }
    const isLie = this.isDoubtful && statusOf(error) === 400
    this.isDoubtful = false
    await this.#host.again(error, this.#tries++, this.#signal, (each) => isLie || mayHelp(each))
  }
}

function mayHelp(error: unknown): boolean {
  // A source has tried again itself, if it can.
  return (isPassing(error) && !isBodyFault(error)) || isForgotten(error)
}

/** The registry has forgotten the upload, or holds other bytes. */
function isForgotten(error: unknown): boolean {
  return [404, 416].includes(statusOf(error) ?? 0)
}

function statusOf(error: unknown): number | undefined {
  return error instanceof EngineError ? error.status : undefined
}
