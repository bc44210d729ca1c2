import type { TestOptions } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** Why it does not run. */
    reason?: string
  }
}

/**
 * Options of a suite or a test that cannot run here for this reason, or of one that can if there is none:
 * `describe('ssh', skipFor(noSshd), …)`. What was skipped is listed by reason at the end of a run.
 */
export function skipFor(reason: string | undefined): TestOptions {
  return reason === undefined ? {} : { skip: true, meta: { reason } }
}
