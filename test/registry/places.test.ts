import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { digestOf } from '../../src/reference/digest.ts'
import { copyImage } from '../../src/registry/copy.ts'
import { type Registry, registry } from '../../src/registry/registry.ts'
import { tarEnd, tarHeader, tarPadding } from '../../src/tar/write-tar.ts'
import { tempDir } from '../support/temp-dir.ts'
import { serveRegistry } from './support/server.ts'

const ociManifest = 'application/vnd.oci.image.manifest.v1+json'
const layerType = 'application/vnd.oci.image.layer.v1.tar'

function using(options: Parameters<typeof registry>[0] = {}): Registry {
  const own = registry({ auth: 'anonymous', ...options })
  onTestFinished(() => own.close())
  return own
}

async function pushImage(own: Registry, name: string, layers = 2) {
  const push = async (bytes: Buffer, mediaType: string) => {
    const { how: _, ...descriptor } = await own.push(name, bytes, { mediaType })
    return descriptor
  }
  const config = await push(Buffer.from('{"os":"linux"}'), 'application/vnd.oci.image.config.v1+json')
  const parts = []
  for (let at = 0; at < layers; at++) parts.push(await push(randomBytes(300_000), layerType))
  return own.pushManifest(name, { schemaVersion: 2, mediaType: ociManifest, config, layers: parts })
}

type Entry = [name: string, content: Buffer | { linkTo: string }]

function tarOf(entries: Entry[]): Buffer {
  const modified = new Date(0)
  const parts = entries.flatMap(([name, content]) => {
    if (!Buffer.isBuffer(content)) {
      return [tarHeader({ name, type: 'symlink', mode: 0o777, size: 0, modified, target: content.linkTo })]
    }
    const { length: size } = content
    return [tarHeader({ name, type: 'file', mode: 0o644, size, modified }), content, tarPadding(size)]
  })
  return Buffer.concat([...parts, tarEnd()])
}

describe('layouts in a tar', () => {
  it('are written and read, their digests unchanged', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using()
    const { digest } = await pushImage(own, `${from.host}/a/b:1`)
    const file = join(tempDir(), 'image.tar')
    expect(await copyImage(`${from.host}/a/b:1`, `oci-archive:${file}:one`, { registry: own })).toEqual({
      digest,
    })
    expect(existsSync(`${file}.part`)).toBe(false)
    for (const place of [`oci-archive:${file}:one`, `oci-archive:${file}`]) {
      expect(await copyImage(place, `${to.host}/c/d:1`, { registry: own })).toEqual({ digest })
    }
    expect(await own.resolve(`${to.host}/c/d:1`)).toBe(digest)
    await expect(copyImage(`oci-archive:${file}:two`, `${to.host}/c/d:1`, { registry: own })).rejects.toThrow(
      'has no image "two" (it has: one)',
    )
  })

  it('are written through a link, which stays', async () => {
    const from = await serveRegistry()
    const own = using()
    const { digest } = await pushImage(own, `${from.host}/a/b:1`)
    const dir = tempDir()
    const [link, file] = [join(dir, 'link'), join(dir, 'file')]
    symlinkSync(file, link)
    await copyImage(`${from.host}/a/b:1`, `oci-archive:${link}`, { registry: own })
    expect(readlinkSync(link)).toBe(file)
    expect(await copyImage(`oci-archive:${file}`, `${from.host}/c/d:1`, { registry: own })).toEqual({
      digest,
    })
  })

  it('are the same bytes for the same image', async () => {
    const from = await serveRegistry()
    const own = using()
    await pushImage(own, `${from.host}/a/b:1`)
    const dir = tempDir()
    for (const name of ['x', 'y'])
      await copyImage(`${from.host}/a/b:1`, `oci-archive:${dir}/${name}:1`, { registry: own })
    expect(readFileSync(join(dir, 'x')).equals(readFileSync(join(dir, 'y')))).toBe(true)
  })

  it('go on where a copy was cut', async () => {
    const from = await serveRegistry()
    const own = using()
    const { digest } = await pushImage(own, `${from.host}/a/b:1`, 4)
    const file = join(tempDir(), 'image.tar')
    const abort = new AbortController()
    let sent = 0
    const cut = copyImage(`${from.host}/a/b:1`, `oci-archive:${file}:1`, {
      registry: own,
      concurrency: 1,
      signal: abort.signal,
      onProgress: ({ how }) => how === 'sent' && ++sent === 2 && abort.abort('cut'),
    })
    await expect(cut).rejects.toBe('cut')
    expect(existsSync(file)).toBe(false)
    const how: unknown[] = []
    await copyImage(`${from.host}/a/b:1`, `oci-archive:${file}:1`, {
      registry: own,
      onProgress: (step) => step.how && how.push(step.how),
    })
    expect(how.filter((each) => each === 'there').length).toBeGreaterThanOrEqual(2)
    expect(await copyImage(`oci-archive:${file}`, `${from.host}/x/y:1`, { registry: own })).toEqual({
      digest,
    })
  })

  it.each<[string, (tar: Buffer) => Buffer, RegExp]>([
    ['compressed', (tar) => gzipSync(tar), /is compressed: unpack it with gzip first/],
    ['cut', (tar) => tar.subarray(0, 2_000), /it ends within an entry|is not whole/],
    ['no tar', () => Buffer.alloc(2048, 'x'), /no valid tar/],
    [
      'changed',
      (tar) => Buffer.from(tar).fill('x', tar.length - 310_000, tar.length - 309_000),
      /does not have the digest/,
    ],
  ])('that are %s are refused', async (_, change, message) => {
    const from = await serveRegistry()
    const own = using()
    await pushImage(own, `${from.host}/a/b:1`)
    const file = join(tempDir(), 'image.tar')
    await copyImage(`${from.host}/a/b:1`, `oci-archive:${file}:1`, { registry: own })
    writeFileSync(file, change(readFileSync(file)))
    await expect(copyImage(`oci-archive:${file}`, `${from.host}/x/y:1`, { registry: own })).rejects.toThrow(
      message,
    )
    expect(from.manifests.has('x/y:1')).toBe(false)
  })
})

describe('names of layouts', () => {
  it('may have colons and slashes, and several may be of one image', async () => {
    const server = await serveRegistry()
    const own = using()
    const { digest } = await pushImage(own, `${server.host}/a/b:1`)
    const dir = tempDir()
    const names = ['docker.io/library/busybox:1', 'quay.io/a/b:2']
    for (const name of names) await copyImage(`${server.host}/a/b:1`, `oci:${dir}:${name}`, { registry: own })
    for (const place of [...names.map((name) => `oci:${dir}:${name}`), `oci:${dir}`])
      expect(await copyImage(place, `${server.host}/c/d:1`, { registry: own })).toEqual({ digest })
    const index = JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8'))
    expect(index.manifests.map((each: { digest: string }) => each.digest)).toEqual([digest, digest])
    await pushImage(own, `${server.host}/a/b:2`)
    await copyImage(`${server.host}/a/b:2`, `oci:${dir}:3`, { registry: own })
    await expect(copyImage(`oci:${dir}`, `${server.host}/c/d:1`, { registry: own })).rejects.toThrow(
      'name one of them',
    )
  })
})

describe('docker-archives', () => {
  const layers = [tarOf([['a', randomBytes(5000)]]), tarOf([['b', randomBytes(5000)]])] as const
  const config = Buffer.from(
    JSON.stringify({
      os: 'linux',
      rootfs: { type: 'layers', diff_ids: layers.map((each) => digestOf(each)) },
    }),
  )
  const saved = (...images: object[]): Entry => ['manifest.json', Buffer.from(JSON.stringify(images))]
  const one = { Config: 'c.json', RepoTags: ['busybox:musl'], Layers: ['x/layer.tar', 'y/layer.tar'] }
  const files: Entry[] = [
    ['c.json', config],
    ['x/layer.tar', layers[0]],
    ['y/layer.tar', layers[1]],
  ]
  const archive = (entries: Entry[]): string => {
    const file = join(tempDir(), 'saved.tar')
    writeFileSync(file, tarOf(entries))
    return file
  }

  it.each([
    ['an image alone', ''],
    ['one by its name', ':busybox:musl'],
    ['one by its whole name', ':docker.io/library/busybox:musl'],
  ])('give %s', async (_, name) => {
    const to = await serveRegistry()
    const own = using()
    const file = archive([...files, saved(one)])
    await copyImage(`docker-archive:${file}${name}`, `${to.host}/a/b:1`, { registry: own })
    const { json } = await own.manifest(`${to.host}/a/b:1`)
    expect(json.config?.digest).toBe(digestOf(config))
    expect(json.layers).toEqual(
      layers.map((each) => ({ mediaType: layerType, digest: digestOf(each), size: each.length })),
    )
    expect(to.blobs.get(`a/b@${digestOf(layers[1])}`)).toEqual(layers[1])
  })

  it.each([[[]], [null], [undefined]])('give an image without layers: %j', async (Layers) => {
    const to = await serveRegistry()
    const own = using()
    const empty = Buffer.from('{"os":"linux","rootfs":{"type":"layers"}}')
    const file = archive([['c.json', empty], saved({ Config: 'c.json', RepoTags: null, Layers })])
    await copyImage(`docker-archive:${file}`, `${to.host}/a/b:1`, { registry: own })
    expect((await own.manifest(`${to.host}/a/b:1`)).json).toMatchObject({
      config: { digest: digestOf(empty) },
      layers: [],
    })
  })

  it('give one of several by its name, and say what there is', async () => {
    const to = await serveRegistry()
    const own = using()
    const other = { ...one, RepoTags: ['quay.io/a/b:2'] }
    const place = `docker-archive:${archive([...files, saved(one, other)])}`
    const copy = (name: string) => copyImage(`${place}${name}`, `${to.host}/a/b:1`, { registry: own })
    await copy(':quay.io/a/b:2')
    const odd = archive([...files, saved(one, { ...one, RepoTags: ['<none>:<none>', 'Own:1'] })])
    for (const name of ['busybox:musl', 'Own:1'])
      await copyImage(`docker-archive:${odd}:${name}`, `${to.host}/a/b:1`, { registry: own })
    await expect(copy('')).rejects.toThrow(
      'has 2 images: name one of them (it has: busybox:musl, quay.io/a/b:2)',
    )
    await expect(copy(':busybox:2')).rejects.toThrow('has no image "busybox:2"')
  })

  it('have links to layers that are the same, within the archive alone', async () => {
    const to = await serveRegistry()
    const own = using()
    const twice = JSON.parse(config.toString())
    twice.rootfs.diff_ids[1] = twice.rootfs.diff_ids[0]
    const linked = (linkTo: string): Entry[] => [
      ['c.json', Buffer.from(JSON.stringify(twice))],
      ['x/layer.tar', layers[0]],
      ['y/layer.tar', { linkTo }],
      saved(one),
    ]
    const copy = (linkTo: string) =>
      copyImage(`docker-archive:${archive(linked(linkTo))}`, `${to.host}/a/b:1`, { registry: own })
    await copy('../x/layer.tar')
    for (const linkTo of ['/etc/passwd', '../../../../etc/passwd', 'layer.tar'])
      await expect(copy(linkTo)).rejects.toThrow('has no y/layer.tar')
  })

  it('keep layers compressed', async () => {
    const to = await serveRegistry()
    const own = using()
    const packed = gzipSync(layers[0])
    const entries: Entry[] = [
      ['c.json', config],
      ['x/layer.tar', packed],
      ['y/layer.tar', layers[1]],
      saved(one),
    ]
    await copyImage(`docker-archive:${archive(entries)}`, `${to.host}/a/b:1`, { registry: own })
    const { json } = await own.manifest(`${to.host}/a/b:1`)
    expect(json.layers?.[0]).toEqual({
      mediaType: `${layerType}+gzip`,
      digest: digestOf(packed),
      size: packed.length,
    })
  })

  it.each<[string, Entry[], string]>([
    ['without a list', files, 'has no manifest.json'],
    ['whose list is none', [['manifest.json', Buffer.from('{}')]], 'is no list of images'],
    ['without a layer', [files[0] as Entry, saved(one)], 'has no x/layer.tar'],
    [
      'of other layers than it says',
      [...files, saved({ ...one, Layers: ['x/layer.tar'] })],
      'tells of 2 layers',
    ],
    [
      'whose layer is another',
      [['c.json', config], ['x/layer.tar', layers[1]], ['y/layer.tar', layers[0]], saved(one)],
      'does not have the digest',
    ],
  ])('%s are refused', async (_, entries, message) => {
    const to = await serveRegistry()
    await expect(
      copyImage(`docker-archive:${archive(entries)}`, `${to.host}/a/b:1`, { registry: using() }),
    ).rejects.toThrow(message)
    expect(to.manifests.size).toBe(0)
  })

  it('are not written', async () => {
    await expect(copyImage('localhost:1/a', 'docker-archive:x', { registry: using() })).rejects.toThrow(
      'can only be read',
    )
  })
})

describe('foreign layers', () => {
  const bytes = randomBytes(50_000)
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const descriptor = (url: string) => ({
    mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
    digest,
    size: bytes.length,
    urls: [url],
  })

  it('are read from their urls, to which no credentials go, even at the registry itself', async () => {
    const elsewhere = await serveRegistry()
    elsewhere.blobs.set(`f@${digest}`, bytes)
    const server = await serveRegistry((request, response) => {
      if (request.url?.startsWith('/elsewhere/')) return false
      if (request.headers.authorization !== undefined) return false
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
      return true
    })
    const own = registry({ auth: { username: 'me', password: 's3cret' } })
    onTestFinished(() => own.close())
    const read = async (url: string) => {
      const chunks: Buffer[] = []
      for await (const chunk of own.pull(`${server.host}/a/b`, descriptor(url))) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    }
    expect(await read(`${elsewhere.url}/v2/f/blobs/${digest}`)).toEqual(bytes)
    expect(server.asked.at(-1)?.headers.authorization).toMatch(/^Basic/)
    expect(elsewhere.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
    await expect(read(`${server.url}/elsewhere/x`)).rejects.toThrow('404')
    expect(server.asked.at(-1)).toMatchObject({ line: 'GET /elsewhere/x' })
    expect(server.asked.at(-1)?.headers.authorization).toBeUndefined()
    elsewhere.blobs.set(`f@${digest}`, randomBytes(50_000))
    await expect(read(`${elsewhere.url}/v2/f/blobs/${digest}`)).rejects.toThrow('have the digest')
  })

  it('stay where they are when an image is copied', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using()
    const { how: _, ...config } = await own.push(`${from.host}/a/b`, Buffer.from('{}'), {
      mediaType: 'x/config',
    })
    const layers = [descriptor('https://nowhere.invalid/x')]
    await own.pushManifest(`${from.host}/a/b:1`, { schemaVersion: 2, mediaType: ociManifest, config, layers })
    const how: unknown[] = []
    await copyImage(`${from.host}/a/b:1`, `${to.host}/a/b:1`, {
      registry: own,
      onProgress: (step) => step.how && how.push(step.how),
    })
    expect(how.sort()).toEqual(['foreign', 'sent', 'sent'])
    expect([...to.blobs.keys()]).toEqual([`a/b@${config.digest}`])
  })
})
