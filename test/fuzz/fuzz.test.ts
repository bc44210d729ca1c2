import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChallenges } from '../../src/auth/challenge.ts'
import { frames, isHawserError, messages } from '../../src/index.ts'
import { parseImage } from '../../src/reference/reference.ts'
import { buildRaw } from '../../src/request/build.ts'
import { numRuns, onlyTyped, seed } from './support.ts'

const text = fc.string({ unit: 'binary', maxLength: 40 })
const bytes = fc.uint8Array({ maxLength: 200 })

describe('whatever the input', { timeout: 3_600_000 }, () => {
  it('a query and a path come back as they were from a real URL parser', () => {
    const query = fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.oneof(text, fc.array(text, { maxLength: 3 })),
      { maxKeys: 4 },
    )
    fc.assert(
      fc.property(query, (given) => {
        const path = onlyTyped(() => buildRaw({ method: 'GET', path: '/x', query: given } as never).target)
        if (path === undefined) return
        const { searchParams } = new URL(path, 'http://localhost')
        for (const [name, value] of Object.entries(given)) {
          expect(searchParams.getAll(name)).toEqual([value].flat())
        }
      }),
      { numRuns, seed },
    )
  })

  it('messages are given or refused by a typed error, however they are cut', async () => {
    const piece = fc.oneof(
      bytes,
      fc.json().map((json) => Buffer.from(json)),
      fc.constantFrom('\n', '\r\n', '{"a":1}', '\x1e').map((each) => Buffer.from(each)),
    )
    await read((input) => messages(input), piece)
  })

  it('frames are given or refused by a typed error, however they are cut', async () => {
    const frame = fc
      .tuple(fc.integer({ min: 0, max: 4 }), bytes)
      .map(([channel, data]) => Buffer.from([channel, 0, 0, 0, 0, 0, 0, data.length, ...data]))
    await read((input) => frames(input, { tty: false }), fc.oneof(frame, bytes))
  })

  it('a reference is read and written back as what it means, or refused', () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9._:/@-]{0,40}$/)
    fc.assert(
      fc.property(fc.oneof(part, text), (given) => {
        const image = onlyTyped(() => parseImage(given))
        if (image) expect(String(parseImage(String(image)))).toBe(String(image))
      }),
      { numRuns, seed },
    )
  })

  it('challenges are read without an error', () => {
    const part = fc.constantFrom('Bearer ', 'Basic ', 'realm=', '"', '\\', ',', '=', ' ', 'scope="a,b"')
    const header = fc.array(fc.oneof(part, text), { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(header, (given) => void parseChallenges(given)),
      { numRuns, seed },
    )
  })
})

async function read(
  decode: (input: AsyncIterable<Uint8Array>) => AsyncIterable<unknown>,
  piece: fc.Arbitrary<Uint8Array>,
): Promise<void> {
  const cut = fc.tuple(fc.array(piece, { maxLength: 6 }), fc.array(fc.nat(300), { maxLength: 6 }))
  await fc.assert(
    fc.asyncProperty(cut, async ([pieces, cuts]) => {
      const whole = await told(decode, [Buffer.concat(pieces)])
      expect(await told(decode, cutUp(Buffer.concat(pieces), cuts))).toEqual(whole)
    }),
    { numRuns: Math.ceil(numRuns / 2), seed },
  )
}

/** What came, and the class of the error that ended it. */
async function told(
  decode: (input: AsyncIterable<Uint8Array>) => AsyncIterable<unknown>,
  pieces: Uint8Array[],
): Promise<string> {
  const channels = new Map<string, string>()
  const seen: unknown[] = []
  try {
    for await (const item of decode(source(pieces))) {
      const { channel, data } = (item ?? {}) as { channel?: string; data?: Uint8Array }
      // A payload may come in several pieces.
      if (data instanceof Uint8Array)
        channels.set(
          channel ?? '',
          (channels.get(channel ?? '') ?? '') + Buffer.from(data).toString('latin1'),
        )
      else seen.push(item)
    }
  } catch (error) {
    if (!isHawserError(error)) throw error
    return JSON.stringify([seen, error.name])
  }
  return JSON.stringify([seen, [...channels].sort()])
}

async function* source(pieces: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

function cutUp(all: Buffer, cuts: number[]): Buffer[] {
  const at = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length]
  return at.slice(1).map((end, i) => all.subarray(at[i], end))
}
