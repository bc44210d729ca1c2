import { randomBytes } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { registry } from '../../src/registry/registry.ts'
import { serveRegistry } from './support/server.ts'
import { serveTokens, wanting } from './support/tokens.ts'

// What the users of docker-registry-client-async miss, fault by fault.
const type = 'application/vnd.oci.image.manifest.v1+json'
const manifest = { bytes: Buffer.from('{"schemaVersion":2,"layers":[]}'), type }
const login = { username: 'me', password: 's3cret' }
const basic = `Basic ${btoa(`${login.username}:${login.password}`)}`

function using(options: Parameters<typeof registry>[0]) {
  const own = registry(options)
  onTestFinished(() => own.close())
  return own
}

async function held(...args: Parameters<typeof serveRegistry>) {
  const server = await serveRegistry(...args)
  server.manifests.set('a/b:1', manifest)
  return server
}

describe('open faults of docker-registry-client-async', () => {
  it('1: used again after close', async () => {
    const { host } = await held()
    const own = using({ auth: 'anonymous' })
    await own.manifest(`${host}/a/b:1`)
    await own.close()
    expect((await own.manifest(`${host}/a/b:1`)).kind).toBe('image')
  })

  it('2: tokens refreshed over the life of the client, in the middle of a long push too', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const issued = new Map<string, number>()
    const tokens = await serveTokens(() => {
      const token = `t${issued.size}`
      issued.set(token, Date.now())
      return { json: { token, expires_in: 60 } }
    })
    const isStale = (token: string) => Date.now() - (issued.get(token) ?? 0) >= 60_000
    const { host, blobs } = await held(wanting(tokens.url, ',service="s"', isStale))
    const own = using({ auth: login })
    async function* slow() {
      for (const text of ['one', 'two', 'six']) {
        yield Buffer.from(text)
        vi.setSystemTime(Date.now() + 55_000)
      }
    }
    const { digest } = await own.push(`${host}/a/b`, slow(), { chunkSize: 3 })
    expect(blobs.get(`a/b@${digest}`)?.toString()).toBe('onetwosix')
    expect(issued.size).toBe(4)
  })

  it('3: tokens without credentials: the anonymous flow', async () => {
    const tokens = await serveTokens()
    const { host } = await held(wanting(tokens.url))
    await using({ auth: 'anonymous' }).manifest(`${host}/a/b:1`)
    expect(tokens.asked).toEqual([
      { line: 'GET /token?service=s&scope=repository%3Aa%2Fb%3Apull', authorization: undefined, body: '' },
    ])
  })

  it.each([
    ['tokens, where both are offered', (realm: string) => `Basic realm="x", Bearer realm="${realm}"`, 1],
    ['a password, where nothing else is', () => 'Negotiate, BASIC realm="x"', 0],
  ])('4: %s', async (_, challenge, asked) => {
    const tokens = await serveTokens()
    const { host, asked: seen } = await held((request, response) => {
      const { authorization } = request.headers
      if (authorization?.startsWith('Bearer ') || authorization === basic) return false
      response.writeHead(401, { 'www-authenticate': challenge(tokens.url) }).end()
      return true
    })
    const own = using({ auth: { [host]: login } })
    await own.manifest(`${host}/a/b:1`)
    await own.manifest(`${host}/a/b:1`)
    expect(tokens.asked.map(({ authorization }) => authorization)).toEqual(asked ? [basic] : [])
    const scheme = asked ? 'Bearer' : 'Basic'
    expect(seen.map(({ headers }) => headers.authorization?.split(' ')[0])).toEqual([
      undefined,
      scheme,
      scheme,
    ])
  })

  it('5: one set of credentials for many registries', async () => {
    const wantsBasic: Parameters<typeof serveRegistry>[0] = ({ headers }, response) => {
      if (headers.authorization === basic) return false
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
      return true
    }
    const servers = [await held(wantsBasic), await held(wantsBasic)]
    for (const auth of [
      login,
      { '*': login },
      { '127.0.0.1': { username: 'x', password: 'y' }, '*': login },
    ]) {
      const own = using({ auth })
      for (const { host } of servers) expect((await own.manifest(`${host}/a/b:1`)).kind).toBe('image')
    }
  })

  it('6: library/ for Docker Hub alone', async () => {
    const server = await held()
    server.manifests.set('busybox:latest', manifest)
    const own = using({ auth: 'anonymous' })
    await own.manifest(`${server.host}/busybox`)
    expect(server.asked[0]?.line).toBe('GET /v2/busybox/manifests/latest')
    expect(`${own.parse('busybox')}`).toBe('docker.io/library/busybox:latest')
  })

  it('7: both address families', async ({ skip }) => {
    const old = await held()
    const name = `localhost:${old.host.split(':').at(-1)}`
    for (const family of [undefined, 4] as const)
      await using({ auth: 'anonymous', family }).manifest(`${name}/a/b:1`)
    const never = using({ auth: 'anonymous', family: 6, retries: 0 })
    await expect(never.manifest(`${name}/a/b:1`)).rejects.toMatchObject({ code: 'CONNECTION' })
    const own = Object.values(networkInterfaces()).flat()
    if (!own.some((each) => each?.address === '::1')) skip('this machine has no IPv6')
    const { host } = await held(undefined, '::1')
    expect(host).toMatch(/^\[::1\]:/)
    await using({ auth: 'anonymous', family: 6 }).manifest(`${host}/a/b:1`)
  })

  it('8: every type of manifest is accepted', async () => {
    const { host, asked } = await held()
    const own = using({ auth: 'anonymous' })
    await own.manifest(`${host}/a/b:1`)
    await own.resolve(`${host}/a/b:1`)
    for (const { headers } of asked)
      for (const part of [
        'docker.distribution.manifest.v2+json',
        'docker.distribution.manifest.list.v2+json',
        'docker.distribution.manifest.v1+prettyjws',
        'docker.distribution.manifest.v1+json',
        'oci.image.index.v1+json',
        'oci.image.manifest.v1+json',
      ])
        expect(headers.accept).toContain(`application/vnd.${part}`)
  })

  it('9: a pull-through cache whose body breaks off, and has its error in it', async () => {
    const bytes = randomBytes(300_000)
    let breaks = 0
    const server = await serveRegistry((request, response, { blobs }) => {
      if (request.method !== 'GET' || breaks >= 3) return false
      breaks += 1
      const [, from = '0'] = /^bytes=(\d+)-/.exec(request.headers.range ?? '') ?? []
      const start = Number(from)
      const body = [...blobs.values()][0] as Buffer
      const head = start > 0 ? { 'content-range': `bytes ${start}-${body.length - 1}/${body.length}` } : {}
      response.writeHead(start > 0 ? 206 : 200, { 'content-length': body.length - start, ...head })
      response.write(body.subarray(start, start + 70_000))
      response.write('{"errors":[{"code":"UNKNOWN"}]}', () => setImmediate(() => response.destroy()))
      return true
    })
    const own = using({ auth: 'anonymous' })
    const descriptor = await own.push(`${server.host}/a/b`, bytes)
    const chunks: Buffer[] = []
    for await (const chunk of own.pull(`${server.host}/a/b`, descriptor)) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true)
    expect(server.asked.filter(({ headers }) => headers.range).length).toBeGreaterThanOrEqual(3)
  })
})
