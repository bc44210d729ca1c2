import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { tableOf } from '../../src/client/catalogue.ts'
import { UsageError } from '../../src/errors/errors.ts'
import { buildRequest } from '../../src/request/build.ts'
import { routeOf } from '../../src/request/route.ts'
import { pipe } from '../../src/streams/pipe.ts'
import type { Operation, Param } from '../../src/table/operation.ts'
import { docker, rejection } from '../support/docker.ts'
import { operation, param } from '../support/operation.ts'
import { serve } from '../support/serve.ts'

function sent(own: Partial<Param>, value: unknown): string {
  const { target, headers } = buildRequest(routeOf(operation({ params: [param(own)] }), '/v1'), {
    params: { value },
  })
  return decodeURIComponent(target.split('?value=')[1] ?? String(headers?.value))
}

describe('findings C.2: a time is a number, a text or a Date, to the nanosecond', () => {
  it.each<[type: Param['type'], value: unknown, want: string]>([
    ['integer', 1795828165.136, '1795828165.136'],
    ['integer', '1795828165.136626328', '1795828165.136626328'],
    ['integer', 1795828165, '1795828165'],
    ['integer', 1795828165n, '1795828165'],
    ['integer', 0, '0'],
    ['integer', 1e-7, '0.000000100'],
    ['integer', new Date('2026-11-28T05:09:25.136Z'), '1795842565.136'],
    ['integer', '2026-11-28T05:09:25.136626328Z', '1795842565.136626328'],
    ['integer', '2026-11-28T05:09:25Z', '1795842565'],
    ['integer', '2026-11-28T06:09:25.500+01:00', '1795842565.5'],
    ['integer', '2026-11-28t05:09:25.010z', '1795842565.01'],
    ['string', 1795828165.136, '1795828165.136'],
    ['string', '1795828165.136626328', '1795828165.136626328'],
    ['string', new Date('2026-11-28T05:09:25.136Z'), '1795842565.136'],
    ['string', '2026-11-28T05:09:25.136626328Z', '1795842565.136626328'],
    ['string', '10m', '10m'],
  ])('%s %s', (type, value, want) => {
    expect(sent({ type, format: 'unix' }, value)).toBe(want)
  })

  it.each<[Param['type'], unknown]>([
    ['integer', '10m'],
    ['integer', '2026-11-28'],
    ['integer', '2026-13-28T05:09:25Z'],
    ['integer', '1795828165.1366263281'],
    ['integer', Number.NaN],
    ['integer', true],
    ['integer', new Date('no')],
    ['string', new Date('no')],
    ['string', Number.POSITIVE_INFINITY],
  ])('refuses %s %s', (type, value) => {
    expect(() => sent({ type, format: 'unix' }, value)).toThrow('must be a time (seconds since 1970')
    expect(() => sent({ type, format: 'unix' }, value)).toThrow(UsageError)
  })
})

describe('findings C.1: the name that a list gave, with its slash, is the name', () => {
  it.each<[unknown, string]>([
    ['/conny', 'conny'],
    ['conny', 'conny'],
    ['/a/b', 'a/b'],
    [5, '5'],
  ])('%s', (value, want) => {
    expect(sent({ encoding: 'name' }, value)).toBe(want)
  })

  it('in a path', () => {
    const id = param({ name: 'id', in: 'path', required: true, encoding: 'name' })
    const route = routeOf(operation({ path: '/containers/{id}/json', params: [id] }), '/v1')
    expect(buildRequest(route, { params: { id: '/conny' } }).target).toBe('/v1/containers/conny/json')
    for (const value of ['', '/..', '/.']) {
      expect(() => buildRequest(route, { params: { id: value } })).toThrow(UsageError)
    }
  })
})

describe('findings C.1: the same where a list or a body names containers', () => {
  it.each<[value: unknown, want: string]>([
    [['/conny', 'bob'], 'conny,bob'],
    ['/conny', 'conny'],
    [new Set(['/conny']), 'conny'],
    [['/'], '/'],
  ])('a list: %o', (value, want) => {
    expect(sent({ type: 'array', encoding: 'repeat-name' }, value).replaceAll('&value=', ',')).toBe(want)
  })

  it.each<[op: string, data: unknown, want: unknown]>([
    [
      'NetworkConnect',
      { Container: '/conny', EndpointConfig: { Aliases: ['/a'] } },
      { Container: 'conny', EndpointConfig: { Aliases: ['/a'] } },
    ],
    ['NetworkDisconnect', { Container: 'conny', Force: true }, { Container: 'conny', Force: true }],
    ['NetworkConnectLibpod', { container: '/conny', aliases: [] }, { container: 'conny', aliases: [] }],
    ['NetworkDisconnectLibpod', { Container: '/conny' }, { Container: 'conny' }],
    ['NetworkConnectLibpod', '{"container":"/conny"}', { container: '/conny' }],
    ['NetworkConnectLibpod', {}, {}],
    ['NetworkConnectLibpod', { container: 5 }, { container: 5 }],
  ])('a body of %s: %o', (op, data, want) => {
    const route = routeOf(tableOf('podman').operation('v5.8.2', op) as Operation, '/v5.8.2')
    const { body } = buildRequest(route, { params: { name: 'net' }, data })
    expect(JSON.parse(String(body))).toEqual(want)
  })

  it("leaves the caller's data as it is", () => {
    const data = { Container: '/conny' }
    const route = routeOf(tableOf('docker').operation('v1.41', 'NetworkConnect') as Operation, '/v1.41')
    expect(String(buildRequest(route, { params: { id: 'net' }, data }).body)).toBe('{"Container":"conny"}')
    expect(data).toEqual({ Container: '/conny' })
  })
})

describe('findings C.3: one value of a filter stands for a list of one', () => {
  const own: Partial<Param> = { type: 'object', encoding: 'filters' }
  it.each<[value: unknown, want: string]>([
    [{ status: 'running' }, '{"status":["running"]}'],
    [{ status: ['running', 'paused'] }, '{"status":["running","paused"]}'],
    [{ dangling: true }, '{"dangling":["true"]}'],
    [{ dangling: [false] }, '{"dangling":["false"]}'],
    [{ exited: 0 }, '{"exited":["0"]}'],
    [{ until: new Date('2026-11-28T05:09:25Z') }, '{"until":["2026-11-28T05:09:25.000Z"]}'],
    [{ id: new Set(['a', 'b']) }, '{"id":["a","b"]}'],
    [{ label: { 'a=b': true } }, '{"label":["a=b"]}'],
    [{ label: { 'a=b': true, c: undefined }, status: 'running' }, '{"label":["a=b"],"status":["running"]}'],
    [{ status: [] }, '{"status":[]}'],
    [{ status: undefined }, '{}'],
    [{ status: undefined, name: 'a' }, '{"name":["a"]}'],
    [{}, '{}'],
    ['{"status":["running"]}', '{"status":["running"]}'],
    ['{"label":{"a":true}}', '{"label":{"a":true}}'],
    ['', '{}'],
  ])('%o', (value, want) => {
    expect(sent(own, value)).toBe(want)
  })

  it.each<[value: unknown, problem: string]>([
    [{ status: null }, 'status must be a string, not null'],
    [{ status: [null] }, 'status must be a string, not null'],
    [{ status: new Map() }, 'status must be a text or a list of texts, not a Map'],
    [{ label: [{ a: 'b' }] }, 'label must be a string, not an object'],
    [new Map([['status', 'x']]), 'must be an object, not a Map'],
    [new URLSearchParams('status=x'), 'must be an object, not a URLSearchParams'],
    [{ label: new URLSearchParams('a=b') }, 'label must be a text or a list of texts, not a URLSearchParams'],
    [['status=running'], 'must be an object, not an array'],
    [5, 'must be an object, not an integer'],
    [new Set(['status']), 'must be an object, not a Set'],
    [new Date(0), 'must be an object, not a date'],
    [new URLSearchParams('status=running'), 'must be an object, not a URLSearchParams'],
    [{ status: Buffer.from('x') }, 'status must be a text or a list of texts, not a Buffer'],
    [{ label: { env: 'prod' } }, 'a name and its value are one text, "name=value"'],
    [{ label: { a: false } }, 'label must be a text or a list of texts'],
    ['status=running', 'must be an object such as { status: "running" }, or its JSON text'],
    ['{"status":', 'must be an object such as { status: "running" }, or its JSON text'],
    ['["status"]', 'must be an object such as { status: "running" }, or its JSON text'],
  ])('refuses %o', (value, problem) => {
    expect(() => sent(own, value)).toThrow(problem)
    expect(() => sent(own, value)).toThrow(UsageError)
  })
})

describe('findings C.4, C.5: a platform is written as the engine reads it', () => {
  const one: Partial<Param> = { type: 'object', encoding: 'platform' }
  const several: Partial<Param> = { type: 'array', encoding: 'repeat-platform' }
  it.each<[value: unknown, want: string]>([
    ['linux/arm64', '{"architecture":"arm64","os":"linux"}'],
    ['linux/arm/v7', '{"architecture":"arm","os":"linux","variant":"v7"}'],
    ['windows(10.0.17763)/amd64', '{"architecture":"amd64","os":"windows","os.version":"10.0.17763"}'],
    [{ os: 'linux', architecture: 'arm64' }, '{"os":"linux","architecture":"arm64"}'],
    ['{"os":"linux"}', '{"os":"linux"}'],
  ])('%o', (value, want) => {
    expect(sent(one, value)).toBe(want)
    expect(sent(several, value)).toBe(want)
    expect(sent(several, [value, 'linux/amd64'])).toBe(`${want}&value={"architecture":"amd64","os":"linux"}`)
  })

  it.each<[value: unknown, problem: string]>([
    ['arm64', 'must be a platform: linux/arm64'],
    ['', 'must be a platform: linux/arm64'],
    ['linux/', 'must be a platform: linux/arm64'],
    ['linux/arm64,linux/amd64', 'must be a platform: linux/arm64'],
    [[{ os: 'linux' }], 'must be one platform, not an array'],
    [5, 'must be a platform: linux/arm64'],
  ])('refuses %o', (value, problem) => {
    expect(() => sent(one, value)).toThrow(problem)
    expect(() => sent(one, value)).toThrow(UsageError)
  })
})

describe('findings C.8: credentials in the standard base64 alphabet', () => {
  const auth = { username: 'ü?>', password: '~~~' }
  const standard = Buffer.from(JSON.stringify(auth)).toString('base64')
  const own: Partial<Param> = { in: 'header', type: 'object', encoding: 'base64url-json' }
  it('become those of the url alphabet', () => {
    expect(standard).toMatch(/[+/]/)
    const text = sent(own, standard)
    expect(text).not.toMatch(/[+/]/)
    expect(text).toBe(sent(own, auth))
    expect(JSON.parse(Buffer.from(text, 'base64url').toString())).toEqual(auth)
  })

  it.each<[what: string, value: string]>([
    ['without padding', standard.replace(/=+$/, '')],
    ['over lines, as base64(1) writes it', `${standard.slice(0, 10)}\n${standard.slice(10)}\n`],
    ['as JSON text', JSON.stringify(auth)],
    ['as JSON text over lines', JSON.stringify(auth, null, 2)],
  ])('and texts %s', (_, value) => {
    expect(JSON.parse(Buffer.from(sent(own, value), 'base64url').toString())).toEqual(auth)
    expect(sent(own, value)).toHaveLength(Math.ceil(standard.length / 4) * 4)
  })

  it.each<[value: unknown, problem: string]>([
    ['user:SECRET', 'must be an object, its JSON text, or base64 of that.'],
    ['{"password":"SECRET"', 'must be an object, its JSON text, or base64 of that.'],
    ['SECRE', 'must be an object, its JSON text, or base64 of that.'],
    [['SECRET'], 'must be an object, not an array.'],
    [Buffer.from('SECRET'), 'must be an object, not a Buffer.'],
    [new Map([['username', 'SECRET']]), 'must be an object, not a Map.'],
    [{ username: 'u', password: Buffer.from('SECRET') }, 'has a Buffer at password, which has no JSON'],
  ])('refuses %o, from which engines would take none', (value, problem) => {
    expect(() => sent(own, value)).toThrow(UsageError)
    expect(() => sent(own, value)).toThrow(problem)
    expect(() => sent(own, value)).not.toThrow('SECRET')
  })
})

describe('findings C.10', () => {
  it.each([
    ['yes', 'true'],
    ['', 'false'],
    ['No', 'false'],
    ['True', 'true'],
    [' false', 'false'],
  ])('says what is meant by the boolean "%s"', (value, meant) => {
    expect(() => sent({ type: 'boolean' }, value)).toThrow(`must be a boolean, not a string: pass ${meant}.`)
  })

  it('takes a signal that is null for none', async () => {
    const server = await serve((_, response) => response.end('OK'))
    const answer = await docker({ uri: server.uri }).invoke({ op: 'SystemPing', signal: null })
    await server.close()
    expect(answer).toBe('OK')
  })

  it.each([1, {}, 'out.txt'])('refuses to pipe to %s', async (stdout) => {
    const error = await rejection(pipe(noFrames(), { stdout } as never))
    expect(error).toMatchObject({
      code: 'USAGE',
      message: 'pipe(): "stdout" must be a Node stream to write to.',
    })
    await expect(pipe(noFrames(), { stdout: new PassThrough() })).resolves.toBeUndefined()
  })
})

async function* noFrames(): AsyncGenerator<never> {}

describe('findings C.11: a text answer of one line', () => {
  it.each([
    ['/var/lib/x\n', '/var/lib/x'],
    ['/var/lib/x\r\n', '/var/lib/x'],
    ['/var/lib/x', '/var/lib/x'],
    ['\n', '\n'],
    ['a: 1\nb: 2\n', 'a: 1\nb: 2\n'],
    ['x\n\n', 'x\n\n'],
  ])('%j is %j', async (body, want) => {
    const server = await serve((_, response) => response.setHeader('content-type', 'text/plain').end(body))
    const answer = await docker({ uri: server.uri }).invoke({ op: 'SystemPing' })
    await server.close()
    expect(answer).toBe(want)
  })
})
