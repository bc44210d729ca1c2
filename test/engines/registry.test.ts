import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { client } from '../../src/client/client.ts'
import { copyImage } from '../../src/registry/copy.ts'
import { type Registry, registry } from '../../src/registry/registry.ts'
import { type StartedRegistry, startRegistry } from './support/registry.ts'

// Against Debian's docker-registry, with a docker that pulls what we push; skopeo and crane where they are.
const { docker, podman } = inject('engines')
const isThere = existsSync('/usr/bin/docker-registry')
const login = { username: 'me', password: 's3cret' }
const ociManifest = 'application/vnd.oci.image.manifest.v1+json'

async function pushImage(own: Registry, name: string, rootfs: Buffer) {
  const strip = ({ how: _, ...descriptor }: Awaited<ReturnType<Registry['push']>>) => descriptor
  const diff = `sha256:${createHash('sha256').update(rootfs).digest('hex')}`
  const config = {
    architecture: 'amd64',
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: [diff] },
    history: [{ created: '2020-01-01T00:00:00Z' }],
  }
  const layer = await own.push(name, rootfs, { mediaType: 'application/vnd.oci.image.layer.v1.tar' })
  const stored = await own.push(name, Buffer.from(JSON.stringify(config)), {
    mediaType: 'application/vnd.oci.image.config.v1+json',
  })
  return own.pushManifest(`${name}:1`, {
    schemaVersion: 2,
    mediaType: ociManifest,
    config: strip(stored),
    layers: [strip(layer)],
  })
}

describe.skipIf(!isThere)('docker-registry', () => {
  const dir = mkdtempSync(join(tmpdir(), 'hawser-registry-'))
  let plain: StartedRegistry
  let closed: StartedRegistry
  let own: Registry
  let digest: string
  const rootfs = Buffer.alloc(10_240)

  beforeAll(async () => {
    const hash = execFileSync('perl', [
      '-e',
      `print crypt("${login.password}", "\\$2y\\$05\\$" . "a" x 22)`,
    ]).toString()
    writeFileSync(join(dir, 'htpasswd'), `${login.username}:${hash}\n`)
    plain = await startRegistry()
    closed = await startRegistry(`auth:\n  htpasswd:\n    realm: test\n    path: ${join(dir, 'htpasswd')}\n`)
    own = registry({ auth: { [closed.host]: login } })
    digest = (await pushImage(own, `${plain.host}/a/b`, rootfs)).digest
  })
  afterAll(async () => {
    await own?.close()
    await plain?.stop()
    await closed?.stop()
    rmSync(dir, { recursive: true, force: true })
  })

  it('keeps what we push, and lists it', async () => {
    expect(await own.resolve(`${plain.host}/a/b:1`)).toBe(digest)
    const tags: string[] = []
    for await (const tag of own.tags(`${plain.host}/a/b`)) tags.push(tag)
    expect(tags).toEqual(['1'])
    const repositories: string[] = []
    for await (const name of own.repositories(plain.host)) repositories.push(name)
    expect(repositories).toContain('a/b')
  })

  it('takes uploads of every kind', async () => {
    const bytes = Buffer.alloc(700_000, 'x')
    async function* stream() {
      for (let at = 0; at < bytes.length; at += 70_000) yield bytes.subarray(at, at + 70_000)
    }
    const [, whole] = [0, await own.push(`${plain.host}/u/a`, bytes)]
    expect(await own.push(`${plain.host}/u/b`, stream())).toMatchObject({ digest: whole.digest, how: 'sent' })
    expect(await own.push(`${plain.host}/u/c`, bytes, { chunkSize: 200_000 })).toMatchObject({ how: 'sent' })
    expect(await own.push(`${plain.host}/u/d`, bytes, { mountFrom: `${plain.host}/u/a` })).toMatchObject({
      how: 'mounted',
    })
    for (const name of ['a', 'b', 'c', 'd'])
      expect(await own.hasBlob(`${plain.host}/u/${name}`, whole.digest)).toBe(true)
    await own.deleteBlob(`${plain.host}/u/d`, whole.digest)
    expect(await own.hasBlob(`${plain.host}/u/d`, whole.digest)).toBe(false)
  })

  it('lets us in by a password alone', async () => {
    await copyImage(`${plain.host}/a/b:1`, `${closed.host}/a/b:1`, { registry: own })
    expect(await own.resolve(`${closed.host}/a/b:1`)).toBe(digest)
    const stranger = registry({ auth: 'anonymous' })
    await expect(stranger.resolve(`${closed.host}/a/b:1`)).rejects.toMatchObject({ status: 401 })
    await stranger.close()
  })

  it('has referrers by their tag', async () => {
    const { json } = await own.manifest(`${plain.host}/a/b:1`)
    const subject = {
      mediaType: ociManifest,
      digest,
      size: (await own.manifest(`${plain.host}/a/b:1`)).bytes.length,
    }
    await own.pushManifest(`${plain.host}/a/b:sbom`, {
      schemaVersion: 2,
      mediaType: ociManifest,
      artifactType: 'sbom',
      config: json.config,
      layers: [],
      subject,
    })
    const types = async () => {
      const all: unknown[] = []
      for await (const each of own.referrers(`${plain.host}/a/b:1`)) all.push(each.artifactType)
      return all
    }
    expect(await types()).toEqual(['sbom'])
    await own.delete(`${plain.host}/a/b@${await own.resolve(`${plain.host}/a/b:sbom`)}`)
    expect(await types()).toEqual([])
  })

  it('gets what it lost, though the index is there', async () => {
    const [from, to] = [`${plain.host}/a/b`, `${plain.host}/lost`]
    const { bytes, json, mediaType } = await own.manifest(`${from}:1`)
    const manifests = [{ mediaType, digest, size: bytes.length }]
    await own.pushManifest(`${from}:all`, {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests,
    })
    const copy = () => copyImage(`${from}:all`, `${to}:all`, { registry: own })
    const whole = await copy()
    const layer = json.layers?.[0]?.digest ?? ''
    for (const lose of [() => own.delete(`${to}@${digest}`), () => own.deleteBlob(to, layer)]) {
      await lose()
      expect(await copy()).toEqual(whole)
      expect(await own.resolve(`${to}@${digest}`)).toBe(digest)
      expect(await own.hasBlob(to, layer)).toBe(true)
    }
  })

  it('and a layout are read by skopeo what we wrote, and by us what it wrote', async ({ skip }) => {
    if (!existsSync('/usr/bin/skopeo')) skip('there is no skopeo')
    const skopeo = (...args: string[]) => execFileSync('skopeo', args, { stdio: 'pipe' }).toString()
    await copyImage(`${plain.host}/a/b:1`, `oci:${dir}/ours:1`, { registry: own })
    skopeo(
      'copy',
      '--preserve-digests',
      '--dest-tls-verify=false',
      `oci:${dir}/ours:1`,
      `docker://${plain.host}/s/a:1`,
    )
    expect(await own.resolve(`${plain.host}/s/a:1`)).toBe(digest)
    skopeo(
      'copy',
      '--preserve-digests',
      '--src-tls-verify=false',
      `docker://${plain.host}/a/b:1`,
      `oci:${dir}/theirs:1`,
    )
    expect(await copyImage(`oci:${dir}/theirs:1`, `${plain.host}/s/b:1`, { registry: own })).toEqual({
      digest,
    })
    skopeo(
      'copy',
      '--format=v2s2',
      '--src-tls-verify=false',
      '--dest-tls-verify=false',
      `docker://${plain.host}/a/b:1`,
      `docker://${plain.host}/s/c:1`,
    )
    const converted = await own.manifest(`${plain.host}/s/c:1`)
    expect(converted).toMatchObject({
      kind: 'image',
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    })
  })

  it('of every kind that skopeo makes is read: formats, lists, compressions, archives', async ({ skip }) => {
    if (!existsSync('/usr/bin/skopeo')) skip('there is no skopeo')
    const old = await startRegistry('compatibility:\n  schema1:\n    enabled: true\n')
    onTestFinished(() => old.stop())
    const skopeo = (from: string, to: string, ...options: string[]) =>
      execFileSync('skopeo', [
        'copy',
        ...options,
        ...(from.startsWith('docker:') ? ['--src-tls-verify=false'] : []),
        ...(to.startsWith('docker:') ? ['--dest-tls-verify=false'] : []),
        from,
        to,
      ])
    const source = `docker://${plain.host}/a/b:1`
    for (const [tag, type, ...options] of [
      ['v2s1', 'docker.distribution.manifest.v1+prettyjws', '--format=v2s1'],
      ['v2s2', 'docker.distribution.manifest.v2+json', '--format=v2s2'],
      ['oci', 'oci.image.manifest.v1+json', '--format=oci'],
      ['zstd', 'oci.image.manifest.v1+json', '--format=oci', '--dest-compress-format=zstd'],
    ] as const) {
      skopeo(source, `docker://${old.host}/k/a:${tag}`, ...options)
      const { mediaType, digest: found } = await own.manifest(`${old.host}/k/a:${tag}`)
      expect(mediaType).toBe(`application/vnd.${type}`)
      expect(found).toBe(await own.resolve(`${old.host}/k/a:${tag}`))
      if (tag === 'v2s1') continue
      expect(
        await copyImage(`${old.host}/k/a:${tag}`, `${plain.host}/k/b:${tag}`, { registry: own }),
      ).toEqual({
        digest: found,
      })
    }
    const { digest: one, mediaType, bytes } = await own.manifest(`${plain.host}/a/b:1`)
    const platform = { os: 'linux', architecture: 'amd64' }
    const manifests = [{ mediaType, digest: one, size: bytes.length, platform }]
    const list = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests }
    await own.pushManifest(`${plain.host}/a/b:all`, list)
    skopeo(`docker://${plain.host}/a/b:all`, `docker://${old.host}/k/a:list`, '--all', '--format=v2s2')
    const docker = await own.manifest(`${old.host}/k/a:list`)
    expect(docker.mediaType).toBe('application/vnd.docker.distribution.manifest.list.v2+json')
    const copied = await copyImage(`${old.host}/k/a:list`, `${plain.host}/k/b:list`, { registry: own })
    expect(copied.digest).toBe(docker.digest)
    for (const kind of ['oci-archive', 'docker-archive']) {
      skopeo(source, `${kind}:${dir}/${kind}.tar:x/y:1`)
      await copyImage(`${kind}:${dir}/${kind}.tar`, `${plain.host}/k/b:${kind}`, { registry: own })
      expect((await own.manifest(`${plain.host}/k/b:${kind}`)).json.layers).toHaveLength(1)
    }
    await copyImage(`${plain.host}/a/b:1`, `oci-archive:${dir}/ours.tar:1`, { registry: own })
    skopeo(`oci-archive:${dir}/ours.tar:1`, `docker://${plain.host}/k/b:ours`, '--preserve-digests')
    expect(await own.resolve(`${plain.host}/k/b:ours`)).toBe(digest)
  })

  it.skipIf(!docker?.own)(
    'gives docker what we pushed, with the credentials that the connection finds',
    async () => {
      const engine = client({
        engine: 'docker',
        conn: { uri: docker?.uri ?? '', registryAuth: { [closed.host]: login } },
      })
      const name = `${closed.host}/a/b`
      await copyImage(`${plain.host}/a/b:1`, `${name}:1`, { registry: own })
      await engine.invoke({ op: 'ImageCreate', params: { fromImage: name, tag: '1' } })
      const [found] = (await engine.invoke({
        op: 'ImageList',
        params: { filters: { reference: [name] } },
      })) as { RepoDigests: string[] }[]
      expect(found?.RepoDigests).toEqual([`${name}@${digest}`])
      await engine.invoke({ op: 'ImageTag', params: { name: `${name}:1`, repo: name, tag: 'pushed' } })
      await engine.invoke({ op: 'ImagePush', params: { name, tag: 'pushed' } })
      expect(await own.resolve(`${name}:pushed`)).toBeDefined()
      for (const tag of ['1', 'pushed'])
        await engine.invoke({ op: 'ImageDelete', params: { name: `${name}:${tag}` } })
      await engine.close()
    },
  )

  it.skipIf(!docker?.own)('gives docker our copies by their digest', async () => {
    await using engine = client({ engine: 'docker', conn: { uri: docker?.uri ?? '' } })
    const name = `${plain.host}/by/docker`
    await copyImage(`${plain.host}/a/b:1`, `${name}:1`, { registry: own })
    await engine.invoke({ op: 'ImageCreate', params: { fromImage: name, tag: digest } })
    const { RepoDigests } = await engine.invoke({ op: 'ImageInspect', params: { name: `${name}@${digest}` } })
    expect(RepoDigests).toContain(`${name}@${digest}`)
    await engine.invoke({ op: 'ImageDelete', params: { name: `${name}@${digest}` } })
  })

  it.skipIf(!podman?.own)(
    'gives podman our copies by their digest, with the credentials that the connection finds',
    async () => {
      const conn = { uri: podman?.uri ?? '', registryAuth: { [closed.host]: login } }
      await using engine = client({ engine: 'podman', conn })
      const name = `${closed.host}/by/podman`
      await copyImage(`${plain.host}/a/b:1`, `${name}:1`, { registry: own })
      await engine.invoke({
        op: 'ImagePullLibpod',
        params: { reference: `${name}@${digest}`, tlsVerify: false },
      })
      const { RepoDigests } = await engine.invoke({
        op: 'ImageInspectLibpod',
        params: { name: `${name}@${digest}` },
      })
      expect(RepoDigests).toContain(`${name}@${digest}`)
      await engine.invoke({ op: 'ImageDeleteLibpod', params: { name: `${name}@${digest}` } })
    },
  )
})
