import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { CallEvent } from '../../src/client/call-event.ts'
import { connect } from '../../src/client/connect.ts'
import { request } from '../../src/client/raw-request.ts'
import {
  ConnectionError,
  EngineError,
  errorCodes,
  HawserError,
  isHawserError,
  ProtocolError,
  TimeoutError,
  UsageError,
} from '../../src/errors/errors.ts'
import { docker, rejection } from '../support/docker.ts'
import { serve } from '../support/serve.ts'

const call = { op: 'ThingGet', method: 'GET', path: '/things' }

describe('an error', () => {
  it.each<[HawserError, string, object]>([
    [
      new UsageError('No.', { suggestion: 'yes', call }),
      'USAGE',
      { suggestion: 'yes', message: 'No. Did you mean "yes"?' },
    ],
    [
      new ConnectionError('Gone.', { hint: 'Look.', call }),
      'CONNECTION',
      { hint: 'Look.', message: 'Gone. Look.' },
    ],
    [new TimeoutError('readTimeout', 5, 'Late.', { call }), 'TIMEOUT', { timeout: 'readTimeout', ms: 5 }],
    [new ProtocolError('Odd.', { offset: 0, excerpt: 'x', call }), 'PROTOCOL', { offset: 0, excerpt: 'x' }],
    [
      new EngineError({ status: 404, message: 'none', cause: 'gone', body: 'x', call }),
      'ENGINE',
      {
        status: 404,
        reason: 'not-found',
        engineCause: 'gone',
        message: 'ThingGet GET /things: 404 none (gone)',
      },
    ],
  ])('%s', (error, code, want) => {
    expect(error).toBeInstanceOf(HawserError)
    expect(error).toMatchObject({ code, name: error.constructor.name, ...call, ...want })
    expect(isHawserError(error)).toBe(true)
  })

  it('has no properties that are not given', () => {
    for (const error of [
      new UsageError('a'),
      new ConnectionError('a'),
      new ProtocolError('a'),
      new EngineError({ status: 500, message: 'a', body: '' }),
      new EngineError({ status: 500, message: 'a' }),
      new HawserError('TABLE', 'a', { call: { op: undefined } }),
    ]) {
      expect(inspect(error)).not.toContain('undefined')
      expect(Object.values(error)).not.toContain(undefined)
      expect('cause' in error).toBe(false)
    }
  })

  it('is known across copies, and nothing else is', () => {
    const other = Object.defineProperty(new Error('a'), Symbol.for('hawser.error'), { value: true })
    expect([other, new Error('a'), null, undefined, 'a', {}].map(isHawserError)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

/** Keeps what the channel says until the test is over. */
function listen(): CallEvent[] {
  const heard: CallEvent[] = []
  const onEvent = (event: unknown): void => void heard.push(event as CallEvent)
  subscribe('hawser:call', onEvent)
  onTestFinished(() => void unsubscribe('hawser:call', onEvent))
  return heard
}

describe('the channel hawser:call', () => {
  it('tells of each call its start, and its end or error', async () => {
    const server = await serve(({ url }, response) => {
      response
        .writeHead(url?.includes('info') ? 500 : 200, { 'content-type': 'application/json' })
        .end('{"message":"no"}')
    })
    onTestFinished(() => server.close())
    const heard = listen()
    const client = docker({ uri: server.uri })
    await client.invoke({ op: 'ContainerInspect', params: { id: 'a' } })
    const error = await rejection(client.invoke({ op: 'SystemInfo' }))
    await request({ conn: { uri: server.uri }, method: 'GET', path: '/x?token=secret' })
    await rejection(client.invoke({ op: 'ContainerInspect' }))
    const first = {
      connection: server.uri,
      op: 'ContainerInspect',
      method: 'GET',
      path: '/v1.41/containers/a/json',
    }
    const second = { connection: server.uri, op: 'SystemInfo', method: 'GET', path: '/v1.41/info' }
    const third = { connection: server.uri, method: 'GET', path: '/x' }
    const id = heard[0]?.id ?? 0
    const ms = expect.any(Number)
    expect(heard).toEqual([
      { type: 'start', id, ...first },
      { type: 'end', id, status: 200, ms, ...first },
      { type: 'start', id: id + 1, ...second },
      { type: 'error', id: id + 1, error, ms, ...second },
      { type: 'start', id: id + 2, ...third },
      { type: 'end', id: id + 2, status: 200, ms, ...third },
    ])
  })
})

describe('no secret', () => {
  const secrets = ['hunter2-header', 'hunter2-query', 'hunter2-registry', 'hunter2-data', 'hunter2-conn']
  const encoded = secrets.map((secret) => Buffer.from(secret).toString('base64').slice(0, 12))
  const everything = (value: unknown): string =>
    inspect(value, { depth: 12, showHidden: true, maxStringLength: null })
  const expectNone = (value: unknown): void => {
    const text = everything(value)
    for (const secret of [...secrets, ...encoded]) expect(text).not.toContain(secret)
  }
  const input = {
    op: 'ImagePush',
    params: { name: 'a', 'X-Registry-Auth': JSON.stringify({ password: 'hunter2-registry' }) },
    headers: { Authorization: 'Bearer hunter2-header' },
    query: { token: 'hunter2-query' },
  }
  const headers = { Authorization: 'Basic hunter2-conn' }

  it.each<[string, (response: import('node:http').ServerResponse) => void]>([
    ['a refusal', (response) => response.writeHead(500).end('{"message":"no"}')],
    ['a break', (response) => response.destroy()],
    ['no JSON', (response) => response.writeHead(200).end('<html>')],
    ['no HTTP', (response) => response.socket?.end('garbage\r\n')],
    ['a redirect', (response) => response.writeHead(302, { location: '/v2?token=hunter2-query' }).end()],
    ['an error in the stream', (response) => response.writeHead(200).end('{"error":"no"}')],
  ])('is in what %s leaves', async (_, answer) => {
    const server = await serve((request, response) => {
      request.resume()
      answer(response)
    })
    onTestFinished(() => server.close())
    const heard = listen()
    const client = docker({ uri: server.uri, headers })
    const calls = await Promise.allSettled([
      client.invoke(input),
      client.invoke({ op: 'ContainerCreate', data: { Env: ['A=hunter2-data'] }, headers: input.headers }),
      request({
        conn: { uri: server.uri, headers },
        method: 'POST',
        path: '/x?token=hunter2-query',
        headers: input.headers,
      }),
    ])
    expect(calls[0]).toMatchObject({ status: 'rejected', reason: expect.any(Error) })
    expect(heard.length).toBeGreaterThanOrEqual(6)
    expectNone(heard)
    expectNone(calls)
  })

  it.each<[string, object]>([
    ['a header that is none', { ...input, headers: { Authorization: 'hunter2-header\r\n' } }],
    ['a header of the wrong type', { ...input, headers: { Authorization: { token: 'hunter2-header' } } }],
    ['a parameter of the wrong type', { ...input, params: { ...input.params, name: { a: 'hunter2-data' } } }],
    ['a query of the wrong type', { ...input, query: { token: { a: 'hunter2-query' } } }],
    ['a name that is wrong', { ...input, parms: 'hunter2-data' }],
    ['a form that is wrong', { ...input, as: 'frames' }],
  ])('is in what %s leaves', async (_, wrong) => {
    const error = await rejection(docker({ uri: 'unix:///none', headers }).invoke(wrong as never))
    expect(error).toBeInstanceOf(UsageError)
    expectNone(error)
  })

  it('is shown by a client or a connection that is logged', () => {
    const conn = {
      uri: 'https://host',
      headers,
      tls: { passphrase: 'hunter2-data', key: 'hunter2-registry' },
    }
    expectNone(docker(conn))
    const connection = connect(conn)
    expect(everything(connection)).toContain("name: 'https://host:443'")
    expectNone(connection)
    expect(JSON.stringify(connection)).toBe('{"name":"https://host:443","source":"given"}')
  })
})

it('has a code that docs/errors.md tells of', () => {
  const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  const told = [...page.matchAll(/^\| `\w+`.* \| `([A-Z]+)` \|/gm)].map(([, code]) => code)
  expect(told).toEqual([...errorCodes])
})
