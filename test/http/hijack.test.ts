import { once } from 'node:events'
import { connect as netConnect, type Socket } from 'node:net'
import type { Duplex, Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { request } from '../../src/client/raw-request.ts'
import type { Conn } from '../../src/dial/conn.ts'
import { ConnectionError, EngineError, ProtocolError } from '../../src/errors/errors.ts'
import type { Frame } from '../../src/streams/frames.ts'
import { makeCertificates } from '../support/certificates.ts'
import { docker, rejection } from '../support/docker.ts'
import { readRequest, serveRaw } from '../support/serve.ts'
import { serveTls } from '../support/serve-tls.ts'

type Attached = Duplex & { tty: boolean }

const heads = {
  101: 'HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
  200: 'HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n',
}

type Way = 'unix' | 'tcp' | 'tls'

/** An engine of raw connections; `talk` is given each once its request is read. */
async function hijacked(
  talk: (socket: Socket, request: string) => void,
  way: Way = 'unix',
): Promise<Conn & { sockets: Set<Socket> }> {
  const onSocket = async (socket: Socket): Promise<void> => {
    try {
      const asked = await readRequest(socket)
      // At the end of output, the engine is asked whether the command has ended.
      if (asked.startsWith('GET /v1.41/exec/')) socket.end(hasEnded)
      else talk(socket, asked)
    } catch {
      socket.destroy()
    }
  }
  const { ca, server } = makeCertificates()
  const served = way === 'tls' ? await serveTls(onSocket, server) : await serveRaw(onSocket, { on: way })
  onTestFinished(() => served.close())
  return { uri: served.uri, sockets: served.sockets, ...(way === 'tls' && { tls: { ca } }) }
}

function clientOf({ sockets: _, ...conn }: Conn & { sockets: Set<Socket> }) {
  return docker(conn)
}

const hasEnded =
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 17\r\n\r\n{"Running":false}'

const attach = { op: 'ContainerAttach', params: { id: 'a', stream: true }, tty: true } as const
/** All that comes; unlike an iteration, it leaves the other side open. */
async function text(stream: Duplex): Promise<string> {
  let all = ''
  stream.on('data', (chunk) => {
    all += chunk
  })
  await once(stream, 'end')
  return all
}

const frame = (type: number, data: string): Buffer =>
  Buffer.concat([Buffer.of(type, 0, 0, 0, 0, 0, 0, data.length), Buffer.from(data)])

describe.each(['unix', 'tcp', 'tls'] as const)('over %s', (way) => {
  describe.each([101, 200] as const)('answered %d', (status) => {
    it('keeps the bytes that come with the head, and closes each side for itself, ours first', async () => {
      const conn = await hijacked(async (socket) => {
        socket.write(`${heads[status]}early `)
        const said = await text(socket)
        await sleep(30)
        socket.end(`you said: ${said}`)
      }, way)
      const socket = (await clientOf(conn).invoke({ ...attach, as: 'socket' })) as Attached
      await sleep(30)
      socket.write('all ')
      socket.end('of it')
      expect(await text(socket)).toBe('early you said: all of it')
      await expect.poll(() => conn.sockets.size).toBe(0)
    })

    it('goes on with output although our side ends at once', async () => {
      const conn = await hijacked(async (socket) => {
        for (const byte of `${heads[status]}all that comes`) {
          socket.write(byte)
          await new Promise(setImmediate)
        }
        socket.end()
      }, way)
      for (let i = 0; i < 5; i++) {
        const socket = (await clientOf(conn).invoke({ ...attach, as: 'socket' })) as Attached
        socket.end()
        expect(await text(socket)).toBe('all that comes')
      }
      await expect.poll(() => conn.sockets.size).toBe(0)
    })

    it("and the engine's first: what we say then still arrives", async () => {
      const heard: Promise<string>[] = []
      const conn = await hijacked((socket) => {
        heard.push(text(socket))
        socket.end(`${heads[status]}bye`)
      }, way)
      const socket = (await clientOf(conn).invoke({ ...attach, as: 'socket' })) as Attached
      expect(await text(socket)).toBe('bye')
      await sleep(30)
      expect(socket.destroyed).toBe(false)
      socket.end('late')
      expect(await heard[0]).toBe('late')
      await expect.poll(() => conn.sockets.size).toBe(0)
    })

    it('takes a head that is cut anywhere, and bytes without end', async () => {
      const big = 'x'.repeat(3_000_000)
      const conn = await hijacked(async (socket) => {
        for (const byte of heads[status]) {
          socket.write(byte)
          await sleep(0)
        }
        socket.end(big)
      }, way)
      const socket = (await clientOf(conn).invoke({ ...attach, as: 'socket' })) as Attached
      expect((await text(socket)) === big).toBe(true)
    })
  })
})

it('is asked for by what engines want to see, with the body', async () => {
  let seen = ''
  const conn = await hijacked((socket, asked) => {
    seen = asked
    socket.end(heads[101])
  })
  const client = clientOf({ ...conn, headers: { 'X-A': 'b' } })
  await client.invoke({ op: 'ExecStart', params: { id: 'a' }, data: { Tty: true }, as: 'socket' })
  const [head = '', body] = seen.split('\r\n\r\n')
  const [line, ...headers] = head.toLowerCase().split('\r\n')
  expect(line).toBe('post /v1.41/exec/a/start http/1.1')
  expect(headers.sort()).toEqual([
    'connection: upgrade',
    'content-length: 12',
    'content-type: application/json',
    'host: localhost',
    'upgrade: tcp',
    'x-a: b',
  ])
  expect(body).toBe('{"Tty":true}')
})

it('that is only read is closed by us too once the engine has said its last', async () => {
  const conn = await hijacked((socket) => socket.resume().end(`${heads[101]}bye`))
  const stream = (await clientOf(conn).invoke({ ...attach, as: 'stream' })) as Duplex
  expect(await text(stream)).toBe('bye')
  await expect.poll(() => conn.sockets.size).toBe(0)
})

it.each<[object, boolean]>([
  [{ Tty: true }, true],
  [{ Tty: false }, false],
  [{}, false],
])('socket.tty is what the body says: %j', async (data, want) => {
  const conn = await hijacked((socket) => socket.end(heads[101]))
  const socket = (await clientOf(conn).invoke({
    op: 'ExecStart',
    params: { id: 'a' },
    data,
    as: 'socket',
  })) as Attached
  expect(socket.tty).toBe(want)
})

describe('the content type', () => {
  const output = Buffer.concat([frame(1, 'out'), frame(2, 'err')])
  const multiplexed = heads[101].replace('raw-stream', 'multiplexed-stream')
  it.each<[string, string, boolean, Frame['channel'][]]>([
    ['multiplexed decides, whatever was asked for', multiplexed, true, ['stdout', 'stderr']],
    ['raw says nothing: no terminal', heads[101], false, ['stdout', 'stderr']],
    ['raw says nothing: a terminal', heads[101], true, ['stdout']],
  ])('%s', async (_, head, Tty, want) => {
    const conn = await hijacked((socket) => {
      socket.resume().write(Buffer.concat([Buffer.from(head), output]))
      socket.end()
    })
    const channels: string[] = []
    const call = clientOf(conn).invoke({ op: 'ExecStart', params: { id: 'a' }, data: { Tty }, as: 'frames' })
    for await (const { channel } of (await call) as AsyncIterable<Frame>) channels.push(channel)
    expect(channels).toEqual(want)
    // Nobody holds the writing side.
    await expect.poll(() => conn.sockets.size).toBe(0)
  })

  it('collects what both channels say', async () => {
    const conn = await hijacked((socket) =>
      socket.resume().end(Buffer.concat([Buffer.from(heads[200]), output])),
    )
    expect(await clientOf(conn).invoke({ op: 'ExecStart', params: { id: 'a' }, data: {} })).toEqual({
      stdout: 'out',
      stderr: 'err',
      output: 'outerr',
    })
  })

  it('an end inside a frame is a connection that broke', async () => {
    const conn = await hijacked((socket) =>
      socket.resume().end(Buffer.concat([Buffer.from(heads[101]), output.subarray(0, -1)])),
    )
    expect(
      await rejection(clientOf(conn).invoke({ op: 'ExecStart', params: { id: 'a' }, data: {} })),
    ).toBeInstanceOf(ConnectionError)
  })
})

describe('a refusal', () => {
  it.each([
    [
      'of a length',
      'HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 24\r\n\r\n{"message":"no such one"}'.replace(
        '24',
        '25',
      ),
    ],
    [
      'in chunks',
      'HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"mes\r\n14\r\nsage":"no such one"}\r\n0\r\n\r\n',
    ],
    ['to its end', 'HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n{"message":"no such one"}'],
  ])('%s is an EngineError, and its connection is closed', async (_, answer) => {
    const conn = await hijacked((socket) =>
      answer.includes('close')
        ? socket.end(answer)
        : socket
            .resume()
            .once('end', () => socket.end())
            .write(answer),
    )
    const error = await rejection<EngineError>(clientOf(conn).invoke({ ...attach, as: 'socket' }))
    expect(error).toBeInstanceOf(EngineError)
    expect(error).toMatchObject({ status: 404, engineMessage: 'no such one', op: 'ContainerAttach' })
    await expect.poll(() => conn.sockets.size).toBe(0)
  })

  it('is a response like any other where that is asked for', async () => {
    const conn = await hijacked((socket) =>
      socket.end('HTTP/1.1 409 Conflict\r\nContent-Length: 2\r\n\r\nno'),
    )
    const answer = (await clientOf(conn).invoke({ ...attach, as: 'response' })) as {
      status: number
      body: Readable
    }
    expect([answer.status, await text(answer.body as Duplex)]).toEqual([409, 'no'])
  })

  it('may be a success that is no raw connection', async () => {
    const conn = await hijacked((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi'))
    const error = await rejection(clientOf(conn).invoke({ ...attach, as: 'socket' }))
    expect(error).toBeInstanceOf(ProtocolError)
    expect(error.message).toBe(
      'ContainerAttach POST /v1.41/containers/a/attach: status 200 instead of a raw connection.',
    )
  })

  it('may be no HTTP, or nothing at all', async () => {
    const garbage = await hijacked((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))
    expect(await rejection(clientOf(garbage).invoke({ ...attach, as: 'socket' }))).toBeInstanceOf(
      ProtocolError,
    )
    const nothing = await hijacked((socket) => socket.end())
    expect(await rejection(clientOf(nothing).invoke({ ...attach, as: 'socket' }))).toBeInstanceOf(
      ConnectionError,
    )
  })
})

it('goes through request() too, with a body that is a stream', async () => {
  let seen = ''
  const server = await serveRaw((socket) => {
    socket.on('data', (chunk) => {
      seen += chunk
      if (seen.endsWith('0\r\n\r\n')) socket.end(`${heads[101]}fine`)
    })
  })
  onTestFinished(() => server.close())
  async function* body(): AsyncGenerator<Buffer> {
    yield Buffer.from('a')
    yield Buffer.from('b')
  }
  const socket = (await request({
    conn: { uri: server.uri },
    method: 'POST',
    path: '/session',
    headers: { Upgrade: 'h2c' },
    body: body(),
    as: 'socket',
  })) as Duplex
  expect(await text(socket)).toBe('fine')
  expect(seen.split('\r\n\r\n', 2)[1]).toBe('1\r\na\r\n1\r\nb\r\n0')
})

it('breaks with its connection', async () => {
  const conn = await hijacked((socket) => {
    socket.write(`${heads[101]}x`)
    setTimeout(() => socket.resetAndDestroy(), 30)
  }, 'tcp')
  const socket = (await clientOf(conn).invoke({ ...attach, as: 'socket' })) as Attached
  const [error] = await once(socket.resume(), 'error')
  expect(error).toMatchObject({ code: 'CONNECTION', op: 'ContainerAttach', cause: { code: 'ECONNRESET' } })
})

it("goes over a stream of the caller's own", async () => {
  const conn = await hijacked(async (socket) => {
    socket.write(heads[200])
    socket.end(await text(socket))
  })
  const client = docker({
    connect: () => netConnect({ path: new URL(conn.uri ?? '').pathname, allowHalfOpen: true }),
  })
  const socket = (await client.invoke({ ...attach, as: 'socket' })) as Attached
  socket.end('echo')
  expect(await text(socket)).toBe('echo')
})
