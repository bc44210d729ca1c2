import { once } from 'node:events'
import type { Duplex, Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { EngineClient } from '../../src/client/client.ts'
import { connect } from '../../src/client/connect.ts'
import { request } from '../../src/client/raw-request.ts'
import { ConnectionError } from '../../src/errors/errors.ts'
import { docker, rejection } from '../support/docker.ts'
import { type Served, serve } from '../support/serve.ts'

const upgraded = 'HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n'

/** A server that answers pings, begins events, takes attaches, and leaves the rest without an answer. */
async function engine(): Promise<Served> {
  const server = await serve(
    ({ url = '' }, response) => {
      response.setHeader('Api-Version', '1.41')
      if (url.endsWith('/_ping')) response.setHeader('content-type', 'text/plain').end('OK')
      if (url.includes('/events'))
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"a":1}\n')
    },
    {
      upgrade: (_, socket) =>
        socket
          .resume()
          .once('end', () => socket.end())
          .write(upgraded),
    },
  )
  onTestFinished(() => server.close())
  return server
}

const attach = { op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true } as const

it('ends what runs, and connects again when called again', async () => {
  const server = await engine()
  const client = docker({ uri: server.uri })
  const waiting = client.invoke({ op: 'ContainerWait', params: { id: 'a' } })
  const events = (await client.invoke({ op: 'SystemEvents', as: 'messages' })) as AsyncIterable<unknown>
  const iterator = events[Symbol.asyncIterator]()
  expect(await iterator.next()).toEqual({ value: { a: 1 }, done: false })
  const next = iterator.next()
  const stream = (await client.invoke({ op: 'SystemEvents', as: 'stream' })) as Readable
  const socket = (await client.invoke(attach)) as Duplex
  const errors = [once(stream, 'error'), once(socket, 'error')]
  const all = Promise.all([
    rejection(waiting),
    rejection(next),
    ...errors.map((error) => error.then(([e]) => e as Error)),
  ])
  await client.close()
  for (const error of await all) {
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.message).toContain('the connection was closed.')
  }
  await expect.poll(() => server.sockets.size).toBe(0)
  expect(await client.invoke({ op: 'SystemPing' })).toBe('OK')
})

it('of one client leaves a shared connection and the calls of others', async () => {
  const server = await engine()
  await using connection = connect({ uri: server.uri })
  const [one, two] = [docker(connection), docker(connection)]
  const [left, kept] = [one, two].map((client) => client.invoke({ op: 'ContainerWait', params: { id: 'a' } }))
  await expect.poll(() => server.sockets.size).toBe(2)
  const error = rejection(left as Promise<unknown>)
  await one.close()
  expect((await error).message).toBe('ContainerWait POST /v1.41/containers/a/wait: the client was closed.')
  await expect.poll(() => server.sockets.size).toBe(1)
  expect(await one.invoke({ op: 'SystemPing' })).toBe('OK')
  const other = rejection(kept as Promise<unknown>)
  await connection.close()
  expect((await other).message).toBe(
    'ContainerWait POST /v1.41/containers/a/wait: the connection was closed.',
  )
  await expect.poll(() => server.sockets.size).toBe(0)
  expect(await two.invoke({ op: 'SystemPing' })).toBe('OK')
})

it('ends a call that asks for the version, and not those of others that wait for it too', async () => {
  const server = await serve(async (_, response) => {
    await sleep(100)
    response.setHeader('Api-Version', '1.41').end('OK')
  })
  onTestFinished(() => server.close())
  await using connection = connect({ uri: server.uri })
  const [one, two] = [docker(connection, 'auto'), docker(connection, 'auto')]
  const calls = [one, two].map((client) => client.invoke({ op: 'SystemPing' }))
  const error = rejection(calls[0] as Promise<unknown>)
  await sleep(20)
  await one.close()
  expect(await error).toBeInstanceOf(ConnectionError)
  expect(await calls[1]).toBe('OK')
})

it('is what await using does', async () => {
  const server = await engine()
  {
    await using client = new EngineClient({ engine: 'docker', version: 'v1.41', conn: { uri: server.uri } })
    await client.invoke({ op: 'SystemPing' })
    expect(server.sockets.size).toBe(1)
  }
  await expect.poll(() => server.sockets.size).toBe(0)
})

it('ends calls that wait for a connection, and those that are connecting', async () => {
  const server = await engine()
  const client = docker({ uri: server.uri })
  const calls = Array.from({ length: 100 }, () => rejection(client.invoke({ op: 'SystemInfo' })))
  await client.close()
  for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(ConnectionError)
})

it('twice, and of a client that was never used, does nothing', async () => {
  const client = docker({ uri: 'unix:///none' })
  await client.close()
  await client.close()
})

it('is done by itself after a request with a description of its own', async () => {
  const server = await engine()
  for (let n = 0; n < 3; n++)
    expect(await request({ conn: { uri: server.uri }, method: 'GET', path: '/_ping' })).toBe('OK')
  await expect.poll(() => server.sockets.size).toBe(0)
  const stream = (await request({
    conn: { uri: server.uri },
    method: 'GET',
    path: '/events',
    as: 'stream',
  })) as Readable
  expect(server.sockets.size).toBe(1)
  stream.destroy()
  await expect.poll(() => server.sockets.size).toBe(0)
  await rejection(
    request({ conn: { uri: server.uri }, method: 'GET', path: '/slow', signal: AbortSignal.timeout(50) }),
  )
  await expect.poll(() => server.sockets.size).toBe(0)
})

it('keeps the connection of a request that is given one', async () => {
  const server = await engine()
  await using connection = connect({ uri: server.uri })
  for (let n = 0; n < 3; n++) await request({ conn: connection, method: 'GET', path: '/_ping' })
  expect(server.connections).toBe(1)
})
