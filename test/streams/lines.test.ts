import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConnectionError, EngineError, ProtocolError } from '../../src/errors/errors.ts'
import { lines } from '../../src/streams/lines.ts'
import { cut, cuts, drain, encodeFrame, encodeFrames, everyByte, from } from './bytes.ts'

type Given = [type: number, text: string | Uint8Array][]

const euro = Buffer.from('€')
const table: { given: string; frames: Given; want: string[] }[] = [
  { given: 'lines', frames: [[1, 'a\nb\n']], want: ['out a', 'out b'] },
  {
    given: 'lines of several frames',
    frames: [
      [1, 'a'],
      [1, 'b\nc'],
      [1, '\n'],
    ],
    want: ['out ab', 'out c'],
  },
  {
    given: 'empty lines',
    frames: [
      [1, '\n\n'],
      [2, '\n'],
    ],
    want: ['out ', 'out ', 'err '],
  },
  {
    given: 'CRLF, also cut',
    frames: [
      [1, 'a\r\nb\r'],
      [1, '\n\r\n'],
    ],
    want: ['out a', 'out b', 'out '],
  },
  { given: 'a carriage return within', frames: [[1, 'a\rb\n\rc\n']], want: ['out a\rb', 'out \rc'] },
  {
    given: 'last lines without end',
    frames: [
      [2, 'x'],
      [1, 'a\nb\r'],
    ],
    want: ['out a', 'out b\r', 'err x'],
  },
  {
    given: 'channels that interleave',
    frames: [
      [1, 'a'],
      [2, 'x'],
      [1, 'b\n'],
      [2, 'y\n'],
    ],
    want: ['out ab', 'err xy'],
  },
  {
    given: 'characters cut by the other channel',
    frames: [
      [1, euro.subarray(0, 1)],
      [2, euro.subarray(0, 2)],
      [1, euro.subarray(1)],
      [2, euro.subarray(2)],
      [2, '\n'],
    ],
    want: ['err €', 'out €'],
  },
  {
    given: 'empty frames',
    frames: [
      [1, ''],
      [1, 'a'],
      [1, ''],
      [1, '\n'],
    ],
    want: ['out a'],
  },
]

describe('lines', () => {
  it.each(table)('gives $given', async ({ frames, want }) => {
    const bytes = Buffer.concat(frames.map(([type, text]) => encodeFrame(type, text)))
    for (const chunks of [[bytes], everyByte(bytes)]) {
      const got = await drain(lines(from(chunks)))
      expect(got.error).toBeUndefined()
      expect(shown(got.items)).toEqual(want)
    }
  })

  it("gives a terminal's lines", async () => {
    const got = await drain(lines(from(everyByte(Buffer.from('$ ls\r\n{"a":1}\r\n€'))), { tty: true }))
    expect(shown(got.items)).toEqual(['out $ ls', 'out {"a":1}', 'out €'])
  })

  it.each([
    { given: 'a system error', rest: encodeFrame(3, 'gone'), error: EngineError },
    { given: 'an end inside a frame', rest: encodeFrame(1, 'cd').subarray(0, 9), error: ConnectionError },
    { given: 'what is no frame', rest: Buffer.from('raw text'), error: ProtocolError },
  ])('delivers all lines before $given, the unfinished ones too, then throws', async ({ rest, error }) => {
    const bytes = Buffer.concat([encodeFrame(2, 'x'), encodeFrame(1, 'a\nb'), rest])
    for (const chunks of [[bytes], everyByte(bytes)]) {
      const got = await drain(lines(from(chunks)))
      expect(shown(got.items)).toEqual(['out a', 'out b', 'err x'])
      expect(got.error).toBeInstanceOf(error)
    }
  })

  it('throws for a line beyond the limit, and takes one of exactly the limit', async () => {
    const bytes = Buffer.concat([encodeFrame(1, '12345\n123'), encodeFrame(1, '456\n')])
    for (const chunks of [[bytes], everyByte(bytes)]) {
      const got = await drain(lines(from(chunks), { limit: 5 }))
      expect(shown(got.items)).toEqual(['out 12345'])
      expect(got.error).toMatchObject({ code: 'PROTOCOL', message: expect.stringContaining('5 bytes') })
    }
  })

  it('gives each channel as if it were alone, however the bytes were cut', async () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r', '\r\n', '€'), { maxLength: 6 })
      .map((parts) => parts.join(''))
    const frame = fc.record({ channel: fc.constantFrom('stdout' as const, 'stderr' as const), text })
    await fc.assert(
      fc.asyncProperty(fc.array(frame), cuts, async (given, at) => {
        const bytes = encodeFrames(given.map(({ channel, text }) => ({ channel, data: Buffer.from(text) })))
        const { items } = await drain(lines(from(cut(bytes, at))))
        for (const channel of ['stdout', 'stderr']) {
          const whole = given.filter((one) => one.channel === channel).map((one) => one.text)
          const want = whole.join('').split(/\r?\n/)
          if (want.at(-1) === '') want.pop()
          expect(items.filter((one) => one.channel === channel).map((one) => one.line)).toEqual(want)
        }
      }),
    )
  })
})

function shown(items: { channel: string; line: string }[]): string[] {
  return items.map(({ channel, line }) => `${channel.slice(3)} ${line}`)
}
