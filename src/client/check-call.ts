import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { isRecord, mustBeObject } from '../json/lossy-part.ts'
import type { InvokeInput, PagesInput } from './invoke.ts'

/** Checks the options of `invoke()` that are the same for all operations. */
export function checkInput(input: InvokeInput): void {
  checkCall('invoke()', input, invokeFields, advice)
}

/** The same for `pages()`. */
export function checkPagesInput(input: PagesInput): void {
  checkCall('pages()', input, pagesFields, { ...advice, as: 'pages() always gives the items' })
}

function checkCall(
  where: string,
  input: PagesInput,
  fields: readonly string[],
  instead: Readonly<Record<string, string>>,
): void {
  if (typeof input !== 'object' || input === null || typeof input.op !== 'string') {
    throw new UsageError(`${where}: pass an object with the operation's name, such as { op: "SystemPing" }.`)
  }
  refuseUnknown(where, input, fields, instead, 'A parameter of the operation goes into "params".')
  for (const name of ['params', 'query', 'headers'] as const) checkObject(where, name, input[name])
}

export function checkObject(where: string, name: string, value: unknown): void {
  if (value !== undefined && !isRecord(value)) throw new UsageError(`${where}: ${mustBeObject(name, value)}.`)
}

/** What can abort a call. */
export function signalsOf(
  where: string,
  signal: AbortSignal | null | undefined,
  left: AbortSignal | undefined,
): readonly AbortSignal[] {
  if (signal === undefined || signal === null) return left ? [left] : none
  if (typeof signal?.throwIfAborted !== 'function') {
    throw new UsageError(`${where}: "signal" must be an AbortSignal.`)
  }
  return left ? [signal, left] : [signal]
}

const none: readonly AbortSignal[] = []
/** What to do instead of an option that other clients have, or that belongs to another function. */
const advice = {
  body: 'it is "data" here',
  json: 'it is "data" here',
  file: 'pass it as "data"',
  abortSignal: 'it is "signal" here',
  method: 'the operation has its own; request() takes any',
  path: 'the operation has its own; request() takes any, and path parameters go into "params"',
  conn: 'it is an option of client()',
  version: 'it is an option of client()',
}
const invokeFields = ['op', 'params', 'data', 'as', 'query', 'headers', 'signal', 'tty']
const pagesFields = invokeFields.filter((field) => field !== 'as' && field !== 'tty')
