import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { request } from '../../src/client/raw-request.ts'
import type { As } from '../../src/response/decode.ts'
import { docker, rejection } from '../support/docker.ts'
import { readRequest, reset, serveRaw } from '../support/serve.ts'

const type = 'Content-Type: application/vnd.docker.raw-stream\r\n'
const heads: [name: string, head: string][] = [
  ['a 101', `HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n${type}\r\n`],
  ['a raw 200', `HTTP/1.1 200 OK\r\n${type}\r\n`],
  ['a 200 of a known length', `HTTP/1.1 200 OK\r\n${type}Content-Length: 1000\r\n\r\n`],
]
const endings: [name: string, end: (socket: Socket) => void][] = [
  ['a reset', reset],
  ['an end', (socket) => socket.end()],
]

/** Reads an answer of any form to its end. */
async function readAll(answer: unknown): Promise<void> {
  const source = (answer as { body?: Readable }).body ?? answer
  if (source instanceof Readable) await buffer(source)
  else for await (const _ of source as AsyncIterable<unknown>);
}

describe('hostile 1: what breaks a hijacked answer is a ConnectionError of its call', () => {
  const forms: As[] = ['stream', 'response', 'socket', 'frames', 'lines', 'data']
  const cases = heads.flatMap(([head, bytes]) =>
    endings.flatMap(([ending, end]) =>
      // Where no length was told, an end is the end.
      head !== 'a 200 of a known length' && ending === 'an end'
        ? []
        : forms.map((as) => ({ head, bytes, ending, end, as })),
    ),
  )
  it.each(cases)('$as, $ending inside $head', async ({ head, bytes, end, as }) => {
    const server = await serveRaw(
      (socket) => {
        socket.once('data', () => {
          socket.write(bytes)
          socket.write('\x01\0\0\0\0\0\0\x02hi')
          // A reset in the same breath is an end to Node.
          setTimeout(end, 20, socket)
        })
      },
      { on: 'tcp' },
    )
    onTestFinished(() => server.close())
    const call = { op: 'ContainerAttach', params: { id: 'a', stream: true }, as, tty: false }
    const client = docker({ uri: server.uri })
    const error = await rejection(Promise.resolve(client.invoke(call)).then(readAll))
    if (as === 'socket' && head === 'a 200 of a known length') {
      expect(error).toMatchObject({ code: 'PROTOCOL', op: 'ContainerAttach' })
      return
    }
    expect(error).toMatchObject({ code: 'CONNECTION', op: 'ContainerAttach' })
    expect(error.message).toMatch(/^ContainerAttach POST \/v1\.41\/containers\/a\/attach: /)
  })

  it.each(endings)('%s inside the body of a refusal leaves the refusal', async (_, end) => {
    const server = await serveRaw(
      (socket) => {
        socket.once('data', () =>
          socket.write('HTTP/1.1 409 Conflict\r\nContent-Length: 100\r\n\r\n{"message":"it', () =>
            end(socket),
          ),
        )
      },
      { on: 'tcp' },
    )
    onTestFinished(() => server.close())
    const attach = { op: 'ContainerAttach', params: { id: 'a' }, tty: false }
    const client = docker({ uri: server.uri })
    expect(await rejection(client.invoke({ ...attach, as: 'socket' }))).toMatchObject({
      code: 'ENGINE',
      status: 409,
    })
    const { body } = (await client.invoke({ ...attach, as: 'response' })) as { body: Readable }
    expect(await rejection(buffer(body))).toMatchObject({ code: 'CONNECTION', op: 'ContainerAttach' })
  })

  it("leaves a caller's own error as it is", async () => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => socket.write(heads[0]?.[1] ?? '')).once('end', () => socket.end())
    })
    onTestFinished(() => server.close())
    const socket = await docker({ uri: server.uri }).invoke({
      op: 'ContainerAttach',
      params: { id: 'a' },
      as: 'socket',
      tty: true,
    })
    const mine = new Error('enough')
    setImmediate(() => (socket as Readable).destroy(mine))
    expect(await rejection(readAll(socket))).toBe(mine)
  })
})

describe('hostile 6: data of an ordinary answer to a request for an upgrade is that answer', () => {
  const answers: [type: string, body: string, want: unknown][] = [
    ['application/json', '{"a":1}', { a: 1 }],
    ['text/plain', 'hello', 'hello'],
    ['application/octet-stream', 'bytes', Buffer.from('bytes')],
    ['application/x-ndjson', '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
  ]
  it.each(answers)('%s', async (contentType, body, want) => {
    const server = await serveRaw((socket) => {
      socket.once('data', () =>
        socket.write(
          `HTTP/1.1 200 OK\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        ),
      )
    })
    onTestFinished(() => server.close())
    const input = { conn: { uri: server.uri }, method: 'POST', path: '/x', headers: { upgrade: 'h2c' } }
    expect(await request(input)).toEqual(want)
  })

  it('and of an upgrade, all that comes', async () => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => socket.end(`${heads[0]?.[1]}all of it`))
    })
    onTestFinished(() => server.close())
    const input = { conn: { uri: server.uri }, method: 'POST', path: '/x', headers: { upgrade: 'tcp' } }
    expect(await request(input)).toEqual(Buffer.from('all of it'))
  })
})

describe('hostile 11: interim answers that nobody asked for', () => {
  const interim = 'HTTP/1.1 100 Continue\r\n\r\n'
  const hints = 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'
  const whole = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n{"a":1}'

  async function answered(pieces: string[], times = 1): Promise<unknown[]> {
    const server = await serveRaw(async (socket) => {
      for (let n = 0; n < times; n++) {
        await readRequest(socket)
        for (const piece of pieces) {
          socket.write(piece)
          await new Promise(setImmediate)
        }
      }
    })
    onTestFinished(() => server.close())
    const client = docker({ uri: server.uri })
    const answers: unknown[] = []
    for (let n = 0; n < times; n++) answers.push(await client.invoke({ op: 'SystemInfo' }))
    expect(server.connections).toBe(1)
    return answers
  }

  it.each<[string, string[]]>([
    ['before the answer', [interim, whole]],
    ['in one piece with it', [interim + whole]],
    ['several, of several kinds', [hints + interim, interim, hints, whole]],
    ['a byte at a time', [...(interim + hints + whole)]],
  ])('are passed over: %s', async (_, pieces) => {
    expect(await answered(pieces, 2)).toEqual([{ a: 1 }, { a: 1 }])
  })

  it('cut at every place', async () => {
    const all = interim + whole
    const cuts = Array.from({ length: all.length - 1 }, (_, at) => [all.slice(0, at + 1), all.slice(at + 1)])
    for (const pieces of cuts) expect(await answered(pieces)).toEqual([{ a: 1 }])
  })

  it.each<[string, string, object]>([
    ['without an end', `HTTP/1.1 100 Continue\r\n${'X: y\r\n'.repeat(20_000)}`, { code: 'PROTOCOL' }],
    ['and nothing after it', interim, { code: 'CONNECTION' }],
    ['a status of four digits', 'HTTP/1.1 1000 Continue\r\n\r\n', { code: 'PROTOCOL' }],
  ])('are no answer: %s', async (_, bytes, want) => {
    const server = await serveRaw((socket) => void socket.once('data', () => socket.end(bytes)))
    onTestFinished(() => server.close())
    expect(await rejection(docker({ uri: server.uri }).invoke({ op: 'SystemInfo' }))).toMatchObject(want)
  })

  it('leave bytes that look like one alone where they are a body', async () => {
    const server = await serveRaw((socket) => {
      socket.once('data', async () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n')
        await new Promise(setImmediate)
        socket.end(interim)
      })
    })
    onTestFinished(() => server.close())
    const body = (await docker({ uri: server.uri }).invoke({
      op: 'ContainerExport',
      params: { id: 'a' },
      as: 'stream',
    })) as Readable
    expect((await buffer(body)).toString()).toBe(interim)
  })
})
