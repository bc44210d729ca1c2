const quote = 0x22
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/**
 * Finds where a JSON value ends, over chunks cut anywhere, looking at each byte once. It only counts brackets:
 * whether the value is valid is for the parser to say.
 */
export class JsonScanner {
  #depth = 0
  #inString = false
  #escaped = false
  #inScalar = false

  /**
   * Reads on at `from`, which is the first byte of a value or the first of a chunk that continues one. Gives
   * the end of the value, or -1 if it goes beyond the chunk. A control character ends the value that it
   * breaks, after which there is nothing more to scan.
   */
  scan(bytes: Buffer, from: number): number {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] as number
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (byte === backslash) this.#escaped = true
        else if (byte === quote) {
          this.#inString = false
          if (this.#depth === 0) return at + 1
        }
        if (byte < 0x20) return at
      } else if (this.#inScalar) {
        if (isScalarByte(byte)) continue
        this.#inScalar = false
        return at
      } else if (byte === quote) {
        this.#inString = true
      } else if (byte === openBrace || byte === openBracket) {
        this.#depth += 1
      } else if (byte === closeBrace || byte === closeBracket) {
        this.#depth -= 1
        if (this.#depth === 0) return at + 1
      } else if (this.#depth === 0) {
        this.#inScalar = true
      } else if (byte < 0x20 && !isBlank(byte)) {
        return at
      }
    }
    return -1
  }

  /** At the end of the stream: whether what was scanned last is a number or word, which has no end of its own. */
  get inScalar(): boolean {
    return this.#inScalar
  }
}

/** JSON's white space. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

/** Whether a JSON value can begin with this byte. */
export function beginsValue(byte: number): boolean {
  if (byte === openBrace || byte === openBracket || byte === quote) return true
  // Numbers, `true`, `false`, `null`.
  return byte === 0x2d || (byte >= 0x30 && byte <= 0x39) || byte === 0x74 || byte === 0x66 || byte === 0x6e
}

/** Letters, digits, `+`, `-` and `.`: what numbers and words are made of. */
function isScalarByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e
  )
}
