import fc from 'fast-check'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { registerEngine } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { type Compiled, compile } from '../../src/compile.ts'
import { serveEcho } from '../support/echo.ts'
import { callerName, expectRequest } from './any/expect-request.ts'
import { type Meant, operations } from './any/random-spec.ts'
import { canSay, type Language, specOf } from './any/write-spec.ts'

let served: Awaited<ReturnType<typeof serveEcho>>
let engines = 0

beforeAll(async () => {
  served = await serveEcho()
})
afterAll(() => served.close())

describe.each<Language>(['swagger 2.0', 'openapi 3.0.3', 'openapi 3.1.0'])(
  'any specification in %s',
  (language) => {
    it('loses no operation, and calls each as it is meant', { timeout: 120_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(operations, fc.boolean(), async (all, isYaml) => {
          const meant = inOrder(
            all.map((each) => ({ ...each, params: each.params.filter((param) => canSay(language, param)) })),
          )
          const spec = specOf(language, meant)
          const compiled = await compile(isYaml ? stringify(spec) : JSON.stringify(spec), {
            engine: `any-${engines++}`,
            version: 'v1',
          })
          expectReport(compiled, meant)
          expectTypings(compiled)
          registerEngine(compiled)
          await using client = new EngineClient({ engine: compiled.engine, conn: { uri: served.uri } })
          expect(client.ops).toHaveLength(meant.length)
          for (const [at, op] of client.ops.entries()) await callAndCheck(client, op, meant[at] as Meant)
        }),
        { numRuns: 60 },
      )
    })
  },
)

/** As a document has them: the operations of a path together. */
function inOrder(all: Meant[]): Meant[] {
  return [...new Set(all.map(({ path }) => path))].flatMap((path) => all.filter((each) => each.path === path))
}

function expectReport({ reports: [report] }: Compiled, meant: Meant[]): void {
  expect(report).toMatchObject({ in: meant.length, out: meant.length })
}

function expectTypings({ typings }: Compiled): void {
  for (const [path, text] of Object.entries(typings)) {
    if (!path.endsWith('.ts')) continue
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023)
    const { parseDiagnostics } = file as unknown as { parseDiagnostics: unknown[] }
    expect(parseDiagnostics).toEqual([])
  }
}

async function callAndCheck(client: EngineClient, op: string, meant: Meant): Promise<void> {
  const { id, method, params, body } = meant
  expect(client.doc(op)).toMatchObject({ op, method: method.toUpperCase() })
  // A name of its own stays, unless it is taken or unfit; what is made of the route says so.
  if (id !== undefined && /^\w+$/.test(id) && op !== id) expect(client.ops).toContain(id)
  const given = params.map((param) => [callerName(param, params), param.value])
  const answer = await client.invoke({
    op,
    params: Object.fromEntries(given),
    ...(body && { data: body.data }),
    as: 'response',
  })
  ;(answer as { body: { resume(): void } }).body.resume()
  await expectRequest(meant, served.last)
}
