import { stat } from 'node:fs/promises'
import { connect, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import { checkPublicHost, publicLookup } from './address.ts'
import { type Attempt, connected, opened } from './attempt.ts'
import { DialError, dialError } from './dial-error.ts'
import { largeReads } from './large-reads.ts'

/** Opens one new byte stream to the engine; gives up when the signal is aborted. */
export type Dial = (signal?: AbortSignal) => Promise<Duplex>

/** Dials a unix socket's path or a named pipe's. */
export function dialPath(path: string, attempt: Attempt, readSize?: number): Dial {
  return async (signal) => {
    try {
      return await connected(connect({ path, allowHalfOpen: true, ...largeReads(readSize) }), 'connect', {
        ...attempt,
        signal,
      })
    } catch (error) {
      if ((error as { cause?: NodeJS.ErrnoException }).cause?.code !== 'ECONNREFUSED') throw error
      throw (await notASocket(path, attempt)) ?? error
    }
  }
}

/** Linux refuses a connection to a folder or file just as it does where nothing listens. */
async function notASocket(path: string, { endpoint }: Attempt): Promise<DialError | undefined> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats || stats.isSocket()) return undefined
  const what = stats.isDirectory()
    ? 'a directory'
    : stats.isFIFO()
      ? 'a named pipe'
      : stats.isFile()
        ? 'a file'
        : 'a device'
  return dialError(Object.assign(new Error(`it is ${what}, not a socket`), { code: 'ENOTSOCK' }), endpoint)
}

/** How names become addresses, and how their sockets are read. */
export interface TcpOptions {
  /** 4 or 6: use only IPv4 or only IPv6 addresses. */
  family?: 4 | 6 | undefined
  /** How long one address is tried before the next one, in ms; default Node's 250. */
  familyTimeout?: number | undefined
  /** Refuse addresses of private networks. */
  publicOnly?: boolean | undefined
  /** The most bytes that are read at a time. */
  readSize?: number | undefined
}

export function dialTcp(host: string, port: number, attempt: Attempt, how: TcpOptions = {}): Dial {
  const { family, familyTimeout, publicOnly, readSize } = how
  const options = {
    ...tcpOptions,
    ...largeReads(readSize),
    ...(family && { family }),
    ...(familyTimeout !== undefined && { autoSelectFamilyAttemptTimeout: familyTimeout }),
    ...(publicOnly && { lookup: publicLookup }),
  }
  return async (signal) => {
    if (publicOnly) checkPublicHost(host)
    return connected(connect({ host, port, ...options }), 'connect', { ...attempt, signal })
  }
}

/** Dials with the caller's own function. */
export function dialWith(open: () => Duplex | Promise<Duplex>, attempt: Attempt): Dial {
  return async (signal) => {
    let stream: Duplex
    try {
      stream = await opened(open, { ...attempt, signal })
    } catch (cause) {
      if (cause instanceof DialError || cause === signal?.reason) throw cause
      throw dialError(cause, attempt.endpoint)
    }
    if (typeof stream?.pipe !== 'function' || typeof stream.write !== 'function') {
      throw new UsageError('conn: "connect" must give a Duplex stream.')
    }
    const isConnecting = stream instanceof Socket && stream.connecting
    return isConnecting ? connected(stream as Socket, 'connect', { ...attempt, signal }) : stream
  }
}

export const tcpOptions = {
  allowHalfOpen: true,
  noDelay: true,
  // A hijacked connection may be silent for hours, and routers drop idle connections.
  keepAlive: true,
  keepAliveInitialDelay: 30_000,
} as const
