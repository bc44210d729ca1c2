import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerEngine } from '../../../src/client/catalogue.ts'
import { EngineClient } from '../../../src/client/client.ts'
import { type Compiled, compile } from '../../../src/compile.ts'
import { type Echo, serveEcho } from '../../support/echo.ts'

// Spellings that specification languages allow and hardly anyone uses, called as a stranger would: what arrives is what
// the language says, what no language defines is told in the report, and what cannot be sent is refused.

let served: Awaited<ReturnType<typeof serveEcho>>
let engines = 0

beforeAll(async () => {
  served = await serveEcho()
})
afterAll(() => served.close())

interface Input {
  params?: Record<string, unknown>
  data?: unknown
  headers?: Record<string, string>
}

interface Called {
  sent: Echo
  warnings: string
  repairs: string
  types: string
}

/** Compiles an operation of POST /a in a language, and calls it. */
async function call(language: string, operation: object, input: Input, path = '/a'): Promise<Called> {
  const own = { operationId: 'op', responses: { default: { description: '' } }, ...operation }
  const head = language === '2.0' ? { swagger: '2.0' } : { openapi: language }
  const paths = { [path]: { post: own } }
  const compiled = await compile(JSON.stringify({ ...head, paths }), {
    engine: `unusual-${engines++}`,
    version: 'v1',
  })
  const [report] = compiled.reports
  return {
    ...(await send(compiled, input)),
    warnings: String(report?.warnings.join('\n')),
    repairs: String(report?.repairs.join('\n')),
  }
}

async function send(compiled: Compiled, input: Input): Promise<Pick<Called, 'sent' | 'types'>> {
  registerEngine(compiled)
  return { ...(await sendAs(compiled.engine, input)), types: compiled.typings['types/v1.d.ts'] ?? '' }
}

async function sendAs(engine: string, input: Input): Promise<Pick<Called, 'sent'>> {
  await using client = new EngineClient({ engine, conn: { uri: served.uri } })
  await client.invoke({ op: 'op', ...input })
  return { sent: served.last as Echo }
}

const list = (items: object, more: object = {}): object => ({ type: 'array', items, ...more })
const query = (schema: unknown, more: object = {}): object => ({
  parameters: [{ name: 'x', in: 'query', schema, ...more }],
})
const content = (types: Record<string, object>): object => ({ requestBody: { content: types } })

describe('lists within lists', () => {
  const numbers = { type: 'integer' }

  it.each([
    ['pipes', 'csv', '/a?x=1%7C2,3'],
    [undefined, 'pipes', '/a?x=1,2%7C3'],
    ['ssv', 'multi', '/a?x=1%202&x=3'],
  ])('of Swagger 2.0 are sent as it says: %s in %s', async (inner, outer, url) => {
    const items = list(numbers, inner === undefined ? {} : { collectionFormat: inner })
    const parameters = [{ name: 'x', in: 'query', ...list(items, { collectionFormat: outer }) }]
    const { sent, warnings, types } = await call('2.0', { parameters }, { params: { x: [[1, 2], [3]] } })
    expect(sent.url).toBe(url)
    expect(warnings).toBe('')
    expect(types).toContain('x?: ((number | bigint)[])[] | undefined')
  })

  it('of OpenAPI 3 are JSON, and so are objects in lists; the report says so', async () => {
    const { sent, warnings } = await call('3.0.3', query(list(list(numbers))), {
      params: { x: [[1, 2], [3]] },
    })
    expect(sent.url).toBe('/a?x=%5B1%2C2%5D&x=%5B3%5D')
    expect(warnings).toContain('op: parameter "x" has lists or objects within; OpenAPI does not say how')
    const objects = query(list({ type: 'object' }), { explode: false })
    expect((await call('3.1.0', objects, { params: { x: [{ a: 1 }, { b: 2 }] } })).sent.url).toBe(
      '/a?x=%7B%22a%22%3A1%7D,%7B%22b%22%3A2%7D',
    )
  })

  it('are repeated, and objects JSON, within an object whose properties are keys', async () => {
    const properties = { l: list(numbers), o: { type: 'object' } }
    const { sent, warnings } = await call('3.0.3', query({ type: 'object', properties }), {
      params: { x: { l: [1, 2], o: { a: 'b' } } },
    })
    expect(sent.url).toBe('/a?l=1&l=2&o=%7B%22a%22%3A%22b%22%7D')
    expect(warnings).toContain('lists are repeated, objects JSON')
  })

  it('are no part of a list of texts', async () => {
    const { parameters } = query(list({ type: 'string' })) as { parameters: object[] }
    await expect(call('3.0.3', { parameters }, { params: { x: [['a']] } })).rejects.toThrow(
      'the parameter "x" must be a string, not an array',
    )
  })
})

describe('parameters of unusual types', () => {
  it.each<[string, unknown, string, unknown, string]>([
    [
      'a list or null',
      { type: ['array', 'null'], items: { type: ['string', 'integer'] } },
      'x=a&x=1',
      ['a', 1],
      'x?: (string | number | bigint)[] | string | number | bigint | undefined',
    ],
    [
      'a list of fixed length',
      { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }], items: false },
      'x=1&x=a',
      [1, 'a'],
      'x?: [\n        number,\n        string\n      ] | undefined',
    ],
    [
      'a list or an object',
      { type: ['array', 'object'], items: { type: 'string' }, properties: { k: { type: 'string' } } },
      'k=v',
      { k: 'v' },
      'x?: string[] | {\n        k?: string | undefined;\n      } | undefined',
    ],
    [
      'a text, a number or null',
      { type: ['string', 'integer', 'null'] },
      'x=5',
      5,
      'x?: string | number | bigint | undefined',
    ],
    ['anything', true, 'x=a&x=b', ['a', 'b'], 'x?: unknown'],
    ['anything, by an empty schema', {}, 'a=1&b=2&b=3', { a: 1, b: [2, 3] }, 'x?: unknown'],
  ])('%s', async (_, schema, sent, x, type) => {
    const called = await call('3.1.0', query(schema), { params: { x } })
    expect(called.sent.url).toBe(`/a?${sent}`)
    expect(called.types).toContain(type)
  })

  it('of any type are deep objects where the style says so', async () => {
    const { sent } = await call('3.0.3', query({}, { style: 'deepObject' }), {
      params: { x: { a: { b: [1, 2] } } },
    })
    expect(sent.url).toBe('/a?x%5Ba%5D%5Bb%5D%5B%5D=1&x%5Ba%5D%5Bb%5D%5B%5D=2')
    expect((await call('3.0.3', query({}), { params: { x: 'a,b' } })).sent.url).toBe('/a?x=a%2Cb')
  })

  it('have names that YAML reads as numbers', async () => {
    const parameters = [5, true].map((name) => ({ name, in: 'query', schema: { type: 'string' } }))
    const { sent } = await call('3.0.3', { parameters }, { params: { 5: 'a', true: 'b' } })
    expect(sent.url).toBe('/a?5=a&true=b')
  })

  it('are left out where no header can have their name', async () => {
    const parameters = [{ name: 'My Header', in: 'header', schema: { type: 'string' } }]
    expect((await call('3.0.3', { parameters }, {})).warnings).toBe(
      'op: header parameter "My Header" left out: no header can have that name',
    )
  })

  it('are called like parts of every object', async () => {
    const parameters = ['__proto__', 'constructor'].map((name) => ({
      ...{ name, in: name === '__proto__' ? 'path' : 'query', required: true, schema: { type: 'string' } },
    }))
    const params = JSON.parse('{"__proto__":"p/q","constructor":"c"}') as Record<string, unknown>
    const { sent } = await call('3.0.3', { parameters }, { params }, '/a/{__proto__}')
    expect(sent.url).toBe('/a/p%2Fq?constructor=c')
  })
})

describe('bodies of several JSON types', () => {
  const merge = { type: 'object', additionalProperties: { type: 'string' } }
  const changes = list({ type: 'object', properties: { op: { type: 'string' } } })
  const types = {
    'application/merge-patch+json': { schema: merge },
    'application/json-patch+json': { schema: changes },
  }
  const same = {
    'application/json-patch+json': { schema: { type: 'object' } },
    'application/merge-patch+json': { schema: { type: 'object' } },
  }
  const swagger = {
    consumes: Object.keys(same),
    parameters: [{ name: 'body', in: 'body', schema: { type: 'object' } }],
  }

  it.each([
    ['3.0.3', 'each has its schema', content(types)],
    ['3.1.0', 'all have the same schema', content(same)],
    ['2.0', 'they are only named', swagger],
  ])(
    'in %s take a list as a JSON Patch and an object as a merge patch, where %s',
    async (language, _, own) => {
      const list = await call(language, own, { data: [{ op: 'remove' }] })
      expect(list.sent.headers['content-type']).toBe('application/json-patch+json')
      expect(list.sent.body).toBe('[{"op":"remove"}]')
      const object = await call(language, own, { data: { a: 'b' } })
      expect(object.sent.headers['content-type']).toBe('application/merge-patch+json')
      expect(object.types).toMatch(/data\?: [^;]*(Record<string, unknown>|\[key: string\])[\s\S]*\[\]/)
      const named = await call(language, own, {
        data: {},
        headers: { 'content-type': 'application/json-patch+json' },
      })
      expect(named.sent.headers['content-type']).toBe('application/json-patch+json')
    },
  )
})

describe('a body in the words of another language', () => {
  const schema = { type: 'object', properties: { a: { type: 'string' } } }

  it.each([
    ['3.0.3', { parameters: [{ name: 'body', in: 'body', required: true, schema }] }, 'Swagger 2.0'],
    ['2.0', content({ 'application/json': { schema } }), 'OpenAPI 3'],
  ])('is taken, in %s, and the report says so', async (language, own, as) => {
    const { sent, types, repairs } = await call(language, own, { data: { a: 'x' } })
    expect([sent.headers['content-type'], sent.body]).toEqual(['application/json', '{"a":"x"}'])
    expect(types).toMatch(/data\??: \{\s+a\?: string/)
    expect(repairs).toBe(`op: its body is described as in ${as}`)
  })

  it('is a form', async () => {
    const parameters = [{ name: 'a', in: 'formData', type: 'string' }]
    const { sent } = await call('3.1.0', { parameters }, { data: { a: 'x' } })
    expect(sent.body).toContain('name="a"\r\n\r\nx\r\n')
  })
})

describe('content types', () => {
  it('in a range are those of the Blob, or what the caller says', async () => {
    const image = content({ 'image/*': { schema: { type: 'string', format: 'binary' } }, 'text/plain': {} })
    const blob = await call('3.0.3', image, { data: new Blob(['x'], { type: 'image/png' }) })
    expect(blob.sent.headers['content-type']).toBe('image/png')
    const named = await call('3.0.3', image, { data: 'x', headers: { 'content-type': 'image/svg+xml' } })
    expect(named.sent.headers['content-type']).toBe('image/svg+xml')
    const only = content({ 'image/*': {} })
    const other = await call('3.0.3', only, { data: new Blob(['x'], { type: 'text/plain' }) })
    expect(other.sent.headers['content-type']).toBe('application/octet-stream')
  })

  it('of other multiparts than forms are sent', async () => {
    const form = new FormData()
    form.append('a', 'x')
    for (const data of [{ a: 'x' }, form]) {
      const { sent } = await call('3.0.3', content({ 'multipart/mixed': { schema: { type: 'object' } } }), {
        data,
      })
      expect(sent.headers['content-type']).toMatch(/^multipart\/mixed; boundary=/)
      expect(sent.body).toContain('name="a"\r\n\r\nx\r\n')
    }
  })

  it('of a part that hawser does not write are given as they are', async () => {
    const media = {
      schema: { type: 'object', properties: { doc: { type: 'object', properties: { a: {} } } } },
      encoding: { doc: { contentType: 'application/xml' } },
    }
    const own = content({ 'multipart/form-data': media })
    const { sent, types } = await call('3.0.3', own, { data: { doc: '<a/>' } })
    expect(sent.body).toContain('name="doc"\r\nContent-Type: application/xml\r\n\r\n<a/>')
    expect(types).toContain('doc?: string | Blob | Uint8Array | undefined')
    await expect(call('3.0.3', own, { data: { doc: { a: 1 } } })).rejects.toThrow(
      'op: the field "doc" must be written as application/xml already: give its text or bytes.',
    )
  })

  it('of forms have no null', async () => {
    const nullable = { type: 'object', properties: { a: { type: 'string', nullable: true } } }
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
      const called = call('3.0.3', content({ [type]: { schema: nullable } }), { data: { a: null } })
      await expect(called).rejects.toThrow(
        'op: the field "a" must not be null; leave it out or pass undefined.',
      )
    }
  })

  it('of JSON take text as it is: JSON text, or what a header names', async () => {
    const own = content({ 'application/json': {} })
    const json = await call('3.1.0', own, { data: '{"a": 9007199254740993}' })
    expect([json.sent.headers['content-type'], json.sent.body]).toEqual([
      'application/json',
      '{"a": 9007199254740993}',
    ])
    const yaml = await call('3.1.0', own, { data: 'a: b', headers: { 'content-type': 'application/yaml' } })
    expect([yaml.sent.headers['content-type'], yaml.sent.body]).toEqual(['application/yaml', 'a: b'])
  })

  it('of bytes take no list of other things', async () => {
    const called = call('3.0.3', content({ 'application/x-tar': {} }), { data: [Buffer.from('x'), { a: 1 }] })
    await expect(called).rejects.toThrow(
      'op: "data" must be text, bytes or a stream of bytes, not a list with an object.',
    )
  })
})

describe('JSON values in a row', () => {
  const item = { type: 'object', properties: { a: { type: 'integer' } } }

  it.each([
    ['3.0.3', 'application/x-ndjson', { schema: item }, '{"a":1}\n{"a":2}\n'],
    ['3.2.0', 'application/jsonl', { itemSchema: item }, '{"a":1}\n{"a":2}\n'],
    ['3.2.0', 'application/json-seq', { itemSchema: item }, '\u001e{"a":1}\n\u001e{"a":2}\n'],
  ])('are sent from lists and generators in %s as %s', async (language, type, media, want) => {
    async function* values(): AsyncGenerator<{ a: number }> {
      yield { a: 1 }
      yield { a: 2 }
    }
    for (const data of [[{ a: 1 }, { a: 2 }], values(), want]) {
      const { sent, types } = await call(language, content({ [type]: media }), { data })
      expect(sent.body).toBe(want)
      expect(sent.headers['content-type']).toBe(type)
      expect(types).toMatch(
        /data\?: Bytes \| Iterable<\{\s+a\?: number \| bigint \| undefined;\s+\}> \| undefined/,
      )
    }
  })

  it('have no part that JSON would lose', async () => {
    const own = content({ 'application/jsonl': { itemSchema: item } })
    await expect(call('3.2.0', own, { data: [{ a: new Map() }] })).rejects.toThrow(
      'a value.a has no JSON: it is a Map',
    )
  })
})

describe('what OpenAPI 3.2 adds', () => {
  it('is parts without names', async () => {
    const schema = {
      type: 'array',
      prefixItems: [{ type: 'object' }],
      items: { type: 'string', format: 'binary' },
    }
    const media = {
      schema,
      prefixEncoding: [{ contentType: 'application/json' }],
      itemEncoding: { contentType: 'image/png' },
    }
    const own = content({ 'multipart/mixed': media })
    const { sent } = await call('3.2.0', own, { data: [{ a: 1 }, Buffer.from('P'), Buffer.from('Q')] })
    const boundary = /boundary=(.+)$/.exec(String(sent.headers['content-type']))?.[1]
    expect(sent.body.split(`--${boundary}`)).toEqual([
      '',
      '\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n',
      '\r\nContent-Type: image/png\r\n\r\nP\r\n',
      '\r\nContent-Type: image/png\r\n\r\nQ\r\n',
      '--\r\n',
    ])
    const each = content({ 'multipart/mixed': { itemSchema: {}, itemEncoding: { contentType: 'text/csv' } } })
    expect((await call('3.2.0', each, { data: ['a,b'] })).sent.body).toContain(
      '\r\nContent-Type: text/csv\r\n\r\na,b\r\n',
    )
  })

  it('is cookies as they are', async () => {
    const cookie = (schema: object): object => ({
      parameters: [{ name: 'x', in: 'cookie', style: 'cookie', schema }],
    })
    const text = await call('3.2.0', cookie({ type: 'string' }), { params: { x: 'a=b%20&/' } })
    expect(text.sent.headers.cookie).toBe('x=a=b%20&/')
    const several = await call('3.2.0', cookie(list({ type: 'string' })), { params: { x: ['a', 'b'] } })
    expect(several.sent.headers.cookie).toBe('x=a; x=b')
    for (const x of ['a b', 'a;b', 'a"', 'é'])
      await expect(call('3.2.0', cookie({ type: 'string' }), { params: { x } })).rejects.toThrow(
        /that cookies have no place for/,
      )
  })

  it('is a query as one object, with lists in it', async () => {
    const schema = { type: 'object', properties: { l: list({ type: 'integer' }), s: { type: 'string' } } }
    const whole = {
      name: 'x',
      in: 'querystring',
      content: { 'application/x-www-form-urlencoded': { schema } },
    }
    const { sent, warnings } = await call(
      '3.2.0',
      { parameters: [whole] },
      { params: { x: { l: [1, 2], s: 'a b' } } },
    )
    expect(sent.url).toBe('/a?l=1&l=2&s=a%20b')
    expect(warnings).toBe('')
  })

  it('is events, of which the report says how they come', async () => {
    const responses = { 200: { description: '', content: { 'text/event-stream': { itemSchema: {} } } } }
    expect((await call('3.2.0', { responses }, {})).warnings).toBe(
      "op: events (text/event-stream) come as text: as: 'stream' gives them as they arrive, not one by one",
    )
  })

  it('is a default among schemas that a property tells apart', async () => {
    const named = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
    const pet = {
      oneOf: [named('Cat'), named('Other')],
      discriminator: {
        propertyName: 'kind',
        mapping: { cat: '#/components/schemas/Cat' },
        defaultMapping: 'Other',
      },
    }
    const kind = { type: 'string' }
    const schemas = {
      Cat: { type: 'object', required: ['kind'], properties: { kind, meow: { type: 'boolean' } } },
      Other: { type: 'object', properties: { kind, size: { type: 'string' } } },
    }
    const spec = {
      openapi: '3.2.0',
      paths: { '/a': { post: { operationId: 'op', ...content({ 'application/json': { schema: pet } }) } } },
      components: { schemas },
    }
    const { typings } = await compile(JSON.stringify(spec), { engine: 'unusual-pets', version: 'v1' })
    expect(typings['types/v1.d.ts']).toMatch(/\| Other \| undefined/)
    expect(typings['types/v1.d.ts']).toContain('kind?: "cat" | undefined')
  })
})

describe('types of unusual schemas', () => {
  /** The type of a body of a schema, in one line. */
  async function typeOf(schema: object, schemas: object = {}): Promise<string> {
    const paths = { '/a': { post: { operationId: 'op', ...content({ 'application/json': { schema } }) } } }
    const spec = { openapi: '3.1.0', paths, components: { schemas } }
    const { typings } = await compile(JSON.stringify(spec), { engine: 'unusual-types', version: 'v1' })
    return (typings['types/v1.d.ts'] ?? '').replace(/\s+/g, ' ')
  }

  it.each<[string, object, string]>([
    [
      'fixed items and others',
      { prefixItems: [{ type: 'string' }], items: { type: 'boolean' } },
      '[ string, ...boolean[] ]',
    ],
    ['fixed items and anything', { prefixItems: [{ type: 'string' }] }, '[ string, ...unknown[] ]'],
    ['fixed items alone', { prefixItems: [{ type: 'string' }], items: false }, '[ string ]'],
    ['fixed items of a length', { prefixItems: [{ type: 'string' }], maxItems: 1 }, '[ string ]'],
    ['no items', { type: 'array', items: false }, 'never[]'],
  ])('a list of %s', async (_, schema, type) => {
    const text = await typeOf({
      type: 'object',
      required: ['x'],
      properties: { x: { type: 'array', ...schema } },
    })
    expect(text).toContain(`{ x: ${type}; }`)
  })

  it('a field that no value fits, in types and in strict bodies', async () => {
    const schema = { type: 'object', properties: { x: false, y: { type: 'string' } } }
    expect(await typeOf(schema)).toContain('{ x?: never | undefined; y?: string | undefined; }')
    const paths = { '/a': { post: { operationId: 'op', ...content({ 'application/json': { schema } }) } } }
    const compiled = await compile(JSON.stringify({ openapi: '3.1.0', paths }), {
      engine: 'unusual-never',
      version: 'v1',
    })
    registerEngine(compiled)
    await using client = new EngineClient({
      engine: compiled.engine,
      strict: true,
      conn: { uri: served.uri },
    })
    await expect(client.invoke({ op: 'op', data: { x: 1 } })).rejects.toThrow(
      /"x" in the body must not be given/,
    )
    await client.invoke({ op: 'op', data: { y: 'a' } })
  })

  it('fields of the engine alone, marked where they are not required or by their own schema', async () => {
    const text = await typeOf(
      { allOf: [{ $ref: '#/components/schemas/Base' }, { required: ['id', 'key', 'name'] }] },
      {
        Key: { type: 'string', readOnly: true },
        Base: {
          type: 'object',
          properties: {
            id: { type: 'integer', readOnly: true },
            key: { $ref: '#/components/schemas/Key' },
            name: { type: 'string' },
          },
        },
      },
    )
    expect(text).toMatch(/id\?: number \| bigint \| undefined; key\?: Key \| undefined/)
    expect(text).toContain('name: {} | null')
    expect(text).not.toMatch(/(id|key): /)
  })
})

describe('what refers to a path', () => {
  it('keeps what stands beside each reference on the way, parameters too', async () => {
    const query = (name: string, more: object = {}): object => ({
      name,
      in: 'query',
      schema: { type: 'string' },
      ...more,
    })
    const spec = {
      openapi: '3.1.0',
      paths: {
        '/a': {
          $ref: '#/components/pathItems/One',
          parameters: [query('x'), query('z', { required: true })],
        },
      },
      components: {
        pathItems: {
          One: { $ref: '#/components/pathItems/Two', put: { operationId: 'put' }, parameters: [query('y')] },
          Two: { post: { operationId: 'op' }, parameters: [query('z')] },
        },
      },
    }
    const compiled = await compile(JSON.stringify(spec), { engine: 'unusual-paths', version: 'v1' })
    expect(compiled.reports[0]).toMatchObject({ in: 2, out: 2 })
    await expect(send(compiled, { params: {} })).rejects.toThrow('op: the required parameter "z" is missing.')
    const { sent } = await sendAs(compiled.engine, { params: { x: 1, y: 2, z: 3 } })
    expect(sent.url).toBe('/a?x=1&y=2&z=3')
  })
})

it('keywords whose values mean nothing are left out, and the report says so', async () => {
  const schema = {
    type: 'object',
    properties: {
      a: { type: 'object', properties: ['x'] },
      b: { type: 'string', required: true },
      c: { type: 'string', required: false, enum: 'x' },
      d: { $ref: 5 },
      e: { type: 'array', items: 'string' },
    },
  }
  const { warnings, types } = await call('3.0.3', content({ 'application/json': { schema } }), {
    data: { b: 'x' },
  })
  const at = '#/paths/~1a/post/requestBody/content/application~1json/schema/properties'
  expect(warnings.split('\n')).toEqual([
    `\`properties\` left out: it is no object (${at}/a)`,
    `\`required\` left out: it is no list (${at}/b and 1 more)`,
    `\`enum\` left out: it is no list (${at}/c)`,
    `\`$ref\` left out: it is no text (${at}/d)`,
    `\`items\` left out: it is no schema (${at}/e)`,
  ])
  expect(types).toContain('e?: unknown[] | undefined')
})

describe('references to nothing', () => {
  it('leave a body of anything, and no parameter', async () => {
    const own = {
      parameters: [{ $ref: '#/components/parameters/Gone' }],
      requestBody: { $ref: '#/components/requestBodies/Gone' },
    }
    const { sent, warnings } = await call('3.0.3', own, { data: { a: 1 } })
    expect(sent.body).toBe('{"a":1}')
    expect(warnings).toContain('parameters/Gone" points to nothing: it is left out (in')
    expect(warnings).toContain('requestBodies/Gone" points to nothing: anything is taken for it (in')
  })
})
