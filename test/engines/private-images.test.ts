import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type BuildClient, type BuildOptions, build } from '../../src/buildkit.ts'
import { client } from '../../src/index.ts'
import { tempDir } from '../support/temp-dir.ts'
import { dockerClient, ignoreMissing, podmanClient } from './support/clients.ts'
import { type Lock, startClosedRegistry } from './support/closed-registry.ts'
import {
  docker as dockerOnly,
  image,
  podman,
  registrySuite,
  type Target,
  uniqueName,
} from './support/engine.ts'
import type { StartedRegistry } from './support/registry.ts'

const login = { username: 'me', password: 's3cret-of-mine' }

registrySuite('base images of closed registries', [dockerOnly], (target) => {
  const classic = client({ engine: 'docker', version: 'v1.38', conn: { uri: target.uri } })
  afterAll(() => classic.close())
  baseImages(target, [
    ['BuildKit', dockerClient(target)],
    ['the classic builder', classic],
  ])
})

registrySuite('base images of closed registries', [podman], (target) => {
  baseImages(target, [
    ["Podman's API", podmanClient(target)],
    ["Docker's API", dockerClient(target)],
  ])
})

function baseImages(target: Target, builders: [string, BuildClient][]): void {
  const docker = dockerClient(target)
  describe.each<Lock>(['htpasswd', 'token'])('that knows its users by %s', (lock) => {
    let registry: StartedRegistry
    beforeAll(async () => {
      registry = await startClosedRegistry(lock, login)
    })
    afterAll(() => registry?.stop())

    it.each(builders)('are fetched with credentials by %s', async (_, builder) => {
      const base = await push()
      const asked: string[] = []
      const find = (host: string) => {
        asked.push(host)
        return host === registry.host ? login : undefined
      }
      await remove((await build(builder, { ...buildOf(base), auth: find })).imageId)
      expect(asked).toContain(registry.host)
    })

    if (lock !== 'htpasswd') return

    it.each(builders.slice(0, 1))('are not fetched with none or others by %s', async (_, builder) => {
      const base = await push()
      const without = build(builder, { ...buildOf(base), auth: false })
      await expect(without).rejects.toMatchObject({ code: 'ENGINE' })
      const wrong = { username: 'me', password: 'not-this-one' }
      const refused = await build(builder, { ...buildOf(base), auth: wrong }).catch((error: unknown) => error)
      expect(refused).toMatchObject({ code: 'ENGINE' })
      expect(inspect(refused, { depth: 9 })).not.toContain('not-this-one')
    })

    it.each(builders)("are fetched with what the CLIs' files keep by %s", async (_, builder) => {
      const base = await push()
      const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64')
      const config = tempDir({ 'config.json': JSON.stringify({ auths: { [registry.host]: { auth } } }) })
      vi.stubEnv('DOCKER_CONFIG', config)
      onTestFinished(() => void vi.unstubAllEnvs())
      await remove((await build(builder, buildOf(base))).imageId)
    })

    function buildOf(base: string): BuildOptions & { output?: undefined } {
      const context = tempDir({ Dockerfile: `FROM ${base}\nRUN echo built\n` })
      return { context, network: 'none', noCache: true }
    }

    /** The tiny image under a name of its own there, and nowhere else. */
    async function push(): Promise<string> {
      const repo = `${registry.host}/${uniqueName('base')}`
      await docker.invoke({ op: 'ImageTag', params: { name: image, repo, tag: '1' } })
      await docker.invoke({ op: 'ImagePush', params: { name: repo, tag: '1', 'X-Registry-Auth': login } })
      await remove(`${repo}:1`)
      onTestFinished(() => remove(`${repo}:1`))
      return `${repo}:1`
    }
  })

  async function remove(name: string): Promise<void> {
    await docker.invoke({ op: 'ImageDelete', params: { name, force: true } }).catch(ignoreMissing)
  }
}
