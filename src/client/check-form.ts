import { UsageError } from '../errors/errors.ts'
import type { As } from '../response/decode.ts'
import type { Answer, Ends, Operation } from '../table/operation.ts'

/** Whether the promise of this form is itself async iterable. */
export function isIterated(as: As | undefined): boolean {
  return as === 'messages' || as === 'frames' || as === 'lines'
}

/** Refuses a form that the answer cannot have, before anything is sent. */
export function checkForm(operation: Operation, as: As, params: Record<string, unknown> | undefined): void {
  const { op, answer, upgrade } = operation
  const own = forms[answer.kind]
  const always: As[] = upgrade ? upgradedForms : anyForms
  if (!own.includes(as) && !always.includes(as)) {
    const all = [...own, ...always].map((form) => `"${form}"`).join(', ')
    throw new UsageError(`${op} has no as: "${as}" (it has: ${all}).`, { call: { op } })
  }
  if (as !== 'data' || !answer.ends || willEnd(answer.ends, params ?? {})) return
  const stream = answer.kind === 'frames' ? 'frames' : 'messages'
  const ways = enders(answer.ends).map(({ param, value }) =>
    value === undefined ? `"${param}"` : `${param}: ${value}`,
  )
  const way = ways.join(' or ')
  throw new UsageError(
    `${op} need not end, so it cannot be collected: use as: "${stream}", or pass ${way}.`,
    { call: { op } },
  )
}

const anyForms: As[] = ['stream', 'response']
const upgradedForms: As[] = ['stream', 'response', 'socket']
/** Further forms, by the kind of the answer. */
const forms: Record<Answer['kind'], readonly As[]> = {
  json: ['data', 'messages'],
  messages: ['data', 'messages'],
  frames: ['data', 'frames', 'lines'],
  text: ['data'],
  bytes: ['data'],
  none: ['data'],
  any: ['data', 'messages'],
  header: ['data'],
  headers: ['data'],
  socket: [],
}

function willEnd(ends: Ends, params: Record<string, unknown>): boolean {
  if (ends.default && params[ends.param] === undefined) return true
  return enders(ends).some(({ param, value }) => {
    const given = params[param]
    return given !== undefined && (value === undefined || isTrue(given) === value)
  })
}

function enders(ends: Ends): { param: string; value?: boolean }[] {
  return [ends, ...(ends.or ? [ends.or] : [])]
}

/** As parameters take it: `true`, `'true'`, 1. */
export function isTrue(given: unknown): boolean {
  return given === true || given === 'true' || given === 1 || given === '1'
}
