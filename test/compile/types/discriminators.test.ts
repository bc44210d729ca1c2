import { describe, expect, it } from 'vitest'
import { faultsIn } from '../../../scripts/prove-spec/faults.ts'
import { compile } from '../../../src/compile.ts'

const kind = { kind: { type: 'string' } }
const schemas = {
  Sail: { type: 'object', required: ['kind', 'masts'], properties: { ...kind, masts: { type: 'integer' } } },
  Motor: { type: 'object', required: ['kind', 'power'], properties: { ...kind, power: { type: 'number' } } },
  Boat: { oneOf: [{ $ref: '#/components/schemas/Sail' }, { $ref: '#/components/schemas/Motor' }] },
}

async function boats(discriminator: object): Promise<Awaited<ReturnType<typeof compile>>> {
  const Boat = { ...schemas.Boat, discriminator }
  const paths = { '/a': { get: { responses: { 204: { description: '' } } } } }
  const spec = { openapi: '3.0.3', paths, components: { schemas: { ...schemas, Boat } } }
  return compile(JSON.stringify(spec), { engine: 'boats', version: 'v1' })
}

/** Reads what only the boat of this kind has, and what only the others have. */
const reading = (kind: string, own: string, others: string): string =>
  `export const read = (boat: Schemas['Boat']) => boat.kind === '${kind}' ? boat.${own} : boat.${others}`

it('a discriminator with a mapping narrows', async () => {
  const mapping = { sail: '#/components/schemas/Sail', yawl: 'Sail', motor: '#/components/schemas/Motor' }
  const compiled = await boats({ propertyName: 'kind', mapping })
  expect(faultsIn(compiled, 'v1', reading('motor', 'power', 'masts'))).toEqual([])
  expect(faultsIn(compiled, 'v1', reading('motor', 'masts', 'power'))).toHaveLength(2)
  const given = "export const boat: Schemas['Boat'] = { kind: 'yawl', masts: 2 }"
  expect(faultsIn(compiled, 'v1', given)).toEqual([])
  expect(faultsIn(compiled, 'v1', given.replace('yawl', 'motor'))).not.toEqual([])
})

it.each([
  ['3.0.3', { type: 'string', nullable: true, enum: ['sail', null] }],
  ['3.1.0', { anyOf: [{ type: 'string', enum: ['sail'] }, { type: 'null' }] }],
  ['3.1.0', { oneOf: [{ const: 'sail' }, { const: null }] }],
])('a discriminator may be null where its schema says so, in %s', async (openapi, kind) => {
  const Sail = { type: 'object', properties: { kind, masts: { type: 'integer' } } }
  const Boat = { ...schemas.Boat, discriminator: { propertyName: 'kind' } }
  const paths = { '/a': { get: { responses: { 204: { description: '' } } } } }
  const spec = { openapi, paths, components: { schemas: { ...schemas, Sail, Boat } } }
  const compiled = await compile(JSON.stringify(spec), { engine: 'boats', version: 'v1' })
  const given = (value: string): string => `export const boat: Schemas['Boat'] = { kind: ${value}, masts: 2 }`
  expect(faultsIn(compiled, 'v1', `${given("'sail'")}; ${given('null').replace('boat', 'other')}`)).toEqual(
    [],
  )
  expect(faultsIn(compiled, 'v1', given("'Motor'"))).not.toEqual([])
  expect(faultsIn(compiled, 'v1', given("'yawl'"))).not.toEqual([])
})

it('a discriminator that is a number is mapped by numbers', async () => {
  const boat = (more: object): object => ({
    type: 'object',
    properties: { kind: { type: 'integer' }, ...more },
  })
  const two = { Sail: boat({ masts: { type: 'integer' } }), Motor: boat({ power: { type: 'number' } }) }
  const mapping = { 1: 'Sail', 2: 'Motor' }
  const Boat = { ...schemas.Boat, discriminator: { propertyName: 'kind', mapping } }
  const paths = { '/a': { get: { responses: { 204: { description: '' } } } } }
  const spec = { openapi: '3.0.3', paths, components: { schemas: { ...two, Boat } } }
  const compiled = await compile(JSON.stringify(spec), { engine: 'boats', version: 'v1' })
  const given = "export const boat: Schemas['Boat'] = { kind: 2, power: 5 }"
  expect(faultsIn(compiled, 'v1', given)).toEqual([])
  expect(faultsIn(compiled, 'v1', given.replace('kind: 2', 'kind: 1'))).not.toEqual([])
})

it('a discriminator without one narrows by names', async () => {
  const compiled = await boats({ propertyName: 'kind' })
  expect(faultsIn(compiled, 'v1', reading('Sail', 'masts', 'power'))).toEqual([])
  expect(faultsIn(compiled, 'v1', reading('Motor', 'masts', 'power'))).toHaveLength(2)
})

describe.each(['2.0', '3.0.3'])('a discriminator of a schema that others are made of, in %s', (dialect) => {
  const ref = (name: string) => ({
    $ref: dialect === '2.0' ? `#/definitions/${name}` : `#/components/schemas/${name}`,
  })
  const definitions = {
    Pet: {
      type: 'object',
      required: ['kind', 'name'],
      discriminator:
        dialect === '2.0' ? 'kind' : { propertyName: 'kind', mapping: { cat: 'Cat', pet: 'Pet' } },
      properties: { kind: { type: 'string' }, name: { type: 'string' }, friend: ref('Pet') },
    },
    Cat: {
      allOf: [
        ref('Pet'),
        { type: 'object', required: ['lives'], properties: { lives: { type: 'integer' } } },
      ],
    },
    Lion: { allOf: [ref('Cat'), { type: 'object', properties: { roars: { type: 'boolean' } } }] },
  }
  const cat = dialect === '2.0' ? 'Cat' : 'cat'

  async function pets(): Promise<Awaited<ReturnType<typeof compile>>> {
    const schemas =
      dialect === '2.0'
        ? { swagger: '2.0', definitions }
        : { openapi: dialect, components: { schemas: definitions } }
    return compile(JSON.stringify({ ...schemas, paths: {} }), { engine: 'pets', version: 'v1' })
  }

  it('takes each of these, and narrows', async () => {
    const compiled = await pets()
    const right = [
      `export const a: Schemas['Pet'] = { kind: '${cat}', name: 'a', lives: 9 }`,
      `export const b: Schemas['Pet'] = { kind: 'Lion', name: 'a', lives: 9, roars: true, friend: a }`,
      `export const c = (pet: Schemas['Pet']) => pet.kind === '${cat}' ? pet.lives : pet.name`,
      `export const d: Schemas['Cat'] = { kind: '${cat}', name: 'a', lives: 9 }`,
    ]
    expect(faultsIn(compiled, 'v1', right.join('\n'))).toEqual([])
    const wrong = [
      `export const a: Schemas['Pet'] = { kind: '${cat}', name: 'a' }`,
      `export const b: Schemas['Pet'] = { kind: 'dragon', name: 'a' }`,
      `export const c: Schemas['Pet'] = { kind: '${cat}', name: 'a', lives: 9, roars: true }`,
      `export const d = (pet: Schemas['Pet']) => pet.kind === '${cat}' ? pet.roars : pet.name`,
    ]
    const lines = faultsIn(compiled, 'v1', wrong.join('\n')).map((fault) => fault.split(':')[0])
    expect(new Set(lines)).toEqual(new Set(['1', '2', '3', '4']))
  })
})

it('a discriminator narrows bodies whose schemas differ from those of answers', async () => {
  const kind = { type: 'string' }
  const id = { type: 'integer', readOnly: true }
  const schema = (own: object) => ({
    type: 'object',
    required: ['id', 'kind'],
    properties: { id, kind, ...own },
  })
  const refs = ['Sail', 'Motor'].map((name) => ({ $ref: `#/components/schemas/${name}` }))
  const mapping = { sail: './models/Sail.yaml' }
  const Boat = { oneOf: refs, discriminator: { propertyName: 'kind', mapping } }
  const named = {
    Boat,
    Sail: schema({ masts: { type: 'integer' } }),
    Motor: schema({ power: { type: 'number' } }),
  }
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Boat' } } }
  const post = {
    operationId: 'build',
    requestBody: { content },
    responses: { 200: { description: '', content } },
  }
  const spec = { openapi: '3.0.3', paths: { '/a': { post } }, components: { schemas: named } }
  const compiled = await compile(JSON.stringify(spec), { engine: 'boats', version: 'v1' })
  const program = (kind: string, own: string): string =>
    `export const a: Ops['build']['request']['data'] = { kind: '${kind}', ${own}: 1 }`
  expect(
    faultsIn(
      compiled,
      'v1',
      [program('sail', 'masts'), program('Motor', 'power')].join('\n').replace('const a', 'const b'),
    ),
  ).toEqual([])
  expect(faultsIn(compiled, 'v1', program('SailInput', 'masts'))).toHaveLength(1)
  expect(faultsIn(compiled, 'v1', program('sail', 'power'))).toHaveLength(1)
})
