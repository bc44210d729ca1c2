import { oneLine } from '../../errors/printable.ts'
import type { ViewStream } from '../show-build.ts'
import { cellsOf } from './cells.ts'
import { type Line, layout, type Scene } from './layout.ts'

/** Lines on a terminal that are redrawn in place. */
export class Drawing {
  readonly #stream: ViewStream
  /**
   * How many cells each line takes that stands there now. How many rows that is depends on the width of the terminal
   * when the lines are replaced.
   */
  #drawn: number[] = []

  constructor(stream: ViewStream) {
    this.#stream = stream
  }

  draw(scene: Scene): void {
    // The cursor does not go up beyond the screen, so what is redrawn must fit on it. The last row stays empty.
    const rows = Math.max(1, (this.#stream.rows || 24) - 1)
    const lines = layout(scene, { columns: this.#columns(), rows })
    this.#stream.write(`${this.#clear()}${this.#texts(lines)}`)
    this.#drawn = lines.map(({ text }) => cellsOf(text))
  }

  /** Draws all of it for the last time, and what is said at the end below it. */
  finish(scene: Scene, last: readonly string[]): void {
    const lines = layout(scene, { columns: this.#columns() })
    const said = last.map((line) => `${oneLine(line)}\n`).join('')
    this.#stream.write(`${this.#clear()}${this.#texts(lines)}${said}`)
    this.#drawn = []
  }

  /** One less than the terminal has: after a line of full width, some terminals begin another row. */
  #columns(): number {
    return Math.max(1, (this.#stream.columns || 80) - 1)
  }

  #clear(): string {
    const columns = this.#stream.columns || 80
    const rows = this.#drawn.reduce((sum, cells) => sum + Math.max(1, Math.ceil(cells / columns)), 0)
    return rows > 0 ? `\u001b[${Math.min(rows, this.#stream.rows || 24)}A\r\u001b[J` : ''
  }

  #texts(lines: readonly Line[]): string {
    return lines.map(({ text, kind }) => `${this.#colored(text, colors[kind])}\n`).join('')
  }

  #colored(text: string, color: number | undefined): string {
    const takesColors = !process.env.NO_COLOR && process.env.TERM !== 'dumb'
    return color === undefined || !takesColors ? text : `\u001b[${color}m${text}\u001b[39m`
  }
}

const colors: Partial<Record<Line['kind'], number>> = { done: 34, failed: 31 }
