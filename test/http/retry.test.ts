import { connect as netConnect } from 'node:net'
import type { Duplex } from 'node:stream'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import type { InvokeInput } from '../../src/client/invoke.ts'
import { ConnectionError, TimeoutError } from '../../src/errors/errors.ts'
import { docker, rejection } from '../support/docker.ts'
import { type Served, serve } from '../support/serve.ts'

/** A way to the server that fails the first `failures` times, as a listen queue that is full does. */
function flaky(server: Served, failures: number): { connect: () => Duplex; dials: () => number } {
  let dials = 0
  const connect = (): Duplex => {
    dials += 1
    if (dials <= failures) throw Object.assign(new Error('connect EAGAIN'), { code: 'EAGAIN' })
    return netConnect({ path: server.uri.slice('unix://'.length), allowHalfOpen: true })
  }
  return { connect, dials: () => dials }
}

const attach: InvokeInput = { op: 'ContainerAttach', params: { id: 'a' }, as: 'stream', tty: true }
const calls: [name: string, input: () => InvokeInput, sent: string][] = [
  ['a GET', () => ({ op: 'SystemInfo' }), 'GET '],
  ['a POST without a body', () => ({ op: 'ContainerStart', params: { id: 'a' } }), 'POST '],
  ['a POST of JSON', () => ({ op: 'ContainerCreate', data: { Image: 'b' } }), 'POST {"Image":"b"}'],
  ['a POST of a stream', () => ({ op: 'ImageBuild', data: Readable.from(['a', 'b']) }), 'POST ab'],
  ['a DELETE', () => ({ op: 'ContainerDelete', params: { id: 'a' } }), 'DELETE '],
  ['a hijack', () => attach, 'POST '],
]

it.each(calls)('sends %s once more, and once only, where connecting failed', async (_, input, sent) => {
  const seen: string[] = []
  const server = await serve(
    async (request, response) => {
      seen.push(`${request.method} ${await text(request)}`)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    },
    {
      upgrade: ({ method }, socket) => {
        seen.push(`${method} `)
        socket.end('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n')
      },
    },
  )
  onTestFinished(() => server.close())
  const once = flaky(server, 1)
  await docker({ connect: once.connect }).invoke(input())
  expect(seen).toEqual([sent])
  expect(once.dials()).toBe(2)

  const always = flaky(server, Number.POSITIVE_INFINITY)
  const error = await rejection<ConnectionError>(docker({ connect: always.connect }).invoke(input()))
  expect(error).toBeInstanceOf(ConnectionError)
  expect(error).toMatchObject({ op: input().op, cause: { code: 'EAGAIN' } })
  expect(always.dials()).toBe(2)
  expect(seen).toEqual([sent])
})

it.each([calls[0], calls[5]] as typeof calls)(
  'does not wait for connectTimeout twice: %s',
  async (_, input) => {
    let dials = 0
    const connect = (): Promise<Duplex> => {
      dials += 1
      return new Promise(() => {})
    }
    const error = await rejection(docker({ connect, connectTimeout: 20 }).invoke(input()))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(dials).toBe(1)
  },
)
