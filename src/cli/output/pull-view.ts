import type { Progress } from '../../recipes/progress.ts'

/**
 * Shows how far a pull or push is: on a terminal one line that is written over, on a pipe a line for each layer that
 * is done.
 */
export class PullView {
  readonly #stream: NodeJS.WriteStream
  readonly #told = new Set<string>()
  #isOpen = false

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream
  }

  show(progress: Progress): void {
    if (this.#stream.isTTY) {
      this.#stream.write(`\r\u001b[K${lineOf(progress, this.#stream.columns)}`)
      this.#isOpen = true
      return
    }
    for (const { id, isComplete, status } of progress.layers) {
      if (!isComplete || this.#told.has(id)) continue
      this.#told.add(id)
      this.#stream.write(`${id}: ${status}\n`)
    }
  }

  /** Leaves the terminal's line clean. */
  end(): void {
    if (this.#isOpen) this.#stream.write('\r\u001b[K')
    this.#isOpen = false
  }
}

/** `[######    ] 12.3 MB of 40.0 MB, 3 of 5 layers`, cut to the terminal's width. */
export function lineOf({ status, layers, done, total }: Progress, columns = 80): string {
  if (total === 0) return status.slice(0, columns - 1)
  const share = Math.min(1, done / total)
  const complete = layers.filter(({ isComplete }) => isComplete).length
  const text = ` ${megabytes(done)} of ${megabytes(total)}, ${complete} of ${layers.length} layers`
  const width = Math.max(0, Math.min(30, columns - text.length - 3))
  const bar = width < 5 ? '' : `[${'#'.repeat(Math.round(share * width)).padEnd(width)}]`
  return `${bar}${text}`.slice(0, columns - 1)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
