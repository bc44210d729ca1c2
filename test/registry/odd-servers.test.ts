import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { digestOf } from '../../src/reference/digest.ts'
import { copyImage } from '../../src/registry/copy.ts'
import type { Registry } from '../../src/registry/registry.ts'
import { tempDir } from '../support/temp-dir.ts'
import { layerType, ociIndex, ociManifest, pushImage, read, using } from './support/images.ts'
import { type Misbehave, serveRegistry } from './support/server.ts'

const bytes = Buffer.from('a layer '.repeat(3000))

/** Answers of success to a method have this status, and no Location. */
function answering(method: string, path: string, status: number): Misbehave {
  return (request, response) => {
    if (request.method !== method || !request.url?.includes(path)) return false
    const send = response.writeHead.bind(response)
    response.writeHead = ((own: number, { location: _, ...headers }: Record<string, string> = {}) =>
      send(own < 300 ? status : own, headers)) as never
    return false
  }
}

/** Requests with this method and path get this answer. */
function refusing(method: string, path: string, status: number, headers = {}, body = ''): Misbehave {
  return (request, response) => {
    if (request.method !== method || !request.url?.includes(path)) return false
    response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body)
    return true
  }
}

describe('what succeeds with another status than most is a success', () => {
  it.each([200, 201, 202, 204])(
    '%i to the parts and the end of an upload, without a Location',
    async (status) => {
      const [parts, ends] = [
        await serveRegistry(answering('PATCH', '/uploads/', status)),
        await serveRegistry(answering('PUT', '/', status)),
      ]
      const own = using({ retries: 0 })
      for (const { host, blobs } of [parts, ends]) {
        for (const options of [{}, { chunkSize: 10_000 }]) {
          const { digest, how } = await own.push(`${host}/a/b`, Readable.from([bytes]), options)
          expect(how).toBe('sent')
          expect(blobs.get(`a/b@${digest}`)?.equals(bytes)).toBe(true)
          blobs.clear()
        }
      }
      await pushImage(own, `${ends.host}/a/b`, '1')
      expect(ends.manifests.has('a/b:1')).toBe(true)
    },
  )
})

describe('HEAD', () => {
  it.each([405, 501])('that a registry does not know (%i) leaves resolve() to GET', async (status) => {
    const server = await serveRegistry(refusing('HEAD', '/manifests/', status))
    server.manifests.set('a/b:1', { bytes: Buffer.from('{"layers":[]}'), type: ociManifest })
    const own = using({ retries: 0 })
    const digest = digestOf(Buffer.from('{"layers":[]}'))
    expect(await own.resolve(`${server.host}/a/b:1`)).toBe(digest)
    expect(await own.resolve(`${server.host}/a/b:2`)).toBe(undefined)
    expect(await own.resolve(`${server.host}/a/b@${digest}`)).toBe(undefined)
  })

  it.each([405, 501])('that a registry does not know (%i) is no reason not to copy', async (status) => {
    const from = await serveRegistry()
    const to = await serveRegistry((request, response) => {
      if (request.method === 'HEAD') response.writeHead(status).end()
      return request.method === 'HEAD'
    })
    const { digest } = await pushImage(using(), `${from.host}/a/b`, '1')
    await copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:1`, { registry: using({ retries: 0 }) })
    expect(to.manifests.has(`c/d@${digest}`)).toBe(true)
    expect(to.blobs.size).toBe(from.blobs.size)
  })

  it.each([{ 'content-length': '5' }, { 'content-length': '0' }, {}])(
    'of a blob that has another size (%o) is no reason not to send it',
    async (headers) => {
      const server = await serveRegistry(refusing('HEAD', '/blobs/', 200, headers))
      expect(await using().push(`${server.host}/a/b`, bytes)).toMatchObject({ size: bytes.length })
      expect(server.blobs.size).toBe(1)
    },
  )
})

describe('referrers', () => {
  it.each([400, 404, 405, 406, 501])('are read from the fallback tag where the API is %i', async (status) => {
    const server = await serveRegistry(refusing('GET', '/referrers/', status))
    const subject = `sha256:${'a'.repeat(64)}`
    const entry = { mediaType: ociManifest, digest: `sha256:${'b'.repeat(64)}`, size: 1 }
    const index = { bytes: Buffer.from(JSON.stringify({ manifests: [entry] })), type: ociIndex }
    server.manifests.set(`a/b:${subject.replace(':', '-')}`, index)
    const found: string[] = []
    for await (const { digest } of using().referrers(`${server.host}/a/b@${subject}`)) found.push(digest)
    expect(found).toEqual([entry.digest])
  })

  it.each(['<html>', '', '{"manifests":{}}'])('are no list where the API answers %j', async (body) => {
    const server = await serveRegistry(refusing('GET', '/referrers/', 200, {}, body))
    const subject = `sha256:${'a'.repeat(64)}`
    const list = () => read(using().referrers(`${server.host}/a/b@${subject}`))
    await expect(list()).rejects.toMatchObject({ code: 'PROTOCOL' })
    // A registry that shows a page may have the tag.
    const index = { bytes: Buffer.from('{"manifests":[]}'), type: ociIndex }
    server.manifests.set(`a/b:${subject.replace(':', '-')}`, index)
    expect(await list()).toHaveLength(0)
  })

  it('that are deleted leave the fallback tag', async () => {
    const server = await serveRegistry(refusing('GET', '/referrers/', 404))
    const own = using()
    const name = `${server.host}/a/b`
    const subject = await pushImage(own, name, '1')
    const attach = (artifactType: string) =>
      own.pushManifest(name, { schemaVersion: 2, mediaType: ociManifest, artifactType, layers: [], subject })
    const listed = async () => {
      const types: unknown[] = []
      for await (const { artifactType } of own.referrers(`${name}:1`)) types.push(artifactType)
      return types
    }
    // The registry does not say that it lists them.
    server.hasReferrers = false
    const [sbom, signature] = [await attach('sbom'), await attach('signature')]
    expect(await listed()).toEqual(['sbom', 'signature'])
    await own.delete(`${name}@${sbom.digest}`)
    expect(await listed()).toEqual(['signature'])
    await own.delete(`${name}@${signature.digest}`)
    expect(await listed()).toEqual([])
    await expect(own.delete(`${name}@${sbom.digest}`)).rejects.toMatchObject({ status: 404 })
    await own.delete(`${name}@${subject.digest}`)
    expect(await own.resolve(`${name}@${subject.digest}`)).toBe(undefined)
  })

  it.each([401, 403, 500])('are an error where the API is %i', async (status) => {
    const server = await serveRegistry(refusing('GET', '/referrers/', status))
    const list = using().referrers(`${server.host}/a/b@sha256:${'a'.repeat(64)}`)
    await expect(list.next()).rejects.toMatchObject({ status })
  })
})

describe('a mirror', () => {
  it.each([
    ['serves a page', {}, '<html>log in</html>'],
    ['serves another manifest', { 'docker-content-digest': `sha256:${'a'.repeat(64)}` }, '{"layers":[]}'],
    ['serves a type that is not that of the manifest', { 'content-type': ociIndex }, '{"layers":[]}'],
  ])('that %s is passed over', async (_, headers, body) => {
    const mirror = await serveRegistry(refusing('GET', '/manifests/', 200, headers, body))
    const server = await serveRegistry()
    const { digest } = await pushImage(using(), `${server.host}/a/b`, '1')
    const own = using({ mirrors: { [server.host]: [`${mirror.url.replace('http', 'HTTP')}/base/`] } })
    expect((await own.manifest(`${server.host}/a/b:1`)).digest).toBe(digest)
    expect(mirror.asked[0]?.line).toContain('GET /base/v2/a/b/manifests/1')
  })
})

it.each(['Bytes 6000-', 'bytes=6000-'])('a part of a blob begins where it says: %s', async (range) => {
  const server = await serveRegistry((request, response) => {
    if (request.method !== 'GET') return false
    if (request.headers.range === undefined) {
      response.writeHead(200, { 'content-length': bytes.length })
      response.write(bytes.subarray(0, 20_000), () => setImmediate(() => response.destroy()))
    } else {
      // An earlier part than the one that was asked for.
      response.writeHead(206, { 'content-range': `${range}${bytes.length - 1}/${bytes.length}` })
      response.end(bytes.subarray(6000))
    }
    return true
  })
  const descriptor = { mediaType: layerType, digest: digestOf(bytes), size: bytes.length }
  const own = using({ maxRetryWait: 1 })
  expect((await read(own.pull(`${server.host}/a/b`, descriptor))).equals(bytes)).toBe(true)
})

describe('a source', () => {
  it.each([{}, { chunkSize: 3 }])('of text is sent as UTF-8: %o', async (options) => {
    const server = await serveRegistry()
    const pushed = await using().push(`${server.host}/a/b`, Readable.from(['grün', '€']), options)
    expect(pushed.size).toBe(Buffer.byteLength('grün€'))
    expect(server.blobs.get(`a/b@${pushed.digest}`)?.toString()).toBe('grün€')
  })

  it.each([{}, { chunkSize: 3 }])('of neither bytes nor text is refused: %o', async (options) => {
    const server = await serveRegistry()
    const pushed = using().push(`${server.host}/a/b`, Readable.from([{ no: 'bytes' }]) as never, options)
    await expect(pushed).rejects.toThrow('a stream must give bytes')
    expect(server.blobs.size).toBe(0)
  })
})

describe('what is asked for', () => {
  it.each([0, -1, 1.5, Number.NaN, '5'])('is no page of %s', (pageSize) => {
    const options = { pageSize: pageSize as number }
    expect(() => using().tags('localhost:1/a', options)).toThrow('"pageSize" must be')
    expect(() => using().repositories('localhost:1', options)).toThrow('"pageSize" must be')
  })

  it.each<[string, (own: Registry) => unknown]>([
    ['manifest', (own) => own.manifest('a', { platfrom: 'linux/arm64' } as object)],
    ['resolve', (own) => own.resolve('a', { singal: undefined } as object)],
    ['pull', async (own) => own.pull('a', {} as never, { singal: undefined } as object)],
    ['push', (own) => own.push('a', bytes, { mediatype: 'x/y' } as object)],
    ['pushManifest', (own) => own.pushManifest('a', {}, { mediatype: 'x/y' } as object)],
    ['tags', async (own) => own.tags('a', { pagesize: 5 } as object)],
    ['repositories', async (own) => own.repositories('localhost:1', { pagesize: 5 } as object)],
    ['referrers', (own) => own.referrers('a', { artifacttype: 'x/y' } as object).next()],
    ['delete', (own) => own.delete('a', { singal: undefined } as object)],
    ['hasBlob', (own) => own.hasBlob('a', digestOf(bytes), { singal: undefined } as object)],
    ['deleteBlob', (own) => own.deleteBlob('a', digestOf(bytes), { singal: undefined } as object)],
  ])('has no misspelt option: %s()', async (call, ask) => {
    await expect(ask(using())).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(`^${call}\\(\\) has no option .* Did you mean`),
    })
  })

  it.each(['quay.io/a', 'quay.io/', 'https://quay.io'])('is no list of the repositories of %s', (host) => {
    expect(() => using().repositories(host)).toThrow('is not the host of a registry')
  })
})

it.each(['config/containers/certs.d', 'config/docker/certs.d'])(
  "certificates are read from the user's own folder: %s",
  async (folder) => {
    const dir = tempDir({ [`${folder}/localhost:1/a.key`]: 'x' })
    vi.stubEnv('XDG_CONFIG_HOME', join(dir, 'config'))
    onTestFinished(() => void vi.unstubAllEnvs())
    const file = join(dir, folder, 'localhost:1/a.key')
    await expect(using().manifest('localhost:1/a')).rejects.toThrow(`${file}: its certificate`)
  },
)

it.each<[Record<string, string>, string]>([
  [{ 'a.key': 'x' }, 'its certificate (*.cert) is missing'],
  [{ 'a.crt/b': 'x' }, 'cannot be read: EISDIR'],
])('a folder of certificates with %o is refused', async (files, message) => {
  const named = Object.entries(files).map(([name, text]) => [`localhost:1/${name}`, text])
  const certsDirs = [tempDir(Object.fromEntries(named))]
  await expect(using({ certsDirs }).manifest('localhost:1/a')).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining(message),
  })
})
