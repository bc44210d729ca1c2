import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { serve } from '../support/serve.ts'
import { codeBlocks } from './support/documents.ts'

const run = promisify(execFile)
const tsx = ['--import', import.meta.resolve('tsx')]
const env = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') }

const spec = `swagger: '2.0'
info: { title: Firecracker, version: 1.10.0 }
paths:
  /:
    get:
      operationId: describeInstance
      responses:
        '200':
          description: ok
          schema: { type: object, properties: { state: { type: string } } }
`

it.each(['README.md', 'docs/compile.md'])(
  'the engine that %s compiles answers',
  { timeout: 120_000 },
  async (document) => {
    const blocks = codeBlocks().filter(({ place }) => place.startsWith(`${document}:`))
    const [, args = ''] =
      /^npx hawser (compile firecracker.yaml .*)$/m.exec(blocks.map(({ text }) => text).join()) ?? []
    const program = blocks.find(({ language }) => language === 'js')?.text ?? ''
    const dir = await mkdtemp(join(tmpdir(), 'hawser-compile-'))
    onTestFinished(() => rm(dir, { recursive: true }))
    await using served = await serve((_, response) => {
      response.setHeader('content-type', 'application/json').end('{"state":"Running"}')
    })
    await writeFile(join(dir, 'firecracker.yaml'), spec)
    await writeFile(join(dir, 'main.mjs'), program.replace('unix:///run/firecracker.sock', served.uri))

    const compiled = await run(process.execPath, [...tsx, resolve('src/cli/main.ts'), ...args.split(' ')], {
      cwd: dir,
      env,
    })
    expect(compiled.stdout).toContain('1 operations in, 1 out')
    const { stdout } = await run(process.execPath, [...tsx, 'main.mjs'], { cwd: dir, env })
    expect(stdout).toBe("{ state: 'Running' }\n")
  },
)

it('the build tool of docs/compile.md writes what the program needs', { timeout: 120_000 }, async () => {
  const block = codeBlocks().find(
    ({ place, language }) => place.startsWith('docs/compile.md:') && language === 'ts',
  )
  const dir = await mkdtemp(join(tmpdir(), 'hawser-compile-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  await writeFile(join(dir, 'firecracker.yaml'), spec)
  await writeFile(join(dir, 'build.mts'), block?.text ?? '')
  await run(process.execPath, [...tsx, 'build.mts'], { cwd: dir, env })
  const { stdout } = await run(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "console.log((await import('./engines/firecracker/index.js')).default.engine)",
    ],
    { cwd: dir },
  )
  expect(stdout).toBe('firecracker\n')
})
