import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Proof, proveEngine } from '../../../scripts/prove-spec/prove.ts'
import { Specification } from '../../../scripts/prove-spec/specification.ts'
import { registerEngine } from '../../../src/client/catalogue.ts'
import { EngineClient } from '../../../src/client/client.ts'
import { type Compiled, compile } from '../../../src/compile.ts'
import { decodeTable } from '../../../src/table/decode.ts'
import { type Served, serve } from '../../support/serve.ts'
import { tempDir } from '../../support/temp-dir.ts'
import { acceptWebsocket, websocketFrame } from '../../support/websocket.ts'

// The kinds of faults that strangers' specifications showed, each in every language that can express it. The proof
// calls each operation, and holds types to samples of what the specification accepts and refuses.

const dialects = ['2.0', '3.0.3', '3.1.0', '3.2.0']

describe.each(dialects)('specifications of %s', (dialect) => {
  let compiled: Compiled
  let proof: Proof

  beforeAll(async () => {
    const text = JSON.stringify(specOf(dialect))
    compiled = await compile(text, { engine: `kinds-${dialect.replaceAll('.', '-')}`, version: 'v1' })
    proof = await proveEngine(new Specification('kinds.json', text), compiled)
  }, 120_000)

  it.each(operationIds(dialect))('%s is called and typed as it is meant', (op) => {
    expect(proof.wrong.filter((line) => line.startsWith(`${op}:`) || line.startsWith(`${op} `))).toEqual([])
  })

  it('have no other difference', () => {
    expect(proof.wrong).toEqual([])
    expect(proof).toMatchObject({ operations: operationIds(dialect).length, left: 0 })
    expect(Math.min(proof.calls, proof.accepted, proof.refused)).toBeGreaterThan(20)
  })

  it('refuse what JSON cannot hold, before anything is sent (kind 9)', async () => {
    const { client, bodies } = await calling(compiled.engine)
    const losing = [new FormData(), new URLSearchParams('a=1'), new Map([['name', 'a']])]
    for (const data of losing) {
      const call = client.invoke({ op: 'kind11_directions', data })
      await expect(call).rejects.toMatchObject({ name: 'UsageError', op: 'kind11_directions' })
    }
    expect(bodies).toEqual([])
  })

  it('upgrade where overrides say so (kind 14)', async () => {
    const overrides = `
- op: kind12_answers
  change: { upgrade: websocket, answer: { kind: messages } }
  why: It comes over a websocket.
`
    const engine = `${compiled.engine}-upgraded`
    const version = { version: 'v1', text: JSON.stringify(specOf(dialect)) }
    registerEngine(await compile([version], { engine, overrides: { text: overrides } }))
    const { client } = await calling(engine)
    const messages = (await client.invoke({ op: 'kind12_answers', as: 'messages' })) as AsyncIterable<unknown>
    const seen: unknown[] = []
    for await (const message of messages) seen.push(message)
    expect(seen).toEqual([{ url: '/api/answers' }])
    const socket = (await client.invoke({ op: 'kind12_answers', as: 'socket' })) as AsyncIterable<Uint8Array>
    expect(await text(socket)).toBe('{"url":"/api/answers"}')
  })

  it('name what is broken in them (kind 15)', async () => {
    const head = dialect === '2.0' ? "swagger: '2.0'" : `openapi: ${dialect}`
    const from = join(tempDir(), 'broken.yaml')
    const broken = (rest: string): Promise<Compiled> =>
      compile(`${head}\n${rest}`, { engine: 'broken', version: 'v1', from })
    await expect(broken('paths: { /a: { $ref: gone.yaml } }')).rejects.toThrow(
      /gone\.yaml: There is no such file\. \(referred to by .*broken\.yaml #\/paths\/~1a\)/,
    )
    await expect(broken('paths:\n  /a: {}\n  /b: {}\n  /a: {}\n')).rejects.toThrow(
      /broken\.yaml:5: The key "\/a" is there twice/,
    )
    const json = JSON.stringify(specOf(dialect)).slice(0, -200)
    writeFileSync(from, json)
    await expect(compile(json, { engine: 'broken', version: 'v1', from })).rejects.toThrow(
      /This JSON is cut off/,
    )
  })

  it('say their prefix themselves (kind 16)', () => {
    expect(decodeTable(compiled.table).prefix).toBe('/api')
  })

  it('report what was mended and simplified', () => {
    const [report] = compiled.reports
    expect(report).toMatchObject({ in: operationIds(dialect).length, out: operationIds(dialect).length })
    expect(report?.warnings.join('\n')).toMatch(/\$ref "#\/.*Gone" points to nothing/)
    expect(report?.repairs.join('\n')).toContain('/groups/:id: taken as /groups/{id}')
  })

  // Swagger 2.0 has no choices.
  if (dialect === '2.0') return
  it('hold a strict body with a choice beside its properties', async () => {
    const { client, bodies } = await calling(compiled.engine, true)
    const call = (data: object): Promise<unknown> =>
      client.invoke({ op: 'kind13_choices_beside_fields', data }) as Promise<unknown>
    const whole = { name: 'a', undeclared: 1, ids: ['1'] }
    await call(whole)
    await call({ ...whole, ids: undefined, files: ['1'] })
    await call({ ...whole, files: ['2'] })
    const wrong: [data: object, says: RegExp][] = [
      [{ ...whole, ids: undefined }, /the body lacks a required field: "ids", or "files"/],
      [{ ...whole, name: undefined }, /the body lacks the required field "name"/],
      [{ ...whole, ids: [1] }, /"ids\[0\]" in the body must be a string/],
      [{ ...whole, idz: [] }, /the body has no field "idz"/],
    ]
    for (const [data, says] of wrong) await expect(call(data)).rejects.toThrow(says)
    expect(bodies).toEqual([whole, { name: 'a', undeclared: 1, files: ['1'] }, { ...whole, files: ['2'] }])
  })
})

/** A client for a server that keeps the bodies it gets, and tells each websocket its url. */
async function calling(engine: string, strict = false): Promise<{ client: EngineClient; bodies: unknown[] }> {
  const bodies: unknown[] = []
  const server: Served = await serve(
    async (request, response) => {
      bodies.push(JSON.parse(await text(request)))
      response.writeHead(204).end()
    },
    {
      upgrade: (request, socket) => {
        acceptWebsocket(request, socket)
        socket.write(websocketFrame(1, JSON.stringify({ url: request.url })))
        socket.end(websocketFrame(8, '\x03\xe8'))
      },
    },
  )
  const client = new EngineClient({ engine, conn: { uri: server.uri }, strict })
  onTestFinished(async () => {
    await client.close()
    await server.close()
  })
  return { client, bodies }
}

/** The specification of a language: what its file has, and what no older one can say. */
function specOf(dialect: string): { paths: Record<string, object> } {
  if (dialect === '2.0') return parse(readFileSync('test/compile/kinds/swagger-2.0.yaml', 'utf8'))
  const spec = parse(readFileSync('test/compile/kinds/openapi-3.yaml', 'utf8'))
  spec.openapi = dialect
  if (dialect !== '3.0.3') Object.assign(spec.paths, parse(newer))
  if (dialect === '3.2.0') Object.assign(spec.paths, parse(newest))
  return spec
}

function operationIds(dialect: string): string[] {
  return [...stringify(specOf(dialect)).matchAll(/operationId: (\w+)/g)].map(([, id = '']) => id)
}

/** What OpenAPI 3.1 added. */
const newer = `
/newer:
  post:
    operationId: kind3_types
    parameters: [{ name: number, in: query, schema: { type: [integer, string, 'null'] } }]
    requestBody:
      required: true
      content:
        application/json:
          schema:
            type: object
            required: [value, kind]
            properties:
              value: { type: [string, integer, 'null'] }
              kind: { const: a }
              sibling: { $ref: '#/components/schemas/Upload', required: [note] }
              pair: { type: array, prefixItems: [{ type: string }, { type: integer }] }
    responses: { '204': { description: '' } }
/media:
  post:
    operationId: kind10_media_type
    requestBody:
      required: true
      content:
        multipart/form-data:
          schema: { type: object, required: [file], properties: { file: { contentMediaType: image/png }, name: { type: string } } }
    responses: { '204': { description: '' } }
`

/** What OpenAPI 3.2 added. */
const newest = `
/newest:
  query:
    operationId: kind3_query
    requestBody: { required: true, content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: string } } } } } }
    responses: { '204': { description: '' } }
  additionalOperations:
    COPY: { operationId: kind3_copy, responses: { '204': { description: '' } } }
/form:
  get:
    operationId: kind3_querystring
    parameters:
      - name: all
        in: querystring
        content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string }, b: { type: integer } } } } }
    responses: { '204': { description: '' } }
`
