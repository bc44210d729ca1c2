import { HawserError } from '../errors/errors.ts'

/** A container did not do what a recipe waited for: it could not start, it ended, or it took too long. */
export class ContainerError extends HawserError {
  /** Id or name of the container. */
  readonly id: string
  /** The code it ended with; of one that could not start, as `docker run` has it: 125, 126 or 127. */
  declare readonly exitCode?: number
  /** What it wrote last, stdout and stderr, oldest first. */
  readonly lastLines: string[]

  constructor(
    message: string,
    facts: { id: string; exitCode?: number | undefined; lastLines?: string[] | undefined; cause?: unknown },
  ) {
    const { id, exitCode, lastLines = [], cause } = facts
    const said = lastLines.map((line) => `\n  ${line}`).join('')
    super('CONTAINER', said ? `${message} It wrote last:${said}` : message, { cause })
    this.id = id
    if (exitCode !== undefined) this.exitCode = exitCode
    this.lastLines = lastLines
  }
}
