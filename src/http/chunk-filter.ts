/** Takes the data of chunks; false: no more for now. */
export type TakeData = (data: Buffer) => boolean

/** Sizes with more digits are left to the parser. */
const wholeSize = /^([\da-f]{1,7})\r\n/i
const begunSize = /^[\da-f]{0,7}\r?$/i
const longestSize = '1234567\r\n'.length
const lineBreak = '\r\n'.length
/** What no chunk begins with. */
const noSize = Buffer.from('?')
const nothing = Buffer.alloc(0)

/**
 * Takes chunks out of a chunked body before undici's parser, which copies every byte. What is left is a chunked body
 * too: it begins with the last chunk, or with the first that is not as plain as engines send them. So the parser still
 * decides how a body ends, and what is wrong with it.
 */
export class ChunkFilter {
  /** What is left belongs to the parser. */
  isDone = false
  /** The taker has enough for now. */
  hasEnough = false
  /** What was not looked at, since the taker has enough. */
  unread: Buffer = nothing
  readonly #take: TakeData
  /** What is still to come of a chunk, with its line break. */
  #left = 0
  /** The beginning of a chunk's size, which was cut. */
  #begun: Buffer = nothing

  constructor(take: TakeData) {
    this.#take = take
  }

  /** Gives the bytes for the parser, if there are any. */
  pass(chunk: Buffer): Buffer | undefined {
    const bytes = this.#begun.length > 0 ? Buffer.concat([this.#begun, chunk]) : chunk
    this.#begun = nothing
    this.unread = nothing
    this.hasEnough = false
    for (let at = 0; at < bytes.length; ) {
      if (this.#left === 0) {
        const start = this.#readSize(bytes, at)
        if (start === at) return this.isDone ? bytes.subarray(at) : undefined
        at = start
      } else if (this.#left > lineBreak) {
        const end = Math.min(at + this.#left - lineBreak, bytes.length)
        this.#left -= end - at
        this.hasEnough = !this.#take(bytes.subarray(at, end))
        at = end
        if (!this.hasEnough) continue
        this.unread = bytes.subarray(at)
        return undefined
      } else if (bytes[at] === (this.#left === lineBreak ? 0x0d : 0x0a)) {
        this.#left -= 1
        at += 1
      } else {
        this.isDone = true
        return Buffer.concat([noSize, bytes.subarray(at)])
      }
    }
    return undefined
  }

  /** Where the chunk's data begins. `at` itself: the size is cut, or it is for the parser. */
  #readSize(bytes: Buffer, at: number): number {
    const text = bytes.toString('latin1', at, at + longestSize)
    const [line = '', digits = '0'] = wholeSize.exec(text) ?? []
    const size = Number.parseInt(digits, 16)
    if (size > 0) {
      this.#left = size + lineBreak
      return at + line.length
    }
    if (begunSize.test(text)) this.#begun = bytes.subarray(at)
    else this.isDone = true
    return at
  }
}
