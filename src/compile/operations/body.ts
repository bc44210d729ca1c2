import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import { encodingOfStyle } from '../../table/encodings.ts'
import type { Body } from '../../table/operation.ts'
import { canonical, listAt, textAt } from '../read/json.ts'
import type { Resolver } from '../read/refs.ts'
import { type MediaKind, mediaKind } from './media.ts'
import { isBinary, propertiesOf, typesOf } from './schema.ts'

/** One of the bodies that an operation takes, and its schema. */
export interface BodyChoice {
  body: Body
  schema: Json | undefined
}

/** What a table says of the bodies that an operation takes: the first, and beside it the others. */
export function bodyOf([first, ...others]: BodyChoice[], required: boolean): Body | undefined {
  if (!first) return undefined
  return {
    ...first.body,
    ...(required && { required: true }),
    ...(others.length > 0 && { others: others.map(({ body }) => body) }),
  }
}

/** The bodies that Swagger 2.0 describes by a `body` parameter and by form fields. */
export function swaggerBodies(
  raws: JsonObject[],
  consumes: string[],
  resolve: Resolver,
  where: string,
): BodyChoice[] {
  const body = raws.find((raw) => raw.in === 'body')
  const fields = raws.filter((raw) => raw.in === 'formData')
  return [
    ...(body ? bodiesOfSchema(body.schema, consumes, resolve, where) : []),
    ...(fields.length > 0 ? [formOfFields(fields, consumes)] : []),
  ]
}

function formOfFields(fields: JsonObject[], consumes: string[]): BodyChoice {
  const isMultipart =
    fields.some((field) => field.type === 'file') || !consumes.some((type) => mediaKind(type) === 'form')
  const rules = fields
    .filter(({ type }) => type === 'array')
    .map((field): [string, string | undefined] => [
      String(field.name),
      listEncoding(textAt(field, 'collectionFormat') ?? 'csv'),
    ])
  const required = fields.filter((field) => field.required === true).map((field) => String(field.name))
  const properties = fields.map(({ required: _, ...field }): [string, Json] => [String(field.name), field])
  return {
    body: {
      ...(isMultipart
        ? { kind: 'multipart', type: 'multipart/form-data' }
        : { kind: 'form', type: 'application/x-www-form-urlencoded' }),
      ...withFields(rules),
    },
    schema: { type: 'object', properties: Object.fromEntries(properties), required },
  }
}

/** Without an encoding, lists are repeated fields. */
function listEncoding(collectionFormat: string): string | undefined {
  const encoding = encodingOfStyle(collectionFormat, false)
  return encoding === 'form' ? undefined : encoding
}

/** The bodies that OpenAPI 3 describes by the content types of a `requestBody`, JSON and forms before others. */
export function openApiBodies(requestBody: Json | undefined, resolve: Resolver, where: string): BodyChoice[] {
  const content = objectAt(resolve(requestBody, where), 'content')
  const choices = byWorth(Object.keys(content)).map((name): BodyChoice => {
    const media = resolve(content[name], where)
    const kind = mediaKind(name)
    const schema = bodySchema(media, kind)
    if (kind === 'json') return bodyOfSchema(schema, [concrete(name, 'json')], resolve, where)
    const isForm = kind === 'form' || kind === 'multipart'
    const body: Body = {
      kind: isForm ? kind : 'bytes',
      type: name === 'multipart/*' ? 'multipart/form-data' : concrete(name, 'bytes'),
      ...(isRange(name) && !isForm && { range: name }),
      ...(kind === 'messages' && { rows: /json-seq/.test(name) ? 'sequence' : 'lines' }),
      ...(kind === 'messages' && typesOf(schema, resolve, where).has('string') && { string: true }),
      ...(isForm && withFields(fieldRules(media, kind, resolve, where))),
      ...(kind === 'multipart' && positionsOf(media, schema, resolve, where)),
    }
    return { body, schema }
  })
  const seen = new Set<string>()
  const distinct = choices.filter(({ body, schema }) => {
    const { type, ...rest } = body
    const isByType = body.kind === 'bytes' || body.kind === 'multipart'
    const identity = isByType
      ? `${type} ${body.range ?? ''}`
      : canonical([rest, isPatch(type), schema ?? null])
    return !seen.has(identity) && seen.add(identity)
  })
  const jsons = distinct.filter(({ body }) => body.kind === 'json')
  return jsons.length < 2 ? distinct : distinct.map((choice) => withListFact(choice, resolve, where))
}

/** The schema of a body; in OpenAPI 3.2 that of each value or part may stand in its place. */
function bodySchema(media: Json | undefined, kind: MediaKind): Json | undefined {
  if (!isObject(media)) return undefined
  const each = media.itemSchema
  if (kind === 'messages') return each ?? media.schema
  return media.schema ?? (each === undefined ? undefined : { type: 'array', items: each })
}

/** The parts of a `multipart` that is a list: they have no names. */
function positionsOf(
  media: Json | undefined,
  schema: Json | undefined,
  resolve: Resolver,
  where: string,
): Pick<Body, 'parts'> {
  const types = typesOf(schema, resolve, where)
  if (types.size !== 1 || !types.has('array')) return {}
  const encodings = [
    ...listAt(media, 'prefixEncoding'),
    ...(isObject(media) ? [media.itemEncoding ?? {}] : []),
  ]
  return { parts: encodings.map((encoding) => textAt(encoding, 'contentType') ?? '') }
}

/** What a schema describes; of several content types, a JSON Patch is a body of its own. */
function bodiesOfSchema(
  schema: Json | undefined,
  types: string[],
  resolve: Resolver,
  where: string,
): BodyChoice[] {
  const others = types.filter((type) => !isPatch(type))
  const choice = bodyOfSchema(schema, others.length > 0 ? others : types, resolve, where)
  const patch = types.find(isPatch)
  if (choice.body.kind !== 'json' || patch === undefined || others.length === 0) return [choice]
  const all: BodyChoice[] = [choice, { body: { kind: 'json', type: patch }, schema }]
  return all.map((each) => withListFact(each, resolve, where))
}

/** Says of JSON beside other JSON whether it is a list: by that a JSON Patch is told from a merge patch. */
function withListFact({ body, schema }: BodyChoice, resolve: Resolver, where: string): BodyChoice {
  if (body.kind !== 'json') return { body, schema }
  const types = typesOf(schema, resolve, where)
  if (isPatch(body.type)) {
    const changes = types.has('array') ? schema : { type: 'array', items: { type: 'object' } }
    return { body: { ...body, list: true }, schema: changes }
  }
  const isOpen = types.size === 0 || (types.size > 1 && types.has('array'))
  return { body: isOpen ? body : { ...body, list: types.has('array') }, schema }
}

/** JSON Patch, RFC 6902: a list of changes, whatever a specification calls it. */
function isPatch(type: string): boolean {
  return /^application\/json-patch\+json\b/i.test(type)
}

/** `image/*`, but not what stands for any content type at all. */
function isRange(name: string): boolean {
  return /^[^*]+\/\*/.test(name) && !name.startsWith('application/')
}

/** How the fields of a form are written, where its `encoding` says so. */
function fieldRules(
  media: Json | undefined,
  kind: 'form' | 'multipart',
  resolve: Resolver,
  where: string,
): [string, string | undefined][] {
  const properties = propertiesOf(isObject(media) ? media.schema : undefined, resolve, where)
  return Object.entries(objectAt(media, 'encoding')).map(([name, encoding]) => {
    const types = typesOf(properties[name], resolve, where)
    const isComplex = types.has('array') || types.has('object')
    const style = textAt(encoding, 'style')
    const explode = isObject(encoding) ? encoding.explode : undefined
    if (isComplex && (style !== undefined || explode !== undefined)) {
      const isExploded = typeof explode === 'boolean' ? explode : (style ?? 'form') === 'form'
      const rule = encodingOfStyle(style ?? 'form', isExploded)
      return [name, rule === 'form' && !types.has('object') ? undefined : rule]
    }
    const type = textAt(encoding, 'contentType')
    return [name, kind === 'multipart' && type && !/[,*]/.test(type) ? type : undefined]
  })
}

function withFields(rules: [string, string | undefined][]): Pick<Body, 'fields'> {
  const fields = rules.filter((rule): rule is [string, string] => rule[1] !== undefined)
  return fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}
}

/** The content type to prefer: JSON, then forms, then what stands first. */
export function bestMedia(types: string[]): string {
  return byWorth(types)[0] ?? defaults.bytes
}

function byWorth(types: string[]): string[] {
  const order = ['json', 'multipart', 'form']
  const worth = (type: string): number =>
    (order.indexOf(mediaKind(type)) + order.length + 1) % (order.length + 1)
  return types.toSorted((a, b) => worth(a) - worth(b))
}

export function stringList(value: JsonObject, key: string, fallback: JsonObject): string[] {
  const own = Array.isArray(value[key]) ? listAt(value, key) : listAt(fallback, key)
  return own.filter((type) => typeof type === 'string')
}

/**
 * The body that a schema describes. Bytes where it is a text and not only JSON is consumed; everything else is JSON:
 * what a specification says it consumes is often wrong.
 */
function bodyOfSchema(
  schema: Json | undefined,
  types: string[],
  resolve: Resolver,
  where: string,
): BodyChoice {
  const open = resolve(schema, where)
  const found = typesOf(schema, resolve, where)
  const jsons = types.filter((name) => mediaKind(name) === 'json')
  const isOnlyJson = jsons.length > 0 && jsons.length === types.length
  const isText = found.size === 1 && found.has('string')
  const isBytes =
    (isObject(open) && isBinary(open)) || (isText && !isOnlyJson) || (found.size === 0 && jsons.length === 0)
  const kind = isBytes ? 'bytes' : 'json'
  const fitting = types.find((name) => (mediaKind(name) === 'json') === (kind === 'json'))
  return {
    body: {
      kind,
      type: fitting === undefined ? defaults[kind] : concrete(fitting, kind),
      ...(kind === 'json' && found.has('string') && { string: true }),
    },
    schema,
  }
}

function concrete(type: string, kind: keyof typeof defaults): string {
  return type.includes('*') ? defaults[kind] : type
}

const defaults = { json: 'application/json', bytes: 'application/octet-stream' }
