import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import type { Operation } from '../../table/operation.ts'
import { responsesOf, resultSchema } from '../operations/answer.ts'
import { bodiesOf, type RawOperation } from '../operations/operations.ts'
import { paramSchema, rawParams, wireName } from '../operations/params.ts'
import { isBinary, typesOf } from '../operations/schema.ts'
import { listAt } from '../read/json.ts'
import type { SpecDocument } from '../read/read.ts'
import type { Resolver } from '../read/refs.ts'
import { binary } from './normalise.ts'

/** The schemas of an operation, as its specification has them. */
export interface Shapes {
  /** By the name that callers use. */
  params: Record<string, Json>
  /** That of the first body in the table. */
  body?: Json | undefined
  /** Those of the other bodies, in the table's order. */
  others?: (Json | undefined)[] | undefined
  /** That of a success's answer. */
  result?: Json | undefined
  /** That of one item, where the answer comes in pages. */
  item?: Json | undefined
}

/** Collects the schemas of an operation; `raw` is where it stands in its document. */
export function shapesOf(
  operation: Operation,
  raw: RawOperation,
  spec: Pick<SpecDocument, 'root' | 'language'>,
  resolve: Resolver,
): Shapes {
  const { where } = raw
  const raws = rawParams(raw.pathItem, raw.operation, { resolve, where })
  const params = operation.params.flatMap((param): [string, Json][] => {
    const found = raws.find(
      (each) => placeOf(each) === param.in && wireName(each) === (param.key ?? param.name),
    )
    return found ? [[param.name, paramSchema(found)]] : []
  })
  const bodies = bodiesOf(raw, spec, resolve).map(({ body, schema }) =>
    body.kind === 'multipart'
      ? withFiles(withEncoded(schema, body.fields, resolve, where), resolve, where)
      : schema,
  )
  return {
    params: Object.fromEntries(params),
    body: bodies[0],
    ...(bodies.length > 1 && { others: bodies.slice(1) }),
    result: resultSchema(responsesOf(raw.operation, [], resolve, where)),
  }
}

function placeOf(raw: JsonObject): Json | undefined {
  return raw.in === 'querystring' ? 'query' : raw.in
}

/** A form's schema in which fields that are files, or lists of files, are given as bytes and not as text. */
function withFiles(schema: Json | undefined, resolve: Resolver, where: string, depth = 0): Json | undefined {
  const open = resolve(schema, where)
  if (!isObject(open) || depth > deepest) return schema
  if (isFile(open, resolve, where)) return { [binary]: true }
  const inner = (part: Json): Json => withFiles(part, resolve, where, depth + 1) ?? part
  const next: JsonObject = { ...open }
  if (isObject(open.properties)) {
    const properties = Object.entries(open.properties).map(([name, part]) => [name, inner(part)])
    next.properties = Object.fromEntries(properties)
  }
  if (isObject(open.items)) next.items = inner(open.items)
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    if (Array.isArray(open[key])) next[key] = listAt(open, key).map(inner)
  }
  return JSON.stringify(next).includes(binary) ? next : schema
}

/** Objects that are sent as another content type than JSON, such as XML, are given as that. */
function withEncoded(
  schema: Json | undefined,
  fields: Record<string, string> = {},
  resolve: Resolver,
  where: string,
): Json | undefined {
  const open = resolve(schema, where)
  const properties = objectAt(open, 'properties')
  const encoded = Object.keys(fields).filter(
    (name) =>
      /\/(?!(.*\+)?json\b)/.test(fields[name] ?? '') &&
      typesOf(properties[name], resolve, where).has('object'),
  )
  if (!isObject(open) || encoded.length === 0) return schema
  const given = { anyOf: [{ type: 'string' }, { type: 'string', format: 'binary' }] }
  return {
    ...open,
    properties: { ...properties, ...Object.fromEntries(encoded.map((name) => [name, given])) },
  }
}

function isFile(schema: JsonObject, resolve: Resolver, where: string): boolean {
  const [only, ...others] = listAt(schema, 'allOf').map((part) => resolve(part, where))
  return isBinary(schema) || (others.length === 0 && isObject(only) && isBinary(only))
}

/** Forms are not nested deeper; this also ends circular references. */
const deepest = 4
