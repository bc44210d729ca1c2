import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConnectionError, EngineError, ProtocolError } from '../../src/errors/errors.ts'
import { type MessageOptions, messages } from '../../src/streams/messages.ts'
import { cut, cuts, drain, everyByte, from } from './bytes.ts'

const table: { given: string; text: string; want: unknown[] }[] = [
  { given: 'nothing', text: '', want: [] },
  { given: 'blanks', text: ' \r\n\t\n', want: [] },
  { given: 'lines', text: '{"a":1}\n{"b":[2]}\n', want: [{ a: 1 }, { b: [2] }] },
  { given: 'a last line without end', text: '{"a":1}\n{"b":2}', want: [{ a: 1 }, { b: 2 }] },
  { given: 'CRLF and empty lines', text: '{"a":1}\r\n\r\n{"b":2}\r\n', want: [{ a: 1 }, { b: 2 }] },
  { given: 'values in a row', text: '{}{"a":{}}[][{}]', want: [{}, { a: {} }, [], [{}]] },
  {
    given: 'values in a row within lines',
    text: '{} {"a":1}\n{}{}\n{"b":2}\n',
    want: [{}, { a: 1 }, {}, {}, { b: 2 }],
  },
  { given: 'pretty-printed', text: '{\n  "a": [\n    1\n  ]\n}\n{\n}\n', want: [{ a: [1] }, {}] },
  { given: 'json-seq', text: '\x1e{"a":1}\n\x1e{"b":2}\n', want: [{ a: 1 }, { b: 2 }] },
  { given: 'json-seq without lines', text: '\x1e{"a":1}\x1e2\x1e{"b":2}', want: [{ a: 1 }, 2, { b: 2 }] },
  { given: 'a byte order mark', text: '\ufeff{"a":1}\n', want: [{ a: 1 }] },
  {
    given: 'brackets and quotes in strings',
    text: '{"a":"}{\\"]["}{"\\\\":"\\u007b"}',
    want: [{ a: '}{"][' }, { '\\': '{' }],
  },
  {
    given: 'scalars',
    text: '1 -2.5e3 true\nfalse null "x" "y""z"3',
    want: [1, -2500, true, false, null, 'x', 'y', 'z', 3],
  },
  { given: 'UTF-8 of every length', text: '{"é":"€ 𝄞"}\n"ü"', want: [{ é: '€ 𝄞' }, 'ü'] },
  { given: 'an empty error', text: '{"error":""}\n{"error":null}', want: [{ error: '' }, { error: null }] },
]

describe('messages', () => {
  it.each(table)('gives $given', async ({ text, want }) => {
    const bytes = Buffer.from(text)
    expect(await drain(messages(from([bytes])))).toEqual({ items: want })
    expect(await drain(messages(from(everyByte(bytes))))).toEqual({ items: want })
  })

  it.each(['{"a":1}', '[1]', '"x"', '\x1e{"a":[]}'])(
    'gives %j as soon as its last byte is there',
    async (text) => {
      const open = async function* () {
        yield* everyByte(Buffer.from(text))
        await new Promise(() => {})
      }
      for await (const message of messages(open())) {
        expect(message).toEqual(JSON.parse(text.replace('\x1e', '')))
        break
      }
    },
    1000,
  )

  it('throws for a broken string at once, not when it ends', async () => {
    const open = async function* () {
      yield Buffer.from('{"a":"x\n')
      await new Promise(() => {})
    }
    expect((await drain(messages(open()))).error).toMatchObject({ code: 'PROTOCOL', offset: 0 })
  })

  const call = { op: 'ImagePull', method: 'POST', path: '/images/create' }
  const faults: { given: string; text: string; options?: MessageOptions; error: object }[] = [
    { given: 'text', text: 'no such route', error: { constructor: ProtocolError, offset: 8 } },
    {
      given: 'HTML',
      text: '<html>',
      options: { call },
      error: { constructor: ProtocolError, op: 'ImagePull', offset: 8 },
    },
    {
      given: 'a line that is not JSON',
      text: '{"a":b}\n',
      error: {
        constructor: ProtocolError,
        offset: 8,
        excerpt: '"{\\"a\\":b}"',
        cause: { constructor: SyntaxError },
      },
    },
    { given: 'a value between messages', text: '}', error: { constructor: ProtocolError, offset: 8 } },
    {
      given: 'a string with a line break',
      text: '{"a":"x\n"}',
      error: { constructor: ProtocolError, offset: 8 },
    },
    {
      given: 'a message that the next record cuts',
      text: '{"a":[\x1e{}',
      error: { constructor: ProtocolError, offset: 8 },
    },
    { given: 'a word that is none', text: 'nul ', error: { constructor: ProtocolError, offset: 8 } },
    { given: 'an end inside a message', text: '{"b":', error: { constructor: ConnectionError } },
    { given: 'an end inside a string', text: '"b', error: { constructor: ConnectionError } },
    {
      given: 'an end inside a message of a complete body',
      text: '{"b":',
      options: { complete: true, call },
      error: {
        constructor: ProtocolError,
        offset: 8,
        message: 'ImagePull POST /images/create: the answer ends inside a message.',
      },
    },
    {
      given: 'a message beyond the limit',
      text: `{"b":"${'x'.repeat(10)}"}\n`,
      options: { limit: 17 },
      error: {
        constructor: ProtocolError,
        offset: 8,
        message: expect.stringContaining('longer than 17 bytes'),
      },
    },
  ]

  it.each(faults)('delivers what was before $given, then throws', async ({ text, options, error }) => {
    const bytes = Buffer.from(`{"a":1}\n${text}`)
    for (const chunks of [[bytes], everyByte(bytes)]) {
      const got = await drain(messages(from(chunks), options))
      expect(got.items).toEqual([{ a: 1 }])
      expect(got.error).toMatchObject(error)
    }
  })

  it('takes a message of exactly the limit, and a longer line of shorter messages', async () => {
    const text = `{"b":"${'x'.repeat(10)}"}`
    expect(await drain(messages(from([Buffer.from(`${text}${text}\n`)]), { limit: 18 }))).toEqual({
      items: [{ b: 'x'.repeat(10) }, { b: 'x'.repeat(10) }],
    })
  })

  const events = { when: 'response', message: ['message'], status: 'response', cause: 'cause' }
  const stats = { when: 'Error', message: ['Error.message'] }
  const failures: {
    given: string
    message: object
    failure?: MessageOptions['failure']
    error: object | undefined
  }[] = [
    {
      given: 'an error text',
      message: { error: 'no' },
      error: { status: 500, engineMessage: 'no', reason: 'failed' },
    },
    {
      given: 'an errorDetail with an exit code',
      message: { error: 'no', errorDetail: { code: 127, message: 'exit 127' } },
      error: {
        status: 500,
        engineMessage: 'exit 127',
        body: { error: 'no', errorDetail: { code: 127, message: 'exit 127' } },
      },
    },
    {
      given: 'an errorDetail with a status',
      message: { error: 'no', errorDetail: { code: 404, message: 'gone' } },
      error: { status: 404, reason: 'not-found' },
    },
    {
      given: 'an errorDetail alone',
      message: { errorDetail: { message: 'gone' } },
      error: { engineMessage: 'gone' },
    },
    {
      given: "Podman's, which Docker's API does not tell of",
      message: { cause: 'stopped', message: 'it is stopped', response: 409 },
      error: { status: 409, engineMessage: 'it is stopped', engineCause: 'stopped', reason: 'conflict' },
    },
    { given: 'two of its three fields', message: { message: 'm', response: 500 }, error: undefined },
    {
      given: 'the three of a success',
      message: { cause: '', message: 'm', response: 200 },
      error: undefined,
    },
    { given: 'an error object of somebody', message: { error: { code: 1 } }, error: undefined },
    { given: 'an error flag of somebody', message: { error: true }, error: undefined },
    { given: 'an errorDetail of nothing', message: { errorDetail: null }, error: undefined },
    { given: 'an error that is none', message: { error: 'no' }, failure: false, error: undefined },
    { given: 'an error of another shape', message: { error: 'no' }, failure: events, error: undefined },
    {
      given: "Podman's events",
      message: { cause: 'parse', message: 'bad since', response: 500 },
      failure: events,
      error: { status: 500, engineMessage: 'bad since', engineCause: 'parse' },
    },
    {
      given: 'a status below 400',
      message: { message: 'ok', response: 200 },
      failure: events,
      error: undefined,
    },
    {
      given: "Podman's stats of a missing container",
      message: { Error: {}, Stats: null },
      failure: stats,
      error: { engineMessage: 'the engine reported an error without a message' },
    },
    { given: "Podman's stats", message: { Error: null, Stats: [] }, failure: stats, error: undefined },
    {
      given: 'the second of two shapes',
      message: { Error: true },
      failure: [events, stats],
      error: { status: 500 },
    },
  ]

  it.each(failures)('knows $given', async ({ message, failure, error }) => {
    const bytes = Buffer.from(`{"a":1}\n${JSON.stringify(message)}\n{"b":2}\n`)
    const got = await drain(messages(from([bytes]), { ...(failure !== undefined && { failure }), call }))
    if (!error) {
      expect(got).toEqual({ items: [{ a: 1 }, message, { b: 2 }] })
      return
    }
    expect(got.items).toEqual([{ a: 1 }])
    expect(got.error).toBeInstanceOf(EngineError)
    expect(got.error).toMatchObject({ ...error, ...call })
  })

  it('gives large integers as bigint where asked to', async () => {
    const bytes = Buffer.from('{"timeNano":1700000000123456789,"time":1700000000}\n')
    expect(await drain(messages(from([bytes]), { bigint: true }))).toEqual({
      items: [{ timeNano: 1700000000123456789n, time: 1700000000 }],
    })
    expect(await drain(messages(from([bytes])))).toEqual({
      items: [{ timeNano: 1700000000123456800, time: 1700000000 }],
    })
  })

  const separators = fc.constantFrom('\n', '\r\n', ' ', '\x1e', '\n\x1e', '\n\n')
  const written = fc.record({ value: fc.jsonValue(), indent: fc.constantFrom(0, 2), separator: separators })

  it('gives what was written, however it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written), cuts, async (given, at) => {
        const text = given.map(
          ({ value, indent, separator }) => JSON.stringify(value, null, indent) + separator,
        )
        const got = await drain(messages(from(cut(Buffer.from(text.join('')), at)), { failure: false }))
        expect(got).toEqual({ items: given.map(({ value }) => JSON.parse(JSON.stringify(value))) })
      }),
    )
  })

  it('ends alike, however the bytes were cut, whatever they are', async () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ':',
      ',',
      '1',
      'tru',
      'null',
      ' ',
      '\n',
      '\x1e',
      'é',
      '{}',
      '"a"',
    )
    const text = fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join(''))
    await fc.assert(
      fc.asyncProperty(text, cuts, fc.boolean(), async (given, at, complete) => {
        const bytes = Buffer.from(given)
        const want = await drain(messages(from([bytes]), { complete, limit: 12 }))
        const got = await drain(messages(from(cut(bytes, at)), { complete, limit: 12 }))
        expect(got.items).toEqual(want.items)
        expect(facts(got.error)).toEqual(facts(want.error))
      }),
      { numRuns: 2000 },
    )
  })

  it('looks at each byte of a long message once', async () => {
    const text = JSON.stringify({ long: 'x'.repeat(15 * 1024 * 1024) })
    const chunks = cut(
      Buffer.from(text),
      Array.from({ length: 20_000 }, (_, index) => index / 20_000),
    )
    expect((await drain(messages(from(chunks)))).items).toEqual([JSON.parse(text)])
  })

  it.each(['', '\n'])('is linear in many messages of one chunk that ends with %j', async (end) => {
    const { items } = await drain(messages(from([Buffer.from('{}'.repeat(500_000) + end)])))
    expect(items).toHaveLength(500_000)
  })
})

/** Of an error, what may not depend on the cuts: the excerpt shows as much as has arrived. */
function facts(error: unknown): unknown {
  const { code, offset } = (error ?? {}) as { code?: string; offset?: number }
  return { code, offset }
}
