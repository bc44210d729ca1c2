import { setTimeout as sleep } from 'node:timers/promises'
import { reset } from '../support/serve.ts'
import { always, bounded, chunk, type Fault, head, raw, withHead } from './faults.ts'
import type { Read } from './reads.ts'

// What the grammar of HTTP allows and few servers do, and what it forbids and some parsers let through.

const inChunks = (read: Read, size: (data: Buffer) => string, trailers = ''): Buffer => {
  const parts = [read.body.subarray(0, 7), read.body.subarray(7)]
  return Buffer.concat([
    Buffer.from(head(read, 'Transfer-Encoding: chunked')),
    ...parts.flatMap((data) => [Buffer.from(size(data)), data, Buffer.from('\r\n')]),
    Buffer.from(`0\r\n${trailers}\r\n`),
  ])
}
const hex = (data: Buffer) => data.length.toString(16)
const after = (interim: string) => (read: Read) => Buffer.concat([Buffer.from(interim), bounded(read)])
const early = 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'
/** Whole, or refused: never anything else. */
const wholeOrRefused = always('whole', 'ProtocolError')

/** A status other than 200, with these headers and bytes behind its head. */
const other = (status: string, headers: (read: Read) => string[], body: (read: Read) => string | Buffer) =>
  raw((read) => {
    const text = ['HTTP/1.1 ', status, '\r\n', `Content-Type: ${read.type}\r\n`].join('')
    const lines = headers(read).map((line) => `${line}\r\n`)
    return Buffer.concat([Buffer.from(`${text}${lines.join('')}\r\n`), Buffer.from(body(read))])
  })

export const unusual: Fault[] = [
  {
    name: 'chunks with extensions',
    wanted: always('whole'),
    talk: raw((read) => inChunks(read, (data) => `${hex(data)};a=b;c="d\\"e"\r\n`)),
  },
  {
    name: 'a chunk with an extension of a megabyte',
    wanted: wholeOrRefused,
    talk: raw((read) => inChunks(read, (data) => `${hex(data)};a=${'x'.repeat(1 << 20)}\r\n`)),
  },
  {
    name: 'chunk sizes in capitals, with zeros before them',
    wanted: always('whole'),
    talk: raw((read) => inChunks(read, (data) => `000${hex(data).toUpperCase()}\r\n`)),
  },
  {
    name: 'a chunk size with a sign',
    wanted: always('ProtocolError'),
    talk: raw((read) => inChunks(read, (data) => `+${hex(data)}\r\n`)),
  },
  {
    name: 'trailers that repeat headers, and contradict them',
    wanted: wholeOrRefused,
    talk: raw((read) =>
      inChunks(read, (data) => `${hex(data)}\r\n`, 'Content-Type: text/x\r\nContent-Length: 1\r\n'),
    ),
  },
  {
    name: 'trailers without end',
    wanted: always('ProtocolError', 'TimeoutError', 'ConnectionError'),
    async talk(socket, read) {
      socket.write(inChunks(read, (data) => `${hex(data)}\r\n`).subarray(0, -2))
      for (let i = 0; i < 2000 && socket.writable; i++) {
        socket.write(`X-${i}: ${'x'.repeat(1000)}\r\n`)
        if (i % 50 === 0) await sleep(1)
      }
      socket.end()
    },
  },
  {
    name: 'a header over two lines',
    wanted: wholeOrRefused,
    talk: raw(withHead('\r\nX: a\r\n b\r\n')),
  },
  {
    name: 'lines that end in LF alone',
    wanted: wholeOrRefused,
    talk: raw((read) =>
      Buffer.concat([
        Buffer.from(head(read, `Content-Length: ${read.body.length}`).replaceAll('\r\n', '\n')),
        read.body,
      ]),
    ),
  },
  {
    name: 'lines that end in CR alone',
    wanted: always('ProtocolError', 'ConnectionError'),
    talk: raw((read) => head(read, 'Content-Length: 3').replaceAll('\r\n', '\r')),
  },
  {
    name: 'two lengths that are the same',
    wanted: wholeOrRefused,
    talk: raw((read) =>
      bounded(read)
        .toString('latin1')
        .replace(/(Content-Length: .*\r\n)/, '$1$1'),
    ),
  },
  {
    name: 'lengths in one header',
    wanted: wholeOrRefused,
    talk: raw((read) =>
      bounded(read)
        .toString('latin1')
        .replace(/(Content-Length: )(.*)\r\n/, '$1$2, $2\r\n'),
    ),
  },
  {
    name: 'a length in hexadecimal',
    wanted: always('ProtocolError'),
    talk: raw((read) => head(read, `Content-Length: 0x${hex(read.body)}`) + read.body.toString('latin1')),
  },
  {
    name: 'a length of 2^64 and as many bytes as fit beside it',
    wanted: always('ProtocolError', 'ConnectionError'),
    talk: raw(
      (read) =>
        head(read, `Content-Length: ${2n ** 64n + BigInt(read.body.length)}`) + read.body.toString('latin1'),
    ),
  },
  {
    name: 'Transfer-Encoding: identity, with a length',
    wanted: always('ProtocolError'),
    talk: raw(withHead('\r\nTransfer-Encoding: identity\r\n')),
  },
  {
    name: 'Transfer-Encoding: identity, cut before its length',
    wanted: always('ProtocolError'),
    talk: raw((read) => withHead('\r\nTransfer-Encoding: identity\r\n')(read).slice(0, -3)),
  },
  ...['identity', 'gzip, chunked', 'chunked, identity', 'gzip', 'chunked, chunked'].map(
    (coding): Fault => ({
      name: `Transfer-Encoding: ${coding}`,
      wanted: always('ProtocolError'),
      talk: raw((read) =>
        Buffer.concat([
          Buffer.from(head(read, `Transfer-Encoding: ${coding}`)),
          chunk(read.body),
          Buffer.from('0\r\n\r\n'),
        ]),
      ),
    }),
  ),
  {
    name: 'a space before the colon of its length',
    wanted: always('ProtocolError'),
    talk: raw((read) => bounded(read).toString('latin1').replace('Content-Length:', 'Content-Length :')),
  },
  {
    name: 'HTTP/1.0, up to the end',
    wanted: wholeOrRefused,
    talk: raw((read) => Buffer.concat([Buffer.from(head(read).replace('1.1', '1.0')), read.body])),
  },
  {
    name: 'HTTP/2.0',
    wanted: wholeOrRefused,
    talk: raw((read) => bounded(read).toString('latin1').replace('1.1', '2.0')),
  },
  { name: 'empty lines before the answer', wanted: wholeOrRefused, talk: raw(after('\r\n\r\n')) },
  { name: 'a hundred interim answers', wanted: wholeOrRefused, talk: raw(after(early.repeat(100))) },
  {
    name: 'interim answers without end',
    wanted: always('ProtocolError'),
    async talk(socket) {
      for (let i = 0; i < 20_000 && socket.writable; i++) {
        socket.write(early.repeat(20))
        if (i % 50 === 0) await sleep(1)
      }
    },
  },
  {
    name: 'an interim answer that is cut',
    wanted: always('ConnectionError'),
    talk: raw(() => early.slice(0, -2)),
  },
  {
    name: '204 with a length and a body',
    wanted: ({ name }) => (/JSON/.test(name) ? ['ProtocolError'] : ['whole', 'nothing', 'ProtocolError']),
    talk: other(
      '204 No Content',
      ({ body }) => [`Content-Length: ${body.length}`],
      ({ body }) => body,
    ),
  },
  {
    name: '204 without a body',
    wanted: ({ name }) => (/JSON|bytes/.test(name) ? ['ProtocolError'] : ['whole', 'nothing']),
    talk: other(
      '204 No Content',
      () => [],
      () => '',
    ),
  },
  {
    name: '304 that nobody asked for',
    wanted: ({ name }) => (name === 'response' ? ['whole'] : ['ProtocolError', 'EngineError']),
    talk: other(
      '304 Not Modified',
      () => [],
      () => '',
    ),
  },
  {
    name: '206 with a part that nobody asked for',
    wanted: ({ name }) => (name === 'response' ? ['whole'] : ['ProtocolError']),
    talk: other(
      '206 Partial Content',
      ({ body }) => [
        `Content-Range: bytes 0-${body.length - 1}/${2 * body.length}`,
        `Content-Length: ${body.length}`,
      ],
      ({ body }) => body,
    ),
  },
  {
    name: 'a reset just after the whole answer',
    wanted: always('whole', 'ConnectionError'),
    talk(socket, read) {
      socket.write(bounded(read))
      setImmediate(() => reset(socket))
    },
  },
]
