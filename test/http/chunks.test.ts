import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ChunkFilter } from '../../src/http/chunk-filter.ts'
import { isHawserError, request } from '../../src/index.ts'
import { type Served, serveRaw } from '../support/serve.ts'

const chunk = (data: string): string => `${data.length.toString(16)}\r\n${data}\r\n`

/** What a filter makes of bytes that come in these pieces. */
function filtered(pieces: readonly Buffer[]): { data: string; parser: string } {
  let data = ''
  let parser = ''
  const filter = new ChunkFilter((bytes) => {
    data += bytes.toString('latin1')
    return true
  })
  for (const piece of pieces) {
    parser += (filter.isDone ? piece : filter.pass(piece))?.toString('latin1') ?? ''
  }
  return { data, parser }
}

describe('chunks go past the parser', () => {
  const last = '0\r\nX-End: yes\r\n\r\n'
  const cases: [name: string, body: string, data: string, parser: string][] = [
    ['plain ones', chunk('ab') + chunk('cde') + last, 'abcde', last],
    ['sizes in capitals and with zeros', `00A\r\n0123456789\r\n${last}`, '0123456789', last],
    ['up to one with an extension', `${chunk('ab')}1;x=y\r\nc\r\n${last}`, 'ab', `1;x=y\r\nc\r\n${last}`],
    ['up to one whose size is no number', `${chunk('ab')}xy\r\n`, 'ab', 'xy\r\n'],
    ['up to one of more than 256 MiB', `${chunk('ab')}10000000\r\ncd`, 'ab', '10000000\r\ncd'],
    ['up to one that does not end where it says', `2\r\nabc\r\n${last}`, 'ab', `?c\r\n${last}`],
    ['up to the end of a connection', `${chunk('ab')}5\r\ncd`, 'abcd', ''],
  ]
  it.each(cases)('%s, cut anywhere', (_, body, data, parser) => {
    const bytes = Buffer.from(body)
    for (let at = 0; at <= bytes.length; at++)
      expect(filtered([bytes.subarray(0, at), bytes.subarray(at)])).toEqual({ data, parser })
    expect(filtered([...bytes].map((byte) => Buffer.from([byte])))).toEqual({ data, parser })
  })

  it('leaves the rest for later when the reader has enough', () => {
    const seen: string[] = []
    const filter = new ChunkFilter((bytes) => seen.push(bytes.toString()) !== 1)
    expect(filter.pass(Buffer.from(chunk('ab') + chunk('cd') + last))).toBeUndefined()
    expect([seen, filter.hasEnough]).toEqual([['ab'], true])
    expect(filter.pass(filter.unread)?.toString()).toBe(last)
    expect([seen, filter.hasEnough]).toEqual([['ab', 'cd'], false])
  })
})

describe('an answer is the same with and without the parser', () => {
  const size = fc.integer({ min: 1, max: 70_000 })
  const part = fc.oneof(
    { weight: 20, arbitrary: size.map((bytes) => chunk('x'.repeat(bytes))) },
    { weight: 20, arbitrary: fc.string({ minLength: 1, maxLength: 9, unit: 'binary-ascii' }).map(chunk) },
    fc.constantFrom('1;a=b\r\nc\r\n', '002\r\nab\r\n', 'A\r\n0123456789\r\n'),
    fc.constantFrom(
      '2\r\nabc\r\n',
      '3\r\nab\r\n',
      'z\r\n',
      '\r\n',
      '1 \r\na\r\n',
      '1\na\n',
      'fffffffff\r\na',
    ),
  )
  const end = fc.constantFrom(
    '0\r\n\r\n',
    '0\r\nX-End: yes\r\n\r\n',
    '000\r\n\r\n',
    '0\r\n\r\nmore',
    '0\r\n',
    '',
  )

  it('whatever comes, cut anywhere, at any pace', { timeout: 60_000 }, async () => {
    let pieces: Buffer[] = []
    const server = await serveRaw((socket) => {
      socket.on('error', () => {})
      socket.on('data', async () => {
        for (const piece of pieces) {
          socket.write(piece)
          await new Promise(setImmediate)
        }
        socket.end()
      })
    })
    onTestFinished(() => server.close())
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 8 }),
        end,
        fc.array(fc.nat(), { maxLength: 5 }),
        async (parts, tail, cuts) => {
          const bytes = Buffer.from(
            `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${parts.join('')}${tail}`,
            'latin1',
          )
          const at = [0, ...cuts.map((cut) => cut % bytes.length), bytes.length].sort((a, b) => a - b)
          pieces = at.slice(1).map((stop, i) => bytes.subarray(at[i], stop))
          expect(await outcome(server, 'stream')).toEqual(await outcome(server, 'data'))
        },
      ),
      { numRuns: 100 },
    )
  })
})

/** The bytes of the answer, or the code of the error. A stream goes past the parser, and is read slowly. */
async function outcome({ uri }: Served, as: 'stream' | 'data'): Promise<string> {
  const bytes: Uint8Array[] = []
  try {
    const answer = await request({ conn: { uri }, method: 'GET', path: '/x', as })
    if (!(answer instanceof Readable)) bytes.push((answer as Uint8Array | undefined) ?? Buffer.alloc(0))
    else
      for await (const data of answer) {
        bytes.push(data as Uint8Array)
        await new Promise(setImmediate)
      }
    return Buffer.concat(bytes).toString('latin1')
  } catch (error) {
    return isHawserError(error) ? error.code : String(error)
  }
}
