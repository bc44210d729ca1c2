import { type CallFacts, UsageError } from '../errors.ts'
import type { Operation, Param } from '../table/operation.ts'
import { suggest } from '../table/suggest.ts'
import { encodeLoose, encodeParam, kindOf, Misfit, type Wire } from './encode.ts'
import { checkHeaderValue, type Headers } from './headers.ts'
import { pathValue } from './path.ts'

/** A call's parameters, sorted to their places and encoded. */
export interface Placed {
  path: Map<string, string>
  query: QueryPair[]
  headers: Headers
}

export type QueryPair = [key: string, value: string]

/** Puts each of the caller's flat parameters where the operation has it. */
export function placeParams(operation: Operation, params: Record<string, unknown>, call: CallFacts): Placed {
  refuseUnknown(operation, params, call)
  const placed: Placed = { path: new Map(), query: [], headers: {} }
  for (const param of operation.params) {
    const value = params[param.name]
    if (value === undefined) {
      if (param.required) refuseMissing(operation, params, call)
      continue
    }
    try {
      place(param, value, placed)
    } catch (error) {
      if (!(error instanceof Misfit)) throw error
      throw new UsageError(`${operation.op}: the parameter "${param.name}" ${error.message}.`, { call })
    }
  }
  return placed
}

/** Query keys that no spec lists, in the caller's order. */
export function looseQuery(query: Record<string, unknown> | undefined): QueryPair[] {
  return Object.entries(query ?? {})
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, value]) => pairs(key, encodeLoose(key, value)))
}

/** `?a=1&b=2`, or nothing. */
export function queryText(query: QueryPair[]): string {
  if (query.length === 0) return ''
  return `?${query.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&')}`
}

function place(param: Param, value: unknown, into: Placed): void {
  if (value === null) throw new Misfit(`must not be ${kindOf(value)}; leave it out or pass undefined`)
  const key = param.key ?? param.name
  const wire = encodeParam(param, value)
  if (param.in === 'query') {
    into.query.push(...pairs(key, wire))
  } else if (param.in === 'path') {
    into.path.set(key, pathValue(asText(wire), param.encoding === 'raw'))
  } else {
    const text = asText(wire)
    checkHeaderValue(key, text)
    into.headers[key.toLowerCase()] = text
  }
}

function pairs(key: string, wire: Wire): QueryPair[] {
  if (typeof wire === 'string') return [[key, wire]]
  return wire.map((item) => (typeof item === 'string' ? [key, item] : item))
}

/** A place that takes one text: several are joined by commas, as OpenAPI's `simple` style has it. */
function asText(wire: Wire): string {
  return typeof wire === 'string'
    ? wire
    : wire.map((item) => (typeof item === 'string' ? item : item.join('='))).join(',')
}

function refuseUnknown(operation: Operation, params: Record<string, unknown>, call: CallFacts): void {
  for (const name of Object.keys(params)) {
    if (operation.params.some((param) => param.name === name) || params[name] === undefined) continue
    const suggestion = suggest(
      name,
      operation.params.map((param) => param.name),
    )
    const known = operation.params.map((param) => param.name).join(', ') || 'none'
    throw new UsageError(`${operation.op} has no parameter "${name}" (it has: ${known}).`, {
      suggestion,
      call,
    })
  }
}

function refuseMissing(operation: Operation, params: Record<string, unknown>, call: CallFacts): never {
  const missing = operation.params
    .filter((param) => param.required && params[param.name] === undefined)
    .map((param) => `"${param.name}"`)
  const noun = missing.length > 1 ? 'parameters' : 'parameter'
  throw new UsageError(
    `${operation.op}: the required ${noun} ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
    { call },
  )
}
