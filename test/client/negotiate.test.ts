import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { tableOf } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { connect } from '../../src/client/connect.ts'
import { chooseVersion } from '../../src/client/negotiate.ts'
import { ConnectionError, ProtocolError, UsageError } from '../../src/errors/errors.ts'
import { compareNumbers } from '../../src/table/version-order.ts'
import { docker, rejection } from '../support/docker.ts'
import { type Served, serve } from '../support/serve.ts'

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
    expect(error.message).toBe(`docker v1.30 has no operation Session: v1.31 to ${newest} have it.`)
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

describe('the version that is wanted', () => {
  const table = { ...tableOf('docker'), versionEnv: 'ENGINE_API_VERSION' }
  it.each<[Parameters<typeof chooseVersion>[1], string | undefined, object]>([
    [undefined, undefined, { max: newest }],
    ['auto', '', { max: newest }],
    ['auto', '1.41', { exact: 'v1.41' }],
    [undefined, 'v1.41', { exact: 'v1.41' }],
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
