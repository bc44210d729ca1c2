import { expect, it } from 'vitest'
import { schemasOf } from '../../src/client/schemas.ts'
import { engines, versions } from '../../src/index.ts'
import { fields } from '../../src/table/diff.ts'
import { decodeSchemas, type Schema } from '../../src/table/schemas.ts'

it('has the fields of bodies and answers, version by version', async () => {
  const docker = await schemasOf('docker')
  if (!docker) throw new Error('docker has no schemas')
  const body = fields(docker.body('v1.41', 'ContainerCreate'), docker)
  expect(body.get('Image')).toBe('string?')
  expect(body.get('HostConfig.Mounts[].Target')).toBe('string?')
  expect(body.has('HostConfig.Mounts[].VolumeOptions.Subpath')).toBe(false)
  const newer = fields(docker.body('v1.45', 'ContainerCreate'), docker)
  expect(newer.get('HostConfig.Mounts[].VolumeOptions.Subpath')).toBe('string?')
  expect(docker.body('v1.41', 'ContainerList')).toBeUndefined()
  expect(docker.names('v1.41')).toContain('HostConfig')
  expect(docker.names('v1.0')).toEqual([])
})

it('leads from every reference to a schema', async () => {
  for (const engine of engines()) {
    const schemas = await schemasOf(engine)
    if (!schemas) throw new Error(`${engine} has no schemas`)
    const newest = versions(engine).at(-1) as string
    const visit = (schema: unknown, where: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { $ref } = schema as Schema
      if ($ref !== undefined)
        expect(Object.keys(schemas.resolve({ $ref })).length, `${where} ${$ref}`).toBeGreaterThan(0)
      for (const part of Object.values(schema)) visit(part, where)
    }
    for (const name of schemas.names(newest)) visit(schemas.named(newest, name), `${engine} ${name}`)
  }
})

it('drops what a version has no more, and refuses text of another format', () => {
  const text = JSON.stringify({
    format: 1,
    engine: 'harbour',
    schemas: { Ship: { type: 'object' } },
    versions: [
      ['v1', { ops: { ShipInspect: ['', 'Ship'] }, named: { Ship: 'Ship' } }],
      ['v2', { ops: { ShipInspect: null }, named: { Ship: null } }],
    ],
  })
  const harbour = decodeSchemas(text)
  expect(harbour.result('v1', 'ShipInspect')).toEqual({ type: 'object' })
  expect([harbour.result('v2', 'ShipInspect'), harbour.names('v2')]).toEqual([undefined, []])
  expect(() => decodeSchemas('{"format":2}')).toThrow(/format is 2/)
})
