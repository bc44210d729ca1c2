import { readFileSync } from 'node:fs'
import { createSecureContext, type SecureContext } from 'node:tls'
import { UsageError } from '../errors/errors.ts'
import type { Tls } from './conn.ts'

/** Reads the files and makes the context once; a fault is the caller's, and said before anything is sent. */
export function secureContext(tls: Tls): SecureContext {
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    throw new UsageError(
      `tls: "${tls.cert === undefined ? 'cert' : 'key'}" is missing: mTLS needs "cert" and "key".`,
    )
  }
  const { passphrase } = tls
  const files = { ca: pem('ca', tls.ca), cert: pem('cert', tls.cert), key: pem('key', tls.key) }
  try {
    return createSecureContext({ ...files, passphrase })
  } catch (cause) {
    throw new UsageError(explain(cause as NodeJS.ErrnoException, tls), { cause })
  }
}

function pem(name: keyof Tls, value: string | undefined): string | undefined {
  if (value === undefined || value.includes('-----BEGIN')) return value
  const text = readPem(name, value)
  if (text.includes('-----BEGIN')) return text
  throw new UsageError(`tls: the file of "${name}" is not PEM.`)
}

function readPem(name: keyof Tls, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UsageError(`tls: the file of "${name}" cannot be read: ${(cause as Error).message}.`, { cause })
  }
}

/** OpenSSL's codes in words; its own text says little and names no option. */
function explain(error: NodeJS.ErrnoException, tls: Tls): string {
  const { code = '', message } = error
  const isLocked = /MISSING_PASSPHRASE|BAD_DECRYPT|bad decrypt|interrupted or cancelled|bad password read/i
  if (isLocked.test(code + message)) {
    return tls.passphrase === undefined
      ? 'tls: the key is encrypted; pass its "passphrase".'
      : 'tls: the "passphrase" does not open the key.'
  }
  if (/KEY_VALUES_MISMATCH|key values mismatch/i.test(code + message)) {
    return 'tls: "key" does not belong to "cert".'
  }
  if (/NO_START_LINE|no start line|UNSUPPORTED|DECODER/i.test(code + message)) {
    const given = (['ca', 'cert', 'key'] as const).filter((name) => tls[name] !== undefined)
    return `tls: ${given.map((name) => `"${name}"`).join(', ')} must be PEM, as text or a file's path (${code}).`
  }
  return `tls: the certificate or key cannot be used (${code || message}).`
}
