import { connect as netConnect, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import {
  checkServerIdentity,
  type PeerCertificate,
  type SecureContext,
  connect as tlsConnect,
} from 'node:tls'
import { UsageError } from '../errors/errors.ts'
import { connectHint, type Peer, silenceHint } from './hints.ts'

/** Opens one fresh byte stream to the engine; gives up when `left` is aborted. */
export type Dial = (left?: AbortSignal) => Promise<Duplex>

/** Could not connect; the transport makes it the call's `ConnectionError` or `TimeoutError`. */
export class DialError extends Error {
  readonly hint: string | undefined
  readonly timedOut: boolean

  constructor(
    message: string,
    options: { cause?: unknown; hint?: string | undefined; timedOut?: boolean } = {},
  ) {
    super(message, { cause: options.cause })
    this.hint = options.hint
    this.timedOut = options.timedOut ?? false
  }
}

/** Who is dialled, and how long to wait for it. */
export interface Callee extends Peer {
  /** In ms; 0 is without end. */
  timeout: number
}

/** A unix socket's path or a named pipe's. */
export function dialPath(path: string, callee: Callee): Dial {
  return (left) => standing(netConnect({ path, allowHalfOpen: true }), 'connect', callee, left)
}

export function dialTcp(host: string, port: number, callee: Callee): Dial {
  return (left) => standing(netConnect({ host, port, ...tcpOptions }), 'connect', callee, left)
}

export interface TlsTarget {
  host: string
  port: number
  servername: string | undefined
  /** Made at the first connection: reading keys is work that an unused client must not do. */
  context: () => SecureContext
  /** What carries the TLS, where it is not TCP to host and port. */
  carrier?: Dial
}

export function dialTls(target: TlsTarget, callee: Callee): Dial {
  const name = target.servername ?? target.host
  return async (left) => {
    const secureContext = target.context()
    const carrier = await target.carrier?.(left)
    const options = {
      ...(carrier ? { socket: carrier } : { host: target.host, port: target.port }),
      // An IP address is no server name (RFC 6066), yet it is what the certificate must be for.
      ...(isAddress(name) ? {} : { servername: name }),
      checkServerIdentity: (_: string, certificate: PeerCertificate) =>
        checkServerIdentity(name, certificate),
      secureContext,
      ALPNProtocols: ['http/1.1'],
      allowHalfOpen: true,
    }
    const socket = tlsConnect(options)
    socket.setKeepAlive(true, tcpOptions.keepAliveInitialDelay).setNoDelay(true)
    return standing(socket, 'secureConnect', callee, left)
  }
}

/** A tunnel that somebody else opens. */
export function dialCustom(open: () => Duplex | Promise<Duplex>, callee: Callee): Dial {
  return async (left) => {
    let stream: Duplex
    try {
      stream = await inTime(async () => open(), callee, left)
    } catch (cause) {
      throw cause instanceof DialError || cause === left?.reason ? cause : failed(callee, cause)
    }
    if (typeof stream?.pipe !== 'function' || typeof stream.write !== 'function') {
      throw new UsageError('conn: "connect" must give a Duplex stream.')
    }
    const socket = stream instanceof Socket && stream.connecting ? stream : undefined
    return socket ? standing(socket, 'connect', callee, left) : stream
  }
}

/** What `open` gives. One that comes too late is destroyed. */
function inTime(open: () => Promise<Duplex>, callee: Callee, left?: AbortSignal): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    let waiting = true
    const stop = watchDial(callee, left, (reason) => {
      waiting = false
      reject(reason)
    })
    open().then(
      (stream) => {
        stop()
        if (waiting) resolve(stream)
        else stream.destroy()
      },
      (error) => {
        stop()
        reject(error)
      },
    )
  })
}

/** The socket once it has told `event`. */
function standing(socket: Socket, event: string, callee: Callee, left?: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const stop = watchDial(callee, left, (reason) => {
      finish()
      // A late error of a socket that nobody waits for is no news.
      socket.on('error', () => {}).destroy()
      reject(reason)
    })
    function fail(cause: unknown): void {
      finish()
      reject(failed(callee, cause))
    }
    function close(): void {
      fail(new Error('the other side closed the connection'))
    }
    function done(): void {
      finish()
      resolve(socket)
    }
    function finish(): void {
      stop()
      socket.off(event, done).off('error', fail).off('close', close)
    }
    socket.once(event, done).once('error', fail).once('close', close)
  })
}

/** Calls `give` once with the reason to give up: the time is over, or nobody waits any more. */
function watchDial(
  { name, timeout }: Callee,
  left: AbortSignal | undefined,
  give: (reason: unknown) => void,
): () => void {
  const expire = () => {
    stop()
    give(new DialError(`No connection to ${name} within ${timeout} ms.`, { timedOut: true }))
  }
  const leave = () => {
    stop()
    give(left?.reason)
  }
  const timer = timeout > 0 ? setTimeout(expire, timeout) : undefined
  function stop(): void {
    clearTimeout(timer)
    left?.removeEventListener('abort', leave)
  }
  if (left?.aborted) leave()
  else left?.addEventListener('abort', leave)
  return stop
}

function failed(callee: Callee, cause: unknown): DialError {
  const { code, message: said = String(cause) } = (cause ?? {}) as NodeJS.ErrnoException
  // OpenSSL's own words stand among addresses and file names of its sources.
  const [, message = said.trim()] = /:error:\w+:[^:]*:[^:]*:([^:]+):/.exec(said) ?? []
  const why = code && !message.includes(code) ? `${code}: ${message}` : message || code || 'no reason given'
  return new DialError(`Cannot connect to ${callee.name}: ${why.replace(/\.$/, '')}.`, {
    cause,
    hint: connectHint(cause, callee) ?? (code === 'ECONNRESET' ? silenceHint(callee) : undefined),
  })
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(':')
}

const tcpOptions = {
  allowHalfOpen: true,
  noDelay: true,
  // A hijacked connection may be silent for hours, which routers take for the end of it.
  keepAlive: true,
  keepAliveInitialDelay: 30_000,
}
