import { ProtocolError } from '../../errors/errors.ts'
import { valueAt } from '../../json/json.ts'
import { isObject, type JsonObject } from '../../json/objects.ts'

// What engines leave out or send as `null` is missing. What is there in another shape than it should have is a
// ProtocolError, and never a figure that looks right.

/** The number at a path; one that came as `bigint` is rounded. */
export function numberAt(answer: unknown, path: string): number | undefined {
  const value = valueAt(answer, path) ?? undefined
  if (value === undefined || typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  throw misshapen(path, 'number')
}

/** The same of one without which there is no answer: a code that is missing is not a success. */
export function givenNumber(answer: unknown, path: string): number {
  const value = numberAt(answer, path)
  if (value === undefined) throw misshapen(path, 'number')
  return value
}

export function textAt(answer: unknown, path: string): string | undefined {
  const value = valueAt(answer, path) ?? undefined
  if (value === undefined || typeof value === 'string') return value
  throw misshapen(path, 'text')
}

/** What the list at a path has; nothing if there is no list. `''`: the answer is the list. */
export function listAt(answer: unknown, path: string): unknown[] {
  const value = (path === '' ? answer : valueAt(answer, path)) ?? []
  if (Array.isArray(value)) return value
  throw misshapen(path, 'list')
}

/** The same of a list of objects. */
export function itemsAt(answer: unknown, path: string): JsonObject[] {
  const items = listAt(answer, path)
  if (items.every(isObject)) return items
  throw misshapen(path, 'list of objects')
}

/** The objects that stand under names of their own at a path. */
export function namedAt(answer: unknown, path: string): JsonObject[] {
  const value = valueAt(answer, path) ?? {}
  return itemsAt(isObject(value) ? Object.values(value) : value, '')
}

function misshapen(path: string, wanted: string): ProtocolError {
  return new ProtocolError(`The engine's answer has no ${wanted}${path && ` at "${path}"`}.`)
}
