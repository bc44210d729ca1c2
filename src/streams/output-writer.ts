import { finished, type Writable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import type { Channel, Frame } from './frames.ts'

/** Where output goes; a channel without a destination is dropped. `process` is one. */
export interface Destinations {
  stdout?: NodeJS.WritableStream | undefined
  stderr?: NodeJS.WritableStream | undefined
}

/** The destinations of one `pipe`: writes to them, knows when all is written, and tells when one is gone. */
export class Outlets {
  readonly #destinations: Destinations
  readonly #onGone: (error: Error) => void
  /** Writes whose bytes the destination still holds. */
  #pending = 0
  #flushed: (() => void) | undefined
  #isGone = false

  /** `onGone` is told once, with the reason, when a destination fails, closes or ends. */
  constructor(destinations: Destinations, onGone: (error: Error) => void) {
    this.#destinations = destinations
    this.#onGone = (error) => {
      this.#isGone = true
      this.release()
      onGone(error)
    }
    for (const writable of this.#writables()) watch(writable, this.#onGone)
  }

  /** False: wait for {@link flushed} before the next. */
  write({ channel, data }: { channel: Channel; data: Frame['data'] }): boolean {
    if (this.#isGone) return false
    // Else a stream of bytes, whose chunks are for no channel, would be dropped in silence.
    if (!ArrayBuffer.isView(data)) throw noFrame()
    const writable = this.#destinations[channel]
    if (!writable || data.length === 0) return true
    if ((writable as Writable).writableEnded) {
      this.#onGone(ended())
      return false
    }
    this.#pending += 1
    return writable.write(data, this.#onWritten)
  }

  /** Resolves once every byte written has left; never, if a destination is gone. */
  flushed(): Promise<void> {
    if (this.#pending === 0 && !this.#isGone) return Promise.resolve()
    return new Promise((resolve) => {
      this.#flushed = resolve
    })
  }

  release(): void {
    for (const writable of this.#writables()) unwatch(writable, this.#onGone)
  }

  readonly #onWritten = (error?: Error | null): void => {
    // What becomes of the error is for the destination's own event to say.
    if (error) return
    this.#pending -= 1
    if (this.#pending === 0) this.#flushed?.()
  }

  #writables(): Set<NodeJS.WritableStream> {
    const { stdout, stderr } = this.#destinations
    return new Set([stdout, stderr].filter((writable) => writable !== undefined))
  }
}

function noFrame(): UsageError {
  return new UsageError('pipe(): these are no frames, which as: "frames" gives, and frames() makes of bytes.')
}

interface Watch {
  onGone: Set<(error: Error) => void>
  stop: () => void
}

function ended(): UsageError {
  return new UsageError('A destination of pipe() was ended before the output was.')
}

/** One set of listeners a destination: dozens of containers may be piped to one terminal. */
const watches = new WeakMap<NodeJS.WritableStream, Watch>()

function watch(writable: NodeJS.WritableStream, onGone: (error: Error) => void): void {
  let watched = watches.get(writable)
  if (!watched) {
    const callbacks = new Set<(error: Error) => void>()
    const stop = finished(writable, { readable: false }, (error) => {
      const gone = error ?? ended()
      for (const callback of [...callbacks]) callback(gone)
    })
    watched = { onGone: callbacks, stop }
    watches.set(writable, watched)
  }
  watched.onGone.add(onGone)
}

function unwatch(writable: NodeJS.WritableStream, onGone: (error: Error) => void): void {
  const watched = watches.get(writable)
  if (!watched?.onGone.delete(onGone) || watched.onGone.size > 0) return
  watched.stop()
  watches.delete(writable)
}
