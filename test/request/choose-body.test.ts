import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors/errors.ts'
import { buildRequest, type CallInput } from '../../src/request/build.ts'
import { routeOf } from '../../src/request/route.ts'
import type { Body } from '../../src/table/operation.ts'
import { operation } from '../support/operation.ts'

const json: Body = { kind: 'json', type: 'application/json' }
const multipart: Body = { kind: 'multipart', type: 'multipart/form-data' }
const form: Body = { kind: 'form', type: 'application/x-www-form-urlencoded' }
const png: Body = { kind: 'bytes', type: 'image/png' }

function send(body: Body, input: CallInput) {
  return buildRequest(routeOf(operation({ method: 'POST', body }), ''), input)
}

async function read({ headers, body }: ReturnType<typeof send>): Promise<{ type: string; text: string }> {
  const bytes = body instanceof Readable ? await buffer(body) : body
  return { type: String(headers?.['content-type']), text: Buffer.from(bytes ?? '').toString() }
}

describe('an operation that takes several content types', () => {
  const all: Body = { ...json, others: [multipart, form, png] }

  it.each<[string, unknown, RegExp]>([
    ['an object', { a: 1 }, /^application\/json$/],
    ['an object with a file', { a: new Blob(['x']) }, /^multipart\/form-data; boundary=/],
    ['an object with a list of files', { a: [Buffer.from('x')] }, /^multipart\/form-data; boundary=/],
    ['FormData', new FormData(), /^multipart\/form-data; boundary=/],
    ['URLSearchParams', new URLSearchParams('a=b'), /^application\/x-www-form-urlencoded$/],
    ['a Blob of its type', new Blob(['x'], { type: 'image/png' }), /^image\/png$/],
    ['bytes', Buffer.from('x'), /^image\/png$/],
    ['text', '{"a":1}', /^application\/json$/],
  ])('is sent %s as what fits', async (_, data, want) => {
    expect((await read(send(all, { data }))).type).toMatch(want)
  })

  it('is sent as what the caller names', async () => {
    const headers = { 'Content-Type': form.type }
    expect(await read(send(all, { data: { a: 'b c' }, headers }))).toEqual({
      type: form.type,
      text: 'a=b%20c',
    })
    const named = await read(
      send(all, { data: { a: 'b' }, headers: { 'content-type': 'Multipart/Form-Data' } }),
    )
    const boundary = /boundary=(.+)$/.exec(named.type)?.[1]
    expect(named.text).toContain(`--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n`)
  })

  it('refuses what none of them takes', () => {
    expect(() => send({ ...json, others: [png] }, { data: new FormData() })).toThrow(UsageError)
    expect(() => send({ ...json, others: [png] }, { data: new FormData() })).toThrow(
      /takes application\/json, image\/png: give/,
    )
  })
})

describe('JSON', () => {
  it('writes a text that is a value with its quotes, and one that is JSON as it is', async () => {
    expect((await read(send({ ...json, string: true }, { data: 'a "b"' }))).text).toBe('"a \\"b\\""')
    expect((await read(send(json, { data: '{"a":1}' }))).text).toBe('{"a":1}')
  })

  it.each<[string, unknown, string]>([
    ['FormData', new FormData(), 'the body has no JSON: it is a FormData'],
    ['URLSearchParams', new URLSearchParams('a=b'), 'the body has no JSON: it is a URLSearchParams'],
    ['a Map', new Map([['a', 1]]), 'the body has no JSON: it is a Map'],
    ['a Map within', { a: [{ b: new Map() }] }, 'the body.a[0].b has no JSON: it is a Map'],
    ['a Set within', { a: new Set([1]) }, 'the body.a has no JSON: it is a Set'],
    ['a file within', { a: new Blob(['x']) }, 'the body.a has no JSON: it is a Blob'],
    ['bytes within', { a: Uint8Array.of(1) }, 'the body.a has no JSON: it is a Uint8Array'],
  ])('refuses %s, which would be lost', (_, data, says) => {
    expect(() => send(json, { data })).toThrow(says)
  })

  it('takes dates, empty objects and objects of classes', async () => {
    class Boat {
      name = 'x'
    }
    const data = { at: new Date(0), none: {}, boat: new Boat(), made: Object.create(null) as object }
    expect(JSON.parse((await read(send(json, { data }))).text)).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      none: {},
      boat: { name: 'x' },
      made: {},
    })
  })
})

describe('a form in parts', () => {
  it('has files with names and types, and fields without', async () => {
    const fields = { meta: 'application/json', tags: 'csv' }
    const data = {
      text: 'é',
      meta: { a: 1 },
      tags: ['a', 'b'],
      file: new File(['F'], 'a"b.txt', { type: 'text/plain' }),
      raw: Buffer.from('R'),
      constructor: 'c',
      toString: 't',
    }
    const { type, text } = await read(send({ ...multipart, fields }, { data }))
    const sent = await new Response(text, { headers: { 'content-type': type } }).formData()
    expect([
      sent.get('text'),
      sent.get('meta'),
      sent.get('tags'),
      sent.get('constructor'),
      sent.get('toString'),
    ]).toEqual(['é', '{"a":1}', 'a,b', 'c', 't'])
    expect(sent.get('file')).toMatchObject({ name: 'a"b.txt', type: 'text/plain', size: 1 })
    expect(sent.get('raw')).toMatchObject({ name: 'raw', type: 'application/octet-stream' })
    expect(text).toContain('name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}')
  })

  it('tells its length where it is known', async () => {
    const sized = send(multipart, { data: { a: 'é', b: new Blob(['yy']), c: Buffer.from('zzz') } })
    expect(sized.bodyLength).toBe(Buffer.byteLength((await read(sized)).text))
    expect(send(multipart, { data: { a: Readable.from(['x']) } }).bodyLength).toBeUndefined()
  })
})
