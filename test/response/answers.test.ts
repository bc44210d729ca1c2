import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { client } from '../../src/client/client.ts'
import { connect } from '../../src/client/connect.ts'
import { request } from '../../src/client/raw-request.ts'
import { runCall } from '../../src/client/run-call.ts'
import { ConnectionError, ProtocolError } from '../../src/errors/errors.ts'
import { Call } from '../../src/http/call.ts'
import { buildRaw } from '../../src/request/build.ts'
import type { Answer } from '../../src/table/operation.ts'
import { answering, send } from '../support/answering.ts'
import { docker, rejection } from '../support/docker.ts'

describe('as: data', () => {
  const json = 'application/json'
  it.each<[string, object, ReturnType<typeof send>, unknown]>([
    ['JSON', { op: 'ContainerInspect', params: { id: 'a' } }, send(200, json, '{"Id":"é"}\n'), { Id: 'é' }],
    ['JSON that is null', { op: 'ContainerList' }, send(200, json, 'null'), null],
    ['JSON under another type', { op: 'ContainerList' }, send(200, 'text/plain', '[]'), []],
    ['text', { op: 'SystemPing' }, send(200, 'text/plain', 'OK'), 'OK'],
    ['text of nothing', { op: 'SystemPing' }, send(200, 'text/plain'), ''],
    [
      'a tar',
      { op: 'ContainerExport', params: { id: 'a' } },
      send(200, 'application/x-tar', Buffer.of(0, 255)),
      Buffer.of(0, 255),
    ],
    ['204', { op: 'ContainerStart', params: { id: 'a' } }, send(204, undefined), undefined],
    ['304', { op: 'ContainerStart', params: { id: 'a' } }, send(304, undefined), undefined],
    [
      '200 of nothing where nothing is documented',
      { op: 'ContainerRename', params: { id: 'a', name: 'b' } },
      send(200, undefined),
      undefined,
    ],
    [
      'a blank line where nothing is documented',
      { op: 'ContainerRename', params: { id: 'a', name: 'b' } },
      send(200, 'text/plain', ' \r\n'),
      undefined,
    ],
    ['a blank line that is the text', { op: 'SystemPing' }, send(200, 'text/plain', '\n'), '\n'],
    [
      'JSON where nothing is documented',
      { op: 'ContainerRename', params: { id: 'a', name: 'b' } },
      send(200, json, '{"a":1}'),
      { a: 1 },
    ],
    [
      'text where nothing is documented',
      { op: 'ContainerRename', params: { id: 'a', name: 'b' } },
      send(200, 'text/plain', 'a'),
      'a',
    ],
    [
      'messages that end',
      { op: 'ImageCreate', params: { fromImage: 'a' } },
      send(200, json, '{"status":"a"}\r\n{"status":"b"}\r\n'),
      [{ status: 'a' }, { status: 'b' }],
    ],
    [
      'one message of a row',
      { op: 'ContainerStats', params: { id: 'a', stream: false } },
      send(200, json, '{"read":"x"}\n'),
      { read: 'x' },
    ],
    [
      'integers beyond 2^53, rounded',
      { op: 'SystemVersion' },
      send(200, json, '{"n":9007199254740993}'),
      { n: 9007199254740992 },
    ],
  ])('%s', async (_, input, answer, want) => {
    expect(await docker({ uri: await answering(answer) }).invoke(input as never)).toEqual(want)
  })

  it('keeps integers beyond 2^53 whole where bigint is asked for', async () => {
    const uri = await answering(send(200, json, '{"n":9007199254740993,"s":"9007199254740993","m":1}'))
    const want = { n: 9007199254740993n, s: '9007199254740993', m: 1 }
    expect(await docker({ uri, bigint: true }).invoke({ op: 'SystemVersion' })).toEqual(want)
    expect(await request({ conn: { uri, bigint: true }, method: 'GET', path: '/' })).toEqual(want)
  })

  it('gives the path stat that stands in a header, of HEAD', async () => {
    const stat = { name: '??>', size: 2, mode: 420, mtime: '2024-05-06T00:00:00Z', linkTarget: '' }
    const header = Buffer.from(JSON.stringify(stat)).toString('base64')
    expect(header).toMatch(/[+/]/)
    const uri = await answering((response) => {
      response.writeHead(200, { 'X-Docker-Container-Path-Stat': header }).end()
    })
    expect(
      await docker({ uri }).invoke({ op: 'ContainerArchiveInfo', params: { id: 'a', path: '/x' } }),
    ).toEqual(stat)
  })

  it.each([{}, { 'x-docker-container-path-stat': '@@' }])(
    'refuses a path stat that is none: %j',
    async (headers) => {
      const uri = await answering((response) => {
        response.writeHead(200, headers).end()
      })
      const error = await rejection(
        docker({ uri }).invoke({ op: 'ContainerArchiveInfo', params: { id: 'a', path: '/x' } }),
      )
      expect(error).toBeInstanceOf(ProtocolError)
      expect(error.message).toBe(
        'ContainerArchiveInfo HEAD /v1.41/containers/a/archive: the header X-Docker-Container-Path-Stat does not hold base64 of JSON.',
      )
    },
  )

  it('reads an answer that comes byte by byte', async () => {
    const uri = await answering(async (response) => {
      response.setHeader('content-type', json)
      for (const byte of Buffer.from('{"é":1}')) {
        response.write(Buffer.of(byte))
        await sleep(1)
      }
      response.end()
    })
    expect(await docker({ uri }).invoke({ op: 'SystemVersion' })).toEqual({ é: 1 })
  })

  it.each<[string, string]>([
    ['JSON that is cut', '{"Id":"abc'],
    ['a page of a proxy', '<!doctype html><title>Sign in</title>'],
  ])('%s is a ProtocolError with an excerpt', async (_, body) => {
    const uri = await answering(send(200, 'text/html', body))
    const error = await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))
    expect(error).toBeInstanceOf(ProtocolError)
    expect(error).toMatchObject({
      code: 'PROTOCOL',
      op: 'SystemInfo',
      method: 'GET',
      path: '/v1.41/info',
      excerpt: body,
    })
    expect(error.message).toBe(`SystemInfo GET /v1.41/info: the answer is not JSON: ${JSON.stringify(body)}.`)
  })

  it('names the form that reads several values in a row', async () => {
    const uri = await answering(send(200, json, '{"a":1}\n{"a":2}\n'))
    const { message } = await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))
    expect(message).toMatch(/ These are several values in a row, which as: "messages" reads\.$/)
  })

  it('shows no more than 200 characters of what is no JSON', async () => {
    const uri = await answering(send(200, json, 'x'.repeat(10_000)))
    const error = await rejection<ProtocolError>(docker({ uri }).invoke({ op: 'SystemInfo' }))
    expect(error.excerpt).toHaveLength(200)
  })

  it('rejects when the connection breaks in mid-answer', async () => {
    const uri = await answering((response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"a":')
      setTimeout(() => response.destroy(), 10)
    })
    const error = await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.message).toMatch(
      /^SystemInfo GET \/v1\.41\/info: the connection to unix:.*s\.sock broke: other side closed\./,
    )
  })

  it.each<[Answer['kind'], string]>([
    ['json', 'the answer is larger than 1000 bytes; read it as a stream.'],
    ['bytes', 'the answer is larger than 1000 bytes; read it as a stream.'],
    ['messages', 'the answer is larger than 1000 bytes; read it as messages.'],
    ['frames', 'the output is longer than 1000 bytes: read it as frames or lines.'],
  ])('has a limit on %s, and closes the connection beyond it', async (kind, want) => {
    let closed: Promise<unknown> = Promise.resolve()
    const uri = await answering((response) => {
      closed = new Promise((resolve) => response.once('close', resolve))
      const write = (): void => {
        while (response.write(`${JSON.stringify('x'.repeat(98))}`));
        response.once('drain', write)
      }
      write()
    })
    const outgoing = buildRaw({ method: 'GET', path: '/big' })
    const { call } = outgoing
    const plan = {
      outgoing,
      call,
      as: 'data',
      answer: { kind },
      tty: true,
      bigint: false,
      failure: false,
      limit: 1000,
      ok: undefined,
    } as const
    const error = await rejection(
      runCall(
        undefined,
        () => new Call(connect({ uri }), call),
        () => plan,
      ),
    )
    expect(error).toBeInstanceOf(ProtocolError)
    expect(error.message).toBe(`GET /big: ${want}`)
    await closed
  })
})

describe('other forms', () => {
  it('response: gives status, headers and body, whatever the status', async () => {
    for (const status of [200, 302, 404, 500]) {
      const uri = await answering((response) => {
        response
          .writeHead(status, { 'X-A': 'b', 'x-c': ['d', 'e'], 'set-cookie': ['f', 'g'], location: '/x' })
          .end('body')
      })
      const { body, headers, ...rest } = (await docker({ uri }).invoke({
        op: 'SystemInfo',
        as: 'response',
      })) as {
        status: number
        headers: object
        body: AsyncIterable<Buffer>
      }
      expect(rest).toEqual({ status })
      expect(headers).toMatchObject({ 'x-a': 'b', 'x-c': 'd, e', 'set-cookie': ['f', 'g'] })
      expect(await text(body)).toBe('body')
    }
  })

  it('stream: gives the raw body with backpressure', async () => {
    let written = 0
    const uri = await answering(async (response) => {
      for (let part = 0; part < 320 && !response.destroyed; part++) {
        written += 65536
        if (!response.write(Buffer.alloc(65536, 1)))
          await new Promise((resolve) => response.once('drain', resolve))
      }
      response.end()
    })
    const body = (await docker({ uri }).invoke({
      op: 'ContainerExport',
      params: { id: 'a' },
      as: 'stream',
    })) as AsyncIterable<Buffer>
    await sleep(200)
    expect(written).toBeLessThan(5 * 1024 * 1024)
    let read = 0
    for await (const chunk of body) read += chunk.length
    expect(read).toBe(320 * 65536)
  })

  it('refuses a redirect, and shows nothing of its query', async () => {
    const uri = await answering((response) => {
      response.writeHead(307, { location: 'https://other/v2?token=secret' }).end('moved')
    })
    const error = await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))
    expect(error).toBeInstanceOf(ProtocolError)
    expect(error.message).toMatch(
      /^SystemInfo GET \/v1\.41\/info: the answer is 307, which leads to https:\/\/other\/v2; this is not followed\./,
    )
    expect(error.message).not.toContain('secret')
  })

  it.each([
    ['a//b', '/v1.41/images/a/b/json'],
    ['a/../b', '/v1.41/images/b/json'],
    ['../x', '/v1.41/x/json'],
    ['/', '/v1.41/images/json'],
  ])('says why an engine redirects where a value is %s', async (name, location) => {
    const uri = await answering((response) => response.writeHead(301, { location }).end())
    const error = await rejection(docker({ uri }).invoke({ op: 'ImageInspect', params: { name } }))
    expect(error.message).toMatch(
      /is not followed\. A value in the path has an empty segment, "\." or "\.\.", which the engine removes\.$/,
    )
  })

  it('takes 304 for an error where the operation does not document it', async () => {
    const uri = await answering(send(304, undefined))
    const error = await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))
    expect(error).toBeInstanceOf(ProtocolError)
    expect(error.message).toBe(
      'SystemInfo GET /v1.41/info: the answer is 304 (Not Modified), neither what was asked for nor an error.',
    )
  })

  it('takes 304 for a success of a raw request, since what was asked for is so already', async () => {
    const uri = await answering(send(304, undefined))
    const start = { conn: { uri }, method: 'POST', path: '/v1.41/containers/a/start' }
    await expect(request(start)).resolves.toBeUndefined()
    expect(await request({ ...start, as: 'stream' })).toMatchObject({ status: 304 })
  })

  it('takes a 304 that tells a length, which HTTP allows, and goes on over the same connection', async () => {
    const uri = await answering((response) => response.writeHead(304, { 'content-length': 50 }).end())
    const client = docker({ uri })
    for (const op of ['ContainerStart', 'ContainerStop'] as const)
      await expect(client.invoke({ op, params: { id: 'a' } })).resolves.toBeUndefined()
  })

  it.each<[type: string, body: string, want: unknown]>([
    ['Application/JSON; charset=UTF-8', '{"a":1}', { a: 1 }],
    ['application/json ; charset=utf-8', '{"a":1}', { a: 1 }],
    ['TEXT/PLAIN', 'a', 'a'],
    ['application/X-NDJSON', '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['application/json', '\uFEFF{"a":1}', { a: 1 }],
  ])('reads a raw answer by its type, in capitals too: %s', async (type, body, want) => {
    const conn = { uri: await answering(send(200, type, body)) }
    expect(await request({ conn, method: 'GET', path: '/' })).toEqual(want)
  })

  it('reads a body that says in capitals that it is not compressed', async () => {
    const uri = await answering((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'Identity' })
      response.end('{"ID":"a"}')
    })
    expect(await docker({ uri }).invoke({ op: 'SystemInfo' })).toEqual({ ID: 'a' })
  })

  it.each(['frames', 'messages', 'lines', 'socket', 'json'])(
    'refuses %s of what has no such form',
    async (as) => {
      const error = await rejection(
        docker({ uri: 'unix:///none' }).invoke({
          op: 'ContainerExport',
          params: { id: 'a' },
          as: as as never,
        }),
      )
      expect(error.message).toBe(`ContainerExport has no as: "${as}" (it has: "data", "stream", "response").`)
    },
  )

  it.each<[object, string]>([
    [
      { op: 'SystemEvents' },
      'SystemEvents need not end, so it cannot be collected: use as: "messages", or pass "until".',
    ],
    [
      { op: 'ContainerStats', params: { id: 'a' } },
      'ContainerStats need not end, so it cannot be collected: use as: "messages", or pass stream: false.',
    ],
    [
      { op: 'ContainerLogs', params: { id: 'a', stdout: true, follow: true } },
      'ContainerLogs need not end, so it cannot be collected: use as: "frames", or pass follow: false.',
    ],
  ])('refuses to collect what need not end: %j', async (input, want) => {
    expect((await rejection(docker({ uri: 'unix:///none' }).invoke(input as never))).message).toBe(want)
  })

  it('collects what ends by either of two parameters, and by these alone', async () => {
    const uri = await answering(send(200, 'application/json', '{"Action":"a"}\n{"Action":"b"}\n'))
    const podman = client({ engine: 'podman', version: 'v5.8.3', conn: { uri } })
    const all = [{ Action: 'a' }, { Action: 'b' }]
    const op = 'SystemEventsLibpod'
    expect(await podman.invoke({ op, params: { until: 1 } })).toEqual(all)
    expect(await podman.invoke({ op, params: { stream: false } })).toEqual(all)
    const input = { op, params: { stream: true } }
    expect((await rejection(podman.invoke(input as never))).message).toBe(
      'SystemEventsLibpod need not end, so it cannot be collected: use as: "messages", or pass "until" or stream: false.',
    )
  })
})
