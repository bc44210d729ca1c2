import { expect, it } from 'vitest'
import { describeCost, measureCost } from '../../scripts/prove-spec/cost/measure.ts'
import { proveEngine, proveFile } from '../../scripts/prove-spec/prove.ts'
import { Specification } from '../../scripts/prove-spec/specification.ts'
import { compile } from '../../src/compile.ts'

it.each(['old-harbour', 'new-harbour', 'split-harbour'])(
  '%s is what its specification says',
  async (name) => {
    const { line, wrong } = await proveFile(`test/compile/specs/${name}.yaml`)
    expect(wrong).toEqual([])
    expect(line).toMatch(/ operations, \d+ calls, \d+ samples accepted, \d+ refused, 0 differences$/)
  },
  60_000,
)

it('says what a specification costs', async () => {
  const cost = await measureCost('test/compile/kinds/openapi-3.yaml')
  const { megabytes, op, first = 0, second = 0, register, seconds } = cost
  expect(op).toBe('kind1_of_reference')
  expect(Math.min(first, second, register, seconds)).toBeGreaterThan(0)
  // Node alone takes more than 20 MB.
  expect(megabytes).toBeGreaterThan(20)
  expect(describeCost(cost)).toMatch(
    /^compiled in [\d.]+ s of CPU and \d+ MB; imported and registered in [\d.]+ ms; \w+ called in [\d.]+ ms, again in [\d.]+ ms$/,
  )
}, 60_000)

it('finds where an engine is not what a specification says', async () => {
  const fields = { name: { type: 'string' }, age: { type: 'integer', nullable: true } }
  const ofForm = { type: 'object', required: ['name'], properties: fields }
  const spec = (params: object[], schema: object, more: object = {}): string =>
    JSON.stringify({
      openapi: '3.0.3',
      paths: {
        '/a': {
          post: {
            operationId: 'sail',
            parameters: params,
            requestBody: { required: true, content: { 'application/json': { schema } } },
            responses: { 204: { description: '' } },
          },
          ...more,
        },
      },
    })
  const list = { name: 'tags', in: 'query', schema: { type: 'array', items: { type: 'string' } } }
  const other = { name: 'deep', in: 'query', schema: { type: 'boolean' } }
  const meant = spec([list, other], ofForm, { get: { responses: { 204: { description: '' } } } })
  const made = spec([{ ...list, explode: false }], { ...ofForm, required: ['name', 'age'] })
  const compiled = await compile(made, { engine: 'other-than-meant', version: 'v1' })
  const { wrong } = await proveEngine(new Specification('meant.json', meant), compiled)
  const told = wrong.join('\n')
  expect(told).toContain('GET /a is lost')
  expect(told).toMatch(/the parameter "deep" in query is lost/)
  expect(told).toMatch(/sail json: minimal is refused: Property 'age' is missing/)
  const loose = await compile(spec([{ ...list, explode: false }], {}), { engine: 'looser', version: 'v1' })
  const again = await proveEngine(new Specification('meant.json', spec([list], ofForm)), loose)
  expect(again.wrong.join('\n')).toMatch(/sail json: .*without "name" is accepted/)
  expect(again.wrong.filter((line) => line.includes('tags came as'))).not.toEqual([])
}, 60_000)
