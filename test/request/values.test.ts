import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors/errors.ts'
import { buildRequest } from '../../src/request/build.ts'
import { routeOf } from '../../src/request/route.ts'
import { pipe } from '../../src/streams/pipe.ts'
import type { Param } from '../../src/table/operation.ts'
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
})

describe('findings C.10', () => {
  it.each([
    ['yes', 'true'],
    ['', 'false'],
    ['No', 'false'],
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
