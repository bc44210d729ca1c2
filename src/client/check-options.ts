import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import type { InvokeInput } from './invoke.ts'

/** Checks what a caller passed to `invoke()`, in so far as it is the same for all operations. */
export function checkInput(input: InvokeInput): void {
  if (typeof input !== 'object' || input === null || typeof input.op !== 'string') {
    throw new UsageError('invoke(): pass an object with the operation\'s name, such as { op: "SystemPing" }.')
  }
  refuseOthers('invoke()', input, inputFields)
  for (const name of ['params', 'query', 'headers'] as const) checkObject('invoke()', name, input[name])
}

/** A misspelt option would otherwise be one that was quietly not given. */
export function refuseOthers(where: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    throw new UsageError(`${where} has no option "${name}" (it has: ${known.join(', ')}).`, {
      suggestion: suggest(name, known),
    })
  }
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
