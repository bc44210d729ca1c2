import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { ProgressMeter } from '../../src/recipes/progress.ts'
import { progressBar } from '../../src/recipes/progress-bar.ts'

const messages = [
  { status: 'Pulling from library/app', id: 'latest' },
  { status: 'Pulling fs layer', id: 'aaa' },
  { status: 'Pulling fs layer', id: 'bbb' },
  { status: 'Downloading', id: 'aaa', progressDetail: { current: 1_000_000, total: 4_000_000 } },
  { status: 'Downloading', id: 'aaa', progressDetail: { current: 2_000_000, total: 4_000_000 } },
  { status: 'Download complete', id: 'aaa' },
  { status: 'Extracting', id: 'aaa', progressDetail: { current: 9, total: 9 } },
  { status: 'Already exists', id: 'bbb' },
  { status: 'Pull complete', id: 'aaa' },
  { status: 'Status: \u001b[2JDownloaded' },
]

function drawn(stream: PassThrough): string {
  const [meter, show] = [new ProgressMeter(), progressBar(stream)]
  for (const message of messages) show(meter.take(message))
  return String(stream.read())
}

it('adds up bytes over the layers', () => {
  const meter = new ProgressMeter()
  const seen = messages.map((message) => meter.take(message))
  expect(seen.map(({ done, total }) => [done, total])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
    [1_000_000, 4_000_000],
    [2_000_000, 4_000_000],
    [4_000_000, 4_000_000],
    [4_000_000, 4_000_000],
    [4_000_000, 4_000_000],
    [4_000_000, 4_000_000],
    [4_000_000, 4_000_000],
  ])
  expect(seen.at(-1)?.layers.map(({ id, isComplete }) => [id, isComplete])).toEqual([
    ['aaa', true],
    ['bbb', true],
  ])
})

it('writes each new status of a layer to a pipe, as a line', () => {
  expect(drawn(new PassThrough()).split('\n')).toEqual([
    'Pulling from library/app',
    'aaa: Pulling fs layer',
    'bbb: Pulling fs layer',
    'aaa: Downloading',
    'aaa: Download complete',
    'aaa: Extracting',
    'bbb: Already exists',
    'aaa: Pull complete',
    'Status: ?[2JDownloaded',
    '',
  ])
})

it('draws one line on a terminal, no wider than that, and lets nobody else draw', () => {
  const text = drawn(Object.assign(new PassThrough(), { isTTY: true, columns: 60 }))
  expect(text).toContain('2.0/4.0 MB  0/2 layers')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a bar is drawn with
  const lines = text.split(/\r\u001b\[K|\n/)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(60)
  expect(text).not.toContain('\u001b[2J')
  expect(text.endsWith('Status: ?[2JDownloaded\n')).toBe(true)
})
