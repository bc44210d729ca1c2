import { createHash, type Hash } from 'node:crypto'
import { UsageError } from '../errors/errors.ts'

/** Hash functions by the name that a digest has for them, and how many hex digits each gives. */
const hexLengths: Record<string, number> = { sha256: 64, sha384: 96, sha512: 128 }

/**
 * Whether the text is a digest whose bytes can be verified: `sha256:` and 64 lower-case hex digits, or
 * sha384, sha512.
 */
export function isDigest(text: unknown): text is string {
  if (typeof text !== 'string') return false
  const [, algorithm = '', hex = ''] = /^(\w+):([0-9a-f]+)$/.exec(text) ?? []
  return Object.hasOwn(hexLengths, algorithm) && hexLengths[algorithm] === hex.length
}

/** Throws a `UsageError` for what is no digest; `what` says where it was read. */
export function checkDigest(text: unknown, what: string): string {
  if (isDigest(text)) return text
  throw new UsageError(
    `${what}: ${JSON.stringify(text)?.slice(0, 160)} is not a digest (sha256, sha384 or sha512, ":" and its lower-case hex digits).`,
  )
}

/** `sha256` of `sha256:…`. */
export function algorithmOf(digest: string): string {
  return digest.slice(0, digest.indexOf(':'))
}

/** A hash of the same algorithm as this digest. */
export function hashFor(digest: string): Hash {
  return createHash(algorithmOf(digest))
}

export function digestOf(bytes: Uint8Array, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
}
