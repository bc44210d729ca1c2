import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/buildkit/protobuf/decode.ts'
import { encode, encodeParts } from '../../src/buildkit/protobuf/encode.ts'

const schema = {
  All: {
    text: [1, 'string'],
    bytes: [2, 'bytes'],
    flag: [3, 'bool'],
    int: [4, 'int'],
    big: [5, 'int64'],
    inner: [6, 'Inner'],
    many: [100_000, 'Inner', 'repeated'],
    names: [7, 'string', 'repeated'],
  },
  Inner: { value: [1, 'int64'] },
  Around: { inner: [1, 'Bytes'], after: [2, 'string'] },
  Bytes: { data: [1, 'bytes'] },
  Newer: { text: [1, 'string'], added: [9, 'Inner'], more: [10, 'int', 'repeated'] },
  Text: { text: [1, 'string'] },
} as const

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })

describe('protobuf', () => {
  it('reads what it writes, whatever the values', () => {
    const inner = fc.record({ value: int64 })
    const message = fc.record({
      text: fc.string({ unit: 'grapheme' }),
      bytes: fc.uint8Array(),
      flag: fc.boolean(),
      int: fc.maxSafeInteger(),
      big: int64,
      inner: fc.option(inner, { nil: undefined }),
      many: fc.array(inner),
      names: fc.array(fc.string()),
    })
    fc.assert(
      fc.property(message, (given) => {
        const read = decode(schema, 'All', encode(schema, 'All', given))
        expect({ ...read, bytes: Uint8Array.from(read.bytes) }).toEqual(given)
      }),
    )
  })

  it('leaves long bytes as they are, and writes the rest around them', () => {
    const long = Buffer.alloc(2000, 'x')
    const message = { text: 'before', bytes: long, inner: { value: 5n }, names: ['y'.repeat(5000), ''] }
    const parts = encodeParts(schema, 'All', message)
    expect(parts[1]).toBe(long)
    expect(Buffer.concat(parts)).toEqual(encode(schema, 'All', message))
    // Bytes within a message in it are not the message's own.
    const whole = { inner: { data: long }, after: 'z' }
    const around = encodeParts(schema, 'Around', whole)
    expect(around).toHaveLength(1)
    expect(decode(schema, 'Around', around[0] as Uint8Array)).toEqual(whole)
    expect(encodeParts(schema, 'All', {})).toEqual([])
  })

  it.each([
    ['150 in field 4', '209601', { int: 150 }],
    ['-1 as int64', '28ffffffffffffffffff01', { big: -1n }],
    ['-2 as int', '20feffffffffffffffff01', { int: -2 }],
    ['2^53 + 1', '2881808080808080' + '10', { big: 2n ** 53n + 1n }],
    ['text', '0a0774657374696e67', { text: 'testing' }],
  ])('reads and writes the bytes that protobuf defines: %s', (_, hex, message) => {
    expect(encode(schema, 'All', message).toString('hex')).toBe(hex)
    expect(decode(schema, 'All', Buffer.from(hex, 'hex'))).toMatchObject(message)
  })

  it('skips the fields that it does not know, of every wire type', () => {
    const newer = encode(schema, 'Newer', { text: 'a', added: { value: 5n }, more: [1, 2] })
    const fixed = Buffer.from('5d01020304590102030405060708', 'hex')
    expect(decode(schema, 'Text', Buffer.concat([fixed, newer]))).toEqual({ text: 'a' })
  })

  it('skips groups, also within groups', () => {
    // Field 3: a number, a group with text in it, its end; then `text`.
    const group = Buffer.from('1b0801' + '230a026f6b24' + '1c' + '0a0161', 'hex')
    expect(decode(schema, 'Text', group)).toEqual({ text: 'a' })
    for (const hex of ['1b', '1b0801', '1b231c', '1c'])
      expect(() => decode(schema, 'Text', Buffer.from(hex, 'hex'))).toThrow(SyntaxError)
  })

  it('throws for whatever is cut short, and for lengths and numbers beyond the bytes', () => {
    const whole = encode(schema, 'All', { inner: { value: -1n } })
    for (let end = 1; end < whole.length; end += 1) {
      expect(() => decode(schema, 'All', whole.subarray(0, end))).toThrow(SyntaxError)
    }
    for (const hex of ['0affffffff0f', '08ffffffffffffffffffffff', '0b', '320aff']) {
      expect(() => decode(schema, 'All', Buffer.from(hex, 'hex'))).toThrow(SyntaxError)
    }
  })

  it('never does worse than throw a SyntaxError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          decode(schema, 'All', bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
