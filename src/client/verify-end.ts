import { setTimeout as sleep } from 'node:timers/promises'
import { type CallFacts, ConnectionError, callName, EngineError, isHawserError } from '../errors/errors.ts'
import type { Ended } from '../table/operation.ts'

/** In ms: an engine notices the end of a command a little after the end of its output. */
const pauses = [0, 20, 50, 100, 200, 400, 800]

/**
 * Throws if output that ended may have been cut. `ask` gets a field of another operation's answer that tells
 * whether the end was real; `name` is what that operation is asked about, such as a container.
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
    ? 'the engine cannot say whether that was all'
    : `the engine says that it goes on (${ended.field} of ${ended.op})`
  throw new ConnectionError(`${callName(call)}: the output ended, but ${why}; it may be cut.`, {
    call,
    cause,
    hint: 'The engine or something in between closed the connection.',
  })
}

/**
 * Whether the question's refusal is no reason to doubt the output: a proxy may forbid the question, or the
 * container may be gone, so it has ended. But an engine that no longer knows a command may have restarted.
 */
function saysNothing({ status, engineMessage }: EngineError, { gone }: Ended, name: string): boolean {
  if (status === 404) return gone === true || !engineMessage.includes(name)
  return [401, 403, 405, 501].includes(status)
}
