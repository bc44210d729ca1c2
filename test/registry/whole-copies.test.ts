import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyImage } from '../../src/registry/copy.ts'
import type { Descriptor } from '../../src/registry/descriptor.ts'
import type { Registry } from '../../src/registry/registry.ts'
import { tempDir } from '../support/temp-dir.ts'
import { ociIndex, ociManifest, pushImage, using } from './support/images.ts'
import { serveRegistry } from './support/server.ts'

/** An index of two images, `NAME:all`. */
async function pushIndex(own: Registry, name: string): Promise<{ index: Descriptor; images: Descriptor[] }> {
  const images = [await pushImage(own, name, 'one'), await pushImage(own, name, 'two')]
  const json = { schemaVersion: 2, mediaType: ociIndex, manifests: images }
  return { index: await own.pushManifest(`${name}:all`, json), images }
}

describe('what the target lost is copied again, though its manifest is there', () => {
  it.each<[string, (own: Registry, name: string, images: Descriptor[]) => Promise<unknown>]>([
    ['an image of an index', (own, name, [image]) => own.delete(`${name}@${image?.digest}`)],
    [
      'a layer of an image of an index',
      async (own, name, [image]) => {
        const { json } = await own.manifest(`${name}@${image?.digest}`)
        await own.deleteBlob(name, json.layers?.[1]?.digest ?? '')
      },
    ],
    [
      'a configuration',
      async (own, name, [, image]) => {
        const { json } = await own.manifest(`${name}@${image?.digest}`)
        await own.deleteBlob(name, json.config?.digest ?? '')
      },
    ],
  ])('in a registry: %s', async (_, lose) => {
    const from = await serveRegistry()
    // Blobs can be deleted here, and indexes without their images be stored.
    const to = await serveRegistry(({ method, url = '' }, response, { blobs }) => {
      const [, name, digest] = /^\/v2\/(.*)\/blobs\/(sha256:.*)$/.exec(url) ?? []
      if (method !== 'DELETE' || digest === undefined) return false
      response.writeHead(blobs.delete(`${name}@${digest}`) ? 202 : 404).end()
      return true
    })
    const own = using()
    const { index, images } = await pushIndex(own, `${from.host}/a/b`)
    await copyImage(`${from.host}/a/b:all`, `${to.host}/c/d:all`, { registry: own })
    const whole = [[...to.blobs.keys()].sort(), [...to.manifests.keys()].sort()]
    await lose(own, `${to.host}/c/d`, images)
    expect([[...to.blobs.keys()].sort(), [...to.manifests.keys()].sort()]).not.toEqual(whole)
    from.asked.length = 0
    const copied = await copyImage(`${from.host}/a/b:all`, `${to.host}/c/d:all`, { registry: own })
    expect(copied.digest).toBe(index.digest)
    expect([[...to.blobs.keys()].sort(), [...to.manifests.keys()].sort()]).toEqual(whole)
    // What is there is not read again where reads are counted.
    const lost = from.asked.filter(({ line }) => line.startsWith('GET'))
    expect(lost.length).toBeLessThanOrEqual(2)
  })

  it.each<[string, (file: string) => void]>([
    ['is missing', rmSync],
    ['is cut', (file) => writeFileSync(file, readFileSync(file).subarray(1))],
  ])('in a layout: each file that %s', async (_, damage) => {
    const from = await serveRegistry()
    const own = using()
    const { index, images } = await pushIndex(own, `${from.host}/a/b`)
    const dir = tempDir()
    const copy = () => copyImage(`${from.host}/a/b:all`, `oci:${dir}:all`, { registry: own })
    await copy()
    const parts = [...from.blobs.keys(), ...images.map(({ digest }) => `@${digest}`), `@${index.digest}`]
    const files = parts.map((key) => join(dir, 'blobs/sha256', key.split(':')[1] as string))
    expect(files).toHaveLength(9)
    for (const file of files) {
      const { size } = statSync(file)
      damage(file)
      await copy()
      expect(statSync(file).size).toBe(size)
    }
  })
})

it('a manifest of an index is as long as the index says', async () => {
  const [from, to] = [await serveRegistry(), await serveRegistry()]
  const own = using()
  const image = await pushImage(own, `${from.host}/a/b`, '1')
  const manifests = [{ ...image, size: image.size + 1 }]
  await own.pushManifest(`${from.host}/a/b:all`, { schemaVersion: 2, mediaType: ociIndex, manifests })
  await expect(
    copyImage(`${from.host}/a/b:all`, `${to.host}/c/d:all`, { registry: own }),
  ).rejects.toMatchObject({ code: 'PROTOCOL', message: expect.stringContaining(`not the ${image.size + 1}`) })
})

describe('a target', () => {
  it('with a digest takes that image alone, and keeps its tag', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using()
    const { digest } = await pushImage(own, `${from.host}/a/b`, '1')
    const other = `sha256:${'a'.repeat(64)}`
    await expect(
      copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:2@${other}`, { registry: own }),
    ).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining(other) })
    expect(to.asked).toEqual([])
    await copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:2@${digest}`, { registry: own })
    expect([...to.manifests.keys()].sort()).toEqual([`c/d:2`, `c/d@${digest}`])
  })

  it('without a tag gets the default one', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using({ defaults: { tag: false } })
    const { digest } = await pushImage(own, `${from.host}/a/b`, '1')
    await copyImage(`${from.host}/a/b:1`, `${to.host}/c/d`, { registry: own })
    expect([...to.manifests.keys()]).toEqual([`c/d@${digest}`])
    await copyImage(`${from.host}/a/b:1`, `${to.host}/c/d`, { registry: using() })
    expect([...to.manifests.keys()]).toContain('c/d:latest')
  })
})

it.each([[[]], ['linux/amd64'], [null]])('platforms that name none are refused: %j', async (platforms) => {
  const options = { registry: using(), platforms: platforms as never }
  await expect(copyImage('localhost:1/a', 'localhost:1/b', options)).rejects.toThrow('"platforms" must be')
})

it('the image of a layout needs no name beside what is attached to it', async () => {
  const [from, to] = [await serveRegistry(), await serveRegistry()]
  const own = using()
  const subject = await pushImage(own, `${from.host}/a/b`, '1')
  const json = { schemaVersion: 2, mediaType: ociManifest, artifactType: 'sbom', layers: [], subject }
  const { digest } = await own.pushManifest(`${from.host}/a/b:sbom`, json)
  const dir = tempDir()
  await copyImage(`${from.host}/a/b:1`, `oci:${dir}`, { registry: own, referrers: true })
  expect(await copyImage(`oci:${dir}`, `${to.host}/c/d:1`, { registry: own, referrers: true })).toEqual({
    digest: subject.digest,
  })
  expect(to.manifests.has(`c/d@${digest}`)).toBe(true)
  // Two images need names, though one of them cannot be read.
  const other = await pushImage(own, `${from.host}/a/b`, '2')
  await copyImage(`${from.host}/a/b:2`, `oci:${dir}:other`, { registry: own })
  rmSync(join(dir, 'blobs/sha256', other.digest.slice(7)))
  await expect(copyImage(`oci:${dir}`, `${to.host}/c/d:1`, { registry: own })).rejects.toThrow(
    `has 2 images: name one of them, ${dir}:TAG (it has: ${subject.digest}, other)`,
  )
})

it('a layout without images says so', async () => {
  const dir = tempDir({ 'index.json': '{"schemaVersion":2,"manifests":null}' })
  for (const place of [`oci:${dir}`, `oci:${dir}:1`])
    await expect(copyImage(place, 'localhost:1/a', { registry: using() })).rejects.toThrow('has no images')
})
