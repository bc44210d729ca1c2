import { EngineError } from '../errors/errors.ts'
import { ContainerError } from './container-error.ts'

/** What runtimes say of a command, and the code that `docker run` ends with for it: those of a POSIX shell. */
const codes: readonly { says: RegExp; exitCode: number }[] = [
  {
    says: /executable file not found|no such file or directory|command that was not found|cannot find the file specified/i,
    exitCode: 127,
  },
  { says: /permission denied|is a directory/i, exitCode: 126 },
]

/** Of anything else that kept a container from starting. */
const notStarted = 125

/** The error for a container or a command in it that the engine could not start. */
export function startFailure(id: string, what: string, error: unknown): unknown {
  if (!(error instanceof EngineError)) return error
  const text = error.engineMessage
  const exitCode = codes.find(({ says }) => says.test(text))?.exitCode ?? notStarted
  return new ContainerError(`${what} could not be started: ${text}.`, { id, exitCode, cause: error })
}
