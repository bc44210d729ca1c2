import { ProtocolError } from '../errors/errors.ts'
import { isObject } from '../json/objects.ts'
import { digestOf } from '../reference/digest.ts'

/**
 * The digest of a manifest: of its bytes, or, for the signed ones of schema 1, of what was signed. Registries sign
 * anew for each answer, and the digest does not change with that.
 */
export function manifestDigest(bytes: Uint8Array, algorithm?: string): string {
  return digestOf(signedPart(bytes) ?? bytes, algorithm)
}

/**
 * What the signatures in a manifest of schema 1 are of: its first bytes up to the signatures, and the rest that the
 * signature itself holds. Undefined for a manifest without signatures. Nothing else of it may be used: the digest
 * does not cover it. https://distribution.github.io/distribution/spec/deprecated-schema-v1/#signed-manifests
 */
export function signedPart(bytes: Uint8Array): Buffer | undefined {
  const json = parsed(bytes)
  if (!isObject(json) || json.schemaVersion !== 1 || !Array.isArray(json.signatures)) return undefined
  const [signature] = json.signatures as unknown[]
  const said = isObject(signature) ? parsed(base64url(signature.protected)) : undefined
  const { formatLength, formatTail } = isObject(said) ? said : {}
  if (!Number.isInteger(formatLength) || (formatLength as number) < 0 || typeof formatTail !== 'string')
    throw new ProtocolError('The signatures of a manifest of schema 1 do not say what they are of.')
  return Buffer.concat([bytes.subarray(0, formatLength as number), base64url(formatTail)])
}

function base64url(text: unknown): Buffer {
  return Buffer.from(typeof text === 'string' ? text : '', 'base64url')
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}
