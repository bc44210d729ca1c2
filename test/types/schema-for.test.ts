import { describe, expect, it } from 'vitest'
import type { TypedVersion } from '../../src/compile/types/model.ts'
import { schemaFor } from '../../src/compile/types/schema-for.ts'

const typed: TypedVersion = {
  version: 'v1',
  operations: [
    {
      op: 'BoatList',
      method: 'GET',
      path: '/boats',
      category: 'boats',
      params: [],
      answer: { kind: 'json' },
      responses: {},
    },
  ],
  shapes: new Map([
    ['BoatList', { params: {}, result: { type: 'array', items: { $ref: '#/definitions/Boat' } } }],
  ]),
  definitions: {
    Boat: { type: 'object', required: ['Id'], properties: { Id: { type: 'string', 'x-nullable': true } } },
  },
  lookup: () => undefined,
}

describe('schemaFor', () => {
  it('gives the schema that the type of an answer is made of, and all that it refers to', () => {
    expect(schemaFor(typed, 'BoatList')).toEqual({
      allOf: [{ type: 'array', items: { $ref: '#/components/schemas/Boat' } }],
      components: {
        schemas: {
          Boat: {
            type: 'object',
            properties: { Id: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
            required: ['Id'],
          },
        },
      },
    })
  })

  it('refuses an operation that there is none of', () => {
    expect(() => schemaFor(typed, 'BoatSink')).toThrow('v1 has no operation BoatSink.')
  })
})
