import { InvalidValue, percentEncode } from '../table/value-text.ts'

/** Percent-encodes a path within a path: its slashes stay, and so do `:` and `@`, which may stand in any segment. */
export function percentEncodeSegments(text: string): string {
  return percentEncode(text).replace(/%(2F|3A|40)/g, decodeURIComponent)
}

/**
 * Refuses an encoded path value that would lead to another path: an empty one or a dot segment, since an engine's
 * router removes these. Of a raw value, checks each segment.
 */
export function checkPathValue(text: string, isRaw: boolean): void {
  if (text === '') throw new InvalidValue('must not be empty')
  for (const segment of isRaw ? text.split('/') : [text]) {
    if (segment === '.' || segment === '..') throw new InvalidValue(`must not be "${segment}"`)
    if (segment === '') throw new InvalidValue('must not have empty segments')
  }
}

/** Fills a template: its parts are text and names in turn, and each name becomes its encoded value. */
export function fillPath(parts: readonly string[], values: Readonly<Record<string, string>>): string {
  let path = parts[0] as string
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const name = parts[at] as string
    path += (values[name] ?? `{${name}}`) + parts[at + 1]
  }
  return path
}

/** A raw path of `request()`: must be absolute and free of what would change it on the way. */
export function checkRawPath(path: string): void {
  if (!path.startsWith('/')) throw new InvalidValue('must begin with "/"')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  if (/[\u0000-\u0020\u007f-\uffff#]/.test(path)) throw new InvalidValue('must be percent-encoded')
  const [plain = ''] = path.split('?')
  if (plain.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) {
    throw new InvalidValue('must not have "." or ".." segments')
  }
}
