import type { ByteSource } from './byte-source.ts'
import { Decoded, type Decoder } from './decoded.ts'
import { FrameDecoder } from './frame-decoder.ts'
import type { StreamFacts } from './stream-errors.ts'

export type Channel = 'stdout' | 'stderr'

/** A piece of a container's output. */
export interface Frame {
  channel: Channel
  /** May be a view of a larger buffer. Copy it if you keep it, or the whole buffer stays in memory. */
  data: Uint8Array
}

export interface FrameOptions extends StreamFacts {
  /** The output is a terminal's: not multiplexed, every chunk is a frame of stdout. */
  tty?: boolean | undefined
}

const decoders = new WeakMap<AsyncIterable<Frame>, FrameDecoder>()

/**
 * Reads a container's output, as attach, exec and logs give it. Frames of length 0 are delivered; a frame longer than
 * 16 MiB comes in pieces of 16 MiB. Leaving the iteration closes the stream.
 *
 * Throws {@link EngineError} for a system error of the engine, {@link ProtocolError} for bytes that are no frame, and
 * {@link ConnectionError} if the stream ends inside a frame ({@link ProtocolError} with `complete`).
 */
export function frames(stream: ByteSource, options: FrameOptions = {}): AsyncIterable<Frame> {
  const decoder = frameDecoder(options)
  const decoded = new Decoded(stream, decoder)
  if (decoder instanceof FrameDecoder) decoders.set(decoded, decoder)
  return decoded
}

/** The same iterable, which from now on may give consecutive frames of a channel as one. */
export function joined(stream: AsyncIterable<Frame>): AsyncIterable<Frame> {
  const decoder = decoders.get(stream)
  if (decoder) decoder.joining = true
  return stream
}

export function frameDecoder(options: FrameOptions): Decoder<Frame> {
  return options.tty ? new TerminalDecoder() : new FrameDecoder(options)
}

/** A terminal's output: all of it is stdout, as it comes. */
class TerminalDecoder implements Decoder<Frame> {
  #chunk: Buffer | undefined

  push(chunk: Buffer): void {
    this.#chunk = chunk
  }

  next(): Frame | undefined {
    const data = this.#chunk
    this.#chunk = undefined
    return data?.length ? { channel: 'stdout', data } : undefined
  }

  end(): void {}
}
