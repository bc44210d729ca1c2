import type { Duplex } from 'node:stream'
import { DialError } from '../dial/dial-error.ts'
import { isBreak } from './faults.ts'
import type { Outgoing } from './outgoing.ts'

/**
 * Whether a request that had no answer may be sent once more. If connecting failed, nothing was sent, so any
 * request may. If a reused connection broke (the engine had closed it while it was idle), the engine may have
 * acted on the request, so only one that changes nothing may.
 */
export function mayRetry({ method, body }: Outgoing, error: Error, isReused: boolean): boolean {
  if (error instanceof DialError) return failedPassingly(error)
  return isReused && (method === 'GET' || method === 'HEAD') && body === undefined && isBreak(error)
}

/** Opens a connection, with one more try if the first fails. */
export async function dialTwice(dial: () => Promise<Duplex>): Promise<Duplex> {
  try {
    return await dial()
  } catch (error) {
    if (error instanceof DialError && failedPassingly(error)) return dial()
    throw error
  }
}

/** Whether a second try may help: not after a timeout (it would double the wait), nor for a wrong certificate. */
function failedPassingly({ timedOut, cause }: DialError): boolean {
  const { code = '' } = (cause ?? {}) as NodeJS.ErrnoException
  return !timedOut && !/CERT|SSL|TLS/.test(code)
}
