import { isHawserError } from '../errors/errors.ts'
import type { ContainerError } from '../recipes/container-error.ts'

/** What went wrong tells who has to act. */
export const exitCodes = { done: 0, engine: 1, usage: 2, connection: 3, interrupted: 130 } as const

/** The exit code for an error of hawser's. */
export function exitCodeOf(code: string): number {
  if (code === 'USAGE') return exitCodes.usage
  return code === 'ENGINE' || code === 'CONTAINER' ? exitCodes.engine : exitCodes.connection
}

/** The code of a command that could not start, 125 to 127 as `docker run` has it, told on standard error. */
export function startExitCode(error: unknown): number {
  const { exitCode, message } = error as ContainerError
  if (!isHawserError(error) || exitCode === undefined) throw error
  process.stderr.write(`hawser: ${message}\n`)
  return exitCode
}
