import { textAt } from '../../src/compile/read/json.ts'
import { isObject, type JsonObject, objectAt } from '../../src/json/objects.ts'
import type { Specification } from './specification.ts'

/** What arrived at the server, as HTTP has it. */
export interface Arrived {
  method: string
  /** Path and query as they were sent. */
  url: string
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** A key and its text, both as they were sent. */
export type Pair = [key: string, text: string]

/**
 * Reads a parameter's value back from a request by the words of OpenAPI and Swagger. `meant` only says whether the value is
 * a list, an object or a scalar. Texts stand for all scalars; a key that was read is taken out of `pairs`.
 */
export function readParam(
  spec: Specification,
  param: JsonObject,
  meant: unknown,
  from: { pairs: Pair[]; cookies: Pair[]; headers: Arrived['headers']; path: string | undefined },
): unknown {
  const name = String(param.name)
  const style = styleOf(spec, param)
  if (param.in === 'header') {
    const text = String(from.headers[name.toLowerCase()] ?? '')
    return style.name === 'json'
      ? JSON.parse(text)
      : readJoined(text, meant, style, { ',': /,/ }, (part) => part)
  }
  if (param.in === 'path') return readPath(from.path ?? '', name, meant, style)
  return readPairs(name, meant, style, param.in === 'cookie' ? from.cookies : from.pairs)
}

/** How a value is written: a style of OpenAPI or a collection format of Swagger. */
export interface Style {
  name: string
  explode: boolean
}

export function styleOf(spec: Specification, param: JsonObject): Style {
  const [media] = Object.keys(objectAt(param, 'content'))
  if (media !== undefined) return { name: /json/.test(media) ? 'json' : 'form', explode: true }
  if (spec.isSwagger) {
    const format = textAt(param, 'collectionFormat') ?? 'csv'
    return { name: format === 'multi' ? 'form' : format, explode: format === 'multi' }
  }
  const isForm = param.in === 'query' || param.in === 'cookie'
  const name = textAt(param, 'style') ?? (isForm ? 'form' : 'simple')
  return { name, explode: typeof param.explode === 'boolean' ? param.explode : name === 'form' }
}

/** Reads what stands under a key in a query, a cookie or a form, and takes it out. */
export function readPairs(
  name: string,
  meant: unknown,
  { name: style, explode }: Style,
  pairs: Pair[],
): unknown {
  const take = (isOne: (key: string) => boolean): Pair[] => {
    const found = pairs.filter(([key]) => isOne(decode(key)))
    for (const pair of found) pairs.splice(pairs.indexOf(pair), 1)
    return found
  }
  if (style === 'deepObject' && typeof meant === 'object') {
    return nested(
      name,
      take((key) => key.startsWith(`${name}[`)),
      meant,
    )
  }
  if (style === 'form' && explode && isObject(meant) && !(meant instanceof Date)) {
    return Object.fromEntries(take((key) => Object.hasOwn(meant, key)).map((pair) => pair.map(decode)))
  }
  const found = take((key) => key === name)
  if (style === 'json') return JSON.parse(decode(found[0]?.[1] ?? ''))
  if (explode && Array.isArray(meant)) return found.map(([, text]) => decode(text))
  if (found.length !== 1) return `${found.length} times ${name}`
  const separators: Record<string, RegExp> = {
    ...{ spaceDelimited: /%20|\+/, ssv: /%20|\+/, pipeDelimited: /\||%7C/i, pipes: /\||%7C/i, tsv: /%09/ },
  }
  return readJoined(
    found[0]?.[1] ?? '',
    meant,
    { name: style, explode: false },
    { ',': separators[style] ?? /,/ },
    decode,
  )
}

/** `a[b][]=1` and the like. */
function nested(name: string, pairs: Pair[], meant: unknown): unknown {
  const top: Record<string, unknown> = {}
  for (const [key, text] of pairs) {
    const parts = [
      ...decode(key)
        .slice(name.length)
        .matchAll(/\[([^\]]*)\]/g),
    ].map(([, part = '']) => part)
    let at = top
    for (const [depth, part] of parts.entries()) {
      const own = part === '' ? String(Object.keys(at).length) : part
      if (depth < parts.length - 1) at[own] ??= {}
      else at[own] = decode(text)
      at = at[own] as Record<string, unknown>
    }
  }
  return shapedAs(top, meant)
}

/** In brackets lists and objects look alike: those that were lists become lists again. */
function shapedAs(value: unknown, meant: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(meant)) return Object.values(value).map((part, at) => shapedAs(part, meant[at]))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      shapedAs(part, (meant as Record<string, unknown>)?.[key]),
    ]),
  )
}

function readPath(text: string, name: string, meant: unknown, { name: style, explode }: Style): unknown {
  if (style === 'label') {
    return readJoined(
      text.replace(/^\./, ''),
      meant,
      { name: style, explode },
      { ',': explode ? /\./ : /,/ },
      decode,
    )
  }
  if (style !== 'matrix') return readJoined(text, meant, { name: style, explode }, { ',': /,/ }, decode)
  const parts = text.split(';').slice(1)
  if (explode && Array.isArray(meant)) return parts.map((part) => decode(part.slice(name.length + 1)))
  if (explode && isObject(meant)) return Object.fromEntries(parts.map((part) => part.split('=').map(decode)))
  const own = text.slice(`;${name}=`.length)
  return readJoined(own, meant, { name: style, explode: false }, { ',': /,/ }, decode)
}

function readJoined(
  text: string,
  meant: unknown,
  { explode }: Style,
  { ',': separator }: { ',': RegExp },
  plain: (part: string) => string,
): unknown {
  if (Array.isArray(meant)) return text === '' ? [] : text.split(separator).map(plain)
  if (!isObject(meant) || meant instanceof Date) return plain(text)
  const parts = text.split(separator)
  if (explode) return Object.fromEntries(parts.map((part) => part.split('=').map(plain)))
  const entries = parts.flatMap((key, at) => (at % 2 === 0 ? [[plain(key), plain(parts[at + 1] ?? '')]] : []))
  return Object.fromEntries(entries)
}

export function pairsIn(text: string, separator = '&'): Pair[] {
  const parts = text.split(separator).filter((part) => part.trim() !== '')
  return parts.map((part): Pair => {
    const [key = '', ...rest] = part.trim().split('=')
    return [key, rest.join('=')]
  })
}

/** As forms have it: a plus is a blank. */
export function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}
