import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { serve } from '../support/serve.ts'

/** hawser in one file, so that programs of the tests start as those of users do. */
let bundle: string

beforeAll(async () => {
  const dir = mkdtempSync(join(import.meta.dirname, '../../node_modules/.hawser-process-'))
  bundle = join(dir, 'hawser.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, '../../src/index.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['undici'],
    logLevel: 'silent',
  })
  return () => rmSync(dir, { recursive: true })
})

/** What keeps a program up lasts longer than this, in ms, which a busy machine too keeps to. */
const endsWithin = 20_000

/** Runs a program that has `hawser` and `conn`; it has to end by itself. */
async function run(uri: string, program: string): Promise<string> {
  const file = join(bundle, '..', 'program.mjs')
  writeFileSync(
    file,
    `import * as hawser from './hawser.mjs'
process.on('unhandledRejection', (reason) => { console.log('unhandled', reason); process.exit(1) })
const conn = ${JSON.stringify({ uri })}
const docker = hawser.client({ engine: 'docker', version: 'v1.41', conn })
${program}`,
  )
  const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: endsWithin })
  return stdout.trim()
}

describe('a program ends by itself', () => {
  const upgraded = 'HTTP/1.1 101 UPGRADED\\r\\nConnection: Upgrade\\r\\nUpgrade: tcp\\r\\n\\r\\n'.replaceAll(
    '\\r\\n',
    '\r\n',
  )
  it.each<[string, string, string]>([
    ['with a client that was never used', '', ''],
    ['with an idle client', "console.log(await docker.invoke({ op: 'SystemPing' }))", 'OK'],
    [
      'with idle connections of many calls',
      "console.log((await Promise.all(Array.from({ length: 80 }, () => docker.invoke({ op: 'SystemPing' })))).length)",
      '80',
    ],
    [
      'once its client is closed, whatever ran',
      `const calls = [
  docker.invoke({ op: 'SystemInfo' }),
  docker.invoke({ op: 'ContainerWait', params: { id: 'a' } }),
  docker.invoke({ op: 'ContainerInspect', params: { id: 'a' } }),
]
const socket = await docker.invoke({ op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true })
const events = await docker.invoke({ op: 'SystemEvents', as: 'messages' })
const stream = await docker.invoke({ op: 'SystemEvents', as: 'stream' })
setTimeout(() => docker.close(), 50)
console.log((await Promise.allSettled(calls)).map(({ reason }) => reason.code).join())`,
      'CONNECTION,CONNECTION,CONNECTION',
    ],
    [
      'once it left its streams',
      `for await (const message of docker.invoke({ op: 'SystemEvents', as: 'messages' })) break
const socket = await docker.invoke({ op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true })
socket.destroy()
console.log('left')`,
      'left',
    ],
    [
      'after a request of its own',
      "console.log(String(await hawser.request({ conn, method: 'GET', path: '/_ping' })))",
      'OK',
    ],
    [
      'after a call that was aborted',
      `try { await docker.invoke({ op: 'SystemInfo', signal: AbortSignal.timeout(50) }) } catch (error) { console.log(error.name) }`,
      'TimeoutError',
    ],
    [
      'with times that have not run out',
      `const patient = hawser.client({ engine: 'docker', version: 'v1.41', conn: { ...conn, readTimeout: 60000, callTimeout: 60000, writeTimeout: 60000 } })
console.log(await patient.invoke({ op: 'SystemPing' }), await patient.invoke({ op: 'ContainerStart', params: { id: 'a' } }))`,
      'OK undefined',
    ],
  ])(
    '%s',
    async (_, program, want) => {
      const server = await serve(
        ({ url = '' }, response) => {
          response.setHeader('keep-alive', 'timeout=600')
          if (url.endsWith('_ping')) response.setHeader('content-type', 'text/plain').end('OK')
          if (url.endsWith('/start')) response.writeHead(204).end()
          if (url.includes('/events'))
            response.writeHead(200, { 'content-type': 'application/json' }).write('{"a":1}\n')
        },
        { upgrade: (_request, socket) => socket.resume().write(upgraded) },
      )
      onTestFinished(() => server.close())
      expect(await run(server.uri, program)).toBe(want)
    },
    30_000,
  )
})
