import type { Duplex } from 'node:stream'
import { DialError } from '../dial/dial-error.ts'
import { isBreak } from './faults.ts'
import type { Outgoing } from './outgoing.ts'

/**
 * Whether a request that had no answer may be sent once more. Where connecting failed, nothing was sent, so any
 * request may. Where a reused connection broke (the engine had closed it while it was idle), the engine may
 * have acted on the request, so only one that changes nothing may.
 */
export function mayRetry({ method, body }: Outgoing, error: Error, isReused: boolean): boolean {
  if (error instanceof DialError) return failedPassingly(error)
  return isReused && (method === 'GET' || method === 'HEAD') && body === undefined && isBreak(error)
}

/** Opens a connection, with one more try where the first failed. */
export async function dialTwice(dial: () => Promise<Duplex>): Promise<Duplex> {
  try {
    return await dial()
  } catch (error) {
    if (error instanceof DialError && failedPassingly(error)) return dial()
    throw error
  }
}

/** A time that ran out is not to be waited for twice, and a certificate is as wrong the second time. */
function failedPassingly({ timedOut, cause }: DialError): boolean {
  const { code = '' } = (cause ?? {}) as NodeJS.ErrnoException
  return !timedOut && !/CERT|SSL|TLS/.test(code)
}
