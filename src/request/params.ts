import { type CallFacts, UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import { type Encoded, encode } from '../table/encodings.ts'
import type { Param } from '../table/operation.ts'
import { describeValue, InvalidValue, percentEncode, scalarText } from '../table/value-text.ts'
import { checkHeaderValue, type Headers } from './headers.ts'
import { checkPathValue, percentEncodeSegments } from './path.ts'
import type { Route } from './route.ts'

/** A call's parameters, encoded, each where it goes. */
export interface EncodedParams {
  /** By the name in the path's template. */
  path: Record<string, string>
  /** `a=1&b=2`. */
  query: string
  headers: Headers | undefined
}

/** Puts each of the caller's flat parameters where the operation takes it: path, query or header. */
export function encodeParams(route: Route, params: Record<string, unknown>, call: CallFacts): EncodedParams {
  // A parameter may be called `__proto__`.
  const path = Object.create(null) as EncodedParams['path']
  const encoded: EncodedParams = { path, query: '', headers: undefined }
  for (const name of Object.keys(params)) {
    const value = params[name]
    if (value === undefined) continue
    const param = route.params.get(name) ?? refuseUnknown(route, name, call)
    try {
      addParam(param, value, encoded)
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error
      throw new UsageError(`${call.op}: the parameter "${name}" ${error.message}.`, { call })
    }
  }
  for (const name of route.required) if (params[name] === undefined) refuseMissing(route, params, call)
  return encoded
}

/** Query keys that no spec lists, in the caller's order: `a=1&b=2`. */
export function looseQuery(query: Record<string, unknown> | undefined, call: CallFacts): string {
  let text = ''
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue
    text = refusing(`query "${key}"`, call, () => withKey(text, key, looseTexts(value, percentEncode)))
  }
  return text
}

/** A header that no spec lists. */
export function looseHeader(name: string, value: unknown, call: CallFacts | undefined): string | string[] {
  return refusing(`header "${name}"`, call, () => {
    const texts = looseTexts(value, (text) => text)
    for (const one of [texts].flat()) checkHeaderValue(one)
    return texts
  })
}

/** A scalar as one text, a list as several. */
function looseTexts(value: unknown, safe: (text: string) => string): string | string[] {
  if (Array.isArray(value)) return value.map((item) => safe(scalarText('string', item)))
  return safe(scalarText('string', value))
}

function refusing<T>(what: string, call: CallFacts | undefined, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    const who = call?.op ? `${call.op}: the` : 'The'
    const problem = error.message.replace('a string,', 'a string, number or boolean,')
    throw new UsageError(`${who} ${what} ${problem}.`, { ...(call && { call }) })
  }
}

function addParam(param: Param, value: unknown, into: EncodedParams): void {
  if (value === null)
    throw new InvalidValue(`must not be ${describeValue(value)}; leave it out or pass undefined`)
  const { type, encoding, format, nested } = param
  const name = param.key ?? param.name
  const write = (safe: (text: string) => string): Encoded =>
    encode(value, type, encoding, { name, safe, format, nested })
  if (param.in === 'query') {
    into.query = withKey(into.query, name, write(encoding === 'raw' ? percentEncodeSegments : percentEncode))
  } else if (param.in === 'path') {
    const isRaw = encoding === 'raw'
    const text = asText(write(isRaw ? percentEncodeSegments : percentEncode))
    checkPathValue(text, isRaw)
    into.path[name] = text
  } else {
    into.headers ??= {}
    addHeader(param, write(param.in === 'cookie' ? cookieSafe(encoding) : (text) => text), into.headers)
  }
}

function cookieSafe(encoding: Param['encoding']): (text: string) => string {
  if (encoding !== 'cookie') return percentEncode
  return (text) => {
    if (/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/.test(text)) return text
    throw new InvalidValue(
      'must not hold a blank, a quote or another character that cookies have no place for: encode it',
    )
  }
}

function addHeader(param: Param, encoded: Encoded, headers: Headers): void {
  const name = param.key ?? param.name
  const isCookie = param.in === 'cookie'
  const text = isCookie ? cookieText(name, encoded) : asText(encoded)
  checkHeaderValue(text)
  if (isCookie) headers.cookie = headers.cookie ? `${headers.cookie}; ${text}` : text
  else headers[name.toLowerCase()] = text
}

function cookieText(name: string, encoded: Encoded): string {
  const items = typeof encoded === 'string' ? [encoded] : encoded
  const pairs = items.map((item) => (typeof item === 'string' ? [name, item] : item))
  return pairs.map(([key = '', value]) => `${percentEncode(key)}=${value}`).join('; ')
}

/** The query with one more key, or as many as the value takes. */
function withKey(query: string, key: string, encoded: Encoded): string {
  const items = typeof encoded === 'string' ? [encoded] : encoded
  let text = query
  for (const item of items) {
    const [name, value] = typeof item === 'string' ? [key, item] : item
    text = `${text && `${text}&`}${percentEncode(name)}=${value}`
  }
  return text
}

/** For a place that takes one text: joins several with commas, as OpenAPI's `simple` style does. */
function asText(encoded: Encoded): string {
  return typeof encoded === 'string'
    ? encoded
    : encoded.map((item) => (typeof item === 'string' ? item : item.join('='))).join(',')
}

function refuseUnknown({ operation, params }: Route, name: string, call: CallFacts): never {
  const known = [...params.keys()]
  const suggestion = suggest(name, known)
  const isField = suggestion === undefined && operation.body?.kind === 'json'
  const more = isField ? ' A field of the body goes into "data".' : ''
  throw new UsageError(
    `${operation.op} has no parameter "${name}" (it has: ${known.join(', ') || 'none'}).${more}`,
    { suggestion, call },
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
