import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerEngine } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { type Compiled, compile } from '../../src/compile.ts'
import { serveEcho } from '../support/echo.ts'

// Specifications with every oddity that published ones were seen to have; they stand in `specs/`.
const files = ['old-harbour', 'new-harbour', 'split-harbour']
const compiled = new Map<string, Compiled>()
let served: Awaited<ReturnType<typeof serveEcho>>

beforeAll(async () => {
  served = await serveEcho()
  for (const engine of files) {
    const from = `test/compile/specs/${engine}.yaml`
    const one = await compile(readFileSync(from, 'utf8'), { engine, version: 'v1', from })
    compiled.set(engine, one)
    registerEngine(one)
  }
})
afterAll(() => served.close())

describe('a specification from the wild', () => {
  it.each(files)('%s says what was done to it', (engine) => {
    expect(compiled.get(engine)?.reports[0]).toMatchSnapshot()
  })

  it.each(files)('%s has typings without a fault', { timeout: 60_000 }, (engine) => {
    expect(faultsOf(compiled.get(engine)?.typings ?? {})).toEqual([])
  })

  const calls: [engine: string, op: string, call: object, want: string][] = [
    ['old-harbour', 'Get', {}, 'GET /api/'],
    ['old-harbour', 'GetBoatsRecursion1', { params: { page: 2 } }, 'GET /api/boats?recursion=1&page=2'],
    ['old-harbour', 'list', { params: { sort: ['name', '-name'] } }, 'GET /api/boats?sort=name%7C-name'],
    ['old-harbour', 'PostBoats', { data: { id: 1 } }, 'POST /api/boats {"id":1}'],
    ['old-harbour', 'boat-getID', { params: { id: 1, deep: true } }, 'GET /api/boats/1?deep=true'],
    ['old-harbour', 'delete', { params: { id: 1, deep: 'yes' } }, 'DELETE /api/boats/1?deep=yes'],
    ['old-harbour', 'HeadBoatsById', { params: { id: 1 } }, 'HEAD /api/boats/1'],
    ['old-harbour', 'Delete', { params: { id: 'a/b', name: 'c' } }, 'GET /api/boats/a%2Fb/papers/c'],
    [
      'old-harbour',
      'GetPapers',
      { params: { id: 1, query_id: 'q', name: 'c' }, data: 'x' },
      'PUT /api/boats/1/papers/c?id=q x',
    ],
    [
      'old-harbour',
      'power-buttonVM',
      { params: { id: 1, session: 's' }, data: { photo: Buffer.from('P'), title: 'T' } },
      'POST /api/boats/1/photo --form--',
    ],
    [
      'old-harbour',
      'constructor',
      { data: { user: 'a b', rights: ['x', 'y'] } },
      'POST /api/login user=a%20b&rights=x,y',
    ],
    ['old-harbour', '__proto__', {}, 'GET /api/events'],
    ['new-harbour', 'GetBoatsByIdByExtra', { params: { id: 1, extra: 'e' } }, 'GET /api/v2/boats/1/e'],
    [
      'new-harbour',
      'search',
      {
        params: {
          where: ['a', 'b'],
          area: 'c',
          filter: { name: 'n', length: 3 },
          box: { x: 1, y: 2 },
          query_where: { deep: true },
        },
      },
      'GET /api/v2/search/;where=a;where=b/.c?filter%5Bname%5D=n&filter%5Blength%5D=3&box=x,1,y,2&where=%7B%22deep%22%3Atrue%7D',
    ],
    [
      'new-harbour',
      'PostBoats',
      { data: { kind: 'boat', name: null } },
      'POST /api/v2/boats {"kind":"boat","name":null}',
    ],
    ['new-harbour', 'PatchBoats', { data: 'said' }, 'PATCH /api/v2/boats said'],
    ['new-harbour', 'PutAny', { data: [1] }, 'PUT /api/v2/any [1]'],
    ['new-harbour', 'TraceAny', {}, 'TRACE /api/v2/any'],
    ['split-harbour', 'putBoat', { params: { id: 'i' }, data: { name: 'n' } }, 'PUT /boats/i {"name":"n"}'],
    ['split-harbour', 'GetHarbours', { params: { page: 1 } }, 'GET /harbours?page=1'],
  ]
  it.each(calls)('%s is called: %s', async (engine, op, call, want) => {
    await using client = new EngineClient({ engine, conn: { uri: served.uri } })
    const answer = (await client.invoke({ op, ...call, as: 'response' })) as { body: { resume(): void } }
    answer.body.resume()
    const { method, url, headers, body } = served.last ?? {}
    const form = /^multipart\/form-data; boundary=(.*)$/.exec(headers?.['content-type'] ?? '')
    const text = form ? '--form--' : body
    expect(`${method} ${url}${text && ` ${text}`}`).toBe(want)
  })

  it('is called by each of its operations here', () => {
    const called = calls.map(([engine, op]) => `${engine} ${op}`)
    const known = files.flatMap((engine) =>
      new EngineClient({ engine, conn: { uri: served.uri } }).ops.map((op) => `${engine} ${op}`),
    )
    expect(called).toEqual(known)
  })
})

/** What TypeScript finds wrong in typings. The rest of hawser is not what this is about. */
function faultsOf(typings: Record<string, string>): string[] {
  const files = new Map(
    Object.entries({ ...typings, 'hawser.d.ts': hawser }).map(([path, text]) => [`/${path}`, text]),
  )
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, strict: true, types: [] }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.directoryExists = () => true
  host.readFile = (path) => files.get(path) ?? readFile(path)
  host.getSourceFile = (path, language) => {
    const text = files.get(path)
    return text === undefined ? getSourceFile(path, language) : ts.createSourceFile(path, text, language)
  }
  const program = ts.createProgram(['/index.d.ts', '/index.d.cts', '/hawser.d.ts'], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

const hawser = `declare module 'hawser' {
  interface Engines {}
  interface CompiledEngine { engine: string; table: string }
}
`
