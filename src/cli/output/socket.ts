import type { Duplex } from 'node:stream'

/** Joins a hijacked connection to standard input and output until the engine closes it. */
export async function runSocket(answer: unknown, signal: AbortSignal): Promise<void> {
  const socket = answer as Duplex
  process.stdin.pipe(socket)
  try {
    for await (const chunk of socket) {
      signal.throwIfAborted()
      process.stdout.write(chunk as Uint8Array)
    }
  } finally {
    process.stdin.unpipe(socket)
    process.stdin.pause()
    socket.destroy()
  }
}
