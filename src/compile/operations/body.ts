import type { Body, Encoding } from '../../table/operation.ts'
import { isObject, type Json, type JsonObject, listAt, objectAt, textAt } from '../read/json.ts'
import type { Resolver } from '../read/refs.ts'
import { mediaKind } from './media.ts'
import { isBinary, typeOf } from './schema.ts'
import { styleEncoding } from './style.ts'

/** The body that Swagger 2.0 describes by a `body` parameter or by form fields. */
export function swaggerBody(
  raws: JsonObject[],
  consumes: string[],
  resolve: Resolver,
  where: string,
): Body | undefined {
  const body = raws.find((raw) => raw.in === 'body')
  if (body) return withRequired(bodyOf(body.schema, consumes, resolve, where), body.required === true)
  const fields = raws.filter((raw) => raw.in === 'formData')
  if (fields.length === 0) return undefined
  const multipart =
    fields.some((field) => field.type === 'file') || !consumes.some((type) => mediaKind(type) === 'form')
  const lists = fields
    .filter(({ type }) => type === 'array')
    .map((field): [string, Encoding | 'repeat' | undefined] => [
      String(field.name),
      styleEncoding('array', textAt(field, 'collectionFormat') ?? 'csv', false),
    ])
  const form: Body = {
    ...(multipart
      ? { kind: 'multipart', type: 'multipart/form-data' }
      : { kind: 'form', type: 'application/x-www-form-urlencoded' }),
    ...fieldEncodings(lists),
  }
  return withRequired(
    form,
    fields.some((field) => field.required === true),
  )
}

/** The body that OpenAPI 3 describes by a `requestBody`. Of several content types JSON is taken before others. */
export function openApiBody(
  requestBody: Json | undefined,
  resolve: Resolver,
  where: string,
): Body | undefined {
  const open = resolve(requestBody, where)
  if (!isObject(open)) return undefined
  const content = objectAt(open, 'content')
  const types = Object.keys(content)
  if (types.length === 0) return undefined
  const chosen = bestMedia(types)
  const kind = mediaKind(chosen)
  const type = chosen.includes('*') ? defaults[kind === 'json' ? 'json' : 'bytes'] : chosen
  const body: Body =
    kind === 'json' && isObject(objectAt(content, chosen).schema)
      ? bodyOf(objectAt(content, chosen).schema, [type], resolve, where)
      : {
          kind: kind === 'json' || kind === 'form' || kind === 'multipart' ? kind : 'bytes',
          type,
          ...(kind === 'form' && fieldEncodings(formStyles(objectAt(content, chosen), resolve, where))),
        }
  return withRequired(body, open.required === true)
}

/** The styles that OpenAPI 3 gives the fields of a form. */
function formStyles(
  media: JsonObject,
  resolve: Resolver,
  where: string,
): [string, Encoding | 'repeat' | undefined][] {
  const properties = objectAt(resolve(media.schema, where), 'properties')
  return Object.entries(objectAt(media, 'encoding')).map(([name, encoding]) => {
    const type = typeOf(properties[name], resolve, where)
    const style = textAt(encoding, 'style') ?? 'form'
    const explode =
      isObject(encoding) && typeof encoding.explode === 'boolean' ? encoding.explode : style === 'form'
    const isStyled = isObject(encoding) && (encoding.style !== undefined || encoding.explode !== undefined)
    const fits = isStyled && (type === 'array' || type === 'object')
    return [name, fits ? styleEncoding(type, style, explode) : undefined]
  })
}

function fieldEncodings(found: [string, Encoding | 'repeat' | undefined][]): Pick<Body, 'fields'> {
  const fields = found.filter(([, encoding]) => encoding !== undefined && encoding !== 'repeat')
  return fields.length > 0 ? { fields: Object.fromEntries(fields) as Record<string, Encoding> } : {}
}

/** The content type to prefer: JSON, then forms, then what stands first. */
export function bestMedia(types: string[]): string {
  const order = ['json', 'multipart', 'form']
  const best = order.flatMap((kind) => types.filter((type) => mediaKind(type) === kind))
  return best[0] ?? types[0] ?? defaults.bytes
}

export function stringList(value: JsonObject, key: string, fallback: JsonObject): string[] {
  const own = Array.isArray(value[key]) ? listAt(value, key) : listAt(fallback, key)
  return own.filter((type) => typeof type === 'string')
}

/** A text schema is raw bytes and everything else JSON: what a specification says it consumes is often wrong. */
function bodyOf(schema: Json | undefined, types: string[], resolve: Resolver, where: string): Body {
  const open = resolve(schema, where)
  const type = typeOf(schema, resolve, where)
  const isJson = types.some((name) => mediaKind(name) === 'json')
  const isText = type === 'string' || (isObject(open) && isBinary(open))
  const kind = isText || (type === undefined && !isJson) ? 'bytes' : 'json'
  const fitting = types.find((name) => (mediaKind(name) === 'json') === (kind === 'json'))
  return { kind, type: fitting ?? defaults[kind] }
}

function withRequired(body: Body, required: boolean): Body {
  return required ? { ...body, required: true } : body
}

const defaults = { json: 'application/json', bytes: 'application/octet-stream' }
