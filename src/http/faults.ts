import { Readable } from 'node:stream'
import { DialError } from '../dial/dial-error.ts'
import {
  type CallFacts,
  ConnectionError,
  callName,
  type HawserError,
  isHawserError,
  ProtocolError,
  TimeoutError,
} from '../errors/errors.ts'
import { connectHint, silenceHint, useTls } from '../errors/hints.ts'
import { printable } from '../errors/printable.ts'
import type { Call } from './call.ts'
import type { Connection } from './connection.ts'

/** Turns an error of the sockets or of HTTP into the call's own. `isNew`: the connection gave no answer yet. */
export function faultOf(error: unknown, { facts: call, connection }: Call, isNew = false): HawserError {
  if (isHawserError(error)) return error
  const { name, settings } = connection
  const { target } = connection.agent
  const what = callName(call)
  if (error instanceof DialError) {
    const message = `${what}: ${error.message}${sourceOf(connection)}`
    if (error.timedOut) {
      return new TimeoutError('connectTimeout', settings.connectTimeout ?? 10_000, message, { call })
    }
    const { hint, cause = error } = error
    return new ConnectionError(message, { call, cause, hint, unsent: true })
  }
  const { message = String(error) } = error as Error
  if (isTlsAnswer(error)) {
    return new ConnectionError(`${what}: what answers at ${name} is not plain HTTP.${sourceOf(connection)}`, {
      call,
      cause: error,
      hint: useTls,
    })
  }
  if (isMalformed(error as Error)) {
    const excerpt = notHttp(error as Error) ? printable(startOf(error)).trim().slice(0, 60) : ''
    const why = excerpt ? `it begins with ${JSON.stringify(excerpt)}` : message
    return new ProtocolError(`${what}: the answer is not valid HTTP: ${why}.`, {
      call,
      cause: error,
      ...(excerpt && { excerpt }),
    })
  }
  return new ConnectionError(`${what}: the connection to ${name} broke: ${message}.${sourceOf(connection)}`, {
    call,
    cause: error,
    hint: connectHint(error, target) ?? (isNew && isBreak(error as Error) ? silenceHint(target) : undefined),
  })
}

/**
 * The error for an answer that is not plain or in chunks: undici and Node would give the coded bytes, up to the end of
 * the connection.
 */
export function codingFault(
  transferEncoding: string | undefined,
  call: CallFacts,
): ProtocolError | undefined {
  if (transferEncoding === undefined || transferEncoding.toLowerCase() === 'chunked') return undefined
  const message = `${callName(call)}: the answer has the transfer-encoding "${transferEncoding}", which was not asked for.`
  return new ProtocolError(message, { call })
}

/** The error for a caller's body that could not be read or sent; undefined if the body is not at fault. */
export function bodyFault(error: Error, body: unknown, call: CallFacts): ConnectionError | undefined {
  const { code } = error as NodeJS.ErrnoException
  let why: string | undefined
  if (code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH') why = 'it is not as long as its content-length says'
  else if (!(body instanceof Readable)) return undefined
  else if (body.errored === error) why = error.message
  else if (code === 'UND_ERR_ABORTED' && body.destroyed) why = 'its stream was closed before it ended'
  if (why === undefined) return undefined
  const message = `${callName(call)}: the body could not be sent whole: ${why}.`
  const fault = new ConnectionError(message, { call, cause: error })
  bodyFaults.add(fault)
  return fault
}

/** Whether a call failed for its caller's body, and not for the connection or the engine. */
export function isBodyFault(error: unknown): boolean {
  return bodyFaults.has(error as object)
}

const bodyFaults: WeakSet<object> = new WeakSet()

/** The other side went away, as opposed to saying something wrong. */
export function isBreak(error: NodeJS.ErrnoException): boolean {
  return breaks.has(error.code ?? '')
}

const breaks = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ECONNABORTED'])

/** Says where the address comes from, unless the caller gave it. */
export function sourceOf({ source }: Connection): string {
  if (source === 'given') return ''
  if (source.startsWith('default '))
    return ' It is the default address: for another, set DOCKER_HOST or CONTAINER_HOST, or pass conn.'
  // `DOCKER_HOST`, `context "prod"`, and what is there: `the rootless socket`.
  return ` The address comes from ${source.endsWith(' socket') ? 'the ' : ''}${source}.`
}

/** undici's parser and Node's report malformed HTTP in different ways. */
function isMalformed({ name, code = '' }: NodeJS.ErrnoException): boolean {
  return name === 'HTTPParserError' || code.startsWith('HPE_') || malformed.has(code)
}

const malformed = new Set(['UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'])

/** Whether the parser found a TLS alert (type 21, version 3.x) where an answer should begin. */
function isTlsAnswer(error: unknown): boolean {
  return startOf(error).startsWith('\x15\x03')
}

/** Whether the answer does not even begin as HTTP does: another kind of server listens there. */
function notHttp({ message }: Error): boolean {
  return message.includes('Expected HTTP/')
}

/** What came where the parser found its fault. */
function startOf(error: unknown): string {
  const { data, rawPacket } = (error ?? {}) as { data?: unknown; rawPacket?: unknown }
  return String(data ?? rawPacket ?? '')
}
