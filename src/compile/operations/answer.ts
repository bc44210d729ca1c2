import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import type { Answer } from '../../table/operation.ts'
import { canonical } from '../read/json.ts'
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
  /** Whether the content types are the response's own. */
  isOwnMedia: boolean
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
    const own = media.length > 0 ? resolve(content[bestMedia(media)], where) : undefined
    // In OpenAPI 3 a content type alone says that there is a body, of any shape; of messages 3.2 has the
    // schema of each.
    const schema = isObject(own)
      ? (own.itemSchema ?? own.schema ?? {})
      : media.length > 0
        ? {}
        : schemaOf(response)
    const types = media.length > 0 ? media : produces
    return [
      {
        status: status.toLowerCase(),
        media: types,
        isOwnMedia: media.length > 0,
        ...(schema !== undefined && { schema }),
      },
    ]
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
  const successes = successesOf(responses)
  if (successes.length === 0 && responses.some(({ status }) => status === '101')) return { kind: 'socket' }
  if (method === 'HEAD') return { kind: 'none' }
  const found = successOf(responses)
  if (!found || (found.schema === undefined && isBodiless(found))) return { kind: 'none' }
  return { kind: kindOf(found, resolve, where) }
}

/** The most useful success response: one with a schema comes before one without. */
export function successOf(responses: Response[]): Response | undefined {
  const successes = successesOf(responses)
  const fallback = responses.find(({ status }) => status === 'default')
  return successes.find(({ schema }) => schema !== undefined) ?? successes[0] ?? fallback
}

/** The schema of a success; if there are several, a choice of all. */
export function resultSchema(responses: Response[]): Json | undefined {
  const schemas = successesOf(responses).flatMap(({ schema }) => (schema === undefined ? [] : [schema]))
  const distinct = new Map(schemas.map((schema) => [canonical(schema), schema]))
  return distinct.size > 1 ? { anyOf: [...distinct.values()] } : successOf(responses)?.schema
}

/**
 * The header that asks for the answer that is typed, where a success has other content types beside JSON. Swagger 2.0
 * names an operation's content types too carelessly to ask for one of them.
 */
export function acceptOf(responses: Response[]): { headers?: Record<string, string> } {
  const found = successOf(responses)
  if (!found?.isOwnMedia || found.media.length < 2) return {}
  const best = bestMedia(found.media)
  const isMixed = found.media.some((type) => mediaKind(type) !== mediaKind(best))
  return mediaKind(best) === 'json' && isMixed ? { headers: { accept: best } } : {}
}

function successesOf(responses: Response[]): Response[] {
  return responses.filter(({ status }) => /^2(\d\d|xx)$/.test(status))
}

function isBodiless({ status }: Response): boolean {
  return status === '204' || status === '205'
}

function kindOf({ schema, media }: Response, resolve: Resolver, where: string): Answer['kind'] {
  const open = resolve(schema, where)
  const kinds = new Set(media.map(mediaKind))
  if (isObject(open) && isBinary(open)) return 'bytes'
  const type = typeOf(schema, resolve, where)
  if (media.length > 0 && kinds.size === 1 && !kinds.has('json')) {
    const [only] = kinds
    if (only === 'messages' || only === 'text') return only
    if (type === undefined || type === 'string') return 'bytes'
  }
  // If the shape is unknown and may not be JSON, the headers decide.
  if (schema === undefined) return kinds.size > 1 && kinds.has('bytes') ? 'any' : 'none'
  return type === 'string' && media.length > 0 && !kinds.has('json') ? 'text' : 'json'
}
