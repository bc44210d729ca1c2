import type { ServerResponse } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { client, followEvents, ProtocolError } from '../../src/index.ts'
import { type Served, serve } from '../support/serve.ts'

const second = 1_000_000_000n
const base = 1_700_000_000n * second

/** An engine that tells, at each connection, what its script has for it, and remembers what it was asked. */
interface Engine extends Served {
  sinces: (string | null)[]
}

describe('events over a connection that breaks', () => {
  it.each<[name: string, told: bigint[][], want: bigint[]]>([
    ['go on', [[1n, 2n], [3n]], [1n, 2n, 3n]],
    [
      'are not repeated',
      [
        [1n, 2n],
        [1n, 2n, 3n],
      ],
      [1n, 2n, 3n],
    ],
    [
      'are given where they come late',
      [
        [1n, 3n],
        [1n, 2n, 3n, 4n],
      ],
      [1n, 3n, 2n, 4n],
    ],
    [
      'are as many as there are, if they are alike',
      [
        [1n, 1n],
        [1n, 1n, 1n, 2n],
      ],
      [1n, 1n, 1n, 2n],
    ],
    ['are not repeated after a second break', [[1n], [1n, 2n], [1n, 2n, 3n]], [1n, 2n, 3n]],
    ['come after connections that tell nothing', [[1n], [], [], [1n, 2n]], [1n, 2n]],
  ])('%s', async (_name, told, want) => {
    await using engine = await engineThatTells(told.map((times) => times.map((time) => base + time)))
    const docker = clientOf(engine)
    const given: unknown[] = []
    for await (const { timeNano } of followEvents(docker)) {
      given.push(timeNano)
      if (given.length === want.length) break
    }
    expect(given).toEqual(want.map((time) => base + time))
  })

  it('are asked for from before the newest, to the nanosecond', async () => {
    await using engine = await engineThatTells([
      [base, base + 5n * second + 7n, base + 4n * second],
      [base + 9n * second],
    ])
    const docker = clientOf(engine)
    let left = 4
    for await (const _ of followEvents(docker, { params: { since: '12' } })) if (--left === 0) break
    expect(engine.sinces).toEqual(['12', '1700000003.000000007'])
  })

  it('are not asked for from before the first', async () => {
    await using engine = await engineThatTells([[base + 5_000n], [base + second]])
    const docker = clientOf(engine)
    let left = 2
    for await (const _ of followEvents(docker)) if (--left === 0) break
    expect(engine.sinces).toEqual([null, '1700000000.000004000'])
  })

  it('are asked for from the beginning, if none had come', async () => {
    await using engine = await engineThatTells([[], [base]])
    const docker = clientOf(engine)
    const before = Date.now() / 1000
    for await (const _ of followEvents(docker)) break
    const [first, then] = engine.sinces
    expect(first).toBeNull()
    expect(Number(then)).toBeGreaterThanOrEqual(before - 0.001)
    expect(Number(then)).toBeLessThanOrEqual(Date.now() / 1000)
  })

  it('are asked for as the caller asked, if none had come', async () => {
    await using engine = await engineThatTells([[], [base]])
    const docker = clientOf(engine)
    for await (const _ of followEvents(docker, { params: { since: 1700000000 } })) break
    expect(engine.sinces).toEqual(['1700000000', '1700000000'])
  })

  it('keep the times of clients without bigint, and are not repeated', async () => {
    const exact = base + 1n
    await using engine = await engineThatTells([[exact], [exact, exact + second]])
    const docker = clientOf(engine, { bigint: false })
    const given: unknown[] = []
    for await (const { timeNano } of followEvents(docker)) if (given.push(timeNano) === 2) break
    expect(given).toEqual([Number(exact), Number(exact + second)])
  })
})

describe('following ends', () => {
  it('at once where the first connection fails', async () => {
    const docker = client({ engine: 'docker', version: 'v1.41', conn: { uri: 'unix:///nowhere/s.sock' } })
    await expect(followEvents(docker)).rejects.toMatchObject({ name: 'ConnectionError' })
    await expect(drain(followEvents(docker))).rejects.toMatchObject({ name: 'ConnectionError' })
  })

  it('with an error that asking again would not mend', async () => {
    await using engine = await serve((_request, response) => response.writeHead(400).end('{"message":"no"}'))
    await expect(drain(followEvents(clientOf(engine)))).rejects.toMatchObject({
      status: 400,
      op: 'SystemEvents',
    })
  })

  it.each([undefined, {}, { invoke: () => {} }])('where %j is no client', async (client) => {
    await expect(followEvents(client as never)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('pass a client'),
    })
  })

  it.each<[what: string, line: string, excerpt: string]>([
    ['that is no JSON', '{"Type":oops}', String.raw`"{\"Type\":oops}"`],
    ['that is text', 'gone', '"gone'],
    ['that is null', 'null', 'null'],
    ['that is a number', '5', '5'],
    [
      'that is nested beyond the stack',
      `{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
      'nested too deep',
    ],
    ['that is an empty list', '[]', '[]'],
    ['that is a list of events', '[{"Type":"container"}]', '[{"Type":"container"}]'],
    ['whose seconds are a word', '{"time":"now"}', '{"time":"now"}'],
    ['whose nanoseconds are a word', '{"timeNano":"now"}', '{"timeNano":"now"}'],
    ['whose nanoseconds have a fraction', '{"timeNano":1.5}', '{"timeNano":1.5}'],
    ['whose nanoseconds are null', '{"timeNano":null}', '{"timeNano":null}'],
  ])(
    'findings F.6: with a ProtocolError for an event %s, once those before it came',
    async (_what, line, excerpt) => {
      let asked = 0
      await using engine = await serve((_request, response) => {
        asked += 1
        response.write(`${eventOf(base)}\n${line}\n${eventOf(base + 1n)}\n`)
      })
      const given: unknown[] = []
      const following = (async () => {
        for await (const { timeNano } of followEvents(clientOf(engine))) given.push(timeNano)
      })()
      await expect(following).rejects.toBeInstanceOf(ProtocolError)
      await expect(following).rejects.toMatchObject({
        op: 'SystemEvents',
        excerpt: expect.stringContaining(excerpt),
      })
      expect(given).toEqual([base])
      expect(asked).toBe(1)
      await expect.poll(() => engine.sockets.size).toBe(0)
    },
  )

  it('before anything is sent where an end is asked for', async () => {
    await using engine = await engineThatTells([])
    const following = followEvents(clientOf(engine), { params: { until: 1 } })
    await expect(following).rejects.toMatchObject({ name: 'UsageError' })
    const misplaced = followEvents(clientOf(engine), { filters: { type: ['image'] } } as never)
    await expect(misplaced).rejects.toThrow('no option "filters" (it has: op, params, signal, onReconnect)')
    expect(engine.connections).toBe(0)
  })

  const whens: [when: string, told: bigint[][]][] = [
    ['while it waits for events', [[base]]],
    ['while it pauses between two connections', [[base], []]],
  ]
  describe.each(whens)('%s', (when, told) => {
    const silent = when.includes('waits')

    it('with the reason of the signal', async () => {
      await using engine = await engineThatTells(told, { silent })
      const aborter = new AbortController()
      const events = followEvents(clientOf(engine), { signal: aborter.signal })[Symbol.asyncIterator]()
      await events.next()
      const next = events.next()
      setTimeout(() => aborter.abort(new Error('enough')), 30)
      await expect(next).rejects.toThrow('enough')
      expect(await events.next()).toEqual({ value: undefined, done: true })
    })

    it('with a ConnectionError when the client is closed', async () => {
      await using engine = await engineThatTells(told, { silent })
      const docker = clientOf(engine)
      const events = followEvents(docker)[Symbol.asyncIterator]()
      await events.next()
      const next = events.next()
      setTimeout(() => docker.close(), 30)
      await expect(next).rejects.toMatchObject({ name: 'ConnectionError', message: /client was closed/ })
    })

    it('when its reader leaves, also one that waits', async () => {
      await using engine = await engineThatTells(told, { silent })
      const events = followEvents(clientOf(engine))[Symbol.asyncIterator]()
      await events.next()
      const next = events.next()
      await new Promise((resolve) => setTimeout(resolve, 30))
      await events.return?.()
      expect(await next).toEqual({ value: undefined, done: true })
      await expect.poll(() => engine.sockets.size).toBe(0)
    })
  })
})

/** Tells one batch a connection, then ends it; with `silent`, and after the last one, the connection stays. */
async function engineThatTells(batches: bigint[][], { silent = false } = {}): Promise<Engine> {
  const sinces: (string | null)[] = []
  const served = await serve((request, response: ServerResponse) => {
    sinces.push(new URL(request.url ?? '', 'http://d').searchParams.get('since'))
    response.setHeader('connection', 'close').flushHeaders()
    const batch = batches[sinces.length - 1]
    for (const nanos of batch ?? []) response.write(`${eventOf(nanos)}\n`)
    if (batch && !silent) response.end()
  })
  return Object.assign(served, { sinces })
}

function eventOf(nanos: bigint): string {
  const actor = { ID: 'x', Attributes: {} }
  const event = { Type: 'container', Action: 'start', Actor: actor, time: Number(nanos / second) }
  return `${JSON.stringify(event).slice(0, -1)},"timeNano":${nanos}}`
}

function clientOf({ uri }: Served, { bigint = true } = {}) {
  const docker = client({ engine: 'docker', version: 'v1.41', conn: { uri, bigint } })
  onTestFinished(() => docker.close())
  return docker
}

async function drain(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}
