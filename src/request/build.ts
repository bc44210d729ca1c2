import { type CallFacts, UsageError } from '../errors/errors.ts'
import type { Outgoing } from '../http/outgoing.ts'
import { InvalidValue } from '../table/value-text.ts'
import { operationPayload, type Payload, rawPayload } from './body.ts'
import { addHeaders, type Headers } from './headers.ts'
import { encodeParams, looseQuery } from './params.ts'
import { checkRawPath, fillPath } from './path.ts'
import type { Route } from './route.ts'
import { rulesOf } from './rules.ts'
import { wholeTarget } from './target.ts'

/** What a caller gives for one call of an operation. */
export interface CallInput {
  params?: Record<string, unknown> | undefined
  data?: unknown
  query?: Record<string, unknown> | undefined
  headers?: Record<string, unknown> | undefined
}

/** What a caller gives for a request of their own making. */
export interface RawInput {
  method: string
  path: string
  query?: Record<string, unknown> | undefined
  headers?: Record<string, unknown> | undefined
  body?: unknown
}

/** Turns an operation and a caller's input into a request, or a `UsageError`. */
export function buildRequest(route: Route, input: CallInput): Outgoing {
  const { operation, isLong } = route
  const { op, method } = operation
  const call: CallFacts = { op, method, path: route.path }
  const given = input.params ?? noParams
  const whole =
    operation.target === undefined ? undefined : wholeTarget(operation.target, given[operation.target], call)
  // A parameter that is the whole target is no part of the path.
  const params = encodeParams(route, whole ? { ...given, [operation.target as string]: '-' } : given, call)
  const path = route.parts.length === 1 ? route.path : fillPath(route.parts, params.path)
  call.path = whole?.path ?? path
  const outgoing = assemble({
    call,
    method,
    path: whole?.target ?? path,
    query: joinQuery(params.query, looseQuery(input.query, call)),
    documented: operation.headers,
    encoded: params.headers,
    extra: input.headers,
    payload: operationPayload(operation.body, input.data, contentTypeIn(input.headers), call),
    upgrade: operation.upgrade,
    isLong,
  })
  if (whole?.origin !== undefined) outgoing.origin = whole.origin
  return operation.scopes || operation.redirects || operation.digest
    ? { ...outgoing, ...rulesOf(operation, given) }
    : outgoing
}

/** A request that no table describes. */
export function buildRaw(input: RawInput): Outgoing {
  if (typeof input.method !== 'string' || !/^[A-Za-z]+$/.test(input.method)) {
    throw new UsageError('request(): "method" must be an HTTP method.')
  }
  if (typeof input.path !== 'string') throw new UsageError('request(): "path" must be a string.')
  try {
    checkRawPath(input.path)
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    throw new UsageError(`request(): the path ${error.message}.`)
  }
  const method = input.method.toUpperCase()
  const [path = '', ...rest] = input.path.split('?')
  const call: CallFacts = { method, path }
  return assemble({
    call,
    method,
    path,
    query: joinQuery(rest.join('?'), looseQuery(input.query, call)),
    extra: input.headers,
    payload: rawPayload(input.body, call),
    isLong: false,
  })
}

interface Parts {
  call: CallFacts
  method: string
  path: string
  query: string
  /** Sent unless the caller gives them. */
  documented?: Record<string, string> | undefined
  /** From parameters. */
  encoded?: Headers | undefined
  /** The caller's own. */
  extra: Record<string, unknown> | undefined
  payload: Payload | undefined
  upgrade?: string | undefined
  isLong: boolean
}

function assemble(parts: Parts): Outgoing {
  const { call, method, path, query, documented, encoded, extra, payload, isLong } = parts
  const headers: Headers = { ...encoded }
  let upgrade = parts.upgrade
  if (payload) headers['content-type'] ??= payload.type
  if (documented || extra) {
    for (const name in documented) {
      const key = name.toLowerCase()
      if (!Object.hasOwn(headers, key)) headers[key] = documented[name] as string
    }
    addHeaders(headers, extra, call)
    keepBoundary(headers, payload)
    upgrade ??= takeUpgrade(headers)
  }
  // The path of an operation may have a query of its own: `/certificates?recursion=1`.
  const target = query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path
  return {
    call,
    method,
    target,
    headers: payload || encoded || documented || extra ? headers : undefined,
    body: payload?.content,
    bodyLength: headers['content-length'] === undefined ? payload?.length : undefined,
    upgrade,
    isLong,
  }
}

const noParams: Record<string, unknown> = {}

/** A caller can name the content type of a multipart form, but only the code that writes it knows the boundary. */
function keepBoundary(headers: Headers, payload: Payload | undefined): void {
  const given = headers['content-type']
  const [bare = '', parameters] = payload?.type.split(';') ?? []
  if (parameters?.includes('boundary=') && String(given).trim().toLowerCase() === bare) {
    headers['content-type'] = payload?.type as string
  }
}

/** The content type by which a caller chooses among an operation's. */
function contentTypeIn(headers: Record<string, unknown> | undefined): string | undefined {
  for (const name in headers) if (name.toLowerCase() === 'content-type') return String(headers[name])
  return undefined
}

function joinQuery(first: string, second: string): string {
  return first && second ? `${first}&${second}` : first || second
}

/**
 * A caller's own `Upgrade` header means the same as an operation's. The transport itself writes hop-by-hop headers.
 */
function takeUpgrade(headers: Headers): string | undefined {
  const { upgrade } = headers
  if (headers.connection !== undefined && upgrade === undefined) return undefined
  delete headers.connection
  delete headers.upgrade
  return typeof upgrade === 'string' ? upgrade : undefined
}
