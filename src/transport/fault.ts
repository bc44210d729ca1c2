import { ClosedError, type Connection } from '../connection/connection.ts'
import { DialError } from '../connection/dial.ts'
import { connectHint } from '../connection/hints.ts'
import {
  type CallFacts,
  ConnectionError,
  type HawserError,
  isHawserError,
  ProtocolError,
  TimeoutError,
} from '../errors.ts'
import { describe } from './watch.ts'

/** Makes whatever went wrong below a call the call's own error. */
export function faultOf(error: unknown, call: CallFacts, connection: Connection): HawserError {
  const { name, conn } = connection
  if (isHawserError(error)) return error
  const what = describe(call)
  if (error instanceof ClosedError)
    return new ConnectionError(`${what}: ${error.message}`, { call, cause: error })
  if (error instanceof DialError) {
    if (error.timedOut) {
      return new TimeoutError('connectTimeout', conn.connectTimeout ?? 10_000, `${what}: ${error.message}`, {
        call,
      })
    }
    return new ConnectionError(`${what}: ${error.message}`, {
      call,
      cause: error.cause ?? error,
      hint: error.hint,
    })
  }
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  if (isMalformed(code)) {
    return new ProtocolError(`${what}: the answer is not valid HTTP: ${message}.`, { call, cause: error })
  }
  return new ConnectionError(`${what}: the connection to ${name} broke: ${message}.`, {
    call,
    cause: error,
    hint: connectHint(error, name),
  })
}

/** Codes of llhttp, of undici's parser errors and of Node's. */
function isMalformed(code: string): boolean {
  return (
    code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
  )
}
