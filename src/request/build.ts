import { type CallFacts, UsageError } from '../errors.ts'
import type { Operation } from '../table/operation.ts'
import { operationPayload, type Payload, rawPayload } from './body.ts'
import { Misfit } from './encode.ts'
import { addHeaders, type Headers } from './headers.ts'
import type { Outgoing } from './outgoing.ts'
import { looseQuery, placeParams, queryText } from './params.ts'
import { checkRawPath, fillPath } from './path.ts'

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

/** Turns an operation and a caller's input into a request, or a `UsageError`. `prefix` goes before the path. */
export function buildRequest(operation: Operation, prefix: string, input: CallInput): Outgoing {
  const call: CallFacts = { op: operation.op, method: operation.method, path: prefix + operation.path }
  const placed = placeParams(operation, input.params ?? {}, call)
  const path = prefix + fillPath(operation.path, placed.path)
  call.path = path
  const headers: Headers = {}
  addHeaders(headers, operation.headers)
  Object.assign(headers, placed.headers)
  const payload = operationPayload(operation.op, operation.body, input.data, call)
  return assemble({
    call,
    method: operation.method,
    target: path + queryText([...placed.query, ...looseQuery(input.query)]),
    headers,
    extra: input.headers,
    payload,
    upgrade: operation.upgrade,
    long: operation.long === true || operation.answer.ends !== undefined,
  })
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
    if (!(error instanceof Misfit)) throw error
    throw new UsageError(`request(): the path ${error.message}.`)
  }
  const method = input.method.toUpperCase()
  const [path = ''] = input.path.split('?')
  const call: CallFacts = { method, path }
  const query = queryText(looseQuery(input.query))
  const target = input.path.includes('?') ? input.path + query.replace('?', '&') : input.path + query
  const payload = rawPayload(input.body, call)
  return assemble({
    call,
    method,
    target,
    headers: {},
    extra: input.headers,
    payload,
    upgrade: undefined,
    long: false,
  })
}

function assemble(parts: {
  call: CallFacts
  method: string
  target: string
  headers: Headers
  extra: Record<string, unknown> | undefined
  payload: Payload | undefined
  upgrade: string | undefined
  long: boolean
}): Outgoing {
  const { call, method, target, headers, payload, long } = parts
  if (payload && headers['content-type'] === undefined) headers['content-type'] = payload.type
  addHeaders(headers, parts.extra)
  const upgrade = parts.upgrade ?? takeUpgrade(headers)
  const outgoing: Outgoing = { call, method, target, headers, long: long || upgrade !== undefined }
  if (payload) {
    outgoing.body = payload.content
    outgoing.bodyLength = payload.length
  }
  if (upgrade !== undefined) outgoing.upgrade = upgrade
  return outgoing
}

/** A caller's own `Upgrade` header means the same as an operation's; hop-by-hop headers are the transport's to write. */
function takeUpgrade(headers: Headers): string | undefined {
  const { upgrade } = headers
  if (headers.connection !== undefined && upgrade === undefined) return undefined
  delete headers.connection
  delete headers.upgrade
  return typeof upgrade === 'string' ? upgrade : undefined
}
