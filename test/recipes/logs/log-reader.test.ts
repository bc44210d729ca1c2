import { expect, it } from 'vitest'
import { LogReader } from '../../../src/recipes/logs/log-reader.ts'
import type { Frame } from '../../../src/streams/frames.ts'

type Piece = [channel: 'stdout' | 'stderr', text: string]

async function* answer(pieces: Piece[], error?: Error): AsyncGenerator<Frame> {
  for (const [channel, text] of pieces) yield { channel, data: Buffer.from(text) }
  if (error) throw error
}

async function read(reader: LogReader, source: AsyncIterable<Frame>, isRaw = false): Promise<string[]> {
  const lines: string[] = []
  try {
    for await (const { channel, line } of reader.read(source, isRaw)) lines.push(`${channel} ${line}`)
  } catch (error) {
    lines.push(String(error))
  }
  return lines
}

const at = (second: number, rest = '.5') => `2026-01-01T00:00:0${second}${rest}Z `

it('gives what is told once more no more, by channel, time and count', async () => {
  const reader = new LogReader()
  // Whole seconds, as Podman 4 has them.
  const first: Piece[] = [
    ['stdout', `${at(1, '')}a\n`],
    ['stdout', `${at(1, '')}a\n`],
    ['stderr', `${at(0, '')}e\n`],
  ]
  expect(await read(reader, answer(first, new Error('cut')))).toEqual([
    'stdout a',
    'stdout a',
    'stderr e',
    'Error: cut',
  ])
  expect(reader.since).toEqual(new Date('2025-12-31T23:59:59.000Z'))
  const again: Piece[] = [...first, ['stdout', `${at(1, '')}a\n`], ['stderr', `${at(1, '')}f\n`]]
  expect(await read(reader, answer(again))).toEqual(['stdout a', 'stderr f'])
})

it('joins the pieces of a line, and gives none of one that was cut', async () => {
  const reader = new LogReader()
  const whole: Piece[] = [
    ['stdout', `${at(1)}be`],
    ['stderr', `${at(1)}x\n`],
    ['stdout', `${at(1)}gun\r\n`],
  ]
  expect(await read(reader, answer(whole.slice(0, 2), new Error('cut')))).toEqual(['stderr x', 'Error: cut'])
  expect(await read(reader, answer(whole))).toEqual(['stdout begun'])
  expect(await read(reader, answer([...whole, ['stdout', `${at(2)}last`]]))).toEqual(['stdout last'])
  expect(
    await read(reader, answer([...whole, ['stdout', `${at(2)}last`], ['stdout', `${at(3)}new\n`]])),
  ).toEqual(['stdout new'])
})

it('goes on after the clock of the engine was set back', async () => {
  const reader = new LogReader()
  expect(
    await read(
      reader,
      answer([
        ['stdout', `${at(5)}a\n`],
        ['stdout', `${at(2)}b\n`],
      ]),
    ),
  ).toHaveLength(2)
})

it('finds the lines of raw output, cut anywhere, and leaves out the times that pieces begin with', async () => {
  const text = `${at(1)}ö${at(1)}ne\r\n${at(2)}two`
  const bytes = Buffer.from(text)
  for (const size of [1, 7, 100]) {
    const chunks: Frame[] = []
    for (let from = 0; from < bytes.length; from += size)
      chunks.push({ channel: 'stdout', data: bytes.subarray(from, from + size) })
    const source = (async function* () {
      yield* chunks
    })()
    expect(await read(new LogReader(), source, true)).toEqual(['stdout öne', 'stdout two'])
  }
})

it('refuses what has no time', async () => {
  expect(await read(new LogReader(), answer([['stdout', 'a\n']]))).toEqual([
    'ProtocolError: A line of the log has no timestamp.',
  ])
})
