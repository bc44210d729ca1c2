import type { TextStream } from '../console.ts'

/** Shows how far a fetch is: a bar that is drawn over itself on a terminal, nothing but lines elsewhere. */
export class Progress {
  #done = 0
  #bytes = 0
  #drawn = 0
  readonly #total: number
  readonly #output: TextStream

  constructor(total: number, output: TextStream) {
    this.#total = total
    this.#output = output
  }

  addBytes(count: number): void {
    this.#bytes += count
    this.#draw()
  }

  /** A target is through; `line`, where given, stays on the screen. */
  done(line?: string): void {
    this.#done++
    if (line !== undefined) this.#print(line)
    this.#draw(true)
  }

  /** Removes the bar. */
  end(): void {
    if (this.#output.isTTY) this.#output.write('\r\x1b[K')
  }

  #print(line: string): void {
    this.end()
    this.#output.write(`${line}\n`)
  }

  #draw(now = false): void {
    if (!this.#output.isTTY || (!now && performance.now() - this.#drawn < 50)) return
    this.#drawn = performance.now()
    const width = 30
    const filled = Math.round((this.#done / this.#total) * width)
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
    this.#output.write(`\r\x1b[K${bar} ${this.#done}/${this.#total}  ${(this.#bytes / 1e6).toFixed(1)} MB`)
  }
}
