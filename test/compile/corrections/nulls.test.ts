import { describe, expect, it } from 'vitest'
import { answersNulls, withNulls } from '../../../src/compile/corrections/nulls.ts'
import { TypeEmitter } from '../../../src/compile/types/type-emitter.ts'
import { typedVersion } from '../../../src/compile/types/typed-version.ts'
import { AnswerSchemas } from '../../support/answer-schemas.ts'
import { compile } from '../support.ts'

const names = { type: 'array', items: { type: 'string' } }

function typed(schema: object) {
  const compiled = compile({
    swagger: '2.0',
    paths: { '/boat': { get: { operationId: 'BoatInspect', responses: { 200: { schema } } } } },
    definitions: {
      Names: names,
      Again: { $ref: '#/definitions/Names' },
      Tree: {
        type: 'object',
        properties: { Branches: { type: 'array', items: { $ref: '#/definitions/Tree' } } },
      },
    },
  })
  return typedVersion('v1', compiled)
}

function textOf(schema: object): string {
  const emitter = new TypeEmitter()
  emitter.add(withNulls(typed(schema)))
  const text = emitter.files().get('v1.d.ts') ?? ''
  return text.replaceAll(/\s+/g, ' ')
}

describe('empty lists and maps that come as null', () => {
  it.each<[schema: object, type: string]>([
    [names, 'string[] | null'],
    [{ type: 'object', additionalProperties: { type: 'string' } }, '{ [key: string]: string; } | null'],
    [{ type: 'object' }, '{ [key: string]: unknown; } | null'],
    [{ $ref: '#/definitions/Names' }, 'Names | null'],
    [{ $ref: '#/definitions/Again' }, 'Again | null'],
    [{ type: 'object', additionalProperties: names }, '{ [key: string]: string[] | null; } | null'],
    [{ type: 'array', items: names }, 'string[][] | null'],
    [{ type: 'string' }, 'string'],
    [{ type: 'object', properties: { A: { type: 'string' } } }, '{ A?: string | undefined; }'],
    [{ $ref: '#/definitions/Tree' }, 'Tree'],
  ])('are so as properties: %j', (schema, type) => {
    expect(textOf({ type: 'object', properties: { Own: schema } })).toContain(`Own?: ${type} | undefined;`)
  })

  it('are so within what is named, and not as a whole answer', () => {
    expect(textOf({ $ref: '#/definitions/Tree' })).toContain('Branches?: Tree[] | null | undefined;')
    expect(textOf(names)).toContain('value: string[];')
  })

  it('are so where an override says it of the version', () => {
    const says = (versions: string) => [
      { engine: 'toy', versions, op: ['*'], change: { emptyIsNull: true as const }, why: 'Because.' },
    ]
    expect(answersNulls(says('all'), 'toy', 'v1')).toBe(true)
    expect(answersNulls(says('v2..'), 'toy', 'v1')).toBe(false)
    expect(answersNulls(says('all'), 'ship', 'v1')).toBe(false)
  })

  it('are so in the schemas that answers are held against', () => {
    const schemas = new AnswerSchemas(withNulls(typed({ type: 'object', properties: { Own: names } })))
    expect(schemas.of('BoatInspect')).toMatchObject({
      properties: { Own: { anyOf: [{ type: 'array' }, { type: 'null' }] } },
    })
    expect(() => schemas.of('BoatSink')).toThrow('There is no operation "BoatSink".')
  })
})
