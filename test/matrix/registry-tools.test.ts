import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOf } from '../../src/reference/digest.ts'
import { copyImage } from '../../src/registry/copy.ts'
import { type Registry, registry } from '../../src/registry/registry.ts'
import { type StartedRegistry, startRegistry } from '../engines/support/registry.ts'
import { skipFor } from '../support/skip.ts'
import { debian } from './support/system.ts'

// crane and oras of Debian sid read what we write, and we what they write.
const ociManifest = 'application/vnd.oci.image.manifest.v1+json'
const ociIndex = 'application/vnd.oci.image.index.v1+json'
const layerType = 'application/vnd.oci.image.layer.v1.tar+gzip'
const folder = join(await debian('sid'), 'usr/bin')

let server: StartedRegistry
let own: Registry
let dir: string
let digest: string
const rootfs = Buffer.alloc(10_240)

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'hawser-tools-'))
  server = await startRegistry()
  own = registry()
  const push = async (bytes: Buffer, mediaType: string) => {
    const { how: _, ...descriptor } = await own.push(`${server.host}/a/b`, bytes, { mediaType })
    return descriptor
  }
  const config = {
    architecture: 'amd64',
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: [digestOf(rootfs)] },
  }
  const image = await own.pushManifest(`${server.host}/a/b:amd64`, {
    schemaVersion: 2,
    mediaType: ociManifest,
    config: await push(Buffer.from(JSON.stringify(config)), 'application/vnd.oci.image.config.v1+json'),
    layers: [await push(gzipSync(rootfs), layerType)],
  })
  const manifests = [{ ...image, platform: { os: 'linux', architecture: 'amd64' } }]
  const index = { schemaVersion: 2, mediaType: ociIndex, manifests }
  digest = (await own.pushManifest(`${server.host}/a/b:1`, index)).digest
})
afterAll(async () => {
  await own?.close()
  await server?.stop()
  rmSync(dir, { recursive: true, force: true })
})

/** Root file systems that were made before these tools were asked for have none. */
function lacking(tool: string): string | undefined {
  return existsSync(join(folder, tool))
    ? undefined
    : `needs ${tool}: remove Debian sid's root, to have it made anew`
}

function runner(tool: string): (...args: string[]) => string {
  return (...args) =>
    execFileSync(join(folder, tool), args, { cwd: dir, env: { HOME: dir, PATH: process.env.PATH } })
      .toString()
      .trim()
}

describe('crane', skipFor(lacking('crane')), () => {
  const crane = runner('crane')
  it('reads what we push: digest, manifest, blob, tags, repositories, the whole', () => {
    const image = `${server.host}/a/b:1`
    expect(crane('digest', image)).toBe(digest)
    expect(digestOf(Buffer.from(crane('manifest', image)))).toBe(digest)
    expect(crane('ls', `${server.host}/a/b`).split('\n')).toEqual(expect.arrayContaining(['1', 'amd64']))
    expect(crane('catalog', server.host).split('\n')).toContain('a/b')
    expect(crane('validate', '--remote', image)).toContain('PASS')
  })

  it('copies, and its copies are ours: digests, layouts, archives', async () => {
    const image = `${server.host}/a/b:1`
    crane('copy', image, `${server.host}/crane/copy:1`)
    expect(await own.resolve(`${server.host}/crane/copy:1`)).toBe(digest)
    crane('pull', '--format=oci', image, 'theirs')
    expect(await copyImage(`oci:${dir}/theirs`, `${server.host}/x/layout:1`, { registry: own })).toEqual({
      digest,
    })
    crane('pull', '--platform=linux/amd64', image, 'theirs.tar')
    await copyImage(`docker-archive:${dir}/theirs.tar`, `${server.host}/x/archive:1`, { registry: own })
    expect(crane('validate', '--remote', `${server.host}/x/archive:1`)).toContain('PASS')
    await copyImage(image, `oci:${dir}/ours:1`, { registry: own })
    crane('push', '--index', 'ours', `${server.host}/crane/pushed:1`)
    const { json } = await own.manifest(`${server.host}/crane/pushed:1`)
    expect(json.manifests?.map((each) => each.digest)).toContain(digest)
  })

  it('makes images of files, and changes them, in both kinds of media types', async () => {
    writeFileSync(join(dir, 'layer.tar'), rootfs)
    for (const [option, type] of [
      ['--oci-empty-base', ociManifest],
      ['', 'application/vnd.docker.distribution.manifest.v2+json'],
    ] as const) {
      const to = `${server.host}/crane/made:1`
      crane('append', ...(option ? [option] : []), '--new_layer=layer.tar', `--new_tag=${to}`)
      expect((await own.manifest(to)).mediaType).toBe(type)
      await copyImage(to, `oci:${dir}/made${option}:1`, { registry: own })
      crane('mutate', '--label=a=b', to)
      expect(await own.resolve(to)).toBe(crane('digest', to))
    }
    expect(
      crane('delete', `${server.host}/crane/made@${crane('digest', `${server.host}/crane/made:1`)}`),
    ).toBe('')
    expect(await own.resolve(`${server.host}/crane/made:1`)).toBe(undefined)
  })
})

describe('oras', skipFor(lacking('oras')), () => {
  const oras = runner('oras')
  it('reads what we push, and what we attach', async () => {
    const image = `${server.host}/a/b:1`
    expect(oras('resolve', '--plain-http', image)).toBe(digest)
    expect(digestOf(Buffer.from(oras('manifest', 'fetch', '--plain-http', image)))).toBe(digest)
    const subject = { mediaType: ociIndex, digest, size: (await own.manifest(image)).bytes.length }
    const { how: _, ...layer } = await own.push(`${server.host}/a/b`, Buffer.from('bill'), {
      mediaType: 'x/y',
    })
    await own.pushManifest(`${server.host}/a/b:sbom`, {
      schemaVersion: 2,
      mediaType: ociManifest,
      artifactType: 'example/sbom',
      config: layer,
      layers: [layer],
      subject,
    })
    const found = JSON.parse(oras('discover', '--plain-http', '--format=json', image))
    expect(JSON.stringify(found)).toContain('example/sbom')
  })

  it('attaches, pushes and copies, and we read it', async () => {
    const image = `${server.host}/oras/a:1`
    writeFileSync(join(dir, 'file.txt'), 'hello')
    oras('push', '--plain-http', '--artifact-type=example/files', image, 'file.txt:text/plain')
    const pushed = await own.manifest(image)
    expect(pushed.json).toMatchObject({
      artifactType: 'example/files',
      layers: [{ mediaType: 'text/plain' }],
    })
    oras('attach', '--plain-http', '--artifact-type=example/note', image, 'file.txt:text/plain')
    const attached: unknown[] = []
    for await (const each of own.referrers(image)) attached.push(each.artifactType)
    expect(attached).toEqual(['example/note'])
    await copyImage(image, `oci:${dir}/oras:1`, { registry: own, referrers: true })
    oras('copy', '--from-oci-layout', '--to-plain-http', 'oras:1', `${server.host}/oras/b:1`)
    expect(await own.resolve(`${server.host}/oras/b:1`)).toBe(pushed.digest)
    oras('pull', '--plain-http', '-o', 'got', `${server.host}/oras/b:1`)
    expect(readFileSync(join(dir, 'got/file.txt'), 'utf8')).toBe('hello')
  })
})
