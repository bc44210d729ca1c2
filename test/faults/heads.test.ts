import type { Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { client, request } from '../../src/index.ts'
import { reset } from '../support/serve.ts'
import { servers } from './servers.ts'

// An answer to HEAD has no body, whatever its head says: a server that sends one all the same, or says of what length
// it would be, must neither make the call wait nor be taken for the answer to the next one.
const stat = { name: 'a', size: 5, mode: 420, mtime: '2026-01-01T00:00:00Z', linkTarget: '' }
const told = Buffer.from(JSON.stringify(stat)).toString('base64')
const head = (...more: string[]): string =>
  ['HTTP/1.1 200 OK', `X-Docker-Container-Path-Stat: ${told}`, ...more, '', ''].join('\r\n')

type Talk = (socket: Socket) => void
const answers: [name: string, wanted: string[], talk: Talk][] = [
  ['a length and no body', ['whole'], (s) => s.write(head('Content-Length: 1000'))],
  ['chunks and no body', ['whole'], (s) => s.write(head('Transfer-Encoding: chunked'))],
  ['a body', ['whole', 'ProtocolError'], (s) => s.write(`${head('Content-Length: 4')}body`)],
  [
    'a body in chunks',
    ['whole', 'ProtocolError'],
    (s) => s.write(`${head('Transfer-Encoding: chunked')}1\r\nx\r\n0\r\n\r\n`),
  ],
  ['a body that is the answer of the next', ['whole', 'ProtocolError'], (s) => s.write(head() + head())],
  ['an end', ['whole'], (s) => s.end(head('Content-Length: 1000'))],
  ['half a head, and an end', ['ConnectionError'], (s) => s.end(head().slice(0, -1))],
  [
    'half a head, and a reset',
    ['ConnectionError'],
    (s) => {
      s.write(head().slice(0, -1))
      setImmediate(() => reset(s))
    },
  ],
  [
    'a refusal with a length',
    ['EngineError'],
    (s) => s.write('HTTP/1.1 404 No\r\nContent-Length: 99\r\n\r\n'),
  ],
  ['a stat that is no JSON', ['ProtocolError'], (s) => s.write(head().replace(told, '####'))],
]

describe.each(['unix', 'tcp', 'tls'])('over %s', (kind) => {
  it.each(answers)('an answer to HEAD with %s', async (_name, wanted, talk) => {
    const server = await (servers[kind] as (typeof servers)[string])((socket, asked) => {
      if (asked.startsWith('HEAD')) talk(socket)
      else socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nOK')
    })
    const conn = { ...server.conn, readTimeout: 5000 }
    const docker = client({ engine: 'docker', version: 'v1.41', conn })
    onTestFinished(async () => {
      await docker.close()
      await server.close()
    })
    const params = { id: 'c1', path: '/a' }
    const outcome = (call: Promise<unknown>): Promise<unknown> =>
      call.then(
        (value) => (JSON.stringify(value) === JSON.stringify(stat) ? 'whole' : value),
        (error) => error.name,
      )
    const ping = () => docker.invoke({ op: 'SystemPing' })
    for (let round = 0; round < 3; round++) {
      expect(wanted).toContain(await outcome(docker.invoke({ op: 'ContainerArchiveInfo', params })))
      expect(await ping()).toBe('OK')
    }
    // Whatever comes behind the head, a raw reading has an empty body.
    if (!wanted.includes('whole')) return
    const path = '/containers/c1/archive'
    const query = { path: '/a' }
    const answer = request({ conn, method: 'HEAD', path, query, as: 'response' })
    const size = await answer.then(
      async ({ body }) => (await body.toArray()).length,
      (error) => error.name,
    )
    expect([0, 'ProtocolError']).toContain(size)
    expect(await ping()).toBe('OK')
  })
})
