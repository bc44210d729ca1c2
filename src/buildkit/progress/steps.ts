import { StringDecoder } from 'node:string_decoder'
import type { Trace, Vertex, VertexLog } from './trace.ts'

/** A step so far, and the end of its output. */
export interface Step extends Vertex {
  /** The number that names it in texts: from 1, in the order in which steps start. */
  number: number
  /** Its last lines of output. */
  tail: string[]
}

/** How many lines of a step's output are kept. */
const keptLines = 20
/** How much of a line is kept, in characters. */
const keptLength = 8 * 1024

/** The steps of a build: gathered from its news, in which a step comes many times and in any order. */
export class Steps {
  readonly #steps = new Map<string, Step>()
  /** Characters may be cut: by step and channel. */
  readonly #decoders = new Map<string, StringDecoder>()
  #started = 0

  add({ vertices, logs }: Pick<Trace, 'vertices' | 'logs'>): void {
    for (const vertex of vertices) {
      const step = this.#steps.get(vertex.digest) ?? { ...vertex, number: 0, tail: [] }
      // A step may be started again. One that is only named by a step that needs it has no times.
      if (step.number === 0 && vertex.started) step.number = ++this.#started
      this.#steps.set(vertex.digest, Object.assign(step, vertex))
    }
    for (const log of logs) this.#append(log)
  }

  get(digest: string): Step | undefined {
    return this.#steps.get(digest)
  }

  /** How many are known. */
  get count(): number {
    return this.#steps.size
  }

  /** All that have started, in that order. */
  started(): Step[] {
    return [...this.#steps.values()].filter(({ number }) => number > 0).sort((a, b) => a.number - b.number)
  }

  /** The step that ended the build, and not one that was cancelled because of it. */
  failed(): Step | undefined {
    const failed = this.started().filter(({ error }) => error)
    return failed.find(({ error }) => !isCancelled(error)) ?? failed[0]
  }

  #append({ vertex, channel, data }: VertexLog): void {
    const step = this.#steps.get(vertex)
    if (!step) return
    const source = `${channel} ${vertex}`
    const decoder = this.#decoders.get(source) ?? new StringDecoder()
    this.#decoders.set(source, decoder)
    const [first = '', ...lines] = decoder.write(Buffer.from(data)).split('\n')
    const { tail } = step
    tail.push(
      `${tail.pop() ?? ''}${first}`.slice(0, keptLength),
      ...lines.slice(-keptLines - 1).map((line) => line.slice(0, keptLength)),
    )
    // The last is the line that is being written.
    if (tail.length > keptLines + 1) tail.splice(0, tail.length - keptLines - 1)
  }
}

function isCancelled(error: string | undefined): boolean {
  return error?.endsWith('context canceled') === true
}

/** The end of a step's output, without the empty lines around it. */
export function endOf({ tail }: Step): string[] {
  const first = tail.findIndex((line) => line.trim() !== '')
  return first < 0 ? [] : tail.slice(first, tail.at(-1) === '' ? -1 : undefined)
}

/** How a step has ended, in a word. */
export function stepOutcome({ error, cached }: Step): 'DONE' | 'CACHED' | 'CANCELED' | 'ERROR' {
  if (error) return isCancelled(error) ? 'CANCELED' : 'ERROR'
  return cached ? 'CACHED' : 'DONE'
}
