import { EngineError } from '../../errors/errors.ts'
import type { Trace, Vertex } from './trace.ts'

/**
 * Reads what builders without BuildKit tell, which is text: `Step 2/3 : RUN x` of the classic builder,
 * `STEP 2/3: RUN x` of Podman, and the output of the step.
 */
export class StepReader {
  imageId: string | undefined
  #step: Vertex | undefined
  #count = 0

  /** The news in a message. */
  read(message: unknown): Trace {
    const { stream, aux, status, id, progress } = (message ?? {}) as BuilderMessage
    if (typeof aux?.ID === 'string') this.imageId = aux.ID
    if (typeof stream === 'string') return this.#text(stream)
    // A base image that is pulled.
    if (typeof status === 'string') return this.#text(`${[id, status, progress].filter(Boolean).join(' ')}\n`)
    return news({})
  }

  /** The news of the end: the last step is done, or has failed. */
  end(error?: unknown): Trace {
    const said =
      error === undefined ? undefined : error instanceof EngineError ? error.engineMessage : String(error)
    const vertices = this.#complete(said)
    this.#step = undefined
    return news({ vertices })
  }

  #text(text: string): Trace {
    const [, number, name] = /^step (\d+\/\d+) ?: (.*)/i.exec(text) ?? []
    // libpod's last line is the id alone.
    const [imageId] = /^[0-9a-f]{64}(?=\n?$)/.exec(text) ?? []
    if (imageId) this.imageId = `sha256:${imageId}`
    const timestamp = new Date()
    const vertices: Vertex[] = []
    if (number !== undefined || !this.#step) {
      vertices.push(...this.#complete(undefined))
      this.#count += 1
      const title = number === undefined ? '[internal] prepare' : `[${number}] ${name}`
      const step = {
        digest: `step-${this.#count}`,
        name: title,
        inputs: [],
        cached: false,
        started: timestamp,
      }
      vertices.push(step)
      this.#step = step
      if (number !== undefined) return news({ vertices })
    }
    if (/^-+> Using cache/.test(text)) (this.#step as Vertex).cached = true
    const vertex = (this.#step as Vertex).digest
    return news({ vertices, logs: [{ vertex, channel: 'stdout', data: Buffer.from(text), timestamp }] })
  }

  #complete(error: string | undefined): Vertex[] {
    return this.#step ? [{ ...this.#step, completed: new Date(), ...(error !== undefined && { error }) }] : []
  }
}

interface BuilderMessage {
  stream?: unknown
  status?: unknown
  id?: unknown
  progress?: unknown
  aux?: { ID?: unknown }
}

function news(some: Partial<Trace>): Trace {
  return { vertices: [], statuses: [], logs: [], warnings: [], ...some }
}
