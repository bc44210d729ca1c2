import { type Step, Steps } from '../progress/steps.ts'
import type { BuildWarning, Trace, VertexStatus } from '../progress/trace.ts'
import type { Scene } from './layout.ts'

/** Gathers what there is to draw from the news of a build. */
export class BuildScene {
  readonly warnings: BuildWarning[] = []
  readonly #clock: () => number
  readonly #began: number
  readonly #steps = new Steps()
  /** When news of each running step first came, by our clock: the engine's may differ. */
  readonly #starts = new Map<string, number>()
  /** By step and id. */
  readonly #statuses = new Map<string, Map<string, VertexStatus>>()

  constructor(clock: () => number) {
    this.#clock = clock
    this.#began = clock()
  }

  add(trace: Trace): void {
    this.#steps.add(trace)
    for (const { digest, started, completed } of trace.vertices) {
      if (completed) this.#starts.delete(digest)
      else if (started && !this.#starts.has(digest)) this.#starts.set(digest, this.#clock())
    }
    for (const status of trace.statuses) {
      const known = this.#statuses.get(status.vertex) ?? new Map<string, VertexStatus>()
      this.#statuses.set(status.vertex, known.set(status.id, status))
    }
    this.warnings.push(...trace.warnings)
  }

  failed(): Step | undefined {
    return this.#steps.failed()
  }

  /** What there is to draw at this moment. */
  now(end?: Scene['end']): Scene {
    const now = this.#clock()
    const steps = this.#steps.started().map((step) => ({
      step,
      seconds: secondsOf(step) ?? (now - (this.#starts.get(step.digest) ?? now)) / 1000,
      statuses: [...(this.#statuses.get(step.digest)?.values() ?? [])],
    }))
    return { steps, known: this.#steps.count, seconds: (now - this.#began) / 1000, end }
  }
}

/** By the engine's clock, once it has ended. */
function secondsOf({ started, completed }: Step): number | undefined {
  if (!started || !completed) return undefined
  return Math.max(0, completed.getTime() - started.getTime()) / 1000
}
