import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { expect, it, onTestFinished, vi } from 'vitest'
import { client } from '../../src/index.ts'
import { tempDir } from '../support/temp-dir.ts'
import { ociManifest, using } from './support/images.ts'
import { type Misbehave, serveRegistry } from './support/server.ts'
import { serveTokens, wanting } from './support/tokens.ts'

const image = { bytes: Buffer.from('{"layers":[]}'), type: ociManifest }

function basic(user: string): string {
  return `Basic ${btoa(`${user}:of ${user}`)}`
}

/** A registry that takes the password of this user alone. */
function lettingIn(user: () => string): Misbehave {
  return ({ headers }, response) => {
    if (headers.authorization === basic(user())) return false
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
    return true
  }
}

/** A home with these logins in Docker's file, and this helper `mine`; gives its path. */
function homeOf(config: object, helper?: string): string {
  const dir = tempDir({ 'config.json': JSON.stringify(config) })
  if (helper !== undefined) {
    mkdirSync(join(dir, 'bin'))
    writeFileSync(join(dir, 'bin/docker-credential-mine'), `#!/bin/sh\n${helper}\n`)
    chmodSync(join(dir, 'bin/docker-credential-mine'), 0o755)
  }
  vi.stubEnv('HOME', dir)
  vi.stubEnv('DOCKER_CONFIG', dir)
  vi.stubEnv('XDG_RUNTIME_DIR', dir)
  vi.stubEnv('PATH', `${join(dir, 'bin')}:/usr/bin:/bin`)
  for (const name of ['DOCKER_AUTH_CONFIG', 'REGISTRY_AUTH_FILE', 'XDG_CONFIG_HOME'])
    vi.stubEnv(name, undefined)
  onTestFinished(() => void vi.unstubAllEnvs())
  return dir
}

function authsOf(...users: string[]): object {
  return {
    auths: Object.fromEntries(users.map((user) => [user, { auth: basic(user).slice('Basic '.length) }])),
  }
}

/** A proxy that leads every tunnel to this port, so that a server here can have any name. */
async function proxyTo(host: string): Promise<string> {
  const server = createServer()
  server.on('connect', (_: IncomingMessage, socket: Duplex) => {
    const upstream = connect(Number(host.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const stream of [socket, upstream]) stream.on('error', () => {})
    socket.on('close', () => upstream.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const hub = 'https://index.docker.io/v1/'

it.each([
  ['busybox', hub, 'docker.io'],
  ['me/app', 'docker.io/me', 'docker.io'],
  ['a.example/b', 'a.example', 'a.example'],
  ['a.example:80/b', 'a.example:80', 'a.example:80'],
  ['a.example:80/b', 'a.example', 'a.example:80'],
])('a login of the CLI is used for %s: that of %s', async (name, key, host) => {
  homeOf(authsOf(key))
  const server = await serveRegistry(lettingIn(() => key))
  const { repository } = using().parse(name)
  server.manifests.set(`${repository}:latest`, image)
  const own = using({ auth: 'default', schemes: { [host]: 'http' }, proxy: await proxyTo(server.host) })
  expect((await own.manifest(name)).kind).toBe('image')
})

it('a registry of one word gets its own login, and not that of Docker Hub', async () => {
  homeOf(authsOf(hub))
  const server = await serveRegistry(lettingIn(() => 'builder'))
  server.manifests.set('a/b:1', image)
  const conn = { uri: 'http://builder', auth: 'default', proxy: await proxyTo(server.host) } as const
  const ask = async () => {
    await using api = client({ engine: 'registry', version: 'v1.1', conn })
    return await api.invoke({ op: 'ManifestHead', params: { name: 'a/b', reference: '1' } })
  }
  await expect(ask()).rejects.toMatchObject({ status: 401 })
  expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
  homeOf(authsOf(hub, 'builder'))
  await expect(ask()).resolves.toBeDefined()
})

it.each(['password', 'identity token'])('a %s that runs out is looked up anew', async (kind) => {
  const answers = { password: '"u$n","Secret":"of u$n"', 'identity token': '"<token>","Secret":"u$n"' }
  const dir = homeOf(
    { credsStore: 'mine' },
    `n=$(cat "$HOME/n"); echo "{\\"Username\\":${JSON.stringify(answers[kind as 'password']).slice(1, -1)}}"`,
  )
  let current = '1'
  const rotate = (to: string) => {
    current = to
    writeFileSync(join(dir, 'n'), to)
  }
  rotate('1')
  const tokens = await serveTokens(({ body }) => {
    const isRight = new URLSearchParams(body).get('refresh_token') === `u${current}`
    return isRight ? { json: { token: `t${current}`, expires_in: 3600 } } : { status: 401, json: {} }
  })
  const server = await serveRegistry(
    kind === 'password'
      ? lettingIn(() => `u${current}`)
      : wanting(tokens.url, ',service="s"', (token) => token !== `t${current}`),
  )
  server.manifests.set('a/b:1', image)
  const own = using({ auth: 'default' })
  await own.manifest(`${server.host}/a/b:1`)
  rotate('2')
  await own.manifest(`${server.host}/a/b:1`)
  // Where nothing new is found, the refusal is told, and nobody asks for ever.
  current = '3'
  server.asked.length = 0
  await expect(own.manifest(`${server.host}/a/b:1`)).rejects.toMatchObject({ status: 401 })
  expect(server.asked.length).toBeLessThanOrEqual(2)
})

it('a caller that leaves while a helper is asked does not end the others', async () => {
  const dir = homeOf(
    { credsStore: 'mine' },
    `echo x >> "$HOME/asked"; while [ ! -e "$HOME/go" ]; do sleep 0.02; done; echo '{"Username":"u","Secret":"of u"}'`,
  )
  const server = await serveRegistry(lettingIn(() => 'u'))
  server.manifests.set('a/b:1', image)
  const own = using({ auth: 'default' })
  const abort = new AbortController()
  const first = own.manifest(`${server.host}/a/b:1`, { signal: abort.signal })
  const second = own.manifest(`${server.host}/a/b:1`)
  first.catch(() => {})
  const asked = () => {
    try {
      return readFileSync(join(dir, 'asked'), 'utf8')
    } catch {
      return ''
    }
  }
  await expect.poll(asked).toBe('x\n')
  abort.abort('no more')
  await expect(first).rejects.toBe('no more')
  writeFileSync(join(dir, 'go'), '')
  expect((await second).kind).toBe('image')
  expect(asked()).toBe('x\n')
})

it.each([
  'Bearer error="invalid_token", Basic realm="x"',
  'Basic realm="x", Bearer',
  'Negotiate, bASIC REALM=x',
])('a password is sent where no token server is named: %s', async (challenge) => {
  const server = await serveRegistry(({ headers }, response) => {
    if (headers.authorization === basic('u')) return false
    response.writeHead(401, { 'www-authenticate': challenge }).end()
    return true
  })
  server.manifests.set('a/b:1', image)
  const own = using({ auth: { username: 'u', password: 'of u' } })
  expect((await own.manifest(`${server.host}/a/b:1`)).kind).toBe('image')
})

it('challenges in several headers are all read', async () => {
  const tokens = await serveTokens()
  const server = await serveRegistry(({ headers }, response) => {
    if (headers.authorization?.startsWith('Bearer ')) return false
    response.setHeader('WWW-Authenticate', ['Basic realm="x"', `Bearer realm="${tokens.url}",service="s"`])
    response.writeHead(401).end()
    return true
  })
  server.manifests.set('a/b:1', image)
  expect((await using().manifest(`${server.host}/a/b:1`)).kind).toBe('image')
})

it('a token server may be named by a path of the registry', async () => {
  const server = await serveRegistry(({ url = '', headers }, response) => {
    if (url.startsWith('/auth/token')) response.writeHead(200).end('{"token":"t"}')
    else if (headers.authorization === 'Bearer t') return false
    else response.writeHead(401, { 'www-authenticate': 'Bearer realm="/auth/token",service="s"' }).end()
    return true
  })
  server.manifests.set('a/b:1', image)
  const own = using({ auth: { username: 'u', password: 'of u' } })
  expect((await own.manifest(`${server.host}/a/b:1`)).kind).toBe('image')
  const asked = server.asked.find(({ line }) => line.startsWith('GET /auth/token?service=s'))
  expect(asked?.headers.authorization).toBe(basic('u'))
})

it('a token server that is asked too much says how long to wait', async () => {
  let left = 1
  const tokens = await serveTokens(() => (left-- > 0 ? { status: 429, headers: { 'retry-after': '7' } } : {}))
  const server = await serveRegistry(wanting(tokens.url))
  server.manifests.set('a/b:1', image)
  const ask = (retries: number) => using({ retries, maxRetryWait: 1 }).manifest(`${server.host}/a/b:1`)
  await expect(ask(0)).rejects.toMatchObject({ status: 429, retryAfter: 7000 })
  left = 1
  expect((await ask(1)).kind).toBe('image')
})
