import { EngineError } from '../errors/errors.ts'
import type { Decoder } from './decoded.ts'
import type { Channel, Frame } from './frames.ts'
import { malformed, type StreamFacts, truncated } from './stream-errors.ts'

const headerBytes = 8
const systemError = 3
const channels: readonly Channel[] = ['stdout', 'stdout', 'stderr']
/** Longer frames come in pieces of this size, so that a frame of 4 GiB needs no buffer of 4 GiB. */
const largestFrame = 16 * 1024 * 1024
const largestSystemError = 64 * 1024
/** Frames up to this size are cheaper to copy together than to write one by one. */
const largestJoined = 512
const fewBytes = 64

/**
 * Multiplexed output: `[type, 0, 0, 0, length as 32 bits big-endian]`, then as many bytes; type 0 (stdin) and
 * 1 are stdout, 2 is stderr, 3 an error of the engine. A frame within one chunk is a view of it.
 */
export class FrameDecoder implements Decoder<Frame> {
  /** Gives consecutive short frames of a channel as one: for readers that only forward the bytes. */
  joining = false
  readonly #facts: StreamFacts
  #chunk: Buffer = Buffer.alloc(0)
  /** Where in the chunk to read on. */
  #at = 0
  /** Offset of the chunk in the stream. */
  #base = 0
  #ended = false

  /** A header cut by the end of a chunk, and how much of it is there. */
  readonly #header: Buffer = Buffer.alloc(headerBytes)
  #headerFill = 0
  /** The frame that is being read across chunks: its type, and how many of its bytes belong to later pieces. */
  #type = -1
  #rest = 0
  /** The piece of it that is being filled. */
  #piece: Buffer | undefined
  #pieceFill = 0
  /** The payloads of short frames of this chunk, one after the other. */
  #joined: Buffer | undefined
  #joinedFill = 0

  constructor(facts: StreamFacts) {
    this.#facts = facts
  }

  push(chunk: Buffer): void {
    this.#base += this.#chunk.length
    this.#chunk = chunk
    this.#at = 0
    this.#joined = undefined
    this.#joinedFill = 0
  }

  end(): void {
    this.#ended = true
  }

  next(): Frame | undefined {
    return (this.joining ? this.#joinedFrames() : undefined) ?? this.#wholeFrame() ?? this.#cutFrame()
  }

  /** The fast way: header and payload lie within the chunk. */
  #wholeFrame(): Frame | undefined {
    const chunk = this.#chunk
    const start = this.#at + headerBytes
    if (this.#type >= 0 || this.#headerFill > 0 || start > chunk.length) return undefined
    const channel = channelOf(chunk, this.#at)
    const end = start + lengthOf(chunk, this.#at)
    if (channel === undefined || end > chunk.length || end - start > largestFrame) return undefined
    this.#at = end
    return { channel, data: chunk.subarray(start, end) }
  }

  /** The general way, one step of header or payload at a time. */
  #cutFrame(): Frame | undefined {
    if (this.#type < 0 && !this.#readHeader()) return undefined
    const data = this.#readPiece()
    if (!data) return undefined
    if (this.#type === systemError) throw systemErrorOf(data, this.#facts)
    const channel = channels[this.#type] as Channel
    if (this.#rest === 0) this.#type = -1
    return { channel, data }
  }

  #readHeader(): boolean {
    const header = this.#header
    const end = Math.min(this.#at + headerBytes - this.#headerFill, this.#chunk.length)
    this.#headerFill += this.#chunk.copy(header, this.#headerFill, this.#at, end)
    this.#at = end
    const offset = this.#base + end - this.#headerFill
    const isWhole = this.#headerFill === headerBytes
    if (!isWhole && (!this.#ended || this.#headerFill === 0)) return false
    const bytes = header.subarray(0, this.#headerFill)
    if (!beginsHeader(bytes)) {
      throw malformed(
        'These bytes are no header of a frame (is this the output of a TTY?)',
        offset,
        bytes,
        this.#facts,
      )
    }
    if (!isWhole) throw truncated('the header of a frame', offset, this.#facts)
    this.#type = header[0] as number
    this.#rest = lengthOf(header, 0)
    if (this.#type === systemError) this.#rest = Math.min(this.#rest, largestSystemError)
    this.#headerFill = 0
    return true
  }

  #readPiece(): Buffer | undefined {
    const chunk = this.#chunk
    const start = this.#at
    if (!this.#piece) {
      const size = Math.min(this.#rest, largestFrame)
      if (start + size <= chunk.length) {
        this.#rest -= size
        this.#at += size
        return chunk.subarray(start, this.#at)
      }
      this.#piece = Buffer.allocUnsafeSlow(size)
      this.#rest -= size
    }
    const piece = this.#piece
    const copied = chunk.copy(piece, this.#pieceFill, start)
    this.#at += copied
    this.#pieceFill += copied
    if (this.#pieceFill < piece.length) {
      if (!this.#ended) return undefined
      const missing = piece.length - this.#pieceFill + this.#rest
      throw truncated(`a frame, ${missing} bytes before its end`, this.#base + this.#at, this.#facts)
    }
    this.#piece = undefined
    this.#pieceFill = 0
    return piece
  }

  /** The short frames of one channel that come next in the chunk, copied together. */
  #joinedFrames(): Frame | undefined {
    const chunk = this.#chunk
    let at = this.#at
    if (this.#type >= 0 || this.#headerFill > 0 || at + headerBytes > chunk.length) return undefined
    const channel = channelOf(chunk, at)
    if (channel === undefined) return undefined
    const first = this.#joinedFill
    let fill = first
    do {
      const start = at + headerBytes
      const end = start + lengthOf(chunk, at)
      if (end - start > largestJoined || end > chunk.length) break
      this.#joined ??= Buffer.allocUnsafeSlow(chunk.length - at)
      fill = copy(chunk, start, end, this.#joined, fill)
      at = end
    } while (at + headerBytes <= chunk.length && channelOf(chunk, at) === channel)
    if (at === this.#at || !this.#joined) return undefined
    this.#at = at
    this.#joinedFill = fill
    return { channel, data: this.#joined.subarray(first, fill) }
  }
}

/** For a few bytes, a loop is faster than a call of `Buffer.copy`. */
function copy(from: Buffer, start: number, end: number, to: Buffer, at: number): number {
  if (end - start > fewBytes) return at + from.copy(to, at, start, end)
  let fill = at
  for (let next = start; next < end; next += 1) to[fill++] = from[next] as number
  return fill
}

function channelOf(bytes: Buffer, at: number): Channel | undefined {
  const isHeader = bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0
  return isHeader ? channels[bytes[at] as number] : undefined
}

function beginsHeader(bytes: Buffer): boolean {
  return (bytes[0] as number) <= systemError && !bytes[1] && !bytes[2] && !bytes[3]
}

/** Faster than `readUInt32BE`; the shift to the right makes it positive again beyond 2 GiB. */
function lengthOf(bytes: Buffer, at: number): number {
  const high = ((bytes[at + 4] as number) << 24) | ((bytes[at + 5] as number) << 16)
  const low = ((bytes[at + 6] as number) << 8) | (bytes[at + 7] as number)
  return (high | low) >>> 0
}

function systemErrorOf(text: Buffer, { call }: StreamFacts): EngineError {
  const message = text.toString().trim()
  return new EngineError({
    status: 500,
    message: message || 'the engine reported a system error',
    body: message,
    inStream: true,
    call,
  })
}
