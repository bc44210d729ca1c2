import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client } from '../../src/client/client.ts'
import { digestOf } from '../../src/reference/digest.ts'
import { serveRegistry } from '../registry/support/server.ts'
import { skipFor } from '../support/skip.ts'
import { startClosedRegistry } from './support/closed-registry.ts'
import { isStartable } from './support/packages.ts'
import { type StartedRegistry, startRegistry } from './support/registry.ts'

// Every operation of the table, by its name, on Debian's docker-registry; it has no referrers, so one of our own has.
const login = { username: 'me', password: 's3cret', identityToken: 'mine' }
const mediaType = 'application/vnd.oci.image.manifest.v1+json'
const name = 'team/app'
const bytes = Buffer.from('a layer of some bytes')
const digest = digestOf(bytes)
const manifest = Buffer.from(
  JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: bytes.length },
    layers: [],
  }),
)
const missing = isStartable('registry') ? undefined : 'needs docker-registry'

describe('every operation of a registry', skipFor(missing), () => {
  let plain: StartedRegistry
  let closed: StartedRegistry
  const called = new Set<string>()
  beforeAll(async () => {
    plain = await startRegistry()
    closed = await startClosedRegistry('token', login)
  })
  afterAll(async () => {
    await plain?.stop()
    await closed?.stop()
  })

  function api(conn: { uri: string; auth?: 'anonymous' | typeof login } = { uri: plain.url }) {
    const own = client({ engine: 'registry', version: 'v1.1', conn })
    const invoke = own.invoke.bind(own)
    own.invoke = ((input: { op: string }) => {
      called.add(input.op)
      return invoke(input as never)
    }) as typeof own.invoke
    return own
  }

  async function upload(own = api(), repository = name): Promise<string> {
    const { location } = await own.invoke({ op: 'BlobUploadStart', params: { name: repository } })
    return location as string
  }

  it('Ping', async () => {
    await api().invoke({ op: 'Ping' })
    const ping = api({ uri: closed.url }).invoke({ op: 'Ping' })
    await expect(ping).rejects.toMatchObject({ status: 401, reason: 'unauthorized' })
  })

  it('blobs: BlobUploadStart, …Chunk, …Status, …Finish, …Cancel, BlobHead, BlobGet, BlobGetByUrl, BlobDelete', async () => {
    await using own = api()
    const first = await own.invoke({
      op: 'BlobUploadChunk',
      params: { name, location: await upload(own), 'Content-Range': '0-6' },
      data: bytes.subarray(0, 7),
    })
    expect(first.range).toBe('0-6')
    const location = first.location as string
    expect(await own.invoke({ op: 'BlobUploadStatus', params: { name, location } })).toMatchObject({
      range: '0-6',
    })
    const finish = { name, location, digest }
    expect(
      await own.invoke({ op: 'BlobUploadFinish', params: finish, data: bytes.subarray(7) }),
    ).toMatchObject({ digest })
    const head = await own.invoke({ op: 'BlobHead', params: { name, digest } })
    expect(head).toMatchObject({ digest, size: String(bytes.length) })
    const got = await own.invoke({ op: 'BlobGet', params: { name, digest } })
    expect(Buffer.from(got as Uint8Array)).toEqual(bytes)
    const stream = await own.invoke({ op: 'BlobGet', params: { name, digest }, as: 'stream' })
    let size = 0
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
    })
    await once(stream, 'end')
    expect(size).toBe(bytes.length)
    const part = await own.invoke({
      op: 'BlobGet',
      params: { name, digest, Range: 'bytes=2-4' },
      as: 'response',
    })
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 2-4/${bytes.length}`])
    part.body.resume()
    const url = `${plain.url}/v2/${name}/blobs/${digest}`
    expect(Buffer.from((await own.invoke({ op: 'BlobGetByUrl', params: { url } })) as Uint8Array)).toEqual(
      bytes,
    )
    const given = await upload(own)
    await own.invoke({ op: 'BlobUploadCancel', params: { name, location: given } })
    await expect(
      own.invoke({ op: 'BlobUploadStatus', params: { name, location: given } }),
    ).rejects.toMatchObject({ status: 404, reason: 'not-found' })
    const mount = { name: 'team/other', mount: digest, from: name }
    expect(await own.invoke({ op: 'BlobUploadStart', params: mount })).toMatchObject({ digest })
    await own.invoke({ op: 'BlobDelete', params: { name: 'team/other', digest } })
    await expect(own.invoke({ op: 'BlobHead', params: { name: 'team/other', digest } })).rejects.toThrow(
      'BlobHead',
    )
  })

  it('manifests: ManifestPut, ManifestHead, ManifestGet, TagList, CatalogList, ManifestDelete', async () => {
    await using own = api()
    const put = await own.invoke({
      op: 'ManifestPut',
      params: { name, reference: '1' },
      data: manifest,
      headers: { 'content-type': mediaType },
    })
    expect(put).toMatchObject({ digest: digestOf(manifest) })
    const headers = { accept: mediaType }
    const reference = digestOf(manifest)
    expect(await own.invoke({ op: 'ManifestHead', params: { name, reference }, headers })).toEqual({
      digest: reference,
      size: String(manifest.length),
      mediaType,
    })
    const got = await own.invoke({ op: 'ManifestGet', params: { name, reference: '1' }, headers })
    expect(Buffer.from(got as Uint8Array)).toEqual(manifest)
    expect(await own.invoke({ op: 'TagList', params: { name } })).toEqual(['1'])
    const repositories: string[] = []
    for await (const each of own.invoke({ op: 'CatalogList', params: { n: 1 }, as: 'messages' }))
      repositories.push(each)
    expect(repositories).toContain(name)
    await own.invoke({ op: 'ManifestDelete', params: { name, reference } })
    await expect(
      own.invoke({ op: 'ManifestGet', params: { name, reference }, headers }),
    ).rejects.toMatchObject({ status: 404, message: expect.stringContaining('manifest unknown') })
  })

  it('tokens: TokenGet, TokenExchange, and with them the rest', async () => {
    const asked = await api({ uri: closed.url }).invoke({ op: 'Ping', as: 'response' })
    asked.body.resume()
    const [, realm = ''] = /realm="([^"]*)"/.exec(String(asked.headers['www-authenticate'])) ?? []
    await using own = api({ uri: closed.url })
    const scope = `repository:${name}:pull,push`
    const basic = `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`
    const get = { op: 'TokenGet' as const, params: { realm, service: 'test', scope: [scope] } }
    const headers = { authorization: basic }
    // A header with a secret goes to the connection's own origin alone.
    await expect(own.invoke({ ...get, headers })).rejects.toMatchObject({ status: 401 })
    const got = await api({ uri: new URL(realm).origin }).invoke({ ...get, headers })
    const exchanged = await own.invoke({
      op: 'TokenExchange',
      params: { realm },
      data: {
        grant_type: 'refresh_token',
        client_id: 'hawser',
        service: 'test',
        scope,
        refresh_token: login.identityToken,
      },
    })
    for (const token of [got.token, exchanged.access_token])
      await own.invoke({
        op: 'BlobUploadStart',
        params: { name },
        headers: { authorization: `Bearer ${token}` },
      })
    await using self = api({ uri: closed.url, auth: login })
    expect(await upload(self)).toContain(`/v2/${name}/blobs/uploads/`)
  })

  it('ReferrerList', async () => {
    const server = await serveRegistry()
    await using own = api({ uri: server.url })
    const subject = { mediaType, digest: digestOf(manifest), size: manifest.length }
    const sbom = { schemaVersion: 2, mediaType, artifactType: 'sbom', layers: [], subject }
    const put = await own.invoke({
      op: 'ManifestPut',
      params: { name, reference: 'sbom' },
      data: JSON.stringify(sbom),
      headers: { 'content-type': mediaType },
    })
    expect(put.subject).toBe(subject.digest)
    const found = await own.invoke({ op: 'ReferrerList', params: { name, digest: subject.digest } })
    expect(found).toMatchObject([{ artifactType: 'sbom', digest: put.digest }])
    const none = api().invoke({ op: 'ReferrerList', params: { name, digest } })
    await expect(none).rejects.toMatchObject({ status: 404 })
  })

  it('has been called', () => {
    expect([...called].sort()).toEqual([...api().ops].sort())
  })
})
