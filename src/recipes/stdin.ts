import { finished, Readable, type Writable } from 'node:stream'

/** What a command reads: text, bytes, or a stream of them. */
export type Stdin = string | Uint8Array | NodeJS.ReadableStream | AsyncIterable<string | Uint8Array>

/** A source on its way to a command's stdin. */
export interface Feeding {
  /** Rejects if the source fails, and never resolves. */
  failed: Promise<never>
  /** Reads no more of the source. A stream stays open, since it may be the process's own stdin. */
  stop(): void
}

/**
 * Writes a source to a command's stdin, no faster than it is taken, and closes that at the source's end. A command
 * that ends without having read it all is no error, as in a shell.
 */
export function feed(source: Stdin, stdin: Writable): Feeding {
  if (typeof source === 'string' || source instanceof Uint8Array) {
    stdin.end(source)
    return { failed: new Promise(() => {}), stop: () => {} }
  }
  const isStream = 'pipe' in source
  const stream = isStream ? source : Readable.from(source)
  let release = () => {}
  const failed = new Promise<never>((_, reject) => {
    release = finished(stream, { writable: false }, (error) => {
      if (error) reject(error)
      else stdin.end()
    })
  })
  failed.catch(() => {})
  // `pipe` and not a loop: one that waits for the next byte of a terminal would keep the process alive.
  stream.pipe(stdin, { end: false })
  const stop = () => {
    release()
    stream.unpipe(stdin)
    if (!isStream) (stream as Readable).destroy()
  }
  return { failed, stop }
}
