import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import type { InvokeInput } from './invoke.ts'

/** Checks the options of `invoke()` that are the same for all operations. */
export function checkInput(input: InvokeInput): void {
  if (typeof input !== 'object' || input === null || typeof input.op !== 'string') {
    throw new UsageError('invoke(): pass an object with the operation\'s name, such as { op: "SystemPing" }.')
  }
  refuseUnknown('invoke()', input, inputFields)
  for (const name of ['params', 'query', 'headers'] as const) checkObject('invoke()', name, input[name])
}

export function checkObject(where: string, name: string, value: unknown): void {
  if (value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value))) return
  throw new UsageError(`${where}: "${name}" must be an object.`)
}

/** What can abort a call. */
export function signalsOf(
  where: string,
  signal: AbortSignal | undefined,
  left: AbortSignal | undefined,
): readonly AbortSignal[] {
  if (signal === undefined) return left ? [left] : none
  if (typeof signal?.throwIfAborted !== 'function') {
    throw new UsageError(`${where}: "signal" must be an AbortSignal.`)
  }
  return left ? [signal, left] : [signal]
}

const none: readonly AbortSignal[] = []
const inputFields = ['op', 'params', 'data', 'as', 'query', 'headers', 'signal', 'tty']
