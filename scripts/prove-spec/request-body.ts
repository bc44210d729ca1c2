import { textAt } from '../../src/compile/read/json.ts'
import { isObject, type Json, type JsonObject, objectAt } from '../../src/json/objects.ts'
import { type Arrived, type Pair, pairsIn, readPairs, styleOf } from './request.ts'
import { typesOf } from './schemas.ts'
import type { Specification, SpecOperation } from './specification.ts'

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
