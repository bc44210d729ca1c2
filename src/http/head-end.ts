const headEnd = '\r\n\r\n'

/** Finds the end of a head in bytes that come cut anywhere. */
export class HeadEnd {
  /** Whether the last bytes held the end. */
  isFound = false
  #tail: Buffer = Buffer.alloc(0)

  /** How many of these bytes belong to the head, the end included; all of them if the end has not come. */
  find(bytes: Buffer): number {
    const known = this.#tail.length
    const all = known > 0 ? Buffer.concat([this.#tail, bytes]) : bytes
    const at = all.indexOf(headEnd)
    this.isFound = at >= 0
    this.#tail = at < 0 ? all.subarray(1 - headEnd.length) : Buffer.alloc(0)
    return at < 0 ? bytes.length : at + headEnd.length - known
  }
}
