import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Installed, installPackage } from '../package/support/install.ts'
import { importing, printing, program, requiring, serveDocker, wanted } from '../package/support/programs.ts'
import type { Served } from '../support/serve.ts'

// The package as it is published, where users run, compile and bundle it. Versions that worked are written to
// results.json, of which docs/runtimes.md is made.
const run = promisify(execFile)
const resultsFile = new URL('results.json', import.meta.url)

/** Runtimes by the npm packages that bring them, and how they run a file. */
const runtimes: [name: string, spec: string, command: string[]][] = [
  ['Node 20, the oldest', 'node@20.18.1', ['node']],
  ['Node 22', 'node@22', ['node']],
  ['Node 24', 'node@24', ['node']],
  ['Node 26', 'node@26', ['node']],
  ['Bun', 'bun', ['bun', 'run']],
  ['Deno', 'deno', ['deno', 'run', '--allow-all', '--node-modules-dir=manual']],
]
const compilers = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0']
const bundlers: [name: string, specs: string[], command: (file: string, out: string) => string[]][] = [
  [
    'esbuild',
    ['esbuild'],
    (file, out) => ['esbuild', file, '--bundle', '--platform=node', '--format=cjs', `--outfile=${out}`],
  ],
  [
    'rollup',
    ['rollup', '@rollup/plugin-node-resolve', '@rollup/plugin-commonjs', '@rollup/plugin-json'],
    (file, out) => [
      'rollup',
      file,
      ...['-p', '@rollup/plugin-node-resolve={preferBuiltins:true}'],
      // undici tries what Node 20 lacks, which must stay in its `try`.
      ...['-p', '@rollup/plugin-commonjs={ignore:["node:sqlite"]}', '-p', '@rollup/plugin-json'],
      ...['--format', 'cjs', '--inlineDynamicImports', '--file', out],
    ],
  ],
  [
    'bun',
    ['bun'],
    (file, out) => ['bun', 'build', file, '--target=node', '--format=cjs', `--outfile=${out}`],
  ],
]

type Group = 'runtimes' | 'undici' | 'typescript' | 'bundlers'
/** All that can be tried, in the order in which it is told. */
const all: Record<Group, string[]> = {
  runtimes: runtimes.map(([name]) => name),
  undici: ['undici 7'],
  typescript: compilers.map((version) => `TypeScript ${version}`),
  bundlers: bundlers.map(([name]) => name),
}
/** The version that worked; undefined: it was tried and did not. What was not tried stays as it was told before. */
const found: Record<Group, Record<string, string | undefined>> = {
  runtimes: {},
  undici: {},
  typescript: {},
  bundlers: {},
}
let installed: Installed
let served: Served

beforeAll(async () => {
  installed = await installPackage()
  served = await serveDocker()
}, 400_000)
afterAll(async () => {
  await served?.close()
  const text = `${JSON.stringify(merged(), null, 2)}\n`
  if (!existsSync(resultsFile) || readFileSync(resultsFile, 'utf8') !== text) writeFileSync(resultsFile, text)
})

function merged(): Record<string, Record<string, string>> {
  const before = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {}
  const groups = Object.entries(all).map(([group, names]) => {
    const versions = { ...before[group], ...found[group as Group] } as Record<string, string | undefined>
    return [
      group,
      Object.fromEntries(names.flatMap((name) => (versions[name] ? [[name, versions[name]]] : []))),
    ]
  })
  return Object.fromEntries(groups)
}

describe.each(runtimes)('%s', (name, spec, [command = '', ...args]) => {
  const tools = toolFolder(spec)

  it.each([
    ['imports', 'runtime.mjs', importing],
    ['requires', 'runtime.cjs', requiring],
  ])('%s the package and calls by it', async (_, file, load) => {
    found.runtimes[name] = undefined
    const path = await installed.write(file, program(load, served.uri) + printing)
    expect(JSON.parse(await installed.run(tools.bin(command), ...args, path))).toEqual(wanted)
    found.runtimes[name] = tools.version(spec)
  })
})

describe('the newest undici 7', () => {
  it('carries calls', async () => {
    const other = await mkdtemp(join(tmpdir(), 'hawser-compat-'))
    found.undici['undici 7'] = undefined
    try {
      await run('cp', ['-r', `${installed.dir}/.`, other])
      await npmInstall(other, ['undici@7'])
      const file = join(other, 'undici.mjs')
      writeFileSync(file, program(importing, served.uri) + printing)
      expect(JSON.parse((await run(process.execPath, [file], { cwd: other })).stdout)).toEqual(wanted)
      found.undici['undici 7'] = versionOf(other, 'undici')
    } finally {
      await rm(other, { recursive: true, force: true })
    }
  })
})

describe.each(compilers)('TypeScript %s', (version) => {
  const tools = toolFolder(`typescript@~${version}.0`)

  it('compiles what is right, and refuses what is wrong', async () => {
    found.typescript[`TypeScript ${version}`] = undefined
    const right = await installed.write('right.mts', typed)
    const wrong = await installed.write(
      'wrong.mts',
      typed.replace("op: 'ContainerList'", "op: 'ContainerLits'"),
    )
    await npmInstall(installed.dir, ['@types/node@20'])
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--types',
      'node',
    ]
    expect(await installed.run(tools.bin('tsc'), ...options, right)).toBe('')
    await expect(installed.run(tools.bin('tsc'), ...options, wrong)).rejects.toMatchObject({
      stdout: expect.stringContaining('ContainerLits'),
    })
    found.typescript[`TypeScript ${version}`] = tools.version('typescript')
  })
})

describe.each(bundlers)('%s', (name, specs, command) => {
  const tools = toolFolder(...specs)

  it('makes one file that runs without the package', async () => {
    found.bundlers[name] = undefined
    const entry = await installed.write(`${name}-entry.mjs`, program(importing, served.uri) + printing)
    const folder = await mkdtemp(join(tmpdir(), 'hawser-compat-'))
    try {
      const out = join(folder, 'bundle.cjs')
      const [bin = '', ...args] = command(entry, out)
      await run(tools.bin(bin), args, { cwd: tools.dir() })
      expect(JSON.parse((await run(process.execPath, [out], { cwd: folder })).stdout)).toEqual(wanted)
      found.bundlers[name] = tools.version(name)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

const typed = `import { client, type Result } from 'hawser'
const docker = client({ engine: 'docker', version: 'v1.41' })
const list: Result<'docker', 'v1.41', 'ContainerList'> = await docker.invoke({ op: 'ContainerList' })
const names: string[] = list.flatMap(({ Names }) => Names)
console.log(names)
`

/** A folder with packages of npm, for the tests of a suite. */
function toolFolder(...specs: string[]): {
  dir(): string
  bin(name: string): string
  version(spec: string): string
} {
  let dir = ''
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'hawser-compat-'))
    await npmInstall(dir, specs)
  }, 240_000)
  afterAll(() => rm(dir, { recursive: true, force: true }))
  return {
    dir: () => dir,
    bin: (name) => join(dir, 'node_modules/.bin', name),
    version: (spec) => versionOf(dir, spec.replace(/(?<=.)@.*/, '')),
  }
}

async function npmInstall(dir: string, specs: string[]): Promise<void> {
  await run('npm', ['install', '--prefix', dir, '--prefer-offline', '--no-audit', '--no-fund', ...specs])
}

function versionOf(dir: string, name: string): string {
  return JSON.parse(readFileSync(join(dir, 'node_modules', name, 'package.json'), 'utf8')).version
}
