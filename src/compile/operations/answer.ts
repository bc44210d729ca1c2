import type { Answer } from '../../table/operation.ts'
import { isObject, type Json, type JsonObject, objectAt } from '../read/json.ts'
import type { Resolver } from '../read/refs.ts'
import { bestMedia } from './body.ts'
import { mediaKind } from './media.ts'
import { isBinary, schemaWord, typeOf } from './schema.ts'

/** One documented response, alike for both specification languages. */
export interface Response {
  status: string
  schema?: Json
  /** Content types; those of the operation in Swagger 2.0, of the response itself in OpenAPI 3. */
  media: string[]
}

/** The responses of an operation. `produces`: the content types that Swagger 2.0 gives the operation as a whole. */
export function responsesOf(
  operation: JsonObject,
  produces: string[],
  resolve: Resolver,
  where: string,
): Response[] {
  return Object.entries(objectAt(operation, 'responses')).flatMap(([status, raw]) => {
    if (status.startsWith('x-')) return []
    const response = resolve(raw, `${where}/responses/${status}`)
    const content = objectAt(response, 'content')
    const media = Object.keys(content)
    // In OpenAPI 3 a content type alone says that there is a body, of any shape.
    const schema = media.length > 0 ? (objectAt(content, bestMedia(media)).schema ?? {}) : schemaOf(response)
    const types = media.length > 0 ? media : produces
    return [{ status: status.toLowerCase(), media: types, ...(schema !== undefined && { schema }) }]
  })
}

function schemaOf(response: Json | undefined): Json | undefined {
  return isObject(response) ? response.schema : undefined
}

/** Status → the word for its schema, as tables carry it. */
export function responseWords(
  responses: Response[],
  resolve: Resolver,
  where: string,
): Record<string, string> {
  return Object.fromEntries(
    responses.map(({ status, schema }) => [status, schemaWord(schema, resolve, where)]),
  )
}

/** How a success is read, as far as the specification says. A success without schema has no body. */
export function answerOf(method: string, responses: Response[], resolve: Resolver, where: string): Answer {
  const successes = responses.filter(({ status }) => /^2(\d\d|xx)$/.test(status))
  if (successes.length === 0 && responses.some(({ status }) => status === '101')) return { kind: 'socket' }
  if (method === 'HEAD') return { kind: 'none' }
  const found = successOf(responses)
  if (!found || (found.schema === undefined && /^20[45]$/.test(found.status))) return { kind: 'none' }
  return { kind: kindOf(found, resolve, where) }
}

/** The response that a success is most worth reading as: one with a schema before one without. */
export function successOf(responses: Response[]): Response | undefined {
  const successes = responses.filter(({ status }) => /^2(\d\d|xx)$/.test(status))
  const fallback = responses.find(({ status }) => status === 'default')
  return successes.find(({ schema }) => schema !== undefined) ?? successes[0] ?? fallback
}

function kindOf({ schema, media }: Response, resolve: Resolver, where: string): Answer['kind'] {
  const open = resolve(schema, where)
  const kinds = new Set(media.map(mediaKind))
  if (isObject(open) && isBinary(open)) return 'bytes'
  if (media.length > 0 && kinds.size === 1 && !kinds.has('json')) {
    const [only] = kinds
    if (only === 'messages' || only === 'text') return only
    const type = typeOf(schema, resolve, where)
    if (type === undefined || type === 'string') return 'bytes'
  }
  if (schema === undefined) return 'none'
  return typeOf(schema, resolve, where) === 'string' && media.length > 0 && !kinds.has('json')
    ? 'text'
    : 'json'
}
