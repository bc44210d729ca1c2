import { Writable } from 'node:stream'

/** A terminal: it wraps, goes up, erases below the cursor, and keeps what scrolls out. */
export class Screen extends Writable {
  readonly isTTY = true
  columns: number
  rows: number
  /** What went up out of sight, and what is on the screen; `isWrapped`: the row goes on from the one above. */
  #lines: { cells: string[]; isWrapped: boolean }[] = [row()]
  #at: { row: number; column: number } = { row: 0, column: 0 }

  constructor(columns: number, rows: number) {
    super({ decodeStrings: false })
    this.columns = columns
    this.rows = rows
  }

  /** All that was ever shown and not drawn over, without trailing blanks. */
  get text(): string[] {
    const lines = this.#lines.map(({ cells }) => cells.join('').trimEnd())
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines
  }

  /** Like terminals do it: what does not fit any more goes on in the next row. */
  resize(columns: number): void {
    const whole: string[][] = []
    for (const { cells, isWrapped } of this.#lines) {
      if (isWrapped) whole.at(-1)?.push(...cells)
      else whole.push([...cells])
    }
    this.columns = columns
    this.#lines = whole.flatMap((cells) => {
      const parts = []
      for (let from = 0; from === 0 || from < cells.length; from += columns)
        parts.push({ cells: cells.slice(from, from + columns), isWrapped: from > 0 })
      return parts
    })
    this.#at = { row: this.#lines.length - 1, column: 0 }
  }

  override _write(chunk: string | Buffer, _: BufferEncoding, done: () => void): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal acts on
    for (const [part, up] of String(chunk).matchAll(/\u001b\[(\d*)[A-Za-z]|[\s\S]/gu)) {
      if (part.endsWith('A') && up !== undefined) {
        const top = Math.max(0, this.#lines.length - this.rows)
        this.#at.row = Math.max(top, this.#at.row - Number(up || 1))
      } else if (part === '\u001b[J') {
        this.#lines.length = this.#at.row + 1
        this.#lines[this.#at.row]?.cells.splice(this.#at.column)
      } else if (part === '\r') this.#at.column = 0
      else if (part === '\n') this.#next(false)
      else if (!part.startsWith('\u001b')) this.#put(part)
    }
    done()
  }

  #put(char: string): void {
    const width = /[\u3041-\ua4cf\uac00-\ud7a3]/.test(char) ? 2 : 1
    if (this.#at.column + width > this.columns) this.#next(true)
    const { cells } = this.#lines[this.#at.row] as { cells: string[] }
    cells[this.#at.column] = char
    if (width === 2) cells[this.#at.column + 1] = ''
    this.#at.column += width
  }

  #next(isWrapped: boolean): void {
    this.#at = { row: this.#at.row + 1, column: 0 }
    if (this.#at.row === this.#lines.length) this.#lines.push({ ...row(), isWrapped })
  }
}

function row(): { cells: string[]; isWrapped: boolean } {
  return { cells: [], isWrapped: false }
}
