import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { registerEngine } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { compile } from '../../src/compile.ts'
import { frameHead } from '../../src/http/websocket-frame.ts'
import { rejection } from '../support/docker.ts'
import { type Served, serve } from '../support/serve.ts'
import { acceptWebsocket, websocketFrame as frame } from '../support/websocket.ts'

// An engine like LXD: events on a websocket, and commands whose every channel is a websocket of an operation, by a
// secret. Nothing in its specification says that any of them upgrades.

const spec = {
  swagger: '2.0',
  paths: {
    '/1.0/events': {
      get: {
        operationId: 'events',
        produces: ['application/json'],
        parameters: [{ name: 'type', in: 'query', type: 'string' }],
        responses: { 200: { description: 'A message', schema: { $ref: '#/definitions/Event' } } },
      },
    },
    '/1.0/instances/{name}/exec': { post: starting('exec') },
    '/1.0/instances/{name}/console': { post: starting('console') },
    '/1.0/operations/{id}/websocket': {
      get: {
        operationId: 'channel',
        produces: ['application/json'],
        parameters: [
          { name: 'id', in: 'path', required: true, type: 'string' },
          { name: 'secret', in: 'query', type: 'string' },
        ],
        responses: { 200: { description: 'Messages of the operation' } },
      },
    },
  },
  definitions: {
    Event: { type: 'object', properties: { type: { type: 'string' }, metadata: { type: 'object' } } },
    Started: { type: 'object', properties: { operation: { type: 'string' }, metadata: { type: 'object' } } },
  },
}

function starting(operationId: string): object {
  return {
    operationId,
    parameters: [
      { name: 'name', in: 'path', required: true, type: 'string' },
      { name: 'body', in: 'body', schema: { type: 'object' } },
    ],
    responses: { 202: { description: 'Started', schema: { $ref: '#/definitions/Started' } } },
  }
}

const overrides = `
- op: GET /1.0/events
  change: { upgrade: websocket, answer: { kind: messages } }
  why: Events come over a websocket, one JSON message each.
- op: channel
  change: { upgrade: websocket, answer: { kind: socket } }
  why: The channels of a command are websockets.
`

let engines = 0

/** A client for a server that does with each websocket what `speak` says. */
async function connected(speak: (socket: Duplex, url: string) => void): Promise<EngineClient> {
  const compiled = await compile(JSON.stringify(spec), {
    engine: `boxes-${engines++}`,
    version: 'v1.0',
    overrides: { text: overrides },
  })
  registerEngine(compiled)
  const server: Served = await serve(
    (_, response) => {
      const metadata = { metadata: { fds: { 0: 'in', 1: 'out', 2: 'err', control: 'con' } } }
      response.writeHead(202, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ operation: '/1.0/operations/7', metadata }))
    },
    {
      upgrade: (request, socket) => {
        acceptWebsocket(request, socket)
        speak(socket, request.url ?? '')
      },
    },
  )
  const client = new EngineClient({ engine: compiled.engine, conn: { uri: server.uri } })
  onTestFinished(async () => {
    await client.close()
    await server.close()
  })
  return client
}

describe("a compiled engine's websockets", () => {
  it('give events as messages until the reader leaves', async () => {
    let left: Promise<unknown> | undefined
    const client = await connected((socket, url) => {
      expect(url).toBe('/1.0/events?type=lifecycle')
      left = once(socket.resume(), 'end').then(() => socket.end())
      for (const at of [1, 2, 3]) socket.write(frame(1, JSON.stringify({ type: 'lifecycle', at })))
    })
    const seen: unknown[] = []
    const events = client.invoke({ op: 'events', params: { type: 'lifecycle' }, as: 'messages' })
    for await (const event of events as unknown as AsyncIterable<unknown>) {
      seen.push(event)
      if (seen.length === 3) break
    }
    expect(seen).toEqual([1, 2, 3].map((at) => ({ type: 'lifecycle', at })))
    await left
  })

  it('carry a console both ways', async () => {
    const client = await connected((socket) => echo(socket))
    await client.invoke({ op: 'console', params: { name: 'c' }, data: { width: 80 } })
    const console = await channel(client, 'out')
    console.write('ls\r')
    expect(String((await once(console, 'data'))[0])).toBe('LS\r')
    console.end('exit\r')
    expect(await text(console)).toBe('EXIT\r')
  })

  it('carry each channel of a command to its end', async () => {
    const client = await connected((socket, url) => {
      const secret = new URL(url, 'http://x').searchParams.get('secret')
      if (secret === 'in') socket.resume()
      else socket.write(Buffer.concat([frame(2, `of ${secret}`), frame(1, ''), frame(8, '\x03\xe8')]))
    })
    const started = await client.invoke({ op: 'exec', params: { name: 'c' }, data: { command: ['id'] } })
    const { fds } = (started as { metadata: { metadata: { fds: Record<string, string> } } }).metadata.metadata
    const channels = await Promise.all(
      [fds[1], fds[2], fds[0]].map((secret) => channel(client, secret ?? '')),
    )
    const [out, err, stdin] = channels as [Duplex, Duplex, Duplex]
    stdin.end()
    expect(await Promise.all([text(out), text(err)])).toEqual(['of out', 'of err'])
    for (const each of channels) each.destroy()
  })

  it('refuse with a typed error what is written once the engine has closed', async () => {
    const client = await connected((socket) => socket.end(frame(8, '\x03\xe8')))
    const socket = await channel(client, 'in')
    await once(socket.resume(), 'end')
    const failed = rejection(once(socket, 'close'))
    socket.write('late')
    expect(await failed).toMatchObject({ code: 'CONNECTION', op: 'channel' })
  })
})

async function channel(client: EngineClient, secret: string): Promise<Duplex> {
  return (await client.invoke({ op: 'channel', params: { id: '7', secret }, as: 'socket' })) as Duplex
}

/** Answers each short message in capitals, and a close frame by one. */
function echo(socket: Duplex): void {
  let held = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk])
    for (let head = frameHead(held); head; head = frameHead(held)) {
      const [start, end] = [head.bytes + 4, head.bytes + 4 + head.length]
      if (held.length < end) return
      const mask = held.subarray(head.bytes, start)
      const plain = held.subarray(start, end).map((byte, at) => byte ^ (mask[at & 3] as number))
      socket.write(frame(head.opcode, head.opcode === 8 ? '' : String(Buffer.from(plain)).toUpperCase()))
      if (head.opcode === 8) socket.end()
      held = held.subarray(end)
    }
  })
}
