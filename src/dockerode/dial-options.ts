import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { RawInput } from '../request/build.ts'
import type { StatusCodes } from './dial-answer.ts'

/** One call as dockerode's classes describe it. */
export interface DialOptions {
  method: string
  /** Without a version; a `?` at its end asks for the options as a query. */
  path: string
  statusCodes: StatusCodes
  /** What its caller passed: the query, and of a POST without a file the body too, unless `_query` and `_body` say. */
  options?: Record<string, unknown> | undefined
  /** A body: the path of a file, bytes, or a stream. */
  file?: unknown
  headers?: Record<string, string> | undefined
  authconfig?: Record<string, unknown> | undefined
  registryconfig?: Record<string, unknown> | undefined
  abortSignal?: AbortSignal | undefined
  /** The answer is given as a stream. */
  isStream?: boolean | undefined
  /** A body is sent even if there is nothing in it. */
  allowEmpty?: boolean | undefined
  /** The connection becomes a raw one. */
  hijack?: boolean | undefined
  openStdin?: boolean | undefined
}

/** The request that such a call is. */
export function requestOf(
  dialled: DialOptions,
  modem: { version: string | undefined; headers: Record<string, string> },
): RawInput & { signal: AbortSignal | undefined } {
  const { method } = dialled
  const [path = ''] = dialled.path.split('?')
  const { authconfig: _, abortSignal: __, ...options } = dialled.options ?? {}
  return {
    method,
    path: `${modem.version ? `/${modem.version}` : ''}${encodeURI(decodeURI(path))}`,
    query: dialled.path.includes('?') ? queryOf((options._query ?? options) as typeof options) : {},
    signal: dialled.abortSignal || undefined,
    ...bodyOf(
      dialled,
      options,
      lowerCase({ ...modem.headers, ...dialled.headers, ...registryHeaders(dialled) }),
    ),
  }
}

/** Objects as JSON, lists as repeated keys. */
function queryOf(options: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : value,
    ]),
  )
}

function registryHeaders({ authconfig, registryconfig }: DialOptions): Record<string, string> {
  const auth = authconfig && (authconfig.key ?? authconfig.base64 ?? base64(authconfig, 'base64url'))
  const config = registryconfig && (registryconfig.base64 ?? base64(registryconfig, 'base64'))
  return {
    ...(auth ? { 'x-registry-auth': String(auth) } : {}),
    ...(config ? { 'x-registry-config': String(config) } : {}),
  }
}

function base64(value: object, alphabet: 'base64' | 'base64url'): string {
  return Buffer.from(JSON.stringify(value)).toString(alphabet)
}

function bodyOf(
  { method, path, file, allowEmpty, hijack, openStdin }: DialOptions,
  options: Record<string, unknown>,
  headers: Record<string, string>,
): Pick<RawInput, 'body' | 'headers'> {
  if (file !== undefined) {
    const body = typeof file === 'string' ? createReadStream(resolve(file)) : file
    return { body, headers: { 'content-type': 'application/tar', ...headers } }
  }
  if (method !== 'POST' || (Object.keys(options).length === 0 && !allowEmpty)) return { headers }
  // An engine would write it to the container's stdin: the options of an attach are its query.
  if ((hijack || openStdin) && path.includes('?')) return { headers }
  const body = JSON.stringify(options._body ?? options)
  if (body === '{}' || body === '""') if (!allowEmpty) return { headers }
  return { body, headers: { 'content-type': 'application/json', ...headers } }
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
