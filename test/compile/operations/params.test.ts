import { describe, expect, it } from 'vitest'
import type { Param } from '../../../src/table/operation.ts'
import { compile, openapi, swagger } from '../support.ts'

const strings = { type: 'array', items: { type: 'string' } }

describe('parameters of Swagger 2.0', () => {
  const cases: [name: string, param: object, want: Partial<Param>][] = [
    ['a flag', { type: 'boolean', default: false }, { type: 'boolean', default: false }],
    ['a required text', { type: 'string', required: true }, { type: 'string', required: true }],
    ['a choice', { type: 'string', enum: ['a', ''] }, { type: 'string', enum: ['a', ''] }],
    ['no type', {}, { type: 'string' }],
    ['a list without a format', strings, { type: 'array', encoding: 'csv' }],
    ['a list by commas', { ...strings, collectionFormat: 'csv' }, { type: 'array', encoding: 'csv' }],
    ['a list by pipes', { ...strings, collectionFormat: 'pipes' }, { type: 'array', encoding: 'pipes' }],
    ['a list by spaces', { ...strings, collectionFormat: 'ssv' }, { type: 'array', encoding: 'ssv' }],
    ['a list by tabs', { ...strings, collectionFormat: 'tsv' }, { type: 'array', encoding: 'tsv' }],
    ['a list by repetition', { ...strings, collectionFormat: 'multi' }, { type: 'array' }],
    [
      'a list of choices',
      { ...strings, items: { enum: ['a', 'b'] }, collectionFormat: 'multi' },
      { type: 'array', enum: ['a', 'b'] },
    ],
  ]
  for (const [name, param, want] of cases) {
    it(`given ${name}`, () => {
      const { only } = swagger({ parameters: [{ name: 'x', in: 'query', ...param }] })
      expect(only.params).toEqual([{ name: 'x', in: 'query', ...want }])
    })
  }

  it('are repeated keys, all lists, for an engine that reads them so', () => {
    const parameters = [{ name: 'x', in: 'query', ...strings, collectionFormat: 'pipes' }]
    const { operations } = compile(
      { swagger: '2.0', paths: { '/a': { get: { parameters } } } },
      { arrays: 'repeat' },
    )
    expect(operations[0]?.params).toEqual([{ name: 'x', in: 'query', type: 'array' }])
  })
})

describe('parameters of OpenAPI 3', () => {
  const object = { type: 'object' }
  const cases: [name: string, param: object, want: Partial<Param> | string][] = [
    ['a number', { schema: { type: 'number', default: 2 } }, { type: 'number', default: 2 }],
    ['a nullable text of 3.1', { schema: { type: ['string', 'null'] } }, { type: 'string' }],
    ['a list', { schema: strings }, { type: 'array' }],
    ['a list that is not exploded', { schema: strings, explode: false }, { type: 'array', encoding: 'csv' }],
    [
      'a list by spaces',
      { schema: strings, style: 'spaceDelimited', explode: false },
      { type: 'array', encoding: 'ssv' },
    ],
    [
      'a list by pipes',
      { schema: strings, style: 'pipeDelimited', explode: false },
      { type: 'array', encoding: 'pipes' },
    ],
    ['an object', { schema: object }, { type: 'object', encoding: 'form' }],
    ['a deep object', { schema: object, style: 'deepObject' }, { type: 'object', encoding: 'deep-object' }],
    [
      'an object as JSON',
      { content: { 'application/json': { schema: object } } },
      { type: 'object', encoding: 'json' },
    ],
    [
      'a reference',
      { schema: { $ref: '#/components/schemas/Sort' } },
      { type: 'string', enum: ['up', 'down'] },
    ],
    ['parts that agree', { schema: { allOf: [{ type: 'integer' }, { minimum: 1 }] } }, { type: 'integer' }],
    [
      'a schema within itself',
      { schema: { $ref: '#/components/schemas/Loop' } },
      { type: 'any', encoding: 'form', nested: 'form' },
    ],
    [
      'an object that is not exploded',
      { schema: object, explode: false },
      { type: 'object', encoding: 'csv' },
    ],
    [
      'a style of paths',
      { schema: object, style: 'matrix' },
      'its style "matrix" is not known for an object',
    ],
    [
      'a style of nobody',
      { schema: strings, style: 'zigzag' },
      'its style "zigzag" is not known for an array',
    ],
  ]
  for (const [name, param, want] of cases) {
    it(`given ${name}`, () => {
      const schemas = {
        Sort: { type: 'string', enum: ['up', 'down'] },
        Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] },
      }
      const { only, report } = openapi(
        { parameters: [{ name: 'x', in: 'query', ...param }] },
        { components: { schemas } },
      )
      if (typeof want !== 'string') {
        expect(only.params).toEqual([{ name: 'x', in: 'query', ...want }])
        return
      }
      expect(only.params).toEqual([{ name: 'x', in: 'query', type: 'string' }])
      expect(report.warnings.join()).toContain(want)
    })
  }

  it('in paths and headers are joined by commas', () => {
    const parameters = [
      { name: 'ids', in: 'path', required: true, schema: strings },
      { name: 'X-Tags', in: 'header', schema: strings },
    ]
    expect(openapi({ parameters }, {}, '/boats/{ids}').only.params).toEqual([
      { name: 'ids', in: 'path', type: 'array', required: true, encoding: 'csv' },
      { name: 'X-Tags', in: 'header', type: 'array', encoding: 'csv' },
    ])
  })

  it('in paths may have styles of their own', () => {
    const parameters = [
      { name: 'a', in: 'path', required: true, style: 'label', schema: { type: 'string' } },
      { name: 'b', in: 'path', required: true, style: 'matrix', explode: true, schema: strings },
      { name: 'c', in: 'path', required: true, schema: object },
      { name: 'd', in: 'path', required: true, explode: true, schema: object },
    ]
    expect(openapi({ parameters }, {}, '/{a}/{b}/{c}/{d}').only.params).toEqual([
      { name: 'a', in: 'path', type: 'string', required: true, encoding: 'label' },
      { name: 'b', in: 'path', type: 'array', required: true, encoding: 'matrix-explode' },
      { name: 'c', in: 'path', type: 'object', required: true, encoding: 'csv' },
      { name: 'd', in: 'path', type: 'object', required: true, encoding: 'form' },
    ])
  })

  it('leave out, with the reason, what is no parameter of ours', () => {
    const parameters = [{ name: 'Authorization', in: 'header', schema: { type: 'string' } }]
    const { only, report } = openapi({ operationId: 'Sail', parameters })
    expect(only.params).toEqual([])
    expect(report.warnings).toEqual([
      expect.stringMatching(/^Sail: header parameter "Authorization" left out: /),
    ])
  })
})

describe('parameters anywhere', () => {
  it('come from the path too, and those of the operation replace them', () => {
    const { operations } = compile({
      swagger: '2.0',
      parameters: { Shared: { name: 'deep', in: 'query', type: 'boolean' } },
      paths: {
        '/boats/{id}': {
          parameters: [
            { $ref: '#/parameters/Shared' },
            { name: 'id', in: 'path', type: 'string', required: true },
          ],
          get: { parameters: [{ name: 'deep', in: 'query', type: 'integer' }] },
        },
      },
    })
    expect(operations[0]?.params).toEqual([
      { name: 'deep', in: 'query', type: 'integer' },
      { name: 'id', in: 'path', type: 'string', required: true },
    ])
  })

  it('of one name are told apart', () => {
    const parameters = [
      { name: 'name', in: 'query', type: 'string' },
      { name: 'name', in: 'path', type: 'string', required: true },
      { name: 'name', in: 'header', type: 'string' },
      { name: 'query_name', in: 'query', type: 'string' },
    ]
    expect(swagger({ parameters }, {}, '/boats/{name}').only.params).toEqual([
      { name: 'query_name', key: 'name', in: 'query', type: 'string' },
      { name: 'name', in: 'path', type: 'string', required: true },
      { name: 'header_name', key: 'name', in: 'header', type: 'string' },
      { name: 'query_query_name', key: 'query_name', in: 'query', type: 'string' },
    ])
  })

  it('that the path names and nobody declares are added, those that it does not name left out', () => {
    const parameters = [{ name: 'captain', in: 'path', type: 'string', required: true }]
    const { only, report } = swagger({ operationId: 'Sail', parameters }, {}, '/boats/{id}')
    expect(only.params).toEqual([{ name: 'id', in: 'path', type: 'string', required: true }])
    expect(report.repairs).toEqual([
      'Sail: path parameter "id" added: the path names it and nobody declares it',
    ])
    expect(report.warnings).toEqual(['Sail: path parameter "captain" left out: the path has no {captain}'])
  })

  it.each(['name=shelves/*', 'name:.*', '+name', 'name*'])(
    'lose the pattern of a router: {%s}',
    (written) => {
      const parameters = [{ name: 'name', in: 'path', type: 'string', required: true }]
      const { only, report } = swagger({ parameters }, {}, `/images/{${written}}/json`)
      expect(only.path).toBe('/images/{name}/json')
      expect(only.params).toEqual([{ name: 'name', in: 'path', type: 'string', required: true }])
      const same = swagger(
        { parameters: [{ ...parameters[0], name: written }] },
        {},
        `/images/{${written}}/json`,
      )
      expect(same.only).toEqual(only)
      expect([report.repairs, same.report.repairs]).toEqual([[], []])
    },
  )

  it('may be written as /groups/:id', () => {
    const { only, report } = openapi(
      { parameters: [{ name: 'id', in: 'path', schema: {} }] },
      {},
      '/groups/:id/users',
    )
    expect([only.path, only.params]).toEqual([
      '/groups/{id}/users',
      [{ name: 'id', in: 'path', type: 'any', required: true, encoding: 'csv', nested: 'json' }],
    ])
    expect(report.repairs).toEqual(['/groups/:id/users: taken as /groups/{id}/users'])
    expect(openapi({}, {}, '/v1/{name}:cancel').only.path).toBe('/v1/{name}:cancel')
  })

  it('may be an object in place of a list', () => {
    const { only, report } = openapi({
      operationId: 'Sail',
      parameters: { deep: { in: 'query', schema: { type: 'boolean' } } },
    })
    expect(only.params).toEqual([{ name: 'deep', in: 'query', type: 'boolean' }])
    expect(report.repairs).toEqual(['Sail: `parameters` was an object: it is taken as a list'])
  })

  it.each<[string, object, object]>([
    ['a list or a text', { anyOf: [{ type: 'array', items: {} }, { type: 'string' }] }, { type: 'any' }],
    ['a number or a text', { type: ['integer', 'string', 'null'] }, { type: 'any' }],
    ['an integer or a number', { oneOf: [{ type: 'integer' }, { type: 'number' }] }, { type: 'number' }],
    [
      'an object or a text',
      { anyOf: [{ type: 'object' }, { type: 'string' }] },
      { type: 'any', encoding: 'form' },
    ],
    ['a time', { type: 'string', format: 'date-time' }, { type: 'string', format: 'date-time' }],
    ['days', { type: 'array', items: { type: 'string', format: 'date' } }, { type: 'array', format: 'date' }],
  ])('may be %s', (_, schema, want) => {
    const { only } = openapi({ parameters: [{ name: 'x', in: 'query', schema }] })
    expect(only.params).toEqual([{ name: 'x', in: 'query', ...want }])
  })

  it('are Unix seconds where the engine reads these', () => {
    const spec = {
      swagger: '2.0',
      paths: {
        '/a': { get: { parameters: [{ name: 'since', in: 'query', type: 'string', format: 'date-time' }] } },
      },
    }
    expect(compile(spec, { unixTimes: ['since'] }).operations[0]?.params[0]?.format).toBe('unix')
  })

  it('may be lists and objects in deepObject, and texts whose reserved characters stay', () => {
    const parameters = [
      {
        name: 'expand',
        in: 'query',
        style: 'deepObject',
        explode: true,
        schema: { type: 'array', items: {} },
      },
      { name: 'path', in: 'query', allowReserved: true, schema: { type: 'string' } },
    ]
    expect(openapi({ parameters }).only.params).toEqual([
      { name: 'expand', in: 'query', type: 'array', encoding: 'deep-object' },
      { name: 'path', in: 'query', type: 'string', encoding: 'raw' },
    ])
  })

  it("lose the pattern of a server's router", () => {
    const parameters = [{ name: 'name:.*', in: 'path', type: 'string', required: true }]
    const { only, report } = swagger({ parameters }, {}, '/images/{name:.*}/json')
    expect(only.path).toBe('/images/{name}/json')
    expect(only.params).toEqual([{ name: 'name', in: 'path', type: 'string', required: true }])
    expect(report).toMatchObject({ repairs: [], warnings: [] })
  })

  const bad: [name: string, parameters: object[], says: RegExp][] = [
    [
      'without a name',
      [{ in: 'query' }],
      /#\/paths\/~1boats\/post\/parameters\/0: A parameter needs a `name` and an `in`/,
    ],
    ['in no place', [{ name: 'x', in: 'air' }], /Parameter "x" is in "air"/],
    ['that point elsewhere', [{ $ref: 'other.yaml#/x' }], /points to another file, which was not given/],
  ]
  for (const [name, parameters, says] of bad) {
    it(`${name} are refused`, () => {
      expect(() => swagger({ parameters })).toThrow(says)
    })
  }
})

describe('the fields of a form', () => {
  const list = { type: 'array', items: { type: 'string' } }
  it('are written as Swagger 2.0 says of each', () => {
    const parameters = [
      { name: 'a', in: 'formData', ...list },
      { name: 'b', in: 'formData', ...list, collectionFormat: 'multi' },
      { name: 'c', in: 'formData', ...list, collectionFormat: 'pipes' },
    ]
    const { only } = swagger({ consumes: ['application/x-www-form-urlencoded'], parameters })
    expect(only.body).toMatchObject({ kind: 'form', fields: { a: 'csv', c: 'pipes' } })
  })

  it('are written as OpenAPI 3 says of each', () => {
    const schema = {
      type: 'object',
      properties: { a: list, b: list, c: { type: 'object' }, d: { type: 'object' } },
    }
    const encoding = { a: { explode: false }, b: {}, c: { style: 'deepObject', explode: true } }
    const content = { 'application/x-www-form-urlencoded': { schema, encoding } }
    expect(openapi({ requestBody: { content } }).only.body).toEqual({
      kind: 'form',
      type: 'application/x-www-form-urlencoded',
      fields: { a: 'csv', c: 'deep-object' },
    })
  })
})
