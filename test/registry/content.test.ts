import { randomBytes } from 'node:crypto'
import { createReadStream, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/reference/digest.ts'
import { copyImage } from '../../src/registry/copy.ts'
import { readManifest } from '../../src/registry/manifest.ts'
import { choosePlatform, parsePlatform } from '../../src/registry/platform.ts'
import { type Registry, registry } from '../../src/registry/registry.ts'
import { retryAfter } from '../../src/response/retry-after.ts'
import { tempDir } from '../support/temp-dir.ts'
import { layerType, ociIndex, ociManifest, pushImage, read, using } from './support/images.ts'
import { type Misbehave, serveRegistry } from './support/server.ts'

const empty = { mediaType: layerType, digest: digestOf(Buffer.alloc(0)), size: 0 }

describe('manifests', () => {
  it('come as served, with type and digest, and are accepted in every type', async () => {
    const { host, asked } = await serveRegistry()
    const own = using()
    const pushed = await pushImage(own, `${host}/a/b`, '1')
    const manifest = await own.manifest(`${host}/a/b:1`)
    expect(manifest).toMatchObject({ kind: 'image', mediaType: ociManifest, digest: pushed.digest })
    expect(digestOf(manifest.bytes)).toBe(pushed.digest)
    const accept = asked.at(-1)?.headers.accept
    for (const part of [
      'manifest.v2',
      'manifest.list.v2',
      'manifest.v1+prettyjws',
      'image.index.v1',
      'image.manifest.v1',
    ])
      expect(accept).toContain(part)
    expect(await own.resolve(`${host}/a/b:1`)).toBe(pushed.digest)
    expect(await own.resolve(`${host}/a/b:2`)).toBe(undefined)
  })

  it('are hashed where the registry names no digest', async () => {
    const { host } = await serveRegistry((_, response) => {
      const { writeHead } = response
      response.writeHead = ((status: number, headers: Record<string, string>) => {
        const { 'docker-content-digest': _, ...rest } = headers ?? {}
        return writeHead.call(response, status, rest)
      }) as never
      return false
    })
    const own = using()
    const { digest } = await pushImage(own, `${host}/a/b`, '1')
    expect(await own.resolve(`${host}/a/b:1`)).toBe(digest)
    expect((await own.manifest(`${host}/a/b:1`)).digest).toBe(digest)
  })

  it('are verified against what was asked for, whatever the headers say', async () => {
    const server = await serveRegistry()
    const own = using()
    const { digest } = await pushImage(own, `${server.host}/a/b`, '1')
    const bytes = Buffer.from('{"schemaVersion":2,"layers":[]}')
    server.manifests.set(`a/b@${digest}`, { bytes, type: ociManifest })
    await expect(own.manifest(`${server.host}/a/b:1@${digest}`)).rejects.toMatchObject({ code: 'PROTOCOL' })
    expect(server.asked.at(-1)?.line).toContain(`/manifests/${digest}`)
  })

  it('of more than 8 MiB are refused', async () => {
    const server = await serveRegistry()
    server.manifests.set('a/b:1', { bytes: Buffer.alloc(8 * 1024 * 1024 + 1, ' '), type: ociManifest })
    await expect(using().manifest(`${server.host}/a/b:1`)).rejects.toThrow('larger than 8388608 bytes')
  })

  const descriptor = { mediaType: layerType, digest: `sha256:${'a'.repeat(64)}`, size: 1 }
  it.each<[string, object, string, RegExp]>([
    ['both layers and manifests', { layers: [], manifests: [] }, ociManifest, /could mean two things/],
    ['an image with manifests', { mediaType: ociManifest, manifests: [] }, ociManifest, /has "manifests"/],
    ['an index with layers', { mediaType: ociIndex, layers: [] }, ociIndex, /has "layers"/],
    [
      'another type than it is served as',
      { mediaType: ociIndex, manifests: [] },
      ociManifest,
      /is served as/,
    ],
    [
      'a digest with a path',
      { layers: [{ ...descriptor, digest: 'sha256:../../x' }] },
      ociManifest,
      /layers\[0\] .* not a descriptor/,
    ],
    [
      'a digest in capitals',
      { config: { ...descriptor, digest: `sha256:${'A'.repeat(64)}` } },
      ociManifest,
      /not a descriptor/,
    ],
    ['a negative size', { layers: [{ ...descriptor, size: -1 }] }, ociManifest, /size/],
    ['layers that are no list', { layers: {} }, ociManifest, /not a list/],
    ['no object', [], ociManifest, /not a JSON object/],
  ])('with %s are refused', (_, json, type, message) => {
    expect(() => readManifest(Buffer.from(JSON.stringify(json)), type, 'sha256:x')).toThrow(message)
  })

  it('of schema 1, signed, have the digest of what was signed, and say only that', async () => {
    const server = await serveRegistry()
    const payload = '{"schemaVersion":1,"name":"a/b","fsLayers":[]}'
    const protect = { formatLength: payload.length - 1, formatTail: Buffer.from('}').toString('base64url') }
    const signature = { protected: Buffer.from(JSON.stringify(protect)).toString('base64url') }
    const bytes = Buffer.from(
      `${payload.slice(0, -1)},"name":"evil","signatures":[${JSON.stringify(signature)}]}`,
    )
    const digest = digestOf(Buffer.from(payload))
    const type = 'application/vnd.docker.distribution.manifest.v1+prettyjws'
    server.manifests.set(`a/b@${digest}`, { bytes, type })
    const found = await using().manifest(`${server.host}/a/b@${digest}`)
    expect(found).toMatchObject({ digest, mediaType: type, json: { name: 'a/b' } })
    expect(Buffer.from(found.bytes).equals(bytes)).toBe(true)
    await expect(
      copyImage(`${server.host}/a/b@${digest}`, `oci:${tempDir()}:1`, { registry: using() }),
    ).rejects.toThrow('schema 1, which is read but not copied')
    const unsigned = bytes.toString().replace(signature.protected, '')
    server.manifests.set(`a/b@${digest}`, { bytes: Buffer.from(unsigned), type })
    await expect(using().manifest(`${server.host}/a/b@${digest}`)).rejects.toThrow(
      'do not say what they are of',
    )
  })

  it('of a platform are chosen from an index', async () => {
    const { host } = await serveRegistry()
    const own = using()
    const [amd, arm] = [await pushImage(own, `${host}/a/b`, 'x'), await pushImage(own, `${host}/a/b`, 'y')]
    const manifests = [
      { ...amd, platform: { os: 'linux', architecture: 'amd64' } },
      { ...arm, platform: { os: 'linux', architecture: 'arm64' } },
    ]
    await own.pushManifest(`${host}/a/b:all`, { schemaVersion: 2, mediaType: ociIndex, manifests })
    expect((await own.manifest(`${host}/a/b:all`)).kind).toBe('index')
    expect((await own.manifest(`${host}/a/b:all`, { platform: 'linux/aarch64' })).digest).toBe(arm.digest)
    await expect(own.manifest(`${host}/a/b:all`, { platform: 'linux/s390x' })).rejects.toThrow(
      'it has: linux/amd64, linux/arm64',
    )
    const to = tempDir()
    await copyImage(`${host}/a/b:all`, `oci:${to}:one`, { registry: own, platforms: ['linux/amd64'] })
    await using().close()
    expect(readFileSync(join(to, 'blobs/sha256', amd.digest.slice(7)))).toBeDefined()
    expect(() => readFileSync(join(to, 'blobs/sha256', arm.digest.slice(7)))).toThrow('ENOENT')
  })

  it('of a platform are found in an index within an index too', async () => {
    const server = await serveRegistry()
    const own = using()
    const image = await pushImage(own, `${server.host}/a/b`, '1')
    const index = (tag: string, manifests: object[]) =>
      own.pushManifest(`${server.host}/a/b:${tag}`, { schemaVersion: 2, mediaType: ociIndex, manifests })
    const inner = await index('inner', [{ ...image, platform: { os: 'linux', architecture: 'arm64' } }])
    await index('outer', [inner])
    const find = (platform: string) => own.manifest(`${server.host}/a/b:outer`, { platform })
    expect((await find('linux/arm64')).digest).toBe(image.digest)
    await expect(find('linux/amd64')).rejects.toThrow('nothing for linux/amd64')
  })

  it('that are not there say what was asked for', async () => {
    const { host } = await serveRegistry()
    const own = using()
    await expect(own.manifest(`${host}/a/b:1`)).rejects.toThrow('ManifestGet GET /v2/a/b/manifests/1: 404')
    await expect(own.deleteBlob(`${host}/a/b`, empty.digest)).rejects.toMatchObject({
      method: 'DELETE',
      path: `/v2/a/b/blobs/${empty.digest}`,
    })
  })

  it('that come compressed are told', async () => {
    const server = await serveRegistry((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"layers":[]}'))
      return true
    })
    await expect(using().manifest(`${server.host}/a/b:1`)).rejects.toThrow('came compressed (gzip)')
  })

  it('of an index have the size that it says', async () => {
    const { host } = await serveRegistry()
    const own = using()
    const image = await pushImage(own, `${host}/a/b`, 'x')
    const platform = { os: 'linux', architecture: 'amd64' }
    const manifests = [{ ...image, size: image.size + 1, platform }]
    await own.pushManifest(`${host}/a/b:all`, { schemaVersion: 2, mediaType: ociIndex, manifests })
    await expect(own.manifest(`${host}/a/b:all`, { platform: 'linux/amd64' })).rejects.toThrow(
      `and not the ${image.size + 1} of its descriptor`,
    )
  })

  it('of the newest variant that runs are chosen', () => {
    const of = (variant: string) => ({
      mediaType: ociManifest,
      digest: variant,
      size: 1,
      platform: { os: 'linux', architecture: 'arm', variant },
    })
    const all = ['v5', 'v7', 'v6'].map(of)
    expect(choosePlatform(all, parsePlatform('linux/arm/v7'))?.digest).toBe('v7')
    expect(choosePlatform(all, parsePlatform('linux/arm/v6'))?.digest).toBe('v6')
    expect(choosePlatform([of('v7')], parsePlatform('linux/arm/v6'))).toBe(undefined)
    expect(() => parsePlatform('linux')).toThrow('not a platform')
  })
})

describe('blobs', () => {
  it('go on though the server sends everything again', async () => {
    const bytes = randomBytes(200_000)
    let broken = false
    const server = await serveRegistry((request, response, { blobs }) => {
      if (request.method !== 'GET') return false
      const body = [...blobs.values()][0] as Buffer
      response.writeHead(200, { 'content-length': body.length })
      if (broken) response.end(body)
      else response.write(body.subarray(0, 100_000), () => setImmediate(() => response.destroy()))
      broken = true
      return true
    })
    const own = using()
    const descriptor = await own.push(`${server.host}/a/b`, bytes)
    expect((await read(own.pull(`${server.host}/a/b`, descriptor))).equals(bytes)).toBe(true)
  })

  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['with other bytes', (bytes) => Buffer.concat([bytes.subarray(1), Buffer.from('x')]), /have the digest/],
    ['too long', (bytes) => Buffer.concat([bytes, Buffer.from('x')]), /longer than/],
    ['too short, always', (bytes) => bytes.subarray(0, 10), /broke off after 10 of|begins at|416|broke/],
  ])('%s are refused', async (_, change, message) => {
    const server = await serveRegistry()
    const own = using({ retries: 0 })
    const { how: __, ...descriptor } = await own.push(`${server.host}/a/b`, randomBytes(1000))
    const key = `a/b@${descriptor.digest}`
    server.blobs.set(key, change(server.blobs.get(key) as Buffer))
    await expect(read(own.pull(`${server.host}/a/b`, descriptor))).rejects.toThrow(message)
  })

  it('go on with a part that does not say where it begins', async () => {
    const bytes = randomBytes(200_000)
    const server = await serveRegistry((request, response) => {
      if (request.method !== 'GET') return false
      const [, from] = /^bytes=(\d+)-/.exec(request.headers.range ?? '') ?? []
      response.writeHead(from ? 206 : 200)
      if (from) response.end(bytes.subarray(Number(from)))
      else response.write(bytes.subarray(0, 100_000), () => setImmediate(() => response.destroy()))
      return true
    })
    const own = using({ maxRetryWait: 1 })
    const descriptor = await own.push(`${server.host}/a/b`, bytes)
    expect((await read(own.pull(`${server.host}/a/b`, descriptor))).equals(bytes)).toBe(true)
  })

  it('are not given to their end before all is verified', async () => {
    const server = await serveRegistry()
    const own = using()
    const { how: _, ...descriptor } = await own.push(`${server.host}/a/b`, randomBytes(1000))
    server.blobs.set(`a/b@${descriptor.digest}`, randomBytes(1000))
    let came = 0
    const pulled = own.pull(`${server.host}/a/b`, descriptor).on('data', (chunk) => {
      came += chunk.length
    })
    await expect(finished(pulled)).rejects.toThrow('have the digest')
    expect(came).toBeLessThan(1000)
  })

  it('stay as they are, compressed or not, whatever the headers say of it', async () => {
    const server = await serveRegistry((request, response) => {
      if (request.method === 'GET') response.setHeader('content-encoding', 'gzip')
      return false
    })
    const own = using()
    const packed = gzipSync(randomBytes(1000))
    const descriptor = await own.push(`${server.host}/a/b`, packed)
    expect((await read(own.pull(`${server.host}/a/b`, descriptor))).equals(packed)).toBe(true)
    expect(server.asked.at(-1)?.headers['accept-encoding']).toBe('identity')
  })

  it('of sha512 are verified as such', async () => {
    const server = await serveRegistry()
    const own = using()
    const bytes = randomBytes(1000)
    const digest = digestOf(bytes, 'sha512')
    await own.push(`${server.host}/a/b`, bytes, { digest })
    expect(
      (await read(own.pull(`${server.host}/a/b`, { mediaType: layerType, digest, size: 1000 }))).equals(
        bytes,
      ),
    ).toBe(true)
    server.blobs.set(`a/b@${digest}`, randomBytes(1000))
    await expect(
      read(own.pull(`${server.host}/a/b`, { mediaType: layerType, digest, size: 1000 })),
    ).rejects.toThrow('have the digest sha512')
  })

  const bytes = randomBytes(250_000)
  it.each<[string, () => Parameters<Registry['push']>[1], object]>([
    ['bytes', () => bytes, {}],
    ['a Blob', () => new Blob([bytes]), {}],
    [
      'a stream',
      () => Readable.from([bytes.subarray(0, 100), bytes.subarray(100)], { objectMode: false }),
      {},
    ],
    [
      'a stream with its digest and size',
      () => Readable.from([bytes], { objectMode: false }),
      { digest: digestOf(bytes), size: bytes.length },
    ],
    ['chunks', () => bytes, { chunkSize: 100_000 }],
    ['chunks of a stream', () => Readable.from([bytes], { objectMode: false }), { chunkSize: 60_000 }],
    [
      'a function',
      () => (start: number) => Readable.from([bytes.subarray(start)], { objectMode: false }),
      { digest: digestOf(bytes), size: bytes.length },
    ],
  ])('are pushed from %s', async (_, source, options) => {
    const server = await serveRegistry()
    const pushed = await using().push(`${server.host}/a/b`, source(), options)
    expect(pushed).toMatchObject({ digest: digestOf(bytes), size: bytes.length, how: 'sent' })
    expect(server.blobs.get(`a/b@${pushed.digest}`)?.equals(bytes)).toBe(true)
    expect(await using().push(`${server.host}/a/b`, bytes)).toMatchObject({ how: 'there' })
  })

  it('that are cut while a part is sent go on with what is missing', async () => {
    let cut = false
    const server = await serveRegistry((request) => {
      if (request.method !== 'PATCH' || !request.headers['content-range']?.startsWith('100000-') || cut)
        return false
      cut = true
      request.socket.destroy()
      return true
    })
    const pushed = await using().push(`${server.host}/a/b`, bytes, { chunkSize: 100_000 })
    expect(server.blobs.get(`a/b@${pushed.digest}`)?.equals(bytes)).toBe(true)
    const ranges = server.asked.map(({ headers }) => headers['content-range']).filter(Boolean)
    expect(ranges).toEqual(['0-99999', '100000-199999', '100000-199999', '200000-249999'])
  })

  it('that are cut within a part go on after the bytes that came', async () => {
    let cut = false
    const server = await serveRegistry(async (request, _, { url }) => {
      if (request.method !== 'PATCH' || !request.headers['content-range']?.startsWith('100000-') || cut)
        return false
      cut = true
      await fetch(url + request.url, { method: 'PATCH', body: bytes.subarray(100_000, 140_000) })
      request.socket.destroy()
      return true
    })
    const pushed = await using().push(`${server.host}/a/b`, bytes, { chunkSize: 100_000 })
    expect(server.blobs.get(`a/b@${pushed.digest}`)?.equals(bytes)).toBe(true)
    const ranges = server.asked.map(({ headers }) => headers['content-range']).filter(Boolean)
    expect(ranges).toEqual(['0-99999', '100000-199999', '140000-199999', '200000-249999'])
  })

  it('are not taken for whole where the registry says that it has more than came: the digest decides', async () => {
    let cut = false
    const server = await serveRegistry(async (request, response) => {
      if (request.method === 'GET' && request.url?.includes('/uploads/')) {
        const range = { location: request.url, range: '0-159999' }
        response.writeHead(204, range).end()
        return true
      }
      if (request.method !== 'PATCH' || !request.headers['content-range']?.startsWith('100000-') || cut)
        return false
      cut = true
      request.socket.destroy()
      return true
    })
    const own = using({ maxRetryWait: 1 })
    const options = { chunkSize: 100_000 }
    await expect(own.push(`${server.host}/a/b`, Readable.from([bytes]), options)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('DIGEST_INVALID'),
    })
    expect(server.blobs.size).toBe(0)
    // What can be read again is sent again.
    cut = false
    const { digest } = await own.push(`${server.host}/a/b`, bytes, options)
    expect(server.blobs.get(`a/b@${digest}`)?.equals(bytes)).toBe(true)
  })

  it.each<[string, Parameters<Registry['push']>[1], object, RegExp]>([
    ['a chunkSize of 0', bytes, { chunkSize: 0 }, /"chunkSize"/],
    ['a chunkSize that is no number', bytes, { chunkSize: Number.NaN }, /"chunkSize"/],
    ['a size below 0', bytes, { size: -1 }, /"size"/],
    ['an option that no push has', bytes, { chunksize: 5 }, /Did you mean "chunkSize"/],
    ['a digest that is none', bytes, { digest: 'sha256:1' }, /not a digest/],
    ['a file that is not there', { file: '/nowhere/blob' }, {}, /\/nowhere\/blob cannot be read: ENOENT/],
    ['a folder', { file: '/' }, {}, /not a regular file/],
    ['text', 'text' as never, {}, /give bytes/],
    ['a source of another registry', bytes, { mountFrom: 'quay.io/a/b' }, /another registry/],
  ])('are refused before anything is sent: %s', async (_, source, options, message) => {
    const server = await serveRegistry()
    const pushed = using().push(`${server.host}/a/b`, source, options)
    await expect(pushed).rejects.toMatchObject({ code: 'USAGE', message: expect.stringMatching(message) })
    expect(server.asked).toEqual([])
  })

  it('of a stream that fails before it is read fail with it', async () => {
    const server = await serveRegistry()
    const options = { digest: digestOf(bytes), size: bytes.length }
    const pushed = using().push(`${server.host}/a/b`, createReadStream('/nowhere/blob'), options)
    await expect(pushed).rejects.toThrow('ENOENT')
  })

  it('have a descriptor that a manifest can have', async () => {
    const { host } = await serveRegistry()
    const pushed = await using().push(`${host}/a/b`, bytes, { mediaType: layerType })
    expect(JSON.parse(JSON.stringify(pushed))).toEqual({
      mediaType: layerType,
      digest: digestOf(bytes),
      size: bytes.length,
    })
    expect(pushed.how).toBe('sent')
  })

  it('that are there already close the stream that is given', async () => {
    const server = await serveRegistry()
    const own = using()
    const { digest, size } = await own.push(`${server.host}/a/b`, bytes)
    const source = Readable.from([bytes], { objectMode: false })
    expect(await own.push(`${server.host}/a/b`, source, { digest, size })).toMatchObject({ how: 'there' })
    expect(source.destroyed).toBe(true)
  })

  it.each([
    ['as long as the registry wants them', '150000', [150_000, 100_000]],
    ['as long as is asked for, where the registry says nonsense', 'many', [100_000, 100_000, 50_000]],
  ])('are sent in parts %s', async (_, least, lengths) => {
    const server = await serveRegistry((request, response) => {
      if (request.method === 'POST') response.setHeader('oci-chunk-min-length', least)
      return false
    })
    await using().push(`${server.host}/a/b`, bytes, { chunkSize: 100_000 })
    const sent = server.asked.filter(({ line }) => line.startsWith('PATCH'))
    expect(sent.map(({ headers }) => Number(headers['content-length']))).toEqual(lengths)
  })

  it('in parts of endless length are refused', async () => {
    const server = await serveRegistry((request, response) => {
      if (request.method === 'POST') response.setHeader('oci-chunk-min-length', '9999999999999')
      return false
    })
    await expect(using().push(`${server.host}/a/b`, bytes, { chunkSize: 5 })).rejects.toThrow(
      'wants parts of',
    )
  })

  it('are mounted where that was asked for alone, and have their size', async () => {
    const server = await serveRegistry((request, response) => {
      if (request.method !== 'POST' || request.url?.includes('mount=')) return false
      // Whatever this answer is, it is no mount.
      const send = response.writeHead.bind(response)
      response.writeHead = ((status: number, headers: object) =>
        send(status === 202 ? 201 : status, headers as never)) as never
      return false
    })
    const own = using()
    const { digest } = await own.push(`${server.host}/a/b`, bytes)
    expect(server.blobs.has(`a/b@${digest}`)).toBe(true)
    const again = () => Readable.from([bytes], { objectMode: false })
    const options = { digest, mountFrom: `${server.host}/a/b` }
    expect(await own.push(`${server.host}/c/d`, again, options)).toMatchObject({
      how: 'mounted',
      size: bytes.length,
    })
  })

  it.each([
    ['relative to the request', 'u7?state=a%20b', '/v2/a/b/blobs/uploads/u7?state=a%20b&digest='],
    ['of a path', '/elsewhere/u7', '/elsewhere/u7?digest='],
    ['relative, with dots', '../u7', '/v2/a/b/blobs/u7?digest='],
  ])('go to a Location %s', async (_, location, path) => {
    const server = await serveRegistry((request, response) => {
      if (request.method === 'HEAD') return false
      response.writeHead(request.method === 'POST' ? 202 : 201, { location })
      request.resume().once('end', () => response.end())
      return true
    })
    await using().push(`${server.host}/a/b`, bytes)
    expect(server.asked.at(-1)?.line).toContain(`PUT ${path}`)
  })

  it.each([
    [{}, 'did not say where'],
    [{ location: 'ftp://x/y' }, 'no http or https url'],
    [{ location: 'http://me:secret@127.0.0.1/y' }, 'no http or https url'],
    [{ location: 'http://[' }, 'no http or https url'],
  ])('go to no such Location: %o', async (headers, message) => {
    const server = await serveRegistry((request, response) => {
      if (request.method !== 'POST') return false
      response.writeHead(202, headers as Record<string, string>).end()
      return true
    })
    const pushed = using().push(`${server.host}/a/b`, bytes)
    await expect(pushed).rejects.toMatchObject({
      code: 'PROTOCOL',
      message: expect.stringContaining(message),
    })
  })

  it('that are sent elsewhere by a redirect are not, and say so', async () => {
    const server = await serveRegistry((request, response) => {
      if (request.method !== 'PUT') return false
      response.writeHead(307, { location: '/other' }).end()
      return true
    })
    const pushed = using().push(`${server.host}/a/b`, bytes)
    await expect(pushed).rejects.toMatchObject({
      code: 'PROTOCOL',
      message: expect.stringContaining('/other'),
    })
  })

  it('of which a part came before a break begin anew', async () => {
    let cut = false
    const server = await serveRegistry((request) => {
      if (request.method !== 'PUT' || cut) return false
      cut = true
      request.once('data', () => request.socket.destroy())
      return true
    })
    const { digest } = await using({ maxRetryWait: 1 }).push(`${server.host}/a/b`, bytes)
    expect(server.blobs.has(`a/b@${digest}`)).toBe(true)
    const uploads = server.asked.map(({ line }) => line.split(/[?]/)[0])
    expect(new Set(uploads.filter((line) => line?.startsWith('PUT'))).size).toBe(2)
  })

  it('whose upload the registry forgot begin anew', async () => {
    let forgot = false
    const server = await serveRegistry((request, response) => {
      if (request.method !== 'PUT' || forgot) return false
      forgot = true
      request.resume().once('end', () => response.writeHead(404).end())
      return true
    })
    const pushed = await using().push(`${server.host}/a/b`, bytes)
    expect(server.blobs.get(`a/b@${pushed.digest}`)?.equals(bytes)).toBe(true)
    expect(server.asked.filter(({ line }) => line.startsWith('POST'))).toHaveLength(2)
  })

  it('are uploaded where a mount is refused', async () => {
    const server = await serveRegistry((request, response) => {
      if (!request.url?.includes('mount=')) return false
      response.writeHead(403).end()
      return true
    })
    expect(
      await using().push(`${server.host}/c/d`, bytes, { mountFrom: `${server.host}/a/b` }),
    ).toMatchObject({ how: 'sent' })
    await expect(using().push(`${server.host}/c/d`, bytes, { mountFrom: 'quay.io/a/b' })).rejects.toThrow(
      'another registry',
    )
  })

  it('with a wrong digest are refused before the registry stores them', async () => {
    const server = await serveRegistry()
    await expect(
      using().push(`${server.host}/a/b`, Readable.from([bytes], { objectMode: false }), {
        digest: digestOf(Buffer.from('x')),
      }),
    ).rejects.toMatchObject({ code: 'PROTOCOL' })
    expect(server.blobs.size).toBe(0)
  })
})

describe('lists', () => {
  it('of tags follow their pages, and find circles', async () => {
    const server = await serveRegistry()
    const bytes = Buffer.from('{"schemaVersion":2,"layers":[]}')
    for (const tag of ['a', 'b', 'c', 'd', 'e'])
      server.manifests.set(`x/y:${tag}`, { bytes, type: ociManifest })
    const tags: string[] = []
    for await (const tag of using().tags(`${server.host}/x/y`, { pageSize: 2 })) tags.push(tag)
    expect(tags).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(server.asked.map(({ line }) => line)).toEqual([
      'GET /v2/x/y/tags/list?n=2',
      'GET /v2/x/y/tags/list?n=2&last=b',
      'GET /v2/x/y/tags/list?n=2&last=d',
    ])
    const circle = await serveRegistry((_, response) => {
      response.writeHead(200, { link: '</v2/x/y/tags/list?n=1>; rel=next' }).end('{"tags":["a"]}')
      return true
    })
    await expect(async () => {
      for await (const _ of using().tags(`${circle.host}/x/y`));
    }).rejects.toThrow('round in a circle')
  })

  it('of more than a thousand in a page are not asked for', async () => {
    const server = await serveRegistry()
    for await (const _ of using().tags(`${server.host}/x/y`, { pageSize: 5000 }));
    expect(server.asked[0]?.line).toContain('n=1000')
  })

  it('of referrers come from the API, and from the fallback tag where there is none', async () => {
    for (const hasApi of [true, false]) {
      const server = await serveRegistry((request, response) => {
        if (hasApi) return false
        if (request.method === 'PUT' && request.url?.includes('/manifests/')) {
          const { writeHead } = response
          response.writeHead = ((status: number, headers: Record<string, string>) => {
            const { 'oci-subject': _, ...rest } = headers ?? {}
            return writeHead.call(response, status, rest)
          }) as never
        }
        if (!request.url?.includes('/referrers/')) return false
        response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found')
        return true
      })
      const own = using()
      const subject = await pushImage(own, `${server.host}/a/b`, '1')
      const of = async (artifactType: string) =>
        own.pushManifest(`${server.host}/a/b:${artifactType}`, {
          schemaVersion: 2,
          mediaType: ociManifest,
          artifactType,
          layers: [],
          subject,
        })
      const [sbom] = [await of('sbom'), await of('signature')]
      const all: string[] = []
      for await (const each of own.referrers(`${server.host}/a/b:1`)) all.push(String(each.artifactType))
      expect(all.sort()).toEqual(['sbom', 'signature'])
      const some: string[] = []
      for await (const each of own.referrers(`${server.host}/a/b:1`, { artifactType: 'sbom' }))
        some.push(each.digest)
      expect(some).toEqual([sbom?.digest])
    }
  })
})

it('a fallback tag that is no index of referrers is refused', async () => {
  const server = await serveRegistry((request, response) => {
    if (!request.url?.includes('/referrers/')) return false
    response.writeHead(404).end()
    return true
  })
  const own = using()
  const { digest } = await pushImage(own, `${server.host}/a/b`, '1')
  await pushImage(own, `${server.host}/a/b`, digest.replace(':', '-'))
  await expect(read(own.referrers(`${server.host}/a/b:1`))).rejects.toThrow('is no index of referrers')
})

describe('what fails for a while', () => {
  const failing = (status: number, headers: Record<string, string>, times: number): Misbehave => {
    let left = times
    return (_, response) => {
      if (left-- <= 0) return false
      response.writeHead(status, headers).end()
      return true
    }
  }
  it.each([
    [429, { 'retry-after': '0' }],
    [503, {}],
    [502, {}],
  ])('is tried again: %i', async (status, headers) => {
    const server = await serveRegistry(failing(status, headers as never, 2))
    server.manifests.set('a/b:1', { bytes: Buffer.from('{"layers":[]}'), type: ociManifest })
    expect(await using({ maxRetryWait: 5 }).resolve(`${server.host}/a/b:1`)).toBeDefined()
    expect(server.asked).toHaveLength(3)
  })

  it('is an error in the end, and waits no longer than the cap', async () => {
    const server = await serveRegistry(failing(429, { 'retry-after': '86400' }, 99))
    await expect(
      using({ maxRetryWait: 5, retries: 2 }).resolve(`${server.host}/a/b:1`),
    ).rejects.toMatchObject({ status: 429 })
    expect(server.asked).toHaveLength(3)
  })

  it('tells how long the registry asks to wait, of lists too', async () => {
    const server = await serveRegistry(failing(429, { 'retry-after': '7' }, 99))
    const own = using({ retries: 0 })
    const error = { status: 429, retryAfter: 7000 }
    await expect(own.manifest(`${server.host}/a/b:1`)).rejects.toMatchObject(error)
    await expect(read(own.tags(`${server.host}/a/b`))).rejects.toMatchObject(error)
  })

  it.each<[string, () => Parameters<Registry['push']>[1], object]>([
    ['a function', () => () => Readable.from([Buffer.from('layer')], { objectMode: false }), {}],
    ['a stream in chunks', () => Readable.from([Buffer.from('layer')]), { chunkSize: 9 }],
  ])('while bytes are sent is tried again: %s', async (_, source, options) => {
    let left = 2
    const server = await serveRegistry((request, response) => {
      if (request.method !== 'PATCH' || left-- <= 0) return false
      request.resume().once('end', () => response.writeHead(429, { 'retry-after': '86400' }).end())
      return true
    })
    const own = using({ maxRetryWait: 5 })
    const { digest } = await own.push(`${server.host}/a/b`, source(), options)
    expect(server.blobs.get(`a/b@${digest}`)?.toString()).toBe('layer')
    expect(server.asked.filter(({ line }) => line.startsWith('PATCH'))).toHaveLength(3)
  })

  it.each<[string, (own: Registry, host: string, signal?: AbortSignal) => Promise<unknown>]>([
    ['calls', (own, host, signal) => own.manifest(`${host}/a/b:1`, { signal })],
    ['lists', (own, host, signal) => own.tags(`${host}/a/b`, { signal })[Symbol.asyncIterator]().next()],
    ['blobs', (own, host, signal) => read(own.pull(`${host}/a/b`, empty, { signal }))],
  ])('waits as long as the registry asks: %s', async (_, ask) => {
    const image = { bytes: Buffer.from('{"layers":[]}'), type: ociManifest }
    const asking = await serveRegistry(failing(429, { 'retry-after': '3600' }, 1))
    const silent = await serveRegistry(failing(503, {}, 2))
    silent.manifests.set('a/b:1', image)
    silent.blobs.set(`a/b@${empty.digest}`, Buffer.alloc(0))
    asking.manifests.set('a/b:1', image)
    const abort = new AbortController()
    const first = ask(using(), asking.host, abort.signal)
    // Two waits of our own choice are longer than the first of them would be.
    await ask(using(), silent.host)
    expect(asking.asked).toHaveLength(1)
    abort.abort('enough')
    await expect(first).rejects.toBe('enough')
  })

  it('is tried again where a manifest breaks off', async () => {
    const bytes = Buffer.from('{"layers":[]}')
    let breaks = 1
    const server = await serveRegistry((_, response) => {
      if (breaks-- <= 0) return false
      response.writeHead(200, { 'content-length': bytes.length })
      response.write('{', () => setImmediate(() => response.destroy()))
      return true
    })
    server.manifests.set('a/b:1', { bytes, type: ociManifest })
    expect(await using({ maxRetryWait: 1 }).manifest(`${server.host}/a/b:1`)).toMatchObject({ bytes })
  })

  it('reads Retry-After in seconds and as a date', () => {
    expect(retryAfter('7')).toBe(7000)
    expect(retryAfter('Thu, 01 Jan 2026 00:00:10 GMT', Date.parse('2026-01-01T00:00:00Z'))).toBe(10_000)
    expect(retryAfter('Sunday, 06-Nov-94 08:49:37 GMT', Date.parse('1994-11-06T08:49:00Z'))).toBe(37_000)
    expect(retryAfter(' 7 ')).toBe(7000)
    expect(retryAfter('1.5')).toBe(1500)
    expect(retryAfter('5, 10')).toBe(5000)
    // Node takes them for dates of the past.
    for (const text of ['soon', '-5', '5 min']) expect(retryAfter(text)).toBe(undefined)
    expect(retryAfter(undefined)).toBe(undefined)
  })

  it.each<Record<string, string>>([
    { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '42;w=21600' },
    { 'X-RateLimit-Limit': '100', 'X-RateLimit-Remaining': '42', 'X-RateLimit-Reset': '1700000000' },
    { 'RateLimit-Limit': '100, 100;w=60;policy="sliding window"', 'RateLimit-Remaining': '42' },
    { RateLimit: 'limit=100, remaining=42, reset=5' },
    { RateLimit: '"default";r=42;t=30', 'RateLimit-Policy': '"default";q=100;w=60' },
  ])('shows how many requests are left: %o', async (limits) => {
    const server = await serveRegistry((_, response) => {
      for (const [name, value] of Object.entries(limits)) response.setHeader(name, value)
      return false
    })
    server.manifests.set('a/b:1', { bytes: Buffer.from('{"layers":[]}'), type: ociManifest })
    expect((await using().manifest(`${server.host}/a/b:1`)).rateLimit).toEqual({ limit: 100, remaining: 42 })
  })
})

describe('mirrors', () => {
  it('are asked once for a blob, and not for what a copy has to store', async () => {
    const blob = Buffer.from('layer')
    const mirror = await serveRegistry((request, response) => {
      if (!request.url?.includes('/blobs/')) return false
      response.writeHead(503).end()
      return true
    })
    const registry = await serveRegistry()
    const own = using({ mirrors: { [registry.host]: [mirror.url] } })
    const { how: _, ...descriptor } = await own.push(`${registry.host}/a/b`, blob)
    expect(await read(own.pull(`${registry.host}/a/b`, descriptor))).toEqual(blob)
    expect(mirror.asked).toHaveLength(1)
    const { digest } = await pushImage(own, `${registry.host}/a/b`, '1')
    mirror.manifests.set(`c/d@${digest}`, registry.manifests.get(`a/b@${digest}`) as never)
    await copyImage(`${registry.host}/a/b:1`, `${registry.host}/c/d:1`, { registry: own })
    expect([...registry.blobs.keys()].filter((key) => key.startsWith('c/d@'))).toHaveLength(3)
  })

  it('are asked first, on behalf of their registry, which is asked next', async () => {
    const [mirror, registry] = [await serveRegistry(), await serveRegistry()]
    const manifest = { bytes: Buffer.from('{"layers":[]}'), type: ociManifest }
    registry.manifests.set('a/b:1', manifest).set('a/b:2', manifest)
    mirror.manifests.set('a/b:1', manifest)
    const own = using({ mirrors: { [registry.host]: [mirror.url] } })
    await own.manifest(`${registry.host}/a/b:1`)
    expect([mirror.asked.length, registry.asked.length]).toEqual([1, 0])
    expect(mirror.asked[0]?.line).toContain(`ns=${encodeURIComponent(registry.host)}`)
    await own.manifest(`${registry.host}/a/b:2`)
    expect([mirror.asked.length, registry.asked.length]).toEqual([2, 1])
  })
})

describe('copies', () => {
  it('keep digests, skip what is there, mount within a registry, and tell how they go', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using()
    const { digest } = await pushImage(own, `${from.host}/a/b`, '1', 3)
    const how: string[] = []
    const onProgress = (each: { kind: string; how?: string }) => each.how && how.push(each.how)
    expect(await copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:2`, { registry: own, onProgress })).toEqual({
      digest,
    })
    expect(how).toEqual(['sent', 'sent', 'sent', 'sent', 'sent'])
    how.length = 0
    await copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:2`, { registry: own, onProgress })
    expect(how).toEqual(['there', 'there', 'there', 'there', 'there'])
    how.length = 0
    await copyImage(`${from.host}/a/b:1`, `${from.host}/e/f:3`, { registry: own, onProgress })
    expect(how).toEqual(['mounted', 'mounted', 'mounted', 'mounted', 'sent'])
    expect(await own.resolve(`${from.host}/e/f:3`)).toBe(digest)
  })

  it('go on where they were cut', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using()
    await pushImage(own, `${from.host}/a/b`, '1', 4)
    const abort = new AbortController()
    let sent = 0
    const onProgress = (each: { how?: string }) => {
      if (each.how === 'sent' && ++sent === 2) abort.abort('cut')
    }
    const options = { registry: own, concurrency: 1 }
    await expect(
      copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:1`, { ...options, onProgress, signal: abort.signal }),
    ).rejects.toBe('cut')
    expect(to.manifests.size).toBe(0)
    const how: string[] = []
    await copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:1`, {
      ...options,
      onProgress: (each) => each.how && how.push(each.how),
    })
    expect(how.filter((each) => each === 'there').length).toBeGreaterThanOrEqual(2)
    expect(await own.resolve(`${to.host}/c/d:1`)).toBeDefined()
  })

  it("keep BuildKit's attestations: all of an index, or those of the platforms that are copied", async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using()
    const name = `${from.host}/a/b`
    const manifests: object[] = []
    const kept: Record<string, string[]> = {}
    for (const architecture of ['amd64', 'arm64']) {
      const image = await pushImage(own, name, architecture)
      const attestation = await pushImage(own, name, `${architecture}-attestation`, 1)
      const annotations = {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': image.digest,
      }
      manifests.push({ ...image, platform: { os: 'linux', architecture } })
      manifests.push({ ...attestation, annotations, platform: { os: 'unknown', architecture: 'unknown' } })
      kept[architecture] = [image.digest, attestation.digest]
    }
    const all = { schemaVersion: 2, mediaType: ociIndex, manifests }
    const { digest } = await own.pushManifest(`${name}:all`, all)
    expect(await copyImage(`${name}:all`, `${to.host}/c/d:all`, { registry: own })).toEqual({ digest })
    const whole = await own.manifest(`${to.host}/c/d:all`)
    expect(whole.json).toEqual(all)
    for (const each of [kept.amd64, kept.arm64].flat())
      expect((await own.manifest(`${to.host}/c/d@${each}`)).digest).toBe(each)
    const some = { registry: own, platforms: ['linux/arm64'] }
    await copyImage(`${name}:all`, `${to.host}/e/f:arm`, some)
    const { json } = await own.manifest(`${to.host}/e/f:arm`)
    expect(json.manifests?.map((each) => each.digest)).toEqual(kept.arm64)
    expect(to.manifests.has(`e/f@${kept.amd64?.[0]}`)).toBe(false)
  })

  it('go on within an index, and after a source that broke off', async () => {
    let breaks = 99
    const from = await serveRegistry((request, response, { blobs }) => {
      if (breaks <= 0 || request.method !== 'GET' || !request.url?.includes('/c/d/blobs/')) return false
      breaks -= 1
      const size = [...blobs.values()][0]?.length ?? 0
      response.writeHead(200, { 'content-length': size })
      response.write('x', () => setImmediate(() => response.destroy()))
      return true
    })
    const to = await serveRegistry()
    const own = using({ retries: 0 })
    const [one, two] = [
      await pushImage(own, `${from.host}/a/b`, '1'),
      await pushImage(own, `${from.host}/c/d`, '2'),
    ]
    const manifests = [one, two]
    await copyImage(`${from.host}/a/b:1`, `${from.host}/c/d:1`, { registry: own })
    const { digest } = await own.pushManifest(`${from.host}/c/d:all`, {
      schemaVersion: 2,
      mediaType: ociIndex,
      manifests,
    })
    const copy = (onProgress?: (step: { how?: string }) => void) =>
      copyImage(`${from.host}/c/d:all`, `${to.host}/x/y:all`, { registry: own, concurrency: 1, onProgress })
    await expect(copy()).rejects.toMatchObject({ code: 'CONNECTION' })
    expect(await own.resolve(`${to.host}/x/y:all`)).toBe(undefined)
    breaks = 0
    const how: unknown[] = []
    expect(await copy((step) => step.how && how.push(step.how))).toEqual({ digest })
    expect(how).toHaveLength(9)
    expect(await copy((step) => step.how && how.push(step.how))).toEqual({ digest })
    expect(how.slice(9)).toEqual(Array(9).fill('there'))
  })

  it('end with a source that stays broken: it is asked again, but no other upload begins', async () => {
    const from = await serveRegistry((request, response) => {
      if (request.method !== 'GET' || !request.url?.includes('/blobs/')) return false
      response.writeHead(200, { 'content-length': 50_000 })
      response.write('x', () => setImmediate(() => response.destroy()))
      return true
    })
    const to = await serveRegistry()
    const own = using({ retries: 2, maxRetryWait: 1 })
    await pushImage(own, `${from.host}/a/b`, '1', 0)
    from.asked.length = 0
    const copy = copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:1`, { registry: own })
    await expect(copy).rejects.toMatchObject({ code: 'CONNECTION' })
    expect(from.asked.filter(({ line }) => line.includes('/blobs/'))).toHaveLength(3)
    expect(to.asked.filter(({ line }) => line.startsWith('POST'))).toHaveLength(1)
  })

  it('end with a file that has other bytes', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using({ maxRetryWait: 1 })
    await pushImage(own, `${from.host}/a/b`, '1', 1)
    const { json } = await own.manifest(`${from.host}/a/b:1`)
    const dir = tempDir()
    await copyImage(`${from.host}/a/b:1`, `oci:${dir}:1`, { registry: own })
    const { digest = '', size = 0 } = json.layers?.[0] ?? {}
    writeFileSync(join(dir, 'blobs/sha256', digest.slice(7)), Buffer.alloc(size))
    const copy = copyImage(`oci:${dir}:1`, `${to.host}/c/d:1`, { registry: own, concurrency: 1 })
    await expect(copy).rejects.toThrow(`does not have the digest ${digest}`)
    const sent = to.asked.filter(({ line }) => line.startsWith('POST'))
    expect(sent).toHaveLength(2)
  })

  it('ask for a manifest once, however often an index names it', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using()
    const image = await pushImage(own, `${from.host}/a/b`, '1')
    const index = (tag: string, manifests: object[]) =>
      own.pushManifest(`${from.host}/a/b:${tag}`, { schemaVersion: 2, mediaType: ociIndex, manifests })
    const inner = await index('inner', Array(50).fill(image))
    await index('outer', Array(50).fill(inner))
    from.asked.length = 0
    await copyImage(`${from.host}/a/b:outer`, `${to.host}/c/d:1`, { registry: own })
    expect(from.asked.filter(({ line }) => line.includes('/manifests/'))).toHaveLength(3)
  })

  it('end though what is attached goes round in a circle', async () => {
    const circle: Record<string, object> = {}
    const from = await serveRegistry((request, response) => {
      const [, subject = ''] = /\/referrers\/(.*)$/.exec(request.url ?? '') ?? []
      if (!subject) return false
      const manifests = [circle[subject]].filter(Boolean)
      response
        .writeHead(200, { 'content-type': ociIndex })
        .end(JSON.stringify({ schemaVersion: 2, manifests }))
      return true
    })
    const to = await serveRegistry()
    const own = using()
    const [one, two] = [
      await pushImage(own, `${from.host}/a/b`, '1'),
      await pushImage(own, `${from.host}/a/b`, '2'),
    ]
    circle[one.digest] = two
    circle[two.digest] = one
    await copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:1`, { registry: own, referrers: true })
    expect(to.manifests.has(`c/d@${two.digest}`)).toBe(true)
  })

  it('go on with what is attached to the parts of an index', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using()
    const name = `${from.host}/a/b`
    const images = await Promise.all(['1', '2', '3'].map((tag) => pushImage(own, name, tag)))
    await own.pushManifest(`${name}:all`, { schemaVersion: 2, mediaType: ociIndex, manifests: images })
    const attached = await Promise.all(
      images.map((subject) =>
        own.pushManifest(`${name}:${subject.digest.slice(-9)}`, {
          schemaVersion: 2,
          mediaType: ociManifest,
          layers: [],
          subject,
        }),
      ),
    )
    const dir = tempDir()
    await copyImage(`${name}:all`, `oci:${dir}:all`, { registry: own })
    await copyImage(`${name}:all`, `oci:${dir}:all`, { registry: own, referrers: true })
    await copyImage(`oci:${dir}:all`, `${to.host}/c/d:all`, { registry: own, referrers: true })
    for (const { digest } of attached) expect(to.manifests.has(`c/d@${digest}`)).toBe(true)
  })

  it('go into a layout and out of it, with what is attached', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using()
    const subject = await pushImage(own, `${from.host}/a/b`, '1')
    const signature = {
      schemaVersion: 2,
      mediaType: ociManifest,
      artifactType: 'signature',
      layers: [],
      subject,
    }
    await own.pushManifest(`${from.host}/a/b:sig`, signature)
    const dir = tempDir()
    await copyImage(`${from.host}/a/b:1`, `oci:${dir}:1`, { registry: own, referrers: true })
    const again = await copyImage(`oci:${dir}:1`, `${to.host}/c/d:1`, { registry: own, referrers: true })
    expect(again.digest).toBe(subject.digest)
    const attached: unknown[] = []
    for await (const each of own.referrers(`${to.host}/c/d:1`)) attached.push(each.artifactType)
    expect(attached).toEqual(['signature'])
    await expect(copyImage(`oci:${dir}:2`, `${to.host}/c/d:1`, { registry: own })).rejects.toThrow(
      'has no image "2"',
    )
  })

  it('send one blob at a time to the end, also those of what is attached', async () => {
    const [from, to] = [await serveRegistry(), await serveRegistry()]
    const own = using()
    const subject = await pushImage(own, `${from.host}/a/b`, '1')
    const { how: _, ...layer } = await own.push(`${from.host}/a/b`, Buffer.from('signed'), {
      mediaType: layerType,
    })
    const signature = { schemaVersion: 2, mediaType: ociManifest, layers: [layer], subject }
    await own.pushManifest(`${from.host}/a/b:sig`, signature)
    const options = { registry: own, referrers: true, concurrency: 1 }
    await copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:1`, options)
    expect(to.blobs.get(`c/d@${layer.digest}`)?.toString()).toBe('signed')
  })

  it('follow no link out of a layout, and trust no file of it', async () => {
    const from = await serveRegistry()
    const own = using()
    const { digest } = await pushImage(own, `${from.host}/a/b`, '1')
    const dir = tempDir({ secret: 'x' })
    await copyImage(`${from.host}/a/b:1`, `oci:${dir}:1`, { registry: own })
    const blob = join(dir, 'blobs/sha256', digest.slice(7))
    rmSync(blob)
    symlinkSync(join(dir, 'secret'), blob)
    await expect(copyImage(`oci:${dir}:1`, `${from.host}/x/y:1`, { registry: own })).rejects.toThrow(
      'not a regular file',
    )
    mkdirSync(join(dir, 'empty'))
    await expect(
      copyImage(`oci:${join(dir, 'empty')}`, `${from.host}/x/y:1`, { registry: own }),
    ).rejects.toThrow('no index.json')
  })

  it.each([
    ['oci:', 'needs a path'],
    ['docker-daemon:x', 'not a place that it knows'],
    ['oci-archive:', 'needs a path'],
    ['oci-achive:./x', 'Did you mean "oci-archive"'],
    ['docker-archive:/nowhere.tar', 'cannot be read: ENOENT'],
    ['Bad/Ref', 'not valid'],
  ])('refuse %s', async (place, message) => {
    await expect(copyImage(place, 'localhost:1/a', { registry: using() })).rejects.toThrow(message)
  })
})

describe('options', () => {
  it.each<[object, string]>([
    [{ retries: -1 }, '"retries"'],
    [{ retries: '3' }, '"retries"'],
    [{ maxRetryWait: Number.NaN }, '"maxRetryWait"'],
    [{ schemes: { 'a.example': 'ftp' } }, 'schemes["a.example"]'],
    [{ mirrors: { 'docker.io': 'https://m.example' } }, 'mirrors["docker.io"]'],
    [{ mirrors: { 'docker.io': ['m.example'] } }, 'mirrors["docker.io"]'],
    [{ mirrors: { 'index.docker.io': ['https://m.example'] } }, 'Did you mean "docker.io"'],
    [{ mirrors: { 'https://quay.io': ['https://m.example'] } }, 'Did you mean "quay.io"'],
    [{ schemes: { 'builder:5000/': 'http' } }, 'Did you mean "builder:5000"'],
    [{ certsDirs: '/etc/docker/certs.d' }, '"certsDirs"'],
    [{ authRealms: ['auth.example'] }, '"authRealms"'],
    [{ retrys: 3 }, 'Did you mean "retries"'],
  ])('are refused where they mean nothing: %o', (options, message) => {
    expect(() => registry(options)).toThrow(message)
  })
})

describe('deleting', () => {
  it('is by tag or digest', async () => {
    const server = await serveRegistry()
    const own = using()
    await pushImage(own, `${server.host}/a/b`, '1')
    await own.delete(`${server.host}/a/b:1`)
    expect(await own.resolve(`${server.host}/a/b:1`)).toBe(undefined)
    await expect(own.delete(`${server.host}/a/b:1`)).rejects.toMatchObject({ status: 404 })
  })
})
