import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { serveEcho } from '../support/echo.ts'
import { type Installed, installPackage, tool } from './support/install.ts'

const spec = resolve('test/compile/specs/split-harbour.yaml')
const compileHarbour = ['compile', spec, '--engine', 'harbour', '--version', 'v1', '--out', 'harbour']
const tools = ['yaml@2']
const quick = ['--prefer-offline', '--no-audit', '--no-fund']

let installed: Installed
let served: Awaited<ReturnType<typeof serveEcho>>

beforeAll(async () => {
  installed = await installPackage()
  served = await serveEcho()
})
afterAll(() => served.close())

describe('a project on TypeScript 7, which has hawser but not what compiling needs', () => {
  it('can install both', async () => {
    await installed.run('npm', 'install', ...quick, 'typescript@7')
    const { dependencies } = JSON.parse(await installed.run('npm', 'ls', '--json')) as {
      dependencies: Record<string, { version: string }>
    }
    expect(Object.keys(dependencies).sort()).toEqual(['hawser', 'typescript'])
    expect(dependencies.typescript?.version).toMatch(/^7\./)
  })

  it('is told what to type', async () => {
    const failed = installed.run('node_modules/.bin/hawser', ...compileHarbour)
    const { code, stderr } = (await failed.catch((error) => error)) as { code: number; stderr: string }
    expect(code).toBe(2)
    expect(stderr).toContain('yaml is missing')
    for (const name of tools) expect(stderr).toMatch(new RegExp(`npm install --save-dev .*${name}`))
  })

  it('compiles by the line that is documented, and stays as it was', async () => {
    const packages = [inject('packed').tarball, ...tools].flatMap((name) => ['-p', name])
    const line = `npx -p hawser ${tools.map((name) => `-p ${name}`).join(' ')} hawser compile`
    expect(await readFile('docs/compile.md', 'utf8')).toContain(line)
    const before = await readFile(join(installed.dir, 'package.json'), 'utf8')
    const said = await installed.run(
      'npx',
      '--yes',
      '--prefer-offline',
      ...packages,
      'hawser',
      ...compileHarbour,
    )
    expect(said).toContain('harbour v1: 2 operations in, 2 out')
    expect(await readFile(join(installed.dir, 'package.json'), 'utf8')).toBe(before)
  })
})

describe('what was compiled', () => {
  const body = (load: string) => `${load}
registerEngine(harbour)
async function main() {
  const client_ = client({ engine: 'harbour', conn: { uri: ${JSON.stringify(served.uri)} } })
  const { method, url } = await client_.invoke({ op: 'GetHarbours', params: { page: 2 } })
  await client_.close()
  return [method, url, engines().includes('harbour'), versions('harbour'), client_.doc('putBoat').path]
}
main().then((result) => console.log(JSON.stringify(result)))
`
  const wanted = ['GET', '/harbours?page=2', true, ['v1'], '/boats/{id}']
  const importing = `import { client, engines, registerEngine, versions } from 'hawser'\nimport harbour from './harbour/index.js'`
  const requiring = `const { client, engines, registerEngine, versions } = require('hawser')\nconst harbour = require('./harbour')`

  it.each([
    ['imported', 'main.mjs', importing],
    ['required', 'main.cjs', requiring],
  ])('is %s', async (_, file, load) => {
    await installed.write(file, body(load))
    expect(JSON.parse(await installed.run('node', file))).toEqual(wanted)
  })

  it('is bundled to one file', async () => {
    const source = await installed.write('to-bundle.mjs', body(importing))
    const alone = await mkdtemp(join(tmpdir(), 'hawser-bundle-'))
    onTestFinished(() => rm(alone, { recursive: true }))
    const outfile = join(alone, 'bundle.cjs')
    const { warnings } = await build({
      entryPoints: [source],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
    })
    expect(warnings).toEqual([])
    expect(JSON.parse(await installed.run('node', outfile))).toEqual(wanted)
  })

  const program = (load: string) => `import { client, registerEngine, type Schema } from 'hawser'
${load}
registerEngine(harbour)
export async function main(): Promise<string | undefined> {
  const c = client({ engine: 'harbour', version: 'v1' })
  const data: Schema<'harbour', 'v1', 'boat'> = { name: 'Anna' }
  const { sister } = await c.invoke({ op: 'putBoat', params: { id: '1' }, data })
  // @ts-expect-error there is no such operation
  await c.invoke({ op: 'putBoats' })
  return sister?.name
}
`
  it.each([
    {
      file: 'types.mts',
      module: 'nodenext',
      moduleResolution: 'nodenext',
      load: `import harbour from './harbour/index.js'`,
    },
    {
      file: 'types.cts',
      module: 'nodenext',
      moduleResolution: 'nodenext',
      load: `import harbour = require('./harbour/index.cjs')`,
    },
    {
      file: 'types.ts',
      module: 'esnext',
      moduleResolution: 'bundler',
      load: `import harbour from './harbour/index.js'`,
    },
  ])('is typed for module $module, in $file', async ({ file, load, ...options }) => {
    await installed.write(file, program(load))
    const typeRoots = [join(process.cwd(), 'node_modules/@types')]
    const lib = ['es2023', 'esnext.disposable']
    const compilerOptions = {
      ...options,
      typeRoots,
      types: ['node'],
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib,
    }
    const project = join(installed.dir, `tsconfig.${file}.json`)
    await writeFile(project, JSON.stringify({ compilerOptions, files: [file] }))
    await expect(installed.run(tool('tsc'), '-p', project).catch(({ stdout }) => stdout)).resolves.toBe('')
  })
})

describe('hawser/compile', () => {
  it('is required and imported, where there is what it needs', { timeout: 240_000 }, async () => {
    await installed.run('npm', 'install', ...quick, ...tools)
    const use = `compile('swagger: "2.0"\\npaths: { /a: { get: {} } }', { engine: 'a', version: 'v1' })
      .then(({ table, typings, reports: [{ out }] }) => console.log(typeof table, 'index.d.ts' in typings, out))
    compile('a: 1', { engine: 'a', version: 'v1' }).catch((error) => { if (!(error instanceof SpecError)) throw error })`
    await installed.write('build.cjs', `const { compile, SpecError } = require('hawser/compile')\n${use}`)
    await installed.write('build.mjs', `import { compile, SpecError } from 'hawser/compile'\n${use}`)
    for (const file of ['build.cjs', 'build.mjs']) {
      expect(await installed.run('node', file)).toBe('string true 1\n')
    }
  })
})
