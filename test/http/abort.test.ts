import { getEventListeners } from 'node:events'
import type { Socket } from 'node:net'
import { Duplex, Readable } from 'node:stream'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { InvokeInput } from '../../src/client/invoke.ts'
import { request } from '../../src/client/raw-request.ts'
import { docker, rejection } from '../support/docker.ts'
import { serve, serveRaw } from '../support/serve.ts'

const unhandled: unknown[] = []
const onUnhandled = (reason: unknown): unknown => unhandled.push(reason)
beforeEach(() => {
  process.on('unhandledRejection', onUnhandled).on('uncaughtException', onUnhandled)
})
afterEach(async () => {
  await sleep(20)
  process.off('unhandledRejection', onUnhandled).off('uncaughtException', onUnhandled)
  expect(unhandled.splice(0)).toEqual([])
})

/** A stream that never ends. */
function endless(): Readable {
  return new Readable({
    read() {
      setTimeout(() => this.push(Buffer.alloc(1000)), 1)
    },
  })
}

type Moment = [name: string, input: InvokeInput, talk: (socket: Socket) => void]

const silent = (): void => {}
const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'
const moments: Moment[] = [
  ['waiting for the head', { op: 'ContainerWait', params: { id: 'a' } }, silent],
  ['waiting for the head of a short call', { op: 'SystemInfo' }, silent],
  ['reading the head', { op: 'SystemInfo' }, (socket) => socket.write('HTTP/1.1 200 O')],
  ['collecting', { op: 'SystemInfo' }, (socket) => socket.write(`${head}Content-Length: 100\r\n\r\n{`)],
  [
    'collecting messages',
    { op: 'ImageCreate', params: { fromImage: 'a' } },
    (socket) => socket.write(`${head}\r\n{"a":1}\n`),
  ],
  [
    'reading a refusal',
    { op: 'SystemInfo' },
    (socket) => socket.write('HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{'),
  ],
  ['upgrading', { op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true }, silent],
  ['asking for the terminal', { op: 'ContainerAttach', params: { id: 'a' }, as: 'socket' }, silent],
]

describe.each<[string, unknown]>([
  ['an error', new Error('enough')],
  ['text', 'enough'],
  ['nothing much', 0],
])('an abort with %s', (_, reason) => {
  it('before sending sends nothing, and frees the body', async () => {
    const server = await serve(() => expect.unreachable())
    onTestFinished(() => server.close())
    const data = endless()
    const call = docker({ uri: server.uri }).invoke({
      op: 'ImageBuild',
      data,
      signal: AbortSignal.abort(reason),
    })
    expect(await rejection(call)).toBe(reason)
    expect(data.destroyed).toBe(true)
    expect(server.connections).toBe(0)
  })

  it.each(moments)('while %s', async (_, input, talk) => {
    const { signal, abort } = aborter()
    const server = await serveRaw((socket) => {
      socket.once('end', () => socket.end())
      socket.once('data', () => {
        talk(socket)
        setImmediate(abort, reason)
      })
    })
    onTestFinished(() => server.close())
    const call = docker({ uri: server.uri }).invoke({ ...input, signal })
    expect(await rejection(call)).toBe(reason)
    await expect.poll(() => server.sockets.size).toBe(0)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('while sending the body', async () => {
    const { signal, abort } = aborter()
    const server = await serveRaw((socket) => {
      socket.once('data', () => abort(reason))
    })
    onTestFinished(() => server.close())
    const data = endless()
    const call = docker({ uri: server.uri }).invoke({ op: 'ImageBuild', data, signal })
    expect(await rejection(call)).toBe(reason)
    expect(data.destroyed).toBe(true)
  })

  it('while sending a body that is made as it is sent', async () => {
    let abort: (reason: unknown) => void = () => {}
    const server = await serveRaw((socket) => {
      socket.once('data', () => abort(reason))
    })
    onTestFinished(() => server.close())
    const ended: string[] = []
    async function* generate(): AsyncGenerator<Buffer> {
      try {
        for (;;) {
          await sleep(1)
          yield Buffer.alloc(1000)
        }
      } finally {
        ended.push('generator')
      }
    }
    const web = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => void ended.push('stream'),
    })
    for (const data of [generate(), web]) {
      const aborting = aborter()
      abort = aborting.abort
      const call = docker({ uri: server.uri }).invoke({ op: 'ImageBuild', data, signal: aborting.signal })
      expect(await rejection(call)).toBe(reason)
    }
    await expect.poll(() => ended).toEqual(['generator', 'stream'])
  })

  it('while connecting', async () => {
    for (const input of [
      { op: 'SystemInfo' },
      { op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true },
    ] as InvokeInput[]) {
      const { signal, abort } = aborter()
      const late = new Duplex({ read() {}, write() {} })
      let arrive: (stream: Duplex) => void = () => {}
      const connect = (): Promise<Duplex> => {
        setImmediate(abort, reason)
        return new Promise((resolve) => {
          arrive = resolve
        })
      }
      expect(await rejection(docker({ connect }).invoke({ ...input, signal }))).toBe(reason)
      arrive(late)
      await expect.poll(() => late.destroyed).toBe(true)
    }
  })

  it('frees a body that waits for a connection', async () => {
    let cancelled: unknown
    const data = new ReadableStream({
      cancel: (why) => {
        cancelled = why ?? 'cancelled'
      },
    })
    const { signal, abort } = aborter()
    const connect = (): Promise<Duplex> => {
      setImmediate(abort, reason)
      return new Promise(() => {})
    }
    const call = docker({ connect }).invoke({ op: 'ImageBuild', data, signal })
    expect(await rejection(call)).toBe(reason)
    await expect.poll(() => cancelled).toBeDefined()
  })

  it('while asking for the version, which goes on for others', async () => {
    const { signal, abort } = aborter()
    const server = await serve(async (_, response) => {
      if (!signal.aborted) abort(reason)
      await expect.poll(() => hasLeft).toBe(true)
      response.setHeader('Api-Version', '1.41').setHeader('content-type', 'application/json').end('{"a":1}')
    })
    onTestFinished(() => server.close())
    let hasLeft = false
    const client = docker({ uri: server.uri }, 'auto')
    const [left, other] = [client.invoke({ op: 'SystemInfo', signal }), client.invoke({ op: 'SystemInfo' })]
    expect(await rejection(left)).toBe(reason)
    hasLeft = true
    expect(await other).toEqual({ a: 1 })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('while it waits for one of the 64 connections', async () => {
    const paths: string[] = []
    const server = await serve(({ url = '' }) => {
      paths.push(url)
    })
    onTestFinished(() => server.close())
    const client = docker({ uri: server.uri })
    const others = Array.from({ length: 64 }, () => client.invoke({ op: 'SystemInfo' }).catch(() => 'closed'))
    const { signal, abort } = aborter()
    const call = client.invoke({ op: 'SystemVersion', signal })
    await expect.poll(() => paths.length).toBe(64)
    abort(reason)
    expect(await rejection(call)).toBe(reason)
    await client.close()
    expect(await Promise.all(others)).toEqual(Array(64).fill('closed'))
    expect(new Set(paths)).toEqual(new Set(['/v1.41/info']))
  })

  it.each(['messages', 'stream'] as const)('while %s are read', async (as) => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => socket.write(`${head}\r\n{"a":1}\n`)).once('end', () => socket.end())
    })
    onTestFinished(() => server.close())
    const { signal, abort } = aborter()
    const answer = docker({ uri: server.uri }).invoke({ op: 'SystemEvents', as, signal })
    const read = async (): Promise<void> => {
      for await (const _ of (await answer) as AsyncIterable<unknown>) abort(reason)
    }
    expect(await rejection(read())).toEqual(reason || new Error('The call was aborted.'))
    await expect.poll(() => server.sockets.size).toBe(0)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('of a hijacked connection closes it', async () => {
    const server = await serve(silent, {
      upgrade: (_, socket) =>
        socket
          .resume()
          .once('end', () => socket.end())
          .write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nhi'),
    })
    onTestFinished(() => server.close())
    const { signal, abort } = aborter()
    const socket = (await docker({ uri: server.uri }).invoke({
      op: 'ContainerAttach',
      params: { id: 'a' },
      as: 'socket',
      tty: true,
      signal,
    })) as Duplex
    const read = async (): Promise<void> => {
      for await (const _ of socket) abort(reason)
    }
    expect(await rejection(read())).toEqual(reason || new Error('The call was aborted.'))
    expect(socket.destroyed).toBe(true)
    await expect.poll(() => server.sockets.size).toBe(0)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

it('is for one call only: the connection of another goes on', async () => {
  const server = await serve(async ({ url }, response) => {
    await sleep(url === '/slow' ? 100 : 1)
    response.end('fine')
  })
  onTestFinished(() => server.close())
  const client = docker({ uri: server.uri })
  const { signal, abort } = aborter()
  const calls = [client.invoke({ op: 'SystemPing' }), client.invoke({ op: 'SystemPing', signal })]
  abort(new Error('enough'))
  expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
})

it('after the end of a call does nothing, and a signal of many calls is let go by each', async () => {
  const server = await serve((_, response) => {
    response.end('OK')
  })
  onTestFinished(() => server.close())
  const client = docker({ uri: server.uri })
  const { signal, abort } = aborter()
  await Promise.all(Array.from({ length: 100 }, () => client.invoke({ op: 'SystemPing', signal })))
  expect(getEventListeners(signal, 'abort')).toEqual([])
  abort('late')
  expect(await client.invoke({ op: 'SystemPing' })).toBe('OK')
})

it('refuses a signal that is none', async () => {
  const error = await rejection(
    docker({ uri: 'unix:///none' }).invoke({ op: 'SystemPing', signal: {} as never }),
  )
  expect(error.message).toBe('invoke(): "signal" must be an AbortSignal.')
})

it('leaves no timer and no connection behind', async () => {
  const server = await serveRaw((socket) => {
    socket.resume().once('end', () => socket.end())
  })
  onTestFinished(() => server.close())
  const times = { callTimeout: 60_000, readTimeout: 60_000, writeTimeout: 60_000, connectTimeout: 60_000 }
  const client = docker({ uri: server.uri, ...times })
  const before = timers()
  const { signal, abort } = aborter()
  const connecting = docker({ connect: () => new Promise(() => {}), ...times })
  const calls = [
    connecting.invoke({ op: 'SystemInfo', signal }),
    connecting.invoke({ op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true, signal }),
    client.invoke({ op: 'SystemInfo', signal }),
    client.invoke({ op: 'ImageBuild', data: endless(), signal }),
    client.invoke({ op: 'ContainerAttach', params: { id: 'a' }, as: 'socket', tty: true, signal }),
    request({ conn: { uri: server.uri, ...times }, method: 'GET', path: '/a', signal }),
  ]
  await expect.poll(() => server.sockets.size).toBe(4)
  expect(timers()).toBeGreaterThan(before)
  abort('enough')
  expect((await Promise.allSettled(calls)).map((call) => (call as PromiseRejectedResult).reason)).toEqual(
    Array(6).fill('enough'),
  )
  await expect.poll(() => server.sockets.size).toBe(0)
  // Not by `expect.poll`, whose own timer would count.
  while (timers() > before) await turn()
})

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}

function aborter(): { signal: AbortSignal; abort: (reason: unknown) => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) }
}
