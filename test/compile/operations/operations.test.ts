import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileSpec } from '../../../src/compile/operations/compile-spec.ts'
import type { Naming } from '../../../src/compile/operations/naming.ts'
import { encodeTable } from '../../../src/compile/write/encode.ts'
import { buildRequest } from '../../../src/request/build.ts'
import { routeOf } from '../../../src/request/route.ts'
import { decodeTable } from '../../../src/table/decode.ts'
import type { Answer, Body, Operation } from '../../../src/table/operation.ts'
import { skipFor } from '../../support/skip.ts'
import { specification, unfetched } from '../../support/specification.ts'
import { compile, openapi, swagger } from '../support.ts'

const json = 'application/json'

/** A value for every parameter that its type takes. */
function placeholders({ params }: Operation): Record<string, unknown> {
  const values = {
    string: 'x',
    integer: 1,
    number: 1,
    boolean: true,
    array: ['x', 'y'],
    object: { x: 'y' },
    any: 'x',
  }
  return Object.fromEntries(params.map(({ name, type }) => [name, values[type]]))
}
const tar = 'application/x-tar'
const octets = { type: 'string', format: 'binary' }

describe('names', () => {
  it('are the own ones, and derived where there is none, one twice, or one that nothing can carry', () => {
    const { operations, report } = compile({
      swagger: '2.0',
      paths: {
        '/boats': { get: { operationId: 'list' }, post: {} },
        '/boats/{id}/sail.up': { put: { operationId: 'list' } },
        '/a-b': { get: {} },
        '/a/b': { get: {} },
        '/power': { put: { operationId: 'power-buttonVM' } },
        '/spaces': { get: { operationId: ' Get all ~spaces ' } },
        '/tricks': { get: { operationId: 'PostBoats' } },
      },
    })
    expect(operations.map(({ op }) => op)).toEqual([
      'list',
      'PostBoats2',
      'PutBoatsByIdSailUp',
      'GetAB',
      'GetAB2',
      'power-buttonVM',
      'GetAllSpaces',
      'PostBoats',
    ])
    expect(report.renames.map(({ from, to }) => [from, to])).toEqual([
      ['', 'PostBoats2'],
      ['list', 'PutBoatsByIdSailUp'],
      ['', 'GetAB'],
      ['', 'GetAB2'],
      [' Get all ~spaces ', 'GetAllSpaces'],
    ])
    expect(report).toMatchObject({ in: 8, out: 8 })
  })
})

describe('categories', () => {
  const cases: [name: string, naming: Naming, path: string, want: string][] = [
    ['the first segment', {}, '/boats/{id}/sail', 'boats'],
    ['the first two below a namespace', { namespaces: ['libpod'] }, '/libpod/pods/json', 'libpod/pods'],
    ['the namespace where nothing follows', { namespaces: ['libpod'] }, '/libpod', 'libpod'],
    ['root without a segment', {}, '/', 'root'],
    ['root where the first is a parameter', {}, '/{bucket}/x', 'root'],
    ['without a query', {}, '/1.0?recursion=1', '1.0'],
    ['the tag', { category: 'tag' }, '/boats', 'Harbour'],
    ["the name's first word", { category: 'prefix' }, '/boats', 'vessel'],
  ]
  for (const [name, naming, path, want] of cases) {
    it(`are ${name}`, () => {
      const operation = { operationId: 'VesselList', tags: ['Harbour'] }
      const { operations } = compile({ swagger: '2.0', paths: { [path]: { get: operation } } }, { naming })
      expect(operations[0]?.category).toBe(want)
    })
  }
})

describe('bodies of Swagger 2.0', () => {
  const body = (schema: object | undefined, consumes?: string[], required?: boolean) =>
    swagger(
      { consumes, parameters: [{ name: 'b', in: 'body', schema, required }] },
      { consumes: [json, tar] },
    ).only.body
  const cases: [name: string, given: Body | undefined, want: Body][] = [
    ['an object', body({ type: 'object' }), { kind: 'json', type: json }],
    ['a required object', body({ type: 'object' }, [], true), { kind: 'json', type: json, required: true }],
    [
      'an object that is said to be octets',
      body({ type: 'object' }, ['application/octet-stream']),
      { kind: 'json', type: json },
    ],
    [
      'a merge patch',
      body({ type: 'object' }, ['application/merge-patch+json']),
      { kind: 'json', type: 'application/merge-patch+json' },
    ],
    ['text', body({ type: 'string' }), { kind: 'bytes', type: tar }],
    ['octets', body(octets, ['application/gzip']), { kind: 'bytes', type: 'application/gzip' }],
    ['octets of no type', body(octets, []), { kind: 'bytes', type: 'application/octet-stream' }],
    ['no schema', body(undefined, [tar]), { kind: 'bytes', type: tar }],
  ]
  for (const [name, given, want] of cases) {
    it(`given ${name}`, () => {
      expect(given).toEqual(want)
    })
  }

  it('given fields of a form', () => {
    const fields = [{ name: 'a', in: 'formData', type: 'string', required: true }]
    const form = { consumes: ['application/x-www-form-urlencoded'], parameters: fields }
    expect(swagger(form).only).toMatchObject({
      params: [],
      body: { kind: 'form', type: 'application/x-www-form-urlencoded', required: true },
    })
    const file = { parameters: [...fields, { name: 'f', in: 'formData', type: 'file' }] }
    expect(swagger(file).only.body).toMatchObject({ kind: 'multipart', type: 'multipart/form-data' })
  })
})

describe('bodies of OpenAPI 3', () => {
  const cases: [name: string, content: object, want: Body | undefined][] = [
    ['nothing', {}, undefined],
    ['JSON', { [json]: { schema: { type: 'object' } } }, { kind: 'json', type: json }],
    [
      'JSON beside others',
      { [tar]: {}, 'multipart/form-data': {}, [json]: {}, 'application/merge-patch+json': {} },
      {
        kind: 'json',
        type: json,
        others: [
          { kind: 'multipart', type: 'multipart/form-data' },
          { kind: 'bytes', type: tar },
        ],
      },
    ],
    [
      'JSON that is a text',
      { [json]: { schema: { type: 'string' } } },
      { kind: 'json', type: json, string: true },
    ],
    ['anything', { '*/*': { schema: octets } }, { kind: 'bytes', type: 'application/octet-stream' }],
    ['an archive', { [tar]: { schema: octets } }, { kind: 'bytes', type: tar }],
    ['text', { 'text/plain': { schema: { type: 'string' } } }, { kind: 'bytes', type: 'text/plain' }],
    ['several parts', { 'multipart/form-data': {} }, { kind: 'multipart', type: 'multipart/form-data' }],
    [
      'a form',
      { 'application/x-www-form-urlencoded': {} },
      { kind: 'form', type: 'application/x-www-form-urlencoded' },
    ],
  ]
  for (const [name, content, want] of cases) {
    it(`given ${name}`, () => {
      expect(openapi({ requestBody: { content } }).only.body).toEqual(want)
      const required = openapi({ requestBody: { content, required: true } }).only.body
      expect(required).toEqual(want && { ...want, required: true })
    })
  }

  it('given a reference', () => {
    const requestBodies = { Boat: { content: { [json]: { schema: { type: 'object' } } }, required: true } }
    const { only } = openapi(
      { requestBody: { $ref: '#/components/requestBodies/Boat' } },
      { components: { requestBodies } },
    )
    expect(only.body).toEqual({ kind: 'json', type: json, required: true })
  })
})

describe('answers', () => {
  const object = { schema: { $ref: '#/definitions/Boat' } }
  const v2: [name: string, operation: object, kind: Answer['kind'], responses: Record<string, string>][] = [
    ['an object', { responses: { 200: object, 404: {} } }, 'json', { 200: 'Boat', 404: '' }],
    [
      'a list',
      { responses: { 200: { schema: { type: 'array', items: object.schema } } } },
      'json',
      { 200: 'Boat[]' },
    ],
    ['nothing', { responses: { 204: {} } }, 'none', { 204: '' }],
    ['no schema', { responses: { 200: {} } }, 'none', { 200: '' }],
    [
      'the second success that has a schema',
      { responses: { 201: {}, 202: object } },
      'json',
      { 201: '', 202: 'Boat' },
    ],
    ['only a default', { responses: { default: object } }, 'json', { default: 'Boat' }],
    ['octets', { responses: { 200: { schema: octets } } }, 'bytes', { 200: 'bytes' }],
    ['a file', { responses: { 200: { schema: { type: 'file' } } } }, 'bytes', { 200: 'bytes' }],
    ['an archive without schema', { produces: [tar], responses: { 200: {} } }, 'bytes', { 200: '' }],
    [
      'text',
      { produces: ['text/plain'], responses: { 200: { schema: { type: 'string' } } } },
      'text',
      { 200: 'string' },
    ],
    [
      'text as JSON',
      { produces: [json, 'text/plain'], responses: { 200: { schema: { type: 'string' } } } },
      'json',
      { 200: 'string' },
    ],
    [
      'messages',
      { produces: ['application/x-ndjson', 'application/json-seq'], responses: { 200: object } },
      'messages',
      { 200: 'Boat' },
    ],
    ['a raw connection', { responses: { 101: {}, 400: {} } }, 'socket', { 101: '', 400: '' }],
  ]
  for (const [name, operation, kind, responses] of v2) {
    it(`of Swagger 2.0 given ${name}`, () => {
      const { only } = swagger(operation, { definitions: { Boat: { type: 'object' } } })
      expect(only).toMatchObject({ answer: { kind }, responses })
    })
  }

  const v3: [name: string, response: object, kind: Answer['kind'], word: string][] = [
    ['JSON', { content: { [json]: { schema: { type: 'object' } } } }, 'json', 'object'],
    ['JSON of any shape', { content: { [json]: {} } }, 'json', 'any'],
    [
      'problem JSON',
      { content: { 'application/problem+json': { schema: { type: 'object' } } } },
      'json',
      'object',
    ],
    ['octets', { content: { 'application/octet-stream': {} } }, 'bytes', 'any'],
    ['text', { content: { 'text/plain': { schema: { type: 'string' } } } }, 'text', 'string'],
    ['messages', { content: { 'application/jsonl': { schema: { type: 'object' } } } }, 'messages', 'object'],
    ['nothing', {}, 'none', ''],
  ]
  for (const [name, response, kind, word] of v3) {
    it(`of OpenAPI 3 given ${name}`, () => {
      expect(openapi({ responses: { 200: response } }).only).toMatchObject({
        answer: { kind },
        responses: { 200: word },
      })
    })
  }

  it('take "not modified" for a success', () => {
    expect(swagger({ responses: { 204: {}, 304: {} } }).only.ok).toEqual([304])
  })

  it('of HEAD have no body', () => {
    const { operations } = compile({
      swagger: '2.0',
      paths: { '/a': { head: { responses: { 200: object } } } },
      definitions: { Boat: {} },
    })
    expect(operations[0]?.answer).toEqual({ kind: 'none' })
  })
})

describe('a specification', () => {
  it('refers to itself in circles', () => {
    const { only, document, report } = swagger(
      { responses: { 200: { schema: { $ref: '#/definitions/Node' } } } },
      {
        definitions: {
          Node: { type: 'object', properties: { next: { $ref: '#/definitions/Node' } } },
          Self: { $ref: '#/definitions/Self' },
          Ping: { $ref: '#/definitions/Pong' },
          Pong: { $ref: '#/definitions/Ping' },
        },
      },
    )
    expect(only.responses).toEqual({ 200: 'Node' })
    expect(document.definitions).toMatchObject({
      Node: { properties: { next: { $ref: '#/definitions/Node' } } },
      Self: { type: 'object', additionalProperties: true },
      Ping: { type: 'object' },
    })
    expect(report.warnings).toEqual([
      '#/definitions/Self refers only to itself: any object is taken for it',
      '#/definitions/Ping refers only to itself: any object is taken for it',
    ])
  })

  const bad: [name: string, paths: unknown, says: RegExp][] = [
    ['without paths', undefined, /^#\/paths: The specification has no `paths`/],
    ['with a path of nothing', { '/a': null }, /^#\/paths\/~1a: A path needs an object of methods/],
    [
      'with an operation of nothing',
      { '/a': { get: 'x' } },
      /^#\/paths\/~1a\/get: An operation is an object/,
    ],
    [
      'with a response in a circle',
      { '/a': { get: { responses: { 200: { $ref: '#/x' } } } } },
      /\$ref "#\/x" leads back to itself/,
    ],
  ]
  for (const [name, paths, says] of bad) {
    it(`${name} is refused`, () => {
      expect(() => compile({ swagger: '2.0', paths, x: { $ref: '#/x' } })).toThrow(says)
    })
  }

  it('with a path without a slash is mended', () => {
    const { operations, report } = compile({ swagger: '2.0', paths: { 'a/b': { get: {} } } })
    expect(operations).toMatchObject([{ op: 'GetAB', path: '/a/b' }])
    expect(report.repairs).toEqual(['a/b: the path starts with a slash now'])
  })

  it('with a path that urls cannot hold is percent-encoded', () => {
    const paths = { '/a b/%20/é/{x y}?q=1': { get: {} } }
    const [operation] = compile({ swagger: '2.0', paths }).operations
    expect(operation).toMatchObject({ path: '/a%20b/%20/%C3%A9/{x y}?q=1', category: 'a b' })
  })

  const servers: [name: string, operation: object, path: string, want: string, warns: number][] = [
    ['none', {}, '', '/a', 0],
    ['the same', { servers: [{ url: 'http://x/api' }] }, '/api', '/a', 0],
    ['deeper ones', { servers: [{ url: '/api/v2/' }] }, '/api', '/v2/a', 0],
    ['its own alone', { servers: [{ url: '/v2' }] }, '', '/v2/a', 0],
    ['other ones', { servers: [{ url: '/other' }] }, '/api', '/a', 1],
  ]
  for (const [name, operation, base, want, warns] of servers) {
    it(`with an operation that has ${name} of servers`, () => {
      const paths = { '/a': { get: operation } }
      const { operations, report } = compile({ openapi: '3.0.0', servers: [{ url: base || '/' }], paths })
      expect(operations[0]?.path).toBe(want)
      expect(report.warnings).toHaveLength(warns)
    })
  }

  const pathless: [name: string, spec: object, warnings: RegExp[]][] = [
    ['empty paths', { swagger: '2.0', paths: {} }, [/no operations/]],
    ['components alone', { openapi: '3.1.0', components: {} }, [/no operations/]],
    [
      'webhooks alone',
      { openapi: '3.1.0', webhooks: { sunk: { post: {} } } },
      [/no operations/, /^webhooks \(sunk\) left out: the engine calls them/],
    ],
  ]
  for (const [name, spec, warnings] of pathless) {
    it(`of ${name} has no operations, and says so`, () => {
      const { operations, report } = compile(spec)
      expect(operations).toEqual([])
      expect(report).toMatchObject({ in: 0, out: 0 })
      expect(report.warnings).toEqual(warnings.map((text) => expect.stringMatching(text)))
    })
  }

  it('loses nothing without a word', () => {
    const paths = { '/a': { get: {}, 'x-note': 1, parameters: [], fetch: {} }, 'x-internal': {} }
    const { operations, report } = compile({ swagger: '2.0', paths })
    expect(operations.map(({ op }) => op)).toEqual(['GetA'])
    expect(report.warnings).toEqual(['#/paths/~1a/fetch left out: "fetch" is no HTTP method'])
  })

  const others: [file: string, count: number, renames: number, basePath: string][] = [
    ['firecracker', 38, 0, ''],
    ['cloud-hypervisor', 31, 22, '/api/v1'],
  ]
  for (const [file, count, renames, basePath] of others) {
    const path = specification(`other/${file}`)
    it(`of another engine compiles: ${file}`, skipFor(path ? undefined : unfetched), () => {
      const text = readFileSync(path as string, 'utf8')
      const { operations, report, basePath: found } = compileSpec(text, { engine: file, version: 'v1', file })
      expect(report).toMatchObject({ in: count, out: count, repairs: [], warnings: [] })
      expect(report.renames).toHaveLength(renames)
      expect(found).toBe(basePath)
      const table = decodeTable(encodeTable({ engine: file, prefix: found }, [{ version: 'v1', operations }]))
      expect(table.ops('v1').map((op) => table.operation('v1', op))).toEqual(operations)
    })
  }

  it('of any shape comes through with every operation', () => {
    const segment = fc.oneof(fc.stringMatching(/^[a-z0-9._-]{1,5}$/), fc.stringMatching(/^\{[a-z]{1,3}\}$/))
    const path = fc.array(segment, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`)
    const operation = fc.record(
      {
        operationId: fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('list', 'get')),
        parameters: fc.array(
          fc.record({
            name: fc.string({ minLength: 1, maxLength: 3 }),
            in: fc.constantFrom('path', 'query', 'header', 'cookie'),
            schema: fc.record({ type: fc.constantFrom('string', 'array', 'object', 'integer') }),
          }),
          { maxLength: 3 },
        ),
        responses: fc.dictionary(fc.constantFrom('200', '204', 'default', '2XX'), fc.constant({})),
      },
      { requiredKeys: [] },
    )
    const item = fc.dictionary(fc.constantFrom('get', 'put', 'post', 'delete'), operation)
    fc.assert(
      fc.property(fc.dictionary(path, item), (paths) => {
        const { operations, report } = compile({ openapi: '3.1.0', paths })
        const count = Object.values(paths).flatMap(Object.keys).length
        expect(report).toMatchObject({ in: count, out: count })
        const table = decodeTable(encodeTable({ engine: 'toy', prefix: '' }, [{ version: 'v1', operations }]))
        expect(table.ops('v1').map((op) => table.operation('v1', op))).toEqual(operations)
        for (const { path: template, params } of operations) {
          const named = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
          const declared = params.filter((param) => param.in === 'path').map(({ name }) => name)
          expect(new Set(declared)).toEqual(new Set(named))
          expect(new Set(params.map(({ name }) => name)).size).toBe(params.length)
        }
        for (const operation of operations) {
          const { target } = buildRequest(routeOf(operation, '/v1'), { params: placeholders(operation) })
          expect(target).toMatch(/^\/v1\/[^{}]*$/)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('may part operations by the query in their paths, which stays there', () => {
    const { operations } = compile({
      swagger: '2.0',
      paths: { '/1.0/certs': { get: {} }, '/1.0/certs?recursion=1': { get: {} } },
    })
    expect(operations.map(({ op, path, category }) => [op, path, category])).toEqual([
      ['Get10Certs', '/1.0/certs', '1.0'],
      ['Get10CertsRecursion1', '/1.0/certs?recursion=1', '1.0'],
    ])
  })

  it('of a thousand operations compiles in seconds', () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 1500 }, (_, at) => [
        `Model${at}`,
        { type: 'object', description: 'x'.repeat(2000) },
      ]),
    )
    const paths = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`/things${at}/{id}`, { get: { responses: { 200: {} } } }]),
    )
    expect(compile({ openapi: '3.0.0', paths, components: { schemas } }).operations).toHaveLength(1000)
  })
})
