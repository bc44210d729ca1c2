import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { client } from '../../src/index.ts'
import { type Served, serve } from '../support/serve.ts'
import { acceptWebsocket } from '../support/websocket.ts'

const op = 'ContainerAttachWebsocket'
const call = { op, params: { id: 'x', stream: true } } as const

describe('the output of a websocket', () => {
  const cases: [name: string, frames: Buffer[], want: string][] = [
    ['one message after the other', [frame(2, 'he'), frame(2, 'llo'), frame(8, '')], 'hello'],
    ['text and fragments', [frame(1, 'he', 0), frame(0, 'l', 0), frame(0, 'lo'), frame(8, '')], 'hello'],
    ['an empty message', [frame(2, ''), frame(2, 'hello'), frame(8, '')], 'hello'],
    [
      'a ping between fragments',
      [frame(2, 'hel', 0), frame(9, 'ping'), frame(0, 'lo'), frame(8, '')],
      'hello',
    ],
    ['a length of two bytes', [frame(2, 'x'.repeat(300)), frame(8, '')], 'x'.repeat(300)],
    ['a length of eight bytes', [frame(2, 'x'.repeat(70_000)), frame(8, '')], 'x'.repeat(70_000)],
    ['nothing after the close frame', [frame(2, 'hello'), frame(8, '\x03\xe8bye'), frame(2, '!')], 'hello'],
    ['no close frame', [frame(2, 'hello')], 'hello'],
  ]
  it.each(cases)('%s', async (_name, frames, want) => {
    await using engine = await engineThatSpeaks((socket) => socket.end(Buffer.concat(frames)))
    const socket = await clientOf(engine).invoke({ ...call, as: 'socket' })
    expect(await text(socket)).toBe(want)
  })

  it('is the same however it was cut', async () => {
    const whole = Buffer.concat([
      frame(2, 'a'.repeat(130), 0),
      frame(9, 'p'),
      frame(0, 'b'.repeat(7)),
      frame(8, ''),
    ])
    const at = fc.array(fc.nat(whole.length), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(at, async (cuts) => {
        await using engine = await engineThatSpeaks(async (socket) => {
          const bounds = [0, ...cuts.sort((a, b) => a - b), whole.length]
          for (const [i, start] of bounds.entries()) {
            socket.write(whole.subarray(start, bounds[i + 1]))
            await new Promise((resolve) => setImmediate(resolve))
          }
          socket.end()
        })
        const docker = clientOf(engine, false)
        const socket = await docker.invoke({ ...call, as: 'socket' })
        expect(await text(socket)).toBe(`${'a'.repeat(130)}${'b'.repeat(7)}`)
        await docker.close()
      }),
      { numRuns: 30 },
    )
  })

  it('comes as frames, lines and data, never multiplexed', async () => {
    const output = frame(2, '\x01\0\0\0\0\0\0\x02one\ntwo')
    await using engine = await engineThatSpeaks((socket) => socket.end(output))
    const docker = clientOf(engine)
    const lines: unknown[] = []
    for await (const line of docker.invoke({ ...call, as: 'lines' })) lines.push(line)
    expect(lines).toEqual([
      { channel: 'stdout', line: '\x01\0\0\0\0\0\0\x02one' },
      { channel: 'stdout', line: 'two' },
    ])
    expect(await docker.invoke(call)).toMatchObject({ stdout: '\x01\0\0\0\0\0\0\x02one\ntwo', stderr: '' })
  })

  it('that ends inside a frame is a connection that broke', async () => {
    await using engine = await engineThatSpeaks((socket) => socket.end(frame(2, 'hello').subarray(0, 4)))
    const socket = await clientOf(engine).invoke({ ...call, as: 'socket' })
    await expect(text(socket)).rejects.toMatchObject({ name: 'ConnectionError', op })
  })
})

describe('the input of a websocket', () => {
  it('is masked, and its end is a close frame after which output goes on', async () => {
    const sent = [1, 125, 126, 65_535, 65_536].map((length) => 'i'.repeat(length))
    const received: string[] = []
    await using engine = await engineThatSpeaks(async (socket) => {
      let bytes = Buffer.alloc(0)
      for await (const chunk of socket) {
        bytes = Buffer.concat([bytes, chunk as Buffer])
        for (let read = unmasked(bytes); read; read = unmasked(bytes)) {
          bytes = bytes.subarray(read.bytes)
          received.push(read.opcode === 8 ? `closed ${read.payload.readUInt16BE()}` : read.payload.toString())
          if (read.opcode === 8) socket.end(Buffer.concat([frame(2, 'still here'), frame(8, '')]))
        }
      }
    })
    const socket = await clientOf(engine).invoke({ ...call, as: 'socket' })
    for (const data of sent) socket.write(data)
    socket.end()
    expect(await text(socket)).toBe('still here')
    expect(received).toEqual([...sent, 'closed 1000'])
  })

  it('answers pings', async () => {
    let pong: unknown
    await using engine = await engineThatSpeaks((socket) => {
      socket.write(frame(9, 'are you there?'))
      socket.once('data', (bytes: Buffer) => {
        pong = unmasked(bytes)
        socket.end(frame(8, ''))
      })
    })
    const socket = await clientOf(engine).invoke({ ...call, as: 'socket' })
    await text(socket)
    expect(pong).toMatchObject({ opcode: 10, payload: Buffer.from('are you there?') })
  })
})

describe('what a websocket does not allow ends it at once (hostile 7)', () => {
  /** The head of a frame whose payload never comes. */
  const headOf = (opcode: number, length: bigint): Buffer => {
    const head = Buffer.from([0x80 | opcode, 127, 0, 0, 0, 0, 0, 0, 0, 0])
    head.writeBigUInt64BE(length, 2)
    return head
  }
  it.each<[string, Buffer, string]>([
    ['a ping of 2^40 bytes', headOf(9, 2n ** 40n), 'a control frame of 1099511627776 bytes'],
    ['a close frame of 126 bytes', frame(8, 'x'.repeat(126)), 'a control frame of 126 bytes'],
    ['data of 2^40 bytes', headOf(2, 2n ** 40n), 'a frame of 1099511627776 bytes'],
    ['a length beyond 2^63', headOf(2, 2n ** 64n - 1n), 'a frame of 18446744073709552000 bytes'],
    ['a flag of an extension', frame(2, 'x', 0xc0), 'a frame of a kind that nobody agreed on'],
    ['an opcode without a meaning', frame(3, 'x'), 'a frame of a kind that nobody agreed on'],
    ['a control frame without a meaning', frame(11, ''), 'a frame of a kind that nobody agreed on'],
    ['half of a ping', frame(9, 'x', 0), 'a control frame in fragments'],
    ['a masked frame', Buffer.from([0x82, 0x81, 1, 2, 3, 4, 5]), 'a masked frame'],
  ])('%s', async (_name, bytes, what) => {
    // It stays open: that there is an error at all is because nothing more is waited for.
    await using engine = await engineThatSpeaks((socket) =>
      socket
        .resume()
        .once('end', () => socket.end())
        .write(Buffer.concat([frame(2, 'hi'), bytes])),
    )
    const socket = await clientOf(engine).invoke({ ...call, as: 'socket' })
    await expect(text(socket)).rejects.toMatchObject({
      name: 'ProtocolError',
      op,
      message: expect.stringMatching(
        new RegExp(`: the engine sent ${what}, which is not allowed on a websocket\\.$`),
      ),
    })
    await expect.poll(() => engine.sockets.size).toBe(0)
  })

  it('takes control frames of 125 bytes', async () => {
    await using engine = await engineThatSpeaks((socket) =>
      socket.end(Buffer.concat([frame(10, 'x'.repeat(125)), frame(2, 'hello'), frame(8, '')])),
    )
    const socket = await clientOf(engine).invoke({ ...call, as: 'socket' })
    expect(await text(socket)).toBe('hello')
  })
})

it('a reader that does not read holds the engine back', async () => {
  const message = frame(2, 'x'.repeat(60_000))
  let written = 0
  await using engine = await engineThatSpeaks(async (socket) => {
    for (;;) {
      const isTaken = socket.write(message)
      written += 1
      if (!isTaken) await new Promise((resolve) => socket.once('drain', resolve))
    }
  })
  const socket = await clientOf(engine).invoke({ ...call, as: 'socket' })
  // It is held back once nothing more is written; without that it never stops.
  let before = -1
  await expect
    .poll(
      () => {
        const stands = written === before
        before = written
        return stands
      },
      { interval: 200, timeout: 15_000 },
    )
    .toBe(true)
  expect(written * message.length).toBeLessThan(8_000_000)
  const held = written
  for (let got = 0; got < 2 * held * message.length; )
    got += ((await once(socket, 'data'))[0] as Buffer).length
  expect(written).toBeGreaterThan(held)
  socket.destroy()
})

it.each([
  [
    'a refusal',
    'HTTP/1.1 404 Not Found\r\nContent-Length: 21\r\n\r\n{"message":"no such"}\n',
    { status: 404 },
  ],
  [
    'an upgrade to something else',
    'HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
    { name: 'ProtocolError' },
  ],
])('%s is an error', async (_name, answer, error) => {
  await using engine = await serve(() => undefined, { upgrade: (_request, socket) => socket.end(answer) })
  await expect(clientOf(engine).invoke({ ...call, as: 'socket' })).rejects.toMatchObject({ op, ...error })
})

function engineThatSpeaks(speak: (socket: Duplex) => unknown): Promise<Served> {
  return serve(() => undefined, {
    upgrade: (request, socket) => {
      socket.on('error', () => undefined)
      acceptWebsocket(request, socket)
      // A client that goes away in the middle of it is its own affair.
      Promise.resolve(speak(socket)).catch(() => undefined)
    },
  })
}

/** A frame as servers send it; `fin` 0 for a fragment that is not the last. */
function frame(opcode: number, payload: string, fin = 0x80): Buffer {
  const data = Buffer.from(payload, 'latin1')
  const { length } = data
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10)
  head[0] = fin | opcode
  head[1] = length < 126 ? length : length < 65_536 ? 126 : 127
  if (head.length === 4) head.writeUInt16BE(length, 2)
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2)
  return Buffer.concat([head, data])
}

/** The frame of a client that the bytes begin with. */
function unmasked(bytes: Buffer): { opcode: number; payload: Buffer; bytes: number } | undefined {
  if (bytes.length < 14 && bytes.length < 6 + ((bytes[1] ?? 0) & 0x7f)) return undefined
  expect((bytes[1] as number) & 0x80).toBe(0x80)
  const short = (bytes[1] as number) & 0x7f
  const at = short === 126 ? 4 : short === 127 ? 10 : 2
  const length = at === 2 ? short : at === 4 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  if (bytes.length < at + 4 + length) return undefined
  const payload = Buffer.from(bytes.subarray(at + 4, at + 4 + length))
  for (let i = 0; i < length; i++) payload[i] = (payload[i] as number) ^ (bytes[at + (i & 3)] as number)
  return { opcode: (bytes[0] as number) & 0x0f, payload, bytes: at + 4 + length }
}

function clientOf({ uri }: Served, closes = true) {
  const docker = client({ engine: 'docker', version: 'v1.41', conn: { uri } })
  if (closes) onTestFinished(() => docker.close())
  return docker
}
