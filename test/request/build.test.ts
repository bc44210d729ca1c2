import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors/errors.ts'
import { buildRaw, buildRequest, type CallInput } from '../../src/request/build.ts'
import { routeOf } from '../../src/request/route.ts'
import type { Operation, Param } from '../../src/table/operation.ts'
import { operation, param } from '../support/operation.ts'

function build(own: Partial<Operation>, input: CallInput = {}) {
  return buildRequest(routeOf(operation(own), '/v1.2'), input)
}

/** The query that a value of one parameter gives. */
function queryOf(own: Partial<Param>, value: unknown): string {
  const { target } = build({ params: [param(own)] }, { params: { value } })
  return decodeURIComponent(target.split('?')[1] ?? '')
}

function refusal(run: () => unknown): UsageError {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return error as UsageError
  }
  throw new Error('it was not refused')
}

const noon = new Date('2024-05-06T12:00:00.250Z')

const half = '\ud800'

describe('hostile 5: text that Unicode does not allow', () => {
  it.each<[string, Partial<Operation>, CallInput]>([
    ['in a query value', { params: [param()] }, { params: { value: half } }],
    [
      'in a path value',
      { path: '/things/{value}', params: [param({ in: 'path' })] },
      { params: { value: half } },
    ],
    [
      'in a property',
      { params: [param({ type: 'object', encoding: 'deep-object' })] },
      { params: { value: { [half]: 1 } } },
    ],
    ['in an extra value', {}, { query: { a: half } }],
    ['in an extra key', {}, { query: { [half]: 'a' } }],
    ['in a form', { body: { kind: 'form', type: 'x' } }, { data: { a: half } }],
  ])('is refused %s', (_, own, input) => {
    expect(refusal(() => build(own, input)).message).toMatch(/holds half of a surrogate pair/)
  })
})

describe('a cookie', () => {
  it('joins the others, and those of the caller replace them', () => {
    const params = [param({ in: 'cookie' }), param({ name: 'other', in: 'cookie', type: 'array' })]
    const given = { value: 'a b;c', other: ['x', 'y'] }
    expect(build({ params }, { params: given }).headers).toEqual({
      cookie: 'value=a%20b%3Bc; other=x; other=y',
    })
    expect(build({ params }, { params: given, headers: { Cookie: 'mine=1' } }).headers).toEqual({
      cookie: 'mine=1',
    })
  })
})

describe('a query parameter', () => {
  it.each<[string, Partial<Param>, unknown, string]>([
    ['string', {}, 'a b&c=d/é', 'value=a b&c=d/é'],
    ['string of nothing', {}, '', 'value='],
    ['string from a number', {}, 12.5, 'value=12.5'],
    ['string from a bigint', {}, 2n ** 60n, 'value=1152921504606846976'],
    ['string from a boolean', {}, false, 'value=false'],
    ['string from a date', {}, noon, 'value=2024-05-06T12:00:00.250Z'],
    ['string from a date that is a day', { format: 'date' }, noon, 'value=2024-05-06'],
    ['string from a date in Unix seconds', { format: 'unix' }, noon, 'value=1714996800.25'],
    ['several types: text', { type: 'any' }, 'a', 'value=a'],
    ['several types: a number', { type: 'any' }, 7, 'value=7'],
    ['several types: a list', { type: 'any' }, ['a', 2], 'value=a&value=2'],
    ['several types: a date', { type: 'any' }, noon, 'value=2024-05-06T12:00:00.250Z'],
    ['several types: an object', { type: 'any', encoding: 'deep-object' }, { gt: 5 }, 'value[gt]=5'],
    ['several types: no object', { type: 'any', encoding: 'deep-object' }, 5, 'value=5'],
    ['integer', { type: 'integer' }, 12, 'value=12'],
    ['integer of zero', { type: 'integer' }, 0, 'value=0'],
    ['integer from text', { type: 'integer' }, '-12', 'value=-12'],
    ['integer from a bigint', { type: 'integer' }, -(2n ** 60n), 'value=-1152921504606846976'],
    ['integer from a date', { type: 'integer' }, new Date(5000), 'value=5'],
    ['number', { type: 'number' }, 1.5, 'value=1.5'],
    ['number from text', { type: 'number' }, '1.5e3', 'value=1.5e3'],
    ['boolean', { type: 'boolean' }, true, 'value=true'],
    ['boolean that is false', { type: 'boolean' }, false, 'value=false'],
    ['boolean from text', { type: 'boolean' }, 'false', 'value=false'],
    ['boolean from 1', { type: 'boolean' }, 1, 'value=true'],
    ['boolean from "0"', { type: 'boolean' }, '0', 'value=false'],
    ['array', { type: 'array' }, ['a,b', 'c', 3], 'value=a,b&value=c&value=3'],
    ['array of nothing', { type: 'array' }, [], ''],
    ['array from one value', { type: 'array' }, 'a', 'value=a'],
    ['array from a set', { type: 'array' }, new Set(['a', 'b']), 'value=a&value=b'],
    ['object', { type: 'object' }, { a: ['b'] }, 'value={"a":["b"]}'],
    ['json', { encoding: 'json' }, { label: ['a=b', 'c'] }, 'value={"label":["a=b","c"]}'],
    ['json of an array', { encoding: 'json' }, ['a'], 'value=["a"]'],
    ['json text as it is', { encoding: 'json' }, '{"a":1}', 'value={"a":1}'],
    ['json with a bigint', { encoding: 'json' }, { a: 2n ** 60n }, 'value={"a":1152921504606846976}'],
    ['json of a number', { encoding: 'json' }, 1, 'value=1'],
    [
      'repeat-json',
      { type: 'array', encoding: 'repeat-json' },
      [{ os: 'linux' }, '{"os":"x"}'],
      'value={"os":"linux"}&value={"os":"x"}',
    ],
    ['repeat-json of one', { encoding: 'repeat-json' }, { os: 'linux' }, 'value={"os":"linux"}'],
    ['csv', { type: 'array', encoding: 'csv' }, ['a', 1], 'value=a,1'],
    ['ssv', { type: 'array', encoding: 'ssv' }, ['a', 'b'], 'value=a b'],
    ['tsv', { type: 'array', encoding: 'tsv' }, ['a', 'b'], 'value=a\tb'],
    ['pipes', { type: 'array', encoding: 'pipes' }, ['a', 'b'], 'value=a|b'],
    ['form', { type: 'object', encoding: 'form' }, { a: 1, b: true, c: undefined }, 'a=1&b=true'],
    ['deep-object', { type: 'object', encoding: 'deep-object' }, { a: 1, b: 'x' }, 'value[a]=1&value[b]=x'],
    ['deep-object of lists', { type: 'array', encoding: 'deep-object' }, ['a', 'b'], 'value[]=a&value[]=b'],
    [
      'deep-object, however deep',
      { type: 'object', encoding: 'deep-object' },
      { a: { b: { c: 1 } }, d: ['x'], e: [{ f: 1 }, { f: 2 }], g: undefined },
      'value[a][b][c]=1&value[d][]=x&value[e][0][f]=1&value[e][1][f]=2',
    ],
    ['csv of an object', { type: 'object', encoding: 'csv' }, { a: 1, b: 'x' }, 'value=a,1,b,x'],
    ['another name on the wire', { key: 'wire' }, 'x', 'wire=x'],
  ])('%s', (_, own, value, want) => {
    expect(queryOf(own, value)).toBe(want)
  })

  it('leaves the commas of a list as they are, and encodes those within', () => {
    const { target } = build(
      { params: [param({ type: 'array', encoding: 'csv' })] },
      { params: { value: ['a,b', 'c'] } },
    )
    expect(target).toBe('/v1.2/things?value=a%2Cb,c')
  })

  it('percent-encodes what separates', () => {
    const { target } = build({ params: [param()] }, { params: { value: 'a b&c=d+e#f%' } })
    expect(target).toBe('/v1.2/things?value=a%20b%26c%3Dd%2Be%23f%25')
  })

  it('is left out if undefined, whatever its default', () => {
    const params = [param({ default: 'x' }), param({ name: 'all', type: 'boolean', default: true })]
    expect(build({ params }, { params: { value: undefined, none: undefined } }).target).toBe('/v1.2/things')
  })

  const circular: Record<string, unknown> = {}
  circular.self = circular
  it.each<[string, Partial<Param>, unknown, string]>([
    ['null', {}, null, 'must not be null; leave it out or pass undefined'],
    ['an object for a string', {}, {}, 'must be a string, not an object'],
    ['an array for a string', {}, ['a'], 'must be a string, not an array'],
    ['a function', {}, () => 1, 'must be a string, not a function'],
    ['NaN for a string', {}, Number.NaN, 'must be a string, not the number NaN'],
    ['an invalid date', {}, new Date('x'), 'must be a string, not an invalid date'],
    ['text for an integer', { type: 'integer' }, 'abc', 'must be an integer, not a string'],
    ['a fraction for an integer', { type: 'integer' }, 1.5, 'must be an integer, not the number 1.5'],
    ['a lossy integer', { type: 'integer' }, 2 ** 53, 'must be an integer, not the number 9007199254740992'],
    ['true for an integer', { type: 'integer' }, true, 'must be an integer, not a boolean'],
    [
      'Infinity for a number',
      { type: 'number' },
      Number.POSITIVE_INFINITY,
      'must be a number, not the number Infinity',
    ],
    ['"yes" for a boolean', { type: 'boolean' }, 'yes', 'must be a boolean, not a string'],
    ['2 for a boolean', { type: 'boolean' }, 2, 'must be a boolean, not an integer'],
    ['null in an array', { type: 'array' }, ['a', null], 'must be a string, not null'],
    ['a map as json', { encoding: 'json' }, new Map([['a', 1]]), 'must be an object or an array, not a Map'],
    ['bytes as json', { encoding: 'json' }, { a: Buffer.from('x') }, 'has a Buffer at a, which has no JSON'],
    ['a form as json', { type: 'object' }, new FormData(), 'must be an object or an array, not a FormData'],
    ['a form as form', { encoding: 'form' }, new FormData(), 'must be an object, not a FormData'],
    [
      'a form as deepObject',
      { encoding: 'deep-object' },
      { a: new FormData() },
      'must be an object, not a FormData',
    ],
    [
      'a function as json',
      { encoding: 'json' },
      () => 1,
      'must be an object, an array or JSON text, not a function',
    ],
    ['a circle as json', { encoding: 'json' }, circular, 'cannot be written as JSON'],
    ['a list as form', { type: 'object', encoding: 'form' }, ['a'], 'must be an object, not an array'],
    ['an object in a form', { encoding: 'form' }, { a: {} }, 'value.a must be a string, not an object'],
  ])('refuses %s', (_, own, value, want) => {
    const error = refusal(() => queryOf(own, value))
    expect(error.message).toContain(`ThingGet: the parameter "value" ${want}`)
    expect(error).toMatchObject({ op: 'ThingGet', method: 'GET', path: '/v1.2/things' })
  })
})

describe('a path parameter', () => {
  const path = '/things/{id}/json'
  const pathOf = (value: unknown, own: Partial<Param> = {}) =>
    build(
      { path, params: [param({ name: 'id', in: 'path', required: true, ...own })] },
      { params: { id: value } },
    ).target

  it.each<[unknown, string]>([
    ['a', 'a'],
    ['a/b', 'a%2Fb'],
    ['a?b#c d', 'a%3Fb%23c%20d'],
    ['sha256:ab@é', 'sha256%3Aab%40%C3%A9'],
    ['...', '...'],
    [12, '12'],
    ['a\r\nb', 'a%0D%0Ab'],
  ])('%j → %s', (value, want) => {
    expect(pathOf(value)).toBe(`/v1.2/things/${want}/json`)
  })

  it.each<[NonNullable<Param['encoding']>, Param['type'], unknown, string]>([
    ['label', 'string', 'a;b', '.a%3Bb'],
    ['label', 'array', ['a', 'b,c'], '.a,b%2Cc'],
    ['label-explode', 'array', ['a', 'b'], '.a.b'],
    ['label', 'object', { a: 1, b: 2 }, '.a,1,b,2'],
    ['label-explode', 'object', { a: 1, b: 2 }, '.a=1.b=2'],
    ['matrix', 'integer', 1, ';id=1'],
    ['matrix', 'array', ['a', 'b'], ';id=a,b'],
    ['matrix-explode', 'array', ['a', 'b'], ';id=a;id=b'],
    ['matrix', 'object', { a: 1, b: 2 }, ';id=a,1,b,2'],
    ['matrix-explode', 'object', { a: 1, b: 2 }, ';a=1;b=2'],
  ])('in the style %s of type %s', (encoding, type, value, want) => {
    expect(pathOf(value, { encoding, type })).toBe(`/v1.2/things/${want}/json`)
  })

  it('in a style of its own is not empty or dots', () => {
    for (const value of [[], ['.'], '.', [''], '']) {
      const type = Array.isArray(value) ? 'array' : 'string'
      expect(refusal(() => pathOf(value, { encoding: 'label', type })).message).toMatch(
        /must not be (empty|"\.\.?")/,
      )
    }
  })

  it('goes before the query that a path has of its own', () => {
    const operation = { path: '/things?recursion=1', params: [param()] }
    expect(build(operation, { params: { value: 'x' } }).target).toBe('/v1.2/things?recursion=1&value=x')
    expect(build(operation, {}).target).toBe('/v1.2/things?recursion=1')
  })

  it.each(['', '.', '..'])('refuses %j', (value) => {
    expect(refusal(() => pathOf(value)).message).toMatch(
      /^ThingGet: the parameter "id" must not be (empty|"\.\.?")\.$/,
    )
  })

  it('keeps slashes where the engine routes by them', () => {
    expect(pathOf('library/a b', { encoding: 'raw' })).toBe('/v1.2/things/library/a%20b/json')
    for (const value of ['a//b', '/a', 'a/../b', 'a/.']) {
      expect(refusal(() => pathOf(value, { encoding: 'raw' })).message).toMatch(/must not/)
    }
  })

  it('may share its name with a query parameter, which is then called query_…', () => {
    const params = [param({ name: 'id', in: 'path' }), param({ name: 'query_id', key: 'id' })]
    const { target } = build({ path, params }, { params: { id: 'a', query_id: 'b' } })
    expect(target).toBe('/v1.2/things/a/json?id=b')
  })
})

describe('a header parameter', () => {
  const header = (value: unknown, own: Partial<Param> = {}) =>
    build({ params: [param({ name: 'X-Auth', in: 'header', ...own })] }, { params: { 'X-Auth': value } })
      .headers

  it('is base64url of JSON where the engine reads that', () => {
    const value = { username: 'é?>~', password: 'ÿÿ>>' }
    const { 'x-auth': text } = header(value, { encoding: 'base64url-json' }) as Record<string, string>
    expect(text).toMatch(/^[\w-]+=*$/)
    expect(JSON.parse(Buffer.from(text as string, 'base64url').toString())).toEqual(value)
    expect(header('e30=', { encoding: 'base64url-json' })).toEqual({ 'x-auth': 'e30=' })
  })

  it('joins several by commas', () => {
    expect(header(['a', 'b'], { type: 'array' })).toEqual({ 'x-auth': 'a,b' })
  })

  it.each(['a\r\nb: c', 'a\nb', 'a\0b', '€'])('refuses %j without repeating it', (value) => {
    const { message } = refusal(() => header(value))
    expect(message).toBe(
      'ThingGet: the parameter "X-Auth" must not hold a line break or another character that HTTP does not allow.',
    )
  })
})

describe('what a caller passes', () => {
  const params = [
    param({ name: 'filters' }),
    param({ name: 'id', required: true }),
    param({ name: 'tag', required: true }),
  ]

  it('is refused by a name that is unknown, with the one that was meant', () => {
    const error = refusal(() => build({ params }, { params: { id: 1, tag: 1, filter: {} } }))
    expect(error.message).toBe(
      'ThingGet has no parameter "filter" (it has: filters, id, tag). Did you mean "filters"?',
    )
    expect(error.suggestion).toBe('filters')
    expect(refusal(() => build({}, { params: { a: 1 } })).message).toBe(
      'ThingGet has no parameter "a" (it has: none).',
    )
  })

  it('must hold all that is required', () => {
    expect(refusal(() => build({ params })).message).toBe(
      'ThingGet: the required parameters "id", "tag" are missing.',
    )
    expect(refusal(() => build({ params }, { params: { id: 'a' } })).message).toBe(
      'ThingGet: the required parameter "tag" is missing.',
    )
  })

  it('may add queries and headers that no spec lists', () => {
    const { target, headers } = build(
      { params: [param()] },
      {
        params: { value: 'a' },
        query: { x: ['1', 2], 'y&': true, z: undefined },
        headers: { 'X-A': 'b', 'X-N': 5 },
      },
    )
    expect(target).toBe('/v1.2/things?value=a&x=1&x=2&y%26=true')
    expect(headers).toEqual({ 'x-a': 'b', 'x-n': '5' })
  })

  it.each<[CallInput, string]>([
    [{ query: { a: {} } }, 'ThingGet: the query "a" must be a string, number or boolean, not an object.'],
    [{ query: { a: null } }, 'ThingGet: the query "a" must be a string, number or boolean, not null.'],
    [{ headers: { a: null } }, 'ThingGet: the header "a" must be a string, number or boolean, not null.'],
    [{ headers: { 'a b': 'c' } }, 'ThingGet: "a b" is not a header name.'],
    [{ headers: { 'a\r\n': 'c' } }, 'ThingGet: "a??" is not a header name.'],
    [
      { headers: { a: 'secret\r\nb: c' } },
      'ThingGet: the header "a" must not hold a line break or another character that HTTP does not allow.',
    ],
    [
      { headers: { 'Transfer-Encoding': 'chunked' } },
      'ThingGet: the header "Transfer-Encoding" is the connection\'s own and cannot be given.',
    ],
  ])('is refused: %j', (input, want) => {
    expect(refusal(() => build({}, input)).message).toBe(want)
  })

  it('beats the headers that the operation sends by itself', () => {
    const own = {
      headers: { 'X-Registry-Auth': 'e30=' },
      params: [param({ name: 'X-Registry-Auth', in: 'header' })],
    }
    expect(build(own).headers).toEqual({ 'x-registry-auth': 'e30=' })
    expect(build(own, { params: { 'X-Registry-Auth': 'a' } }).headers).toEqual({ 'x-registry-auth': 'a' })
    expect(build(own, { headers: { 'x-registry-AUTH': 'b' } }).headers).toEqual({ 'x-registry-auth': 'b' })
  })
})

describe('request()', () => {
  it.each<[Parameters<typeof buildRaw>[0], string, string]>([
    [{ method: 'get', path: '/a' }, 'GET', '/a'],
    [{ method: 'GET', path: '/a%2Fb?x=1', query: { y: 2 } }, 'GET', '/a%2Fb?x=1&y=2'],
    [{ method: 'GET', path: '/a?', query: { y: 2 } }, 'GET', '/a?y=2'],
    [{ method: 'GET', path: '/a?x=1?2' }, 'GET', '/a?x=1?2'],
  ])('%j', (input, method, target) => {
    expect(buildRaw(input)).toMatchObject({ method, target, call: { method, path: target.split('?')[0] } })
  })

  it.each<[unknown, string]>([
    [{ method: 'GET', path: 'a' }, 'request(): the path must begin with "/".'],
    [{ method: 'GET', path: '/a b' }, 'request(): the path must be percent-encoded.'],
    [{ method: 'GET', path: '/a\r\nb' }, 'request(): the path must be percent-encoded.'],
    [{ method: 'GET', path: '/a/../b' }, 'request(): the path must not have "." or ".." segments.'],
    [{ method: 'GET', path: '/a/%2e%2E/b' }, 'request(): the path must not have "." or ".." segments.'],
    [{ method: 'GET /', path: '/a' }, 'request(): "method" must be an HTTP method.'],
    [{ method: 'GET' }, 'request(): "path" must be a string.'],
  ])('refuses %j', (input, want) => {
    expect(refusal(() => buildRaw(input as never)).message).toBe(want)
  })

  it('takes an Upgrade header for what it asks', () => {
    const { upgrade, headers, isLong } = buildRaw({
      method: 'POST',
      path: '/grpc',
      headers: { Upgrade: 'h2c', Connection: 'Upgrade' },
    })
    expect({ upgrade, headers, isLong }).toEqual({ upgrade: 'h2c', headers: {}, isLong: false })
  })
})
