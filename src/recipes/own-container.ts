import { isPassing } from '../client/follow-events.ts'
import { EngineError } from '../errors/errors.ts'
import type { Frame } from '../streams/frames.ts'
import type { Socket } from '../types/answers.ts'
import { cleanly } from './cleanly.ts'
import { ContainerError } from './container-error.ts'
import { createContainer, type NewContainerOptions, removeContainer } from './create-container.ts'
import type { Engine } from './engine/engine.ts'
import { givenNumber } from './engine/fields.ts'
import { lastLines } from './last-lines.ts'
import { overRestart } from './over-restart.ts'
import { startFailure } from './start-failure.ts'
import { type Rest, wholeOutput } from './whole-output.ts'

/** How a recipe makes a container of its own. */
export interface OwnContainerOptions extends NewContainerOptions {
  /** Whether it reads. */
  isOpen: boolean
  /** Most time from its start to its end, in ms. */
  timeout?: number | undefined
}

/** How a container ended. */
export interface Ended {
  /** 128 and the signal's number for one that a signal ended: 137 after SIGKILL, 143 after SIGTERM. */
  exitCode: number
  /** The kernel killed it, or a process of it, for want of memory. */
  oomKilled: boolean
}

/** A container that a recipe has made and started, attached to since before its start; nobody else knows of it. */
export class OwnContainer {
  readonly id: string
  /** Its output, and its stdin where that is open. */
  readonly socket: Socket
  readonly #engine: Engine
  readonly #signal: AbortSignal
  readonly #timer: NodeJS.Timeout | undefined
  readonly #isOpen: boolean
  #end: Ended | undefined
  #isGivenUp = false

  private constructor(engine: Engine, started: Pick<OwnContainer, 'id' | 'socket'>, end: Stopping) {
    this.#engine = engine
    this.id = started.id
    this.socket = started.socket
    this.#isOpen = end.isOpen
    this.#signal = end.signal
    this.#timer = end.timeout === undefined ? undefined : setTimeout(end.onTimeout, end.timeout)
  }

  /** Pulls the image if need be, creates, attaches, starts. Whatever fails or is aborted, nothing stays behind. */
  static async start(engine: Engine, options: OwnContainerOptions): Promise<OwnContainer> {
    const late = new AbortController()
    const signal = options.signal ? AbortSignal.any([options.signal, late.signal]) : late.signal
    const { id, tty } = await createContainer(engine, options)
    try {
      signal.throwIfAborted()
      const params = { stream: true, stdin: options.isOpen, stdout: true, stderr: true }
      const attach = { target: id, params, as: 'socket', tty, signal } as const
      const socket = await engine.call<Socket>('attach', attach)
      socket.once('end', () => socket.end())
      await engine.call('start', { target: id, signal }).catch((error: unknown) => {
        socket.destroy()
        throw error
      })
      const onTimeout = () => timedOut(engine, id, options).then((error) => late.abort(error))
      return new OwnContainer(engine, { id, socket }, { ...options, signal, onTimeout })
    } catch (error) {
      // Podman prepares the start when it is attached to, so that either may tell what is wrong with the command.
      const failure = startFailure(id, `The container of ${options.image}`, error)
      return cleanly(
        () => Promise.reject(failure),
        () => removeContainer(engine, id),
      )
    }
  }

  /** Its output to the end, also over a restart of the engine: what came meanwhile is read from its log. */
  get output(): AsyncIterable<Uint8Array> {
    return wholeOutput(this.socket, this.socket.tty, this.#rest, () => {
      this.#isGivenUp = true
    })
  }

  /** Waits for its end. To be called once its output has ended, which is about then. */
  async ended(): Promise<Ended> {
    return this.#end ?? overRestart(() => this.#ended(), this.#signal)
  }

  readonly #rest: Rest = async (error, follow) => {
    if (error === undefined) {
      try {
        this.#end = await this.#ended()
        return this.#isAllSent ? undefined : this.#log(follow).catch(ifEngineError)
      } catch (gone) {
        if (this.#signal.aborted || !isPassing(gone)) throw gone
      }
    } else if (this.#isOpen && !(await this.#endsSoon())) {
      // What it reads cannot be sent by a new connection.
      throw error
    }
    return overRestart(() => this.#log(follow), this.#signal)
  }

  /** Podman may drop the output of one that ends without having read all that was sent to it. */
  get #isAllSent(): boolean {
    return !this.#isOpen || (!this.#isGivenUp && this.socket.writableFinished)
  }

  #log(follow: boolean): Promise<AsyncIterable<Frame>> {
    const params = { stdout: true, stderr: true, follow }
    return this.#engine.call('logs', { target: this.id, params, as: 'frames', signal: this.#signal })
  }

  /** Or reset the connection. */
  async #endsSoon(): Promise<boolean> {
    const limit = AbortSignal.timeout(endTime)
    try {
      await this.#engine.call('wait', { target: this.id, signal: AbortSignal.any([this.#signal, limit]) })
      return true
    } catch (error) {
      this.#signal.throwIfAborted()
      if (limit.aborted || isPassing(error)) return false
      throw error
    }
  }

  async #ended(): Promise<Ended> {
    const call = { target: this.id, signal: this.#signal }
    let { State: state } = await this.#engine.call<Inspected>('inspect', call)
    if (state.Status !== 'exited') {
      await this.#engine.call('wait', call)
      state = (await this.#engine.call<Inspected>('inspect', call)).State
    }
    return { exitCode: givenNumber(state, 'ExitCode'), oomKilled: state.OOMKilled === true }
  }

  /** Kills it if it still runs, and removes it with its anonymous volumes. */
  async remove(): Promise<void> {
    clearTimeout(this.#timer)
    this.socket.destroy()
    await removeContainer(this.#engine, this.id)
  }
}

/** In ms: how long after its connection broke a container may take to end. */
const endTime = 2_000

/** What may end it before its time. */
interface Stopping {
  signal: AbortSignal
  isOpen: boolean
  timeout?: number | undefined
  onTimeout: () => void
}

async function timedOut(
  engine: Engine,
  id: string,
  { image, timeout }: OwnContainerOptions,
): Promise<ContainerError> {
  const message = `The container of ${image} did not end within ${timeout} ms.`
  return new ContainerError(message, { id, lastLines: await lastLines(engine, id) })
}

interface Inspected {
  State: { Status?: unknown; ExitCode?: unknown; OOMKilled?: unknown }
}

/** Not every log can be read. */
function ifEngineError(error: unknown): undefined {
  if (!(error instanceof EngineError)) throw error
}
