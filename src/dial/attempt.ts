import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Endpoint } from '../errors/hints.ts'
import { DialError, dialError } from './dial-error.ts'

/** One attempt to connect. */
export interface Attempt {
  endpoint: Endpoint
  /** In ms; 0 waits without end. */
  timeout: number
  /** Gives up when aborted, with its reason. */
  signal?: AbortSignal | undefined
}

/** Resolves with the socket at its event `connect` or `secureConnect`; destroys it if that does not come in time. */
export function connected(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  attempt: Attempt,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const stopWaiting = onGiveUp(attempt, (reason) => {
      finish()
      // Later errors of this socket do not matter.
      socket.on('error', () => {}).destroy()
      reject(reason)
    })
    function fail(cause: unknown): void {
      finish()
      reject(dialError(cause, attempt.endpoint))
    }
    function close(): void {
      fail(new Error('the other side closed the connection'))
    }
    function done(): void {
      finish()
      resolve(socket)
    }
    function finish(): void {
      stopWaiting()
      socket.off(event, done).off('error', fail).off('close', close)
    }
    socket.once(event, done).once('error', fail).once('close', close)
  })
}

/** Resolves with the stream from `open`; a stream that arrives too late is destroyed. */
export function opened(open: () => Duplex | Promise<Duplex>, attempt: Attempt): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    let gaveUp = false
    const stopWaiting = onGiveUp(attempt, (reason) => {
      gaveUp = true
      reject(reason)
    })
    Promise.resolve()
      .then(open)
      .then((stream) => {
        if (gaveUp) stream.destroy()
        else resolve(stream)
      }, reject)
      .finally(stopWaiting)
  })
}

/** Calls `giveUp` once, on timeout or abort, with the reason. Returns a function that cancels this. */
function onGiveUp({ endpoint, timeout, signal }: Attempt, giveUp: (reason: unknown) => void): () => void {
  const expire = () => {
    cancel()
    giveUp(new DialError(`No connection to ${endpoint.name} within ${timeout} ms.`, { timedOut: true }))
  }
  const abort = () => {
    cancel()
    giveUp(signal?.reason)
  }
  const timer = timeout > 0 ? setTimeout(expire, timeout) : undefined
  function cancel(): void {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
  if (signal?.aborted) abort()
  else signal?.addEventListener('abort', abort)
  return cancel
}
