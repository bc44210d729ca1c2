import { setTimeout as sleep } from 'node:timers/promises'
import { type CallFacts, ConnectionError, callName, EngineError, isHawserError } from '../errors/errors.ts'
import type { Ended } from '../table/operation.ts'

/** In ms: an engine knows that a command has ended a little after its output has. */
const pauses = [0, 20, 50, 100, 200, 400, 800]

/**
 * Throws unless output which ended is known to be whole: `ask` gives the value of another operation's field that tells
 * so. `name`: what that operation is asked about.
 */
export async function verifyEnd(
  ended: Ended,
  name: string,
  call: CallFacts,
  ask: () => Promise<unknown>,
): Promise<void> {
  let cause: unknown
  try {
    for (const pause of pauses) {
      if (pause > 0) await sleep(pause)
      if ((await ask()) === ended.value) return
    }
  } catch (error) {
    if (!isHawserError(error) || error.code === 'USAGE') throw error
    if (error instanceof EngineError && saysNothing(error, ended, name)) return
    cause = error
  }
  const why = cause
    ? 'the engine cannot say that it was all'
    : `the engine says that it goes on (${ended.field} of ${ended.op})`
  throw new ConnectionError(`${callName(call)}: the output ended, but ${why}; it may be cut.`, {
    call,
    cause,
    hint: 'The engine or something in between closed the connection.',
  })
}

/**
 * Whether a refusal is no reason to doubt the output: the question may not be asked here (a proxy forbids it), or what
 * is gone has ended. An engine that no longer knows a command, though, may have died and come back.
 */
function saysNothing({ status, engineMessage }: EngineError, { gone }: Ended, name: string): boolean {
  if (status === 404) return gone === true || !engineMessage.includes(name)
  return [401, 403, 405, 501].includes(status)
}
