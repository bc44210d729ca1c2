import { expect, it } from 'vitest'
import { compile } from '../../src/compile.ts'

it('compiles a thousand operations whose schemas lead from one to the next', {
  timeout: 120_000,
}, async () => {
  const count = 1000
  const words = 'lorem ipsum dolor sit amet '.repeat(110)
  const range = Array.from({ length: count }, (_, at) => at)
  const schema = (at: number) => ({
    type: 'object',
    description: words,
    properties: { next: { $ref: `#/definitions/S${(at + 1) % count}` }, [`own${at}`]: { type: 'string' } },
  })
  const operation = (at: number) => ({
    description: words.slice(0, 1000),
    responses: { 200: { description: '', schema: { $ref: `#/definitions/S${at}` } } },
  })
  const text = JSON.stringify({
    swagger: '2.0',
    paths: Object.fromEntries(range.map((at) => [`/things/${at}`, { get: operation(at) }])),
    definitions: Object.fromEntries(range.map((at) => [`S${at}`, schema(at)])),
  })
  expect(text.length).toBeGreaterThan(4e6)
  const { reports, typings } = await compile(text, { engine: 'large', version: 'v1' })
  expect(reports).toMatchObject([{ in: count, out: count }])
  expect(typings['types/v1.d.ts']).toContain('own999?: string')
})
