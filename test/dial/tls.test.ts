import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { connect as netConnect } from 'node:net'
import { join } from 'node:path'
import type { TlsOptions } from 'node:tls'
import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Tls } from '../../src/dial/tls.ts'
import { ConnectionError, UsageError } from '../../src/errors/errors.ts'
import { makeCertificates } from '../support/certificates.ts'
import { docker, rejection } from '../support/docker.ts'
import { serve } from '../support/serve.ts'

const { ca, server, otherName, expired, client, foreign, keys } = makeCertificates()

/** An HTTPS server; gives its port. */
async function listening(options: TlsOptions = {}): Promise<number> {
  const https = createServer({ ...server, ...options }, (_, response) => response.end('OK'))
  await new Promise<void>((resolve) => https.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        https.close(() => resolve())
        https.closeAllConnections()
      }),
  )
  return (https.address() as AddressInfo).port
}

const mutual: TlsOptions = { ca, requestCert: true, rejectUnauthorized: true }

function ping(port: number, tls?: Tls, host = '127.0.0.1'): Promise<unknown> {
  return docker({ uri: `https://${host}:${port}`, ...(tls && { tls }) }).invoke({ op: 'SystemPing' })
}

function fileOf(content: string): string {
  const dir = mkdtempSync('/tmp/hawser-tls-')
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const file = join(dir, 'it.pem')
  writeFileSync(file, content)
  return file
}

describe('a connection stands', () => {
  it('with the CA alone', async () => {
    expect(await ping(await listening(), { ca })).toBe('OK')
    expect(await ping(await listening(), { ca }, 'localhost')).toBe('OK')
  })

  it('with tcp://, which is https where tls is given', async () => {
    const uri = `tcp://127.0.0.1:${await listening()}`
    expect(await docker({ uri, tls: { ca } }).invoke({ op: 'SystemPing' })).toBe('OK')
  })

  it.each<[string, () => Tls]>([
    ['PKCS#8', () => client],
    ['PKCS#1', () => ({ ...client, key: keys.pkcs1 })],
    ['an elliptic curve', () => keys.ec],
    ['an encrypted key', () => ({ ...client, key: keys.encrypted, passphrase: 'secret' })],
    ['an encrypted PKCS#1 key', () => ({ ...client, key: keys.encryptedPkcs1, passphrase: 'secret' })],
    ['a chain', () => ({ cert: client.cert + ca, key: client.key })],
    ['one text for both', () => ({ cert: client.key + client.cert, key: client.key + client.cert })],
    ['bytes', () => ({ cert: Buffer.from(client.cert), key: new TextEncoder().encode(client.key) })],
    ['files', () => ({ cert: fileOf(client.cert), key: fileOf(client.key) })],
  ])('with a client certificate of %s', async (_, tls) => {
    expect(await ping(await listening(mutual), { ca, ...tls() })).toBe('OK')
    expect(
      await ping(await listening({ ...mutual, maxVersion: 'TLSv1.2' }), { ca: fileOf(ca), ...tls() }),
    ).toBe('OK')
  })

  it('with a name that the certificate lists, by servername', async () => {
    const port = await listening(otherName)
    expect(await ping(port, { ca, servername: 'elsewhere.example' })).toBe('OK')
    expect(await ping(await listening(), { ca, servername: '127.0.0.1' }, 'localhost')).toBe('OK')
  })

  it("over a stream of the caller's own", async () => {
    const port = await listening(mutual)
    const conn = { connect: () => netConnect(port, '127.0.0.1'), tls: { ca, ...client } }
    expect(await docker(conn).invoke({ op: 'SystemPing' })).toBe('OK')
  })
})

describe('a connection fails, and says what to do', () => {
  const wants = 'The engine wants a client certificate: pass tls.cert and tls.key.'
  const refuses =
    'The engine refuses the client certificate: it must be signed by the CA that the engine trusts.'
  const unknown =
    "The engine's certificate is not signed by a known authority: pass the engine's CA as tls.ca."
  const modern = mutual
  const older: TlsOptions = { ...mutual, maxVersion: 'TLSv1.2' }
  it.each<[string, TlsOptions, Tls | undefined, string]>([
    ['no CA', {}, undefined, unknown],
    ['the wrong CA', {}, { ca: foreign.ca }, unknown],
    [
      'an expired certificate',
      expired,
      { ca },
      "The engine's certificate has expired: renew it on the engine's host.",
    ],
    [
      'another name',
      otherName,
      { ca },
      "The engine's certificate is for another name: use a name that it lists, or set tls.servername to one.",
    ],
    ['no client certificate', modern, { ca }, wants],
    ['no client certificate, TLS 1.2', older, { ca }, wants],
    ['a foreign client certificate', modern, { ca, cert: foreign.cert, key: foreign.key }, refuses],
    ['a foreign client certificate, TLS 1.2', older, { ca, cert: foreign.cert, key: foreign.key }, refuses],
  ])('%s', async (_, options, tls, hint) => {
    const error = await rejection<ConnectionError>(ping(await listening(options), tls))
    expect(error).toBeInstanceOf(ConnectionError)
    // Node's servers close the connection without an alert where the certificate is not to their liking.
    expect([hint, `Perhaps ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`]).toContain(error.hint)
    expect(error.message).toMatch(/^SystemPing GET \/v1\.41\/_ping: /)
    expect(error.message.endsWith(error.hint ?? '?')).toBe(true)
    expect(error).toMatchObject({ code: 'CONNECTION', op: 'SystemPing', cause: expect.any(Error) })
  })

  it('where NODE_TLS_REJECT_UNAUTHORIZED would turn verification off, too', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    onTestFinished(() => void vi.unstubAllEnvs())
    const cases: [TlsOptions, Tls | undefined][] = [
      [{}, undefined],
      [expired, { ca }],
      [otherName, { ca }],
    ]
    for (const [options, tls] of cases) {
      expect(await rejection(ping(await listening(options), tls))).toBeInstanceOf(ConnectionError)
    }
  })

  it('https to a port without TLS', async () => {
    const plain = await serve((_, response) => response.end('OK'), { on: 'tcp' })
    onTestFinished(() => plain.close())
    const port = Number(new URL(plain.uri).port)
    const error = await rejection<ConnectionError>(ping(port, { ca }))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.hint).toBe(
      `https://127.0.0.1:${port} does not speak TLS: use http:// or leave out "tls", or give the engine's TLS port.`,
    )
  })

  it('http to a port with TLS', async () => {
    const uri = `http://127.0.0.1:${await listening()}`
    for (const input of [
      { op: 'SystemPing' },
      { op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true } as const,
    ]) {
      const error = await rejection<ConnectionError>(docker({ uri }).invoke(input))
      expect(error).toBeInstanceOf(ConnectionError)
      expect(error.hint).toMatch(
        /^(Its|Perhaps its) port speaks TLS: use https:\/\/, or pass "tls" with tcp:\/\/\.$/,
      )
    }
  })

  it('http to a port with TLS, told by the server', async () => {
    for (const said of [
      'Client sent an HTTP request to an HTTPS server.\n',
      '<h1>400</h1>The plain HTTP request was sent to HTTPS port',
    ]) {
      const plain = await serve((_, response) => {
        response.writeHead(400).end(said)
      })
      onTestFinished(() => plain.close())
      const error = await rejection<ConnectionError>(docker({ uri: plain.uri }).invoke({ op: 'SystemPing' }))
      expect(error).toBeInstanceOf(ConnectionError)
      expect(error.hint).toBe('Its port speaks TLS: use https://, or pass "tls" with tcp://.')
    }
  })
})

describe('a description is refused', () => {
  it.each<[string, Tls, string | RegExp]>([
    [
      'an encrypted key without a passphrase',
      { ...client, key: keys.encrypted },
      'tls: the key is encrypted; pass its "passphrase".',
    ],
    [
      'an encrypted PKCS#1 key without one',
      { ...client, key: keys.encryptedPkcs1 },
      'tls: the key is encrypted; pass its "passphrase".',
    ],
    [
      'the wrong passphrase',
      { ...client, key: keys.encrypted, passphrase: 'hunter2' },
      'tls: the "passphrase" does not open the key.',
    ],
    [
      'the wrong passphrase of PKCS#1',
      { ...client, key: keys.encryptedPkcs1, passphrase: 'hunter2' },
      'tls: the "passphrase" does not open the key.',
    ],
    ['the key of another', { cert: client.cert, key: foreign.key }, 'tls: "key" does not belong to "cert".'],
    [
      'a key of another kind',
      { cert: client.cert, key: keys.ec.key },
      'tls: "key" does not belong to "cert".',
    ],
    [
      'a key of another kind, encrypted',
      { cert: keys.ec.cert, key: keys.encrypted, passphrase: 'secret' },
      'tls: "key" does not belong to "cert".',
    ],
    ['a key alone', { key: client.key }, 'tls: "cert" is missing: mTLS needs "cert" and "key".'],
    ['a certificate alone', { cert: client.cert }, 'tls: "key" is missing: mTLS needs "cert" and "key".'],
    ['a file that is missing', { ca: '/nowhere/ca.pem' }, /^tls: the file of "ca" cannot be read: ENOENT/],
    [
      'what is no PEM',
      { cert: client.cert, key: '-----BEGIN nonsense-----' },
      /^tls: "ca", "cert", "key" must be PEM, as text or a file's path/,
    ],
    [
      'a key for a certificate',
      { cert: client.key, key: client.key },
      'tls: "cert" is a key, where a certificate belongs.',
    ],
    [
      'a certificate for a key',
      { ...client, key: client.cert },
      'tls: "key" is a certificate, where the key belongs.',
    ],
    ['a key for the CA', { ca: client.key }, 'tls: "ca" is a key, where a certificate belongs.'],
    ['bytes that are no PEM', { ca: Buffer.from('x') }, 'tls: "ca" is neither PEM nor the path of a file.'],
    ['a CA that is none', { ca: fileText() }, 'tls: the file of "ca" is not PEM.'],
  ])('%s', async (_, tls, want) => {
    const error = await rejection(ping(await listening(mutual), { ca, ...tls }))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toMatch(want)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/hunter2|PRIVATE/)
  })

  it.each(['unix:///a', 'npipe:////./pipe/a', 'http://a', 'ssh://a'])('tls with %s', (uri) => {
    expect(() => docker({ uri, tls: { ca } })).toThrow('conn: "tls" goes with https:// and tcp:// only.')
  })
})

/** A file that holds no certificate. */
function fileText(): string {
  return '/etc/hostname'
}
