import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { generateCommand } from '../../scripts/generate/command.ts'
import { decodeTable } from '../../src/table/decode.ts'
import { tempDir } from '../support/temp-dir.ts'
import { Lines } from './lines.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

let specs: string
let out: string

const sources = `toy:
  urls: { all: "./{version}.yaml" }
  prefix: "/{version}"
  docs: "https://toy.example/{version}#{op}"
  naming: { namespaces: [fleet] }
  probe: { method: GET, path: /version, field: ApiVersion }
  versions: [v1.9, v1.10]
`
const spec = (extra = ''): string => `swagger: "2.0"
info: { title: Toy, version: "1" }
paths:
  /fleet/boats/{id}:
    get:
      operationId: BoatGet
      summary: Shows a \`boat\` for $\{money}
      parameters:
        - { name: id, in: path, type: string, required: true }
        - { name: filters, in: query, type: string }
      responses: { 200: { schema: { $ref: '#/definitions/Boat' } } }
${extra}
definitions:
  Boat: { type: object, properties: { Id: { type: string } } }
`
const launch = '  /launch: { post: { operationId: BoatLaunch, responses: { 204: {} } } }'

beforeEach(() => {
  const folder = tempDir()
  specs = join(folder, 'specs')
  out = join(folder, 'generated')
  mkdirSync(join(specs, 'toy'), { recursive: true })
  writeFileSync(join(specs, 'sources.yaml'), sources)
  writeFileSync(join(specs, 'overrides.yaml'), '[]')
  writeFileSync(join(specs, 'toy/v1.9.yaml'), spec())
  writeFileSync(join(specs, 'toy/v1.10.yaml'), spec(launch))
})

async function generate(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdout, stderr] = [new Lines(), new Lines()]
  const code = await generateCommand(['--specs', specs, '--out', out, ...args], { stdout, stderr })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

function contents(): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [file.slice(out.length + 1), readFileSync(file, 'utf8')]
    }),
  )
}

describe('generate', { timeout: 60_000 }, () => {
  it('writes tables that the runtime reads, the same bytes every time', async () => {
    const override = {
      engine: 'toy',
      op: '*',
      change: { params: { filters: { type: 'object', encoding: 'json' } } },
    }
    writeFileSync(join(specs, 'overrides.yaml'), JSON.stringify([{ ...override, why: 'Filters are JSON.' }]))
    expect(await generate()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('toy: 2 versions, 3 operations'),
    })
    const first = contents()
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(['README.md', 'package.json', 'tables.js', 'tables.d.ts', 'toy/operations.js']),
    )
    const { tables } = require(join(out, 'tables.js')) as { tables: Record<string, string> }
    const table = decodeTable(tables.toy ?? '')
    expect(table).toMatchObject({
      engine: 'toy',
      prefix: '/{version}',
      docs: 'https://toy.example/{version}#{op}',
      probe: { method: 'GET', path: '/version', field: 'ApiVersion' },
      versions: ['v1.9', 'v1.10'],
    })
    expect(table.having('BoatLaunch')).toEqual(['v1.10'])
    expect(table.operation('v1.10', 'BoatGet')).toEqual({
      op: 'BoatGet',
      method: 'GET',
      path: '/fleet/boats/{id}',
      category: 'fleet/boats',
      params: [
        { name: 'id', in: 'path', type: 'string', required: true },
        { name: 'filters', in: 'query', type: 'object', encoding: 'json' },
      ],
      answer: { kind: 'json' },
      responses: { 200: 'Boat' },
    })
    const unchanged = await generate()
    expect(unchanged.stdout).toContain(', 0 changed')
    rmSync(out, { recursive: true })
    await generate()
    expect(contents()).toEqual(first)
  })

  it('makes one engine by itself, and leaves the files of others as they are', async () => {
    await generate()
    const other = sources.replace('toy:', 'other:').replace('./', './other-')
    writeFileSync(join(specs, 'sources.yaml'), sources + other)
    mkdirSync(join(out, 'other'))
    writeFileSync(join(out, 'other/operations.js'), '// of an earlier run')
    expect(await generate('toy')).toMatchObject({ code: 0 })
    expect(readFileSync(join(out, 'other/operations.js'), 'utf8')).toBe('// of an earlier run')
    expect((await generate('toy', '--check')).code).toBe(0)
    await expect(generate('tyo')).rejects.toThrow(
      'There is no engine "tyo" in sources.yaml. It has: toy, other.',
    )
  })

  it('reads many specifications side by side and keeps their order', async () => {
    const versions = Array.from({ length: 10 }, (_, at) => `v2.${at}`)
    writeFileSync(join(specs, 'sources.yaml'), sources.replace('v1.9, v1.10', versions.join(', ')))
    for (const [at, version] of versions.entries()) {
      writeFileSync(join(specs, `toy/${version}.yaml`), spec(launch.replace('BoatLaunch', `BoatLaunch${at}`)))
    }
    expect(await generate()).toMatchObject({ code: 0 })
    const { tables } = require(join(out, 'tables.js')) as { tables: Record<string, string> }
    const table = decodeTable(tables.toy ?? '')
    expect(versions.map((version) => table.ops(version))).toEqual(
      versions.map((_, at) => ['BoatGet', `BoatLaunch${at}`]),
    )
    writeFileSync(join(specs, 'toy/v2.7.yaml'), 'a: [')
    await expect(generate()).rejects.toThrow(/v2\.7\.yaml:\d+: This YAML is cut off/)
  })

  it('carries the summaries of the specification only where it is told to', async () => {
    await generate('--with-docs')
    const { tables } = require(join(out, 'tables.js')) as { tables: Record<string, string> }
    expect(decodeTable(tables.toy ?? '').operation('v1.9', 'BoatGet')?.summary).toBe(
      'Shows a `boat` for $' + '{money}',
    )
    await generate()
    expect(JSON.stringify(contents())).not.toContain('money')
  })

  it('--check says what is not as the specifications say, and writes nothing', async () => {
    await generate()
    expect(await generate('--check')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Up to date'),
    })
    const kept = tempDir()
    writeFileSync(join(out, 'README.md'), 'edited')
    rmSync(join(out, 'tables.js'))
    writeFileSync(join(out, 'stray.js'), '')
    writeFileSync(join(specs, 'toy/v1.9.yaml'), spec(launch))
    cpSync(out, kept, { recursive: true })
    const { code, stderr } = await generate('--check')
    expect(code).toBe(1)
    for (const line of [
      'README.md differs',
      'tables.js is missing',
      'stray.js is not generated',
      'operations.js differs',
    ]) {
      expect(stderr).toContain(line)
    }
    expect(readdirSync(out).sort()).toEqual(readdirSync(kept).sort())
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toBe('edited')
  })

  const bad: [name: string, spoil: () => void, says: RegExp][] = [
    [
      'a specification that is missing',
      () => rmSync(join(specs, 'toy/v1.10.yaml')),
      /v1\.10\.yaml cannot be read\. Run `npm run fetch` first/,
    ],
    [
      'a specification that is broken',
      () => writeFileSync(join(specs, 'toy/v1.9.yaml'), 'a: ['),
      /toy\/v1\.9\.yaml:\d+: This YAML is cut off/,
    ],
    [
      'an override for an operation that is gone',
      () =>
        writeFileSync(
          join(specs, 'overrides.yaml'),
          JSON.stringify([
            { engine: 'toy', op: 'BoatLaunch', change: { long: true }, why: 'It takes its time.' },
          ]),
        ),
      /overrides\.yaml: toy all BoatLaunch \(It takes its time\.\): toy v1\.9 has no such operation\. Mend or drop this line/,
    ],
    [
      'an override that is not right',
      () => writeFileSync(join(specs, 'overrides.yaml'), '[{ engine: toy }]'),
      /overrides\.yaml: This is not right:\n.*0\.op/,
    ],
    [
      'sources that are not right',
      () => writeFileSync(join(specs, 'sources.yaml'), 'toy: {}'),
      /sources\.yaml is not right:\n.*toy\.urls/,
    ],
  ]
  for (const [name, spoil, says] of bad) {
    it(`fails for ${name}, and writes nothing`, async () => {
      spoil()
      await expect(generate()).rejects.toThrow(says)
      expect(() => readdirSync(out)).toThrow('ENOENT')
    })
  }

  it('is a command that says by its exit code what came of it', async () => {
    await generate()
    const command = ['--import', 'tsx', 'scripts/generate.ts', '--specs', specs, '--out', out, '--check']
    expect((await run(process.execPath, command)).stdout).toContain('Up to date')
    rmSync(join(specs, 'toy'), { recursive: true })
    await expect(run(process.execPath, command)).rejects.toMatchObject({ code: 1 })
  })
})
