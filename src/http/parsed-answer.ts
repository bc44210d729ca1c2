import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { Incoming } from '../response/incoming.ts'

const nothing = Buffer.alloc(0)

/** An answer as undici's parser gives it. Headers are decoded on first use: most answers need none. */
export class ParsedAnswer implements Incoming {
  readonly status: number
  body: Uint8Array | Readable = nothing
  readonly #raw: readonly Buffer[]
  #headers: IncomingHttpHeaders | undefined

  /** `raw`: names and values in turn. */
  constructor(status: number, raw: readonly Buffer[]) {
    this.status = status
    this.#raw = raw
  }

  /** Names in lower case. The values of a header that comes twice are joined by commas. */
  get headers(): IncomingHttpHeaders {
    this.#headers ??= headersOf(this.#raw)
    return this.#headers
  }

  /** Found without decoding the other headers. */
  get transferEncoding(): string | undefined {
    let found: string | undefined
    for (let at = 0; at + 1 < this.#raw.length; at += 2) {
      const name = this.#raw[at] as Buffer
      if (name.length !== transferEncoding.length) continue
      if (name.toString('latin1').toLowerCase() !== transferEncoding) continue
      const value = (this.#raw[at + 1] as Buffer).toString('latin1')
      found = found === undefined ? value : `${found}, ${value}`
    }
    return found
  }
}

const transferEncoding = 'transfer-encoding'

function headersOf(raw: readonly Buffer[]): IncomingHttpHeaders {
  const headers: Record<string, string | string[]> = {}
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] as Buffer).toString('latin1').toLowerCase()
    const value = (raw[at + 1] as Buffer).toString('latin1')
    const before = Object.hasOwn(headers, name) ? headers[name] : undefined
    const all =
      name === 'set-cookie'
        ? [...(before ?? []), value]
        : before === undefined
          ? value
          : `${before}, ${value}`
    // A plain assignment to `__proto__` would be lost.
    if (name === '__proto__')
      Object.defineProperty(headers, name, { value: all, enumerable: true, configurable: true })
    else headers[name] = all
  }
  return headers
}
