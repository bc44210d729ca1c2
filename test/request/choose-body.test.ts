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

class Hidden {
  #name = 'x'
  get name(): string {
    return this.#name
  }
}

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
    ['a Set', new Set([{ a: 1 }]), 'the body has no JSON: it is a Set. Give an array: [...set].'],
    ['numbers', Float64Array.of(1), 'the body has no JSON: it is a Float64Array'],
    ['numbers within', { a: [Int8Array.of(1)] }, 'the body.a[0] has no JSON: it is an Int8Array'],
    ['a Buffer within', { a: Buffer.from('x') }, 'the body.a has no JSON: it is a Buffer. Give text'],
    ['a stream within', { a: Readable.from(['x']) }, 'the body.a has no JSON: it is a Readable'],
    ['a promise', Promise.resolve({}), 'the body has no JSON: it is a Promise. Give what it resolves to'],
    ['a promise within', { a: Promise.resolve(1) }, 'the body.a has no JSON: it is a Promise'],
    ['an error within', { a: Object.assign(new Error('x'), { code: 1 }) }, 'it is an Error'],
    ['headers', new Headers({ a: 'b' }), 'the body has no JSON: it is a Headers'],
    ['a function within', { a: { b: () => 1 } }, 'the body.a.b has no JSON: it is a function'],
    ['a symbol within', [Symbol('a')], 'the body[0] has no JSON: it is a symbol'],
    ['NaN', Number.NaN, 'the body has no JSON: it is the number NaN'],
    ['Infinity within', { a: [1 / 0] }, 'the body.a[0] has no JSON: it is the number Infinity'],
    ['undefined in a list', { a: ['x', undefined] }, 'the body.a[1] has no JSON: it is undefined'],
    ['a list with gaps', { a: new Array(1) }, 'the body.a[0] has no JSON: it is undefined'],
    ['a date that is none', { a: new Date('x') }, 'the body.a has no JSON: it is an invalid date'],
    ['an instance without fields', { a: new Hidden() }, 'the body.a has no JSON: it is a Hidden'],
    ['what toJSON() gives', { a: { toJSON: () => new Map() } }, 'the body.a has no JSON: it is a Map'],
  ])('refuses %s, which would be lost', (_, data, says) => {
    expect(() => send(json, { data })).toThrow(says)
    expect(() => send({ ...json, string: true }, { data })).toThrow(UsageError)
    expect(() => send(form, { data: { a: { b: data } } })).toThrow(UsageError)
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

describe('a form', () => {
  it.each<[string, Body, unknown, string]>([
    ['FormData for fields', form, new FormData(), 'must be an object of form fields, not a FormData'],
    ['a Set for fields', form, new Set(['a']), 'must be an object of form fields, not a Set'],
    ['fields of a query for parts', multipart, new URLSearchParams('a=b'), 'not a URLSearchParams'],
    ['an instance without fields', multipart, new Hidden(), 'not a Hidden'],
    ['a list', multipart, [{ a: 1 }], 'not an array'],
    ['text for parts', multipart, 'a=b', 'come with its boundary in the header "content-type"'],
    ['bytes for parts', multipart, Buffer.from('a=b'), 'come with its boundary in the header'],
  ])('refuses %s', (_, body, data, says) => {
    expect(() => send(body, { data })).toThrow(says)
    expect(() => send(body, { data })).toThrow(UsageError)
  })

  it('takes what is encoded already, with its boundary', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await read(send(multipart, { data: '--x--', headers }))).toEqual({
      type: 'multipart/form-data; boundary=x',
      text: '--x--',
    })
    expect((await read(send(form, { data: 'a=b&a=c' }))).text).toBe('a=b&a=c')
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
