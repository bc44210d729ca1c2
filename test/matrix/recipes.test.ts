import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, client } from '../../src/index.ts'
import {
  cleanUp,
  copyIn,
  copyOut,
  diskUsage,
  exec,
  followLogs,
  group,
  pull,
  push,
  type RecipeClient,
  removeByLabel,
  run,
  stats,
  terminal,
  waitForLog,
  waitForPort,
  waitHealthy,
} from '../../src/recipes.ts'
import { type StartedRegistry, startRegistry } from '../engines/support/registry.ts'
import { rootfs } from '../engines/support/rootfs.ts'
import { type Newer, startNewerDocker, startNewerPodman } from './support/daemons.ts'

const image = 'localhost/busybox:matrix'
const labels = { matrix: 'recipes' }

/** What recipes are tried with: a client, and the same engine by Docker's API to look at what is there. */
interface Tried {
  api: RecipeClient
  look: Client<'docker'>
  create: Record<string, unknown>
  repo: string
  /** The container of a group, which runs while its block does. */
  id: string
}

const jobs: Record<string, (tried: Tried) => Promise<unknown>> = {
  async 'run: output, exit code, nothing left'({ api, look, create }) {
    const cmd = ['sh', '-c', 'echo out; echo err >&2; exit 3']
    const { stdout, stderr, exitCode } = await run(api, { image, cmd, labels, create })
    expect([stdout, stderr, exitCode]).toEqual(['out\n', 'err\n', 3])
    const fed = await run(api, { image, cmd: ['sort'], stdin: 'b\na\n', labels, create })
    expect(fed.stdout).toBe('a\nb\n')
    const refused = run(api, { image, cmd: ['hawser-no-such-command'], labels, create })
    await expect(refused).rejects.toMatchObject({ code: 'CONTAINER', exitCode: 127 })
    const aborted = run(api, {
      image,
      cmd: ['sleep', '60'],
      labels,
      create,
      signal: AbortSignal.timeout(400),
    })
    await expect(aborted).rejects.toMatchObject({ name: 'TimeoutError' })
    const filters = { label: ['matrix=recipes'] }
    expect(await look.invoke({ op: 'ContainerList', params: { all: true, filters } })).toEqual([])
  },
  async 'exec: output, exit code, killed when left'({ api, id }) {
    expect(await exec(api, id, ['sh', '-c', 'cat; exit 4'], { stdin: 'in' })).toMatchObject({
      stdout: 'in',
      exitCode: 4,
    })
    for await (const _ of exec(api, id, ['sh', '-c', 'echo begun; sleep 1234'], { as: 'lines' })) break
    expect((await exec(api, id, ['ps', '-o', 'args'])).stdout).not.toContain('sleep 1234')
  },
  async 'terminal: of the size of this one'({ api, id, create }) {
    for (const where of [id, { image, labels, create }]) {
      const stdin = new PassThrough()
      const stdout = Object.assign(new PassThrough(), { rows: 33, columns: 111 })
      const code = terminal(api, where, ['sh'], { stdin, stdout })
      stdin.write('until stty size | grep "33 111"; do :; done; exit 5\n')
      expect(await code).toBe(5)
      expect(String(stdout.read())).toContain('33 111\r\n')
    }
  },
  async 'push and pull: one tag, with progress'({ api, look, repo }) {
    await look.invoke({ op: 'ImageTag', params: { name: image, repo, tag: 'one' } })
    await push(api, `${repo}:one`)
    await look.invoke({ op: 'ImageDelete', params: { name: `${repo}:one` } })
    const steps: string[] = []
    const { repoDigests } = await pull(api, `${repo}:one`, { onProgress: ({ status }) => steps.push(status) })
    expect(steps.length).toBeGreaterThan(0)
    expect(repoDigests).toContainEqual(expect.stringContaining(repo))
    await look.invoke({ op: 'ImageDelete', params: { name: `${repo}:one` } })
  },
  async 'copyIn and copyOut'({ api, id }) {
    const folder = await mkdtemp(join(tmpdir(), 'hawser-matrix-'))
    try {
      await writeFile(join(folder, 'a'), 'carried')
      await copyIn(api, id, folder, '/copied')
      await copyOut(api, id, '/copied/a', join(folder, 'b'))
      expect(await readFile(join(folder, 'b'), 'utf8')).toBe('carried')
    } finally {
      await rm(folder, { recursive: true })
    }
  },
  async 'waitForLog and waitHealthy'({ api, id }) {
    expect(await waitForLog(api, id, 'ready', { timeout: 10_000 })).toBeDefined()
    await expect(waitForLog(api, id, 'never', { timeout: 300 })).rejects.toMatchObject({
      code: 'CONTAINER',
      lastLines: expect.arrayContaining(['ready']),
    })
    await expect(waitHealthy(api, id, { timeout: 300 })).rejects.toMatchObject({ code: expect.any(String) })
  },
  async 'waitForPort: until something listens'({ api, id }) {
    const early = waitForPort(api, id, 8080, { timeout: 300 })
    await expect(early).rejects.toMatchObject({ code: 'CONTAINER', lastLines: ['ready'] })
    const waiting = waitForPort(api, id, 8080, { timeout: 20_000 })
    await exec(api, id, ['httpd', '-p', '8080', '-h', '/'])
    await waiting
  },
  async 'followLogs: over a restart, each line once'({ api, look, id }) {
    const lines: string[] = []
    for await (const { line } of followLogs(api, { filters: { id: [id] } })) {
      if (lines.push(line) === 1) await look.invoke({ op: 'ContainerRestart', params: { id, t: 0 } })
      if (lines.length === 2) break
    }
    expect(lines).toEqual(['ready', 'ready'])
  },
  async 'stats and diskUsage'({ api, id }) {
    for await (const [usage] of stats(api, { filters: { id: [id] }, interval: 200 })) {
      if (usage === undefined || usage.memory === 0) continue
      expect(usage).toMatchObject({
        id: expect.stringContaining(id.slice(0, 12)),
        processes: expect.any(Number),
      })
      break
    }
    expect((await diskUsage(api)).images.count).toBeGreaterThan(0)
  },
  async 'cleanUp and removeByLabel'({ api, look }) {
    const made = async (mark: string): Promise<string> => {
      const data = { Image: image, Cmd: ['true'], Labels: { mark } }
      return (await look.invoke({ op: 'ContainerCreate', data })).Id
    }
    const [one, two] = [await made('clean'), await made('remove')]
    expect(
      (await cleanUp(api, { kinds: ['containers'], labels: ['mark=clean'] })).removed.containers,
    ).toEqual([one])
    expect((await removeByLabel(api, 'mark=remove')).containers).toEqual([two])
  },
}

function recipeTests(engine: () => { uri: string; registry: string }, kind: 'docker' | 'podman'): void {
  it.each(Object.entries(jobs))('%s', async (_, job) => {
    const { uri, registry } = engine()
    await using look = client({ engine: 'docker', conn: { uri } })
    await using api = client({ engine: kind as 'docker', conn: { uri } })
    const isDocker = kind === 'docker'
    const create = isDocker ? { HostConfig: { NetworkMode: 'none' } } : { netns: { nsmode: 'none' } }
    const tried = { api: api as RecipeClient, look, create, repo: `${registry}/matrix` }
    await using made = group(tried.api)
    const { Id: id } = await look.invoke({
      op: 'ContainerCreate',
      data: {
        Image: image,
        Cmd: ['sh', '-c', 'echo ready; exec sleep 600'],
        Labels: made.labels,
        HostConfig: { NetworkMode: 'none' },
      },
    })
    await look.invoke({ op: 'ContainerStart', params: { id } })
    await job({ ...tried, id })
    expect((await made.remove()).containers).toEqual([id])
  })
}

describe('recipes on Docker of Debian sid', () => {
  let [daemon, registry]: [Newer?, StartedRegistry?] = []
  beforeAll(async () => {
    registry = await startRegistry()
    daemon = await startNewerDocker('sid')
    await using docker = client({ engine: 'docker', conn: { uri: daemon.uri } })
    const params = { fromSrc: '-', repo: 'localhost/busybox', tag: 'matrix' }
    await docker.invoke({ op: 'ImageCreate', params, data: await rootfs(undefined) })
  })
  afterAll(() => Promise.all([daemon?.stop(), registry?.stop()]))
  recipeTests(() => ({ uri: daemon?.uri ?? '', registry: registry?.host ?? '' }), 'docker')
})

describe('recipes on Podman of Debian sid', () => {
  let [daemon, registry]: [Newer?, StartedRegistry?] = []
  beforeAll(async () => {
    registry = await startRegistry()
    daemon = await startNewerPodman('sid', registry.host)
    await using podman = client({ engine: 'podman', conn: { uri: daemon.uri } })
    await podman.invoke({
      op: 'ImageImportLibpod',
      params: { reference: image },
      data: await rootfs(undefined),
    })
  })
  afterAll(() => Promise.all([daemon?.stop(), registry?.stop()]))
  const engine = () => ({ uri: daemon?.uri ?? '', registry: registry?.host ?? '' })
  describe('by its own API', () => recipeTests(engine, 'podman'))
  describe("by Docker's API", () => recipeTests(engine, 'docker'))
})
