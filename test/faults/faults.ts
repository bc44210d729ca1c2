import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { reset } from '../support/serve.ts'
import type { Read } from './reads.ts'

/** What a call may come to: `whole` is the right answer, `nothing` no item of it; else the class of an error. */
export type Outcome =
  | 'whole'
  | 'nothing'
  | 'ConnectionError'
  | 'ProtocolError'
  | 'EngineError'
  | 'TimeoutError'

export interface Fault {
  name: string
  /** What is allowed, for a read. */
  wanted(read: Read): Outcome[]
  talk(socket: Socket, read: Read): void | Promise<void>
}

export const head = ({ type }: Read, ...more: string[]): string =>
  ['HTTP/1.1 200 OK', `Content-Type: ${type}`, ...more, '', ''].join('\r\n')

export const bounded = (read: Read): Buffer =>
  Buffer.concat([Buffer.from(head(read, `Content-Length: ${read.body.length}`)), read.body])

export const chunk = (data: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from('\r\n')])

/** In two chunks, with a trailer. */
const chunked = (read: Read): Buffer =>
  Buffer.concat([
    Buffer.from(head(read, 'Transfer-Encoding: chunked', 'Trailer: X-End')),
    chunk(read.body.subarray(0, 7)),
    chunk(read.body.subarray(7)),
    Buffer.from('0\r\nX-End: yes\r\n\r\n'),
  ])

/** The bytes of an answer as any proper server gives them; an answer is cut at each of their offsets. */
export const answers: Record<string, (read: Read) => Buffer> = { 'with a length': bounded, chunked }

/** The answer up to an offset, and then an end or a reset. */
export function cutAt(kind: string, offset: number, how: 'end' | 'reset'): Fault {
  return {
    name: `${kind}, ${how} after ${offset} bytes`,
    wanted: (read) => (offset >= (answers[kind]?.(read).length ?? 0) ? ['whole'] : ['ConnectionError']),
    async talk(socket, read) {
      const bytes = answers[kind]?.(read) as Buffer
      socket.write(bytes.subarray(0, offset))
      if (how === 'end') socket.end()
      else setImmediate(() => reset(socket))
    },
  }
}

export const always =
  (...outcomes: Outcome[]) =>
  (): Outcome[] =>
    outcomes
export const raw =
  (bytes: (read: Read) => string | Buffer) =>
  (socket: Socket, read: Read): void =>
    void socket.end(bytes(read))
export const withHead =
  (line: string): ((read: Read) => string) =>
  (read) =>
    bounded(read).toString('latin1').replace('\r\n', line)

/** Reads that give bytes as they come. */
export const isRaw = (name: string): boolean => /stream|response|bytes/.test(name)

/** Everything else that a server may do wrong, or right in an unusual way. */
export const faults: Fault[] = [
  { name: 'no answer, an end', wanted: always('ConnectionError'), talk: (socket) => void socket.end() },
  { name: 'no answer, a reset', wanted: always('ConnectionError'), talk: (socket) => reset(socket) },
  { name: 'no HTTP', wanted: always('ProtocolError'), talk: raw(() => 'SSH-2.0-OpenSSH_9.2\r\n\r\n') },
  {
    name: 'a status of two digits',
    wanted: always('ProtocolError'),
    talk: raw((read) => bounded(read).toString('latin1').replace('200', '20')),
  },
  {
    name: 'a header without a colon',
    wanted: always('ProtocolError'),
    talk: raw(withHead('\r\nno colon\r\n')),
  },
  { name: 'a header with a NUL', wanted: always('ProtocolError'), talk: raw(withHead('\r\nX: a\0b\r\n')) },
  {
    name: 'a length that is no number',
    wanted: always('ProtocolError'),
    talk: raw((read) => head(read, 'Content-Length: abc')),
  },
  {
    name: 'a negative length',
    wanted: always('ProtocolError'),
    talk: raw((read) => head(read, 'Content-Length: -1')),
  },
  {
    name: 'two lengths that differ',
    wanted: always('ProtocolError'),
    talk: raw((read) => head(read, 'Content-Length: 3', 'Content-Length: 4')),
  },
  {
    name: 'a length and chunks',
    wanted: always('ProtocolError'),
    talk: raw((read) => `${head(read, 'Content-Length: 3', 'Transfer-Encoding: chunked')}0\r\n\r\n`),
  },
  {
    name: 'a chunk size that is no number',
    wanted: always('ProtocolError'),
    talk: raw((read) => `${head(read, 'Transfer-Encoding: chunked')}zz\r\n`),
  },
  {
    name: 'a chunk size of 2^80',
    wanted: always('ProtocolError'),
    talk: raw((read) => `${head(read, 'Transfer-Encoding: chunked')}100000000000000000000\r\nab`),
  },
  {
    name: 'a chunk longer than its size',
    wanted: always('ProtocolError'),
    talk: raw((read) => `${head(read, 'Transfer-Encoding: chunked')}2\r\nabcdef\r\n0\r\n\r\n`),
  },
  {
    name: 'a length longer than the body',
    wanted: always('ConnectionError'),
    talk: raw((read) =>
      Buffer.concat([Buffer.from(head(read, `Content-Length: ${read.body.length + 1}`)), read.body]),
    ),
  },
  { name: 'an endless head', wanted: always('ProtocolError'), talk: endlessHead },
  {
    name: 'a header of a megabyte',
    wanted: always('ProtocolError'),
    talk: raw(withHead(`\r\nX: ${'x'.repeat(1 << 20)}\r\n`)),
  },
  {
    name: '100 Continue before the answer',
    wanted: always('whole'),
    talk: raw((read) => Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), bounded(read)])),
  },
  {
    name: '103 Early Hints before the answer',
    wanted: always('whole'),
    talk: raw((read) =>
      Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'), bounded(read)]),
    ),
  },
  {
    name: '101 that nobody asked for',
    wanted: always('ConnectionError'),
    talk: raw(() => 'HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: tcp\r\n\r\n'),
  },
  {
    name: 'two answers to one call',
    wanted: always('whole'),
    talk: raw((read) => Buffer.concat([bounded(read), bounded(read)])),
  },
  {
    name: 'garbage after the answer',
    wanted: always('whole'),
    talk: raw((read) => Buffer.concat([bounded(read), Buffer.from('garbage\r\n\r\n')])),
  },
  { name: 'the end of a connection kept alive', wanted: always('whole'), talk: raw(bounded) },
  { name: 'Connection: close', wanted: always('whole'), talk: raw(withHead('\r\nConnection: close\r\n')) },
  {
    name: 'no length at all, up to the end',
    wanted: always('whole'),
    talk: raw((read) => Buffer.concat([Buffer.from(head(read, 'Connection: close')), read.body])),
  },
  { name: 'a byte at a time', wanted: always('whole'), talk: trickle },
  {
    name: 'gzip that nobody asked for',
    wanted: ({ name }) => (isRaw(name) ? ['whole', 'ProtocolError'] : ['ProtocolError']),
    talk: raw((read) => {
      const body = gzipSync(read.body)
      return Buffer.concat([
        Buffer.from(head(read, 'Content-Encoding: gzip', `Content-Length: ${body.length}`)),
        body,
      ])
    }),
  },
  {
    name: 'a refusal that is cut',
    wanted: (read) => (read.name === 'response' ? ['ConnectionError'] : ['EngineError', 'ConnectionError']),
    talk: raw(
      () =>
        'HTTP/1.1 500 Oops\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"message":"no',
    ),
  },
  {
    name: 'a refusal that is no JSON',
    wanted: (read) => (read.name === 'response' ? ['whole'] : ['EngineError']),
    talk: raw(() => 'HTTP/1.1 500 Oops\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\n<a>'),
  },
  {
    name: 'a refusal of nested arrays',
    wanted: (read) => (read.name === 'response' ? ['whole'] : ['EngineError']),
    talk: raw(
      () =>
        `HTTP/1.1 500 Oops\r\nContent-Type: application/json\r\n\r\n${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    ),
  },
  { name: 'silence', wanted: always('TimeoutError'), talk: () => undefined },
  {
    name: 'silence after the head',
    wanted: always('TimeoutError'),
    talk: (socket, read) => void socket.write(bounded(read).subarray(0, -read.body.length)),
  },
  {
    name: 'silence in mid-body',
    wanted: always('TimeoutError'),
    talk: (socket, read) => void socket.write(bounded(read).subarray(0, -5)),
  },
]

/** JSON that is cut, in an answer that is whole as HTTP; and frames likewise. */
export const halves: Fault = {
  name: 'half of what it means, in a whole answer',
  wanted: ({ name }) => (isRaw(name) ? ['whole'] : ['ProtocolError']),
  talk: raw((read) => {
    const body = read.body.subarray(0, -2)
    return Buffer.concat([Buffer.from(head(read, `Content-Length: ${body.length}`)), body])
  }),
}

async function endlessHead(socket: Socket): Promise<void> {
  socket.write('HTTP/1.1 200 OK\r\n')
  for (let i = 0; i < 10_000 && socket.writable; i++) {
    socket.write(`X-${i}: ${'x'.repeat(1000)}\r\n`)
    if (i % 50 === 0) await sleep(1)
  }
  socket.end()
}

async function trickle(socket: Socket, read: Read): Promise<void> {
  for (const byte of chunked(read)) {
    if (!socket.writable) return
    socket.write(Buffer.of(byte))
    await new Promise(setImmediate)
  }
}
