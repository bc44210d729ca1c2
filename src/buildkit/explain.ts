import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConnectionError, EngineError, isHawserError } from '../errors/errors.ts'
import { BuildError } from './build-error.ts'
import type { LocalContext } from './context.ts'
import { lineOf } from './progress/dockerfile-line.ts'
import { endOf, type Steps } from './progress/steps.ts'

/** What is known about a build besides its error. */
export interface Circumstances {
  steps: Steps
  local: LocalContext | undefined
  /** What failed on our side of a session, and whether its connection is gone. */
  session?: { readonly fault: unknown; readonly isLost: boolean } | undefined
}

/** What an engine says when its own trouble ended the build. */
const engineTroubles = [
  /no active session/,
  /rpc error: code = (Unavailable|Internal|DataLoss)/,
  /no space left on device/,
  /transport is closing|client connection is closing/,
]
/** What it says when it can no longer ask us: it dials the session again, but a session has only one connection. */
const lostSession = /session|only one connection allowed|error while dialing|connection is closing/i
const parseFault = /dockerfile parse error (?:on )?line (\d+)/i

/** The error to throw when a build ended with this one: tells a failed build from a failing engine. */
export async function explain(error: unknown, circumstances: Circumstances): Promise<unknown> {
  const { steps, local, session } = circumstances
  if (!(error instanceof EngineError)) return error
  // The engine failed because something could not be read here.
  if (isHawserError(session?.fault)) return session.fault
  const { engineMessage: message, op, method, path } = error
  if (session?.isLost && lostSession.test(message)) {
    const lost = `${op}: the session of the build was lost, so the engine could not go on: ${message}.`
    return new ConnectionError(lost, { call: { op, method, path }, cause: error })
  }
  const step = steps.failed()
  const parse = parseFault.exec(message)
  if (!isInStream(error) && !parse) return error
  if (!step && engineTroubles.some((trouble) => trouble.test(message))) return troubleOf(error)
  const text =
    local && (await readFile(join(local.dockerfile.folder, local.dockerfile.name), 'utf8').catch(() => ''))
  const line = parse ? Number(parse[1]) : step && text ? lineOf(step.name, text) : undefined
  return new BuildError(
    error,
    {
      step: step?.name,
      log: step && endOf(step),
      dockerfile: local?.dockerfile.name,
      line,
      exitCode: exitCodeOf(error),
    },
    session?.fault,
  )
}

/** An engine in trouble ends a build with an error that looks like a failed build, and is not one. */
function troubleOf({ status, engineMessage: message, body, op, method, path }: EngineError): EngineError {
  return new EngineError({ status, message, body, call: { op, method, path } })
}

/** Whether the engine had begun to build: then its error comes as a message, not as a status. */
function isInStream({ body }: EngineError): boolean {
  return typeof body === 'object' && body !== null && ('errorDetail' in body || 'error' in body)
}

function exitCodeOf({ engineMessage, body }: EngineError): number | undefined {
  const { code } = (body as { errorDetail?: { code?: unknown } }).errorDetail ?? {}
  const [, told] = /(?:exit code|exit status|returned a non-zero code):? (\d+)/.exec(engineMessage) ?? []
  return told !== undefined ? Number(told) : typeof code === 'number' && code > 0 ? code : undefined
}
