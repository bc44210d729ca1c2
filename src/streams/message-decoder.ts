import { parseJson } from '../json/json.ts'
import { ByteBuffer } from './byte-buffer.ts'
import type { Decoder } from './decoded.ts'
import { beginsValue, isBlank, JsonScanner } from './json-scanner.ts'
import { type FailureTest, failureError, failureTest } from './message-error.ts'
import type { MessageOptions } from './messages.ts'
import { malformed, truncated } from './stream-errors.ts'

const defaultLimit = 16 * 1024 * 1024
const newline = 0x0a
const recordSeparator = 0x1e
const byteOrderMark = [0xef, 0xbb, 0xbf]

/** See `messages`. */
export class MessageDecoder<T> implements Decoder<T> {
  readonly #options: MessageOptions
  readonly #limit: number
  readonly #failureOf: FailureTest
  #chunk: Buffer = Buffer.alloc(0)
  /** Where in the chunk to read on. */
  #at = 0
  /** The first newline at or after `#at`, once it was looked for; the length of the chunk if there is none. */
  #newline = -1
  /** Offset of the chunk in the stream. */
  #base = 0
  #ended = false
  /** Bytes of the byte order mark that were read. */
  #mark = 0
  /** Whether each line so far was a message. As long as that holds, lines are parsed without being scanned first. */
  #lineByLine = true
  readonly #scanner = new JsonScanner()
  /** The message that goes beyond the chunk. */
  readonly #begun = new ByteBuffer()

  constructor(options: MessageOptions) {
    this.#options = options
    this.#limit = options.limit ?? defaultLimit
    this.#failureOf = failureTest(options.failure)
  }

  push(chunk: Buffer): void {
    this.#base += this.#chunk.length
    this.#chunk = chunk
    this.#at = 0
    this.#newline = -1
  }

  end(): void {
    this.#ended = true
  }

  next(): T | undefined {
    if (this.#begun.length === 0) {
      if (!this.#skipBlanks()) return undefined
      const line = this.#wholeLine()
      if (line !== undefined) return this.#delivered(line)
    }
    return this.#scanned()
  }

  /** Moves to the first byte of a message; false if the chunk has none. */
  #skipBlanks(): boolean {
    const chunk = this.#chunk
    for (; this.#at < chunk.length; this.#at += 1) {
      const byte = chunk[this.#at] as number
      if (isBlank(byte) || byte === recordSeparator) continue
      const offset = this.#base + this.#at
      if (offset === this.#mark && byte === byteOrderMark[offset]) {
        this.#mark += 1
        continue
      }
      if (beginsValue(byte)) return true
      throw malformed('This is not JSON', offset, chunk.subarray(this.#at), this.#options)
    }
    return false
  }

  /** The fast way: the line is the message. */
  #wholeLine(): unknown {
    if (!this.#lineByLine) return undefined
    const start = this.#at
    const end = this.#lineEnd()
    if (end === this.#chunk.length || end - start > this.#limit) return undefined
    try {
      const value = this.#parse(this.#chunk, start, end)
      this.#at = end + 1
      return value
    } catch {
      this.#lineByLine = false
      return undefined
    }
  }

  /** Searches once for each line, not for each message: a chunk may hold many messages and no newline. */
  #lineEnd(): number {
    if (this.#newline < this.#at) {
      const found = this.#chunk.indexOf(newline, this.#at)
      this.#newline = found < 0 ? this.#chunk.length : found
    }
    return this.#newline
  }

  /** The general way: bracket by bracket. */
  #scanned(): T | undefined {
    const chunk = this.#chunk
    const start = this.#at
    const begun = this.#begun
    const offset = this.#base + start - begun.length
    const found = this.#scanner.scan(chunk, start)
    const end = found < 0 ? chunk.length : found
    if (begun.length + end - start > this.#limit) {
      begun.append(chunk, start, Math.min(end, start + 80))
      throw malformed(`A message is longer than ${this.#limit} bytes`, offset, begun.view(), this.#options)
    }
    this.#at = end
    if (found >= 0 && begun.length === 0) return this.#parsed(chunk.subarray(start, end), offset)
    begun.append(chunk, start, end)
    if (found < 0 && !this.#ended) return undefined
    const message = begun.view()
    begun.clear()
    if (found < 0 && !this.#scanner.inScalar) throw truncated('a message', offset, this.#options)
    return this.#parsed(message, offset)
  }

  #parsed(bytes: Buffer, offset: number): T {
    let value: unknown
    try {
      value = this.#parse(bytes, 0, bytes.length)
    } catch (cause) {
      throw malformed('This is not JSON', offset, bytes, this.#options, cause)
    }
    return this.#delivered(value)
  }

  #parse(bytes: Buffer, start: number, end: number): unknown {
    return parseJson(bytes.toString('utf8', start, end), this.#options)
  }

  #delivered(value: unknown): T {
    const failure = this.#failureOf(value)
    if (failure) throw failureError(value, failure, this.#options.call)
    return value as T
  }
}
