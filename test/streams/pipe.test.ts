import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { PassThrough, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConnectionError, UsageError } from '../../src/errors/errors.ts'
import { collectFrames } from '../../src/streams/collect.ts'
import { type Frame, frames } from '../../src/streams/frames.ts'
import { iterablePromise } from '../../src/streams/iterable-promise.ts'
import { lines } from '../../src/streams/lines.ts'
import { pipe } from '../../src/streams/pipe.ts'
import { cut, cuts, encodeFrame, encodeFrames, from } from './bytes.ts'

const hello = encodeFrame(1, 'hello\n')
const oops = encodeFrame(2, 'oops\n')

/** Keeps what is written, in order. */
function keeper(log: string[], name: string): Writable {
  return new Writable({
    write(chunk, _encoding, written) {
      log.push(`${name}:${chunk}`)
      written()
    },
  })
}

/** Frames without end, with a way to see that they were left. */
function endless(): { source: AsyncGenerator<Uint8Array>; isClosed: () => boolean } {
  let closed = false
  const source = (async function* () {
    try {
      for (;;) {
        yield hello
        await new Promise((resolve) => setImmediate(resolve))
      }
    } finally {
      closed = true
    }
  })()
  return { source, isClosed: () => closed }
}

describe('pipe', () => {
  it.each([
    { given: 'frames', source: () => frames(from([hello, oops, hello])) },
    { given: 'a promise of frames', source: async () => frames(from([hello, oops, hello])) },
    {
      given: 'an iterable promise',
      source: () => iterablePromise(async () => frames(from([hello, oops, hello]))),
    },
    {
      given: "somebody else's frames",
      source: async function* () {
        yield { channel: 'stdout', data: Buffer.from('hello\n') } satisfies Frame
        yield { channel: 'stderr', data: Buffer.from('oops\n') } satisfies Frame
        yield { channel: 'stdout', data: Buffer.from('hello\n') } satisfies Frame
      },
    },
  ])('writes $given in order and leaves the destinations open', async ({ source }) => {
    const log: string[] = []
    const [stdout, stderr] = [keeper(log, 'out'), keeper(log, 'err')]
    await pipe(source(), { stdout, stderr })
    expect(log).toEqual(['out:hello\n', 'err:oops\n', 'out:hello\n'])
    for (const writable of [stdout, stderr]) {
      expect(writable.writableEnded).toBe(false)
      expect(['error', 'close', 'finish', 'drain'].map((event) => writable.listenerCount(event))).toEqual([
        0, 0, 0, 0,
      ])
    }
  })

  const listenersOf = (writable: Writable): number =>
    writable.eventNames().reduce((sum, event) => sum + writable.listenerCount(event), 0)

  it('leaves no listener behind, after an error of the source or beside another pipe', async () => {
    const stdout = keeper([], 'out')
    const before = listenersOf(stdout)
    const broken = frames(from([hello, hello.subarray(0, 9)]))
    await expect(pipe(broken, { stdout })).rejects.toThrow(ConnectionError)
    await expect.poll(() => listenersOf(stdout)).toBe(before)

    const first = new PassThrough()
    const one = pipe(frames(first), { stdout })
    await pipe(frames(from([hello])), { stdout })
    expect(listenersOf(stdout)).toBeGreaterThan(before)
    first.end(hello)
    await one
    expect(listenersOf(stdout)).toBe(before)
  })

  it('findings E.7: ends the destinations where that is asked for, once all is written', async () => {
    const log: string[] = []
    const slow = (name: string): Writable =>
      new Writable({
        highWaterMark: 1,
        write: (chunk, _, done) => {
          log.push(`${name}:${chunk}`)
          setImmediate(done)
        },
        final: (done) => {
          log.push(`${name} ended`)
          done()
        },
      })
    const [stdout, stderr] = [slow('out'), slow('err')]
    const many = Array.from({ length: 50 }, () => hello)
    await pipe(frames(from([...many, oops])), { stdout, stderr }, { end: true })
    expect(log.slice(-2).sort()).toEqual(['err ended', 'out ended'])
    expect(log.slice(0, -2).join('')).toBe(`${'out:hello\n'.repeat(50)}err:oops\n`)
    expect([stdout.writableFinished, stderr.writableFinished]).toEqual([true, true])
    const both = new PassThrough()
    const [, all] = await Promise.all([
      pipe(frames(from([hello, oops])), { stdout: both, stderr: both }, { end: true }),
      text(both),
    ])
    expect(all).toBe('hello\noops\n')
  })

  it.each([{ stdout: 'file.txt' }, { stderr: {} }, { stdout: null }])(
    'refuses %j, which is no stream',
    async (destinations) => {
      const error = await pipe(frames(from([hello])), destinations as never).catch(
        (thrown: unknown) => thrown,
      )
      expect(error).toBeInstanceOf(UsageError)
    },
  )

  it('drops the channel that has no destination', async () => {
    const log: string[] = []
    await pipe(frames(from([hello, oops])), { stderr: keeper(log, 'err') })
    expect(log).toEqual(['err:oops\n'])
  })

  it('writes short frames of a chunk together', async () => {
    const log: string[] = []
    const stdout = keeper(log, 'out')
    await pipe(frames(from([Buffer.concat([hello, hello, oops, hello])])), { stdout, stderr: stdout })
    expect(log).toEqual(['out:hello\nhello\n', 'out:oops\n', 'out:hello\n'])
  })

  it('writes every byte in order, however the bytes were cut', async () => {
    const frame = fc.record({
      channel: fc.constantFrom('stdout' as const, 'stderr' as const),
      data: fc.uint8Array({ maxLength: 100 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(frame), cuts, async (given, at) => {
        const terminal = new PassThrough()
        const read = terminal.setEncoding('latin1').toArray()
        await pipe(frames(from(cut(encodeFrames(given), at))), { stdout: terminal, stderr: terminal })
        terminal.end()
        expect((await read).join('')).toBe(Buffer.concat(given.map(({ data }) => data)).toString('latin1'))
      }),
    )
  })

  it('waits for a slow destination', async () => {
    let taken = 0
    let ahead = 0
    let given = 0
    const part = encodeFrame(1, 'x'.repeat(1000))
    const source = (async function* () {
      for (; given < 200; given += 1) {
        ahead = Math.max(ahead, given - taken)
        yield part
      }
    })()
    const stdout = new Writable({
      highWaterMark: 4000,
      write(_chunk, _encoding, written) {
        taken += 1
        setImmediate(written)
      },
    })
    await pipe(frames(source), { stdout })
    expect([taken, stdout.writableLength]).toEqual([200, 0])
    expect(ahead).toBeLessThan(10)
  })

  it('resolves once the last byte is written, not once it is handed over', async () => {
    const log: string[] = []
    const stdout = new Writable({
      write(chunk, _encoding, written) {
        setImmediate(() => {
          log.push(`${chunk}`)
          written()
        })
      },
    })
    await pipe(frames(from([hello, hello])), { stdout })
    expect(log).toEqual(['hello\n', 'hello\n'])
  })

  it('rejects when the last write fails', async () => {
    const full = new Error('disk full')
    const stdout = new Writable({
      write: (_chunk, _encoding, written) => {
        setImmediate(written, full)
      },
    })
    await expect(pipe(frames(from([hello])), { stdout })).rejects.toBe(full)
  })

  it('rejects with the error of a destination, and closes the source', async () => {
    const { source, isClosed } = endless()
    const full = new Error('disk full')
    const stdout = new Writable({ write: (_chunk, _encoding, written) => written(full) })
    await expect(pipe(frames(source), { stdout })).rejects.toBe(full)
    await expect.poll(isClosed).toBe(true)
  })

  it('rejects when a destination closes while it keeps pipe waiting', async () => {
    const { source, isClosed } = endless()
    const stdout = new Writable({ highWaterMark: 1, write: () => {} })
    const piped = pipe(frames(source), { stdout })
    setImmediate(() => stdout.destroy())
    await expect(piped).rejects.toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' })
    await expect.poll(isClosed).toBe(true)
  })

  it('rejects when a destination closes while the engine is silent', async () => {
    const source = new PassThrough()
    const stdout = new PassThrough()
    const piped = pipe(frames(source), { stdout })
    setImmediate(() => stdout.destroy(new Error('gone')))
    await expect(piped).rejects.toThrow('gone')
    expect(source.destroyed).toBe(true)
  })

  it('rejects when a destination closes before the engine answers, and tells it', async () => {
    let signal: AbortSignal | undefined
    const answer = iterablePromise<Frame>((left) => {
      signal = left
      return new Promise(() => {})
    })
    const stdout = new PassThrough()
    const piped = pipe(answer, { stdout })
    setImmediate(() => stdout.destroy(new Error('gone')))
    await expect(piped).rejects.toThrow('gone')
    expect(signal?.aborted).toBe(true)
  })

  it('rejects when a destination was ended by somebody', async () => {
    const { source, isClosed } = endless()
    const stdout = new PassThrough()
    stdout.resume().end()
    await expect(pipe(frames(source), { stdout })).rejects.toBeInstanceOf(Error)
    const ended = new PassThrough()
    ended.resume().end()
    await once(ended, 'finish')
    await expect(pipe(frames(new PassThrough()), { stdout: ended })).rejects.toBeInstanceOf(UsageError)
    await expect.poll(isClosed).toBe(true)
  })

  it('rejects with the error of the source after what came before', async () => {
    const log: string[] = []
    const piped = pipe(frames(from([hello, oops.subarray(0, 9)])), { stdout: keeper(log, 'out') })
    await expect(piped).rejects.toBeInstanceOf(ConnectionError)
    expect(log).toEqual(['out:hello\n'])
    await expect(pipe(Promise.reject(new Error('refused')), {})).rejects.toThrow('refused')
  })

  it.each([
    { given: 'nothing', source: undefined },
    { given: 'bytes', source: from([hello]) },
    { given: 'lines', source: lines(from([hello])) },
  ])('refuses $given in the place of frames, rather than dropping it', async ({ source }) => {
    await expect(pipe(source as never, {})).rejects.toBeInstanceOf(UsageError)
  })

  it('refuses to write nowhere', async () => {
    await expect(pipe(frames(from([hello])), undefined as never)).rejects.toBeInstanceOf(UsageError)
  })

  it('pipes many sources to one destination without a warning', async () => {
    const warnings: Error[] = []
    const note = (warning: Error) => warnings.push(warning)
    process.on('warning', note)
    const stdout = new PassThrough()
    const read = text(stdout)
    await Promise.all(
      Array.from({ length: 50 }, () => pipe(frames(from([hello])), { stdout, stderr: stdout })),
    )
    stdout.end()
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', note)
    expect(await read).toBe('hello\n'.repeat(50))
    expect(warnings).toEqual([])
  })

  it('takes `process`, and rejects with EPIPE when its reader leaves', async () => {
    const script = `
      import { frames } from './src/streams/frames.ts'
      import { pipe } from './src/streams/pipe.ts'
      const frame = Buffer.from([1, 0, 0, 0, 0, 0, 0, 2, 0x79, 0x0a])
      async function* endless() {
        for (;;) {
          yield frame
          await new Promise((resolve) => setImmediate(resolve))
        }
      }
      pipe(frames(endless()), process).catch((error) => console.error('rejected', error.code))
    `
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    const failure = text(child.stderr)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'exit')
    expect([code, await failure]).toEqual([0, 'rejected EPIPE\n'])
  })
})

describe('collect', () => {
  it('gives the text of each channel, and of both in order', async () => {
    const euro = Buffer.from('€')
    const given = [
      { channel: 'stdout', data: Buffer.from('a\n') },
      { channel: 'stderr', data: euro.subarray(0, 1) },
      { channel: 'stdout', data: euro.subarray(0, 2) },
      { channel: 'stderr', data: euro.subarray(1) },
      { channel: 'stdout', data: euro.subarray(2) },
    ] as const
    expect(await collectFrames(frames(from([encodeFrames(given)])))).toEqual({
      stdout: 'a\n€',
      stderr: '€',
      output: 'a\n€€',
    })
    expect(await collectFrames(Promise.resolve(frames(from([]))))).toEqual({
      stdout: '',
      stderr: '',
      output: '',
    })
  })

  it('shows a character that never came whole as a replacement', async () => {
    const collected = await collectFrames(frames(from([encodeFrame(2, Buffer.from('x€').subarray(0, 2))])))
    expect(collected).toEqual({ stdout: '', stderr: 'x\ufffd', output: 'x\ufffd' })
  })

  it('rejects beyond the limit, and closes the source', async () => {
    const { source, isClosed } = endless()
    const call = { op: 'ContainerLogs', method: 'GET', path: '/containers/a/logs' }
    await expect(collectFrames(frames(source), { limit: 11, call })).rejects.toMatchObject({
      code: 'PROTOCOL',
      ...call,
    })
    await expect.poll(isClosed).toBe(true)
    expect((await collectFrames(frames(from([hello, hello])), { limit: 12 })).stdout).toBe('hello\nhello\n')
  })
})
