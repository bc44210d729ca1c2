import { collectFrames, type Output } from '../streams/collect.ts'
import { type Frame, frames } from '../streams/frames.ts'
import { iterablePromise } from '../streams/iterable-promise.ts'
import { type Line, lines } from '../streams/lines.ts'
import type { OutputStreams } from '../streams/output-writer.ts'
import { pipe } from '../streams/pipe.ts'
import type { Socket, Streaming } from '../types/answers.ts'
import { cleanly } from './cleanly.ts'
import { feed, type Stdin } from './stdin.ts'

/** Something that a recipe has started on an engine, and that writes: a container of its own, or an exec. */
export interface Command<End> {
  /** Its output, and its stdin where that is open. */
  socket: Socket
  /** What it writes, as bytes; left out: the socket's. */
  output?: AsyncIterable<Uint8Array>
  /** How it ended; called once its output has ended. */
  ended(): Promise<End>
  /** Leaves nothing of it on the engine, whether it has ended or not. */
  remove(): Promise<void>
}

/** What goes in and where what comes out goes. */
export interface CommandStreams extends OutputStreams {
  stdin?: Stdin | undefined
}

/** Output as it comes, and the end when it has come. */
export interface Running<T, End> extends Streaming<T> {
  /** Resolves after the last of the output, and rejects as the iteration does. */
  readonly ended: Promise<End>
}

/**
 * Runs a command to its end and removes it. Output goes to `stdout` and `stderr`; what has no such destination is
 * collected.
 */
export async function runToEnd<End>(command: Command<End>, streams: CommandStreams): Promise<Output & End> {
  const { socket } = command
  const feeding = streams.stdin === undefined ? undefined : feed(streams.stdin, socket)
  const work = async () => {
    const reading = deliver(frames(command.output ?? socket, { tty: socket.tty }), streams)
    const output = await (feeding ? Promise.race([reading, feeding.failed]) : reading)
    return { ...output, ...(await command.ended()) }
  }
  return cleanly(work, async () => {
    feeding?.stop()
    await command.remove()
  })
}

/** Starts a command now; its output is read as it is iterated. Leaving the iteration removes it. */
export function runIterated<T extends Frame | Line, End>(
  start: (left: AbortSignal) => Promise<Command<End>>,
  as: 'frames' | 'lines',
  stdin: Stdin | undefined,
): Running<T, End> {
  let ending: { resolve(end: End): void; reject(error: unknown): void } | undefined
  const ended = new Promise<End>((resolve, reject) => {
    ending = { resolve, reject }
  })
  ended.catch(() => {})
  const items = iterablePromise<T>(async (left) => {
    try {
      return new CommandItems<T, End>(await start(left), as, stdin, ending)
    } catch (error) {
      ending?.reject(error)
      throw error
    }
  })
  return Object.assign(items, { ended })
}

async function deliver(source: AsyncIterable<Frame>, destinations: OutputStreams): Promise<Output> {
  const { stdout, stderr } = destinations
  if (!stdout && !stderr) return collectFrames(source)
  const rest: Frame[] = []
  await pipe(stdout && stderr ? source : withoutDestination(source, destinations, rest), destinations)
  return collectFrames(asyncOf(rest))
}

/** All frames; those of a channel that goes nowhere are kept. */
async function* withoutDestination(
  source: AsyncIterable<Frame>,
  destinations: OutputStreams,
  kept: Frame[],
): AsyncGenerator<Frame> {
  for await (const frame of source) {
    if (!destinations[frame.channel]) kept.push({ ...frame, data: Uint8Array.from(frame.data) })
    yield frame
  }
}

async function* asyncOf<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}

/** Not a generator, which would remove nothing if it was left before the first item. */
class CommandItems<T, End> implements AsyncIterableIterator<T, undefined> {
  readonly #command: Command<End>
  readonly #items: AsyncIterator<T>
  readonly #feeding: ReturnType<typeof feed> | undefined
  readonly #ending: { resolve(end: End): void; reject(error: unknown): void } | undefined
  #removed: Promise<void> | undefined

  constructor(
    command: Command<End>,
    as: 'frames' | 'lines',
    stdin: Stdin | undefined,
    ending: { resolve(end: End): void; reject(error: unknown): void } | undefined,
  ) {
    const { socket } = command
    const decode = (as === 'lines' ? lines : frames) as (
      stream: AsyncIterable<Uint8Array>,
      options: { tty: boolean },
    ) => AsyncIterable<T>
    this.#command = command
    this.#items = decode(command.output ?? socket, { tty: socket.tty })[Symbol.asyncIterator]()
    this.#feeding = stdin === undefined ? undefined : feed(stdin, socket)
    this.#ending = ending
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    if (this.#removed) return { value: undefined, done: true }
    try {
      const next = this.#items.next()
      const item = await (this.#feeding ? Promise.race([next, this.#feeding.failed]) : next)
      if (!item.done) return item
      const end = await this.#command.ended()
      await this.#remove()
      this.#ending?.resolve(end)
      return { value: undefined, done: true }
    } catch (error) {
      this.#ending?.reject(error)
      return cleanly(
        () => Promise.reject(error),
        () => this.#remove(),
      )
    }
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    await this.#remove()
    this.#ending?.reject(new DOMException('The output was left before its end.', 'AbortError'))
    return { value: undefined, done: true }
  }

  #remove(): Promise<void> {
    this.#feeding?.stop()
    this.#removed ??= this.#command.remove()
    return this.#removed
  }
}
