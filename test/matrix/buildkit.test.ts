import { execFile } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openControl } from '../../src/buildkit/control/control.ts'
import { openSession } from '../../src/buildkit/session/session.ts'
import { type BuildWarning, build, type Trace } from '../../src/buildkit.ts'
import { client } from '../../src/index.ts'
import { buildTests, isRunning, make, read } from '../engines/support/builds.ts'
import type { DockerClient } from '../engines/support/clients.ts'
import { type Lock, startClosedRegistry } from '../engines/support/closed-registry.ts'
import { type StartedRegistry, startRegistry } from '../engines/support/registry.ts'
import { rootfs } from '../engines/support/rootfs.ts'
import { untar } from '../support/tar.ts'
import { tempDir } from '../support/temp-dir.ts'
import { type Newer, startNewerDocker } from './support/daemons.ts'

const image = 'busybox:matrix'
const gateway = '192.0.2.7'
const config = { 'insecure-registries': ['127.0.0.1'], 'host-gateway-ip': gateway }

describe.each(['graphdriver', 'containerd'] as const)('builds by a newer BuildKit, images in %s', (store) => {
  let daemon: Newer
  let docker: DockerClient
  let registry: StartedRegistry
  beforeAll(async () => {
    registry = await startRegistry()
    daemon = await startNewerDocker('sid', { store, config })
    docker = client({ engine: 'docker', conn: { uri: daemon.uri } }) as unknown as DockerClient
    await docker.invoke({
      op: 'ImageCreate',
      params: { fromSrc: '-', repo: 'busybox', tag: 'matrix' },
      data: await rootfs(undefined),
    })
  })
  afterAll(async () => {
    await docker?.close()
    await Promise.all([daemon?.stop(), registry?.stop()])
  })
  const target = { docker: () => docker, uri: () => daemon.uri, image, labels: {} }
  buildTests(target)

  it('takes named contexts: folders and images', async () => {
    const other = tempDir({ 'named.txt': 'named', 'left.txt': '', '.dockerignore': 'left.txt' })
    const folder = tempDir({
      Dockerfile: 'FROM base\nCOPY --from=other . /other/\nRUN ls -A /other > /listed\n',
      'context.txt': '',
    })
    const contexts = { other, base: `docker-image://${image}` }
    const built = await make(target, { context: folder, contexts })
    expect(await read(target, built, '/listed')).toBe('.dockerignore\nnamed.txt\n')
    const missing = build(docker, { context: folder, contexts: { ...contexts, other: `${other}/none` } })
    await expect(missing).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('no folder'),
    })
  })

  it.each(['the API of the engine', 'that of BuildKit'])(
    'knows the address of host-gateway by %s',
    async (by) => {
      const lines = ['RUN cat /etc/hosts > /hosts', 'FROM scratch', 'COPY --from=made /hosts /']
      const context = tempDir({ Dockerfile: `FROM ${image} AS made\n${lines.join('\n')}\n` })
      const local = join(context, 'out')
      const more = by === 'that of BuildKit' ? { contexts: { other: context } } : {}
      const extraHosts = { 'host.docker.internal': 'host-gateway', six: '2001:db8::1' }
      await build(docker, { context, network: 'none', noCache: true, extraHosts, output: { local }, ...more })
      const hosts = await readFile(join(local, 'hosts'), 'utf8')
      expect(hosts).toMatch(new RegExp(`^${gateway}\\s+host\\.docker\\.internal$`, 'm'))
      expect(hosts).toMatch(/^2001:db8::1\s+six$/m)
    },
  )

  it.each<Lock>(['htpasswd', 'token'])(
    'fetches base images of a registry that knows its users by %s',
    async (lock) => {
      const login = { username: 'me', password: 's3cret-of-mine' }
      const closed = await startClosedRegistry(lock, login)
      onTestFinished(closed.stop)
      const name = `${closed.host}/team/base`
      await docker.invoke({ op: 'ImageTag', params: { name: image, repo: name, tag: '1' } })
      await docker.invoke({ op: 'ImagePush', params: { name, tag: '1', 'X-Registry-Auth': login } })
      await docker.invoke({ op: 'ImageDelete', params: { name: `${name}:1` } })
      const context = tempDir({ Dockerfile: `ARG BASE\nFROM $BASE\nRUN echo made > /made\n` })
      const options = { context, args: { BASE: `${name}:1` } }
      await expect(make(target, { ...options, auth: false })).rejects.toMatchObject({ code: 'ENGINE' })
      const built = await make(target, { ...options, auth: { [closed.host]: login } })
      expect(await read(target, built, '/made')).toBe('made\n')
    },
  )

  it('makes several outputs of one build, the image among them', async () => {
    const folder = tempDir({ Dockerfile: 'FROM scratch\nCOPY a.txt /\n', 'a.txt': 'a' })
    const [local, tar] = [join(folder, 'local'), join(folder, 'files.tar')]
    const { imageId } = await build(docker, {
      context: folder,
      output: [{ local }, { image: true }, { tar }],
    })
    expect(imageId).toMatch(/^sha256:[0-9a-f]{64}$/)
    await docker.invoke({ op: 'ImageInspect', params: { name: imageId as string } })
    await docker.invoke({ op: 'ImageDelete', params: { name: imageId as string } })
    expect(await readFile(join(local, 'a.txt'), 'utf8')).toBe('a')
    expect((await untar(await readFile(tar))).map(({ name }) => name)).toEqual(['a.txt'])
  })

  it('tells a failed build from BuildKit itself by its step and line, and tells its news', async () => {
    const folder = tempDir({ Dockerfile: `FROM base\n\nRUN echo before; exit 3\n` })
    const building = build(docker, {
      context: folder,
      network: 'none',
      noCache: true,
      contexts: { base: `docker-image://${image}` },
    })
    const lines: string[] = []
    const reading = (async () => {
      for await (const line of building.log()) lines.push(line)
    })()
    await expect(building).rejects.toMatchObject({
      name: 'BuildError',
      reason: 'failed',
      step: expect.stringContaining('RUN echo before'),
      log: ['before'],
      line: 3,
      exitCode: 3,
    })
    await expect(reading).rejects.toMatchObject({ name: 'BuildError' })
    expect(lines).toContainEqual(expect.stringMatching(/^#\d+ [\d.]+ before$/))
  })

  it('ends a step of a build by BuildKit itself when it is aborted', async () => {
    const command = `sleep ${100_000 + Math.floor(Math.random() * 800_000)}`
    const aborter = new AbortController()
    const building = build(docker, {
      context: tempDir({ Dockerfile: `FROM base\nRUN echo begun; ${command}\n` }),
      contexts: { base: `docker-image://${image}` },
      network: 'none',
      noCache: true,
      signal: aborter.signal,
    })
    const reading = (async () => {
      for await (const line of building.log()) {
        if (!line.endsWith('begun')) continue
        await expect.poll(() => isRunning(command), { timeout: 10_000 }).toBe(true)
        aborter.abort(new Error('enough'))
      }
    })()
    await expect(building).rejects.toThrow('enough')
    await expect(reading).rejects.toThrow('enough')
    await expect.poll(() => isRunning(command), { timeout: 15_000 }).toBe(false)
  })

  it('warns of what is odd in a Dockerfile, with file and line', async () => {
    const folder = tempDir({ Odd: `FROM ${image}\n\nENV NAME value\n` })
    const building = build(docker, { context: folder, dockerfile: 'Odd' })
    const [warnings, lines] = await Promise.all([warningsOf(building.progress()), linesOf(building.log())])
    await docker.invoke({ op: 'ImageDelete', params: { name: (await building).imageId } })
    expect(warnings).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining('LegacyKeyValueFormat'),
        file: 'Odd',
        line: 3,
        url: expect.stringMatching(/^https:/),
      }),
    )
    expect(lines).toContainEqual(expect.stringMatching(/WARN: .*LegacyKeyValueFormat.* \(Odd:3\)$/))
  })

  it('opens a session by a call of BuildKit as well, as engines do where POST /session has gone', async () => {
    const api = await docker.negotiate()
    const control = await openControl({ client: docker, api }, undefined, {
      grpc: 'upgrade',
      session: 'call',
    })
    onTestFinished(() => control.close())
    let isAsked: (() => void) | undefined
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve
    })
    const services = {
      '/moby.filesync.v1.FileSync/DiffCopy': async () => {
        isAsked?.()
        throw new Error('there is nothing')
      },
    }
    const session = await openSession(control.openSession, services, 'key')
    const solving = control.solve({ ref: 'a', session: session.id, frontend: 'dockerfile.v0' })
    await expect(solving).rejects.toMatchObject({ name: 'EngineError' })
    await asked
    await session[Symbol.asyncDispose]()
  })

  if (store === 'graphdriver') {
    it('builds from no image in a folder, which is said before', async () => {
      const context = tempDir({ Dockerfile: 'FROM base\n' })
      const refused = build(docker, { context, contexts: { base: 'oci-layout:///somewhere' } })
      const message = expect.stringMatching(/OCI layout in "contexts" needs its containerd image store/)
      await expect(refused).rejects.toMatchObject({ code: 'USAGE', message })
    })
    return
  }

  it('keeps an image of several platforms', async () => {
    const folder = tempDir({
      Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY a.$TARGETARCH /a\n',
      'a.amd64': '1',
      'a.arm64': '2',
    })
    const name = '127.0.0.1:1/hawser-platforms:1'
    const { imageId } = await build(docker, {
      context: folder,
      platform: ['linux/amd64', 'linux/arm64'],
      tags: [name],
    })
    const tar = await docker.invoke({ op: 'ImageGet', params: { name: imageId } })
    const index = (await untar(Buffer.from(tar as Uint8Array))).find((entry) => entry.name === 'index.json')
    expect(index).toBeDefined()
    const [{ Id } = { Id: '' }] = await docker.invoke({
      op: 'ImageList',
      params: { filters: { reference: [name] } },
    })
    expect(Id).toBe(imageId)
    await docker.invoke({ op: 'ImageDelete', params: { name, force: true } })
  })

  it.each(['oci', 'docker'] as const)('writes an image to a tar, with its name: %s', async (type) => {
    const folder = tempDir({ Dockerfile: 'FROM scratch\nCOPY a.txt /\n', 'a.txt': 'a' })
    const file = join(folder, 'image.tar')
    const output = type === 'oci' ? { oci: file } : { docker: file }
    expect(await build(docker, { context: folder, tags: ['hawser-written:1'], output })).toEqual({})
    const entries = await untar(await readFile(file))
    const wanted = type === 'oci' ? 'index.json' : 'manifest.json'
    const text = entries.find(({ name }) => name === wanted)?.data.toString()
    expect(text).toContain('hawser-written:1')
    // Nothing half-written is left beside it.
    expect((await readdir(folder)).sort()).toEqual(['Dockerfile', 'a.txt', 'image.tar'])
    expect((await stat(file)).size).toBeGreaterThan(0)
  })

  it('puts steps into a folder, and takes them from there; at first there is none', async () => {
    const folder = tempDir({ Dockerfile: `FROM ${image}\nRUN echo made > /made\n` })
    const place = join(tempDir(), 'cache')
    const options = { context: folder, noCache: false, cacheFrom: [{ type: 'local', src: place }] }
    await make(target, { ...options, cacheTo: { type: 'local', dest: place, mode: 'max' } })
    await docker.invoke({ op: 'BuildPrune', params: { all: true } })
    const building = build(docker, { ...options, network: 'none', labels: {} })
    const lines = await linesOf(building.log())
    expect(lines).toContainEqual(expect.stringMatching(/importing cache manifest from/))
    expect(lines).toContainEqual(expect.stringMatching(/^#\d+ CACHED$/))
    // The second time, what is there already is not sent again.
    await make(target, { ...options, cacheTo: { type: 'local', dest: place, mode: 'max' } })
    expect((await readdir(place)).sort()).toEqual(['blobs', 'index.json', 'oci-layout'])
    expect((await readdir(join(place, 'blobs/sha256'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('builds from an image in a folder, by its tag or digest', async () => {
    const base = tempDir({ Dockerfile: `FROM ${image}\nRUN echo based > /based\n` })
    const layout = tempDir()
    const tar = join(base, 'image.tar')
    await build(docker, { context: base, network: 'none', tags: ['hawser-base:1'], output: { oci: tar } })
    await promisify(execFile)('tar', ['-xf', tar, '-C', layout])
    const { manifests } = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8'))
    const context = tempDir({ Dockerfile: 'FROM base\n' })
    for (const end of ['', ':1', `@${manifests[0].digest}`]) {
      const built = await make(target, { context, contexts: { base: `oci-layout://${layout}${end}` } })
      expect(await read(target, built, '/based')).toBe('based\n')
    }
    const missing = build(docker, { context, contexts: { base: `oci-layout://${layout}:none` } })
    await expect(missing).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining('none') })
  })

  it('puts steps into a registry, and takes them from there', async () => {
    const folder = tempDir({ Dockerfile: `FROM ${image}\nRUN echo made > /made\n` })
    const cache = { type: 'registry', ref: `${registry.host}/cache:1` } as const
    await make(target, { context: folder, noCache: false, cacheTo: [{ ...cache, mode: 'max' }] })
    await docker.invoke({ op: 'BuildPrune', params: { all: true } })
    const building = build(docker, { context: folder, network: 'none', cacheFrom: [cache], labels: {} })
    const lines: string[] = []
    for await (const line of building.log()) lines.push(line)
    expect(lines).toContainEqual(expect.stringMatching(/importing cache manifest from/))
    expect(lines).toContainEqual(expect.stringMatching(/^#\d+ CACHED$/))
  })
})

async function warningsOf(news: AsyncIterable<Trace>): Promise<BuildWarning[]> {
  const found: BuildWarning[] = []
  for await (const { warnings } of news) found.push(...warnings)
  return found
}

async function linesOf(log: AsyncIterable<string>): Promise<string[]> {
  const lines: string[] = []
  for await (const line of log) lines.push(line)
  return lines
}
