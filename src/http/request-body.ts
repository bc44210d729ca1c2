import { Readable } from 'node:stream'

/**
 * Takes over the body that a caller gave: from here on its errors are the call's, also while the call does
 * not read it yet; without a listener they would end the process.
 */
export function own(body: unknown): void {
  if (body instanceof Readable) body.on('error', ignore)
}

/** Frees a body that will not be sent, or not to its end; what goes wrong in that concerns nobody. */
export function discard(body: unknown): void {
  if (body instanceof Readable) body.on('error', ignore).destroy()
  else if (body instanceof ReadableStream && !body.locked) body.cancel().catch(ignore)
}

/** What a stream is destroyed with for a call to end: to a stream, a reason such as `0` or `''` is none. */
export function asFault(reason: unknown): Error {
  return (reason || new Error('The call was aborted.', { cause: reason })) as Error
}

function ignore(): void {}
