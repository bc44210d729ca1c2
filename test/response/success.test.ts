import { createServer, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { EngineClient } from '../../src/client/client.ts'
import type { InvokeInput } from '../../src/client/invoke.ts'
import { request } from '../../src/client/raw-request.ts'
import { answering, send } from '../support/answering.ts'
import { docker, rejection } from '../support/docker.ts'
import { serve } from '../support/serve.ts'

const json = 'application/json'

function podman(uri: string, version = 'v5.8.2'): EngineClient {
  const client = new EngineClient({ engine: 'podman', version, conn: { uri } })
  onTestFinished(() => client.close())
  return client
}

describe('findings E.1: one object that was asked for is there, or there is an error', () => {
  const late = '{"cause":"container is stopped","message":"container is stopped","response":500}\n'
  const calls: [op: string, params: object][] = [
    ['ContainerStats', { name: 'a', stream: false }],
    ['ContainerStatsLibpod', { name: 'a', stream: false }],
    ['ContainersStatsAllLibpod', { stream: false }],
    ['ContainerTopLibpod', { name: 'a' }],
  ]
  it.each(calls)('%s: an error told after a 200', async (op, params) => {
    const uri = await answering(
      send(200, json, op === 'ContainersStatsAllLibpod' ? '{"Error":{"message":"no"},"Stats":null}' : late),
    )
    for (const as of ['data', 'messages'] as const) {
      const call = podman(uri).invoke({ op, params: params as Record<string, unknown>, as })
      const read = call.then(async (answer) => {
        if (as === 'messages') for await (const _ of answer as AsyncIterable<unknown>);
      })
      expect(await rejection(read)).toMatchObject({ code: 'ENGINE', status: 500, reason: 'failed', op })
    }
  })

  it.each(calls)('%s: a 200 with nothing in it', async (op, params) => {
    const uri = await answering(send(200, json))
    const call = podman(uri).invoke({ op, params: params as Record<string, unknown> })
    expect(await rejection(call)).toMatchObject({
      code: 'PROTOCOL',
      op,
      message: expect.stringContaining('the answer is empty'),
    })
  })
})

describe("findings E.1: the same behind Docker's API", () => {
  const late = '{"cause":"container is stopped","message":"container is stopped","response":500}\n'
  it.each<InvokeInput>([
    { op: 'ContainerStats', params: { id: 'a', stream: false } },
    { op: 'ContainerStats', params: { id: 'a' }, as: 'messages' },
    { op: 'SystemEvents', params: { until: 1 } },
    { op: 'ImageCreate', params: { fromImage: 'a', tag: 'b' } },
  ])('%j: an error told after a 200', async (call) => {
    const uri = await answering(send(200, json, late))
    const read = docker({ uri })
      .invoke(call as never)
      .then(async (answer: unknown) => {
        if (call.as === 'messages') for await (const _ of answer as AsyncIterable<unknown>);
      })
    expect(await rejection(read)).toMatchObject({
      code: 'ENGINE',
      status: 500,
      reason: 'failed',
      op: call.op,
    })
  })
})

describe('a request for a raw connection, answered as any other', () => {
  const start = { op: 'ExecStart', params: { id: 'a' }, data: { Detach: true } } as const
  // Docker's answer to a detached exec is empty; Podman's is a line break.
  it.each(['', '\n', '\r\n'])('has no output where the body is %j', async (body) => {
    const uri = await answering((response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': body.length }).end(body)
    })
    expect(await docker({ uri }).invoke(start)).toEqual({ stdout: '', stderr: '', output: '' })
    for (const as of ['frames', 'lines'] as const) {
      const output = await docker({ uri }).invoke({ ...start, as })
      for await (const _ of output as AsyncIterable<unknown>) expect.unreachable()
    }
    const terminal = { ...start, data: { Detach: true, Tty: true } }
    expect(await docker({ uri }).invoke(terminal)).toEqual({ stdout: '', stderr: '', output: '' })
  })

  it('is refused where it has another', async () => {
    const uri = await answering(send(200, 'text/plain', 'hello'))
    expect(await rejection(docker({ uri }).invoke(start))).toMatchObject({ code: 'PROTOCOL' })
  })
})

describe('findings E.1: a value that was asked for is there, or there is an error', () => {
  it.each<[string, InvokeInput]>([
    ['an object', { op: 'SystemInfo' }],
    ['a list', { op: 'ContainerList' }],
    ['of one object', { op: 'ContainerInspect', params: { id: 'a' } }],
  ])('%s: a 200 with nothing in it', async (_, call) => {
    for (const end of [
      send(200, json),
      send(200, 'text/plain'),
      (response: ServerResponse) => void response.end(),
    ]) {
      const uri = await answering(end)
      expect(await rejection(docker({ uri }).invoke(call))).toMatchObject({
        code: 'PROTOCOL',
        message: expect.stringContaining('the answer is empty'),
      })
    }
  })

  it('what has been done stays done, though the engine tells nothing of it', async () => {
    const uri = await answering(send(201, json))
    expect(await docker({ uri }).invoke({ op: 'ContainerCreate', data: {} })).toBeUndefined()
  })
})

describe('findings E.2: the kind of an answer may depend on a parameter', () => {
  const op = 'ImageCommitLibpod'
  it('one object, unless it streams', async () => {
    const uri = await answering(send(201, json, '{"Id":"abc"}'))
    expect(await podman(uri).invoke({ op, params: { container: 'a' } })).toEqual({ Id: 'abc' })
    const streamed = podman(uri).invoke({ op, params: { container: 'a', stream: true } })
    expect(await rejection(streamed)).toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('as: "messages"'),
    })
  })

  it('messages where it streams, an error among them', async () => {
    const progress = '{"stream":"Copying"}\n{"stream":"abc"}\n'
    const params = { container: 'a', stream: true }
    const good = await answering(send(200, json, progress))
    const all: unknown[] = []
    for await (const message of podman(good).invoke({
      op,
      params,
      as: 'messages',
    }) as never as AsyncIterable<unknown>)
      all.push(message)
    expect(all).toEqual([{ stream: 'Copying' }, { stream: 'abc' }])
    const bad = await answering(
      send(200, 'text/plain', '{"errorDetail":{"message":"invalid reference format"}}'),
    )
    const read = async (): Promise<void> => {
      for await (const _ of podman(bad).invoke({
        op,
        params,
        as: 'messages',
      }) as never as AsyncIterable<unknown>);
    }
    expect(await rejection(read())).toMatchObject({
      reason: 'failed',
      engineMessage: 'invalid reference format',
    })
  })
})

describe('findings E.3, E.5: an error inside a stream', () => {
  it('is found in messages of what is one JSON value as well', async () => {
    const uri = await answering(send(200, json, '{"a":1}\n{"errorDetail":{"message":"no space"}}\n'))
    const got: unknown[] = []
    const read = async (): Promise<void> => {
      for await (const message of docker({ uri }).invoke({
        op: 'SystemInfo',
        as: 'messages',
      }) as never as AsyncIterable<unknown>)
        got.push(message)
    }
    expect(await rejection(read())).toMatchObject({
      reason: 'failed',
      engineMessage: 'no space',
      op: 'SystemInfo',
    })
    expect(got).toEqual([{ a: 1 }])
  })

  it.each<[string, string, string, number]>([
    ["a build's command", '{"errorDetail":{"code":1,"message":"exit 1"},"error":"exit 1"}', 'failed', 500],
    [
      'one of a status of its own',
      '{"errorDetail":{"code":404,"message":"gone"},"error":"gone"}',
      'not-found',
      404,
    ],
    ['one without', '{"error":"no"}', 'failed', 500],
  ])('has a reason of its own: %s', async (_, body, reason, status) => {
    const uri = await answering(send(200, json, `{"stream":"Step 1"}\n${body}\n`))
    const build = docker({ uri }).invoke({ op: 'ImageBuild', data: Buffer.from('tar') })
    expect(await rejection(build)).toMatchObject({ reason, status })
    expect(
      await rejection(
        docker({ uri: await answering(send(500, json, '{"message":"no"}')) }).invoke({ op: 'SystemInfo' }),
      ),
    ).toMatchObject({ reason: 'server' })
  })

  it('of frames has it too', async () => {
    const uri = await answering(
      send(200, 'application/vnd.docker.multiplexed-stream', '\x03\0\0\0\0\0\0\x02no'),
    )
    const logs = docker({ uri }).invoke({
      op: 'ContainerLogs',
      params: { id: 'a', stdout: true },
      tty: false,
    })
    expect(await rejection(logs)).toMatchObject({ reason: 'failed', engineMessage: 'no' })
  })
})

describe('findings E.4: output of a command or container is whole, or an error', () => {
  const frame = '\x01\0\0\0\0\0\0\x02hi'
  const id = 'f00dcafe'
  /** An engine that gives output and, when it is asked thereafter for the n-th time, `answer`. */
  async function engine(
    answer: (asked: number) => [status: number, body: object],
  ): Promise<{ uri: string; asked: () => number }> {
    let asked = 0
    const server = await serve(
      (_, response) => {
        asked += 1
        const [status, body] = answer(asked)
        response.writeHead(status, { 'content-type': json }).end(JSON.stringify(body))
      },
      {
        upgrade: (__, socket) => {
          asked = 0
          socket.end(`HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n${frame}`)
        },
      },
    )
    onTestFinished(() => server.close())
    return { uri: server.uri, asked: () => asked }
  }
  const running = (is: boolean): [number, object] => [200, { Running: is, State: { Running: is } }]
  const refusing = (status: number, message: string) => (): [number, object] => [status, { message }]

  const calls = [
    ['docker', { op: 'ExecStart', params: { id }, data: { Tty: false } }],
    ['docker', { op: 'ContainerAttach', params: { id, stream: true, stdout: true }, tty: false }],
    ['podman', { op: 'ExecStartLibpod', params: { id }, data: {}, tty: false }],
    ['podman', { op: 'ExecStart', params: { id }, data: {}, tty: false }],
    ['podman', { op: 'ContainerAttachLibpod', params: { name: id }, tty: false }],
    ['podman', { op: 'ContainerAttach', params: { name: id }, tty: false }],
  ] as const

  describe.each(calls)('%s $op', (name, call) => {
    const of = (uri: string): EngineClient => (name === 'docker' ? docker({ uri }) : podman(uri))
    const isExec = call.op.startsWith('Exec')

    it.each([0, 2])('asks whether it has ended: running for %d questions', async (times) => {
      const { uri, asked } = await engine((n) => running(n <= times))
      expect(await of(uri).invoke(call)).toEqual({ stdout: 'hi', stderr: '', output: 'hi' })
      expect(asked()).toBe(times + 1)
    })

    it('that still runs', async () => {
      const { uri } = await engine(() => running(true))
      expect(await rejection(of(uri).invoke(call))).toMatchObject({
        code: 'CONNECTION',
        op: call.op,
        message: expect.stringMatching(
          /the output ended, but the engine says that it goes on \(.*Running of/,
        ),
      })
    })

    it.each(['data', 'frames', 'lines'] as const)(
      '%s: that the engine does not know any more',
      async (as) => {
        const { uri } = await engine(refusing(404, `No such thing: ${id}`))
        const got: unknown[] = []
        const read = async (): Promise<void> => {
          const answer = await of(uri).invoke({ ...call, as })
          for await (const item of (as === 'data' ? [answer] : answer) as AsyncIterable<unknown>)
            got.push(item)
        }
        // A container that was removed has ended; an engine that forgot a command may have died.
        if (!isExec) await read()
        else
          expect(await rejection(read())).toMatchObject({
            code: 'CONNECTION',
            op: call.op,
            cause: { status: 404 },
            message: expect.stringContaining('it may be cut'),
          })
        expect(got).toHaveLength(isExec && as === 'data' ? 0 : 1)
      },
    )

    it.each([
      [403, 'forbidden by a proxy'],
      [404, 'page not found'],
      [405, 'only POST here'],
      [501, 'not built in'],
    ])('whom nobody may ask: %d %s', async (status, message) => {
      const { uri } = await engine(refusing(status, message))
      expect(await of(uri).invoke(call)).toMatchObject({ stdout: 'hi' })
    })

    it.each([500, 503])('of an engine that fails when it is asked: %d', async (status) => {
      const { uri } = await engine(refusing(status, 'broken'))
      expect(await rejection(of(uri).invoke(call))).toMatchObject({ code: 'CONNECTION', cause: { status } })
    })
  })

  it('is not asked about where attach gives only what was logged', async () => {
    const { uri, asked } = await engine(() => running(true))
    const call = { op: 'ContainerAttach', params: { id, logs: true, stdout: true }, tty: false }
    expect(await docker({ uri }).invoke(call)).toMatchObject({ stdout: 'hi' })
    expect(asked()).toBe(0)
  })
})

describe('findings E.6: two errors, one after the other', () => {
  it('are told by the first', async () => {
    const first = '{"cause":"no such file","message":"no Dockerfile","response":500}'
    const uri = await answering(send(500, json, `${first}\n${first.replace('Dockerfile', 'context')}\n`))
    expect(await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))).toMatchObject({
      engineMessage: 'no Dockerfile',
      engineCause: 'no such file',
      body: JSON.parse(first),
    })
  })
})

describe('findings F.5: a body that a proxy has compressed', () => {
  const packed = gzipSync('{"message":"hello"}')
  const zipped = (status: number, type: string) =>
    answering((response) => {
      response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip' }).end(packed)
    })

  it('is not asked for', async () => {
    const asked: unknown[] = []
    const server = await serve(({ headers }, response) => {
      asked.push(headers['accept-encoding'])
      response.end('{}')
    })
    onTestFinished(() => server.close())
    const client = docker({ uri: server.uri })
    await client.invoke({ op: 'SystemInfo', as: 'response' })
    await client.invoke({ op: 'SystemInfo', as: 'response', headers: { 'Accept-Encoding': 'gzip' } })
    expect(asked).toEqual(['identity', 'gzip'])
  })

  it.each<[string, object]>([
    ['json', { op: 'SystemInfo' }],
    ['text', { op: 'SystemPing' }],
    ['bytes', { op: 'ContainerExport', params: { id: 'a' } }],
    ['messages', { op: 'ImageCreate', params: { fromImage: 'a' } }],
    ['frames', { op: 'ContainerLogs', params: { id: 'a', stdout: true }, tty: false }],
  ])('is an error that says so: %s', async (_, call) => {
    const uri = await zipped(200, json)
    const error = await rejection(docker({ uri }).invoke(call as never))
    expect(error).toMatchObject({ code: 'PROTOCOL' })
    expect(error.message).toMatch(
      /: the answer is compressed \(content-encoding: gzip\), which was not asked for/,
    )
  })

  it('of a refusal does not end up in its message', async () => {
    const error = await rejection(docker({ uri: await zipped(503, json) }).invoke({ op: 'SystemInfo' }))
    expect(error.message).toBe(
      'SystemInfo GET /v1.41/info: 503 Service Unavailable (the body is compressed: gzip)',
    )
  })

  it('is given as it is where the raw body is asked for, with its headers', async () => {
    const body = (await docker({ uri: await zipped(200, json) }).invoke({
      op: 'SystemInfo',
      as: 'stream',
    })) as Readable
    expect(body).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip' } })
    body.destroy()
  })
})

describe('findings F.9: a stream has the head of its answer', () => {
  it.each([204, 304])('which tells a %d', async (status) => {
    const uri = await answering((response) => {
      response.writeHead(status, { 'x-a': 'b' }).end()
    })
    const start = { op: 'ContainerStart', params: { id: 'a' } }
    const stream = await docker({ uri }).invoke({ ...start, as: 'stream' })
    expect(stream).toBeInstanceOf(Readable)
    expect(stream).toMatchObject({ status, headers: { 'x-a': 'b' } })
    expect(await docker({ uri }).invoke(start)).toBeUndefined()
  })

  it('of a hijacked connection as well', async () => {
    const server = createServer()
    server.on('upgrade', (_, socket) =>
      socket.end('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nX-A: b\r\n\r\nhi'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as { port: number }
    const conn = { uri: `http://127.0.0.1:${port}` }
    const stream = await request({
      conn,
      method: 'POST',
      path: '/x',
      headers: { upgrade: 'tcp' },
      as: 'stream',
    })
    expect(stream).toMatchObject({ status: 101, headers: { 'x-a': 'b' } })
    stream.destroy()
  })
})

describe('an end inside an item', () => {
  it.each<[string, object, string, object]>([
    [
      'a frame, in chunks',
      { op: 'ContainerLogs', params: { id: 'a', stdout: true }, tty: false },
      '\x01\0\0\0\0\0\0\x05hi',
      { code: 'PROTOCOL' },
    ],
    [
      'a message, in chunks',
      { op: 'ImageCreate', params: { fromImage: 'a' } },
      '{"a":1}{"b',
      { code: 'PROTOCOL' },
    ],
  ])('is the fault of the engine where HTTP ends the body: %s', async (_, call, body, want) => {
    const uri = await answering((response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' })
      response.write(body)
      response.end()
    })
    expect(await rejection(docker({ uri }).invoke(call as never))).toMatchObject(want)
  })
})
