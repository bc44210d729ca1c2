import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { connect } from '../../src/client/connect.ts'
import { request } from '../../src/client/raw-request.ts'
import { ConnectionError } from '../../src/errors/errors.ts'
import { Pool, type PooledRequest } from '../../src/http/pool.ts'
import { docker, rejection } from '../support/docker.ts'
import { type Served, serve, serveRaw } from '../support/serve.ts'

const pong = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nOK'

async function closing(server: Promise<Served>): Promise<Served> {
  const served = await server
  onTestFinished(() => served.close())
  return served
}

it('queues 500 calls at a time over 64 connections', async () => {
  let running = 0
  let most = 0
  const server = await closing(
    serve(async (_, response) => {
      most = Math.max(most, ++running)
      while (most < 64) await sleep(5)
      running--
      response.end('OK')
    }),
  )
  const client = docker({ uri: server.uri })
  const answers = await Promise.all(Array.from({ length: 500 }, () => client.invoke({ op: 'SystemPing' })))
  expect(answers).toEqual(Array(500).fill('OK'))
  expect(most).toBe(64)
  expect(server.connections).toBe(64)
})

it('rejects each of 500 calls where nobody listens', async () => {
  const client = docker({ uri: 'unix:///tmp/nobody-listens.sock' })
  const errors = await Promise.all(
    Array.from({ length: 500 }, () => rejection(client.invoke({ op: 'SystemPing' }))),
  )
  for (const error of errors) expect(error).toBeInstanceOf(ConnectionError)
})

it('lets neither streams, nor waits, nor what asks for neither make a short call wait', async () => {
  const server = await closing(
    serve(
      ({ url = '' }, response) => {
        if (url.endsWith('_ping')) response.end('OK')
        else if (!url.includes('/wait'))
          response.writeHead(200, { 'content-type': 'application/json' }).write('\n')
      },
      {
        upgrade: (_, socket) =>
          socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n'),
      },
    ),
  )
  const client = docker({ uri: server.uri })
  const id = 'a'
  const waits = Array.from({ length: 100 }, () =>
    client.invoke({ op: 'ContainerWait', params: { id } }).catch(() => {}),
  )
  await Promise.all([
    ...Array.from({ length: 100 }, () => client.invoke({ op: 'SystemEvents', as: 'stream' })),
    ...Array.from({ length: 100 }, () =>
      client.invoke({ op: 'ContainerLogs', params: { id, stdout: true, follow: true }, as: 'stream' }),
    ),
    ...Array.from({ length: 70 }, () =>
      client.invoke({ op: 'ContainerExport', params: { id }, as: 'stream' }),
    ),
    ...Array.from({ length: 70 }, () => client.invoke({ op: 'ContainerList', as: 'response' })),
    ...Array.from({ length: 70 }, () =>
      client.invoke({ op: 'ContainerAttach', params: { id }, as: 'socket', tty: true }),
    ),
  ])
  expect(await client.invoke({ op: 'SystemPing' })).toBe('OK')
  await client.close()
  await Promise.all(waits)
})

it('uses a connection again, the one that was used last', async () => {
  const server = await closing(serve((_, response) => response.end('OK')))
  const client = docker({ uri: server.uri })
  for (let n = 0; n < 20; n++) await client.invoke({ op: 'SystemPing' })
  expect(server.connections).toBe(1)
})

it('does not fail a repeatable call for a connection that the engine closed while it was idle', async () => {
  // The connection is closed as the next request is on its way: most of the time, it is written before the
  // client can know.
  let closed = 0
  const server = await closing(
    serveRaw((socket) => {
      socket.once('data', () => {
        socket.write(pong)
        socket.once('data', () => {
          closed++
          socket.destroy()
        })
      })
    }),
  )
  const client = docker({ uri: server.uri })
  for (let round = 0; round < 40; round++) {
    await Promise.all(
      Array.from({ length: 5 }, async (_, n) => {
        if (n % 2) expect(await client.invoke({ op: 'SystemPing' })).toBe('OK')
        else
          expect(await client.invoke({ op: 'SystemVersion', as: 'response' })).toMatchObject({ status: 200 })
      }),
    )
  }
  expect(closed).toBeGreaterThan(40)
})

it('nor when all connections are closed at once', async () => {
  const server = await closing(serve((_, response) => response.end('OK')))
  const client = docker({ uri: server.uri })
  for (let round = 0; round < 30; round++) {
    await Promise.all(Array.from({ length: 20 }, () => client.invoke({ op: 'SystemPing' })))
    for (const socket of server.sockets) socket.destroy()
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.invoke({ op: 'SystemPing' })))
    expect(answers).toEqual(Array(20).fill('OK'))
  }
})

it('nor when it meets with one such connection after the other', async () => {
  const server = await closing(
    serveRaw((socket) => {
      socket.once('data', () => {
        // Both at a time, so that there are two connections.
        const isFirst = server.connections <= 2
        setTimeout(() => socket.write(pong), isFirst ? 50 : 0)
        if (isFirst) socket.once('data', () => socket.destroy())
      })
    }),
  )
  const client = docker({ uri: server.uri })
  await Promise.all([client.invoke({ op: 'SystemPing' }), client.invoke({ op: 'SystemPing' })])
  expect(server.connections).toBe(2)
  expect(await client.invoke({ op: 'SystemPing' })).toBe('OK')
  expect(server.connections).toBe(3)
})

it('sends nothing twice that is not safe to repeat, nor a GET whose answer had begun, nor over a new connection', async () => {
  const seen: string[] = []
  const server = await closing(
    serveRaw((socket) => {
      let first = true
      socket.on('data', (chunk) => {
        const path = chunk.toString().split(' ', 2).join(' ')
        seen.push(path)
        if (path.endsWith('_ping') && first) {
          first = false
          socket.write(pong)
        } else {
          socket.end(path.endsWith('/info') ? 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{' : '')
        }
      })
    }),
  )
  const client = docker({ uri: server.uri })
  for (const call of [
    { op: 'ContainerStart', params: { id: 'a' } },
    { op: 'ContainerCreate', data: {} },
    { op: 'ContainerDelete', params: { id: 'a' } },
    { op: 'SystemInfo' },
  ]) {
    await client.invoke({ op: 'SystemPing' })
    expect(await rejection(client.invoke(call))).toBeInstanceOf(ConnectionError)
  }
  const fresh = docker({ uri: server.uri })
  expect(await rejection(fresh.invoke({ op: 'SystemVersion' }))).toBeInstanceOf(ConnectionError)
  expect(seen.filter((path) => !path.endsWith('_ping'))).toEqual([
    'POST /v1.41/containers/a/start',
    'POST /v1.41/containers/create',
    'DELETE /v1.41/containers/a',
    'GET /v1.41/info',
    'GET /v1.41/version',
  ])
})

it('nor a GET with a body, which may be more than a question', async () => {
  const seen: string[] = []
  const server = await closing(
    serveRaw((socket) => {
      socket.on('data', (chunk) => {
        const [line = ''] = chunk.toString().split(' HTTP', 1)
        if (line.startsWith('GET')) seen.push(line)
        if (line === 'GET /_ping') socket.write(pong)
        else socket.destroy()
      })
    }),
  )
  await using conn = connect({ uri: server.uri })
  await request({ conn, method: 'GET', path: '/_ping' })
  const call = request({ conn, method: 'GET', path: '/search', body: Buffer.from('{}') })
  expect(await rejection(call)).toBeInstanceOf(ConnectionError)
  expect(seen).toEqual(['GET /_ping', 'GET /search'])
})

it('gives up after one repetition', async () => {
  let count = 0
  const server = await closing(
    serveRaw((socket) => {
      socket.on('data', () => {
        if (count++ === 0) socket.write(pong)
        else socket.destroy()
      })
    }),
  )
  const client = docker({ uri: server.uri })
  await client.invoke({ op: 'SystemPing' })
  expect(await rejection(client.invoke({ op: 'SystemPing' }))).toBeInstanceOf(ConnectionError)
  expect(count).toBe(3)
})

it('forgets a connection that was closed while it was idle', async () => {
  const server = await closing(serve((_, response) => response.end('{}')))
  await using connection = connect({ uri: server.uri })
  const client = docker(connection)
  for (let n = 0; n < 3; n++) {
    await client.invoke({ op: 'SystemPing' })
    for (const socket of server.sockets) socket.end()
    await expect.poll(() => server.sockets.size).toBe(0)
    await sleep(10)
  }
  await client.invoke({ op: 'ContainerCreate', data: {} })
  expect(server.connections).toBe(4)
})

it('has room for new connections once 64 idle ones were closed', async () => {
  const server = await closing(
    serve(async (_, response) => {
      await expect.poll(() => server.connections % 64).toBe(0)
      response.end('{}')
    }),
  )
  await using connection = connect({ uri: server.uri })
  const client = docker(connection)
  for (let round = 0; round < 3; round++) {
    await Promise.all(Array.from({ length: 64 }, () => client.invoke({ op: 'ContainerCreate', data: {} })))
    for (const socket of server.sockets) socket.end()
    await expect.poll(() => server.sockets.size).toBe(0)
  }
  expect(server.connections).toBe(192)
})

it.runIf(process.platform === 'linux')('keeps hijacked connections over TCP alive', async () => {
  const server = await closing(
    serve(() => {}, {
      on: 'tcp',
      upgrade: (_, socket) => {
        socket.resume().once('end', () => socket.end())
        socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n')
      },
    }),
  )
  const attach = { op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true } as const
  const socket = (await docker({ uri: server.uri }).invoke(attach)) as Socket
  const local = `0100007F:${socket.localPort?.toString(16).toUpperCase().padStart(4, '0')}`
  // The kernel's own word: the timer of kind 2 that runs for a connection is that of keep-alive.
  const timer = (): string | undefined =>
    readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .find(([, address, , state]) => address === local && state === '01')?.[5]
  await expect.poll(timer).toMatch(/^02:/)
  socket.destroy()
})

it('gives up connecting for a call that nobody waits for, and for all when it is closed', async () => {
  const dials: AbortSignal[] = []
  const pool = new Pool(
    'http://localhost',
    (left = AbortSignal.abort()) => {
      dials.push(left)
      return new Promise(() => {})
    },
    2,
  )
  const requests = [1, 2].map(
    (): PooledRequest => ({
      client: undefined,
      options: { method: 'GET', path: '/' },
      onConnect() {},
      onHeaders: () => true,
      onData: () => true,
      onComplete() {},
      onError() {},
    }),
  )
  for (const request of requests) pool.send(request)
  pool.drop(requests[0] as PooledRequest)
  expect(dials.map(({ aborted }) => aborted)).toEqual([true, false])
  await pool.close()
  expect(dials.map(({ aborted }) => aborted)).toEqual([true, true])
})
