import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConnectionError, EngineError, ProtocolError, UsageError } from '../../src/errors/errors.ts'
import { type FrameOptions, frames, joined } from '../../src/streams/frames.ts'
import { cut, cuts, drain, encodeFrame, encodeFrames, everyByte, from, shown } from './bytes.ts'

const hello = encodeFrame(1, 'hello')
const oops = encodeFrame(2, 'oops')
const mebibyte = 1024 * 1024

const table: { given: string; bytes: Buffer; want: string[] }[] = [
  { given: 'nothing', bytes: Buffer.alloc(0), want: [] },
  { given: 'stdin as stdout', bytes: encodeFrame(0, 'typed'), want: ['out:typed'] },
  {
    given: 'both channels',
    bytes: Buffer.concat([hello, oops, hello]),
    want: ['out:hello', 'err:oops', 'out:hello'],
  },
  {
    given: 'a frame of length 0',
    bytes: Buffer.concat([encodeFrame(1, ''), oops]),
    want: ['out:', 'err:oops'],
  },
  {
    given: 'a frame of length 0 at the end',
    bytes: Buffer.concat([oops, encodeFrame(2, '')]),
    want: ['err:oops', 'err:'],
  },
  { given: 'a header within a payload', bytes: encodeFrame(1, oops), want: [`out:${oops}`] },
  {
    given: 'a frame longer than 256 and 65,536',
    bytes: Buffer.concat([encodeFrame(1, 'x'.repeat(70_001)), oops]),
    want: [`out:${'x'.repeat(70_001)}`, 'err:oops'],
  },
]

describe('frames', () => {
  it.each(table)('gives $given', async ({ bytes, want }) => {
    expect(await drain(frames(from([bytes])))).toEqual({ items: expect.anything(), error: undefined })
    expect(shown((await drain(frames(from([bytes])))).items)).toEqual(want)
    expect(shown((await drain(frames(from(everyByte(bytes))))).items)).toEqual(want)
  })

  const faults: { given: string; bytes: Buffer; options?: FrameOptions; error: object }[] = [
    {
      given: 'a system error',
      bytes: Buffer.concat([hello, encodeFrame(3, 'disk gone\n'), oops]),
      error: { constructor: EngineError, status: 500, engineMessage: 'disk gone', body: 'disk gone' },
    },
    {
      given: 'an end inside a frame',
      bytes: Buffer.concat([hello, oops.subarray(0, 10)]),
      error: { constructor: ConnectionError },
    },
    {
      given: 'an end inside a frame of a complete body',
      bytes: Buffer.concat([hello, oops.subarray(0, 10)]),
      options: { complete: true, call: { op: 'ContainerLogs', method: 'GET', path: '/containers/a/logs' } },
      error: {
        constructor: ProtocolError,
        offset: 23,
        op: 'ContainerLogs',
        message:
          'ContainerLogs GET /containers/a/logs: the answer ends inside a frame, 2 bytes before its end.',
      },
    },
    {
      given: 'an end inside a header',
      bytes: Buffer.concat([hello, oops.subarray(0, 3)]),
      error: { constructor: ConnectionError },
    },
    {
      given: 'an end inside a header of a complete body',
      bytes: Buffer.concat([hello, oops.subarray(0, 7)]),
      options: { complete: true },
      error: { constructor: ProtocolError, offset: 13 },
    },
    {
      given: 'an unknown type',
      bytes: Buffer.concat([hello, encodeFrame(4, 'what')]),
      error: {
        constructor: ProtocolError,
        offset: 13,
        excerpt: '"\\x04\\x00\\x00\\x00\\x00\\x00\\x00\\x04"',
      },
    },
    {
      given: 'a header with something where zeros belong',
      bytes: Buffer.concat([hello, Buffer.from([1, 0, 7, 0, 0, 0, 0, 1, 65])]),
      error: { constructor: ProtocolError, offset: 13 },
    },
    {
      given: "a terminal's text",
      bytes: Buffer.concat([hello, Buffer.from('bash')]),
      error: { constructor: ProtocolError, offset: 13, excerpt: '"bash"' },
    },
  ]

  it.each(faults)('delivers what was before $given, then throws', async ({ bytes, options, error }) => {
    for (const chunks of [[bytes], everyByte(bytes)]) {
      const got = await drain(frames(from(chunks), options))
      expect(shown(got.items)).toEqual(['out:hello'])
      expect(got.error).toMatchObject(error)
    }
  })

  it('throws a system error before the stream ends', async () => {
    const endless = async function* () {
      yield encodeFrame(3, 'gone')
      await new Promise(() => {})
    }
    await expect(drain(frames(endless()))).resolves.toMatchObject({ error: { engineMessage: 'gone' } })
  })

  it('gives every chunk of a terminal as stdout, whatever it looks like', async () => {
    const got = await drain(frames(from([hello, Buffer.alloc(0), Buffer.from('{"a":1}')]), { tty: true }))
    expect(shown(got.items)).toEqual([`out:${hello}`, 'out:{"a":1}'])
  })

  it('gives views of the chunk, not copies', async () => {
    const chunk = Buffer.concat([hello, oops])
    const { items } = await drain(frames(from([chunk])))
    expect(
      items.map(({ data }) => [data.buffer === chunk.buffer, data.byteOffset - chunk.byteOffset]),
    ).toEqual([
      [true, 8],
      [true, 21],
    ])
  })

  it('gives a frame beyond 16 MiB in pieces, and finds the next one', async () => {
    const header = Buffer.from([2, 0, 0, 0, 0x02, 0x10, 0, 0])
    const part = Buffer.alloc(mebibyte, 'x')
    const { items } = await drain(frames(from([header, ...Array<Buffer>(33).fill(part), hello])))
    expect(items.map(({ channel, data }) => [channel, data.length])).toEqual([
      ['stderr', 16 * mebibyte],
      ['stderr', 16 * mebibyte],
      ['stderr', mebibyte],
      ['stdout', 5],
    ])
    expect(items.slice(0, 3).every(({ data }) => data.every((byte) => byte === 0x78))).toBe(true)
  })

  it('gives a frame beyond 16 MiB in the same pieces if it lies within one chunk', async () => {
    const chunk = Buffer.concat([
      Buffer.from([1, 0, 0, 0, 0x01, 0x10, 0, 0]),
      Buffer.alloc(17 * mebibyte),
      oops,
    ])
    const { items } = await drain(frames(from([chunk])))
    expect(items.map(({ data }) => data.length)).toEqual([16 * mebibyte, mebibyte, 4])
  })

  it('throws a long system error after its first 64 KiB', async () => {
    const header = Buffer.from([3, 0, 0, 0, 0xff, 0xff, 0xff, 0xff])
    const { error } = await drain(frames(from([header, Buffer.alloc(70_000, 'x')])))
    expect(error).toMatchObject({ engineMessage: 'x'.repeat(65_536) })
  })

  it('reads a frame of 4 GiB as long, not as negative or whole', async () => {
    const header = Buffer.from([1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff])
    const part = Buffer.alloc(mebibyte)
    const got = await drain(frames(from([header, ...Array<Buffer>(20).fill(part)]), { complete: true }))
    expect(got.items.map(({ data }) => data.length)).toEqual([16 * mebibyte])
    const missing = 2 ** 32 - 1 - 20 * mebibyte
    expect(got.error).toMatchObject({
      message: `The answer ends inside a frame, ${missing} bytes before its end.`,
    })
  })

  it('does not recurse: a million empty frames in one chunk', async () => {
    const bytes = Buffer.alloc(8 * 1_000_000)
    let count = 0
    for await (const { data } of frames(from([bytes]))) count += data.length + 1
    expect(count).toBe(1_000_000)
  })

  it('reads Node and WHATWG streams, and refuses text', async () => {
    const bytes = Buffer.concat([hello, oops])
    const readable = Readable.from([bytes], { objectMode: false })
    const web = new Blob([bytes]).stream()
    expect(shown((await drain(frames(readable))).items)).toEqual(['out:hello', 'err:oops'])
    expect(shown((await drain(frames(web))).items)).toEqual(['out:hello', 'err:oops'])
    const text = Readable.from([bytes], { objectMode: false }).setEncoding('utf8')
    expect((await drain(frames(text))).error).toBeInstanceOf(UsageError)
  })

  it.each([undefined, null, 'text', [hello]])('refuses %j, which is no stream', async (source) => {
    expect((await drain(frames(source as never))).error).toBeInstanceOf(UsageError)
  })

  const anyFrame = fc.record({
    channel: fc.constantFrom('stdout' as const, 'stderr' as const),
    data: fc.uint8Array({ maxLength: 300 }),
  })

  it('gives what was encoded, however it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFrame), cuts, async (given, at) => {
        const got = await drain(frames(from(cut(encodeFrames(given), at))))
        expect(got.error).toBeUndefined()
        expect(shown(got.items)).toEqual(shown(given))
      }),
    )
  })

  it('ends alike, however the bytes were cut, whatever they are', async () => {
    const header = fc
      .tuple(fc.nat({ max: 4 }), fc.nat({ max: 20 }))
      .map(([type, length]) => [type, 0, 0, 0, 0, 0, 0, length])
    const bytes = fc.array(fc.oneof({ weight: 4, arbitrary: header }, fc.uint8Array({ maxLength: 12 })))
    await fc.assert(
      fc.asyncProperty(bytes, cuts, fc.boolean(), async (parts, at, complete) => {
        const whole = Buffer.concat(parts.map((part) => Buffer.from(part)))
        const want = await drain(frames(from([whole]), { complete }))
        const got = await drain(frames(from(cut(whole, at)), { complete }))
        expect(shown(got.items)).toEqual(shown(want.items))
        expect(got.error).toEqual(want.error)
      }),
      { numRuns: 500 },
    )
  })

  it('joins only what is of one channel and in a row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFrame), cuts, async (given, at) => {
        const { items } = await drain(joined(frames(from(cut(encodeFrames(given), at)))))
        expect(merged(shown(items))).toEqual(merged(shown(given)))
      }),
    )
    const all = Array<Buffer>(100).fill(hello)
    expect((await drain(joined(frames(from([Buffer.concat([...all, oops])]))))).items).toHaveLength(2)
    const long = encodeFrame(1, 'x'.repeat(10_000))
    const { items } = await drain(joined(frames(from([Buffer.concat([hello, long, hello])]))))
    expect(items.map(({ data }) => data.length)).toEqual([5, 10_000, 5])
  })
})

/** Runs of one channel as one string. */
function merged(all: string[]): string[] {
  const runs: string[] = []
  for (const item of all) {
    const last = runs.at(-1)
    if (last?.slice(0, 4) === item.slice(0, 4)) runs[runs.length - 1] = last + item.slice(4)
    else runs.push(item)
  }
  return runs
}
