import { Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Building, building, type Report } from '../../src/buildkit/building.ts'
import type { Trace, Vertex, VertexStatus } from '../../src/buildkit/progress/trace.ts'
import { showBuild } from '../../src/buildkit/show-build.ts'
import { cellsOf, cut } from '../../src/buildkit/view/cells.ts'
import { Drawing } from '../../src/buildkit/view/drawing.ts'
import { layout } from '../../src/buildkit/view/layout.ts'
import { BuildScene } from '../../src/buildkit/view/scene.ts'
import { Screen } from './support/screen.ts'

const start = new Date('2026-01-01T00:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)

describe('what is drawn of a build', () => {
  it('is a head, its steps with their times, bars of transfers, and the last lines of output', () => {
    const scene = sceneOf(
      [
        { vertices: [step('a', '[internal] load build definition', { completed: later(0.2) })] },
        { vertices: [step('b', '[1/3] FROM busybox', { completed: later(1), cached: true })] },
        { vertices: [step('c', '[2/3] RUN make'), step('d', '[internal] load context'), waiting('e')] },
        { statuses: [status('d', 'transferring context:', 4_100_000, 8_200_000)] },
        { logs: [log('c', 'one\ntwo\n10%\r20%\r'), log('c', '30%\nlast')] },
      ],
      12.34,
    )
    expect(texts(layout(scene, { columns: 72 }))).toEqual([
      '[+] Building 12.3s (2/5)',
      ` => [internal] load build definition${' '.repeat(31)} 0.2s`,
      ` => CACHED [1/3] FROM busybox${' '.repeat(38)} 1.0s`,
      ` => [2/3] RUN make${' '.repeat(48)} 12.3s`,
      ' => # one',
      ' => # two',
      ' => # 30%',
      ' => # last',
      ` => [internal] load context${' '.repeat(39)} 12.3s`,
      ' => => [==========          ] transferring context: 4.10MB / 8.20MB',
    ])
  })

  it('is what runs, where there is no room for all', () => {
    const done = Array.from({ length: 30 }, (_, at) => step(`${at}`, `step ${at}`, { completed: later(1) }))
    const news = [{ vertices: [...done, step('x', 'runs')] }, { logs: [log('x', 'one\ntwo\nthree\n')] }]
    const lines = texts(layout(sceneOf(news, 1), { columns: 20, rows: 4 }))
    expect(lines).toEqual(
      ['[+] Building 1.0s (…', ' => step 28 1.0s', ' => step 29 1.0s', ' => runs    1.0s'].map((line) =>
        expect.stringMatching(new RegExp(`^${line.replace(/[[\]+().…]/g, '\\$&').replace(/ +/g, ' +')}$`)),
      ),
    )
  })

  it('never acts on a terminal by what a step is called or writes', () => {
    const news = [
      { vertices: [step('a', 'RUN \u001b[2Jecho')] },
      { logs: [log('a', '\u001b]0;title\u0007evil\u001b[31m red\u0008\u0008\n')] },
    ]
    const lines = texts(layout(sceneOf(news, 0), { columns: 80 }))
    expect(lines.slice(1).map((line) => line.trim())).toEqual([
      expect.stringMatching(/^=> RUN echo +0\.0s$/),
      '=> # evil red',
    ])
  })

  it('is never wider or higher than there is room', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '字', 'é', 'e\u0301', '한', '\t', '\r', '\n'),
      maxLength: 60,
    })
    const name = fc.record({ name: text, output: text, isDone: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 30 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 30 }),
        (names, columns, rows) => {
          const vertices = names.map(({ name, isDone }, at) =>
            step(`${at}`, name, isDone ? { completed: later(1) } : {}),
          )
          const logs = names.map(({ output }, at) => log(`${at}`, output))
          const lines = layout(sceneOf([{ vertices, logs }], 3), { columns, rows })
          expect(lines.length).toBeLessThanOrEqual(rows)
          for (const { text } of lines) expect(cellsOf(text)).toBeLessThanOrEqual(columns)
        },
      ),
    )
  })

  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['abc', 0, ''],
    ['漢字', 4, '漢字'],
    ['漢字', 3, '漢…'],
    ['漢字', 2, '…'],
    ['e\u0301e\u0301', 2, 'e\u0301e\u0301'],
  ])('cuts %s to %i cells: %s', (text, cells, want) => {
    expect(cut(text, cells)).toBe(want)
  })
})

describe('the view on a terminal', () => {
  it('draws over what it drew, also where the terminal has become narrower', () => {
    const screen = new Screen(60, 10)
    const drawing = new Drawing(screen)
    const vertices = [step('a', `[1/1] RUN ${'x'.repeat(70)}`)]
    const running = (seconds: number) => sceneOf([{ vertices }, { logs: [log('a', 'output\n')] }], seconds)
    drawing.draw(running(1))
    screen.resize(25)
    drawing.draw(running(2))
    expect(screen.text).toEqual(['[+] Building 2.0s (0/1)', ' => [1/1] RUN xxxx… 2.0s', ' => # output'])
    const vertex = step('a', '[1/1] RUN x', { completed: later(2) })
    drawing.finish({ ...sceneOf([{ vertices: [vertex] }], 2), end: 'FINISHED' }, [
      'WARN: said at last (Dockerfile:3)',
    ])
    expect(screen.text).toEqual([
      '[+] Building 2.0s (1/1)…',
      ' => [1/1] RUN x     2.0s',
      'WARN: said at last (Docke',
      'rfile:3)',
    ])
  })

  it('leaves each step once, whatever the size of the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 24, max: 120 }),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 40 }),
        async (columns, rows, count) => {
          const screen = new Screen(columns, rows)
          const drawing = new Drawing(screen)
          const scene = new BuildScene(() => start.getTime())
          for (let at = 0; at < count; at += 1) {
            scene.add(trace({ vertices: [step(`${at}`, `step-${at}.`)] }))
            drawing.draw(scene.now())
            scene.add(trace({ vertices: [step(`${at}`, `step-${at}.`, { completed: later(1) })] }))
          }
          drawing.finish(scene.now('FINISHED'), [])
          const shown = screen.text.flatMap((line) => /step-\d+\./.exec(line) ?? [])
          expect(shown).toEqual(Array.from({ length: count }, (_, at) => `step-${at}.`))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('showBuild', () => {
  const failing = async (report: Report): Promise<never> => {
    await report(trace({ vertices: [step('a', '[2/2] RUN exit 3')] }))
    await report(trace({ logs: [log('a', 'so it went\n')] }))
    const [file, line] = ['Dockerfile', 4]
    await report(trace({ warnings: [{ vertex: 'a', message: 'odd', detail: [], file, line }] }))
    await report(
      trace({ vertices: [step('a', '[2/2] RUN exit 3', { completed: later(1), error: 'exit 3' })] }),
    )
    throw new Error('it failed')
  }

  it('draws on a terminal, and says at the end what failed', async () => {
    const screen = new Screen(60, 20)
    await expect(showBuild(building(failing), screen)).rejects.toThrow('it failed')
    expect(screen.text.map((line) => line.replace(/\d+\.\ds/, '1.0s'))).toEqual([
      '[+] Building 1.0s (1/1) FAILED',
      expect.stringMatching(/^ => ERROR \[2\/2\] RUN exit 3 +1\.0s$/),
      'WARN: odd (Dockerfile:4)',
      '------',
      ' > [2/2] RUN exit 3:',
      'so it went',
      '------',
    ])
  })

  it('prints lines elsewhere', async () => {
    let text = ''
    const stream = new Writable({
      write(chunk, _, done) {
        text += chunk
        done()
      },
    })
    await expect(showBuild(building(failing), stream)).rejects.toThrow('it failed')
    expect(text.split('\n')).toEqual([
      '#1 [2/2] RUN exit 3',
      expect.stringMatching(/^#1 [\d.]+ so it went$/),
      '#1 WARN: odd (Dockerfile:4)',
      '#1 ERROR: exit 3',
      '------',
      ' > [2/2] RUN exit 3:',
      'so it went',
      '------',
      '',
    ])
  })

  it('misses nothing of a build that has begun', async () => {
    const screen = new Screen(60, 20)
    const quick: Building<string> = building(async (report) => {
      await report(trace({ vertices: [step('a', 'first', { completed: later(1) })] }))
      return 'built'
    })
    await showBuild(quick, screen)
    expect(screen.text[1]).toContain('first')
    expect(await quick).toBe('built')
  })
})

function sceneOf(news: Partial<Trace>[], seconds: number) {
  let now = start.getTime()
  const scene = new BuildScene(() => now)
  for (const each of news) scene.add(trace(each))
  now += seconds * 1000
  return scene.now()
}

function trace(some: Partial<Trace>): Trace {
  return { vertices: [], statuses: [], logs: [], warnings: [], ...some }
}

function step(digest: string, name: string, more: Partial<Vertex> = {}): Vertex {
  return { digest, name, inputs: [], cached: false, started: start, ...more }
}

function waiting(digest: string): Vertex {
  return { digest, name: digest, inputs: [], cached: false }
}

function status(vertex: string, id: string, current: number, total: number): VertexStatus {
  return { id, vertex, name: '', current, total, started: start }
}

function log(vertex: string, text: string) {
  return { vertex, channel: 'stdout' as const, data: Buffer.from(text), timestamp: start }
}

function texts(lines: { text: string }[]): string[] {
  return lines.map(({ text }) => text)
}
