import { type CallFacts, UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import type { Param } from '../table/operation.ts'
import { encodeLoose, encodeParam, kindOf, Misfit, type Wire } from './encode.ts'
import { checkHeaderValue, type Headers } from './headers.ts'
import { pathValue, styledValue } from './path.ts'
import type { Route } from './route.ts'

/** A call's parameters, sorted to their places and encoded. */
export interface Placed {
  /** By the name in the path's template. */
  path: Record<string, string>
  /** `a=1&b=2`. */
  query: string
  headers: Headers | undefined
}

/** Puts each of the caller's flat parameters where the operation has it. */
export function placeParams(route: Route, params: Record<string, unknown>, call: CallFacts): Placed {
  const placed: Placed = { path: {}, query: '', headers: undefined }
  for (const name of Object.keys(params)) {
    const value = params[name]
    if (value === undefined) continue
    const param = route.params.get(name) ?? refuseUnknown(route, name, call)
    try {
      place(param, value, placed)
    } catch (error) {
      if (!(error instanceof Misfit)) throw error
      throw new UsageError(`${call.op}: the parameter "${name}" ${error.message}.`, { call })
    }
  }
  for (const name of route.required) if (params[name] === undefined) refuseMissing(route, params, call)
  return placed
}

/** Query keys that no spec lists, in the caller's order: `a=1&b=2`. */
export function looseQuery(query: Record<string, unknown> | undefined, call: CallFacts): string {
  let text = ''
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined) text = withKey(text, key, encodeLoose(`query "${key}"`, value, call))
  }
  return text
}

function place(param: Param, value: unknown, into: Placed): void {
  if (value === null) throw new Misfit(`must not be ${kindOf(value)}; leave it out or pass undefined`)
  const key = param.key ?? param.name
  const wire = encodeParam(param, value)
  if (param.in === 'query') {
    into.query = withKey(into.query, key, wire)
  } else if (param.in === 'path') {
    const style = /^(label|matrix)(-explode)?$/.exec(param.encoding ?? '')
    into.path[key] = style
      ? styledValue(key, wire, { isMatrix: style[1] === 'matrix', explode: style[2] !== undefined })
      : pathValue(asText(wire), param.encoding === 'raw')
  } else {
    const text = asText(wire)
    checkHeaderValue(text)
    into.headers ??= {}
    into.headers[key.toLowerCase()] = text
  }
}

/** The query with one more key, or as many as the value takes. */
function withKey(query: string, key: string, wire: Wire): string {
  if (typeof wire === 'string') {
    return `${query && `${query}&`}${encodeURIComponent(key)}=${encodeURIComponent(wire)}`
  }
  let text = query
  for (const item of wire) {
    text = typeof item === 'string' ? withKey(text, key, item) : withKey(text, item[0], item[1])
  }
  return text
}

/** A place that takes one text: several are joined by commas, as OpenAPI's `simple` style has it. */
function asText(wire: Wire): string {
  return typeof wire === 'string'
    ? wire
    : wire.map((item) => (typeof item === 'string' ? item : item.join('='))).join(',')
}

function refuseUnknown({ operation, params }: Route, name: string, call: CallFacts): never {
  const known = [...params.keys()]
  throw new UsageError(
    `${operation.op} has no parameter "${name}" (it has: ${known.join(', ') || 'none'}).`,
    { suggestion: suggest(name, known), call },
  )
}

function refuseMissing(
  { operation, required }: Route,
  params: Record<string, unknown>,
  call: CallFacts,
): never {
  const missing = required.filter((name) => params[name] === undefined).map((name) => `"${name}"`)
  const [noun, verb] = missing.length > 1 ? ['parameters', 'are'] : ['parameter', 'is']
  throw new UsageError(`${operation.op}: the required ${noun} ${missing.join(', ')} ${verb} missing.`, {
    call,
  })
}
