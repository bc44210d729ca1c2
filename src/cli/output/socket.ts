import type { Duplex, Writable } from 'node:stream'
import { write } from './bytes.ts'

/** Joins a hijacked connection to standard input and an output until the engine closes it. */
export async function runSocket(answer: unknown, out: Writable, signal: AbortSignal): Promise<void> {
  const socket = answer as Duplex
  process.stdin.pipe(socket)
  try {
    for await (const chunk of socket) {
      signal.throwIfAborted()
      await write(chunk as Uint8Array, out)
    }
  } finally {
    process.stdin.unpipe(socket)
    process.stdin.pause()
    socket.destroy()
  }
}
