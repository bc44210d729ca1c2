import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { expect, it, onTestFinished } from 'vitest'
import { compile } from '../../src/compile.ts'

// Every text of a specification that reaches generated code tries to leave its place there.
const escapes = [
  "'];globalThis.owned=1//",
  '"];globalThis.owned=1//',
  '`;globalThis.owned=1;`',
  '$' + '{globalThis.owned=1}',
  '*/ globalThis.owned=1 /*',
  '\\u0027;globalThis.owned=1//',
  '\u2028globalThis.owned=1//',
  '</script><script>globalThis.owned=1</script>',
  '__proto__',
  'constructor',
]

it('texts of a specification stay texts in the code that is made of it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'hawser-code-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const paths = Object.fromEntries(
    escapes.map((text, i) => [
      `/p${i}/${text.replaceAll(/[{}/?#]/g, '')}`,
      {
        get: {
          operationId: text,
          summary: text,
          description: text,
          tags: [text],
          parameters: [
            {
              name: text,
              in: 'query',
              description: text,
              schema: { type: 'string', enum: [text], default: text },
            },
          ],
          responses: {
            200: {
              description: text,
              content: { 'application/json': { schema: { $ref: '#/components/schemas/S' } } },
            },
          },
        },
      },
    ]),
  )
  const properties = Object.fromEntries(
    escapes.map((text) => [text, { type: 'string', description: text, enum: [text] }]),
  )
  const spec = {
    openapi: '3.0.3',
    info: { title: 'x', version: '1' },
    paths,
    components: { schemas: { S: { type: 'object', properties } } },
  }
  const { modules, typings } = await compile(JSON.stringify(spec), { engine: 'toy', version: 'v1' })
  for (const [file, text] of Object.entries({ ...modules, ...typings })) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), text)
    if (/\.[cm]?[jt]s$/.test(file)) expect([file, syntaxFaults(file, text)]).toEqual([file, 0])
  }
  await import(pathToFileURL(join(dir, 'index.js')).href)
  expect(globalThis).not.toHaveProperty('owned')
})

function syntaxFaults(file: string, text: string): number {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  return (source as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics.length
}
