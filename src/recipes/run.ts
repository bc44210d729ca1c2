import type { Output } from '../streams/collect.ts'
import type { Frame } from '../streams/frames.ts'
import type { Line } from '../streams/lines.ts'
import type { Body, Newest } from '../types/public.ts'
import { anyOf } from './any-of.ts'
import { type CommandStreams, type Running, runIterated, runToEnd } from './command.ts'
import type { ContainerError } from './container-error.ts'
import { containerOptions, ownBody } from './create-container.ts'
import { type ClientFor, checkOptions, Engine } from './engine/engine.ts'
import { type Ended, OwnContainer, type OwnContainerOptions } from './own-container.ts'

/** What `run` needs of a client. */
export type RunClient = ClientFor<
  'create' | 'attach' | 'start' | 'wait' | 'inspect' | 'kill' | 'delete' | 'pull' | 'imageInspect' | 'logs'
>

/** The body with which a client creates containers: Docker's, or that of Podman's own API. */
export type CreateBody<C> = C extends { supports(op: string): boolean; doc: (op: infer N) => unknown }
  ? 'ContainerCreateLibpod' extends N
    ? Body<'podman', Newest<'podman'>, 'ContainerCreateLibpod'>
    : Body<'docker', Newest<'docker'>, 'ContainerCreate'>
  : never

export interface RunOptions<Create extends object = object>
  extends Omit<OwnContainerOptions, 'isOpen' | 'create' | 'timeout'>,
    CommandStreams {
  /** Further fields of the engine's own body, by the engine's names; they win over the other options. */
  create?: Partial<Create> | undefined
  /** Most time from its start to its end, in ms; then it is killed, with a {@link ContainerError}. */
  timeout?: number | undefined
}

const optionNames = [
  ...containerOptions,
  'cmd',
  'tty',
  'stdin',
  'stdout',
  'stderr',
  'timeout',
  'signal',
  'as',
]
const advice = {
  command: 'it is "cmd" here',
  detach: 'start() leaves it running',
  rm: 'the container is always removed',
}

/** How a container ended, and what it wrote where no destination was given. */
export interface RunResult extends Output, Ended {}

/**
 * Runs a container to its end: pulls the image if it is missing, creates, attaches, starts, waits, removes. As
 * `docker run --rm`, without its ways to fail: nothing of it is missed or left behind, however it ends.
 *
 * Resolves whatever the exit code is. Rejects with a {@link ContainerError} if it could not start (`exitCode` 125,
 * 126 or 127, as `docker run` ends with) or took longer than `timeout`, with an {@link EngineError} if the engine
 * refused before, and with the signal's reason, each after the container is gone.
 *
 * With `as: 'lines'` or `'frames'` the output is iterated as it comes, and `ended` of it tells the end.
 */
export function run<C extends RunClient>(
  client: C,
  options: RunOptions<CreateBody<C>> & { as?: undefined },
): Promise<RunResult>
export function run<C extends RunClient>(
  client: C,
  options: Omit<RunOptions<CreateBody<C>>, 'stdout' | 'stderr'> & { as: 'lines' },
): Running<Line, Ended>
export function run<C extends RunClient>(
  client: C,
  options: Omit<RunOptions<CreateBody<C>>, 'stdout' | 'stderr'> & { as: 'frames' },
): Running<Frame, Ended>
export function run(
  client: RunClient,
  options: RunOptions & { as?: 'lines' | 'frames' | undefined },
): Promise<RunResult> | Running<Line | Frame, Ended> {
  const { as, stdin, signal } = options ?? {}
  const isOpen = stdin !== undefined
  const start = async (left?: AbortSignal) => {
    const engine = new Engine('run', client)
    checkOptions('run', options, optionNames, advice, ownBody)
    return OwnContainer.start(engine, { ...options, isOpen, signal: anyOf(signal, left) })
  }
  if (as) return runIterated<Line | Frame, Ended>(start, as, stdin)
  return start().then<RunResult>((container) => runToEnd(container, options))
}
