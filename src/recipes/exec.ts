import type { Output } from '../streams/collect.ts'
import type { Frame } from '../streams/frames.ts'
import type { Line } from '../streams/lines.ts'
import { anyOf } from './any-of.ts'
import { type CommandStreams, type Running, runIterated, runToEnd } from './command.ts'
import { type ClientFor, Engine } from './engine/engine.ts'
import { checkCommand } from './engine/option-values.ts'
import { type ExecEnd, type ExecSpec, OwnExec } from './own-exec.ts'

/** What `exec` needs of a client. */
export type ExecClient = ClientFor<'execCreate' | 'execStart' | 'execInspect'>

export interface ExecOptions extends ExecSpec, CommandStreams {
  signal?: AbortSignal | undefined
}

const optionNames = ['env', 'user', 'cwd', 'tty', 'privileged', 'stdin', 'stdout', 'stderr', 'signal', 'as']

/** How a command ended, and what it wrote where no destination was given. */
export interface ExecResult extends Output, ExecEnd {}

/**
 * Runs a command in a container that runs, to its end. Resolves whatever its exit code is.
 *
 * As with `docker exec`, a command that could not be started ends with 126 or 127, and its output says why. Rejects
 * with an {@link EngineError} if the engine refused, as for a container that does not run, and with the signal's
 * reason.
 *
 * Engines have no way to end an exec. One that is aborted, or left, is killed with all that it started by a `kill` in
 * the container, which takes a shell and `grep` there; else it is a {@link ContainerError} that says that it runs on.
 * It is known by a variable `HAWSER_EXEC` in its environment.
 *
 * With `as: 'lines'` or `'frames'` the output is iterated as it comes, and `ended` of it tells the exit code.
 */
export function exec(
  client: ExecClient,
  id: string,
  cmd: readonly string[],
  options?: ExecOptions & { as?: undefined },
): Promise<ExecResult>
export function exec(
  client: ExecClient,
  id: string,
  cmd: readonly string[],
  options: Omit<ExecOptions, 'stdout' | 'stderr'> & { as: 'lines' },
): Running<Line, ExecEnd>
export function exec(
  client: ExecClient,
  id: string,
  cmd: readonly string[],
  options: Omit<ExecOptions, 'stdout' | 'stderr'> & { as: 'frames' },
): Running<Frame, ExecEnd>
export function exec(
  client: ExecClient,
  id: string,
  cmd: readonly string[],
  options: ExecOptions & { as?: 'lines' | 'frames' | undefined } = {},
): Promise<ExecResult> | Running<Line | Frame, ExecEnd> {
  const { as, stdin, stdout, stderr, signal } = options ?? {}
  const isOpen = stdin !== undefined
  // Without any of these it runs to its end.
  const isKillable = [signal, as, stdin, stdout, stderr].some((given) => given !== undefined)
  const start = async (left?: AbortSignal) => {
    const engine = new Engine('exec', client, options, optionNames)
    checkCommand('exec', cmd)
    return OwnExec.start(engine, id, {
      ...options,
      cmd,
      isOpen,
      isKillable,
      signal: anyOf(signal, left),
    })
  }
  if (as) return runIterated<Line | Frame, ExecEnd>(start, as, stdin)
  return start().then<ExecResult>((command) => runToEnd(command, options))
}
