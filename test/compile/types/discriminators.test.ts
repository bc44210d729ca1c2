import { expect, it } from 'vitest'
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

it('a discriminator without one narrows by names', async () => {
  const compiled = await boats({ propertyName: 'kind' })
  expect(faultsIn(compiled, 'v1', reading('Sail', 'masts', 'power'))).toEqual([])
  expect(faultsIn(compiled, 'v1', reading('Motor', 'masts', 'power'))).toHaveLength(2)
})
