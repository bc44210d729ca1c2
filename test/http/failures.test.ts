import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { client } from '../../src/client/client.ts'
import { connect } from '../../src/client/connect.ts'
import { request } from '../../src/client/raw-request.ts'
import type { Conn } from '../../src/dial/conn.ts'
import { ConnectionError, UsageError } from '../../src/errors/errors.ts'
import { docker, rejection } from '../support/docker.ts'
import { serve } from '../support/serve.ts'
import { skipFor } from '../support/skip.ts'
import { tempDir } from '../support/temp-dir.ts'

const attach = { op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true } as const
const ping = { op: 'SystemPing' }

describe.each([[ping], [attach]])('%j fails, and says what to do', (input) => {
  it('where there is no socket', async () => {
    const error = await rejection<ConnectionError>(docker({ uri: 'unix:///nowhere/x.sock' }).invoke(input))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.message).toMatch(
      /: Cannot connect to unix:\/\/\/nowhere\/x\.sock: connect ENOENT \/nowhere\/x\.sock\. There is no socket at unix:\/\/\/nowhere\/x\.sock: is the engine running, and is this its path\?$/,
    )
    expect(error).toMatchObject({ op: input.op, cause: { code: 'ENOENT' } })
  })

  it('where nobody listens any more', async () => {
    const server = await serve((_, response) => response.end(), { on: 'tcp' })
    await server.close()
    const error = await rejection<ConnectionError>(docker({ uri: server.uri }).invoke(input))
    expect(error.hint).toBe(`Nothing listens at ${server.uri}: does it run there?`)
  })

  const notRoot = process.getuid?.() === 0 ? undefined : 'needs root'
  it('where the user may not open the socket', skipFor(notRoot), async () => {
    const server = await serve((_, response) => response.end('OK'))
    onTestFinished(() => server.close())
    chmodSync(new URL(server.uri).pathname, 0o600)
    process.seteuid?.(65534)
    try {
      const error = await rejection<ConnectionError>(docker({ uri: server.uri }).invoke(input))
      expect(error).toBeInstanceOf(ConnectionError)
      expect(error.hint).toBe(
        `This user may not open ${server.uri}: join the socket's group, or use a rootless engine.`,
      )
    } finally {
      process.seteuid?.(0)
    }
  })

  it('where the host is not known', async () => {
    const error = await rejection<ConnectionError>(
      docker({ uri: 'tcp://no-such-host.invalid' }).invoke(input),
    )
    expect(error.hint).toMatch(/^The host of http:\/\/no-such-host\.invalid:2375 is not known/)
  })

  it("where the caller's own stream cannot be had", async () => {
    const connect = (): Duplex => {
      throw new Error('the tunnel is down')
    }
    const error = await rejection<ConnectionError>(docker({ connect }).invoke(input))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.message).toMatch(/: Cannot connect to the given stream: the tunnel is down\.$/)
  })

  it("where the caller's own stream is none", async () => {
    const error = await rejection(docker({ connect: () => ({}) as Duplex }).invoke(input))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toBe('conn: "connect" must give a Duplex stream.')
  })
})

it('tells where an address comes from that the caller did not give', async () => {
  const error = await rejection(docker({ uri: 'unix:///nowhere/x.sock', source: 'DOCKER_HOST' }).invoke(ping))
  expect(error.message).toContain(
    '/nowhere/x.sock. The address comes from DOCKER_HOST. There is no socket at',
  )
})

it('tells of an answer that is no HTTP', async () => {
  const server = await serve((request) => {
    request.socket.end('SSH-2.0-OpenSSH_9.2\r\n')
  })
  onTestFinished(() => server.close())
  const error = await rejection(docker({ uri: server.uri }).invoke(ping))
  expect(error).toMatchObject({ code: 'PROTOCOL', op: 'SystemPing' })
  expect(error.message).toBe(
    'SystemPing GET /v1.41/_ping: the answer is not valid HTTP: it begins with "SSH-2.0-OpenSSH_9.2".',
  )
})

describe('a description is refused', () => {
  it.each<[unknown, string]>([
    [{}, 'conn: one of "uri", "context" and "connect" must be given.'],
    [{ uri: 5 }, 'conn: "uri" must be a string.'],
    [null, 'conn: must be an object such as { uri }.'],
    [{ uri: 'unix:///a', connect: () => {} }, 'conn: give one of "uri" and "connect", not both.'],
    [{ url: 'unix:///a' }, 'conn has no option "url" (it has: uri, context, connect'],
    [
      { uri: '/run/docker.sock' },
      'conn: the uri has no scheme (known: unix:// npipe:// http:// https:// tcp:// ssh://).',
    ],
    [{ uri: '/run/podman.sock', source: 'CONTAINER_HOST' }, 'conn: the uri of CONTAINER_HOST has no scheme'],
    [
      { uri: 'ssh://a', ssh: { identiti: 'key' } },
      'ssh has no option "identiti" (it has: identity, machine, engine, args). Did you mean "identity"?',
    ],
    [{ uri: 'unix:///a', ssh: { identity: 'key' } }, 'conn: "ssh" goes with ssh:// only.'],
    [{ uri: 'ssh://a', ssh: { args: '-v' } }, 'ssh: "args" must be an array of strings.'],
    [{ uri: 'htpp://a' }, '"htpp://" is not a way to reach an engine'],
    [{ uri: 'constructor://a' }, '"constructor://" is not a way to reach an engine'],
    [{ uri: 'unix://a/b' }, 'conn: "unix://a/b" must name an absolute path: unix:///path.'],
    [{ uri: 'tcp://a:b' }, 'conn: the tcp:// uri is not a valid address.'],
    [
      { uri: 'http://user:secret@a' },
      'conn: a uri must not hold a user or password; send them in "headers".',
    ],
    [
      { uri: 'unix:///a', auth: 'secret' },
      'conn: "auth" must be "default", "anonymous", credentials, or credentials by registry.',
    ],
    [{ uri: 'http://a?b=c' }, 'conn: a uri must not have a query or fragment.'],
    [
      { uri: 'unix:///a', headers: { 'X-A': 'secret\r\nb' } },
      'The header "X-A" must not hold a line break or another character that HTTP does not allow.',
    ],
  ])('%j', (conn, want) => {
    const error = (() => {
      try {
        connect(conn as Conn)
      } catch (thrown) {
        return thrown as Error
      }
      throw new Error('it was not refused')
    })()
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(want)
    expect(inspect(error)).not.toContain('secret')
  })
})

it('refuses a connection of another copy of hawser, for what it is', async () => {
  vi.resetModules()
  const other = await import('../../src/client/connect.ts')
  const conn = other.connect({ uri: 'unix:///a' })
  const want = expect.objectContaining({
    code: 'USAGE',
    message: expect.stringMatching(/^conn: this connection is of another copy of hawser/),
  })
  expect(() => client({ engine: 'docker', conn })).toThrow(want)
  await expect(request({ conn, method: 'GET', path: '/_ping' })).rejects.toEqual(want)
})

it.each(['a b', 'a%20b', 'a%', 'a?b#c'])('goes to a socket named %s', async (name) => {
  const server = await serve((_, response) => response.end('OK'))
  onTestFinished(() => server.close())
  const path = join(tempDir(), name)
  symlinkSync(server.uri.slice('unix://'.length), path)
  expect(await docker({ uri: `unix://${path}` }).invoke(ping)).toBe('OK')
})

it('goes to a base path, and to an IPv6 address', async () => {
  const seen: unknown[] = []
  const server = await serve(
    ({ url, headers }, response) => {
      seen.push([url, headers.host])
      response.end('OK')
    },
    { on: 'tcp' },
  )
  onTestFinished(() => server.close())
  const { port } = new URL(server.uri)
  await docker({ uri: `http://127.0.0.1:${port}/base/path/` }).invoke(ping)
  expect(seen).toEqual([['/base/path/v1.41/_ping', `127.0.0.1:${port}`]])
  expect(connect({ uri: 'tcp://[::1]:5555' }).name).toBe('http://[::1]:5555')
  expect(connect({ uri: 'tcp://host' }).name).toBe('http://host:2375')
  expect(connect({ uri: 'http://host' }).name).toBe('http://host:80')
})
