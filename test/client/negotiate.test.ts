import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect as netConnect } from 'node:net'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { tableOf } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { connect } from '../../src/client/connect.ts'
import { chooseVersion } from '../../src/client/wanted-version.ts'
import { ConnectionError, type EngineError, ProtocolError, UsageError } from '../../src/errors/errors.ts'
import { compareNumbers } from '../../src/table/version-order.ts'
import { docker, rejection } from '../support/docker.ts'
import { type Served, serve, serveRaw } from '../support/serve.ts'

type Asked = Served & { asked: string[] }

/** A server that keeps what it was asked, and answers so. */
async function asking(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Asked> {
  const asked: string[] = []
  const server = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  onTestFinished(() => server.close())
  return Object.assign(server, { asked })
}

const saying = (headers: Record<string, string>): Promise<Asked> =>
  asking((_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end('OK')
  })

const newest = tableOf('docker').versions.at(-1)

describe('the version in use', () => {
  it.each<[string, string | { max: string }, string | undefined]>([
    ['1.41', 'auto', 'v1.41'],
    ['1.44', { max: 'v1.47' }, 'v1.44'],
    ['1.51', { max: 'v1.47' }, 'v1.47'],
    ['1.47', { max: 'v1.47' }, 'v1.47'],
    ['1.99', 'auto', newest],
    ['2.0', 'auto', newest],
    ['1.25', 'auto', 'v1.25'],
    ['1.41-rhel', 'auto', 'v1.41'],
  ])('of an engine of %s, asked for %j, is %s', async (api, version, want) => {
    const server = await saying({ 'Api-Version': api })
    const client = docker({ uri: server.uri }, version)
    expect(await client.negotiate()).toBe(want)
    await client.invoke({ op: 'SystemPing' })
    expect(server.asked).toEqual(['HEAD /_ping', `GET /${want}/_ping`])
  })

  it.each<[string, string]>([
    ['4.9.4-rhel', 'v4.9.4'],
    ['5.8.99', 'v5.8.3'],
    ['4.3.1', 'v4.3.1'],
  ])('of a Podman of %s is %s', async (said, want) => {
    const server = await saying({ 'Libpod-Api-Version': said, 'Api-Version': '1.41' })
    const podman = new EngineClient({ engine: 'podman', conn: { uri: server.uri } })
    onTestFinished(() => podman.close())
    const versions = tableOf('podman').versions.filter((version) => compareNumbers(version, said) <= 0)
    expect(await podman.negotiate()).toBe(versions.at(-1))
    expect(compareNumbers(want, versions.at(-1) ?? '') <= 0).toBe(true)
  })

  it('is the one that was given, without asking', async () => {
    const server = await saying({})
    const client = docker({ uri: server.uri }, 'v1.40')
    expect(await client.negotiate()).toBe('v1.40')
    await client.invoke({ op: 'SystemPing' })
    expect(server.asked).toEqual(['GET /v1.40/_ping'])
  })

  it('is shown as the newest that it can be until it is known', async () => {
    const server = await saying({ 'Api-Version': '1.30' })
    const client = docker({ uri: server.uri })
    const open = docker({ uri: server.uri }, { max: 'v1.47' })
    expect(open.supports('ContainerUpdate')).toBe(true)
    expect(open.supports('Session')).toBe(true)
    await open.negotiate()
    expect(open.supports('Session')).toBe(false)
    expect(open.ops).not.toContain('Session')
    expect(client.ops).toContain('Session')
    const error = await rejection(open.invoke({ op: 'Session' }))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toBe(
      `docker v1.30 has no operation Session: v1.31 to ${newest} have it. The version is the newest that both the engine and hawser have.`,
    )
  })

  it('is asked for once, however many call at a time, and by all clients of a connection', async () => {
    const server = await saying({ 'Api-Version': '1.41' })
    const connection = connect({ uri: server.uri })
    onTestFinished(() => connection.close())
    const clients = [docker(connection, 'auto'), docker(connection, { max: 'v1.30' })]
    await Promise.all(
      clients.flatMap((client) => Array.from({ length: 10 }, () => client.invoke({ op: 'SystemPing' }))),
    )
    await clients[0]?.invoke({ op: 'SystemPing' })
    expect(server.asked.filter((line) => line.includes('HEAD'))).toHaveLength(1)
    expect(new Set(server.asked)).toEqual(new Set(['HEAD /_ping', 'GET /v1.41/_ping', 'GET /v1.30/_ping']))
  })

  it('is asked for again after a failure, and after the connection was closed', async () => {
    const server = await saying({ 'Api-Version': '1.41' })
    const client = docker({ uri: server.uri }, 'auto')
    const { uri } = server
    await server.close()
    expect(await rejection(client.invoke({ op: 'SystemPing' }))).toBeInstanceOf(ConnectionError)
    await client.close()
    const again = await saying({ 'Api-Version': '1.40' })
    const other = docker({ uri: again.uri }, 'auto')
    expect(await other.negotiate()).toBe('v1.40')
    await other.close()
    expect(await other.negotiate()).toBe('v1.40')
    expect(again.asked).toHaveLength(2)
    expect(uri).not.toBe(again.uri)
  })

  it.each([404, 405, 500, 200])('is asked for by GET where HEAD is answered by %d', async (status) => {
    const server = await asking(({ method }, response) => {
      if (method === 'HEAD') response.writeHead(status).end()
      else response.writeHead(200, { 'Api-Version': '1.41' }).end('OK')
    })
    expect(await docker({ uri: server.uri }, 'auto').negotiate()).toBe('v1.41')
    expect(server.asked).toEqual(['HEAD /_ping', 'GET /_ping'])
  })

  it('cannot be known of an engine that is older than all, of another engine, or of one that refuses', async () => {
    const old = await saying({ 'Api-Version': '1.12' })
    const error = await rejection(docker({ uri: old.uri }, 'auto').invoke({ op: 'SystemPing' }))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toBe(
      `The docker at ${old.uri} has version v1.12, older than the oldest that hawser knows (v1.25).`,
    )
    const other = await rejection(docker({ uri: (await saying({})).uri }, 'auto').negotiate())
    expect(other).toBeInstanceOf(ProtocolError)
    expect(other.message).toMatch(
      /^GET \/_ping: what answers at .* does not say its version as docker does; is it another engine\?$/,
    )
    const refusing = await asking((_, response) => {
      response.writeHead(403).end('{"message":"not you"}')
    })
    expect(await rejection(docker({ uri: refusing.uri }, 'auto').negotiate())).toMatchObject({
      code: 'ENGINE',
      status: 403,
      engineMessage: 'not you',
    })
  })
})

describe('findings B.1: the question for the version is shared by those who wait for it', () => {
  /** A server that never answers on its first connection. */
  const deafAtFirst = (): Promise<Served> => {
    let count = 0
    return serveRaw((socket) => {
      const isDeaf = ++count === 1
      socket.on('data', () => isDeaf || socket.write(pong)).once('end', () => socket.end())
    })
  }
  const pong = 'HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n'
  let server: Served
  beforeEach(async () => {
    server = await deafAtFirst()
    onTestFinished(() => server.close())
  })

  it('ends when the last of them leaves, and is asked anew over another connection', async () => {
    const client = docker({ uri: server.uri }, 'auto')
    const aborters = [0, 1, 2].map(() => new AbortController())
    const calls = aborters.map(({ signal }) => rejection(client.invoke({ op: 'SystemPing', signal })))
    await expect.poll(() => server.sockets.size).toBe(1)
    for (const [n, aborter] of aborters.entries()) {
      expect(server.sockets.size).toBe(1)
      aborter.abort(`left ${n}`)
    }
    expect(await Promise.all(calls)).toEqual(['left 0', 'left 1', 'left 2'])
    await expect.poll(() => server.sockets.size).toBe(0)
    expect(await client.invoke({ op: 'SystemPing' })).toBe('')
    expect(server.connections).toBeGreaterThan(1)
  })

  it('goes on for those who stay', async () => {
    const client = docker({ uri: server.uri, connectTimeout: 300 }, 'auto')
    const aborter = new AbortController()
    const left = rejection(client.invoke({ op: 'SystemPing', signal: aborter.signal }))
    const stays = client.invoke({ op: 'SystemPing' })
    await expect.poll(() => server.sockets.size).toBe(1)
    aborter.abort('left')
    expect(await left).toBe('left')
    expect(await stays).toBe('')
  })

  it('has a time of its own, after which another connection is tried', async () => {
    expect(await docker({ uri: server.uri, connectTimeout: 50 }, 'auto').negotiate()).toBe('v1.41')
    expect(server.connections).toBe(2)
  })

  it('fails with the name of each call when its time is over', async () => {
    const deaf = await serveRaw((socket) => socket.resume().once('end', () => socket.end()))
    onTestFinished(() => deaf.close())
    const client = docker({ uri: deaf.uri, connectTimeout: 30 }, 'auto')
    const errors = await Promise.all(
      ['SystemPing', 'SystemInfo'].map((op) => rejection(client.invoke({ op }))),
    )
    expect(errors).toMatchObject([
      {
        code: 'TIMEOUT',
        op: 'SystemPing',
        message: 'SystemPing: GET /_ping: the engine sent nothing for 30 ms.',
      },
      {
        code: 'TIMEOUT',
        op: 'SystemInfo',
        message: 'SystemInfo: GET /_ping: the engine sent nothing for 30 ms.',
      },
    ])
    expect(deaf.connections).toBe(2)
  })
})

describe('findings B.2: what was learnt is forgotten where it proves wrong', () => {
  /** An engine of one version, which refuses all others as Docker does. */
  const engine = { version: '1.41', minimum: '1.24' }
  const only = (): Promise<Asked> =>
    asking((request, response) => {
      const [, spoken = ''] = /^\/v(\d+\.\d+)\//.exec(request.url ?? '') ?? []
      const head = { 'Api-Version': engine.version, 'content-type': 'application/json' }
      const way = compareNumbers(spoken, engine.minimum) < 0 ? 'old' : 'new'
      const bound =
        way === 'old'
          ? `Minimum supported API version is ${engine.minimum}`
          : `Maximum supported API version is ${engine.version}`
      if (spoken && (compareNumbers(spoken, engine.version) > 0 || way === 'old')) {
        response.writeHead(400, head)
        response.end(JSON.stringify({ message: `client version ${spoken} is too ${way}. ${bound}` }))
      } else response.writeHead(200, head).end('{}')
    })

  it.each<[string, string, string]>([
    ['a newer one', '1.44', '1.44'],
    ['an older one', '1.30', '1.24'],
  ])(
    'by the refusal of %s, for which it is asked anew and the call repeated',
    async (_, version, minimum) => {
      Object.assign(engine, { version: '1.41', minimum: '1.24' })
      const server = await only()
      const client = docker({ uri: server.uri }, 'auto')
      await client.invoke({ op: 'SystemInfo' })
      Object.assign(engine, { version, minimum })
      expect(await client.invoke({ op: 'ContainerCreate', data: { Image: 'a' } })).toEqual({})
      expect(await client.negotiate()).toBe(`v${version}`)
      expect(server.asked).toEqual([
        'HEAD /_ping',
        'GET /v1.41/info',
        'POST /v1.41/containers/create',
        'HEAD /_ping',
        `POST /v${version}/containers/create`,
      ])
    },
  )

  it('but a stream is not sent twice, and the next call is right', async () => {
    Object.assign(engine, { version: '1.41', minimum: '1.24' })
    const server = await only()
    const client = docker({ uri: server.uri }, 'auto')
    await client.invoke({ op: 'SystemInfo' })
    Object.assign(engine, { version: '1.44', minimum: '1.44' })
    const data = Readable.from([Buffer.from('a')])
    expect(await rejection(client.invoke({ op: 'ImageLoad', data }))).toMatchObject({ status: 400 })
    expect(await client.invoke({ op: 'SystemInfo' })).toEqual({})
  })

  it('when the engine was gone', async () => {
    const first = await saying({ 'Api-Version': '1.41' })
    const second = await saying({ 'Api-Version': '1.44' })
    let path = first.uri.slice('unix://'.length)
    const client = docker({ connect: () => netConnect({ path, allowHalfOpen: true }) }, 'auto')
    expect(await client.negotiate()).toBe('v1.41')
    await first.close()
    await rejection(client.invoke({ op: 'SystemPing' }))
    path = second.uri.slice('unix://'.length)
    await client.invoke({ op: 'SystemPing' })
    expect(second.asked).toEqual(['HEAD /_ping', 'GET /v1.44/_ping'])
  })

  it('when the engine closed its connections, without a call that failed', async () => {
    const server = await saying({ 'Api-Version': '1.41' })
    const client = docker({ uri: server.uri }, 'auto')
    await client.invoke({ op: 'SystemPing' })
    for (const socket of server.sockets) socket.destroy()
    await expect.poll(() => client.connection.agent.known.size).toBe(0)
    await client.invoke({ op: 'SystemPing' })
    expect(server.asked).toEqual(['HEAD /_ping', 'GET /v1.41/_ping', 'HEAD /_ping', 'GET /v1.41/_ping'])
  })

  it('says why the version was spoken', async () => {
    Object.assign(engine, { version: '1.99', minimum: '1.98' })
    const server = await only()
    const hintOf = async (version: string | { max: string }): Promise<string | undefined> =>
      (await rejection<EngineError>(docker({ uri: server.uri }, version).invoke({ op: 'SystemInfo' }))).hint
    expect(await hintOf('auto')).toBe(
      'The engine was asked, and no version of this hawser fits (1.98 or newer): update hawser.',
    )
    expect(await hintOf({ max: 'v1.30' })).toBe(
      `The client's version is { max: "v1.30" }: give another one (1.98 or newer), or leave it out.`,
    )
    expect(await hintOf('v1.41')).toBe(
      "Pass a version that it speaks (1.98 or newer), or version: 'auto' to have the engine asked.",
    )
    process.env.DOCKER_API_VERSION = '1.40'
    onTestFinished(() => {
      delete process.env.DOCKER_API_VERSION
    })
    expect(await hintOf('auto')).toBe(
      'The version is that of DOCKER_API_VERSION: set one that it speaks (1.98 or newer), or unset it to have the engine asked.',
    )
    expect((await rejection(docker({ uri: server.uri }, 'auto').invoke({ op: 'SystemInfoX' }))).message).toBe(
      'docker v1.40 has no operation "SystemInfoX". Did you mean "SystemInfo"?',
    )
    expect(
      (await rejection(docker({ uri: server.uri }, 'auto').invoke({ op: 'ImageAttestations' }))).message,
    ).toMatch(/ has no operation ImageAttestations: .* The version comes from DOCKER_API_VERSION\.$/)
  })
})

describe("findings B.3: a proxy's answer to the question names the operation and the way around it", () => {
  const advice =
    /pass a "version" to client\(\), and it is not asked|Pass a "version" to client\(\), and the engine is not asked\./
  it.each<[string, (response: ServerResponse) => unknown, object]>([
    [
      'a refusal',
      (response) => response.writeHead(403).end('403 Forbidden'),
      {
        status: 403,
        engineMessage: 'Forbidden',
        message: expect.stringMatching(
          /^SystemInfo: 403 Forbidden\. GET \/_ping asks for the engine's version: pass /,
        ),
      },
    ],
    [
      'a redirect to a log-in page',
      (response) =>
        response.writeHead(302, { location: 'https://me:SECRET@login.example/in?token=SECRET#SECRET' }).end(),
      {
        code: 'PROTOCOL',
        message: expect.stringMatching(
          /^SystemInfo: GET \/_ping: the answer is 302, which leads to https:\/\/login\.example\/in; this is not followed\./,
        ),
      },
    ],
    [
      'a page',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>welcome'),
      {
        code: 'PROTOCOL',
        message: expect.stringMatching(/^SystemInfo: GET \/_ping: what answers at .* is it another engine\?/),
      },
    ],
  ])('%s', async (_, answer, want) => {
    const server = await asking((__, response) => void answer(response))
    const error = await rejection(docker({ uri: server.uri }, 'auto').invoke({ op: 'SystemInfo' }))
    expect(error).toMatchObject({ op: 'SystemInfo', ...want })
    expect(error.message).toMatch(advice)
    expect(inspect(error)).not.toContain('SECRET')
  })
})

describe('the version that is wanted', () => {
  const table = { ...tableOf('docker'), versionEnv: 'ENGINE_API_VERSION' }
  it.each<[Parameters<typeof chooseVersion>[1], string | undefined, object]>([
    [undefined, undefined, { max: newest, isOpen: true }],
    ['auto', '', { max: newest, isOpen: true }],
    ['auto', '1.41', { exact: 'v1.41', variable: 'ENGINE_API_VERSION' }],
    [undefined, 'v1.41', { exact: 'v1.41', variable: 'ENGINE_API_VERSION' }],
    ['v1.30', '1.41', { exact: 'v1.30' }],
    [{ max: 'v1.30' }, '1.41', { max: 'v1.30' }],
  ])('%j with %s in the environment is %j', (wanted, set, want) => {
    expect(chooseVersion(table, wanted, set === undefined ? {} : { ENGINE_API_VERSION: set })).toEqual(want)
  })

  it.each<[Parameters<typeof chooseVersion>[1], string | undefined, string]>([
    [
      undefined,
      '9.9',
      `ENGINE_API_VERSION is "9.9", which is no version of docker here (known: v1.25 to ${newest}).`,
    ],
    [
      '1.41',
      undefined,
      `docker has no version "1.41" here (known: v1.25 to ${newest}). Did you mean "v1.41"?`,
    ],
    [{ max: 'v1' }, undefined, 'docker has no version "v1" here'],
  ])('%j with %s in the environment is refused', (wanted, set, want) => {
    expect(() => chooseVersion(table, wanted, set === undefined ? {} : { ENGINE_API_VERSION: set })).toThrow(
      want,
    )
  })
})

it.each<[string, string, number]>([
  ['v1.9', 'v1.10', -1],
  ['v4.9.4-rhel', 'v4.9.4', 0],
  ['v5.0', 'v5.0.0', 0],
  ['5.0.0-rc1', '4.9.9', 1],
])('%s is to %s as %d', (a, b, want) => {
  expect(Math.sign(compareNumbers(a, b))).toBe(want)
})

it("is taken from the variable of the engine's CLI", async () => {
  const server = await saying({ 'Api-Version': '1.41' })
  process.env.DOCKER_API_VERSION = '1.40'
  onTestFinished(() => {
    delete process.env.DOCKER_API_VERSION
  })
  await docker({ uri: server.uri }, 'auto').invoke({ op: 'SystemPing' })
  expect(server.asked).toEqual(['GET /v1.40/_ping'])
})
