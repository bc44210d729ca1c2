import { type CallFacts, EngineError } from '../errors/errors.ts'
import { valueAt } from '../json/json.ts'
import type { Failure } from '../table/operation.ts'

/** Tells in which shape a message reports an error; undefined for any other message. */
export type FailureTest = (message: unknown) => Failure | undefined

/** Docker's shape, which most engines share. */
const usual: Failure = {
  when: 'error',
  message: ['errorDetail.message', 'error'],
  status: 'errorDetail.code',
}
const usualDetail: Failure = { ...usual, when: 'errorDetail' }
/** Podman's, also behind Docker's API. */
const podmans: Failure = { when: 'response', message: ['message'], status: 'response', cause: 'cause' }

/**
 * The test for the given shapes of errors. `undefined`: a non-empty string `error`, or an `errorDetail`, as
 * most engines have it, or Podman's `{ cause, message, response }`. `false`: no message reports an error.
 */
export function failureTest(failure: Failure | readonly Failure[] | false | undefined): FailureTest {
  if (failure === false) return () => undefined
  if (failure === undefined) return usualFailure
  const shapes = Array.isArray(failure) ? (failure as readonly Failure[]) : [failure as Failure]
  return (message) => shapes.find((shape) => isError(valueAt(message, shape.when)))
}

/** The error that a message reports in this shape. */
export function failureError(message: unknown, failure: Failure, call: CallFacts | undefined): EngineError {
  const status = failure.status === undefined ? undefined : valueAt(message, failure.status)
  return new EngineError({
    status: isStatus(status) ? status : 500,
    message: textAt(message, failure.message) ?? 'the engine reported an error without a message',
    cause: failure.cause === undefined ? undefined : textAt(message, [failure.cause]),
    body: message,
    inStream: true,
    call,
  })
}

function usualFailure(message: unknown): Failure | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { error, errorDetail } = message as { error?: unknown; errorDetail?: unknown }
  if (typeof error === 'string' && error !== '') return usual
  if (isError(errorDetail)) return usualDetail
  return isPodmans(message) ? podmans : undefined
}

/** All three fields, since each of them alone means other things elsewhere. */
function isPodmans(fields: object): boolean {
  const { cause, message, response } = fields as Record<string, unknown>
  return isStatus(response) && typeof cause === 'string' && typeof message === 'string'
}

function isError(value: unknown): boolean {
  if (typeof value === 'number') return value >= 400
  if (typeof value === 'string') return value !== ''
  return value === true || (typeof value === 'object' && value !== null)
}

/** The `errorDetail.code` of a build is the exit code of its command, not a status. */
function isStatus(value: unknown): value is number {
  return typeof value === 'number' && value >= 400 && value <= 599
}

function textAt(message: unknown, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const text = valueAt(message, path)
    if (typeof text === 'string' && text !== '') return text
  }
  return undefined
}
