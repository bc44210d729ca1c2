import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type BuildOptions, build } from '../../src/buildkit.ts'
import { tempDir } from '../support/temp-dir.ts'
import { buildTests } from './support/builds.ts'
import { dockerClient } from './support/clients.ts'
import { docker as dockerOnly, image, labels, suite } from './support/engine.ts'

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
