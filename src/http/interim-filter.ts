const template = 'HTTP/1.1 100 '
const interim = /^HTTP\/1\.\d 1(?!01)\d\d[ \r]/
const headEnd = '\r\n\r\n'
/** As undici limits a head. */
const maxHead = 16 * 1024
/** How many interim answers may come before the answer: more are a server that never gives it. */
export const maxInterim = 100

/** The error of a connection on which there come more. */
export function interimFlood(): Error {
  const message = `more than ${maxInterim} interim answers before the answer`
  return Object.assign(new Error(message), { code: 'UND_ERR_HEADERS_OVERFLOW' })
}

/**
 * Takes interim answers (`100 Continue`, `103 Early Hints`; not `101`) out of the bytes before an answer's head.
 * RFC 9110 lets a server send them unasked, but undici takes a 100 for a broken answer.
 */
export class InterimFilter {
  #held: Buffer | undefined
  #count = 0

  /** The bytes to parse now. None as long as they may belong to an interim answer. Throws for too many of these. */
  pass(chunk: Buffer): Buffer | undefined {
    let bytes = this.#held ? Buffer.concat([this.#held, chunk]) : chunk
    this.#held = undefined
    while (bytes.length > 0 && mayBeInterim(bytes)) {
      const end = bytes.indexOf(headEnd)
      if (end < 0 && bytes.length < maxHead) {
        this.#held = bytes
        return undefined
      }
      if (end < 0) return bytes
      this.#count += 1
      if (this.#count > maxInterim) throw interimFlood()
      bytes = bytes.subarray(end + headEnd.length)
    }
    return bytes.length > 0 ? bytes : undefined
  }
}

/** What has not come yet of the first line is taken for that of an interim answer. */
function mayBeInterim(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, template.length)
  return interim.test(start + template.slice(start.length))
}
