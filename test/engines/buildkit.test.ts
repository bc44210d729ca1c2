import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { type BuildOptions, build } from '../../src/buildkit.ts'
import { client } from '../../src/index.ts'
import { skipFor } from '../support/skip.ts'
import { tempDir } from '../support/temp-dir.ts'
import { all, buildTests } from './support/builds.ts'
import { dockerClient } from './support/clients.ts'
import { docker as dockerOnly, image, labels, suite } from './support/engine.ts'
import { missingGit, serveGit } from './support/git-server.ts'
import { grpcSocket } from './support/grpc-socket.ts'

suite('builds by BuildKit', [dockerOnly], (target) => {
  const docker = dockerClient(target)
  buildTests({ docker: () => docker, uri: () => target.uri, image, labels })

  it('writes files of several platforms', async () => {
    const folder = tempDir({ Dockerfile: 'FROM scratch\nCOPY a.txt /\n', 'a.txt': 'a' })
    const out = join(folder, 'out')
    const platform = ['linux/amd64', 'linux/arm64']
    expect(await build(docker, { context: folder, platform, output: { local: out } })).toEqual({})
    expect((await readdir(out)).sort()).toEqual(['linux_amd64', 'linux_arm64'])
    expect(await readFile(join(out, 'linux_arm64/a.txt'), 'utf8')).toBe('a')
  })
})

suite('builds by BuildKit of other contexts and ways', [dockerOnly], (target) => {
  const docker = dockerClient(target)

  it('has the engine fetch a Git repository', skipFor(missingGit), async () => {
    const files = { Dockerfile: `FROM ${image}\nCOPY a.txt /\nRUN cat /a.txt\n`, 'a.txt': 'of git' }
    const context = `${await serveGit(files, 'side')}#side`
    const building = build(docker, {
      context,
      labels,
      network: 'none',
      noCache: true,
      output: { tar: sink() },
    })
    expect(await all(building.log())).toContainEqual(expect.stringMatching(/^#\d+ [\d.]+ of git$/))
    await expect(
      build(docker, { context: `${context}-none`, network: 'none', noCache: true }),
    ).rejects.toMatchObject({ name: 'BuildError', message: expect.stringContaining('side-none') })
  })

  it('speaks gRPC on the socket of the API itself, as engines have it from API 1.53 on', async () => {
    const { uri, asked } = await grpcSocket(target.uri, 'v1.41')
    await using newer = client({ engine: 'docker', version: 'v1.53', conn: { uri } })
    const folder = tempDir({
      Dockerfile: 'FROM scratch\nCOPY a.txt /\n',
      'a.txt': 'a'.repeat(200_000),
    })
    const out = join(folder, 'out')
    const platform = ['linux/amd64', 'linux/arm64']
    await build(newer, { context: folder, platform, output: { local: out } })
    expect((await readFile(join(out, 'linux_arm64/a.txt'))).length).toBe(200_000)
    expect(asked).toContainEqual(expect.stringMatching(/^GET .*\/version$/))
    expect(asked.filter((line) => /\/(session|grpc|build)\b/.test(line))).toEqual([])
  })
})

suite('what BuildKit of an old Docker cannot do', [dockerOnly], (target) => {
  const docker = dockerClient(target)

  it.each<[string, Partial<BuildOptions>]>([
    ['"contexts" needs BuildKit by API v1.42', { contexts: { base: 'docker-image://busybox' } }],
    ['a list as "output" needs BuildKit by API v1.45', { output: [{ tar: 'a' }, { image: true }] }],
    ['"platform" needs its containerd image store', { platform: ['linux/amd64', 'linux/arm64'] }],
    ['"cacheTo" needs its containerd image store', { cacheTo: { type: 'registry', ref: 'localhost/a' } }],
    ['"cacheFrom" needs its containerd image store', { cacheFrom: [{ type: 'gha' }] }],
    ['"output" of oci or docker needs its containerd image store', { output: { oci: 'a' } }],
  ])('refuses by name and version: %s', async (why, options) => {
    const context = tempDir({ Dockerfile: 'FROM scratch\n' })
    await expect(build(docker, { context, ...options })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(
        new RegExp(`^build\\(\\): Docker \\d+\\.\\d+\\S* \\(API v1\\.41\\) cannot .*${why}`),
      ),
    })
  })
})

/** Where an output goes that nobody looks at. */
function sink(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
