import { isPassing } from '../../client/follow-events.ts'
import { EngineError } from '../../errors/errors.ts'
import { valueAt } from '../../json/json.ts'
import type { Frame } from '../../streams/frames.ts'
import type { Engine } from '../engine/engine.ts'
import { LogReader, type TimedLine } from './log-reader.ts'

/** A line, and whose it is. */
export interface LogLine extends TimedLine {
  id: string
  /** The container's name, without the slash that Docker puts before it. */
  name: string
}

/** What all containers that are followed share. */
export interface Following {
  engine: Engine
  since: Date | undefined
  tail: number | undefined
  signal: AbortSignal
  /** Resolves once the line is taken. */
  give(line: LogLine): Promise<void>
  fail(error: unknown): void
}

/** In ms. */
const firstPause = 100
const longestPause = 5_000
const alive = new Set(['running', 'paused', 'restarting', 'stopping'])
const notStarted = new Set(['created', 'configured', 'initialized'])

/** The log of one container, over its own restarts and those of its engine. */
export class ContainerLog {
  readonly #id: string
  readonly #following: Following
  readonly #reader = new LogReader()
  #work: Promise<void> | undefined
  #isStarted = false
  #wake: () => void = () => {}
  #openedAt: Date | undefined

  constructor(id: string, following: Following) {
    this.#id = id
    this.#following = following
  }

  /** Reads what is new, if it does not do so; to be called again whenever the container is started. */
  follow(): void {
    this.#isStarted = true
    this.#wake()
    this.#work ??= this.#untilEnd()
      .catch(this.#following.fail)
      .finally(() => {
        this.#work = undefined
        // It was started once more when this had just looked for the last time.
        if (this.#isStarted) this.follow()
      })
  }

  /** Resolves when nothing of it is read any more. */
  async settled(): Promise<void> {
    while (this.#work) await this.#work
  }

  async #untilEnd(): Promise<void> {
    const { signal } = this.#following
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      this.#isStarted = false
      let isAlive = true
      try {
        const state = await this.#inspect()
        isAlive = alive.has(state.status)
        if (!notStarted.has(state.status)) {
          const lines = await this.#read(state, isAlive)
          if (lines > 0) pause = firstPause
        }
      } catch (error) {
        if (signal.aborted) return
        if (isGone(error)) return
        if (!isPassing(error)) throw error
      }
      if (this.#isStarted) continue
      if (!isAlive) return
      await this.#pause(pause)
      if (signal.aborted) return
    }
  }

  async #inspect(): Promise<{ status: string; name: string; isRaw: boolean }> {
    const { engine, signal } = this.#following
    const found = await engine.call('inspect', { target: this.#id, signal })
    return {
      status: String(valueAt(found, 'State.Status')),
      name: String(valueAt(found, 'Name')).replace(/^\//, ''),
      isRaw: engine.dialect.isRawTtyLog && valueAt(found, 'Config.Tty') === true,
    }
  }

  /** How many lines were new. One that has ended is read without `follow`, for Podman may end that before the last. */
  async #read({ name, isRaw }: { name: string; isRaw: boolean }, follow: boolean): Promise<number> {
    const { engine, signal, give } = this.#following
    const params = { follow, stdout: true, stderr: true, timestamps: true, ...this.#from() }
    const call = { target: this.#id, params, as: 'frames', tty: isRaw, signal } as const
    const answer = await engine.call<AsyncIterable<Frame>>('logs', call)
    let lines = 0
    for await (const line of this.#reader.read(answer, isRaw)) {
      lines += 1
      await give({ id: this.#id, name, ...line })
      if (signal.aborted) break
    }
    return lines
  }

  /** From where on to read: `tail` is of what was there at first. */
  #from(): { since?: Date; tail?: string } {
    const { since, tail } = this.#following
    const opened = this.#openedAt
    this.#openedAt ??= new Date(Date.now() - firstPause)
    const from = this.#reader.since ?? (tail === undefined ? undefined : opened)
    const later = from && since && since > from ? since : (from ?? since)
    return { ...(later && { since: later }), ...(tail !== undefined && !from && { tail: String(tail) }) }
  }

  async #pause(ms: number): Promise<void> {
    const { signal } = this.#following
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', this.#wake)
        resolve()
      }
      signal.addEventListener('abort', this.#wake, { once: true })
      if (signal.aborted) this.#wake()
    })
    this.#wake()
    this.#wake = () => {}
  }
}

/** The container was removed, or is about to be. */
function isGone(error: unknown): boolean {
  return error instanceof EngineError && (error.reason === 'not-found' || error.reason === 'conflict')
}
