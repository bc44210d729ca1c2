import { EngineError } from 'hawser'

/** What a run of the main job is given. */
export interface Job {
  /** Takes a line of what it shows. */
  print(line: string): void
  /** Aborted when it is to stop; it cleans up all the same. */
  signal: AbortSignal
}

/**
 * Runs steps, of which each first says how it is undone; undoes them from the last to the first, whether they
 * succeeded, failed or were stopped. What was not made by then need not be undone.
 */
export async function cleanly(
  steps: (undo: (step: () => Promise<unknown>) => void) => Promise<void>,
): Promise<void> {
  const undoing: (() => Promise<unknown>)[] = []
  try {
    await steps((step) => undoing.unshift(step))
  } finally {
    for (const undo of undoing) {
      await undo().catch((error: unknown) => {
        if (!(error instanceof EngineError && error.reason === 'not-found')) throw error
      })
    }
  }
}
