import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson, stringifyJson } from '../../src/json/json.ts'

const exact: [text: string, want: unknown][] = [
  ['9007199254740991', 9007199254740991],
  ['9007199254740992', 9007199254740992],
  ['9007199254740993', 9007199254740993n],
  ['-9007199254740993', -9007199254740993n],
  ['-9007199254740992', -9007199254740992],
  ['123456789012345678901234567890', 123456789012345678901234567890n],
  ['1234567890123456789.5', Number('1234567890123456789.5')],
  ['1234567890123456789e3', Number('1234567890123456789e3')],
  ['0.12345678901234567890', Number('0.12345678901234567890')],
  ['1e-1234567890123456789', 0],
  ['"1234567890123456789"', '1234567890123456789'],
  ['"a\\"1234567890123456789"', 'a"1234567890123456789'],
  ['{"1234567890123456789":1234567890123456789}', { '1234567890123456789': 1234567890123456789n }],
  [
    '{"a":"1234567890123456789","b":[1,[1234567890123456789]]}',
    { a: '1234567890123456789', b: [1, [1234567890123456789n]] },
  ],
  ['{"a":1,"a":1234567890123456789}', { a: 1234567890123456789n }],
  ['{"a":1234567890123456789,"a":1}', { a: 1 }],
  [' [ null , 1234567890123456789 , true ] ', [null, 1234567890123456789n, true]],
]

describe('parseJson', () => {
  it.each(exact)('with bigint, reads %s', (text, want) => {
    expect(parseJson(text, { bigint: true })).toStrictEqual(want)
  })

  it.each(exact)('without bigint, reads %s as JSON.parse does', (text) => {
    expect(parseJson(text)).toStrictEqual(JSON.parse(text))
  })

  it.each([
    '{1234567890123456789:1}',
    '01234567890123456789',
    '[1234567890123456789',
    '-',
    '1234567890123456789x',
  ])('refuses %s', (text) => {
    expect(() => parseJson(text, { bigint: true })).toThrow(SyntaxError)
  })

  it('keeps a key named __proto__ an own property', () => {
    const value = parseJson('{"__proto__":{"a":1234567890123456789}}', { bigint: true }) as object
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.entries(value)).toEqual([['__proto__', { a: 1234567890123456789n }]])
    const direct = parseJson('{"__proto__":1234567890123456789}', { bigint: true }) as object
    expect(Object.entries(direct)).toEqual([['__proto__', 1234567890123456789n]])
  })

  it('reads what is nested as deep as JSON.parse can', () => {
    const depth = 5_000
    let value = parseJson(`${'['.repeat(depth)}1234567890123456789${']'.repeat(depth)}`, { bigint: true })
    for (let level = 0; level < depth; level += 1) value = (value as unknown[])[0]
    expect(value).toBe(1234567890123456789n)
  })
})

describe('stringifyJson', () => {
  it.each<{ value: unknown; want: string | undefined }>([
    { value: { a: 1, b: 'x' }, want: '{"a":1,"b":"x"}' },
    { value: undefined, want: undefined },
    { value: 1234567890123456789n, want: '1234567890123456789' },
    { value: { a: [-1234567890123456789n, 0n], b: '1n' }, want: '{"a":[-1234567890123456789,0],"b":"1n"}' },
    {
      value: { date: new Date(0), big: 5n, none: undefined },
      want: '{"date":"1970-01-01T00:00:00.000Z","big":5}',
    },
  ])('writes $want', ({ value, want }) => {
    expect(stringifyJson(value)).toBe(want)
  })

  it('refuses a circle', () => {
    const circle: { self?: unknown; big: bigint } = { big: 1n }
    circle.self = circle
    expect(() => stringifyJson(circle)).toThrow(TypeError)
  })

  it('writes what parseJson reads', () => {
    const large = fc.bigInt().map((value) => (value < 0n ? value - 2n ** 53n - 1n : value + 2n ** 53n + 1n))
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        large,
        large.map(String),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value')),
      ),
    }))
    fc.assert(
      fc.property(value, (given) => {
        const text = stringifyJson(given) as string
        expect(stringifyJson(parseJson(text, { bigint: true }))).toBe(text)
        expect(parseJson(text, { bigint: true })).toEqual(given)
      }),
      { numRuns: 500 },
    )
  })
})
