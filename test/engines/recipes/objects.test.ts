import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, onTestFinished } from 'vitest'
import { client } from '../../../src/index.ts'
import { cleanUp, pull, push, waitHealthy } from '../../../src/recipes.ts'
import { ignoreMissing, makeContainer, runContainer } from '../support/clients.ts'
import { image, label, registry, uniqueName } from '../support/engine.ts'
import { recipeSuite } from '../support/recipes.ts'

recipeSuite('images, networks and volumes', ({ api, look, base, target }) => {
  it.skipIf(!registry || !target.own)('pushes one tag and pulls one, and tells the digest', async () => {
    const path = uniqueName('recipe')
    const repo = `${registry?.host}/${path}`
    for (const tag of ['one', 'two']) {
      await look.invoke({ op: 'ImageTag', params: { name: image, repo, tag } })
      onTestFinished(async () => {
        await look.invoke({ op: 'ImageDelete', params: { name: `${repo}:${tag}` } }).catch(ignoreMissing)
      })
    }
    const steps: number[] = []
    const { digest } = await push(api, `${repo}:one`, { onProgress: ({ done }) => steps.push(done) })
    expect(steps.length).toBeGreaterThan(0)
    const tags = await fetch(`${registry?.url}/v2/${path}/tags/list`)
    expect(await tags.json()).toMatchObject({ tags: ['one'] })
    const accept = [
      'application/vnd.docker.distribution.manifest.v2+json',
      'application/vnd.oci.image.manifest.v1+json',
    ].join(', ')
    const manifest = await fetch(`${registry?.url}/v2/${path}/manifests/one`, { headers: { accept } })
    const stored = manifest.headers.get('docker-content-digest')
    expect(stored).toMatch(/^sha256:/)
    if (digest !== undefined) expect(digest).toBe(stored)

    await look.invoke({ op: 'ImageDelete', params: { name: `${repo}:one` } })
    const pulled = await pull(api, `${repo}:one`)
    expect(pulled.repoDigests).toContain(`${repo}@${stored}`)
    expect(await look.invoke({ op: 'ImageInspect', params: { name: `${repo}:one` } })).toMatchObject({
      Id: expect.stringContaining(pulled.id.replace('sha256:', '')),
    })
    await expect(push(api, `${registry?.host}/${path}:none`)).rejects.toMatchObject({ name: 'EngineError' })
    // No tag is `latest`, and not every tag.
    await expect(pull(api, repo)).rejects.toMatchObject({ name: 'EngineError' })
  })

  it('cleans up what bears a label, and says what', async () => {
    const mark = uniqueName('clean')
    const Labels = { ...base.labels, mark }
    const ended = await makeContainer(look, { Labels })
    const other = await makeContainer(look)
    const running = await runContainer(look, { Labels })
    await look.invoke({ op: 'VolumeCreate', data: { Name: mark, Labels } })
    onTestFinished(async () => {
      await look.invoke({ op: 'VolumeDelete', params: { name: mark } }).catch(ignoreMissing)
    })
    const labels = [`mark=${mark}`]
    const { removed, bytes } = await cleanUp(api, { kinds: ['containers', 'networks'], labels })
    expect(removed).toEqual({ containers: [ended], networks: [] })
    expect(bytes).toEqual(expect.any(Number))
    expect((await cleanUp(api, { kinds: ['volumes'], labels, all: true })).removed).toEqual({
      volumes: [mark],
    })
    // What bears no labels or has no age is not for the engine to choose by them: it would remove all of it.
    const chosen = (await cleanUp(api, { labels, until: new Date(0) })).removed
    expect(chosen).toMatchObject({ containers: [], networks: [], images: [] })
    expect(Object.keys(chosen)).not.toContain('buildCache')
    expect(Object.keys(chosen)).not.toContain('pods')
    // A time, where an engine knows only durations of a kind, or has none of it.
    const { containers, buildCache = [] } = (await cleanUp(api, { until: new Date(0) })).removed
    expect([containers, buildCache]).toEqual([[], []])
    for (const id of [other, running])
      expect(await look.invoke({ op: 'ContainerInspect', params: { id } })).toMatchObject({ Id: id })
    await expect(cleanUp(api, { kinds: ['container' as never] })).rejects.toMatchObject({ code: 'USAGE' })
  })

  it('waits until one is healthy, and tells why one is not', async () => {
    const check = (Test: string[]) => ({ Healthcheck: { Test, Interval: 1e9, Retries: 1 } })
    const well = await runContainer(look, check(['CMD-SHELL', 'echo fine']))
    const ill = await runContainer(look, check(['CMD-SHELL', 'echo no luck; exit 1']))
    const waits = Promise.allSettled([waitHealthy(api, well), waitHealthy(api, ill)])
    if (target.is === 'podman') {
      // Podman has the checks run by systemd, which need not be there.
      await using own = client({ engine: 'podman', conn: { uri: target.uri } })
      for (const name of [well, ill]) await own.invoke({ op: 'ContainerHealthcheckLibpod', params: { name } })
    }
    expect(await waits).toMatchObject([
      { status: 'fulfilled' },
      { reason: { code: 'CONTAINER', message: expect.stringContaining('is unhealthy: no luck') } },
    ])
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('removes a group at %s, and ends by it', async (signal) => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        'test/engines/recipes/group-child.ts',
        'netns' in base.create ? 'podman' : 'docker',
        target.uri,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    onTestFinished(() => void child.kill('SIGKILL'))
    const [told] = (await once(child.stdout, 'data')) as [Buffer]
    const [key = '', value = ''] = String(told).trim().split('=')
    await runContainer(look, { Labels: { ...base.labels, [key]: value } })
    const exited = once(child, 'exit')
    child.kill(signal)
    expect(await exited).toEqual([null, signal])
    const filters = { label: [label, `${key}=${value}`] }
    expect(await look.invoke({ op: 'ContainerList', params: { all: true, filters } })).toEqual([])
  })
})
