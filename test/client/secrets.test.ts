import { inspect } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { EngineClient } from '../../src/client/client.ts'
import { connect } from '../../src/client/connect.ts'
import { request } from '../../src/client/raw-request.ts'
import { UsageError } from '../../src/errors/errors.ts'
import { answering, send } from '../support/answering.ts'
import { makeCertificates } from '../support/certificates.ts'
import { docker, rejection } from '../support/docker.ts'
import { serve } from '../support/serve.ts'

const everything = { showHidden: true, getters: true, depth: 20 }

it('hostile 9: nothing that looks into a client or a connection finds what is secret', async () => {
  const { client: own } = makeCertificates()
  const tls = { ...own, passphrase: 'SECRET-passphrase' }
  const conn = { uri: 'tcp://127.0.0.1:1', tls, headers: { authorization: 'SECRET-header' } }
  const connection = connect(conn)
  onTestFinished(() => connection.close())
  const client = new EngineClient({ engine: 'docker', version: 'v1.41', conn: connection })
  const error = await rejection(client.invoke({ op: 'SystemPing', headers: { 'x-token': 'SECRET-token' } }))
  for (const seen of [client, connection, error]) {
    const text = inspect(seen, everything) + JSON.stringify(seen)
    expect(text).not.toContain('SECRET')
    expect(text).not.toContain('PRIVATE KEY')
  }
})

it.each([
  ['https://me:SECRET@h/x', 'https://h/x'],
  ['ftp://user:SECRET@h/x', 'ftp://h/x'],
  ['//me:SECRET@h/x?token=SECRET', 'http://h/x'],
  ['/x#access_token=SECRET', '/x'],
  ['/x?token=SECRET', '/x'],
  ['mailto:SECRET@h', 'a mailto: address'],
  ['http://me:SECRET@[', 'another place'],
])('hostile 4: a redirect to %j is told as %j', async (location, place) => {
  const uri = await answering((response) => {
    response.socket?.end(
      `HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ${Buffer.from(location).toString('latin1')}\r\n\r\n`,
    )
  })
  const error = await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))
  expect(error.message).toContain(`the answer is 302, which leads to ${place}; this is not followed.`)
  expect(inspect(error, everything)).not.toContain('SECRET')
})

it('hostile 14: what an engine says cannot act on a terminal', async () => {
  const message = '\x1b[31mred\x1b[0m\r\nnext \x07bell \x1b]0;title\x07\u202eturned \x9b2J'
  const uri = await answering(send(500, 'application/json', JSON.stringify({ message })))
  const error = await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))
  expect(error.message).toBe('SystemInfo GET /v1.41/info: 500 red next bell turned')
  expect(error).toMatchObject({ engineMessage: 'red\nnext bell turned ', body: { message } })
})

it('hostile 2: an error body nested beyond the stack is an EngineError', async () => {
  for (const body of [
    `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    `{"errors":[${'['.repeat(30_000)}${']'.repeat(30_000)}]}`,
  ]) {
    const uri = await answering(send(500, 'application/json', body))
    expect(await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))).toMatchObject({
      code: 'ENGINE',
      status: 500,
    })
  }
})

it('hostile 3: the text of an error page is found in linear time', async () => {
  // Work that grows with the square of these would take minutes.
  for (const piece of ['<', '<script', '<style>', '< ', '‹']) {
    const body = piece.repeat(65_536).slice(0, 65_536)
    const uri = await answering(send(502, 'text/html', body))
    expect(await rejection(docker({ uri }).invoke({ op: 'SystemInfo' }))).toMatchObject({ status: 502 })
  }
})

it('hostile 8: headers of an answer may have any name', async () => {
  const uri = await answering((response) => {
    response.socket?.end(
      'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nconstructor: a\r\n__proto__: b\r\n__proto__: c\r\ntoString: d\r\n\r\n',
    )
  })
  const answer = (await docker({ uri }).invoke({ op: 'SystemInfo', as: 'response' })) as { headers: object }
  expect(Object.entries(answer.headers)).toEqual([
    ['content-length', '0'],
    ['constructor', 'a'],
    ['__proto__', 'b, c'],
    ['tostring', 'd'],
  ])
})

it('hostile 8: and so may those of a request', async () => {
  let seen: string[] = []
  const server = await serve(({ rawHeaders }, response) => {
    seen = rawHeaders
    response.end('{}')
  })
  onTestFinished(() => server.close())
  const headers = Object.fromEntries([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ])
  Object.defineProperty(headers, '__proto__', { value: 'a', enumerable: true })
  await request({ conn: { uri: server.uri }, method: 'GET', path: '/x', headers })
  expect(seen.join(' ')).toContain('__proto__ a constructor b')
})

it.each([
  [{ 'content-length': 'abc' }, 'The header "content-length" must be a number of bytes.'],
  [{ 'content-length': '-1' }, 'The header "content-length" must be a number of bytes.'],
  [{ host: ['a', 'b'] }, 'The header "host" takes one value.'],
])('hostile 10: refuses headers that HTTP cannot have: %j', async (headers, want) => {
  const input = { conn: { uri: 'unix:///none' }, method: 'GET', path: '/x', headers }
  const error = await rejection(request(input))
  expect(error).toBeInstanceOf(UsageError)
  expect(error.message).toBe(want)
})
