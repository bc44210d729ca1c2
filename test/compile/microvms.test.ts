import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCompile } from '../../src/cli/compile.ts'
import { type CompiledEngine, client, engines, registerEngine, versions } from '../../src/index.ts'
import { type Served, serve } from '../support/serve.ts'
import { skipFor } from '../support/skip.ts'
import { specification, unfetched } from '../support/specification.ts'

// Engines that hawser has no tables of: those that start virtual machines.
const machines = [
  ['firecracker', 'v1.17'],
  ['cloud-hypervisor', 'v46.0'],
] as const
let dir: string
let served: Served
let said: string[]

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'hawser-microvms-'))
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  for (const [engine, version] of machines) {
    const spec = specification(`other/${engine}`) as string
    const out = join(dir, engine)
    expect(await runCompile([spec, '--engine', engine, '--version', version, '--out', out])).toBe(0)
    const module = (await import(pathToFileURL(join(out, 'index.js')).href)) as { default: CompiledEngine }
    registerEngine(module.default)
  }
  said = log.mock.calls.map(([text]) => String(text))
  log.mockRestore()
  served = await serveMachines()
})
afterAll(async () => {
  await served.close()
  rmSync(dir, { recursive: true })
})

/** Speaks a part of both: answers what machines there are, keeps a drive, refuses a bad one. */
function serveMachines(): Promise<Served> {
  return serve(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const answer = (status: number, value?: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(value && JSON.stringify(value))
    }
    const drive = (body === '' ? {} : JSON.parse(body)) as { drive_id?: string }
    const routes: Record<string, () => void> = {
      'GET /': () =>
        answer(200, { app_name: 'Firecracker', id: 'anna', state: 'Not started', vmm_version: '1.13.0' }),
      'PUT /drives/root': () =>
        drive.drive_id === 'root' ? answer(204) : answer(400, { fault_message: 'the ids differ' }),
      'GET /api/v1/vmm.ping': () => answer(200, { version: 'v46.0', pid: 7 }),
      'PUT /api/v1/vm.resize': () => answer(204),
    }
    const route = routes[`${request.method} ${request.url}`]
    if (route) route()
    else answer(404, { fault_message: `no ${request.url}` })
  })
}

const isHere = machines.every(([engine]) => specification(`other/${engine}`))

describe('engines from outside', skipFor(isHere ? undefined : unfetched), () => {
  it('are known like the others', () => {
    expect(engines()).toEqual(expect.arrayContaining(['firecracker', 'cloud-hypervisor']))
    expect(versions('firecracker')).toEqual(['v1.17'])
    const doc = client({ engine: 'firecracker' as never, conn: { uri: served.uri } }).doc(
      'putGuestDriveByID' as never,
    )
    expect(doc).toMatchObject({
      method: 'PUT',
      path: '/drives/{drive_id}',
      params: [{ name: 'drive_id', in: 'path', required: true }],
      body: { kind: 'json', required: true },
      summary: expect.any(String),
    })
  })

  it('are compiled as the documentation shows', () => {
    const shown = readFileSync('docs/compile.md', 'utf8')
    for (const text of said) expect(shown).toContain(text.split('\n').slice(0, -2).join('\n'))
  })

  it('are registered once', async () => {
    const module = (await import(pathToFileURL(join(dir, 'firecracker/index.js')).href)) as {
      default: CompiledEngine
    }
    expect(() => registerEngine(module.default)).toThrow('the engine "firecracker" is known already')
  })

  it('are called, and typed', { timeout: 120_000 }, async () => {
    const file = join(dir, 'main.ts')
    writeFileSync(file, program)
    expect(faultsOf(file)).toEqual([])
    const { main } = (await import(pathToFileURL(file).href)) as { main(uri: string): Promise<unknown> }
    expect(await main(served.uri)).toEqual(['anna', 'Not started', 400, 'the ids differ', 'v46.0', 7])
  })
})

const program = `import { client, EngineError, type Params, type Result, type Schema } from 'hawser'
import type {} from './firecracker/index.js'
import type {} from './cloud-hypervisor/index.js'

export async function main(uri: string): Promise<unknown> {
  const fire = client({ engine: 'firecracker', version: 'v1.17', conn: { uri } })
  const { id, state }: Result<'firecracker', 'v1.17', 'describeInstance'> = await fire.invoke({ op: 'describeInstance' })
  const params: Params<'firecracker', 'v1.17', 'putGuestDriveByID'> = { drive_id: 'root' }
  const drive: Schema<'firecracker', 'v1.17', 'Drive'> = { drive_id: 'root', is_root_device: true, path_on_host: '/a' }
  await fire.invoke({ op: 'putGuestDriveByID', params, data: drive })
  const wrong = { ...drive, drive_id: 'other' }
  const error: unknown = await fire.invoke({ op: 'putGuestDriveByID', params, data: wrong }).catch((error) => error)
  const cloud = client({ engine: 'cloud-hypervisor', category: 'vmm.ping', conn: { uri } })
  const { version, pid } = await cloud.invoke({ op: 'GetVmmPing' })
  const asNumber: number | undefined = pid
  const vm = client({ engine: 'cloud-hypervisor', conn: { uri } })
  await vm.invoke({ op: 'PutVmResize', data: { desired_vcpus: 2 } })
  if (!(error instanceof EngineError)) throw error
  return [id, state, error.status, error.message.includes('the ids differ') ? 'the ids differ' : error.message, version, asNumber]
}

export async function refused(uri: string): Promise<void> {
  const fire = client({ engine: 'firecracker', version: 'v1.17', conn: { uri } })
  // @ts-expect-error there is no such operation
  await fire.invoke({ op: 'describeInstances' })
  // @ts-expect-error a drive says whether it is the root device
  await fire.invoke({ op: 'putGuestDriveByID', params: { drive_id: 'x' }, data: { drive_id: 'x' } })
  // @ts-expect-error there is no such version
  client({ engine: 'firecracker', version: 'v2', conn: { uri } })
}
`

/** What TypeScript finds wrong in a program that imports hawser by its name. */
function faultsOf(file: string): string[] {
  const program = ts.createProgram([file, ...ts.sys.readDirectory('src', ['.d.ts'])], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
    strict: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [resolve('node_modules/@types')],
    allowImportingTsExtensions: true,
    paths: { hawser: [resolve('src/index.ts')] },
  })
  return ts.getPreEmitDiagnostics(program).map(({ file: at, messageText }) => {
    return `${at?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
