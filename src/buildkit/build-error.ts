import { callName, EngineError } from '../errors/errors.ts'
import { oneLine, printable } from '../errors/printable.ts'

/** What is known of a build that failed. */
export interface BuildFailure {
  /** Name of the step that failed: `[build 2/3] RUN npm ci`. */
  step?: string | undefined
  /** The last lines of its output. */
  log?: readonly string[] | undefined
  /** The Dockerfile, as it was asked for, and the line, from 1, as far as they are known. */
  dockerfile?: string | undefined
  line?: number | undefined
  /** Of the step's command. */
  exitCode?: number | undefined
}

/**
 * The build failed, not the engine: its Dockerfile is wrong, or one of its steps ended with an error. Its `reason` is
 * `'failed'`.
 */
export class BuildError extends EngineError {
  declare readonly step?: string
  /** The last lines of the step's output, oldest first. */
  readonly log: readonly string[]
  declare readonly dockerfile?: string
  declare readonly line?: number
  declare readonly exitCode?: number

  constructor(error: EngineError, failure: BuildFailure, cause?: unknown) {
    const { op, method, path } = error
    const call = { op, method, path }
    const { status, engineMessage: message, body } = error
    super({ status, message, body, call, reason: 'failed' })
    const { dockerfile, line, exitCode } = failure
    const step = failure.step === undefined ? undefined : oneLine(failure.step)
    // What a step writes may move a terminal's cursor, which an error must not.
    const log = (failure.log ?? []).map(printable)
    const where = line === undefined ? '' : ` (${dockerfile ?? 'Dockerfile'}:${line})`
    const what = step === undefined ? `the build failed${where}` : `the build failed at ${step}${where}`
    const said = log.map((text) => `\n  ${text}`).join('')
    this.message = `${callName(call)}: ${what}: ${oneLine(message).replace(/\.?$/, '.')}${said && ` Its output ends with:${said}`}`
    this.log = log
    if (step !== undefined) this.step = step
    if (dockerfile !== undefined && line !== undefined) this.dockerfile = dockerfile
    if (line !== undefined) this.line = line
    if (exitCode !== undefined) this.exitCode = exitCode
    if (cause !== undefined) this.cause = cause
  }
}
