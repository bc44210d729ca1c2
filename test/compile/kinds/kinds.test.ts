import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Proof, proveEngine } from '../../../scripts/prove-spec/prove.ts'
import { Specification } from '../../../scripts/prove-spec/specification.ts'
import { type Compiled, compile } from '../../../src/compile.ts'

// The kinds of faults that strangers' specifications showed, each in every language that can express it. The proof
// calls each operation, and holds types to samples of what the specification accepts and refuses.

const dialects = ['2.0', '3.0.3', '3.1.0', '3.2.0']

describe.each(dialects)('specifications of %s', (dialect) => {
  let compiled: Compiled
  let proof: Proof

  beforeAll(async () => {
    const text = JSON.stringify(specOf(dialect))
    compiled = await compile(text, { engine: `kinds-${dialect.replaceAll('.', '-')}`, version: 'v1' })
    proof = await proveEngine(new Specification('kinds.json', text), compiled)
  }, 120_000)

  it.each(operationIds(dialect))('%s is called and typed as it is meant', (op) => {
    expect(proof.wrong.filter((line) => line.startsWith(`${op}:`) || line.startsWith(`${op} `))).toEqual([])
  })

  it('have no other difference', () => {
    expect(proof.wrong).toEqual([])
    expect(proof).toMatchObject({ operations: operationIds(dialect).length, left: 0 })
    expect(Math.min(proof.calls, proof.accepted, proof.refused)).toBeGreaterThan(20)
  })

  it('report what was mended and simplified', () => {
    const [report] = compiled.reports
    expect(report).toMatchObject({ in: operationIds(dialect).length, out: operationIds(dialect).length })
    expect(report?.warnings.join('\n')).toMatch(/\$ref "#\/.*Gone" points to nothing/)
    expect(report?.repairs.join('\n')).toContain('/groups/:id: taken as /groups/{id}')
  })
})

/** The specification of a language: what its file has, and what no older one can say. */
function specOf(dialect: string): { paths: Record<string, object> } {
  if (dialect === '2.0') return parse(readFileSync('test/compile/kinds/swagger-2.0.yaml', 'utf8'))
  const spec = parse(readFileSync('test/compile/kinds/openapi-3.yaml', 'utf8'))
  spec.openapi = dialect
  if (dialect !== '3.0.3') Object.assign(spec.paths, parse(newer))
  if (dialect === '3.2.0') Object.assign(spec.paths, parse(newest))
  return spec
}

function operationIds(dialect: string): string[] {
  return [...stringify(specOf(dialect)).matchAll(/operationId: (\w+)/g)].map(([, id = '']) => id)
}

/** What OpenAPI 3.1 added. */
const newer = `
/newer:
  post:
    operationId: kind3_types
    parameters: [{ name: number, in: query, schema: { type: [integer, string, 'null'] } }]
    requestBody:
      required: true
      content:
        application/json:
          schema:
            type: object
            required: [value, kind]
            properties:
              value: { type: [string, integer, 'null'] }
              kind: { const: a }
              sibling: { $ref: '#/components/schemas/Upload', required: [note] }
              pair: { type: array, prefixItems: [{ type: string }, { type: integer }] }
    responses: { '204': { description: '' } }
/media:
  post:
    operationId: kind10_media_type
    requestBody:
      required: true
      content:
        multipart/form-data:
          schema: { type: object, required: [file], properties: { file: { contentMediaType: image/png }, name: { type: string } } }
    responses: { '204': { description: '' } }
`

/** What OpenAPI 3.2 added. */
const newest = `
/newest:
  query:
    operationId: kind3_query
    requestBody: { required: true, content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: string } } } } } }
    responses: { '204': { description: '' } }
  additionalOperations:
    COPY: { operationId: kind3_copy, responses: { '204': { description: '' } } }
/form:
  get:
    operationId: kind3_querystring
    parameters:
      - name: all
        in: querystring
        content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string }, b: { type: integer } } } } }
    responses: { '204': { description: '' } }
`
