import { InvalidValue, objectOf, textOfJson } from './value-text.ts'

/**
 * A JSON object as Go's `URLEncoding` reads it: base64 of the url alphabet (RFC 4648 section 5), padded. From anything
 * else, engines take no credentials at all, without a word. A string is the object's JSON text, or base64 of it in
 * either alphabet, with or without padding and line breaks.
 */
export function base64urlText(value: unknown): string {
  if (typeof value !== 'string') return base64url(textOfJson(Object.fromEntries(objectOf(value))))
  const text = value.replace(/\s+/g, '')
  if (text.startsWith('{')) return base64url(textOfJson(parsed(value)))
  const digits = urlAlphabet(text.replace(/=+$/, ''))
  // One digit alone is less than a byte.
  if (!/^[\w-]*$/.test(digits) || digits.length % 4 === 1) throw noCredentials()
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, '=')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw noCredentials()
  }
}

/** Never quotes the value, which may be a secret. */
function noCredentials(): InvalidValue {
  return new InvalidValue('must be an object, its JSON text, or base64 of that')
}

function base64url(text: string): string {
  return urlAlphabet(Buffer.from(text).toString('base64'))
}

function urlAlphabet(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_')
}
