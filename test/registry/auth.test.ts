import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { client } from '../../src/index.ts'
import { digestOf } from '../../src/reference/digest.ts'
import { copyImage } from '../../src/registry/copy.ts'
import { type Registry, registry } from '../../src/registry/registry.ts'
import { tempDir } from '../support/temp-dir.ts'
import { type Misbehave, serveRegistry } from './support/server.ts'
import { serveTokens, wanting } from './support/tokens.ts'

const image = '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","layers":[]}'
const type = 'application/vnd.oci.image.manifest.v1+json'
const login = { username: 'me', password: 's3cret-of-mine' }

async function held(misbehave: Misbehave) {
  const server = await serveRegistry(misbehave)
  server.manifests.set('a/b:1', { bytes: Buffer.from(image), type })
  return server
}

/** A registry that takes a token no more once bytes come with it. */
function revoking(realm: string): Misbehave {
  let revoked: string | undefined
  return (request, ...rest) => {
    if (request.method === 'PUT' || request.method === 'PATCH')
      revoked ??= request.headers.authorization?.slice('Bearer '.length)
    return wanting(realm, ',service="s"', (token) => token === revoked)(request, ...rest)
  }
}

function using(options: Parameters<typeof registry>[0]) {
  const own = registry(options)
  onTestFinished(() => own.close())
  return own
}

describe('tokens', () => {
  it('are asked for with the login, and kept: one request for a hundred calls', async () => {
    const tokens = await serveTokens()
    const { host } = await held(wanting(tokens.url))
    const own = using({ auth: login })
    await Promise.all(Array.from({ length: 100 }, () => own.manifest(`${host}/a/b:1`)))
    await own.manifest(`${host}/a/b:1`)
    expect(tokens.asked).toHaveLength(1)
    expect(tokens.asked[0]?.authorization).toBe(`Basic ${btoa(`${login.username}:${login.password}`)}`)
    expect(tokens.asked[0]?.line).toContain('account=me')
  })

  it('are asked for by the identity token, by OAuth 2', async () => {
    const tokens = await serveTokens(() => ({ json: { access_token: 'x' } }))
    const { host } = await held(wanting(tokens.url))
    await using({ auth: { identityToken: 'idt' } }).manifest(`${host}/a/b:1`)
    expect(tokens.asked[0]?.line).toBe('POST /token')
    expect(Object.fromEntries(new URLSearchParams(tokens.asked[0]?.body))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'hawser',
      service: 's',
      scope: 'repository:a/b:pull',
      refresh_token: 'idt',
    })
  })

  it('are asked for once more when the registry refuses one', async () => {
    const tokens = await serveTokens()
    const { host } = await held(wanting(tokens.url, ',service="s"', (token) => token.startsWith('t1.')))
    await using({ auth: 'anonymous' }).manifest(`${host}/a/b:1`)
    expect(tokens.asked).toHaveLength(2)
  })

  it('are not asked for without end', async () => {
    const tokens = await serveTokens()
    const { host } = await held(wanting(tokens.url, ',service="s"', () => true))
    await expect(using({ auth: 'anonymous' }).manifest(`${host}/a/b:1`)).rejects.toMatchObject({
      status: 401,
    })
    expect(tokens.asked).toHaveLength(2)
  })

  it('are asked for without a service where the challenge names none, and read as text/plain', async () => {
    const tokens = await serveTokens(() => ({ type: 'text/plain' }))
    const { host } = await held(wanting(tokens.url, ''))
    await using({ auth: 'anonymous' }).manifest(`${host}/a/b:1`)
    expect(tokens.asked[0]?.line).toBe('GET /token?scope=repository%3Aa%2Fb%3Apull')
  })

  const bytes = randomBytes(4_000_000)
  const known = { digest: digestOf(bytes), size: bytes.length }
  const again = (start: number) => Readable.from([bytes.subarray(start)], { objectMode: false })
  it.each<[string, (file: string) => Parameters<Registry['push']>[1], object]>([
    ['bytes', () => bytes, {}],
    ['a Blob', () => new Blob([bytes]), {}],
    ['a file', (file) => ({ file }), {}],
    ['a function, of a known digest', () => again, known],
    ['a function, of an unknown digest', () => again, {}],
    ['a stream in chunks', () => again(0), { chunkSize: 3_000_000 }],
  ])(
    'that run out when the bytes are sent are got anew, and the bytes sent again: %s',
    async (_, source, options) => {
      const tokens = await serveTokens()
      const { host, blobs } = await held(revoking(tokens.url))
      const file = join(tempDir(), 'blob')
      writeFileSync(file, bytes)
      await using({ auth: login }).push(`${host}/a/b`, source(file), options)
      expect(blobs.get(`a/b@${known.digest}`)?.equals(bytes)).toBe(true)
      expect(tokens.asked.filter(({ line }) => line.includes('push'))).toHaveLength(2)
    },
  )

  it.each([
    ['of a known digest', known],
    ['of an unknown digest', {}],
  ])('that run out when a stream is sent are told, and not used again: %s', async (_, options) => {
    const tokens = await serveTokens()
    const { host } = await held(revoking(tokens.url))
    const own = using({ auth: login })
    await expect(own.push(`${host}/a/b`, again(0), options)).rejects.toMatchObject({
      status: 401,
      hint: expect.stringContaining('push once more'),
    })
    expect(await own.push(`${host}/a/b`, again(0), options)).toMatchObject({ how: 'sent' })
    expect(tokens.asked.filter(({ line }) => line.includes('push'))).toHaveLength(2)
  })

  it('that run out when a stream is sent by name are not sent with the next', async () => {
    const { host } = await held(revoking((await serveTokens()).url))
    await using api = client({
      engine: 'registry',
      version: 'v1.1',
      conn: { uri: `http://${host}`, auth: login },
    })
    const { location = '' } = await api.invoke({ op: 'BlobUploadStart', params: { name: 'a/b' } })
    const send = () =>
      api.invoke({ op: 'BlobUploadChunk', params: { name: 'a/b', location }, data: again(0) })
    await expect(send()).rejects.toMatchObject({ status: 401 })
    await send()
  })

  it('for a mount are for the source too', async () => {
    const tokens = await serveTokens()
    const { host, blobs } = await held(wanting(tokens.url))
    const bytes = Buffer.from('layer')
    const digest = 'sha256:3ec9f8ab7b67ff93d5f0a0a4b5d7ac0d2c4be0ee2d0f0b6e5d5c3c3f5a5c1d11'
    const own = using({ auth: login })
    const pushed = await own.push(`${host}/a/b`, bytes)
    expect(pushed.digest).not.toBe(digest)
    expect(blobs.has(`a/b@${pushed.digest}`)).toBe(true)
    expect(await own.push(`${host}/c/d`, bytes, { mountFrom: `${host}/a/b` })).toMatchObject({
      how: 'mounted',
    })
    expect(decodeURIComponent(tokens.asked.at(-1)?.line ?? '')).toContain(
      'scope=repository:c/d:pull,push&scope=repository:a/b:pull',
    )
  })

  it('for a push, its source and its manifest are asked for once', async () => {
    const [of, on] = [await serveTokens(), await serveTokens()]
    const [from, to] = [await held(wanting(of.url)), await held(wanting(on.url))]
    const own = using({ auth: login })
    await own.push(`${to.host}/a/b`, Buffer.from('layer'))
    expect(on.asked).toHaveLength(1)
    await copyImage(`${from.host}/a/b:1`, `${to.host}/c/d:1`, { registry: own })
    expect([of.asked.length, on.asked.length]).toEqual([1, 2])
  })

  it('are for what is missing first: some servers grant only the first scope', async () => {
    const tokens = await serveTokens(({ line }) => {
      const [scope = ''] = new URL(line.split(' ')[1] ?? '', 'http://x').searchParams.getAll('scope')
      return { json: { token: scope.replaceAll(/[:,/]/g, '.') } }
    })
    const { host } = await held((request, response, server) => {
      if (!request.url?.includes('mount=')) return wanting(tokens.url)(request, response, server)
      if (request.headers.authorization === 'Bearer repository.a.b.pull') return false
      const challenge = `Bearer realm="${tokens.url}",service="a&b=c",scope="repository:a/b:pull"`
      response.writeHead(401, { 'www-authenticate': challenge }).end()
      return true
    })
    const own = using({ auth: login })
    await own.push(`${host}/a/b`, Buffer.from('layer'))
    const mounted = own.push(`${host}/c/d`, Buffer.from('layer'), { mountFrom: `${host}/a/b` })
    expect(await mounted).toMatchObject({ how: 'mounted' })
    expect(tokens.asked.at(-1)?.line).toContain('service=a%26b%3Dc&scope=repository%3Aa%2Fb%3Apull&scope=')
  })

  it('for the list of repositories are for that', async () => {
    const tokens = await serveTokens()
    const { host } = await held(wanting(tokens.url))
    await expect(async () => {
      for await (const _ of using({ auth: 'anonymous' }).repositories(host)) break
    }).rejects.toThrow('404')
    expect(decodeURIComponent(tokens.asked[0]?.line ?? '')).toContain('scope=registry:catalog:*')
  })

  it('end with the last call that waits for them', async () => {
    let close: () => void = () => {}
    const closed = new Promise<void>((resolve) => {
      close = resolve
    })
    const server = createServer((request) => request.once('close', () => close())).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { host } = await held(wanting(`http://127.0.0.1:${(server.address() as AddressInfo).port}/t`))
    const abort = new AbortController()
    const asking = once(server, 'request')
    const manifest = using({ auth: 'anonymous' }).manifest(`${host}/a/b:1`, { signal: abort.signal })
    manifest.catch(() => {})
    await asking
    abort.abort('enough')
    await expect(manifest).rejects.toBe('enough')
    await closed
  })
})

describe('security', () => {
  it('tells a login to no token server of another site, unless it is allowed', async () => {
    const tokens = await serveTokens()
    const realm = tokens.url.replace('127.0.0.1', '127.0.0.1.nip.invalid')
    const { host } = await held(wanting(realm))
    await expect(using({ auth: login }).manifest(`${host}/a/b:1`)).rejects.toMatchObject({
      code: 'PROTOCOL',
      message: expect.stringContaining('is of another site'),
    })
    expect(tokens.asked).toEqual([])
  })

  it('tells it to those of other sites that are allowed', async () => {
    const tokens = await serveTokens()
    // This machine too, but by another name.
    const realm = tokens.url.replace('127.0.0.1', '0.0.0.0')
    const { host } = await held(wanting(realm))
    const { origin } = new URL(realm)
    await expect(using({ auth: login }).manifest(`${host}/a/b:1`)).rejects.toThrow(
      `is of another site: it is not told the credentials that were given. If it may be, allow it: authRealms: ["${origin}"]`,
    )
    expect(tokens.asked).toEqual([])
    // An origin, or any url of it.
    for (const allowed of [origin, `${origin}/`, realm]) {
      await using({ auth: login, authRealms: [allowed] }).manifest(`${host}/a/b:1`)
      expect(tokens.asked.pop()?.authorization).toBe(`Basic ${btoa(`${login.username}:${login.password}`)}`)
    }
  })

  it('does not follow a token server elsewhere', async () => {
    const other = await serveTokens()
    const tokens = await serveTokens(() => ({ status: 307, headers: { location: other.url } }))
    const { host } = await held(wanting(tokens.url))
    await expect(using({ auth: login }).manifest(`${host}/a/b:1`)).rejects.toThrow(
      'it is not followed elsewhere',
    )
    expect(other.asked).toEqual([])
  })

  it('takes no more than 1 MiB of a token answer', async () => {
    const tokens = await serveTokens(() => ({ json: { token: 'x'.repeat(2 ** 20) } }))
    const { host } = await held(wanting(tokens.url))
    await expect(using({ auth: 'anonymous' }).manifest(`${host}/a/b:1`)).rejects.toThrow(
      'larger than 1048576 bytes',
    )
  })

  it('says that credentials are stale, and shows none', async () => {
    const tokens = await serveTokens(() => ({ status: 401, json: { details: 'wrong' } }))
    const { host } = await held(wanting(tokens.url))
    const error = await using({ auth: login })
      .manifest(`${host}/a/b:1`)
      .catch((error: unknown) => error)
    expect(error).toMatchObject({
      status: 401,
      message: expect.stringContaining('refuses the credentials that were given'),
    })
    expect(inspect(error, { depth: 9 })).not.toContain(login.password)
  })

  it('drops the authorization across origins, and keeps nothing from a redirect', async () => {
    const elsewhere = await serveRegistry()
    const server = await serveRegistry((request, response, { url }) => {
      if (request.headers.authorization === undefined) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
        return true
      }
      if (!request.url?.includes('/blobs/sha256')) return false
      response
        .writeHead(307, { location: request.url.includes('x=') ? url : `${elsewhere.url}${request.url}?x=1` })
        .end()
      return true
    })
    const bytes = Buffer.from('layer')
    const own = using({ auth: login })
    const there = await using({ auth: 'anonymous' }).push(`${elsewhere.host}/a/b`, bytes)
    const chunks: Buffer[] = []
    for await (const chunk of own.pull(`${server.host}/a/b`, there)) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks)).toEqual(bytes)
    expect(server.asked.at(-1)?.headers.authorization).toMatch(/^Basic /)
    expect(elsewhere.asked.at(-1)?.line).toContain('?x=1')
    expect(elsewhere.asked.at(-1)?.headers.authorization).toBeUndefined()
  })

  it('refuses circles', async () => {
    const { host } = await held((request, response) => {
      response.writeHead(307, { location: request.url }).end()
      return true
    })
    await expect(using({ auth: 'anonymous' }).manifest(`${host}/a/b:1`)).rejects.toThrow(
      'redirected more than 10 times',
    )
  })
})
