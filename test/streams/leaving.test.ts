import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import type { ByteSource } from '../../src/streams/byte-source.ts'
import type { Decoded } from '../../src/streams/decoded.ts'
import { type Frame, frames } from '../../src/streams/frames.ts'
import { iterablePromise } from '../../src/streams/iterable-promise.ts'
import { messages } from '../../src/streams/messages.ts'
import { encodeFrame, from, shown } from './bytes.ts'

const hello = encodeFrame(1, 'hello')
const done = { value: undefined, done: true }

/** Sources that give one frame and are then silent, with a way to see whether they were closed. */
const silent: { kind: string; open: () => { source: ByteSource; isClosed: () => boolean } }[] = [
  {
    kind: 'Readable',
    open: () => {
      const source = new PassThrough()
      source.write(hello)
      return { source, isClosed: () => source.destroyed }
    },
  },
  {
    kind: 'ReadableStream',
    open: () => {
      let closed = false
      const source = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(hello),
        cancel: () => {
          closed = true
        },
      })
      return { source, isClosed: () => closed }
    },
  },
  {
    kind: 'iterable',
    open: () => {
      let closed = false
      let given = false
      const source = {
        [Symbol.asyncIterator]: () => ({
          next: () => {
            if (given) return new Promise<never>(() => {})
            given = true
            return Promise.resolve({ value: hello, done: false as const })
          },
          return: async () => {
            closed = true
            return done as IteratorReturnResult<undefined>
          },
        }),
      }
      return { source, isClosed: () => closed }
    },
  },
]

function iteratorOf(source: ByteSource): AsyncIterator<Frame, undefined> {
  return frames(source)[Symbol.asyncIterator]()
}

const unhandled: unknown[] = []
process.on('unhandledRejection', (error) => unhandled.push(error))
afterEach(async () => {
  await new Promise((resolve) => setImmediate(resolve))
  expect(unhandled.splice(0)).toEqual([])
})

describe.each(silent)('leaving frames of a $kind', ({ open }) => {
  it('closes it on break', async () => {
    const { source, isClosed } = open()
    for await (const frame of frames(source)) {
      expect(shown([frame])).toEqual(['out:hello'])
      expect(isClosed()).toBe(false)
      break
    }
    expect(isClosed()).toBe(true)
  })

  it('closes it before the first read', async () => {
    const { source, isClosed } = open()
    const iterator = iteratorOf(source)
    expect(await iterator.return?.()).toEqual(done)
    expect(isClosed()).toBe(true)
    expect(await iterator.next()).toEqual(done)
  })

  it('closes it while a read waits, which ends', async () => {
    const { source, isClosed } = open()
    const iterator = iteratorOf(source)
    await iterator.next()
    const waiting = [iterator.next(), iterator.next()]
    expect(await iterator.return?.()).toEqual(done)
    expect(isClosed()).toBe(true)
    expect(await Promise.all(waiting)).toEqual([done, done])
    expect(await iterator.next()).toEqual(done)
  })

  it('closes it on throw, which rejects with its reason', async () => {
    const { source, isClosed } = open()
    const iterator = iteratorOf(source)
    const waiting = iterator.next().then(() => iterator.next())
    const reason = new Error('enough')
    await expect(iterator.throw?.(reason)).rejects.toBe(reason)
    expect(isClosed()).toBe(true)
    expect(await waiting).toEqual(done)
  })

  it('closes it when decoding fails, and throws once', async () => {
    const { source, isClosed } = open()
    const iterator = messages(source)[Symbol.asyncIterator]()
    const calls = await Promise.allSettled([iterator.next(), iterator.next()])
    expect(calls.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(isClosed()).toBe(true)
    expect(await iterator.next()).toEqual(done)
  })
})

describe('an iteration', () => {
  it('serves concurrent calls in order', async () => {
    const source = new PassThrough()
    const iterator = iteratorOf(source)
    const calls = Array.from({ length: 4 }, () => iterator.next())
    for (const text of ['a', 'b', 'c']) source.write(encodeFrame(1, text))
    source.end()
    const results = await Promise.all(calls)
    expect(shown(results.flatMap(({ value }) => value ?? []))).toEqual(['out:a', 'out:b', 'out:c'])
    expect(results[3]).toEqual(done)
    expect(await iterator.next()).toEqual(done)
  })

  it("passes the source's own error on after what came before, once", async () => {
    const reason = new Error('aborted')
    const iterator = iteratorOf(
      Readable.from(
        (async function* () {
          yield hello
          throw reason
        })(),
      ),
    )
    expect((await iterator.next()).done).toBe(false)
    await expect(iterator.next()).rejects.toBe(reason)
    expect(await iterator.next()).toEqual(done)
  })

  it('reads no further than it is asked to', async () => {
    let read = 0
    const source = (async function* () {
      for (; ; read += 1) yield Buffer.concat([hello, hello])
    })()
    const iterator = iteratorOf(source)
    for (let count = 0; count < 4; count += 1) await iterator.next()
    expect(read).toBe(1)
    await iterator.return?.()
  })

  it('closes the source when a later item of a chunk is wrong, and throws once', async () => {
    const source = new PassThrough()
    source.write(Buffer.concat([hello, Buffer.from('no frame')]))
    const iterator = iteratorOf(source)
    expect((await iterator.next()).done).toBe(false)
    await expect(iterator.next()).rejects.toMatchObject({ code: 'PROTOCOL', offset: 13 })
    expect(source.destroyed).toBe(true)
    expect(await iterator.next()).toEqual(done)
  })

  it('gives nothing of a chunk once it was left', async () => {
    const decoded = frames(from([Buffer.concat([hello, hello, hello])])) as Decoded<Frame>
    await decoded.next()
    expect(decoded.take()).toBeDefined()
    await decoded.return()
    expect(decoded.take()).toBeUndefined()
    expect(await decoded.next()).toEqual(done)
  })

  it('asks the source for one chunk at a time, and does not return what has ended', async () => {
    let asked = 0
    let most = 0
    let returned = 0
    const chunks = [hello, hello, hello]
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: async () => {
          asked += 1
          most = Math.max(most, asked)
          await new Promise((resolve) => setImmediate(resolve))
          asked -= 1
          const value = chunks.shift()
          return value ? { value } : { value: undefined, done: true as const }
        },
        return: async () => {
          returned += 1
          return done as IteratorReturnResult<undefined>
        },
      }),
    }
    const iterator = iteratorOf(source)
    const results = await Promise.all(Array.from({ length: 5 }, () => iterator.next()))
    expect(results.map((result) => result.done)).toEqual([false, false, false, true, true])
    await iterator.return?.()
    expect([most, returned]).toEqual([1, 0])
  })

  it('waits on leaving for what the source does then', async () => {
    let isClean = false
    const source = (async function* () {
      try {
        for (;;) yield hello
      } finally {
        await new Promise((resolve) => setImmediate(resolve))
        isClean = true
      }
    })()
    for await (const frame of frames(source)) {
      expect(frame.channel).toBe('stdout')
      break
    }
    expect(isClean).toBe(true)
  })

  it('closes a real connection', async () => {
    const accepted: Socket[] = []
    const server = createServer((socket) => {
      accepted.push(socket)
      socket.on('error', () => {})
      socket.write(hello)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    for await (const frame of frames(socket)) {
      expect(shown([frame])).toEqual(['out:hello'])
      break
    }
    await once(accepted[0] as Socket, 'close')
    expect(socket.destroyed).toBe(true)
    server.close()
    await once(server, 'close')
  })
})

describe('iterablePromise', () => {
  const give = (source: ByteSource) => async () => frames(source)

  it('is awaited or iterated, and starts once, at once', async () => {
    let starts = 0
    const start = async () => {
      starts += 1
      return frames(Readable.from([hello]))
    }
    const promise = iterablePromise(start)
    expect(starts).toBe(1)
    const all: Frame[] = []
    for await (const frame of promise) all.push(frame)
    for await (const frame of await promise) all.push(frame)
    expect(shown(all)).toEqual(['out:hello'])
    expect(starts).toBe(1)
    expect(promise).toBeInstanceOf(Promise)
  })

  it.each(silent)('closes a $kind on break', async ({ open }) => {
    const { source, isClosed } = open()
    for await (const frame of iterablePromise(give(source))) {
      expect(shown([frame])).toEqual(['out:hello'])
      break
    }
    expect(isClosed()).toBe(true)
  })

  it('rejects whoever awaits or iterates, however late, and else nobody', async () => {
    const reason = new Error('no such container')
    const promise = iterablePromise<Frame>(() => Promise.reject(reason))
    await new Promise((resolve) => setImmediate(resolve))
    expect(unhandled).toEqual([])
    await expect(promise).rejects.toBe(reason)
    const iterator = promise[Symbol.asyncIterator]()
    await expect(iterator.next()).rejects.toBe(reason)
    expect(await iterator.next()).toEqual(done)
  })

  it('rejects one of several calls that wait', async () => {
    const iterator = iterablePromise<Frame>(() => Promise.reject(new Error('refused')))[
      Symbol.asyncIterator
    ]()
    const calls = await Promise.allSettled([iterator.next(), iterator.next()])
    expect(calls.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })

  it('rejects with what start throws', async () => {
    const reason = new Error('thrown')
    const start = () => {
      throw reason
    }
    await expect(iterablePromise(start)).rejects.toBe(reason)
  })

  it('that is left before it is there ends at once, tells start, and closes what still comes', async () => {
    const { source, isClosed } = (silent[0] as (typeof silent)[number]).open()
    let arrive: (value: AsyncIterable<Frame>) => void = () => {}
    let signal: AbortSignal | undefined
    const promise = iterablePromise<Frame>((left) => {
      signal = left
      return new Promise((resolve) => {
        arrive = resolve
      })
    })
    const iterator = promise[Symbol.asyncIterator]()
    const waiting = iterator.next()
    expect(signal?.aborted).toBe(false)
    expect(await iterator.return?.()).toEqual(done)
    expect(await waiting).toEqual(done)
    expect(signal?.aborted).toBe(true)
    arrive(frames(source))
    await new Promise((resolve) => setImmediate(resolve))
    expect(isClosed()).toBe(true)
    expect(await iterator.next()).toEqual(done)
  })

  it('that is left before it fails stays silent', async () => {
    const promise = iterablePromise<Frame>(
      (left) =>
        new Promise((_, reject) => {
          left.addEventListener('abort', () => reject(left.reason))
        }),
    )
    const iterator = promise[Symbol.asyncIterator]()
    const waiting = iterator.next()
    await iterator.return?.()
    expect(await waiting).toEqual(done)
  })
})

it('findings E.8: those who listen to a source hear why it was closed', async () => {
  const terminal = new PassThrough()
  terminal.end('this is no frame')
  const heard: unknown[] = []
  terminal.on('error', (error) => heard.push(error))
  const error = await (async () => {
    for await (const _ of frames(terminal));
  })().catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'PROTOCOL', message: expect.stringContaining('the output of a TTY?') })
  await expect.poll(() => heard).toEqual([error])
  expect(terminal.destroyed).toBe(true)

  // Without a listener nothing is thrown beside the iteration.
  const unheard = new PassThrough()
  unheard.end('this is no frame')
  await expect(
    (async () => {
      for await (const _ of frames(unheard));
    })(),
  ).rejects.toMatchObject({ code: 'PROTOCOL' })
  await expect.poll(() => unheard.closed).toBe(true)
})
