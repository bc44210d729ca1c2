import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import type { Served } from '../support/serve.ts'
import { type Installed, installPackage, readJson, sizeOf, tool } from './support/install.ts'
import { importing, printing, program, requiring, serveDocker, wanted } from './support/programs.ts'
import { requireInRealm } from './support/realm.ts'

const { tarball, paths } = inject('packed')
let installed: Installed
let served: Served

beforeAll(async () => {
  installed = await installPackage()
  served = await serveDocker()
})
afterAll(() => served.close())

describe('what is published', () => {
  it('is what users need and no more', () => {
    const usual = [
      /^dist\/.+(\.c?js|\.d\.c?ts|\/package\.json)$/,
      /^docs\/.+\.(md|svg)$/,
      /^examples\/.+\.ts$/,
    ]
    const others = paths.filter((path) => !usual.some((pattern) => pattern.test(path)))
    expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
  })

  it('findings A.3: has what its documents and examples lead to', async () => {
    const folders = paths.map((path) => dirname(path))
    const readable = paths.filter((path) => /\.md$|^examples\//.test(path))
    const leads = await Promise.all(
      readable.map(async (path) => {
        const text = await readFile(join(installed.dir, 'node_modules/hawser', path), 'utf8')
        const found = path.endsWith('.md')
          ? text.matchAll(/\]\(([^)#\s]+)/g)
          : text.matchAll(/ from '(\.[^']+)'/g)
        return [...found]
          .map(([, to = '']) => to)
          .filter((to) => !to.includes('://'))
          .map((to) => ({
            from: path,
            to: join(dirname(path), to),
          }))
      }),
    )
    const dead = leads.flat().filter(({ to }) => !paths.includes(to) && !folders.includes(to))
    expect(dead).toEqual([])
    expect(leads.flat().length).toBeGreaterThan(10)
  })

  it('findings A.3: says where its source is, to which npm leads the links of its README', async () => {
    const manifest = await readJson<Record<string, unknown>>(
      join(installed.dir, 'node_modules/hawser/package.json'),
    )
    const { url } = manifest.repository as { url: string }
    expect(url).toMatch(/^git\+https:\/\/github\.com\/[\w-]+\/hawser\.git$/)
    const web = url.slice('git+'.length, -'.git'.length)
    expect(manifest).toMatchObject({ homepage: `${web}#readme`, bugs: `${web}/issues` })
  })

  it('runs nothing when it is installed, and brings undici alone', async () => {
    const manifest = await readJson<Record<string, object>>(
      join(installed.dir, 'node_modules/hawser/package.json'),
    )
    expect(Object.keys(manifest.dependencies ?? {})).toEqual(['undici'])
    expect(Object.keys(manifest.scripts ?? {})).not.toContainEqual(expect.stringMatching(/install|^prepare$/))
    const lock = await readJson<{ packages: object }>(join(installed.dir, 'package-lock.json'))
    const packages = Object.keys(lock.packages).filter((path) => path !== '')
    expect(packages.sort()).toEqual(['node_modules/hawser', 'node_modules/undici'])
  })

  it('is small', async () => {
    const modules = join(installed.dir, 'node_modules')
    const [own, types, all] = await Promise.all(
      [join(modules, 'hawser'), join(modules, 'hawser/dist/types'), modules].map(sizeOf),
    )
    const mb = (bytes = 0): string => `${(bytes / 1e6).toFixed(2)} MB`
    console.log(`installed: ${mb(all)}, 2 packages; hawser ${mb(own)}, its typings ${mb(types)}`)
    expect(types).toBeLessThan(2.5e6)
    expect(own).toBeLessThan(5e6)
  })

  it.each([
    ['publint', ['--strict', 'node_modules/hawser']],
    ['attw', ['hawser.tgz']],
  ])('has no fault that %s knows', async (command, args) => {
    await copyFile(tarball, join(installed.dir, 'hawser.tgz'))
    await expect(installed.run(tool(command), ...args)).resolves.toMatch(/All good|No problems found/)
  })

  it('has an executable', async () => {
    const { version } = await readJson<{ version: string }>('package.json')
    expect(await installed.run('node_modules/.bin/hawser', '--version')).toBe(`hawser ${version}\n`)
  })

  it('says what compiling needs beside it', async () => {
    const compiling = installed.run(
      'node_modules/.bin/hawser',
      ...['compile', 'package.json', '--engine', 'fire', '--version', 'v1', '--out', 'fire'],
    )
    await expect(compiling).rejects.toMatchObject({
      stderr: expect.stringMatching(/npm install --save-dev yaml@2/),
    })
  })
})

describe('a program', () => {
  it.each([
    ['imports it', 'main.mjs', importing],
    ['requires it', 'main.cjs', requiring],
  ])('%s', async (_, file, load) => {
    await installed.write(file, program(load, served.uri) + printing)
    expect(JSON.parse(await installed.run('node', file))).toEqual(wanted)
  })

  it('requires it in a realm of its own, as Jest does', async () => {
    const file = await installed.write('realm.cjs', `${program(requiring, served.uri)}module.exports = main`)
    const main = requireInRealm(file) as () => Promise<unknown>
    expect(await main()).toEqual(wanted)
  })

  it('loads the tables of the engines that it uses', async () => {
    const list = `const tables = Object.keys(require.cache).filter((path) => /operations\\.js$/.test(path))
      .map((path) => require('node:path').basename(require('node:path').dirname(path)))`
    await installed.write(
      'tables.cjs',
      `const { client, versions } = require('hawser')
      const loaded = () => { ${list}; return tables }
      const before = loaded()
      client({ engine: 'docker', conn: { uri: 'unix:///none' } })
      console.log(JSON.stringify([before, loaded()]))`,
    )
    expect(JSON.parse(await installed.run('node', 'tables.cjs'))).toEqual([[], ['docker']])
  })

  it.each([
    { format: 'cjs', outfile: 'bundle.cjs', load: requiring, banner: '' },
    { format: 'cjs', outfile: 'from-esm.cjs', load: importing, banner: '' },
    {
      format: 'esm',
      outfile: 'bundle.mjs',
      load: importing,
      // undici is CommonJS, for which esbuild's ESM output needs this.
      banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
  ] as const)('is bundled to one file: $outfile', async ({ format, outfile, load, banner }) => {
    const source = await installed.write(
      load === importing ? 'to-bundle.mjs' : 'to-bundle.cjs',
      program(load, served.uri) + printing,
    )
    // A folder in which nothing else is.
    const alone = await mkdtemp(join(tmpdir(), 'hawser-bundle-'))
    onTestFinished(() => rm(alone, { recursive: true }))
    const file = join(alone, outfile)
    const { warnings } = await build({
      entryPoints: [source],
      bundle: true,
      platform: 'node',
      format,
      outfile: file,
      banner: { js: banner },
    })
    expect(warnings).toEqual([])
    expect(JSON.parse(await installed.run('node', file))).toEqual(wanted)
  })
})

describe('typings', () => {
  const source = `import { client, type EngineError, type Params, registerEngine } from 'hawser'
import { launch } from 'hawser/launch'
declare module 'hawser' {
  interface Engines {
    fire: { newest: 'v1'; versions: { v1: { all: { Ping: Ping }; categories: {}; schemas: {} } } }
  }
}
interface Ping { request: { params?: undefined; data?: undefined }; kind: 'json'; value: { pong: true } }
export async function main(): Promise<void> {
  const docker = client({ engine: 'docker', version: 'v1.41' })
  const { Id } = await docker.invoke({ op: 'ContainerCreate', data: { Image: 'busybox' } })
  const id: string = Id
  const params: Params<'docker', 'v1.41', 'ContainerStart'> = { id }
  await docker.invoke({ op: 'ContainerStart', params })
  // @ts-expect-error there is no such operation
  await docker.invoke({ op: 'ContainerStrat', params })
  const { pong } = await client({ engine: 'fire' }).invoke({ op: 'Ping' })
  const certain: true = pong
  const { conn } = await launch({ engine: 'podman' })
  const uri: string = conn.uri
  console.log(certain, uri, registerEngine, {} as EngineError)
}
`
  it.each([
    { file: 'types.mts', module: 'nodenext', moduleResolution: 'nodenext' },
    { file: 'types.cts', module: 'nodenext', moduleResolution: 'nodenext' },
    { file: 'types.ts', module: 'esnext', moduleResolution: 'bundler' },
    { file: 'types.ts', module: 'commonjs', moduleResolution: 'node10' },
  ])('are right for module $module, in $file, found by $moduleResolution', async ({ file, ...options }) => {
    await mkdir(join(installed.dir, 'node_modules/@types'), { recursive: true })
    await installed.write(file, source)
    const typeRoots = [join(process.cwd(), 'node_modules/@types')]
    const compilerOptions = {
      ...options,
      typeRoots,
      types: ['node'],
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2023', 'esnext.disposable'],
    }
    const project = await installed.write(`tsconfig.${basename(file)}.json`, '')
    await writeFile(project, JSON.stringify({ compilerOptions, files: [file] }))
    await expect(installed.run(tool('tsc'), '-p', project).catch(({ stdout }) => stdout)).resolves.toBe('')
  })
})
