import { setTimeout as sleep } from 'node:timers/promises'
import { isPassing } from '../client/follow-events.ts'
import type { Socket } from '../types/answers.ts'
import { ContainerError } from './container-error.ts'
import type { Engine } from './engine/engine.ts'
import { killMarked, newMark } from './kill-marked.ts'
import { wholeFrames } from './whole-output.ts'

/** How a command is run in a container that runs. */
export interface ExecSpec {
  env?: Readonly<Record<string, string>> | undefined
  /** `name`, `uid` or `uid:gid`; left out: the container's. */
  user?: string | undefined
  /** The folder that it starts in; left out: the container's. */
  cwd?: string | undefined
  /** It gets a terminal: its output is all stdout. */
  tty?: boolean | undefined
  privileged?: boolean | undefined
}

export interface OwnExecOptions extends ExecSpec {
  cmd: readonly string[]
  /** Whether it reads. */
  isOpen: boolean
  /** Whether it may be killed before its end. */
  isKillable: boolean
  signal?: AbortSignal | undefined
}

/** How a command in a container ended. */
export interface ExecEnd {
  /** 126 and 127 where it could not be started; the output says why. */
  exitCode: number
}

/** A command that a recipe has started in a container. */
export class OwnExec {
  readonly id: string
  readonly socket: Socket
  readonly #engine: Engine
  readonly #container: string
  readonly #options: OwnExecOptions
  readonly #mark: string
  #hasEnded = false
  #isGivenUp = false

  private constructor(
    engine: Engine,
    container: string,
    started: Pick<OwnExec, 'id' | 'socket'>,
    options: OwnExecOptions,
    mark: string,
  ) {
    this.#engine = engine
    this.#container = container
    this.id = started.id
    this.socket = started.socket
    this.#options = options
    this.#mark = mark
  }

  /** Starts it and attaches to it. */
  static async start(engine: Engine, container: string, options: OwnExecOptions): Promise<OwnExec> {
    const { signal } = options
    signal?.throwIfAborted()
    const mark = newMark()
    const data = execBody(options, mark)
    const { Id: id } = await engine.call<{ Id: string }>('execCreate', { target: container, data, signal })
    const tty = options.tty === true
    // Not aborted before the engine has answered: a command that nobody knows of could not be killed.
    const socket = await engine.call<Socket>('execStart', {
      target: id,
      data: { Detach: false, Tty: tty },
      as: 'socket',
      tty,
    })
    socket.once('end', () => socket.end())
    const onAbort = () => socket.destroy(signal?.reason)
    signal?.addEventListener('abort', onAbort, { once: true })
    socket.once('close', () => signal?.removeEventListener('abort', onAbort))
    const started = new OwnExec(engine, container, { id, socket }, options, mark)
    if (signal?.aborted) {
      await started.remove()
      signal.throwIfAborted()
    }
    return started
  }

  /** What it writes, as far as the engine gives it: Podman gives up where stdin is not read to its end. */
  get output(): AsyncIterable<Uint8Array> {
    return this.#options.isOpen && !this.socket.tty ? this.#output() : this.socket
  }

  async *#output(): AsyncGenerator<Uint8Array> {
    const giveUp = () => {
      this.#isGivenUp = true
    }
    try {
      yield* wholeFrames(this.socket, { stdout: 0, stderr: 0 }, giveUp)
    } catch (error) {
      if (this.#options.signal?.aborted || !isPassing(error)) throw error
      const { Running: isRunning } = await this.#inspect()
      if (isRunning) throw error
      giveUp()
    }
  }

  /**
   * Waits for its end, for its output may end before it does. A {@link ContainerError} where the engine gave up the
   * output.
   */
  async ended(): Promise<ExecEnd> {
    const { signal } = this.#options
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      const { Running, ExitCode } = await this.#inspect(signal)
      if (!Running && typeof ExitCode === 'number') {
        this.#hasEnded = true
        if (this.#isGivenUp) throw givenUp(this.#container, this.#options, ExitCode)
        return { exitCode: ExitCode }
      }
      await sleep(pause, undefined, { signal }).catch(() => signal?.throwIfAborted())
    }
  }

  /** Kills it unless it has ended. The engine forgets it by itself. */
  async remove(): Promise<void> {
    this.socket.destroy()
    if (this.#hasEnded) return
    this.#hasEnded = true
    const { user } = this.#options
    for (let round = 1; ; round++) {
      const isShell = await killMarked(this.#engine, this.#container, this.#mark, user)
      const { Running: isRunning } = await this.#inspect()
      // The engine may say that it does not run when it is about to.
      if (!isRunning && round >= surestRound) return
      if (isRunning && (!isShell || round >= lastRound))
        throw notKilled(this.#container, this.#options, isShell)
      await sleep(firstPause * round)
    }
  }

  #inspect(signal?: AbortSignal): Promise<{ Running: boolean; ExitCode?: number | null }> {
    return this.#engine.call('execInspect', { target: this.id, signal })
  }
}

/** In ms. */
const firstPause = 20
const longestPause = 1_000
/** Rounds of killing: after so many what does not run will not, or what runs cannot be killed. */
const surestRound = 2
const lastRound = 20

function execBody(
  { cmd, env, user, cwd, tty, privileged, isOpen, isKillable }: OwnExecOptions,
  mark: string,
): object {
  const variables = Object.entries(env ?? {}).map(([name, value]) => `${name}=${value}`)
  return {
    Cmd: cmd,
    Env: isKillable ? [...variables, mark] : variables,
    AttachStdin: isOpen,
    AttachStdout: true,
    AttachStderr: true,
    ...(tty && { Tty: true }),
    ...(user !== undefined && { User: user }),
    ...(cwd !== undefined && { WorkingDir: cwd }),
    ...(privileged && { Privileged: true }),
  }
}

function givenUp(id: string, { cmd }: OwnExecOptions, exitCode: number): ContainerError {
  const what = `The command ${cmd[0]} in ${id} ended with exit code ${exitCode} without having read all of its stdin`
  const message = `${what}, and the engine may have dropped output of it: let it read to the end, or give it less.`
  return new ContainerError(message, { id, exitCode })
}

function notKilled(id: string, { cmd }: OwnExecOptions, isShell: boolean): ContainerError {
  const why = isShell ? 'it does not end' : 'there is no shell with `grep` in the container to do it'
  return new ContainerError(`The command ${cmd[0]} in ${id} could not be killed and runs on: ${why}.`, { id })
}
