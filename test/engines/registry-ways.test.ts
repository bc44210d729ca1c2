import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Registry, registry } from '../../src/registry/registry.ts'
import { makeCertificates } from '../support/certificates.ts'
import { skipFor } from '../support/skip.ts'
import { tempDir } from '../support/temp-dir.ts'
import { startClosedRegistry } from './support/closed-registry.ts'
import { isStartable } from './support/packages.ts'
import { type RegistryTls, startRegistry } from './support/registry.ts'

// The ways to a real docker-registry: tokens, TLS, certificates in folders, a cache in between.
const login = { username: 'me', password: 's3cret', identityToken: 'mine' }
const bytes = randomBytes(3_000_000)
const missing = isStartable('registry') ? undefined : 'needs docker-registry'

function using(options: Parameters<typeof registry>[0] = {}): Registry {
  const own = registry({ auth: 'anonymous', ...options })
  onTestFinished(() => own.close())
  return own
}

async function started(config?: string, tls?: RegistryTls) {
  const server = await startRegistry(config, tls)
  onTestFinished(() => server.stop())
  return server
}

async function read(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

describe('a registry that wants tokens', skipFor(missing), () => {
  const { identityToken, ...password } = login
  it.each([
    ['a password', password],
    ['an identity token', { identityToken }],
  ])('lets us in by %s: push, mount, pull, list', async (_, auth) => {
    const server = await startClosedRegistry('token', login)
    onTestFinished(() => server.stop())
    const own = using({ auth })
    const blob = await own.push(`${server.host}/a/b`, bytes)
    expect(await own.push(`${server.host}/c/d`, bytes, { mountFrom: `${server.host}/a/b` })).toMatchObject({
      how: 'mounted',
    })
    expect((await read(own.pull(`${server.host}/c/d`, blob))).equals(bytes)).toBe(true)
    const names: string[] = []
    for await (const each of own.repositories(server.host)) names.push(each)
    expect(names).toEqual(['a/b', 'c/d'])
    const other = using({ auth: { username: 'me', password: 'wrong' } })
    await expect(other.hasBlob(`${server.host}/a/b`, blob.digest)).rejects.toMatchObject({ status: 401 })
  })
})

describe('a registry with certificates', skipFor(missing), () => {
  it('of an authority of its own is trusted by `tls`, or by a folder of certificates, and not otherwise', async () => {
    const { ca, server: own, foreign } = makeCertificates()
    const server = await started('', own)
    const blob = await using({ tls: { ca } }).push(`${server.host}/a/b`, bytes)
    const dir = tempDir({ [`${server.host}/ca.crt`]: ca })
    const byFolder = using({ certsDirs: [dir] })
    expect((await read(byFolder.pull(`${server.host}/a/b`, blob))).equals(bytes)).toBe(true)
    const untrusting = { schemes: { [server.host]: 'https' }, retries: 0 } as const
    await expect(using(untrusting).hasBlob(`${server.host}/a/b`, blob.digest)).rejects.toMatchObject({
      code: 'CONNECTION',
    })
    const wrong = using({ tls: { ca: foreign.ca }, retries: 0 })
    await expect(wrong.hasBlob(`${server.host}/a/b`, blob.digest)).rejects.toMatchObject({
      code: 'CONNECTION',
    })
  })

  it('that wants one of its clients gets it from `tls`, or from a folder', async () => {
    const { ca, server: own, client, foreign } = makeCertificates()
    const server = await started('', { ...own, clientCa: ca })
    await using({ tls: { ca, ...client } }).push(`${server.host}/a/b`, bytes)
    const files = { 'ca.crt': ca, 'client.cert': client.cert, 'client.key': client.key }
    const dir = tempDir()
    mkdirSync(join(dir, server.host))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, server.host, name), text)
    expect(await using({ certsDirs: [dir] }).push(`${server.host}/a/b`, bytes)).toMatchObject({
      how: 'there',
    })
    for (const tls of [{ ca }, { ca, cert: foreign.cert, key: foreign.key }])
      await expect(using({ tls, retries: 0 }).push(`${server.host}/a/b`, bytes)).rejects.toMatchObject({
        code: 'CONNECTION',
      })
  })
})

describe('a pull-through cache', skipFor(missing), () => {
  it('whose upstream breaks off, and its own body with it, is read to the end', async () => {
    const upstream = await started()
    const blob = await using().push(`${upstream.host}/a/b`, bytes)
    const relay = await cutting(upstream.host, 1_000_000)
    const cache = await started(`proxy:\n  remoteurl: ${relay.url}\n`)
    relay.arm()
    expect((await read(using().pull(`${cache.host}/a/b`, blob))).equals(bytes)).toBe(true)
    expect(relay.cuts()).toBe(1)
    await expect(using().push(`${cache.host}/a/b`, Buffer.from('new'))).rejects.toMatchObject({ status: 405 })
  })
})

/** Passes on to a registry, and cuts one connection, once armed, after this many bytes of answers. */
async function cutting(host: string, after: number) {
  let armed = false
  let cuts = 0
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const [address = '', port] = host.split(':')
    const far = connect(Number(port), address)
    let passed = 0
    far.on('data', (chunk) => {
      passed += chunk.length
      if (armed && passed > after) {
        armed = false
        cuts += 1
        near.destroy()
        far.destroy()
      } else near.write(chunk)
    })
    near.pipe(far)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => (socket === near ? far : near).destroy())
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arm: () => {
      armed = true
    },
    cuts: () => cuts,
  }
}
