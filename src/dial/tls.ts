import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Duplex } from 'node:stream'
import {
  checkServerIdentity,
  connect,
  createSecureContext,
  type PeerCertificate,
  type SecureContext,
} from 'node:tls'
import { UsageError } from '../errors/errors.ts'
import { type Attempt, connected } from './attempt.ts'
import { type Dial, tcpOptions } from './dial.ts'

/** Each a file's path, or PEM as text or bytes. `ca` alone is plain trust; with `cert` and `key` it is mTLS. */
export interface Tls {
  ca?: string | Uint8Array | undefined
  cert?: string | Uint8Array | undefined
  key?: string | Uint8Array | undefined
  /** Of an encrypted key. */
  passphrase?: string | undefined
  /** The name that the engine's certificate must have, where it is not the uri's host. */
  servername?: string | undefined
}

export const tlsOptions: readonly string[] = ['ca', 'cert', 'key', 'passphrase', 'servername']

/** The TLS options, and the stream that carries the connection. */
export interface TlsTarget {
  host: string
  port: number
  stream: Dial
}

/** Dials over TLS. The certificate must be for `servername`, or for the host if that is left out. */
export function dialTls(target: TlsTarget, tls: Tls, attempt: Attempt): Dial {
  const name = tls.servername ?? target.host
  let secureContext: SecureContext | undefined
  return async (signal) => {
    // Keys are read at the first connection, so an unused client reads none.
    secureContext ??= readSecureContext(tls)
    const stream: Duplex = await target.stream(signal)
    // A variable, since the typings of `connect` lack `allowHalfOpen`.
    const options = {
      socket: stream,
      // RFC 6066 forbids addresses as server names; the certificate must be for the address all the same.
      ...(isAddress(name) ? {} : { servername: name }),
      checkServerIdentity: (_: string, certificate: PeerCertificate) =>
        checkServerIdentity(name, certificate),
      secureContext,
      ALPNProtocols: ['http/1.1'],
      // Said, for NODE_TLS_REJECT_UNAUTHORIZED=0 would turn verification off.
      rejectUnauthorized: true,
      allowHalfOpen: true,
    }
    const socket = connect(options)
    endLater(socket)
    socket.setKeepAlive(true, tcpOptions.keepAliveInitialDelay).setNoDelay(true)
    return connected(socket, 'secureConnect', { ...attempt, signal })
  }
}

/**
 * Lets the sending side end after what is being read has been given. Ended while a read is delivered, Node's TLS drops
 * all that comes after (seen on Node 20.20), and with it the output of a command whose input ends at once.
 */
function endLater(socket: Duplex): void {
  const final = socket._final
  socket._final = (done) => void setImmediate(() => final.call(socket, done))
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(':')
}

function readSecureContext(tls: Tls): SecureContext {
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    throw new UsageError(
      `tls: "${tls.cert === undefined ? 'cert' : 'key'}" is missing: mTLS needs "cert" and "key".`,
    )
  }
  const { passphrase } = tls
  const files = { ca: readPem('ca', tls.ca), cert: readPem('cert', tls.cert), key: readPem('key', tls.key) }
  let context: SecureContext
  try {
    context = createSecureContext({ ...files, passphrase })
  } catch (cause) {
    throw new UsageError(explain(cause as NodeJS.ErrnoException, tls), { cause })
  }
  if (!belongs(files, passphrase)) throw new UsageError(mismatch)
  return context
}

/** OpenSSL takes a certificate and a key of different kinds (RSA, elliptic curves), and then sends no certificate. */
function belongs(
  { cert, key }: { cert?: string | undefined; key?: string | undefined },
  passphrase?: string,
): boolean {
  if (cert === undefined || key === undefined) return true
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey({ key, passphrase }))
  } catch {
    // Not every runtime can tell.
    return true
  }
}

const mismatch = 'tls: "key" does not belong to "cert".'

type Part = 'ca' | 'cert' | 'key'

function readPem(name: Part, value: string | Uint8Array | undefined): string | undefined {
  if (value === undefined) return undefined
  const given = value instanceof Uint8Array ? Buffer.from(value).toString() : value
  if (typeof given === 'string' && isPem(given)) return ofKind(name, given)
  if (typeof value !== 'string') throw new UsageError(`tls: "${name}" is neither PEM nor the path of a file.`)
  let text: string
  try {
    text = readFileSync(value, 'utf8')
  } catch (cause) {
    // A value that is not a path may be a key without its PEM lines, and Node's error would quote it.
    if (!isPath(value)) throw new UsageError(`tls: "${name}" is neither PEM text nor the path of a file.`)
    throw new UsageError(`tls: the file of "${name}" cannot be read: ${(cause as Error).message}.`, { cause })
  }
  if (isPem(text)) return ofKind(name, text)
  throw new UsageError(`tls: the file of "${name}" is not PEM.`)
}

/** The PEM text, unless it is a key where a certificate belongs or the other way round. */
function ofKind(name: Part, pem: string): string {
  const [wanted, other] = name === 'key' ? ['PRIVATE KEY', 'CERTIFICATE'] : ['CERTIFICATE', 'PRIVATE KEY']
  if (!pem.includes(other) || pem.includes(wanted)) return pem
  const [is, belongs] = name === 'key' ? ['a certificate', 'the key'] : ['a key', 'a certificate']
  throw new UsageError(`tls: "${name}" is ${is}, where ${belongs} belongs.`)
}

function isPem(text: string): boolean {
  return text.includes('-----BEGIN')
}

function isPath(value: string): boolean {
  return value.length < 1024 && /^(?:[/.~]|[a-z]:[\\/]|\\\\).*$|^.*\.\w{2,4}$/i.test(value)
}

/** OpenSSL's own text is terse and names no option. */
function explain({ code = '', message }: NodeJS.ErrnoException, tls: Tls): string {
  const said = code + message
  if (/MISSING_PASSPHRASE|BAD_DECRYPT|bad decrypt|interrupted or cancelled|bad password read/i.test(said)) {
    return tls.passphrase === undefined
      ? 'tls: the key is encrypted; pass its "passphrase".'
      : 'tls: the "passphrase" does not open the key.'
  }
  if (/KEY_VALUES_MISMATCH|key values mismatch/i.test(said)) return mismatch
  if (/NO_START_LINE|no start line|UNSUPPORTED|DECODER/i.test(said)) {
    const given = (['ca', 'cert', 'key'] as const).filter((name) => tls[name] !== undefined)
    return `tls: ${given.map((name) => `"${name}"`).join(', ')} must be PEM, as text or a file's path (${code}).`
  }
  return `tls: the certificate or key cannot be used (${code || message}).`
}
