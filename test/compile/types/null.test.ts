import { expect, it } from 'vitest'
import { normalise } from '../../../src/compile/types/normalise.ts'

const ref = { $ref: '#/components/schemas/Boat' }
const isNull = { type: 'null' }

it.each<[string, object, object]>([
  ['the type', { type: 'null' }, isNull],
  ['a list of it', { type: ['null'] }, isNull],
  ['a constant', { const: null }, isNull],
  ['an enum of it', { enum: [null] }, isNull],
  ['one of several types', { type: ['string', 'null'] }, { anyOf: [{ type: 'string' }, isNull] }],
  ['a choice in OpenAPI 3.1', { oneOf: [ref, { type: 'null' }] }, { oneOf: [ref, isNull] }],
  ['a choice in OpenAPI 3.0', { anyOf: [ref, { nullable: true }] }, { anyOf: [ref, isNull] }],
  [
    'a choice of a nullable one',
    { anyOf: [{ ...ref, nullable: true }] },
    { anyOf: [{ anyOf: [ref, isNull] }] },
  ],
  ['no null in what all must be', { allOf: [ref, { nullable: true }] }, { allOf: [ref, {}] }],
])('null as %s', (_, schema, want) => {
  expect(normalise(schema as never, { lookup: () => undefined })).toEqual(want)
})
