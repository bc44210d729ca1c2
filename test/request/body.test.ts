import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { request } from '../../src/client/raw-request.ts'
import { ConnectionError, UsageError } from '../../src/errors/errors.ts'
import { docker, rejection } from '../support/docker.ts'
import { type Served, serve } from '../support/serve.ts'

interface Received {
  headers: IncomingMessage['headers']
  body: Buffer
}

/** A server that keeps what it is sent. */
async function receiving(): Promise<Served & { received: Received[] }> {
  const received: Received[] = []
  const server = await serve(async (incoming, response) => {
    received.push({
      headers: incoming.headers,
      body: await buffer(incoming).catch(() => Buffer.from('broken')),
    })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  onTestFinished(() => server.close())
  return Object.assign(server, { received })
}

function fileOf(content: string): string {
  const dir = mkdtempSync('/tmp/hawser-body-')
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const file = join(dir, 'file')
  writeFileSync(file, content)
  return file
}

/** A file of 3 MiB that no piece of repeats. */
function largeFile(): { file: string; content: string } {
  const content = Array.from({ length: 3 * 2 ** 17 }, (_, i) => String(i).padStart(8, '0')).join('')
  return { file: fileOf(content), content }
}

async function* parts(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

const tar = 'application/x-tar'
const build = { op: 'ImageBuild', params: { t: 'a' } }

describe('data of bytes', () => {
  it.each<[string, () => unknown, string, string | undefined]>([
    ['text', () => 'é', 'é', '2'],
    ['Uint8Array', () => Uint8Array.of(97, 98), 'ab', '2'],
    ['part of a buffer', () => Buffer.from('xaby').subarray(1, 3), 'ab', '2'],
    ['ArrayBuffer', () => Uint8Array.of(97).buffer, 'a', '1'],
    ['DataView', () => new DataView(Uint8Array.of(120, 97).buffer, 1), 'a', '1'],
    ['nothing', () => '', '', '0'],
    ['Blob, whatever type it has', () => new Blob(['a', 'b'], { type: 'text/plain' }), 'ab', '2'],
    ['Readable', () => Readable.from([Buffer.from('a'), Buffer.from('b')]), 'ab', undefined],
    ['Readable of text', () => Readable.from(['a', 'é']), 'aé', undefined],
    ['ReadableStream', () => new Blob(['ab']).stream(), 'ab', undefined],
    ['async iterable', () => parts('a', 'b'), 'ab', undefined],
    ['iterable', () => new Set([Buffer.from('a'), Buffer.from('b')]), 'ab', undefined],
    ['array of parts', () => [Buffer.from('a'), Buffer.from('b')], 'ab', undefined],
    ['file', () => createReadStream(fileOf('abcdef')), 'abcdef', '6'],
    ['part of a file', () => createReadStream(fileOf('abcdef'), { start: 1, end: 3 }), 'bcd', '3'],
    ['rest of a file', () => createReadStream(fileOf('abcdef'), { start: 4 }), 'ef', '2'],
    ['part beyond a file', () => createReadStream(fileOf('abcdef'), { start: 4, end: 99 }), 'ef', '2'],
  ])('%s', async (_, make, want, length) => {
    const server = await receiving()
    await docker({ uri: server.uri }).invoke({ ...build, data: make() })
    const [{ headers, body } = { headers: {}, body: Buffer.of() }] = server.received
    expect(body.toString()).toBe(want)
    expect(headers['content-type']).toBe(tar)
    expect(headers['content-length']).toBe(length)
    expect(headers['transfer-encoding']).toBe(length === undefined ? 'chunked' : undefined)
  })

  it('has the content type and length that the caller says', async () => {
    const server = await receiving()
    const headers = { 'Content-Type': 'application/tar', 'Content-Length': '2' }
    await docker({ uri: server.uri }).invoke({ ...build, data: Readable.from([Buffer.from('ab')]), headers })
    expect(server.received[0]?.headers).toMatchObject({
      'content-type': 'application/tar',
      'content-length': '2',
    })
  })

  it.each([1, true, null, {}, new Map(), () => 1])('is not %s', async (data) => {
    const error = await rejection(docker({ uri: 'unix:///none' }).invoke({ ...build, data }))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toMatch(
      /^ImageBuild: "data" must be text, bytes or a stream of bytes, not (a|an|null)/,
    )
  })
})

describe('data of JSON', () => {
  it.each<[unknown, string]>([
    [{ a: undefined, b: [1] }, '{"b":[1]}'],
    [['a'], '["a"]'],
    [{ n: 2n ** 60n }, '{"n":1152921504606846976}'],
    [null, 'null'],
    [5, '5'],
    ['{"as":"it is"}', '{"as":"it is"}'],
    [Readable.from(['{"a":', '1}']), '{"a":1}'],
  ])('%#: %s', async (data, want) => {
    const server = await receiving()
    await docker({ uri: server.uri }).invoke({ op: 'ContainerCreate', data })
    expect(server.received[0]?.body.toString()).toBe(want)
    expect(server.received[0]?.headers['content-type']).toBe('application/json')
  })

  it('of 10 MB', async () => {
    const server = await receiving()
    const data = { Env: Array.from({ length: 100_000 }, (_, n) => `${n}=${'x'.repeat(95)}`) }
    await docker({ uri: server.uri }).invoke({ op: 'ContainerCreate', data })
    const [{ body, headers } = { body: Buffer.of(), headers: {} }] = server.received
    expect(body.length).toBeGreaterThan(10_000_000)
    expect(headers['content-length']).toBe(String(body.length))
    expect(JSON.parse(body.toString())).toEqual(data)
  })

  it('refuses what has no JSON', async () => {
    const client = docker({ uri: 'unix:///none' })
    const circular: Record<string, unknown> = {}
    circular.self = circular
    for (const data of [circular, () => 1, Symbol('a')]) {
      const error = await rejection(client.invoke({ op: 'ContainerCreate', data }))
      expect(error).toBeInstanceOf(UsageError)
      expect(error.message).toMatch(
        /^ContainerCreate: the body (cannot be written as JSON|has no JSON: it is a)/,
      )
    }
  })

  it('is missing where it is required, and refused where there is none', async () => {
    const client = docker({ uri: 'unix:///none' })
    expect((await rejection(client.invoke({ op: 'ContainerCreate' }))).message).toBe(
      'ContainerCreate: the required body ("data") is missing.',
    )
    expect(
      (await rejection(client.invoke({ op: 'ContainerStart', params: { id: 'a' }, data: {} }))).message,
    ).toBe('ContainerStart takes no body ("data").')
  })
})

it('sends no body without data', async () => {
  const server = await receiving()
  const client = docker({ uri: server.uri })
  await client.invoke({ op: 'ContainerStart', params: { id: 'a' } })
  await client.invoke({ op: 'ImageCreate', params: { fromImage: 'a' } })
  await request({ conn: { uri: server.uri }, method: 'POST', path: '/a' })
  for (const { body, headers } of server.received) {
    expect(body.length).toBe(0)
    expect(headers).toMatchObject({ 'content-length': '0' })
    expect(headers).not.toHaveProperty('content-type')
  }
  expect(server.received).toHaveLength(3)
})

describe('the body of request()', () => {
  it.each<[unknown, string, string]>([
    [{ a: 1 }, '{"a":1}', 'application/json'],
    [['a'], '["a"]', 'application/json'],
    ['text', 'text', 'application/octet-stream'],
    [Uint8Array.of(97), 'a', 'application/octet-stream'],
    [new Blob(['a'], { type: 'text/x' }), 'a', 'text/x'],
    [new URLSearchParams({ a: 'b c' }), 'a=b+c', 'application/x-www-form-urlencoded'],
  ])('%j', async (body, want, type) => {
    const server = await receiving()
    await request({ conn: { uri: server.uri }, method: 'POST', path: '/a', body })
    expect(server.received[0]?.body.toString()).toBe(want)
    expect(server.received[0]?.headers['content-type']).toBe(type)
  })

  it.each([new Map(), new Set(['a']), new Headers(), Float32Array.of(1), { a: Buffer.from('x') }, [() => 1]])(
    'is not %o',
    async (body) => {
      const sent = request({ conn: { uri: 'unix:///none' }, method: 'POST', path: '/a', body })
      const error = await rejection(sent)
      expect(error).toBeInstanceOf(UsageError)
      expect(error.message).toMatch(/^request\(\): the body\S* has no JSON: it is a/)
    },
  )

  it('is a form where it is FormData', async () => {
    const server = await receiving()
    const form = new FormData()
    form.append('a', 'é')
    form.append('file', new Blob(['bytes']), 'name.tar')
    await request({ conn: { uri: server.uri }, method: 'POST', path: '/a', body: form })
    const [{ body, headers } = { body: Buffer.of(), headers: {} }] = server.received
    const read = await new Response(new Uint8Array(body), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData()
    expect(read.get('a')).toBe('é')
    expect(await (read.get('file') as File).text()).toBe('bytes')
  })
})

describe('a body that fails', () => {
  it.each<[string, () => unknown]>([
    [
      'a generator',
      async function* () {
        yield Buffer.alloc(100_000)
        throw new Error('disk on fire')
      },
    ],
    [
      'a stream',
      () =>
        new Readable({
          read() {
            this.push(Buffer.alloc(100_000))
            setTimeout(() => this.destroy(new Error('disk on fire')), 20)
          },
        }),
    ],
    [
      'a ReadableStream',
      () =>
        new ReadableStream({
          pull(controller) {
            controller.enqueue(new Uint8Array(1000))
            setTimeout(() => controller.error(new Error('disk on fire')), 20)
          },
        }),
    ],
  ])('half-way: %s', async (_, make) => {
    const server = await receiving()
    const data = make()
    const error = await rejection(
      docker({ uri: server.uri }).invoke({ ...build, data: typeof data === 'function' ? data() : data }),
    )
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.message).toBe(
      'ImageBuild POST /v1.41/build: the body could not be sent whole: disk on fire.',
    )
    expect((error.cause as Error).message).toBe('disk on fire')
    await expect.poll(() => server.received[0]?.body.toString()).toBe('broken')
  })

  it('before it is read: a file that is missing, found out while the version is asked for', async () => {
    const asked: string[] = []
    const server = await serve(async ({ method, url }, response) => {
      asked.push(`${method} ${url}`)
      await sleep(50)
      response.setHeader('Api-Version', '1.41').end()
    })
    onTestFinished(() => server.close())
    const data = createReadStream('/nowhere/file.tar')
    const error = await rejection(docker({ uri: server.uri }, 'auto').invoke({ ...build, data }))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.message).toBe(
      "ImageBuild POST /v1.41/build: the body could not be sent whole: ENOENT: no such file or directory, open '/nowhere/file.tar'.",
    )
    expect(asked).toEqual(['HEAD /_ping'])
  })

  it('as its stream is closed too early', async () => {
    const server = await receiving()
    const data = new Readable({ read() {} })
    data.push('abc')
    setTimeout(() => data.destroy(), 50)
    const error = await rejection(docker({ uri: server.uri }).invoke({ ...build, data }))
    expect(error.message).toBe(
      'ImageBuild POST /v1.41/build: the body could not be sent whole: its stream was closed before it ended.',
    )
  })

  it('as it is not of the length that was said', async () => {
    const server = await receiving()
    const error = await rejection(
      docker({ uri: server.uri }).invoke({ ...build, data: 'abc', headers: { 'content-length': '5' } }),
    )
    expect(error.message).toMatch(
      /the body could not be sent whole: it is not as long as its content-length says\.$/,
    )
  })

  it('as it was read before', async () => {
    const data = Readable.from(['a'])
    for await (const _ of data);
    const error = await rejection(docker({ uri: 'unix:///none' }).invoke({ ...build, data }))
    expect(error.message).toBe('ImageBuild: the body is a stream that was read or closed already.')
  })
})

it('stops sending a body once the engine has answered without reading it', async () => {
  const server = await serve((_, response) => {
    response.writeHead(413, { 'content-type': 'application/json' }).end('{"message":"too much"}')
  })
  onTestFinished(() => server.close())
  for (const writeTimeout of [0, 50]) {
    const data = new Readable({
      read() {
        setTimeout(() => this.push(Buffer.alloc(65536)), 1)
      },
    })
    const error = await rejection(docker({ uri: server.uri, writeTimeout }).invoke({ ...build, data }))
    expect(error).toMatchObject({ status: 413, engineMessage: 'too much' })
    await expect.poll(() => data.destroyed).toBe(true)
  }
})

it('reads a body no faster than the engine takes it', async () => {
  const server = await serve((incoming) => {
    incoming.pause()
  })
  onTestFinished(() => server.close())
  let given = 0
  const data = new Readable({
    read() {
      given += 65536
      this.push(Buffer.alloc(65536))
    },
  })
  const aborter = new AbortController()
  const call = docker({ uri: server.uri }).invoke({ ...build, data, signal: aborter.signal })
  await expect.poll(() => given).toBeGreaterThan(65536)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(given).toBeLessThan(4 * 1024 * 1024)
  aborter.abort(new Error('enough'))
  expect((await rejection(call)).message).toBe('enough')
  expect(data.destroyed).toBe(true)
})

describe('a file to send', () => {
  it('comes in large pieces where nobody chose their size, whole', async () => {
    const server = await receiving()
    const { file, content } = largeFile()
    const begun = createReadStream(file)
    // Somebody was about to read this one.
    begun.pause()
    const fresh = createReadStream(file)
    const chosen = createReadStream(file, { highWaterMark: 10_000 })
    for (const stream of [begun, fresh, chosen]) {
      await docker({ uri: server.uri }).invoke({ op: 'ImageLoad', data: stream })
    }
    expect(server.received.map(({ body }) => body.equals(Buffer.from(content)))).toEqual([true, true, true])
    expect(begun.readableHighWaterMark).toBe(64 * 1024)
    expect(fresh.readableHighWaterMark).toBe(1024 * 1024)
    expect(chosen.readableHighWaterMark).toBe(10_000)
  })
})
