import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished, vi } from 'vitest'
import { sendAndFetch } from '../../examples/archive.ts'
import { versionThroughBridge } from '../../examples/bridge.ts'
import { buildFolder } from '../../examples/build.ts'
import { listCheckpoints } from '../../examples/checkpoints.ts'
import { eventsOfRun } from '../../examples/events.ts'
import { listContainers } from '../../examples/list-containers.ts'
import { listOverTcp } from '../../examples/list-over-tcp.ts'
import { findEngine } from '../../examples/main-job/engines.ts'
import { runOnDocker } from '../../examples/main-job/on-docker.ts'
import { runOnPodman } from '../../examples/main-job/on-podman.ts'
import { showCalls } from '../../examples/main-job/show.ts'
import { ownContainer } from '../../examples/own-container.ts'
import { threeFaces } from '../../examples/podman.ts'
import { runAndRead } from '../../examples/run-and-read.ts'
import { severalValues } from '../../examples/several-values.ts'
import { shell } from '../../examples/terminal.ts'
import { skipFor } from '../support/skip.ts'
import { untar } from '../support/tar.ts'
import { tempDir } from '../support/temp-dir.ts'
import { dockerClient, ignoreMissing, makeContainer } from './support/clients.ts'
import { docker, dockerApi, image, podman, suite, uniqueName } from './support/engine.ts'

suite('examples', dockerApi, (target) => {
  const api = dockerClient(target)
  const conn = { uri: target.uri }

  it('list containers', async () => {
    const name = uniqueName('listed')
    await makeContainer(api, {}, name)
    expect(await listContainers(conn)).toContainEqual(expect.stringContaining(`/${name} `))
  })

  it('bridge a unix socket to TCP', async () => {
    const { Version } = await api.invoke({ op: 'SystemVersion' })
    expect(await versionThroughBridge(target.uri.replace('unix://', ''))).toBe(Version)
  })

  it('inspect the container by its host name', async () => {
    const id = await makeContainer(api)
    const { Config } = await api.invoke({ op: 'ContainerInspect', params: { id } })
    expect(await ownContainer(conn, Config?.Hostname)).toMatch(new RegExp(`^${id} of .*hawser-test`))
  })

  it('listen to events', async () => {
    expect(await eventsOfRun(conn, image)).toEqual(expect.arrayContaining(['start', 'die']))
  })

  it('run and read stdout and stderr apart', async () => {
    const outputs = { stdout: new PassThrough(), stderr: new PassThrough() }
    expect(await runAndRead(conn, image, outputs)).toBe(3)
    outputs.stdout.end()
    outputs.stderr.end()
    expect([await text(outputs.stdout), await text(outputs.stderr)]).toEqual(['out\n', 'err\n'])
  })

  it('give a shell at a terminal', async () => {
    const terminal = {
      stdin: new PassThrough(),
      stdout: Object.assign(new PassThrough(), { rows: 33, columns: 111 }),
    }
    terminal.stdin.write('until stty size | grep "33 111"; do :; done; exit 5\n')
    expect(await shell(conn, image, terminal)).toBe(5)
    terminal.stdout.end()
    expect(await text(terminal.stdout)).toContain('33 111\r\n')
  })

  it('give several values for one parameter', async () => {
    const names = [uniqueName('saved'), uniqueName('saved')].map((name) => `localhost/${name}:latest`)
    try {
      for (const repo of names)
        await api.invoke({ op: 'ImageTag', params: { name: image, repo: repo.slice(0, -7) } })
      await makeContainer(api)
      const { idle, tar } = await severalValues(conn, names)
      expect(idle).toBeGreaterThan(0)
      const entries = await untar(tar)
      const manifest = entries.find(({ name }) => name === 'manifest.json')?.data.toString() ?? '[]'
      const tags = (JSON.parse(manifest) as { RepoTags: string[] }[]).flatMap(({ RepoTags }) => RepoTags)
      expect(tags).toEqual(expect.arrayContaining(names))
    } finally {
      for (const name of names) await api.invoke({ op: 'ImageDelete', params: { name } }).catch(ignoreMissing)
    }
  })

  it('send an archive and fetch it', async () => {
    const { size, tar } = await sendAndFetch(conn, image)
    expect(size).toBe('carried in\n'.length)
    expect(String((await untar(tar))[0]?.data)).toBe('carried in\n')
  })

  it('build from a folder, with a secret', async () => {
    const tag = `localhost/${uniqueName('built')}:latest`
    const secret = '--mount=type=secret,id=token'
    const folder = tempDir({
      Dockerfile: `FROM ${image}\nARG NAME\nRUN ${secret} echo "for $NAME: $(cat /run/secrets/token) ${tag}"\n`,
    })
    const shown: string[] = []
    try {
      const id = await buildFolder(conn, folder, tag, (line) => shown.push(line))
      expect(id).toMatch(/[0-9a-f]{64}$/)
      expect(shown.join('\n')).toContain('for you: of a vault')
    } finally {
      await api.invoke({ op: 'ImageDelete', params: { name: tag } }).catch(ignoreMissing)
    }
  })

  it('do the main job', async () => {
    const printed: string[] = []
    const print = (line: string): void => void printed.push(line)
    const stop = showCalls(print)
    await runOnDocker(conn, { print, signal: new AbortController().signal }).finally(stop)
    expect(printed).toEqual(mainJob)
  })

  it('clean up after a main job that is stopped', async () => {
    const stopping = new AbortController()
    const print = (line: string): void => {
      if (line.includes('stdout |')) stopping.abort(new Error('stopped'))
    }
    await expect(runOnDocker(conn, { print, signal: stopping.signal })).rejects.toThrow('stopped')
    expect(await listContainers(conn)).not.toContainEqual(expect.stringContaining('hawser-main-job'))
  })
})

suite('examples', [docker], (target) => {
  const api = dockerClient(target)

  it(
    'list containers over TCP',
    skipFor(target.tcp ? undefined : 'needs a docker that the tests start'),
    async () => {
      const name = uniqueName('listed')
      await makeContainer(api, {}, name)
      const { port } = new URL(target.tcp ?? '')
      expect(await listOverTcp(Number(port))).toContainEqual(expect.stringContaining(`/${name} `))
    },
  )

  it('list checkpoints', async () => {
    expect(await listCheckpoints({ uri: target.uri }, await makeContainer(api))).toEqual([])
  })
})

suite('examples', [podman], (target) => {
  const conn = { uri: target.uri }

  it('speak all of its APIs', async () => {
    const { libpod, ...others } = await threeFaces(conn)
    expect(others).toEqual({ compat: libpod, docker: libpod })
  })

  it('find the engine that answers', async () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('DOCKER_HOST', 'unix:///nonexistent/docker.sock')
    vi.stubEnv('CONTAINER_HOST', target.uri)
    const tried: string[] = []
    const found = await findEngine(['docker', 'podman'], (line) => tried.push(line))
    expect(found).toMatchObject({ engine: 'podman', told: `found at ${target.uri} (CONTAINER_HOST)` })
    expect(tried).toEqual([expect.stringMatching(/^docker: .*nonexistent/)])
  })

  it('do the main job by its own API', async () => {
    const printed: string[] = []
    const print = (line: string): void => void printed.push(line)
    const stop = showCalls(print)
    await runOnPodman(conn, { print, signal: new AbortController().signal }).finally(stop)
    expect(printed).toEqual(mainJob)
  })
})

/** What a whole run shows: what the engine is, each call with its status, the output between. */
const mainJob = [
  /SystemVersion\S* +GET +200 +\d+ ms +\/v\S+\/version$/,
  /hawser speaks v/,
  /Image\S+ +POST +200 /,
  /ContainerCreate\S* +POST +201 /,
  /ContainerStart\S* +POST +204 /,
  /ContainerInspect\S* +GET +200 /,
  /ContainerLogs\S* +GET +200 /,
  /^ +stdout \| Hello from a container made of one file\.$/,
  /^ +stderr \| This line went to stderr, and stayed apart\.$/,
  /^ +stdout \| Bye\.$/,
  /ContainerWait\S* +POST +200 /,
  /ContainerInspect\S* +GET +200 /,
  /^ +exited with code 0$/,
  /ContainerDelete\S* +DELETE +20[04] /,
  /ImageDelete\S* +DELETE +200 /,
].map((line) => expect.stringMatching(line))
