import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { registerEngine } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { compile } from '../../src/compile.ts'
import { serve } from '../support/serve.ts'
import { acceptWebsocket, websocketFrame } from '../support/websocket.ts'
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

it('the overrides of docs/compile.md correct what they say', async () => {
  const block = codeBlocks().find(
    ({ place, text }) => place.startsWith('docs/compile.md:') && /^# An upgrade/.test(text),
  )
  const json = (schema: object): object => ({
    200: { description: '', content: { 'application/json': { schema } } },
  })
  const string = { type: 'string' }
  const size = { name: 'size', in: 'query', schema: string }
  const id = { name: 'id', in: 'path', required: true, schema: string }
  const page = {
    type: 'object',
    properties: { images: { type: 'array', items: { type: 'object', properties: { id: string } } } },
  }
  const spec = (version: string): string =>
    JSON.stringify({
      openapi: '3.0.3',
      paths: {
        '/1.0/events': { get: { operationId: 'listEvents', responses: json({ type: 'object' }) } },
        '/log': { get: { operationId: 'logStream', responses: json({ type: 'object' }) } },
        '/images': { get: { operationId: 'listImages', responses: json(page) } },
        '/vms': { post: { operationId: 'createVm', parameters: [size], responses: {} } },
        '/vms/{id}': {
          delete: { operationId: 'deleteVm', parameters: [id], responses: {} },
          ...(version === 'v1.4' && {
            put: { operationId: 'resizeVm', parameters: [id, size], responses: {} },
          }),
        },
      },
    })
  const versions = ['v1.3', 'v1.4'].map((version) => ({ version, text: spec(version) }))
  const compiled = await compile(versions, { engine: 'overridden', overrides: { text: block?.text ?? '' } })
  registerEngine(compiled)
  const asked: string[] = []
  await using served = await serve(
    (request, response) => {
      asked.push(`${request.method} ${request.url}`)
      if (request.url === '/images') response.setHeader('link', '</images?page=2>; rel="next"')
      response.setHeader('content-type', 'application/json')
      const fault = '{"line":1}\n{"fault":{"code":418,"text":"no tea"}}\n'
      response.end(request.url === '/log' ? fault : JSON.stringify({ images: [{ id: request.url }] }))
    },
    {
      upgrade: (request, socket) => {
        acceptWebsocket(request, socket)
        for (const id of [1, 2]) socket.write(websocketFrame(1, JSON.stringify({ id })))
        socket.end(websocketFrame(8, '\x03\xe8'))
      },
    },
  )
  await using engine = new EngineClient({ engine: 'overridden', conn: { uri: served.uri } })
  const events = (await engine.invoke({ op: 'listEvents', as: 'messages' })) as AsyncIterable<unknown>
  const seen: unknown[] = []
  for await (const event of events) seen.push(event)
  expect(seen).toEqual([{ id: 1 }, { id: 2 }])
  const socket = (await engine.invoke({ op: 'listEvents', as: 'socket' })) as Readable
  expect(await text(socket)).toBe('{"id":1}{"id":2}')
  const items: unknown[] = []
  for await (const item of engine.pages({ op: 'listImages' })) items.push(item)
  expect(items).toEqual([{ id: '/images' }, { id: '/images?page=2' }])
  await expect(engine.invoke({ op: 'logStream' })).rejects.toMatchObject({ status: 418, message: /no tea/ })
  await engine.invoke({ op: 'deleteVm', params: { id: 'a', force: true } })
  await engine.invoke({ op: 'resizeVm', params: { id: 'a', size: 2 } })
  await expect(engine.invoke({ op: 'createVm', params: { size: 'big' } })).rejects.toThrow(
    /must be an integer/,
  )
  expect(asked.slice(-2)).toEqual(['DELETE /vms/a?force=true', 'PUT /vms/a?size=2'])
  const types = compiled.typings['types/v1.3.d.ts'] ?? ''
  expect(types).toMatch(/interface listEventsOp \{[^}]*\}[^}]*kind: 'messages'/)
  expect(types).toMatch(/size\?: number \| bigint/)
})
