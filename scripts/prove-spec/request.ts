import { textAt } from '../../src/compile/read/json.ts'
import { isObject, type Json, type JsonObject, objectAt } from '../../src/json/objects.ts'
import { typesOf } from './schemas.ts'
import type { Specification, SpecOperation } from './specification.ts'

/** What arrived at the server, as HTTP has it. */
export interface Arrived {
  method: string
  /** Path and query as they were sent. */
  url: string
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** A key and its text, both as they were sent. */
type Pair = [key: string, text: string]

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

function styleOf(spec: Specification, param: JsonObject): Style {
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

/** Reads a body back. Throws where it is not what its content type says. */
export async function readBody(
  spec: Specification,
  body: SpecBody,
  meant: unknown,
  { headers, body: bytes }: Arrived,
): Promise<unknown> {
  const type = String(headers['content-type'] ?? '')
  if (body.kind === 'json') return JSON.parse(bytes.toString())
  if (body.kind === 'bytes') return bytes
  if (body.kind === 'form') {
    const pairs = pairsIn(bytes.toString())
    const value = fieldsOf(meant).map(([name, part]) => [name, readField(spec, body, name, part, pairs)])
    if (pairs.length > 0) throw new Error(`there is also ${pairs.join()}`)
    return Object.fromEntries(value)
  }
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  const texts: Pair[] = []
  const files = new Map<string, Buffer[]>()
  for (const [name, part] of form) {
    if (typeof part === 'string') texts.push([encodeURIComponent(name), encodeURIComponent(part)])
    else if (/^application\/json/.test(part.type) && part.name === 'blob')
      texts.push([encodeURIComponent(name), encodeURIComponent(await part.text())])
    else files.set(name, [...(files.get(name) ?? []), Buffer.from(await part.arrayBuffer())])
  }
  const value = fieldsOf(meant).map(([name, part]) => {
    const own = files.get(name)
    files.delete(name)
    if (own) return [name, Array.isArray(part) ? own : own[0]]
    return [name, readField(spec, body, name, part, texts)]
  })
  if (texts.length + files.size > 0) throw new Error(`there is also ${[...texts, ...files.keys()].join()}`)
  return Object.fromEntries(value)
}

/** One of the bodies of an operation. */
export interface SpecBody {
  kind: 'json' | 'form' | 'multipart' | 'bytes'
  /** As the specification has it. */
  type: string
  schema: Json | undefined
  required: boolean
  /** Of OpenAPI 3: how fields are written; of Swagger 2.0: the fields. */
  encoding: JsonObject
}

function readField(
  spec: Specification,
  body: SpecBody,
  name: string,
  meant: unknown,
  pairs: Pair[],
): unknown {
  const own = objectAt(body.encoding, name)
  const isStyled = own.style !== undefined || own.explode !== undefined
  const isList = Array.isArray(meant)
  if (spec.isSwagger) return readPairs(name, meant, styleOf(spec, own), pairs)
  if (isStyled && typeof meant === 'object')
    return readPairs(name, meant, styleOf(spec, { ...own, in: 'query' }), pairs)
  const isJson = /^application\/json/.test(textAt(own, 'contentType') ?? '')
  const plain = (text: string, part: unknown): unknown =>
    isJson || (typeof part === 'object' && part !== null) ? JSON.parse(text) : text
  if (!isList) return plain(String(readPairs(name, 'one', { name: 'form', explode: true }, pairs)), meant)
  const texts = readPairs(name, meant, { name: 'form', explode: true }, pairs) as string[]
  return texts.map((text, at) => plain(text, meant[at]))
}

function fieldsOf(value: unknown): [string, unknown][] {
  return Object.entries(value as object).filter(([, part]) => !(Array.isArray(part) && part.length === 0))
}

export function bodiesOf(spec: Specification, { operation, params }: SpecOperation): SpecBody[] {
  if (spec.isSwagger) return swaggerBodies(spec, operation, params)
  const requestBody = spec.resolve(operation.requestBody)
  return Object.entries(objectAt(requestBody, 'content')).map(([type, value]) => {
    const media = spec.resolve(value)
    return {
      kind: kindOf(spec, type, isObject(media) ? media.schema : undefined),
      type,
      schema: isObject(media) ? media.schema : undefined,
      required: isObject(requestBody) && requestBody.required === true,
      encoding: objectAt(media, 'encoding'),
    }
  })
}

function swaggerBodies(spec: Specification, operation: JsonObject, params: JsonObject[]): SpecBody[] {
  const types = [operation.consumes ?? spec.root.consumes ?? []].flat().map(String)
  const whole = params.find((param) => param.in === 'body')
  const fields = params.filter((param) => param.in === 'formData')
  const isNeeded = (param: JsonObject | undefined): boolean => param?.required === true
  if (whole) {
    // A JSON Patch is a list (RFC 6902), which these schemas are not.
    const jsons = types.filter((each) => /json/.test(each))
    const json = jsons.find((each) => !/json-patch/.test(each)) ?? jsons[0]
    const open = spec.resolve(whole.schema)
    const named = isObject(open) ? typesOf(open) : []
    const isText = named.length === 1 && named[0] === 'string'
    const isJson = types.length === 0 || types.every((each) => /json|\*\/\*/.test(each))
    const isUnknown = named.length === 0 && !types.some((each) => /json|\*\/\*/.test(each))
    const kind = (isText && !isJson) || isUnknown ? 'bytes' : 'json'
    // What a Swagger 2.0 file says of all its bodies is often not true of one that has fields.
    const type = kind === 'json' ? (json ?? 'application/json') : (types[0] ?? 'application/octet-stream')
    return [{ kind, type, schema: whole.schema, required: isNeeded(whole), encoding: {} }]
  }
  if (fields.length === 0) return []
  const isMultipart =
    fields.some(({ type }) => type === 'file') || !types.some((each) => /urlencoded/.test(each))
  const named = fields.map(({ required: _, ...field }) => [String(field.name), field])
  const schema = {
    type: 'object',
    properties: Object.fromEntries(named),
    required: fields.filter(isNeeded).map(({ name }) => String(name)),
  }
  return [
    {
      kind: isMultipart ? 'multipart' : 'form',
      type: isMultipart ? 'multipart/form-data' : 'application/x-www-form-urlencoded',
      schema,
      required: fields.some(isNeeded),
      encoding: Object.fromEntries(named),
    },
  ]
}

function kindOf(spec: Specification, type: string, schema: Json | undefined): SpecBody['kind'] {
  const bare = type.split(';')[0] ?? ''
  if (/^multipart\//.test(bare)) return 'multipart'
  if (/urlencoded$/.test(bare)) return 'form'
  const open = spec.resolve(schema)
  const isBinary = isObject(open) && (open.format === 'binary' || open.type === 'file')
  return /[/+]json$|\*$/.test(bare) && !isBinary ? 'json' : 'bytes'
}
