import { finished, type Writable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import type { Channel, Frame } from './frames.ts'

/** Where output goes; a channel without a stream is dropped. `process` is one. */
export interface OutputStreams {
  stdout?: NodeJS.WritableStream | undefined
  stderr?: NodeJS.WritableStream | undefined
}

/** Writes frames to their streams, and knows when all is written and when a stream is gone. */
export class OutputWriter {
  readonly #streams: OutputStreams
  readonly #onGone: (error: Error) => void
  /** How many writes the stream has not flushed yet. */
  #pending = 0
  #flushed: (() => void) | undefined
  #isGone = false

  /** `onGone` is called once, with the reason, when a stream fails, closes or ends. */
  constructor(streams: OutputStreams, onGone: (error: Error) => void) {
    this.#streams = streams
    for (const stream of this.#all()) if (typeof stream?.write !== 'function') throw noStream()
    this.#onGone = (error) => {
      this.#isGone = true
      this.release()
      onGone(error)
    }
    for (const stream of this.#all()) listen(stream, this.#onGone)
  }

  /** False: wait for {@link flushed} before the next. */
  write({ channel, data }: { channel: Channel; data: Frame['data'] }): boolean {
    if (this.#isGone) return false
    // The chunks of a stream of bytes have no channel, and would be dropped in silence.
    if (!ArrayBuffer.isView(data)) throw noFrame()
    const stream = this.#streams[channel]
    if (!stream || data.length === 0) return true
    if ((stream as Writable).writableEnded) {
      this.#onGone(endedEarly())
      return false
    }
    this.#pending += 1
    return stream.write(data, this.#onWritten)
  }

  /** Resolves once every byte written has left; never, if a stream is gone. */
  flushed(): Promise<void> {
    if (this.#pending === 0 && !this.#isGone) return Promise.resolve()
    return new Promise((resolve) => {
      this.#flushed = resolve
    })
  }

  /** Ends the streams; resolves once each has taken its end. */
  async end(): Promise<void> {
    const ending = [...this.#all()].map(
      (stream) =>
        new Promise<void>((resolve, reject) => {
          finished(stream, { readable: false }, (error) => (error ? reject(error) : resolve()))
          stream.end()
        }),
    )
    await Promise.all(ending)
  }

  /** Stops listening to the streams. */
  release(): void {
    for (const stream of this.#all()) unlisten(stream, this.#onGone)
  }

  readonly #onWritten = (error?: Error | null): void => {
    // The stream's own `error` event tells why.
    if (error) return
    this.#pending -= 1
    if (this.#pending === 0) this.#flushed?.()
  }

  #all(): Set<NodeJS.WritableStream> {
    const { stdout, stderr } = this.#streams
    return new Set([stdout, stderr].filter((stream) => stream !== undefined))
  }
}

function noStream(): UsageError {
  return new UsageError('pipe(): the destinations "stdout" and "stderr" must be streams to write to.')
}

function noFrame(): UsageError {
  return new UsageError(
    'pipe(): the source gives no frames: use as: "frames", or frames() on a stream of bytes.',
  )
}

function endedEarly(): UsageError {
  return new UsageError('A destination of pipe() was ended before the output was.')
}

interface Listeners {
  onGone: Set<(error: Error) => void>
  stop: () => void
}

/** One set of listeners for each stream: dozens of containers may be piped to one terminal. */
const listeners = new WeakMap<NodeJS.WritableStream, Listeners>()

function listen(stream: NodeJS.WritableStream, onGone: (error: Error) => void): void {
  let listening = listeners.get(stream)
  if (!listening) {
    const callbacks = new Set<(error: Error) => void>()
    const stop = finished(stream, { readable: false }, (error) => {
      const gone = error ?? endedEarly()
      for (const callback of [...callbacks]) callback(gone)
    })
    listening = { onGone: callbacks, stop }
    listeners.set(stream, listening)
  }
  listening.onGone.add(onGone)
}

function unlisten(stream: NodeJS.WritableStream, onGone: (error: Error) => void): void {
  const listening = listeners.get(stream)
  if (!listening?.onGone.delete(onGone) || listening.onGone.size > 0) return
  listening.stop()
  listeners.delete(stream)
}
