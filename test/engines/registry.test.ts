import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { client } from '../../src/client/client.ts'
import { copyImage } from '../../src/registry/copy.ts'
import { type Registry, registry } from '../../src/registry/registry.ts'
import { type StartedRegistry, startRegistry } from './support/registry.ts'

// Against Debian's docker-registry, with a docker that pulls what we push; skopeo and crane where they are.
const { docker } = inject('engines')
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
    const types: unknown[] = []
    for await (const each of own.referrers(`${plain.host}/a/b:1`)) types.push(each.artifactType)
    expect(types).toEqual(['sbom'])
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
})
