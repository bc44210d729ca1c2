import type { Socket } from 'node:net'
import { Duplex, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { InvokeInput } from '../../src/client/invoke.ts'
import type { Conn } from '../../src/dial/conn.ts'
import { TimeoutError } from '../../src/errors/errors.ts'
import { docker, rejection } from '../support/docker.ts'
import { type Served, serve, serveRaw } from '../support/serve.ts'

async function talking(talk: (socket: Socket) => void): Promise<Served> {
  const server = await serveRaw((socket) => {
    socket.once('data', () => talk(socket)).once('end', () => socket.end())
  })
  onTestFinished(() => server.close())
  return server
}

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'
const silent = (): void => {}
const inspect: InvokeInput = { op: 'SystemInfo' }

describe('a time that runs out', () => {
  it.each<[string, Conn, InvokeInput, (socket: Socket) => void, string]>([
    [
      'readTimeout before the head',
      { readTimeout: 60 },
      inspect,
      silent,
      'SystemInfo GET /v1.41/info: the engine sent nothing for 60 ms.',
    ],
    [
      'readTimeout in mid-body',
      { readTimeout: 60 },
      inspect,
      (socket) => socket.write(`${head}Content-Length: 9\r\n\r\n{`),
      'SystemInfo GET /v1.41/info: the engine sent nothing for 60 ms.',
    ],
    [
      'readTimeout after a body was sent',
      { readTimeout: 60 },
      { op: 'ContainerCreate', data: {} },
      silent,
      'ContainerCreate POST /v1.41/containers/create: the engine sent nothing for 60 ms.',
    ],
    [
      'readTimeout before an upgrade',
      { readTimeout: 60 },
      { op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true },
      silent,
      'ContainerAttach POST /v1.41/containers/a/attach: the engine sent nothing for 60 ms.',
    ],
    [
      'callTimeout before the head',
      { callTimeout: 60 },
      inspect,
      silent,
      'SystemInfo GET /v1.41/info: not finished within 60 ms.',
    ],
    [
      'callTimeout in mid-body',
      { callTimeout: 60 },
      inspect,
      trickle,
      'SystemInfo GET /v1.41/info: not finished within 60 ms.',
    ],
  ])('%s', async (_, times, input, talk, want) => {
    const server = await talking(talk)
    const error = await rejection<TimeoutError>(docker({ uri: server.uri, ...times }).invoke(input))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ code: 'TIMEOUT', timeout: Object.keys(times)[0], ms: 60, op: input.op })
    expect(error.message).toBe(want)
    await expect.poll(() => server.sockets.size).toBe(0)
  })

  it('readTimeout and callTimeout of a stream that is read', async () => {
    for (const timeout of ['readTimeout', 'callTimeout'] as const) {
      const server = await talking((socket) => socket.write(`${head}\r\n{"a":1}\n`))
      const client = docker({ uri: server.uri, [timeout]: 80 })
      const got: unknown[] = []
      const read = async (): Promise<void> => {
        for await (const message of client.invoke({
          op: 'SystemEvents',
          as: 'messages',
        }) as never as AsyncIterable<unknown>)
          got.push(message)
      }
      expect(await rejection(read())).toMatchObject({ timeout, op: 'SystemEvents' })
      expect(got).toEqual([{ a: 1 }])
    }
  })

  it('callTimeout includes asking for the version and for the terminal', async () => {
    const server = await serve(async (_, response) => {
      await sleep(70)
      response.setHeader('Api-Version', '1.41').setHeader('content-type', 'application/json').end('{}')
    })
    onTestFinished(() => server.close())
    const client = docker({ uri: server.uri, callTimeout: 120 }, 'auto')
    const error = await rejection(client.invoke({ op: 'ContainerLogs', params: { id: 'a', stdout: true } }))
    expect(error).toMatchObject({ timeout: 'callTimeout', op: 'ContainerLogs' })
  })

  it.each<[string, () => unknown]>([
    [
      'a stream',
      () =>
        new Readable({
          read() {
            this.push(Buffer.alloc(65536))
          },
        }),
    ],
    ['bytes', () => Buffer.alloc(20_000_000)],
  ])('writeTimeout: the engine does not read %s', async (_, make) => {
    const server = await serveRaw((socket) => {
      socket.pause()
    })
    onTestFinished(() => server.close())
    const data = make()
    const error = await rejection(
      docker({ uri: server.uri, writeTimeout: 100 }).invoke({ op: 'ImageBuild', data }),
    )
    expect(error).toMatchObject({ timeout: 'writeTimeout' })
    expect(error.message).toBe(
      'ImageBuild POST /v1.41/build: the engine took nothing of the body for 100 ms.',
    )
    if (data instanceof Readable) expect(data.destroyed).toBe(true)
  })

  it('connectTimeout', async () => {
    for (const as of ['data', 'response', 'socket'] as const) {
      let late: Duplex | undefined
      const connect = async (): Promise<Duplex> => {
        await sleep(120)
        late = new Duplex({ read() {}, write() {} })
        return late
      }
      const client = docker({ connect, connectTimeout: 50 })
      const input =
        as === 'socket'
          ? { op: 'ContainerAttach', params: { id: 'a' }, as, tty: true }
          : { op: 'SystemInfo', as }
      const error = await rejection<TimeoutError>(client.invoke(input))
      expect(error).toMatchObject({ timeout: 'connectTimeout', ms: 50, op: input.op })
      expect(error.message).toMatch(/: No connection to the given stream within 50 ms\.$/)
      await expect.poll(() => late?.destroyed).toBe(true)
    }
  })
})

describe('a time does not run out', () => {
  it('readTimeout, while something comes', async () => {
    const server = await talking(trickle)
    expect(await docker({ uri: server.uri, readTimeout: 1000 }).invoke(inspect)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('hostile 12: readTimeout, while the head trickles', async () => {
    const server = await talking(async (socket) => {
      for (const byte of `${head}Content-Length: 2\r\n\r\n{}`) {
        socket.write(byte)
        await sleep(20)
      }
    })
    // All of the head takes longer than that, no byte of it does.
    expect(await docker({ uri: server.uri, readTimeout: 1000 }).invoke(inspect)).toEqual({})
  })

  it.each([101, 200, 404])(
    'hostile 12: readTimeout, while the head of a hijack trickles: %d',
    async (status) => {
      const server = await talking(async (socket) => {
        const upgrade = status === 101 ? 'Connection: Upgrade\r\nUpgrade: tcp\r\n' : ''
        for (const byte of `HTTP/1.1 ${status} It\r\n${upgrade}Content-Type: application/x-raw-stream\r\n\r\n`) {
          socket.write(byte)
          await sleep(20)
        }
        socket.end('late')
      })
      const answer = (await docker({ uri: server.uri, readTimeout: 1000 }).invoke({
        op: 'ContainerAttach',
        params: { id: 'a' },
        as: 'response',
        tty: true,
      })) as { status: number; body: Readable }
      expect(answer.status).toBe(status)
      expect(await text(answer.body)).toBe('late')
    },
  )

  it('readTimeout, while the reader holds back', async () => {
    const big = Buffer.alloc(2_000_000, 'x')
    const server = await talking((socket) => {
      socket.write(`${head}Content-Length: ${big.length}\r\n\r\n`)
      socket.write(big)
    })
    const body = (await docker({ uri: server.uri, readTimeout: 100 }).invoke({
      op: 'ContainerExport',
      params: { id: 'a' },
      as: 'stream',
    })) as Readable
    await sleep(300)
    let size = 0
    for await (const chunk of body) size += chunk.length
    expect(size).toBe(big.length)
  })

  it('readTimeout, on a hijacked connection', async () => {
    const server = await serve(silent, {
      upgrade: async (_, socket) => {
        socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n')
        await sleep(200)
        socket.end('late')
      },
    })
    onTestFinished(() => server.close())
    const socket = (await docker({ uri: server.uri, readTimeout: 60 }).invoke({
      op: 'ContainerAttach',
      params: { id: 'a' },
      as: 'socket',
      tty: true,
    })) as Duplex
    expect(await text(socket)).toBe('late')
  })

  it('writeTimeout, while the caller has nothing to give', async () => {
    const server = await serve((request, response) => {
      request.resume().once('end', () => response.end())
    })
    onTestFinished(() => server.close())
    async function* slow(): AsyncGenerator<Buffer> {
      yield Buffer.from('a')
      await sleep(250)
      yield Buffer.from('b')
    }
    await docker({ uri: server.uri, writeTimeout: 60 }).invoke({ op: 'ImageBuild', data: slow() })
  })

  it('writeTimeout, once all is sent', async () => {
    const server = await serve((request, response) => {
      request.resume().once('end', () => setTimeout(() => response.end(), 200))
    })
    onTestFinished(() => server.close())
    await docker({ uri: server.uri, writeTimeout: 60 }).invoke({
      op: 'ImageBuild',
      data: Buffer.alloc(300_000),
    })
  })

  it('callTimeout, once the last byte is here', async () => {
    const server = await serve((_, response) => {
      response.end('abc')
    })
    onTestFinished(() => server.close())
    const body = (await docker({ uri: server.uri, callTimeout: 100 }).invoke({
      op: 'ContainerExport',
      params: { id: 'a' },
      as: 'stream',
    })) as Readable
    await sleep(200)
    expect(await text(body)).toBe('abc')
  })
})

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, '5'])('refuses %s ms', (readTimeout) => {
  expect(() => docker({ uri: 'unix:///none', readTimeout: readTimeout as number })).toThrow(
    'conn: "readTimeout" must be a time in ms, from 0 (off) to 2^31 - 1.',
  )
})

async function trickle(socket: Socket): Promise<void> {
  socket.write(`${head}Content-Length: 13\r\n\r\n[1`)
  for (let n = 0; n < 5; n++) {
    await sleep(40)
    if (!socket.destroyed) socket.write(',1')
  }
  if (!socket.destroyed) socket.write(']')
}
