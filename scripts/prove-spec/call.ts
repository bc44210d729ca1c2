import { createServer } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import type { EngineClient } from '../../src/client/client.ts'
import { isObject, type JsonObject } from '../../src/json/objects.ts'
import type { Operation, Param } from '../../src/table/operation.ts'
import { type Arrived, pairsIn, readParam } from './request.ts'
import { bodiesOf, readBody, type SpecBody } from './request-body.ts'
import { paramSchema, samplesOf } from './samples.ts'
import type { Specification, SpecOperation } from './specification.ts'

/** What calling an engine's operations came to. */
export interface Calls {
  count: number
  /** What did not arrive as it was meant. */
  wrong: string[]
}

/** A server that keeps the last request. */
export interface Echo {
  uri: string
  last?: Arrived
  close(): void
}

export async function serveEcho(): Promise<Echo> {
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk as Uint8Array)
    const { method = '', url = '', headers } = request
    echo.last = { method, url, headers, body: Buffer.concat(chunks) }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  // An idle connection that the server closes would make a call fail now and then.
  server.keepAliveTimeout = 0
  const echo: Echo = { uri: '', close: () => server.close() }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  echo.uri = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  return echo
}

/** What a call is made with: a parameter of the specification, and its value. */
interface Given {
  param: JsonObject
  value: unknown
}

/**
 * Calls an operation with all of its parameters, each of their alternatives and each of its bodies, and holds what
 * arrives to what was meant.
 */
export async function callOperation(
  spec: Specification,
  place: SpecOperation,
  operation: Operation,
  { client, echo, base }: { client: EngineClient; echo: Echo; base: string },
): Promise<Calls> {
  const calls: Calls = { count: 0, wrong: [] }
  const { op } = operation
  const params = declared(spec, place)
  const values = new Map(params.map((param) => [param, paramValues(spec, param)]))
  const first = (param: JsonObject): Given => ({ param, value: values.get(param)?.[0] })
  const needed = params.filter((param) => param.required === true).map(first)
  const bodies = bodiesOf(spec, place)
  const data = new Map(bodies.map((each) => [each, bodyValues(spec, each)]))
  const body = bodies.find(({ required }) => required)
  const least = body && data.get(body)?.[0]

  await call(params.map(first), body, least)
  for (const param of params) {
    for (const value of (values.get(param) ?? []).slice(1)) {
      const others = needed.filter((given) => given.param !== param)
      await call([...others, { param, value }], body, least)
    }
  }
  for (const each of bodies) for (const value of data.get(each) ?? []) await call(needed, each, value)
  return calls

  async function call(given: Given[], own: SpecBody | undefined, data: unknown): Promise<void> {
    calls.count++
    try {
      const named = given.map(({ param, value }) => [nameOf(param), value])
      const isChoice = bodies.length > 1 && own && !own.type.includes('*')
      const answer = (await client.invoke({
        op,
        params: Object.fromEntries(named),
        ...(own && { data }),
        ...(isChoice && { headers: { 'content-type': own.type } }),
        as: 'response',
      })) as { body: { resume(): void } }
      answer.body.resume()
      await hold(given, own, data)
    } catch (error) {
      const told = given
        .map(({ param, value }) => `${param.in} ${param.name}=${JSON.stringify(value)}`)
        .join(' ')
      const sent = own ? ` ${own.type} ${JSON.stringify(data)?.slice(0, 300)}` : ''
      calls.wrong.push(`${op}: ${(error as Error).message} (${told}${sent})`)
    }
  }

  function nameOf(param: JsonObject): string {
    const found = operation.params.find((each) => isSame(each, param))
    if (!found) throw new Error(`the parameter "${param.name}" in ${param.in} is lost`)
    return found.name
  }

  async function hold(given: Given[], own: SpecBody | undefined, data: unknown): Promise<void> {
    const arrived = echo.last as Arrived
    if (arrived.method !== place.method) throw new Error(`the method is ${arrived.method}`)
    const [path = '', query = ''] = arrived.url.split('?')
    const [template = '', ownQuery = ''] = place.path.split('?')
    const inPath = partsOfPath(base, template, path)
    const pairs = pairsIn(query)
    for (const [key, text] of pairsIn(ownQuery)) {
      const at = pairs.findIndex((pair) => pair[0] === key && pair[1] === text)
      if (at < 0) throw new Error(`${key}=${text} of the path is missing`)
      pairs.splice(at, 1)
    }
    const cookies = pairsIn(String(arrived.headers.cookie ?? ''), ';')
    for (const { param, value } of given) {
      const from = { pairs, cookies, headers: arrived.headers, path: inPath.get(wireName(param)) }
      same(readParam(spec, param, value, from), value, `${param.in} ${param.name}`)
    }
    if (pairs.length + cookies.length > 0)
      throw new Error(`there is also ${[...pairs, ...cookies].join(' ')}`)
    if (!own) {
      if (arrived.body.length > 0) throw new Error(`there is a body: ${arrived.body}`)
      return
    }
    const type = String(arrived.headers['content-type']).split(';')[0]
    if (!own.type.includes('*') && type !== own.type.split(';')[0]?.toLowerCase())
      throw new Error(`the content type is ${type}, not ${own.type}`)
    const got = await readBody(spec, own, data, arrived)
    if (own.kind === 'json') {
      if (!isDeepStrictEqual(got, JSON.parse(JSON.stringify(data))))
        throw new Error(`${JSON.stringify(got)} came`)
    } else same(got, data, 'the body')
  }
}

function same(got: unknown, meant: unknown, what: string): void {
  const [left, right] = [texts(got), texts(meant)]
  if (!isDeepStrictEqual(left, right)) throw new Error(`${what} came as ${JSON.stringify(left)}`)
}

/** A value with texts for its scalars, as they travel, and without what is empty, which does not. */
function texts(value: unknown): unknown {
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString('latin1')}`
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(texts).filter((part) => part !== undefined)
  if (typeof value !== 'object' || value === null) return value === undefined ? undefined : String(value)
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const own = texts(part)
    const isEmpty = own === undefined || (typeof own === 'object' && Object.keys(own as object).length === 0)
    return isEmpty ? [] : [[key, own]]
  })
  return Object.fromEntries(entries)
}

/** The parameters that a call takes: OpenAPI 3 ignores some headers; bodies are looked at by themselves. */
export function declared(spec: Specification, { params, path }: SpecOperation): JsonObject[] {
  const own = params.filter((param) => {
    if (param.in === 'body' || param.in === 'formData') return false
    if (param.in === 'path' && !path.includes('{')) return false
    return spec.isSwagger || param.in !== 'header' || !ignored.test(String(param.name))
  })
  const names = [...path.matchAll(/\{\+?([^}:=*]+)[^}]*\}/g)].map(([, name]) => String(name))
  const missing = names.filter(
    (name) => !own.some((param) => param.in === 'path' && wireName(param) === name),
  )
  return [
    ...own.filter((param) => param.in !== 'path' || names.includes(wireName(param))),
    ...missing.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
      type: 'string',
    })),
  ]
}

export function isSame({ in: place, key, name }: Param, param: JsonObject): boolean {
  const own = param.in === 'querystring' ? 'query' : param.in
  return place === own && (key ?? name) === wireName(param)
}

function wireName(param: JsonObject): string {
  const name = String(param.name)
  return param.in === 'path' ? name.replace(/^\+|[:=*].*$/g, '') : name
}

/** Values for a parameter that differ on the wire: without null and what is empty, which cannot be sent. */
function paramValues(spec: Specification, param: JsonObject): unknown[] {
  const text = param.in === 'header' ? 'text' : 'x&y=é,/+%'
  const { accepted } = samplesOf(spec, paramSchema(param), { direction: 'body', text })
  const values = accepted.map(({ value }) => value).filter((value) => isSendable(value))
  const schema = spec.resolve(paramSchema(param))
  const isTime = isObject(schema) && schema.format === 'date-time' && schema.type === 'string'
  return isTime ? [...values, new Date(0)] : values
}

function isSendable(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  if (typeof value !== 'object' || value instanceof Date || value instanceof Uint8Array) return true
  const parts = Object.values(value)
  return parts.length > 0 && parts.every(isSendable)
}

/** Values for a body: of JSON all that differ much, of forms all that can be written. */
function bodyValues(spec: Specification, body: SpecBody): unknown[] {
  if (body.kind === 'bytes') return [Buffer.from('bytes\0\xff', 'latin1')]
  const options = { direction: 'body' as const, files: body.kind === 'multipart', text: 'x&y=é,/+%' }
  const { accepted } = samplesOf(spec, body.schema, options)
  const values = accepted.map(({ value }) => value)
  if (body.kind === 'json') return values.slice(0, 20)
  return values.filter((value) => isObject(value) && Object.values(value).every(isSendable))
}

/** The values in a path, by name, each as it was sent. */
function partsOfPath(base: string, template: string, path: string): Map<string, string> {
  const names: string[] = []
  const parts = `${base}${template}`.replace(/#.*$/, '').split(/\{\+?([^}:=*]+)[^}]*\}/)
  const pattern = parts.map((part, at) => {
    if (at % 2 === 1) return names.push(part) && '(.*?)'
    return encodeURI(part)
      .replace(/%25/g, '%')
      .replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')
  })
  const found = new RegExp(`^${pattern.join('')}$`).exec(path)
  if (!found) throw new Error(`the path is ${path}`)
  return new Map(names.map((name, at) => [name, found[at + 1] ?? '']))
}

const ignored = /^(accept|content-type|authorization)$/i
