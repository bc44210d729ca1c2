import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { parseChallenges } from '../../src/auth/challenge.ts'
import { parseIgnore } from '../../src/build-context/ignore.ts'
import { readMessages } from '../../src/buildkit/grpc/framing.ts'
import { lineOf } from '../../src/buildkit/progress/dockerfile-line.ts'
import { PlainText } from '../../src/buildkit/progress/plain-text.ts'
import type { Trace } from '../../src/buildkit/progress/trace.ts'
import { decode } from '../../src/buildkit/protobuf/decode.ts'
import { agentMessages } from '../../src/buildkit/session/agent-filter.ts'
import { compile } from '../../src/compile.ts'
import { contexts } from '../../src/discover/finders.ts'
import { frames, lines, messages } from '../../src/index.ts'
import { parseJson } from '../../src/json/json.ts'
import { parseImage } from '../../src/reference/reference.ts'
import { buildRaw } from '../../src/request/build.ts'
import { readTar } from '../../src/tar/read-tar.ts'
import { tarHeader } from '../../src/tar/write-tar.ts'
import { tempDir } from '../support/temp-dir.ts'
import { growth, onlyTyped } from './support.ts'

// What hostile input costs, of every reader: so much of it, and ten times as much.

const schema = {
  Tree: { name: [1, 'string'], parts: [2, 'Tree', 'repeated'], numbers: [3, 'int', 'repeated'] },
} as const
const many = (bytes: string | number[], size: number) => {
  const one = Buffer.from(bytes as string)
  return Buffer.alloc(size * one.length, one)
}
const frameHead = (length: number) => [1, 0, 0, 0, ...Buffer.from([0, 0, length >> 8, length & 255])]
const header = tarHeader({ name: 'a', type: 'file', mode: 0o644, size: 0, modified: new Date(0) })

const works: [name: string, work: (size: number) => unknown, size: number][] = [
  [
    'a query of many values',
    (size) => rawQuery({ a: Array.from({ length: size }, () => '\u00e9 &') }),
    20_000,
  ],
  ['a query of one long value', (size) => rawQuery({ a: '\u00e9 &/'.repeat(size) }), 100_000],
  ['challenges of quotes', (size) => parseChallenges(`Bearer realm="${'\\"'.repeat(size)}`), 50_000],
  ['challenges of commas', (size) => parseChallenges(','.repeat(size)), 50_000],
  ['a reference of slashes', (size) => onlyTyped(() => parseImage('a/'.repeat(size))), 50_000],
  ['a reference of dashes', (size) => onlyTyped(() => parseImage(`${'a--'.repeat(size)}_`)), 50_000],
  ['a reference of dots', (size) => onlyTyped(() => parseImage(`${'a.'.repeat(size)}:x`)), 50_000],

  ['messages, many in a chunk', (size) => all(messages(chunks(many('{"a":1}\n', size)))), 20_000],
  [
    'messages, one in small chunks',
    (size) => all(messages(chunks(many('[[1],', size), 5))).catch(() => {}),
    20_000,
  ],
  ['messages, blanks between them', (size) => all(messages(chunks(many(' \n', size), 7))), 50_000],
  [
    'frames, many in a chunk',
    (size) => all(frames(chunks(many([...frameHead(1), 65], size)), { tty: false })),
    20_000,
  ],
  [
    'frames, cut into bytes',
    (size) => all(frames(chunks(many([...frameHead(1), 65], size), 1), { tty: false })),
    2_000,
  ],
  ['lines, one in small pieces', (size) => all(lines(chunks(many('a', size), 3), { tty: true })), 50_000],
  ['lines, many in a chunk', (size) => all(lines(chunks(many('a\n', size)), { tty: true })), 20_000],

  ['JSON of many numbers', (size) => parseJson(`[${'1,'.repeat(size)}1]`, { bigint: true }), 50_000],
  [
    'JSON of one long text',
    (size) => parseJson(JSON.stringify('\\"'.repeat(size)), { bigint: true }),
    100_000,
  ],
  ['a tar of many entries', (size) => all(readTar(chunks(many([...header], size)))), 2_000],
  ['a tar in small pieces', (size) => all(readTar(chunks(many([...header], size), 11))), 200],

  ['protobuf of many parts', (size) => decode(schema, 'Tree', many([0x12, 0], size)), 200_000],
  ['protobuf of many numbers', (size) => decode(schema, 'Tree', many([0x18, 0xff, 0x7f], size)), 200_000],
  ['protobuf of unknown fields', (size) => decode(schema, 'Tree', many([0x7a, 1, 65], size)), 200_000],
  [
    'gRPC messages, many in a chunk',
    (size) => all(readMessages(stream(many([0, 0, 0, 0, 1, 65], size)))),
    20_000,
  ],
  ['gRPC messages, one in small chunks', (size) => all(readMessages(stream(grpcMessage(size), 9))), 50_000],
  [
    "an agent's messages, many in a chunk",
    (size) => all(agentMessages(chunks(many([0, 0, 0, 1, 11], size)))),
    20_000,
  ],
  [
    "an agent's messages, cut into bytes",
    (size) => all(agentMessages(chunks(many([0, 0, 0, 1, 11], size), 1))),
    5_000,
  ],

  [
    'output of a step without a line break',
    (size) => printed(Array.from({ length: size }, () => 'aaa')),
    5_000,
  ],
  ['output of a step with many lines', (size) => printed(['a\n'.repeat(size)]), 50_000],
  ['a Dockerfile of many lines', (size) => lineOf('[1/1] RUN x', 'RUN y \\\n # c\n z\n'.repeat(size)), 5_000],
  [
    'a Dockerfile of one long line',
    (size) => lineOf('[1/1] RUN x', `FROM ${' AS x'.repeat(size)} \\`),
    20_000,
  ],
  ['an ignore file of many lines', (size) => parseIgnore('*a/**/b?\n'.repeat(size), 'x'), 1_000],
  [
    'a long path and a pattern of stars',
    (size) => parseIgnore('**/a*a*a*a*b', 'x').excludes('a'.repeat(size)),
    20_000,
  ],
  [
    'a file of destinations of many lines',
    (size) => destinations(numbered(size, '[engine.service_destinations.NUMBER]\nuri = "unix:///x"\n')),
    1_000,
  ],
  ['a file of destinations of one long text', (size) => destinations(`a = "${'\\n'.repeat(size)}"`), 50_000],
  ['a file of contexts with a long list', (size) => contextFile(`[${'{},'.repeat(size)}{}]`), 50_000],
  ['a specification of many operations', (size) => compile(spec(size), { engine: 'toy', version: 'v1' }), 30],
]

it.each(works)('takes time linear in the size: %s', { timeout: 120_000 }, async (name, work, size) => {
  expect(await growth(name, work, size)).toBeLessThan(40)
})

function rawQuery(query: Record<string, unknown>): unknown {
  return buildRaw({ method: 'GET', path: '/x', query } as never)
}

function numbered(size: number, line: string): string {
  return Array.from({ length: size }, (_, i) => line.replace('NUMBER', `a${i}`)).join('')
}

async function* chunks(bytes: Buffer, size = bytes.length): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function stream(bytes: Buffer, size?: number): Readable {
  return Readable.from(chunks(bytes, size), { objectMode: false })
}

function grpcMessage(length: number): Buffer {
  const message = Buffer.alloc(5 + length)
  message.writeUInt32BE(length, 1)
  return message
}

async function all(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0
  for await (const _ of items) count++
  return count
}

/** What a step says, as `docker build --progress=plain` prints it. */
function printed(pieces: string[]): number {
  const text = new PlainText()
  const vertex = { digest: 'a', name: 'a', inputs: [], cached: false, started: new Date(0) }
  let count = 0
  const print = (trace: Partial<Trace>) => {
    const news = { vertices: [], statuses: [], logs: [], warnings: [], ...trace }
    for (const _ of text.lines(news)) count++
  }
  print({ vertices: [vertex] })
  for (const piece of pieces) print({ logs: [{ vertex: 'a', channel: 'stdout', data: Buffer.from(piece) }] })
  return count
}

function destinations(text: string): void {
  const dir = tempDir({ 'c.conf': text })
  onlyTyped(() => contexts('podman', { HOME: dir, CONTAINERS_CONF: join(dir, 'c.conf') }))
}

function contextFile(text: string): void {
  const dir = tempDir()
  const folder = join(dir, '.docker/contexts/meta/a')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'meta.json'), text)
  onlyTyped(() => contexts('docker', { HOME: dir }))
}

/** Operations that all use one schema. */
function spec(operations: number): string {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/S' } } }
  const get = { responses: { 200: { description: '', content } } }
  const paths = Array.from({ length: operations }, (_, i) => [
    `/a${i}`,
    { get: { operationId: `A${i}`, ...get } },
  ])
  const schemas = { S: { type: 'object', properties: { a: { $ref: '#/components/schemas/S' } } } }
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'x', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas },
  })
}
