import type { Encoding, Param } from '../../table/operation.ts'
import { isObject, type Json, type JsonObject, listAt, objectAt, textAt } from '../read/json.ts'
import type { Resolver } from '../read/refs.ts'
import { SpecError } from '../read/spec-error.ts'
import { mediaKind } from './media.ts'
import { paramType } from './schema.ts'
import { styleEncoding } from './style.ts'

/** What the parameters of an operation need to know around them. */
export interface ParamContext {
  resolve: Resolver
  language: 'swagger-2' | 'openapi-3'
  /** `repeat` for engines that read every array as repeated keys, whatever their specification says. */
  arrays: 'spec' | 'repeat'
  where: string
  /** Told of each thing that is left out or simplified. */
  warn: (text: string) => void
  repair: (text: string) => void
}

/** The raw parameters of an operation, those of its path before its own, its own replacing them. */
export function rawParams(
  pathItem: JsonObject,
  operation: JsonObject,
  context: Pick<ParamContext, 'resolve' | 'where'>,
): JsonObject[] {
  const byPlace = new Map<string, JsonObject>()
  for (const [at, raw] of [...listAt(pathItem, 'parameters'), ...listAt(operation, 'parameters')].entries()) {
    const param = context.resolve(raw, `${context.where}/parameters/${at}`)
    if (!isObject(param) || typeof param.name !== 'string' || typeof param.in !== 'string') {
      throw new SpecError(`${context.where}/parameters/${at}`, 'A parameter needs a `name` and an `in`.')
    }
    byPlace.set(`${param.in}:${param.name}`, param)
  }
  return [...byPlace.values()]
}

/** The parameters that go into path, query and headers; bodies are `body.ts`'s. */
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

/** A parameter's name as it is sent. One in the path may be named like its router's pattern: `name:.*`. */
export function wireName(raw: JsonObject): string {
  return raw.in === 'path' ? String(raw.name).replace(/[:=].*$/, '') : String(raw.name)
}

function paramOf(raw: JsonObject, context: ParamContext): Param[] {
  const name = wireName(raw)
  if (raw.in === 'body' || raw.in === 'formData') return []
  if (raw.in === 'cookie') {
    context.warn(
      `cookie parameter "${name}" left out: cookies belong to browsers; give a \`Cookie\` in \`headers\``,
    )
    return []
  }
  if (raw.in !== 'path' && raw.in !== 'query' && raw.in !== 'header') {
    throw new SpecError(
      context.where,
      `Parameter "${name}" is in "${raw.in}", which is no place for a parameter.`,
    )
  }
  if (
    context.language === 'openapi-3' &&
    raw.in === 'header' &&
    /^(accept|content-type|authorization)$/i.test(name)
  ) {
    context.warn(`header parameter "${name}" left out: OpenAPI 3 says it is ignored; give it in \`headers\``)
    return []
  }
  const [media] = Object.entries(objectAt(raw, 'content'))
  const schema = media ? objectAt(media[1], 'schema') : (raw.schema ?? raw)
  const open = context.resolve(schema, context.where)
  const items = context.resolve(isObject(open) ? open.items : undefined, context.where)
  const param: Param = { name, in: raw.in, type: paramType(schema, context.resolve, context.where) }
  if (raw.required === true || raw.in === 'path') param.required = true
  const encoding = media && mediaKind(media[0]) === 'json' ? 'json' : encodingOf(raw, param, context)
  if (encoding) param.encoding = encoding
  const allowed = [...listAt(open, 'enum'), ...listAt(items, 'enum')].filter(isScalar)
  if (allowed.length > 0) param.enum = [...new Set(allowed)]
  if (isObject(open) && open.default !== undefined) param.default = open.default
  return [param]
}

function encodingOf(raw: JsonObject, param: Param, context: ParamContext): Encoding | undefined {
  const { style: own } = raw
  if (param.type !== 'array' && param.type !== 'object') {
    return param.in === 'path' && (own === 'label' || own === 'matrix') ? own : undefined
  }
  if (param.type === 'array' && context.arrays === 'repeat' && param.in === 'query') return undefined
  const isQuery = param.in === 'query'
  const style =
    textAt(raw, 'style') ??
    textAt(raw, 'collectionFormat') ??
    (raw.schema ? (isQuery ? 'form' : 'simple') : 'csv')
  const explode = typeof raw.explode === 'boolean' ? raw.explode : style === 'form' || style === 'deepObject'
  const found = styleEncoding(param.type, style, explode)
  const isFitting =
    (found !== 'deep-object' || isQuery) && (!/^(label|matrix)/.test(style) || param.in === 'path')
  if (found === undefined || !isFitting) {
    context.warn(
      `parameter "${param.name}" taken as text: its style "${style}" is not known for an ${param.type}`,
    )
    param.type = 'string'
    return undefined
  }
  return found === 'repeat' ? undefined : found
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
