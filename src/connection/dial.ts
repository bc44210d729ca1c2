import { connect as netConnect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type SecureContext, connect as tlsConnect } from 'node:tls'
import { connectHint } from './hints.ts'

/** Opens one fresh byte stream to the engine. */
export type Dial = () => Promise<Duplex>

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

/** A unix socket's path or a named pipe's. */
export function dialPath(path: string, name: string, timeout: number): Dial {
  return () => settle(netConnect({ path, allowHalfOpen: true }), 'connect', name, timeout)
}

export function dialTcp(host: string, port: number, name: string, timeout: number): Dial {
  return () =>
    settle(
      netConnect({ host, port, allowHalfOpen: true, keepAlive: true, noDelay: true }),
      'connect',
      name,
      timeout,
    )
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

export function dialTls(target: TlsTarget, name: string, timeout: number): Dial {
  return async () => {
    const secureContext = target.context()
    const carrier = target.carrier
      ? { socket: await target.carrier() }
      : { host: target.host, port: target.port }
    const servername = target.servername ?? target.host
    const options = {
      ...carrier,
      // An IP address is no server name (RFC 6066); Node then checks the certificate against the host.
      ...(isAddress(servername) ? { host: servername } : { servername }),
      secureContext,
      ALPNProtocols: ['http/1.1'],
      allowHalfOpen: true,
    }
    const socket = tlsConnect(options)
    socket.setKeepAlive(true, 60_000).setNoDelay(true)
    return settle(socket, 'secureConnect', name, timeout)
  }
}

/** A tunnel that somebody else opens. */
export function dialCustom(open: () => Duplex | Promise<Duplex>, name: string, timeout: number): Dial {
  return async () => {
    const expiry = after(timeout)
    try {
      const opened = Promise.resolve(open())
      const stream = await Promise.race([opened, expiry.passed])
      if (stream) return stream
      // Too late is still open: do not leak it.
      opened.then((late) => late.destroy()).catch(() => {})
      throw timedOut(name, timeout)
    } catch (cause) {
      throw cause instanceof DialError ? cause : failed(name, cause)
    } finally {
      expiry.cancel()
    }
  }
}

function settle(socket: Socket, event: string, name: string, timeout: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const timer = timeout > 0 ? setTimeout(expire, timeout) : undefined
    function expire(): void {
      finish()
      // A late error of a socket that nobody waits for is no news.
      socket.on('error', () => {}).destroy()
      reject(timedOut(name, timeout))
    }
    function fail(cause: unknown): void {
      finish()
      reject(failed(name, cause))
    }
    function close(): void {
      fail(new Error('closed before it stood'))
    }
    function done(): void {
      finish()
      resolve(socket)
    }
    function finish(): void {
      clearTimeout(timer)
      socket.off(event, done).off('error', fail).off('close', close)
    }
    socket.once(event, done).once('error', fail).once('close', close)
  })
}

function after(ms: number): { passed: Promise<undefined>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<undefined>((resolve) => {
    if (ms > 0) timer = setTimeout(resolve, ms, undefined)
  })
  return { passed, cancel: () => clearTimeout(timer) }
}

function timedOut(name: string, ms: number): DialError {
  return new DialError(`No connection to ${name} within ${ms} ms.`, { timedOut: true })
}

function failed(name: string, cause: unknown): DialError {
  const { code, message } = cause as NodeJS.ErrnoException
  const why = code && !message.includes(code) ? `${code}: ${message}` : message || code || String(cause)
  return new DialError(`Cannot connect to ${name}: ${why}.`, { cause, hint: connectHint(cause, name) })
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(':')
}
