import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCompile } from '../../src/cli/compile.ts'
import { registerEngine } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { decodeTable } from '../../src/table/decode.ts'
import { serve } from '../support/serve.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hawser-cli-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** Runs the command as from a shell, and gives what it printed and its exit code. */
async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    const code = await runCompile(args)
    return { code, out: log.mock.calls.flat().join('\n'), error: complain.mock.calls.flat().join('\n') }
  } finally {
    log.mockRestore()
    complain.mockRestore()
  }
}

/** Writes a specification and gives its path. */
function spec(name: string, paths: object, rest: object = {}): string {
  const file = join(dir, name)
  writeFileSync(file, JSON.stringify({ openapi: '3.0.3', paths, ...rest }))
  return file
}

async function compiledIn(out: string): Promise<{ engine: string; table: string }> {
  const module = (await import(`${pathToFileURL(join(out, 'index.js')).href}?${Date.now()}`)) as {
    default: { engine: string; table: string }
  }
  return module.default
}

const boat = { type: 'object', properties: { name: { type: 'string' } } }
const withBoats = { components: { schemas: { Boat: boat } } }
const get = {
  responses: {
    200: {
      description: '',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Boat' } } },
    },
  },
}
const engine = ['--engine', 'harbour']

describe('hawser compile', () => {
  it('writes an engine, and says what it did', async () => {
    const out = join(dir, 'made/here')
    const { code, out: text } = await run(
      spec('a.json', { '/a': { get } }, withBoats),
      ...engine,
      '--version',
      'v1',
      '--out',
      out,
    )
    expect(code).toBe(0)
    expect(text.split('\n')).toEqual([
      'harbour v1: 1 operations in, 1 out',
      '  named by hawser (1):',
      '    GET /a is GetA',
      `${out} has 11 files, of harbour v1.`,
      `Next: import harbour from '${out}/index.js', and registerEngine(harbour).`,
    ])
    const { engine: name, table } = await compiledIn(out)
    expect(name).toBe('harbour')
    expect(decodeTable(table).ops('v1')).toEqual(['GetA'])
    expect(readdirSync(out).sort()).toEqual([
      'hawser.json',
      'index.cjs',
      'index.d.cts',
      'index.d.ts',
      'index.js',
      'package.json',
      'schemas.cjs',
      'specs',
      'types',
    ])
  })

  it('brings the schemas that strict clients hold bodies against, in both formats', async () => {
    const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Boat' } } } }
    const post = { operationId: 'moor', requestBody: body, responses: { 204: { description: '' } } }
    const file = spec('a.json', { '/a': { post } }, withBoats)
    for (const format of ['index.js', 'index.cjs']) {
      const [name, out] = [`strict-${format.slice(6)}`, join(dir, format)]
      await run(file, '--engine', name, '--version', 'v1', '--out', out)
      const { default: made } = await import(pathToFileURL(join(out, format)).href)
      registerEngine(made)
      await using client = new EngineClient({
        engine: name,
        strict: true,
        conn: { uri: 'unix:///nowhere.sock' },
      })
      await expect(client.invoke({ op: 'moor', data: { nmae: 'a' } })).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringContaining('has no field "nmae"'),
        suggestion: 'name',
      })
      await expect(client.invoke({ op: 'moor', data: { name: 'a' } })).rejects.toMatchObject({
        code: 'CONNECTION',
      })
    }
  })

  it('adds a version to those that are there, oldest first, and keeps their options', async () => {
    const out = join(dir, 'out')
    const first = spec('1.json', { '/x/a': { get }, '/x/c': { get } }, withBoats)
    await run(
      first,
      ...engine,
      '--version',
      'v1.10',
      '--namespace',
      'x',
      '--prefix',
      '/{version}',
      '--out',
      out,
    )
    const { out: text } = await run(
      spec('0.json', { '/x/a': { get } }, withBoats),
      ...engine,
      '--version',
      'v1.9',
      '--out',
      out,
    )
    expect(text).toContain('harbour v1.9: 1 operations in, 1 out')
    expect(text).not.toContain('harbour v1.10:')
    const table = decodeTable((await compiledIn(out)).table)
    expect(table).toMatchObject({ versions: ['v1.9', 'v1.10'], prefix: '/{version}' })
    expect(table.operation('v1.9', 'GetXA')?.category).toBe('x/a')
    // What both have is declared once, by the older.
    const newer = readFileSync(join(out, 'types/v1.10.d.ts'), 'utf8')
    expect(newer).toContain('GetXCOp')
    expect(newer).not.toMatch(/interface GetXAOp|type Boat/)
  })

  it('lets an option be changed by itself', async () => {
    const out = join(dir, 'out')
    const args = [spec('a.json', { '/x/a': { get: {} } }), ...engine, '--version', 'v1', '--out', out]
    await run(...args, '--namespace', 'x')
    await run(...args, '--docs', 'https://example.org/{op}')
    await run(...args, '--category', 'path')
    expect(JSON.parse(readFileSync(join(out, 'hawser.json'), 'utf8'))).toEqual({
      engine: 'harbour',
      naming: { category: 'path', namespaces: ['x'] },
      docs: 'https://example.org/{op}',
      sources: { v1: '../a.json' },
    })
  })

  it('takes several versions at once, and replaces one that is there', async () => {
    const out = join(dir, 'out')
    const [a, b] = [spec('a.json', { '/a': { get: {} } }), spec('b.json', { '/b': { get: {} } })]
    await run(`v1=${a}`, `v2=${b}`, ...engine, '--out', out)
    await run(b, ...engine, '--version', 'v1', '--out', out)
    const table = decodeTable((await compiledIn(out)).table)
    expect(table.versions).toEqual(['v1', 'v2'])
    expect(table.ops('v1')).toEqual(['GetB'])
    // It is the same as the older one, and needs no typings of its own.
    expect(existsSync(join(out, 'types/v2.d.ts'))).toBe(false)
  })

  it('tells it as JSON', async () => {
    const out = join(dir, 'out')
    const { out: text } = await run(
      spec('a.json', { '/a': { get } }, withBoats),
      ...engine,
      '--version',
      '1',
      '--out',
      out,
      '--json',
    )
    expect(JSON.parse(text)).toMatchObject({
      engine: 'harbour',
      out,
      versions: ['1'],
      reports: [
        { version: '1', in: 1, out: 1, renames: [{ from: '', to: 'GetA' }], repairs: [], warnings: [] },
      ],
      files: expect.arrayContaining(['index.js', 'index.d.ts', 'types/1.d.ts']),
    })
  })

  it('brings in other files, and needs them no more', async () => {
    const out = join(dir, 'out')
    spec('b.json', {}, withBoats)
    const a = spec('a.json', {
      '/a': {
        get: {
          responses: {
            200: { content: { 'application/json': { schema: { $ref: 'b.json#/components/schemas/Boat' } } } },
          },
        },
      },
    })
    await run(a, ...engine, '--version', 'v1', '--out', out)
    rmSync(join(dir, 'b.json'))
    expect(await run(spec('c.json', {}), ...engine, '--version', 'v2', '--out', out)).toMatchObject({
      code: 0,
    })
    expect(decodeTable((await compiledIn(out)).table).operation('v1', 'GetA')?.responses).toEqual({
      200: 'Boat',
    })
  })

  it('has a --help', async () => {
    const { code, out } = await run('--help')
    expect(code).toBe(0)
    for (const option of ['--engine', '--namespace', '--probe', '--json']) expect(out).toContain(option)
  })

  const wrong: [name: string, args: string[], says: string][] = [
    ['no specification', ['--out', 'none', '--engine', 'a'], 'give the file or url of a specification'],
    ['no name', ['a.yaml', '--version', 'v1', '--out', 'none'], '--engine NAME'],
    ['no folder', ['a.yaml', '--engine', 'a'], '--out DIR'],
    ['no version', ['a.yaml', '--engine', 'a', '--out', 'd'], '--version V'],
    ['two without their versions', ['a', 'b', '--engine', 'a', '--out', 'd', '--version', '1'], 'VERSION=a'],
    ['an option of nobody', ['a.yaml', '--loud'], "Unknown option '--loud'"],
    ['a probe that is no JSON', ['1=a', '--engine', 'a', '--out', 'd', '--probe', 'x'], '--probe takes JSON'],
  ]
  it.each(wrong)('given %s says so, and exits with 2', async (_, args, says) => {
    const { code, error } = await run(...args)
    expect([code, error]).toEqual([2, expect.stringContaining(says)])
  })

  const refused: [name: string, args: string[], says: RegExp][] = [
    ['a name that is none', ['--engine', 'My Engine', '--version', '1'], /"My Engine" names no engine/],
    ['a name that hawser has', ['--engine', 'docker', '--version', '1'], /engine "docker" is hawser's own/],
    ['a version that is none', ['--engine', 'a', '--version', 'latest'], /"latest" is no version/],
    [
      'a category by nothing',
      ['--engine', 'a', '--version', '1', '--category', 'luck'],
      /path, tag or prefix/,
    ],
    [
      'a prefix that ends in a slash',
      ['--engine', 'a', '--version', '1', '--prefix', '/v1/'],
      /end without one/,
    ],
    [
      'a probe of no use',
      ['--engine', 'a', '--version', '1', '--probe', '{"method":"GET"}'],
      /starts with a slash/,
    ],
  ]
  it.each(refused)('refuses %s, and writes nothing', async (_, args, says) => {
    const out = join(dir, 'out')
    const { code, error } = await run(spec('a.json', {}), ...args, '--out', out)
    expect([code, error]).toEqual([2, expect.stringMatching(says)])
    expect(existsSync(out)).toBe(false)
  })

  it('says what to do about a folder that is damaged', async () => {
    const out = join(dir, 'out')
    const args = [spec('a.json', {}), ...engine, '--version', '1', '--out', out]
    await run(...args)
    rmSync(join(out, 'specs'), { recursive: true })
    expect(await run(...args)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/specs is damaged\. Remove/),
    })
    writeFileSync(join(out, 'hawser.json'), '{')
    expect(await run(...args)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/hawser\.json is damaged/),
    })
  })

  it('touches no folder of anything else', async () => {
    const out = join(dir, 'out')
    mkdirSync(out)
    writeFileSync(join(out, 'index.js'), 'mine\n')
    const args = [spec('a.json', {}), '--version', '1', '--out', out]
    expect(await run(...args, ...engine)).toMatchObject({
      code: 2,
      error: expect.stringContaining('not of hawser'),
    })
    rmSync(join(out, 'index.js'))
    await run(...args, ...engine)
    const { code, error } = await run(...args, '--engine', 'other')
    expect([code, error]).toEqual([2, expect.stringContaining('holds the engine "harbour"')])
  })
})

describe('references to nothing', () => {
  const text = `swagger: "2.0"
paths:
  /a:
    get:
      parameters:
        - { $ref: "#/parameters/Gone" }
        - { name: x, in: query, type: string }
      responses:
        200: { schema: { $ref: "#/definitions/Lost" } }
        404: { $ref: "#/responses/Lost" }
definitions:
  Unused: { type: array, items: { $ref: "#/definitions/Lost" } }
`
  const told = [
    /line 6: \$ref "#\/parameters\/Gone" points to nothing.* \(in #\/paths\/~1a\/get\/parameters\/0\)/,
    /line 9, 12: \$ref "#\/definitions\/Lost" points to nothing.*responses\/200\/schema, #\/definitions\/Unused\/items\)/,
    /line 10: \$ref "#\/responses\/Lost" points to nothing/,
  ]

  it('are told all at once, with line and place, and the rest is compiled', async () => {
    const [file, out] = [join(dir, 'spec.yaml'), join(dir, 'out')]
    writeFileSync(file, text)
    const { code, out: said } = await run(file, ...engine, '--version', 'v1', '--out', out)
    expect(code).toBe(0)
    for (const line of told) expect(said).toMatch(line)
    expect(said.match(/points to nothing: (anything is taken for it|it is left out) /g)).toHaveLength(3)
    const operation = decodeTable((await compiledIn(out)).table).operation('v1', 'GetA')
    expect(operation).toMatchObject({ params: [{ name: 'x' }], answer: { kind: 'json' } })
  })

  it('are refused with --strict', async () => {
    const [file, out] = [join(dir, 'spec.yaml'), join(dir, 'out')]
    writeFileSync(file, text)
    const { code, error } = await run(file, ...engine, '--version', 'v1', '--out', out, '--strict')
    expect(code).toBe(1)
    for (const line of told) expect(error).toMatch(line)
    expect(error).not.toContain('is taken')
    expect(existsSync(out)).toBe(false)
  })
})

describe('hawser compile, once it was told', () => {
  it('makes a folder anew from where its specifications are, options and overrides included', async () => {
    const out = join(dir, 'out')
    const overrides = join(dir, 'mended.yaml')
    writeFileSync(
      overrides,
      'op: GetEvents\nchange: {}\n'.replace(
        /.*/s,
        '[{ op: GetEvents, change: { upgrade: websocket, answer: { kind: messages } }, why: Events come over a websocket. }]',
      ),
    )
    const file = spec('a.json', { '/events': { get } }, withBoats)
    await run(
      file,
      ...engine,
      '--version',
      'v1',
      '--out',
      out,
      '--overrides',
      overrides,
      '--docs',
      'https://x.example/{op}',
    )
    spec('a.json', { '/events': { get }, '/more': { get } }, withBoats)
    const { code, out: said } = await run('--out', out)
    expect([code, said]).toEqual([0, expect.stringContaining('harbour v1: 2 operations in, 2 out')])
    const table = decodeTable((await compiledIn(out)).table)
    expect([table.docs, table.ops('v1')]).toEqual(['https://x.example/{op}', ['GetEvents', 'GetMore']])
    expect(table.operation('v1', 'GetEvents')).toMatchObject({
      upgrade: 'websocket',
      answer: { kind: 'messages' },
    })
    expect(readFileSync(join(out, 'types/v1.d.ts'), 'utf8')).toContain("kind: 'messages'")
  })

  it('takes the specifications from a mirror', async () => {
    const out = join(dir, 'out')
    await run(spec('a.json', { '/a': { get: {} } }), ...engine, '--version', 'v1', '--out', out)
    mkdirSync(join(dir, 'mirror/harbour'), { recursive: true })
    spec('mirror/harbour/v1.yaml', { '/mirrored': { get: {} } })
    expect((await run('--out', out, '--from', join(dir, 'mirror'))).code).toBe(0)
    expect(decodeTable((await compiledIn(out)).table).ops('v1')).toEqual(['GetMirrored'])
  })

  it.each<[string, string, RegExp]>([
    ['is not YAML', '[', /mended\.yaml: This is not valid YAML/],
    ['says nothing why', '[{ op: GetA, change: { long: true } }]', /0\.why: Every line says why/],
    [
      'has an encoding of nobody',
      '[{ op: GetA, change: { params: { x: { encoding: cvs } } }, why: For the test. }]',
      /encoding/,
    ],
    [
      'is of no operation',
      '[{ op: GetB, change: { long: true }, why: For the test. }]',
      /mended\.yaml: harbour all GetB \(For the test\.\): harbour v1 has no such operation/,
    ],
    [
      'changes nothing',
      '[{ op: GetA, change: { answer: { kind: none } }, why: For the test. }]',
      /says the same of "answer" already/,
    ],
    [
      'is for no version',
      '[{ op: GetA, versions: v2.., change: { long: true }, why: For the test. }]',
      /harbour has no version in v2\.\./,
    ],
  ])('refuses overrides whose line %s', async (_, lines, says) => {
    const overrides = join(dir, 'mended.yaml')
    writeFileSync(overrides, lines)
    const args = [
      spec('a.json', { '/a': { get: {} } }),
      ...engine,
      '--version',
      'v1',
      '--out',
      join(dir, 'out'),
    ]
    expect(await run(...args, '--overrides', overrides)).toMatchObject({
      code: 1,
      error: expect.stringMatching(says),
    })
  })
})

describe('a specification at fault', () => {
  const faults: [name: string, text: string, says: RegExp][] = [
    ['broken YAML', 'swagger: "2.0"\npaths: [', /spec\.yaml:2: This YAML is cut off/],
    ['no specification', 'a: 1', /spec\.yaml: This has neither `swagger` nor `openapi`/],
    [
      'a parameter without a name',
      '{"swagger":"2.0",\n"paths":{"/a":{"get":{\n"parameters":[{"in":"query"}]}}}}',
      /spec\.yaml:3 \(#.*\): A parameter needs a `name`/,
    ],
    [
      'a file that is missing',
      'swagger: "2.0"\npaths: { /a: { $ref: gone.yaml } }',
      /gone\.yaml: There is no such file\. \(referred to by .*spec\.yaml #\/paths\/~1a\)/,
    ],
    [
      'a file without an end (hostile 13)',
      'swagger: "2.0"\npaths: { /a: { $ref: /dev/zero } }',
      /\/dev\/zero: This is no regular file\. \(referred to by/,
    ],
    [
      'half of a surrogate pair in a path (hostile 5)',
      '{"swagger":"2.0",\n"paths":{"/a\\ud800":{"get":{}}}}',
      /spec\.yaml.*This path is no valid Unicode text/,
    ],
  ]
  it.each(faults)('%s: told with its place, and nothing is written', async (_, text, says) => {
    const file = join(dir, 'spec.yaml')
    writeFileSync(file, text)
    const out = join(dir, 'out')
    const args = [file, ...engine, '--version', 'v1', '--out', out]
    const { code, error } = await run(...args)
    expect([code, error]).toEqual([1, expect.stringMatching(says)])
    const asJson = JSON.parse((await run(...args, '--json')).out) as { error: object }
    expect(asJson.error).toMatchObject({
      name: 'SpecError',
      where: expect.any(String),
      problem: expect.any(String),
    })
    expect(existsSync(out)).toBe(false)
  })

  it('leaves what was there as it was', async () => {
    const out = join(dir, 'out')
    const file = spec('a.json', { '/a': { get: {} } })
    await run(file, ...engine, '--version', 'v1', '--out', out)
    const before = readFileSync(join(out, 'index.js'), 'utf8')
    writeFileSync(file, '{}')
    expect(await run(file, ...engine, '--version', 'v2', '--out', out)).toMatchObject({ code: 1 })
    expect(readFileSync(join(out, 'index.js'), 'utf8')).toBe(before)
    expect(readdirSync(join(out, 'specs'))).toEqual(['v1.json'])
  })
})

describe('a specification at a url', () => {
  const answers: Record<string, { type: string; body: string | Buffer }> = {
    '/good.yaml': { type: 'text/plain', body: 'swagger: "2.0"\npaths: { /a: { $ref: parts/a.yaml } }' },
    '/parts/a.yaml': { type: 'text/plain', body: 'get: {}' },
    '/page': { type: 'text/html', body: '<p>Sign in' },
    '/thief.yaml': {
      type: 'text/plain',
      body: 'swagger: "2.0"\npaths: { /a: { $ref: "file:///etc/hostname" } }',
    },
    '/endless': { type: 'text/plain', body: Buffer.alloc(65 * 1024 * 1024, 32) },
  }
  const cases: [path: string, code: number, says: RegExp][] = [
    ['/good.yaml', 0, /1 operations in, 1 out/],
    ['/page', 1, /This is an HTML page/],
    ['/none', 1, /The server answered 404 Not Found\./],
    ['/thief.yaml', 1, /\$ref "file:.*points to another file, which was not given/],
    ['/endless', 1, /larger than 64 MiB/],
  ]
  it.each(cases)('%s exits with %i', async (path, code, says) => {
    await using served = await serve(
      (request, response) => {
        const found = answers[request.url ?? '']
        const { type, body } = found ?? { type: 'text/plain', body: '' }
        response.writeHead(found ? 200 : 404, { 'content-type': type }).end(body)
      },
      { on: 'tcp' },
    )
    const result = await run(served.uri + path, ...engine, '--version', 'v1', '--out', join(dir, 'out'))
    expect([result.code, result.out + result.error]).toEqual([code, expect.stringMatching(says)])
  })

  it('that nobody serves says why', async () => {
    const served = await serve(() => undefined, { on: 'tcp' })
    await served.close()
    const { code, error } = await run(
      `${served.uri}/x`,
      ...engine,
      '--version',
      'v1',
      '--out',
      join(dir, 'out'),
    )
    expect([code, error]).toEqual([1, expect.stringMatching(/cannot be downloaded: .*ECONNREFUSED/)])
  })
})
