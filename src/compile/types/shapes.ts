import type { Operation } from '../../table/operation.ts'
import { responsesOf, successOf } from '../operations/answer.ts'
import { bestMedia } from '../operations/body.ts'
import type { RawOperation } from '../operations/operations.ts'
import { rawParams } from '../operations/params.ts'
import { isObject, type Json, type JsonObject, objectAt } from '../read/json.ts'
import type { Resolver } from '../read/refs.ts'
import { binary } from './normalise.ts'

/** The schemas of an operation, as its specification has them. */
export interface Shapes {
  /** By the name that callers use. */
  params: Record<string, Json>
  body?: Json | undefined
  /** Of what a success answers. */
  result?: Json | undefined
}

/** Collects the schemas of an operation; `raw` is where it stands in its document. */
export function shapesOf(operation: Operation, raw: RawOperation, resolve: Resolver): Shapes {
  const { where } = raw
  const raws = rawParams(raw.pathItem, raw.operation, { resolve, where })
  const params = operation.params.flatMap((param): [string, Json][] => {
    const found = raws.find((each) => each.in === param.in && wireName(each) === (param.key ?? param.name))
    return found ? [[param.name, paramSchema(found)]] : []
  })
  return {
    params: Object.fromEntries(params),
    body: bodySchema(operation.body, raws, raw.operation, resolve, where),
    result: successOf(responsesOf(raw.operation, [], resolve, where))?.schema,
  }
}

function wireName(raw: JsonObject): string {
  return String(raw.name).replace(/:.*$/, raw.in === 'path' ? '' : '$&')
}

/** Swagger 2.0 writes the schema into the parameter, OpenAPI 3 beside or below it. */
function paramSchema(raw: JsonObject): Json {
  const [content] = Object.values(objectAt(raw, 'content'))
  return (isObject(content) ? content.schema : raw.schema) ?? raw
}

function bodySchema(
  body: Operation['body'],
  raws: JsonObject[],
  operation: JsonObject,
  resolve: Resolver,
  where: string,
): Json | undefined {
  const inBody = raws.find((raw) => raw.in === 'body')
  if (inBody) return inBody.schema
  const fields = raws.filter((raw) => raw.in === 'formData')
  if (fields.length > 0) return formSchema(fields)
  const content = objectAt(resolve(operation.requestBody, where), 'content')
  const media = Object.keys(content)
  const schema = media.length > 0 ? objectAt(content, bestMedia(media)).schema : undefined
  return body?.kind === 'multipart' && isObject(schema) ? withFiles(resolve(schema, where)) : schema
}

function formSchema(fields: JsonObject[]): JsonObject {
  const required = fields.filter((field) => field.required === true).map((field) => String(field.name))
  const properties = fields.map((field): [string, Json] => [String(field.name), asFile(field)])
  return { type: 'object', properties: Object.fromEntries(properties), required }
}

function withFiles(schema: Json | undefined): Json | undefined {
  if (!isObject(schema)) return schema
  const properties = Object.entries(objectAt(schema, 'properties')).map(
    ([name, property]): [string, Json] => [name, isObject(property) ? asFile(property) : property],
  )
  return { ...schema, properties: Object.fromEntries(properties) }
}

/** A field that is a file is given as bytes, not as text. */
function asFile(field: JsonObject): Json {
  const { required: _, ...schema } = field
  const isFile = field.type === 'file' || field.format === 'binary'
  return isFile ? { [binary]: true } : schema
}
