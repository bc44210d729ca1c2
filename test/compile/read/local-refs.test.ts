import { describe, expect, it } from 'vitest'
import { find } from '../../../src/compile/read/refs.ts'
import { compile } from '../support.ts'

const answer = (schema: object): object => ({
  get: { responses: { 200: { content: { 'application/json': { schema } } } } },
})

describe('references of OpenAPI 3.1', () => {
  const schemas = {
    Boat: {
      $id: 'https://harbour.example/boat',
      type: 'object',
      properties: { id: { $anchor: 'id', type: 'string' } },
    },
  }

  it('by $anchor and $id are local, and ask no network', () => {
    const paths = {
      '/a': answer({ $ref: 'https://harbour.example/boat' }),
      '/b': answer({ type: 'array', items: { $ref: '#id' } }),
      '/c': answer({ $ref: 'https://harbour.example/boat#/properties/id' }),
    }
    const { operations, report, document } = compile({ openapi: '3.1.0', paths, components: { schemas } })
    expect(operations.map(({ responses }) => responses)).toEqual([
      { 200: 'Boat' },
      { 200: 'id[]' },
      { 200: 'id' },
    ])
    expect(report.warnings).toEqual([])
    expect(find(document, '#/components/schemas/Boat/properties/id')).toMatchObject({ type: 'string' })
  })

  it('hold together with what stands beside them', () => {
    const beside = { $ref: '#/components/schemas/Boat', required: ['id'], description: 'of no weight' }
    const { document } = compile({
      openapi: '3.1.0',
      paths: { '/a': answer(beside) },
      components: { schemas },
    })
    const place = '#/paths/~1a/get/responses/200/content/application~1json/schema'
    expect(find(document, place)).toEqual({
      allOf: [{ $ref: '#/components/schemas/Boat' }],
      required: ['id'],
      description: 'of no weight',
    })
    const old = compile({ openapi: '3.0.3', paths: { '/a': answer(beside) }, components: { schemas } })
    expect(find(old.document, place)).toEqual(beside)
  })
})

describe('OpenAPI 3.2', () => {
  it.each([
    ['https://harbour.example/apis/boats.yaml', 'https://harbour.example/apis/boats.yaml'],
    ['https://harbour.example/apis/boats.yaml', 'boats.yaml'],
    ['/apis/boats.yaml', './boats.yaml'],
  ])('names itself %s, so that %s is itself', ($self, ref) => {
    const { operations, report } = compile({
      openapi: '3.2.0',
      $self,
      paths: { '/a': answer({ $ref: `${ref}#/components/schemas/Boat` }) },
      components: { schemas: { Boat: { type: 'object' } } },
    })
    expect([operations[0]?.responses, report.warnings]).toEqual([{ 200: 'Boat' }, []])
  })

  it('has QUERY and methods of its own, messages, the whole query string', () => {
    const responses = {
      200: { content: { 'application/jsonl': { itemSchema: { type: 'object' } } } },
    }
    const form = { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } }
    const { operations, report } = compile({
      openapi: '3.2.0',
      paths: {
        '/boats': {
          query: { responses },
          additionalOperations: { LINK: { parameters: [{ name: 'all', in: 'querystring', content: form }] } },
        },
      },
    })
    expect(operations).toMatchObject([
      { op: 'QueryBoats', method: 'QUERY', answer: { kind: 'messages' } },
      {
        op: 'LinkBoats',
        method: 'LINK',
        params: [{ name: 'all', in: 'query', type: 'object', encoding: 'form' }],
      },
    ])
    expect(report).toMatchObject({ in: 2, out: 2 })
    const parameters = [{ name: 'all', in: 'querystring', content: { 'application/json': {} } }]
    expect(() => compile({ openapi: '3.2.0', paths: { '/a': { get: { parameters } } } })).toThrow(
      /"all" is the whole query string as application\/json, and hawser knows only/,
    )
    expect(() => compile({ openapi: '3.3.0', paths: {} })).toThrow(
      /says version 3\.3\.0\. Give .* 3\.2 document/,
    )
  })
})

describe('a path that is a reference', () => {
  it('has what stands beside it too', () => {
    const shared = { get: { operationId: 'Shared' }, put: { operationId: 'Old' } }
    const paths = { '/a': { $ref: '#/x-shared', post: { operationId: 'Own' }, put: { operationId: 'New' } } }
    const { operations, report } = compile({ openapi: '3.0.3', paths, 'x-shared': shared })
    expect(operations.map(({ op, method }) => `${method} ${op}`)).toEqual([
      'GET Shared',
      'PUT New',
      'POST Own',
    ])
    expect(report).toMatchObject({ in: 3, out: 3 })
  })
})
