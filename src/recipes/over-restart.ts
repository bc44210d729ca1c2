import { setTimeout as sleep } from 'node:timers/promises'
import { isPassing } from '../client/follow-events.ts'

/** In ms: how long an engine that is gone is waited for, and between two looks. */
const patience = 30_000
const pause = 200

/** Does it again while the engine is gone, as it is when it is restarted; not for ever. */
export async function overRestart<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (const begun = performance.now(); ; ) {
    try {
      return await work()
    } catch (error) {
      if (signal?.aborted || !isPassing(error) || performance.now() - begun > patience) throw error
      await sleep(pause, undefined, { signal }).catch(() => signal?.throwIfAborted())
    }
  }
}
