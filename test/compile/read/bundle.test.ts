import { describe, expect, it } from 'vitest'
import { compileSpec } from '../../../src/compile/operations/compile-spec.ts'
import { commonPrefix } from '../../../src/compile/operations/prefix.ts'
import { bundle } from '../../../src/compile/read/bundle.ts'
import { readSpec } from '../../../src/compile/read/read.ts'
import { compile } from '../support.ts'

const url = 'file:///specs/toy.yaml'

/** Bundles a specification whose other files are these, by path below `file:///specs/`. */
async function bundled(root: string, files: Record<string, string>) {
  const spec = readSpec(root, 'toy.yaml')
  const asked: string[] = []
  await bundle(spec, url, async (file) => {
    asked.push(file)
    const text = files[file.replace('file:///specs/', '')]
    if (text === undefined) throw new Error('no such file')
    return text
  })
  return { root: spec.root, asked, ...compileSpec(spec, { engine: 'toy', version: 'v1' }) }
}

describe('a specification in several files', () => {
  const main = `
openapi: 3.0.3
paths:
  /boats: { $ref: paths/boats.yaml }
  /harbours:
    get:
      parameters: [{ $ref: 'common.yaml#/parameters/Deep' }]
      responses:
        200: { $ref: 'common.yaml#/responses/Harbour' }
        default: { $ref: '#/components/responses/Failure' }
components:
  responses:
    Failure: { content: { application/json: { schema: { $ref: 'common.yaml#/schemas/Boat' } } } }
  schemas:
    Boat: { type: string }
`
  const files = {
    'paths/boats.yaml': `
get:
  responses:
    200: { content: { application/json: { schema: { type: array, items: { $ref: ../common.yaml#/schemas/Boat } } } } }
`,
    'common.yaml': `
parameters:
  Deep: { name: deep, in: query, schema: { type: boolean, default: false } }
responses:
  Harbour: { content: { application/json: { schema: { $ref: models/harbour.json } } } }
schemas:
  Boat:
    type: object
    properties:
      $ref: { type: string }
      harbour: { $ref: models/harbour.json }
      sister: { $ref: '#/schemas/Boat' }
`,
    'models/harbour.json': `{ "type": "object", "properties": { "boats": { "$ref": "../common.yaml#/schemas/Boat" } },
      "example": { "$ref": "left/alone.yaml" } }`,
    'models/left/alone.yaml': 'a: 1',
  }

  it('becomes one whose references are all local', async () => {
    const { root, operations } = await bundled(main, files)
    expect(operations).toMatchObject([
      { op: 'GetBoats', responses: { 200: 'Boat2[]' } },
      {
        op: 'GetHarbours',
        params: [{ name: 'deep', type: 'boolean' }],
        responses: { 200: 'harbour', default: 'Boat2' },
      },
    ])
    expect(root.components).toMatchObject({
      schemas: {
        Boat: { type: 'string' },
        Boat2: {
          properties: {
            $ref: { type: 'string' },
            harbour: { $ref: '#/components/schemas/harbour' },
            sister: { $ref: '#/components/schemas/Boat2' },
          },
        },
        harbour: {
          properties: { boats: { $ref: '#/components/schemas/Boat2' } },
          example: { $ref: 'left/alone.yaml' },
        },
      },
    })
  })

  it('reads each file once, and none that an example names', async () => {
    const { asked } = await bundled(main, files)
    expect(asked.sort()).toEqual(
      Object.keys(files)
        .filter((file) => !file.includes('alone'))
        .map((file) => `file:///specs/${file}`)
        .sort(),
    )
  })

  it('may keep its schemas elsewhere', async () => {
    const { root, operations } = await bundled(
      `swagger: "2.0"\npaths: { /a: { get: { responses: { 200: { schema: { $ref: '#/definitions/Boat' } } } } } }\ndefinitions: { $ref: models.yaml }`,
      { 'models.yaml': 'Boat: { type: object }' },
    )
    expect(root.definitions).toEqual({ Boat: { type: 'object' } })
    expect(operations[0]?.responses).toEqual({ 200: 'Boat' })
  })

  it('names every file that is missing at once, and who refers to it', async () => {
    const two =
      'openapi: 3.0.3\npaths: { /a: { $ref: one.yaml }, /b: { $ref: two.yaml }, /c: { $ref: one.yaml } }'
    await expect(bundled(two, {})).rejects.toThrow(
      /one\.yaml: no such file.*~1a\)\n.*two\.yaml: no such file.*~1b\)$/s,
    )
  })

  it('hostile 13: is refused where files lead on and on', async () => {
    const spec = readSpec('openapi: 3.0.3\npaths: { /a: { $ref: f0.yaml } }', 'toy.yaml')
    let asked = 0
    const endless = bundle(spec, url, async () => `$ref: f${++asked}.yaml`)
    await expect(endless).rejects.toThrow(/lead to more than 20000 files, or 100 one from another/)
    expect(asked).toBeLessThan(102)
  })

  const bad: [name: string, path: string, files: Record<string, string>, says: RegExp][] = [
    [
      'a file that is missing',
      'gone.yaml',
      {},
      /specs\/gone\.yaml: no such file \(referred to by file:\/\/\/specs\/toy\.yaml #\/paths/,
    ],
    [
      'a file that is broken',
      'bad.yaml',
      { 'bad.yaml': 'a: [' },
      /specs\/bad\.yaml:\d+: This YAML is cut off.*\(referred to by file:\/\/\/specs\/toy\.yaml #\/paths/,
    ],
    ['nothing in a file', 'a.yaml#/b', { 'a.yaml': 'c: 1' }, /\$ref "a\.yaml#\/b" points to nothing in file/],
    [
      'a path in a circle',
      'a.yaml',
      { 'a.yaml': '$ref: b.yaml', 'b.yaml': '$ref: a.yaml' },
      /leads back to itself/,
    ],
  ]
  for (const [name, path, others, says] of bad) {
    it(`is refused for ${name}`, async () => {
      await expect(bundled(`swagger: "2.0"\npaths: { /a: { $ref: '${path}' } }`, others)).rejects.toThrow(
        says,
      )
    })
  }
})

describe('the base path', () => {
  const cases: [name: string, spec: object, want: string][] = [
    ['none', { swagger: '2.0' }, ''],
    ['of Swagger 2.0', { swagger: '2.0', basePath: '/v1/' }, '/v1'],
    ['without a slash', { swagger: '2.0', basePath: 'v1' }, '/v1'],
    ['the root', { swagger: '2.0', basePath: '/' }, ''],
    ['of a host alone', { swagger: '2.0', host: 'example.org:80', schemes: ['http'] }, ''],
    ['without a host', { swagger: '2.0', basePath: '/v1', schemes: ['http'] }, '/v1'],
    ['that is relative', { swagger: '2.0', basePath: './v1/' }, '/v1'],
    ['of a server in Swagger 2.0', { swagger: '2.0', servers: [{ url: './api' }] }, '/api'],
    ['beside such a server', { swagger: '2.0', basePath: '/v1', servers: [{ url: './api' }] }, '/v1'],
    ['of a server', { openapi: '3.0.0', servers: [{ url: 'http://localhost:80/api/v1' }] }, '/api/v1'],
    ['of a server without a path', { openapi: '3.0.0', servers: [{ url: 'https://localhost' }] }, ''],
    ['of a server without a host', { openapi: '3.0.0', servers: [{ url: '/api' }] }, '/api'],
    ['of a server without a scheme', { openapi: '3.0.0', servers: [{ url: '//localhost/api' }] }, '/api'],
    ['of a relative server', { openapi: '3.1.0', servers: [{ url: './api' }] }, '/api'],
    ['of a server above', { openapi: '3.2.0', servers: [{ url: '../../api/./v1/' }] }, '/api/v1'],
    ['of the same place', { openapi: '3.0.0', servers: [{ url: '.' }] }, ''],
    [
      'with variables',
      {
        openapi: '3.0.0',
        servers: [
          { url: '{host}/{base}', variables: { host: { default: 'http://a' }, base: { default: 'v2' } } },
        ],
      },
      '/v2',
    ],
  ]
  for (const [name, spec, want] of cases) {
    it(`${name} is "${want}"`, () => {
      expect(compile({ paths: {}, ...spec }).basePath).toBe(want)
    })
  }

  it('of several versions is one', () => {
    const at = (version: string, basePath: string) => ({ version, basePath })
    expect(commonPrefix([])).toBe('')
    expect(commonPrefix([at('v1', '/api'), at('v2', '/api')])).toBe('/api')
    expect(commonPrefix([at('v1', '/v1/x'), at('v2', '/v2/x')])).toBe('/{version}/x')
    expect(() => commonPrefix([at('v1', '/v1'), at('v2', '')])).toThrow(
      /v1: \/v1, v2: \/\)\. Give a prefix for all/,
    )
  })
})
