import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { EngineError } from '../errors/errors.ts'

/** What dockerode knows of an operation's statuses: `true` for success, else a word for the refusal. */
export type StatusCodes = Readonly<Record<number, true | string>>

/** The whole answer as dockerode has it: JSON as its value, anything else as a Buffer. */
export async function contentOf(body: Readable): Promise<unknown> {
  const bytes = await buffer(body)
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return bytes
  }
}

/** An error with the fields and the message of dockerode's own. */
export function refusal(statusCode: number, content: unknown, statusCodes: StatusCodes): Error {
  const word = statusCodes[statusCode]
  const { message, error } = (content ?? {}) as { message?: unknown; error?: unknown }
  const said = `(HTTP code ${statusCode}) ${word || 'unexpected'} - ${message || error || content} `
  return Object.assign(new Error(said), { reason: word, statusCode, json: content })
}

/**
 * What dockerode's callback gets: of what the engine refused, and of an abort, an error like dockerode's own; others
 * stay what they are.
 */
export function dialError(error: unknown, { statusCodes, abortSignal }: Aborted): unknown {
  if (abortSignal?.aborted && error === abortSignal.reason) {
    const aborted = new Error('The operation was aborted', { cause: error })
    return Object.assign(aborted, { name: 'AbortError', code: 'ABORT_ERR' })
  }
  return error instanceof EngineError ? refusal(error.status, error.body, statusCodes) : error
}

interface Aborted {
  statusCodes: StatusCodes
  abortSignal?: AbortSignal | undefined
}
