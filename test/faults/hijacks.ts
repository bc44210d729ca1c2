import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { reset } from '../support/serve.ts'
import type { Outcome } from './faults.ts'
import type { HijackedRead } from './hijacked-reads.ts'

/**
 * `part`: what came is a beginning of the right answer, which a stream without a mark of its end cannot tell from it.
 * `more`: it goes on after the right answer, which a raw stream cannot tell either.
 */
export type HijackOutcome = Outcome | 'part' | 'more'

export interface HijackFault {
  name: string
  wanted(read: HijackedRead, kind: string): HijackOutcome[]
  /** `asked` is the text of the request. */
  talk(socket: Socket, read: HijackedRead, asked: string): void | Promise<void>
}

const heads = {
  101: ({ type, isWebsocket }: HijackedRead, asked: string): string =>
    `HTTP/1.1 101 UPGRADED\r\nContent-Type: ${type}\r\nConnection: Upgrade\r\n` +
    (isWebsocket
      ? `Upgrade: websocket\r\nSec-WebSocket-Accept: ${acceptFor(asked)}\r\n\r\n`
      : 'Upgrade: tcp\r\n\r\n'),
  200: ({ type }: HijackedRead, _asked: string): string => `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`,
}

/** What RFC 6455 has a server say to the key of a request. */
function acceptFor(asked: string): string {
  const key = /sec-websocket-key: *(\S+)/i.exec(asked)?.[1] ?? ''
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
}

type Status = keyof typeof heads

const whole =
  (status: Status) =>
  (read: HijackedRead, asked: string): Buffer =>
    Buffer.concat([Buffer.from(heads[status](read, asked)), read.body])
const always =
  (...outcomes: HijackOutcome[]) =>
  (): HijackOutcome[] =>
    outcomes
const written =
  (bytes: (read: HijackedRead, asked: string) => string | Buffer) =>
  (socket: Socket, read: HijackedRead, asked: string): void =>
    void socket.end(bytes(read, asked))
const before = (text: string) => (read: HijackedRead, asked: string) =>
  Buffer.concat([Buffer.from(text), whole(101)(read, asked)])
/** What comes behind a close frame, nobody reads. */
const afterwards =
  (...outcomes: HijackOutcome[]) =>
  ({ isRaw, isWebsocket }: HijackedRead): HijackOutcome[] =>
    isWebsocket ? ['whole'] : isRaw ? ['more'] : outcomes
const refusal = (status: string, body = '{"message":"no"}'): HijackFault => ({
  name: `refused with ${status}`,
  wanted: always('EngineError'),
  talk: written(
    () =>
      `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  ),
})

/**
 * The stream up to an offset, and then an end or a reset. Only TCP knows resets: over unix sockets the reader sees an
 * end, and over TLS what was still to be written is lost.
 */
export function hijackCut(status: Status, offset: number, how: 'end' | 'reset'): HijackFault {
  return {
    name: `${status}, ${how} after ${offset} bytes`,
    wanted(read, kind) {
      const at = offset - heads[status](read, '').length
      if (at < 0) return ['ConnectionError']
      if (how === 'reset' && kind === 'tls') return ['ConnectionError', 'part', 'whole']
      if (how === 'reset' && kind === 'tcp') return ['ConnectionError']
      if (!read.ends.includes(at)) return ['ConnectionError']
      // A close frame is the last of four ends.
      const isAll = at === read.body.length || (read.isWebsocket && at === read.ends.at(-2))
      return isAll ? ['whole'] : ['part']
    },
    async talk(socket, read, asked) {
      socket.write(whole(status)(read, asked).subarray(0, offset))
      if (how === 'end') return void socket.end()
      // libuv takes a reset that it finds together with data for an end, so the reader, in this process too, gets those first.
      for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate)
      reset(socket)
    },
  }
}

/** How many bytes each kind of answer has. */
export function hijackLength(status: Status, read: HijackedRead): number {
  return whole(status)(read, '').length
}

/** Everything else that a server may do to a call that wants its connection. */
export const hijackFaults: HijackFault[] = [
  { name: 'no answer, an end', wanted: always('ConnectionError'), talk: (socket) => void socket.end() },
  { name: 'no answer, a reset', wanted: always('ConnectionError'), talk: (socket) => reset(socket) },
  { name: 'no HTTP', wanted: always('ProtocolError'), talk: written(() => 'SSH-2.0-OpenSSH_9.2\r\n\r\n') },
  {
    name: 'a status of two digits',
    wanted: always('ProtocolError'),
    talk: written((read, asked) => whole(101)(read, asked).toString('latin1').replace('101', '10')),
  },
  { name: 'early data, in one write with the head', wanted: always('whole'), talk: written(whole(101)) },
  {
    name: 'data long after the head',
    wanted: always('whole'),
    async talk(socket, read, asked) {
      socket.write(heads[101](read, asked))
      await sleep(20)
      socket.end(read.body)
    },
  },
  { name: 'a byte at a time', wanted: always('whole'), talk: trickle },
  {
    name: '103 Early Hints before it',
    wanted: always('whole'),
    talk: written(before('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n')),
  },
  {
    name: '100 Continue before it',
    wanted: always('whole'),
    talk: written(before('HTTP/1.1 100 Continue\r\n\r\n')),
  },
  {
    name: 'a second head where the data should be',
    wanted: ({ isRaw, isWebsocket }) =>
      isRaw && !isWebsocket ? ['more'] : ['ProtocolError', 'ConnectionError'],
    talk: written((read, asked) =>
      Buffer.concat([Buffer.from(heads[101](read, asked)), whole(101)(read, asked)]),
    ),
  },
  {
    name: 'a frame of a channel that is none',
    wanted: afterwards('ProtocolError'),
    talk: written((read, asked) =>
      Buffer.concat([whole(101)(read, asked), Buffer.from([7, 0, 0, 0, 0, 0, 0, 1]), Buffer.from('x')]),
    ),
  },
  {
    name: 'a frame that says it has 4 GiB',
    wanted: afterwards('ConnectionError', 'ProtocolError'),
    talk: written((read, asked) =>
      Buffer.concat([
        whole(101)(read, asked),
        Buffer.from([1, 0, 0, 0, 255, 255, 255, 255]),
        Buffer.from('x'),
      ]),
    ),
  },
  refusal('400 Bad Request'),
  refusal('403 Forbidden'),
  refusal('404 Not Found'),
  refusal('409 Conflict'),
  refusal('426 Upgrade Required'),
  refusal('500 Oops'),
  refusal('502 Bad Gateway', '<html>nginx</html>'),
  {
    name: 'a refusal that is cut',
    wanted: always('EngineError', 'ConnectionError'),
    talk: written(
      () => 'HTTP/1.1 500 No\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"mess',
    ),
  },
  {
    name: 'a refusal in chunks',
    wanted: always('EngineError'),
    talk: written(
      () => 'HTTP/1.1 409 No\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{"message":"no"}\r\n0\r\n\r\n',
    ),
  },
  {
    name: 'a header of a megabyte',
    wanted: always('ProtocolError'),
    talk: written((read, asked) =>
      whole(101)(read, asked)
        .toString('latin1')
        .replace('\r\n', `\r\nX: ${'x'.repeat(1 << 20)}\r\n`),
    ),
  },
  {
    name: 'interim answers without end',
    wanted: always('ProtocolError'),
    async talk(socket) {
      for (let i = 0; i < 20_000 && socket.writable; i++) {
        socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(20))
        if (i % 50 === 0) await sleep(1)
      }
    },
  },
  {
    name: 'a transfer coding that nobody asked for',
    wanted: always('ProtocolError'),
    talk: written((read, asked) =>
      whole(200)(read, asked).toString('latin1').replace('\r\n', '\r\nTransfer-Encoding: gzip\r\n'),
    ),
  },
  {
    name: '206 with a part that nobody asked for',
    wanted: always('ProtocolError'),
    talk: written((read, asked) =>
      whole(200)(read, asked).toString('latin1').replace('200 OK', '206 Partial Content'),
    ),
  },
  {
    name: 'two lengths that differ',
    wanted: always('ProtocolError'),
    talk: written((read, asked) =>
      whole(200)(read, asked)
        .toString('latin1')
        .replace('\r\n', '\r\nContent-Length: 3\r\nContent-Length: 4\r\n'),
    ),
  },
  {
    name: 'silence',
    wanted: always('TimeoutError'),
    talk: (socket) => void socket.once('end', () => socket.end()),
  },
]

/** A body without an end, as fast as it is read. */
export async function endlessBody(socket: Socket, read: HijackedRead, asked: string): Promise<void> {
  socket.write(heads[101](read, asked))
  // Its last frame would close a websocket.
  const piece = Buffer.concat(Array(500).fill(read.isWebsocket ? read.body.subarray(0, -4) : read.body))
  let resume: () => void = () => undefined
  socket.on('drain', () => resume()).on('close', () => resume())
  while (!socket.destroyed) {
    const drained = new Promise<void>((resolve) => {
      resume = resolve
    })
    if (socket.write(piece)) await new Promise(setImmediate)
    else await drained
  }
}

async function trickle(socket: Socket, read: HijackedRead, asked: string): Promise<void> {
  for (const byte of whole(101)(read, asked)) {
    if (!socket.writable) return
    socket.write(Buffer.of(byte))
    await new Promise(setImmediate)
  }
  socket.end()
}
