import { Misfit, type Wire } from './encode.ts'

/**
 * A path value as it goes into a url. Every character that could end the segment is percent-encoded, since
 * some engines route by the encoded path; `raw` keeps slashes for the few that route by the decoded one.
 * An empty value or a dot segment would be another path after the engine's router has cleaned it.
 */
export function pathValue(text: string, raw: boolean): string {
  if (text === '') throw new Misfit('must not be empty')
  const segments = raw ? text.split('/') : [text]
  for (const segment of segments) {
    if (segment === '.' || segment === '..') throw new Misfit(`must not be "${segment}"`)
    if (raw && segment === '') throw new Misfit('must not have empty segments')
  }
  return segments.map(encodeURIComponent).join('/')
}

/** A path value in OpenAPI's style `label` or `matrix`, whose delimiters stay as they are. */
export function styledValue(
  name: string,
  wire: Wire,
  style: { isMatrix: boolean; explode: boolean },
): string {
  const { isMatrix, explode } = style
  const lead = isMatrix ? ';' : '.'
  const own = isMatrix ? `${encodeURIComponent(name)}=` : ''
  const texts = [wire].flat().map((item) => {
    if (typeof item === 'string')
      return (explode || !Array.isArray(wire) ? own : '') + encodeURIComponent(item)
    return item.map(encodeURIComponent).join(explode ? '=' : ',')
  })
  const together = explode || !Array.isArray(wire)
  const text = together ? texts.map((each) => lead + each).join('') : lead + own + texts.join(',')
  if (texts.length === 0 || text === '.' || text === '..') throw new Misfit('must not be empty or dots')
  return text
}

/** Joins a template's parts, text and names by turns, with the encoded value of each name. */
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
  if (!path.startsWith('/')) throw new Misfit('must begin with "/"')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  if (/[\u0000-\u0020\u007f-\uffff#]/.test(path)) throw new Misfit('must be percent-encoded')
  const [plain = ''] = path.split('?')
  if (plain.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) {
    throw new Misfit('must not have "." or ".." segments')
  }
}
