import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchCommand } from '../../scripts/fetch/command.ts'
import { tempDir } from '../support/temp-dir.ts'
import { Lines } from './lines.ts'

const run = promisify(execFile)
const spec = (title: string): string =>
  `swagger: "2.0"\ninfo: { title: ${title}, version: "1" }\npaths:\n  /ping:\n    get: { operationId: Ping, responses: { 200: {} } }\n`

let specs: string
let servers: Server[]

beforeEach(() => {
  specs = tempDir()
  servers = []
})

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server that gives each path its own list of answers, the last one for ever, and counts what was asked. */
async function serve(
  answers: Record<string, RequestListener[]>,
): Promise<{ url: string; asked: Map<string, number> }> {
  const asked = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const count = asked.get(path) ?? 0
    asked.set(path, count + 1)
    const listeners = answers[path] ?? [(_, missing) => missing.writeHead(404).end()]
    listeners[Math.min(count, listeners.length - 1)]?.(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  servers.push(server)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

function writeSources(url: string, versions: string[]): void {
  const template = url.includes('{version}') ? url : `${url}/{version}`
  writeFileSync(
    join(specs, 'sources.yaml'),
    `toy:\n  urls: { all: "${template}" }\n  prefix: ''\n  versions: [${versions.join(', ')}]\n`,
  )
}

async function fetchAll(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr] = [new Lines(), new Lines()]
  const argv = ['--specs', specs, '--backoff', '20', '--stall', '300', ...args]
  const code = await fetchCommand(argv, { stdout, stderr })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

const text =
  (body: string, status = 200, type = 'text/yaml'): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body)

const stalls: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/yaml' }).write('swagger: ')
}

const truncates: RequestListener = (_, response) => {
  const body = spec('cut')
  response.writeHead(200, { 'content-length': String(body.length) })
  response.write(body.slice(0, 60), () => response.socket?.destroy())
}

describe('fetch', { timeout: 60_000 }, () => {
  const cases: { name: string; answers: RequestListener[]; asked: number; want: string | RegExp }[] = [
    { name: 'a specification', answers: [text(spec('a'))], asked: 1, want: spec('a') },
    {
      name: '503, then a specification',
      answers: [text('', 503), text(spec('a'))],
      asked: 2,
      want: spec('a'),
    },
    {
      name: 'a cut answer, then a whole one',
      answers: [truncates, text(spec('a'))],
      asked: 2,
      want: spec('a'),
    },
    { name: 'a stall, then a specification', answers: [stalls, text(spec('a'))], asked: 2, want: spec('a') },
    { name: '503 for ever', answers: [text('', 503)], asked: 4, want: /answered 503.*tried 4 times/ },
    {
      name: 'a cut answer for ever',
      answers: [truncates],
      asked: 4,
      want: /(closed|terminated).*tried 4 times/,
    },
    {
      name: 'a stall for ever',
      answers: [stalls],
      asked: 4,
      want: /no byte came for 0.3 s \(tried 4 times\)/,
    },
    { name: '404', answers: [text('', 404)], asked: 1, want: /answered 404/ },
    { name: 'an HTML page', answers: [text('<html>', 200, 'text/html')], asked: 1, want: /HTML page/ },
    {
      name: 'an HTML page that calls itself text',
      answers: [text('<!DOCTYPE html><title>Sign in</title>', 200, 'text/plain')],
      asked: 1,
      want: /HTML or XML page/,
    },
    {
      name: 'half a specification',
      answers: [text('info: {}\nswagger: "2.0\n')],
      asked: 1,
      want: /toy\/v1: http.*\/v1:3: This YAML is cut off: it ends within a text/,
    },
    {
      name: 'YAML of something else',
      answers: [text('hello: world')],
      asked: 1,
      want: /neither `swagger` nor/,
    },
  ]
  for (const { name, answers, asked, want } of cases) {
    it(`given ${name}`, async () => {
      const server = await serve({ '/v1': answers })
      writeSources(server.url, ['v1'])
      const { code, stderr } = await fetchAll()
      expect(server.asked.get('/v1')).toBe(asked)
      if (typeof want === 'string') {
        expect(code).toBe(0)
        expect(readFileSync(join(specs, 'toy/v1.yaml'), 'utf8')).toBe(want)
      } else {
        expect(code).toBe(1)
        expect(stderr).toMatch(want)
        expect(readdirSync(specs)).not.toContain('toy')
      }
    })
  }

  it('names the version that fails and leaves all others as they should be', async () => {
    const { url } = await serve({ '/v1': [text(spec('one'))], '/v3': [text(spec('three'))] })
    writeSources(url, ['v1', 'v2', 'v3'])
    mkdirSync(join(specs, 'toy'))
    writeFileSync(join(specs, 'toy/v2.yaml'), 'as it was')
    const { code, stderr, stdout } = await fetchAll()
    expect(code).toBe(1)
    expect(stderr).toContain(`toy/v2: ${url}/v2: The server answered 404`)
    expect(stdout).toContain('2 written, 0 changed, 0 unchanged, 1 failed')
    expect(readFileSync(join(specs, 'toy/v2.yaml'), 'utf8')).toBe('as it was')
    expect(readFileSync(join(specs, 'toy/v3.yaml'), 'utf8')).toBe(spec('three'))
    expect(Object.keys(JSON.parse(readFileSync(join(specs, 'lock.json'), 'utf8')))).toEqual([
      'toy/v1',
      'toy/v3',
    ])
    expect(readdirSync(join(specs, 'toy')).sort()).toEqual(['v1.yaml', 'v2.yaml', 'v3.yaml'])
  })

  it('leaves an unchanged file alone and says what changed against the lock', async () => {
    const { url } = await serve({
      '/v1': [text(spec('one'))],
      '/v2': [text(spec('two')), text(spec('edited'))],
    })
    writeSources(url, ['v1', 'v2'])
    await fetchAll()
    const before = statSync(join(specs, 'toy/v1.yaml')).mtimeMs
    const { stdout, stderr } = await fetchAll()
    expect(statSync(join(specs, 'toy/v1.yaml')).mtimeMs).toBe(before)
    expect(stdout).toContain('0 written, 1 changed, 1 unchanged, 0 failed')
    expect(stderr).toContain('toy/v2: changed since it was fetched last')
  })

  it('takes a directory or another url instead, and locks without a path of the machine', async () => {
    writeSources('http://127.0.0.1:1', ['v1'])
    const folder = tempDir()
    mkdirSync(join(folder, 'toy'))
    writeFileSync(join(folder, 'toy/v1.yaml'), spec('mirrored'))
    expect(await fetchAll('--from', folder)).toMatchObject({ code: 0 })
    expect(readFileSync(join(specs, 'toy/v1.yaml'), 'utf8')).toBe(spec('mirrored'))
    expect(JSON.parse(readFileSync(join(specs, 'lock.json'), 'utf8'))).toMatchObject({
      'toy/v1': { url: 'http://127.0.0.1:1/v1', from: 'directory' },
    })

    const { url } = await serve({ '/toy/v1.yaml': [text(spec('elsewhere'))] })
    expect(await fetchAll('--from', url)).toMatchObject({ code: 0 })
    expect(readFileSync(join(specs, 'toy/v1.yaml'), 'utf8')).toBe(spec('elsewhere'))
    expect(JSON.parse(readFileSync(join(specs, 'lock.json'), 'utf8'))).toMatchObject({
      'toy/v1': { from: url },
    })
  })

  it('brings in what a specification refers to in other files', async () => {
    const main = spec('main').replace('200: {}', "200: { schema: { $ref: 'models/boat.yaml' } }")
    const { url, asked } = await serve({
      '/v1': [text(main)],
      '/models/boat.yaml': [text('', 503), text('type: object')],
    })
    writeSources(url, ['v1'])
    expect(await fetchAll()).toMatchObject({ code: 0 })
    expect(asked.get('/models/boat.yaml')).toBe(2)
    const kept = JSON.parse(readFileSync(join(specs, 'toy/v1.yaml'), 'utf8'))
    expect(kept.paths['/ping'].get.responses[200].schema).toEqual({ $ref: '#/definitions/boat' })
    expect(kept.definitions).toEqual({ boat: { type: 'object' } })
    expect((await fetchAll()).stdout).toContain('1 unchanged')
  })

  it('takes local sources, relative to sources.yaml', async () => {
    writeSources('./mine/{version}.yaml', ['v1'])
    mkdirSync(join(specs, 'mine'))
    writeFileSync(join(specs, 'mine/v1.yaml'), spec('local'))
    expect(await fetchAll()).toMatchObject({ code: 0 })
    expect(readFileSync(join(specs, 'toy/v1.yaml'), 'utf8')).toBe(spec('local'))
  })

  it('takes what is selected, and refuses a selection of nothing', async () => {
    const { url, asked } = await serve({ '/v1': [text(spec('one'))], '/v2': [text(spec('two'))] })
    writeSources(url, ['v1', 'v2'])
    expect(await fetchAll('toy@v2')).toMatchObject({ code: 0 })
    expect([...asked.keys()]).toEqual(['/v2'])
    await expect(fetchAll('toy@v9')).rejects.toThrow(
      'no version "v9" of toy in sources.yaml. It has: v1, v2.',
    )
    await expect(fetchAll('boat')).rejects.toThrow('no engine "boat" in sources.yaml. It has: toy.')
  })

  it.each(['concurrency', 'attempts', 'backoff', 'stall'])('refuses --%s that is no number', async (flag) => {
    writeSources('/nowhere', ['v1'])
    const want = `--${flag} must be a whole number from 1 on, not "many".`
    await expect(fetchAll(`--${flag}`, 'many')).rejects.toThrow(want)
  })

  it('draws a bar on a terminal, which is gone at the end, and lines elsewhere', async () => {
    const { url } = await serve({ '/v1': [text(spec('one'))], '/v2': [text('', 404)] })
    writeSources(url, ['v1', 'v2'])
    const [stdout, stderr] = [new Lines(), new Lines(true)]
    expect(await fetchCommand(['--specs', specs], { stdout, stderr })).toBe(1)
    const drawn = stderr.text.split('\r\x1b[K')
    expect(drawn).toContainEqual(expect.stringMatching(/^█{30} 2\/2 {2}0\.0 MB$/))
    expect(drawn.at(-1)).toMatch(/^These failed/)
    expect((await fetchAll()).stderr).not.toContain('█')
  })

  it('is a command that says by its exit code what came of it', async () => {
    const { url } = await serve({})
    await new Promise((closed) => servers.pop()?.close(closed))
    writeSources(url, ['v1'])
    const command = ['--import', 'tsx', 'scripts/fetch.ts', '--specs', specs, '--attempts', '1']
    await expect(run(process.execPath, command)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/toy\/v1: failed: .*ECONNREFUSED/),
    })
    await expect(run(process.execPath, [...command, '--nonsense'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Unknown option '--nonsense'"),
    })
  })
})
