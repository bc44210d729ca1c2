import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPackage, makeProject, publishTypes } from '../../scripts/measure/project.ts'

// The typings as they are published, in projects of users: `cases/` says what must compile and what must not.
const run = promisify(execFile)
const root = mkdtempSync(join(tmpdir(), 'hawser-types-'))
const published = join(root, 'package')
const cases = resolve('test/types/cases')
const files = Object.fromEntries(
  readdirSync(cases).map((file) => [file, readFileSync(join(cases, file), 'utf8')]),
)

/** The oldest and the newest are in a package of their own, for one compiler is enough for the project. */
const others = resolve('test/types/compilers')
const compilers: Record<string, string> = {
  '5.4': join(others, 'node_modules/oldest/bin/tsc'),
  '5.9': resolve('node_modules/typescript/bin/tsc'),
  '7': join(others, 'node_modules/newest/bin/tsc'),
}

beforeAll(async () => {
  if (!Object.values(compilers).every((file) => existsSync(file))) {
    await run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', others])
  }
  publishTypes(published)
}, 240_000)
afterAll(() => rmSync(root, { recursive: true }))

const given: [compiler: string, what: string, options: object][] = [
  ['5.4', 'nodenext', { module: 'nodenext' }],
  ['5.9', 'nodenext, all libraries checked', { module: 'nodenext', skipLibCheck: false }],
  ['7', 'nodenext', { module: 'nodenext' }],
  ['5.9', 'node16', { module: 'node16', moduleResolution: 'node16' }],
  ['5.9', 'bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ['7', 'bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ['5.9', 'exactOptionalPropertyTypes', { module: 'nodenext', exactOptionalPropertyTypes: true }],
  ['7', 'exactOptionalPropertyTypes', { module: 'nodenext', exactOptionalPropertyTypes: true }],
]

describe('the published typings', () => {
  it.for(given)('hold with TypeScript %s, %s', { timeout: 120_000 }, async ([compiler, , options]) => {
    expect(await errors(compiler, files, options)).toEqual([])
  })

  it('hold in a CommonJS project', { timeout: 120_000 }, async () => {
    const text = `import { client } from 'hawser'\nclient({ engine: 'docker' }).invoke({ op: 'SystemPing' })\n`
    expect(await errors('5.9', { 'a.cts': text }, { module: 'nodenext' })).toEqual([])
  })

  it('tell what is wrong, so that the checks above can fail', { timeout: 120_000 }, async () => {
    const text = `import { client } from 'hawser'\nclient({ engine: 'docker' }).invoke({ op: 'SystemPingg' })\n`
    const [found, ...more] = await errors('5.9', { 'a.ts': text }, { module: 'nodenext' })
    expect(found).toContain(`Did you mean '"SystemPing"'?`)
    expect(more).toEqual([])
  })

  it.for(['5.4', '5.9', '7'])(
    'take engines from outside, with TypeScript %s',
    { timeout: 120_000 },
    async (compiler) => {
      const text = `import { client, type Client } from 'hawser'
import './boats.js'
const boats = client({ engine: 'boats' })
export const typed: Client<'boats', 'v2'> = boats
export const name: Promise<string> = boats.invoke({ op: 'BoatName', params: { id: 'x' } })
// @ts-expect-error There is no such operation.
boats.invoke({ op: 'BoatSink' })
client({ engine: 'docker' }).invoke({ op: 'SystemPing' })
`
      const boats = `declare module 'hawser' {
  interface Engines {
    boats: { newest: 'v2'; versions: { v2: Version } }
  }
}
interface BoatNameOp { request: { params: { id: string } }; kind: 'text' }
interface Harbour { BoatName: BoatNameOp }
export interface Version { categories: { boats: Harbour }; all: Harbour; schemas: {} }
`
      const found = await errors(compiler, { 'a.ts': text, 'boats.d.ts': boats }, { module: 'nodenext' })
      expect(found).toEqual([])
    },
  )
})

/** The errors of a project with these sources. */
async function errors(compiler: string, sources: Record<string, string>, options: object): Promise<string[]> {
  const folder = mkdtempSync(join(root, 'project-'))
  makeProject(folder, sources, options)
  addPackage(folder, published)
  try {
    await run(process.execPath, [compilers[compiler] ?? '', '-p', folder])
    return []
  } catch (error) {
    const { stdout } = error as { stdout: string }
    return stdout.trim().split(/\n(?! )/)
  }
}
