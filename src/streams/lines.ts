import { ByteBuffer } from './byte-buffer.ts'
import type { ByteSource } from './byte-source.ts'
import { Decoded, type Decoder } from './decoded.ts'
import { type Channel, type Frame, type FrameOptions, frameDecoder } from './frames.ts'
import { malformed } from './stream-errors.ts'

const defaultLimit = 16 * 1024 * 1024
const newline = 0x0a
const carriageReturn = 0x0d

export interface Line {
  channel: Channel
  /** Without its `\n` or `\r\n`. */
  line: string
}

export interface LineOptions extends FrameOptions {
  /** Longest line in bytes; a longer one is a {@link ProtocolError}. Default 16 MiB. */
  limit?: number | undefined
}

/**
 * Reads a container's output line by line, each channel on its own: lines and UTF-8 characters may be cut anywhere,
 * and the channels may interleave. A last line without a newline is delivered, even before an error. Errors are those
 * of `frames`.
 */
export function lines(stream: ByteSource, options: LineOptions = {}): AsyncIterable<Line> {
  return new Decoded(stream, new LineDecoder(options))
}

class LineDecoder implements Decoder<Line> {
  readonly #options: LineOptions
  readonly #frames: Decoder<Frame>
  readonly #limit: number
  readonly #begun: Record<Channel, ByteBuffer> = { stdout: new ByteBuffer(), stderr: new ByteBuffer() }
  #channel: Channel = 'stdout'
  #data: Buffer = Buffer.alloc(0)
  #at = 0
  /** Payload bytes before `#data`, of both channels. */
  #base = 0
  #ended = false
  #error: unknown

  constructor(options: LineOptions) {
    this.#options = options
    this.#frames = frameDecoder(options)
    this.#limit = options.limit ?? defaultLimit
  }

  push(chunk: Buffer): void {
    this.#frames.push(chunk)
  }

  end(): void {
    this.#ended = true
    this.#frames.end()
  }

  fail(error: unknown): void {
    this.#ended = true
    this.#error = error
  }

  next(): Line | undefined {
    for (;;) {
      const line = this.#lineOfFrame()
      if (line !== undefined) return { channel: this.#channel, line }
      if (!this.#nextFrame()) break
    }
    if (!this.#ended) return undefined
    const last = this.#unterminated()
    if (last === undefined && this.#error !== undefined) throw this.#error
    return last
  }

  #nextFrame(): boolean {
    if (this.#error !== undefined) return false
    let frame: Frame | undefined
    try {
      frame = this.#frames.next()
    } catch (error) {
      this.#error = error
      this.#ended = true
    }
    if (!frame) return false
    this.#base += this.#data.length
    this.#channel = frame.channel
    this.#data = frame.data as Buffer
    this.#at = 0
    return true
  }

  #lineOfFrame(): string | undefined {
    const data = this.#data
    const start = this.#at
    if (start === data.length) return undefined
    const begun = this.#begun[this.#channel]
    const found = data.indexOf(newline, start)
    const end = found < 0 ? data.length : found
    if (begun.length + end - start > this.#limit) {
      const offset = this.#base + start
      const bytes = data.subarray(start, end)
      throw malformed(`A line is longer than ${this.#limit} bytes`, offset, bytes, this.#options)
    }
    this.#at = found < 0 ? end : found + 1
    if (found >= 0 && begun.length === 0) return textOf(data, start, end)
    begun.append(data, start, end)
    if (found < 0) return undefined
    const bytes = begun.view()
    const line = textOf(bytes, 0, bytes.length)
    begun.clear()
    return line
  }

  #unterminated(): Line | undefined {
    for (const channel of ['stdout', 'stderr'] as const) {
      const begun = this.#begun[channel]
      if (begun.length === 0) continue
      const line = begun.view().toString()
      begun.clear()
      return { channel, line }
    }
    return undefined
  }
}

/** The line that the newline at `end` ends. */
function textOf(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('utf8', start, bytes[end - 1] === carriageReturn ? end - 1 : end)
}
