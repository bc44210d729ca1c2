import { describe, expect, it } from 'vitest'
import { withFields } from '../../../src/compile/corrections/fields.ts'
import { withNulls } from '../../../src/compile/corrections/nulls.ts'
import type { TypedVersion } from '../../../src/compile/types/model.ts'
import { typedVersion } from '../../../src/compile/types/typed-version.ts'
import type { JsonObject } from '../../../src/json/objects.ts'
import { compile } from '../support.ts'

const engine = { type: 'object', properties: { Power: { type: 'integer' } } }
const boat = {
  allOf: [
    { $ref: '#/definitions/Hull' },
    {
      type: 'object',
      properties: {
        Engine: { $ref: '#/definitions/Engine' },
        Crew: { type: 'array', items: { type: 'object', properties: { Name: { type: 'string' } } } },
        Flags: { type: 'object', additionalProperties: { $ref: '#/definitions/Engine' } },
      },
    },
  ],
}
const hull = { type: 'object', properties: { Length: { type: 'integer' } } }

function boats(): TypedVersion {
  const responses = { 200: { schema: { $ref: '#/definitions/Boat' } } }
  const list = { 200: { schema: { type: 'array', items: { $ref: '#/definitions/Boat' } } } }
  const compiled = compile({
    swagger: '2.0',
    paths: {
      '/boat': { get: { operationId: 'BoatInspect', responses } },
      '/boats': { get: { operationId: 'BoatList', responses: list } },
    },
    definitions: { Boat: boat, Hull: hull, Engine: engine },
  })
  return typedVersion('v1', compiled)
}

function mend(op: string, fields: Record<string, JsonObject>, versions = 'all'): TypedVersion {
  const override = { engine: 'toy', versions, op: [op], change: { fields }, why: 'Because.' }
  return withFields(boats(), [override], 'toy')
}

function always(op: string, places: string[]): TypedVersion {
  return withFields(
    boats(),
    [{ engine: 'toy', op: [op], change: { always: places }, why: 'Because.' }],
    'toy',
  )
}

describe('what an answer always has', () => {
  it('is required where it stands, and never null', () => {
    const { definitions } = always('BoatList', ['[].Length', '[].Crew', '[].Crew.[].Name', '[].Engine.Power'])
    expect(definitions.Hull).toMatchObject({ required: ['Length'] })
    expect(definitions.Engine).toMatchObject({ required: ['Power'] })
    expect(definitions.Boat).toMatchObject({
      allOf: [
        {},
        {
          required: ['Crew'],
          properties: { Crew: { 'x-nullable': false, items: { required: ['Name'] } } },
        },
      ],
    })
    expect(withNulls(always('BoatList', ['[].Crew'])).definitions.Boat).toMatchObject({
      allOf: [{}, { properties: { Crew: { 'x-nullable': false }, Flags: { 'x-nullable': true } } }],
    })
  })

  it('is refused where it is no news, nowhere, or would be asked of a body', () => {
    const line = { engine: 'toy', op: ['BoatInspect'], change: { always: ['Length'] }, why: 'Because.' }
    const said = boats()
    said.definitions.Hull = { ...hull, required: ['Length'] }
    expect(() => withFields(said, [line], 'toy')).toThrow(
      'what BoatInspect always answers is required already',
    )
    expect(withFields(boats(), [line, line], 'toy').definitions.Hull).toMatchObject({ required: ['Length'] })
    expect(() => always('BoatInspect', ['Mast'])).toThrow('Mast of BoatInspect is not there')
    expect(() => always('BoatInspect', ['Engine.Power', 'Hull.Power'])).toThrow('Hull.Power of BoatInspect')
    const nullable = boats()
    nullable.definitions.Engine = { ...engine, 'x-nullable': true }
    const whole = { ...line, change: { always: ['Engine'] } }
    expect(() => withFields(nullable, [whole], 'toy')).toThrow(
      'Engine of BoatInspect may be null, says the definition Engine',
    )
    const typed = boats()
    typed.shapes.set('BoatBuild', { params: {}, body: { $ref: '#/definitions/Hull' } })
    expect(() => withFields(typed, [line], 'toy')).toThrow('would be asked of bodies too, in Hull')
  })
})

describe('fields at a place within a named schema', () => {
  const definitions = {
    Boat: { 'Crew.[].Name': { type: 'integer' }, Engine: { $ref: null, type: 'string' } },
  }
  const override = { engine: 'toy', op: ['*'], change: { definitions }, why: 'Because.' }

  it('are put there for all that refer to it', () => {
    expect(withFields(boats(), [override], 'toy').definitions.Boat).toMatchObject({
      allOf: [
        {},
        {
          properties: {
            Engine: { type: 'string' },
            Crew: { items: { properties: { Name: { type: 'integer' } } } },
          },
        },
      ],
    })
  })

  it('are refused where there is no such schema', () => {
    const change = { definitions: { Ship: { Engine: { type: 'string' } } } }
    expect(() => withFields(boats(), [{ ...override, change }], 'toy')).toThrow('Engine of Ship is not there')
  })
})

describe('fields at a place within an answer', () => {
  const nullable = { 'x-nullable': true }
  it.each<[place: string, op: string, definition: string, path: string]>([
    ['Engine', 'BoatInspect', 'Boat', 'allOf.1.properties.Engine'],
    ['Length', 'BoatInspect', 'Hull', 'properties.Length'],
    ['Engine.Power', 'BoatInspect', 'Engine', 'properties.Power'],
    ['[].Engine.Power', 'BoatList', 'Engine', 'properties.Power'],
    ['Crew.[].Name', 'BoatInspect', 'Boat', 'allOf.1.properties.Crew.items.properties.Name'],
    ['Flags.{}', 'BoatInspect', 'Boat', 'allOf.1.properties.Flags.additionalProperties'],
  ])('are put there: %s of %s', (place, op, definition, path) => {
    const { definitions } = mend(op, { [place]: nullable })
    expect(definitions[definition]).toHaveProperty(path, expect.objectContaining(nullable))
  })

  it('are put to the whole answer, which others that are of its kind are not', () => {
    const { shapes, definitions } = mend('BoatList', { '.': nullable })
    expect(shapes.get('BoatList')?.result).toMatchObject({ type: 'array', ...nullable })
    expect(definitions).toEqual(boats().definitions)
  })

  it('take away, and add a property whose type they give', () => {
    const { definitions } = mend('BoatInspect', {
      Engine: { $ref: null, type: 'string' },
      Age: { type: 'integer' },
    })
    expect(definitions.Boat).toMatchObject({
      allOf: [{}, { properties: { Engine: { type: 'string' } } }],
      properties: { Age: { type: 'integer' } },
    })
    expect(definitions.Boat).not.toHaveProperty('allOf.1.properties.Engine.$ref')
  })

  it('leave the document as it was, and other versions alone', () => {
    const before = structuredClone(boat)
    mend('BoatInspect', { Engine: nullable })
    expect(boat).toEqual(before)
    expect(mend('BoatInspect', { Engine: nullable }, 'v2..').definitions).toEqual(boats().definitions)
  })

  it.each<[fields: Record<string, JsonObject>, says: string]>([
    [{ Mast: nullable }, 'toy v1: Mast of BoatInspect is not there'],
    [{ 'Mast.Height': { type: 'integer' } }, 'Mast.Height of BoatInspect is not there'],
    [{ 'Engine.[]': nullable }, 'Engine.[] of BoatInspect is not there'],
    [{ 'Engine.Power': { type: 'integer' } }, 'Engine.Power of BoatInspect says the same of type already'],
  ])('fail where they do not apply: %j', (fields, says) => {
    expect(() => mend('BoatInspect', fields)).toThrow(says)
  })
})
