import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import { type Encoding, encodingOfStyle, encodings } from '../../table/encodings.ts'
import type { Param } from '../../table/operation.ts'
import { listAt, textAt } from '../read/json.ts'
import type { Resolver } from '../read/refs.ts'
import { SpecError } from '../read/spec-error.ts'
import { mediaKind } from './media.ts'
import { paramType, propertiesOf, typesOf } from './schema.ts'

/** What the parameters of an operation need to know around them. */
export interface ParamContext {
  resolve: Resolver
  language: 'swagger-2' | 'openapi-3'
  /** `repeat` for engines that read every array as repeated keys, whatever their specification says. */
  arrays: 'spec' | 'repeat'
  /** Names of parameters that are times and that the engine reads as Unix seconds. */
  unixTimes: readonly string[]
  where: string
  /** Told of each thing that is left out or simplified. */
  warn: (text: string) => void
  repair: (text: string) => void
}

/** The raw parameters of an operation, those of its path before its own, its own replacing them. */
export function rawParams(
  pathItem: JsonObject,
  operation: JsonObject,
  context: Pick<ParamContext, 'resolve' | 'where'> & Partial<Pick<ParamContext, 'repair'>>,
): JsonObject[] {
  const byPlace = new Map<string, JsonObject>()
  for (const [at, raw] of [...listed(pathItem, context), ...listed(operation, context)].entries()) {
    const param = context.resolve(raw, `${context.where}/parameters/${at}`)
    const name = isObject(param) && isScalar(param.name ?? null) ? String(param.name) : undefined
    if (!isObject(param) || name === undefined || typeof param.in !== 'string') {
      throw new SpecError(`${context.where}/parameters/${at}`, 'A parameter needs a `name` and an `in`.')
    }
    // YAML reads 5 and true as no texts.
    byPlace.set(`${param.in}:${name}`, typeof param.name === 'string' ? param : { ...param, name })
  }
  return [...byPlace.values()]
}

/** Some specifications write parameters as an object with their names as keys. */
export function listed(holder: JsonObject, { repair }: Partial<Pick<ParamContext, 'repair'>>): Json[] {
  const { parameters } = holder
  if (!isObject(parameters)) return listAt(holder, 'parameters')
  repair?.('`parameters` was an object: it is taken as a list')
  return Object.entries(parameters).map(([name, param]) =>
    isObject(param) && param.$ref === undefined ? { name, ...param } : param,
  )
}

/** The parameters that go into path, query, headers and cookies; bodies are `body.ts`'s. */
export function paramsOf(raws: JsonObject[], path: string, context: ParamContext): Param[] {
  const params = raws.flatMap((raw) => paramOf(raw, context))
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  const declared = params.filter((param) => {
    const useless = param.in === 'path' && !names.includes(param.name)
    if (useless) context.warn(`path parameter "${param.name}" left out: the path has no {${param.name}}`)
    return !useless
  })
  for (const name of names) {
    if (declared.some((param) => param.in === 'path' && param.name === name)) continue
    declared.push({ name, in: 'path', type: 'string', required: true })
    context.repair(`path parameter "${name}" added: the path names it and nobody declares it`)
  }
  return distinct(declared)
}

/** A parameter's name as it is sent. One in the path may be named like its router's pattern: `name:.*`, `+name`. */
export function wireName(raw: JsonObject): string {
  return raw.in === 'path' ? String(raw.name).replace(/^\+|[:=*].*$/g, '') : String(raw.name)
}

/** A parameter's schema: Swagger 2.0 writes it into the parameter, OpenAPI 3 beside or below it. */
export function paramSchema(raw: JsonObject): Json {
  const [content] = Object.values(objectAt(raw, 'content'))
  return (isObject(content) ? content.schema : raw.schema) ?? (raw.content === undefined ? raw : {})
}

function paramOf(raw: JsonObject, context: ParamContext): Param[] {
  const name = wireName(raw)
  const { resolve, where } = context
  if (raw.in === 'body' || raw.in === 'formData') return []
  const place = places.find((known) => known === raw.in)
  if (place === undefined) {
    throw new SpecError(where, `Parameter "${name}" is in "${raw.in}", which is no place for a parameter.`)
  }
  if (
    context.language === 'openapi-3' &&
    place === 'header' &&
    /^(accept|content-type|authorization)$/i.test(name)
  ) {
    context.warn(`header parameter "${name}" left out: OpenAPI 3 says it is ignored; give it in \`headers\``)
    return []
  }
  if (place === 'header' && !/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) {
    context.warn(`header parameter "${name}" left out: no header can have that name`)
    return []
  }
  const schema = paramSchema(raw)
  const open = resolve(schema, where)
  const items = resolve(isObject(open) ? open.items : undefined, where)
  const param: Param = {
    name,
    in: place === 'querystring' ? 'query' : place,
    type: isAnything(raw, context) ? 'any' : paramType(schema, resolve, where),
  }
  if (raw.required === true || place === 'path') param.required = true
  const encoding = encodingOf(raw, param, context)
  if (encoding) param.encoding = encoding
  const nested = nestedOf(raw, param, context)
  if (nested) param.nested = nested
  const format = formatOf(param, isObject(items) ? items : open, context)
  if (format) param.format = format
  const allowed = [...listAt(open, 'enum'), ...listAt(items, 'enum')].filter(isScalar)
  if (allowed.length > 0 && param.type !== 'any') param.enum = [...new Set(allowed)]
  if (isObject(open) && open.default !== undefined) param.default = open.default
  return [param]
}

/** Whether its schema allows values of any type; a parameter without a schema is text. */
function isAnything({ schema, content }: JsonObject, { resolve, where }: ParamContext): boolean {
  if (schema === undefined || schema === false || content !== undefined) return false
  return typesOf(schema, resolve, where).size === 0
}

/** How a `Date` is written, where the parameter is a time. */
function formatOf(param: Param, schema: Json | undefined, { unixTimes }: ParamContext): Param['format'] {
  if (unixTimes.includes(param.name)) return 'unix'
  const format = textAt(schema, 'format')
  const isText = textAt(schema, 'type') === 'string'
  return isText && (format === 'date-time' || format === 'date') ? format : undefined
}

function encodingOf(raw: JsonObject, param: Param, context: ParamContext): Encoding | undefined {
  const [media] = Object.keys(objectAt(raw, 'content'))
  if (raw.in === 'querystring') {
    if (media !== undefined && mediaKind(media) === 'form') return 'form'
    const told = `"${param.name}" is the whole query string as ${media}`
    throw new SpecError(context.where, `${told}, and hawser knows only application/x-www-form-urlencoded.`)
  }
  if (media !== undefined && mediaKind(media) === 'json') return 'json'
  const types = typesOf(paramSchema(raw), context.resolve, context.where)
  const own = textAt(raw, 'style')
  const isAny = param.type === 'any' && types.size === 0
  if (!isAny && !types.has('array') && !types.has('object')) {
    if (raw.allowReserved === true && param.type === 'string') return 'raw'
    if (param.in === 'cookie' && own === 'cookie') return own
    return param.in === 'path' && (own === 'label' || own === 'matrix') ? own : undefined
  }
  if (context.arrays === 'repeat' && param.in === 'query' && !types.has('object')) return undefined
  const isForm = param.in === 'query' || param.in === 'cookie'
  const style = own ?? textAt(raw, 'collectionFormat') ?? (raw.schema ? (isForm ? 'form' : 'simple') : 'csv')
  const explode =
    typeof raw.explode === 'boolean' ? raw.explode : ['form', 'deepObject', 'cookie'].includes(style)
  const found = encodingOfStyle(style, explode)
  const isFitting =
    (found !== 'deep-object' || param.in === 'query') &&
    (!/^(label|matrix)/.test(style) || param.in === 'path') &&
    (style !== 'cookie' || param.in === 'cookie')
  if (found === undefined || !isFitting) {
    const kinds = [...types].join(' or ') || 'object'
    context.warn(`parameter "${param.name}" taken as text: its style "${style}" is not known for an ${kinds}`)
    param.type = 'string'
    return undefined
  }
  return found === 'form' && !types.has('object') && !isAny ? undefined : found
}

/**
 * How lists and objects within a value are written. Swagger 2.0 says it of lists within lists; OpenAPI says it only
 * of whole queries, and otherwise that it is not defined: then lists within objects are repeated, and else it is JSON.
 */
function nestedOf(raw: JsonObject, param: Param, context: ParamContext): Encoding | undefined {
  const { resolve, where } = context
  const isWritten = param.encoding !== undefined && encodings[param.encoding].styles === undefined
  if (isWritten || param.encoding === 'deep-object') return undefined
  const open = resolve(paramSchema(raw), where)
  const nested = param.encoding === 'form' ? 'form' : 'json'
  if (param.type === 'any' && typesOf(open, resolve, where).size === 0) return nested
  const { items, additionalProperties } = isObject(open) ? open : {}
  const parts = [items, additionalProperties, ...Object.values(propertiesOf(open, resolve, where))]
  const isNested = parts.some((part) => {
    const types = isObject(part) ? typesOf(part, resolve, where) : new Set()
    return types.has('array') || types.has('object')
  })
  if (!isNested) return undefined
  if (context.language === 'swagger-2')
    return encodingOfStyle(textAt(resolve(items, where), 'collectionFormat') ?? 'csv', false)
  if (raw.in === 'querystring') return 'form'
  const how = nested === 'form' ? 'lists are repeated, objects JSON' : 'they are JSON'
  context.warn(
    `parameter "${param.name}" has lists or objects within; OpenAPI does not say how they are sent: ${how}`,
  )
  return nested
}

/** Names by which callers pass them: of two alike the one outside the path is `query_name`. */
function distinct(params: Param[]): Param[] {
  const taken = new Set(params.filter((param) => param.in === 'path').map((param) => param.name))
  return params.map((param) => {
    if (param.in === 'path') return param
    const { name: key, ...rest } = param
    let name = key
    while (taken.has(name)) name = `${param.in}_${name}`
    taken.add(name)
    return name === key ? param : { name, key, ...rest }
  })
}

function isScalar(value: Json): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

const places = ['path', 'query', 'header', 'cookie', 'querystring'] as const
