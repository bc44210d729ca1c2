import type { LayerProgress, Progress } from '../../recipes/progress.ts'
import type { CopyProgress } from '../../registry/copy.ts'

/** Tells the steps of a copy as those of a push are told, for the same bar. */
export class CopyMeter {
  readonly #layers = new Map<string, LayerProgress>()

  take({ kind, digest, sent, size, how }: CopyProgress): Progress {
    const id = digest.replace(/^\w+:/, '').slice(0, 12)
    const status =
      how === undefined ? 'Copying' : `${statuses[how]}${kind === 'manifest' ? ' (manifest)' : ''}`
    const isComplete = how !== undefined
    const layer = { id, status, done: isComplete ? size : sent, total: size, isComplete }
    this.#layers.set(id, layer)
    return this.#progress(status, layer)
  }

  /** What is said last. */
  end(status: string): Progress {
    return this.#progress(status, undefined)
  }

  #progress(status: string, layer: LayerProgress | undefined): Progress {
    const layers = [...this.#layers.values()]
    const sum = (field: 'done' | 'total') => layers.reduce((all, one) => all + one[field], 0)
    return { status, layer, layers, done: sum('done'), total: sum('total') }
  }
}

const statuses = { there: 'Already exists', mounted: 'Mounted', sent: 'Copied', foreign: 'Left at its urls' }
