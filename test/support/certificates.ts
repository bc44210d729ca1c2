import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate and its key, as PEM text. */
export interface KeyPair {
  cert: string
  key: string
}

export interface Certificates {
  /** Signs all of the others but the foreign one. */
  ca: string
  /** Of `localhost` and 127.0.0.1. */
  server: KeyPair
  /** Of `elsewhere.example` alone. */
  otherName: KeyPair
  expired: KeyPair
  client: KeyPair
  /** Of a client of another authority, and that authority. */
  foreign: KeyPair & { ca: string }
  /** The client's key in other forms. */
  keys: {
    pkcs1: string
    /** PKCS#8, opened by `secret`. */
    encrypted: string
    encryptedPkcs1: string
    /** Another client with a key of an elliptic curve. */
    ec: KeyPair
  }
}

/** Such keys are made at once, RSA's take a second. */
const curve = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']

let made: Certificates | undefined

/** Certificates for tests, made by openssl when first asked for. */
export function makeCertificates(): Certificates {
  made ??= make()
  return made
}

function make(): Certificates {
  const dir = mkdtempSync(join(tmpdir(), 'hawser-certificates-'))
  try {
    return makeIn(dir)
  } finally {
    rmSync(dir, { recursive: true })
  }
}

function makeIn(dir: string): Certificates {
  const at = (name: string): string => join(dir, name)
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' })
  const read = (name: string): string => readFileSync(at(name), 'utf8')
  const keyPair = (name: string): KeyPair => ({ cert: read(`${name}.crt`), key: read(`${name}.key`) })

  function authority(name: string): string {
    openssl(
      ...['req', '-x509', '-newkey', ...curve, '-nodes', '-subj', `/CN=${name}`, '-days', '2'],
      ...['-keyout', at(`${name}.key`), '-out', at(`${name}.crt`)],
    )
    return read(`${name}.crt`)
  }

  function sign(name: string, ca: string, extensions: string, options: string[] = [], key = curve): KeyPair {
    writeFileSync(at(`${name}.ext`), extensions)
    openssl(
      ...[
        'req',
        '-newkey',
        ...key,
        '-nodes',
        '-subj',
        `/CN=${name}`,
        '-keyout',
        at(`${name}.key`),
        '-out',
        at(`${name}.csr`),
      ],
    )
    openssl(
      ...[
        'x509',
        '-req',
        '-in',
        at(`${name}.csr`),
        '-CA',
        at(`${ca}.crt`),
        '-CAkey',
        at(`${ca}.key`),
        '-CAcreateserial',
      ],
      ...[
        '-extfile',
        at(`${name}.ext`),
        '-out',
        at(`${name}.crt`),
        ...(options.length > 0 ? options : ['-days', '2']),
      ],
    )
    return keyPair(name)
  }

  const ca = authority('ca')
  const foreignCa = authority('foreign-ca')
  const local = 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth'
  const clientUse = 'extendedKeyUsage=clientAuth'
  const certificates = {
    ca,
    server: sign('server', 'ca', local),
    otherName: sign('other-name', 'ca', 'subjectAltName=DNS:elsewhere.example\nextendedKeyUsage=serverAuth'),
    expired: sign('expired', 'ca', local, ['-days', '-1']),
    client: sign('client', 'ca', clientUse, [], ['rsa:2048']),
    foreign: { ...sign('foreign', 'foreign-ca', clientUse, [], ['rsa:2048']), ca: foreignCa },
  }
  openssl('rsa', '-in', at('client.key'), '-traditional', '-out', at('pkcs1.key'))
  openssl('pkcs8', '-topk8', '-in', at('client.key'), '-out', at('encrypted.key'), '-passout', 'pass:secret')
  openssl(
    'rsa',
    '-in',
    at('client.key'),
    '-traditional',
    '-aes256',
    '-out',
    at('encrypted1.key'),
    '-passout',
    'pass:secret',
  )
  const ec = sign('ec', 'ca', clientUse)
  return {
    ...certificates,
    keys: {
      pkcs1: read('pkcs1.key'),
      encrypted: read('encrypted.key'),
      encryptedPkcs1: read('encrypted1.key'),
      ec,
    },
  }
}
