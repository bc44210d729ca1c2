import { describe, expect, it, onTestFinished } from 'vitest'
import { faultsIn } from '../../scripts/prove-spec/faults.ts'
import { registerEngine } from '../../src/client/catalogue.ts'
import { EngineClient } from '../../src/client/client.ts'
import { compile } from '../../src/compile.ts'
import type { Pages } from '../../src/table/operation.ts'
import { rejection } from '../support/docker.ts'
import { serve } from '../support/serve.ts'

const boat = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }
const boats = { type: 'array', items: { $ref: '#/components/schemas/Boat' } }
const cursor = { name: 'after', in: 'query', schema: { type: 'string' } }

function answering(schema: object): object {
  return { 200: { description: '', content: { 'application/json': { schema } } } }
}

const spec = {
  openapi: '3.1.0',
  components: { schemas: { Boat: boat } },
  paths: {
    '/bare': { get: { operationId: 'bare', responses: answering(boats) } },
    '/within': {
      get: {
        operationId: 'within',
        parameters: [cursor, { name: 'size', in: 'query', schema: { type: 'integer' } }],
        responses: answering({
          allOf: [
            { type: 'object', properties: { fleet: { type: 'object', properties: { boats } } } },
            { type: 'object', properties: { next: { type: 'string' }, more: { type: 'boolean' } } },
          ],
        }),
      },
    },
    '/one': { get: { operationId: 'one', responses: answering(boat) } },
  },
}

let engines = 0

async function withPages(op: string, pages: Pages): Promise<Awaited<ReturnType<typeof compile>>> {
  const text = JSON.stringify([{ op, change: { pages }, why: 'It comes in pages of two.' }])
  return compile(JSON.stringify(spec), {
    engine: `harbour-${engines++}`,
    version: 'v1',
    overrides: { text },
  })
}

/** A client, and what its server was asked for; the server answers each path with a page of its own. */
async function fleet(
  compiled: Awaited<ReturnType<typeof compile>>,
  answers: Record<string, { body: unknown; link?: string }>,
): Promise<{ client: EngineClient; asked: string[] }> {
  registerEngine(compiled)
  const asked: string[] = []
  const server = await serve((request, response) => {
    asked.push(request.url ?? '')
    const { body, link } = answers[request.url ?? ''] ?? { body: [] }
    if (link) response.setHeader('link', link)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  })
  const client = new EngineClient({ engine: compiled.engine, conn: { uri: server.uri } })
  onTestFinished(async () => {
    await client.close()
    await server.close()
  })
  return { client, asked }
}

async function idsOf(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const ids: unknown[] = []
  for await (const item of items) ids.push((item as { id: unknown }).id)
  return ids
}

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const inFleet = (items: object[], rest: object = {}): { body: unknown } => ({
  body: { fleet: { boats: items }, ...rest },
})

describe('pages()', () => {
  it('follows the header Link', async () => {
    const { client, asked } = await fleet(await withPages('bare', { link: 'next' }), {
      '/bare': { body: [a, b], link: '</bare?page=1>; rel="prev", </bare?page=2>; title="a, b"; rel="next"' },
      '/bare?page=2': { body: [c], link: '</bare>; rel=first' },
    })
    expect(await idsOf(client.pages({ op: 'bare' }))).toEqual(['a', 'b', 'c'])
    expect(asked).toEqual(['/bare', '/bare?page=2'])
    expect(client.doc('bare').pages).toBe(true)
  })

  it.each<[way: string, pages: Pages, next: [string, string, string]]>([
    ['a field with a url', { field: 'next' }, ['/within?page=2', '/within?page=2', '']],
    ['a cursor', { param: 'after', cursor: 'next' }, ['b/1', '/within?size=2&after=b%2F1', '']],
    ['the last item', { param: 'after', last: 'id', more: 'more' }, ['', '/within?size=2&after=b', '']],
    ['the last item alone', { param: 'after', last: 'id' }, ['', '/within?size=2&after=b', '']],
  ])('follows %s', async (_, pages, [next, second, none]) => {
    const { client, asked } = await fleet(await withPages('within', { items: 'fleet.boats', ...pages }), {
      '/within?size=2': inFleet([a, b], { next, more: true }),
      [second]: inFleet([c], { next: none, more: false }),
    })
    expect(await idsOf(client.pages({ op: 'within', params: { size: 2 } }))).toEqual(['a', 'b', 'c'])
    expect(asked.slice(0, 2)).toEqual(['/within?size=2', second])
    // Without a word on whether more comes, an empty page is the last.
    expect(asked).toHaveLength(pages.last && !pages.more ? 3 : 2)
  })

  it('asks for a page when it is needed', async () => {
    const { client, asked } = await fleet(await withPages('bare', { link: 'next' }), {
      '/bare': { body: [a, b], link: '</bare?page=2>; rel=next' },
    })
    const items = client.pages({ op: 'bare' })
    expect(asked).toEqual([])
    for await (const _ of items) break
    expect(asked).toEqual(['/bare'])
  })

  it('gives nothing for null, as Go writes an empty list', async () => {
    const { client } = await fleet(await withPages('bare', { link: 'next' }), { '/bare': { body: null } })
    expect(await idsOf(client.pages({ op: 'bare' }))).toEqual([])
  })

  it('refuses pages that go round in a circle, or are no lists', async () => {
    const { client } = await fleet(await withPages('bare', { link: 'next' }), {
      '/bare': { body: [a], link: '</bare>; rel=next' },
    })
    await expect(idsOf(client.pages({ op: 'bare' }))).rejects.toMatchObject({
      code: 'PROTOCOL',
      message: 'bare: its pages go round in a circle.',
    })
    const other = await fleet(await withPages('bare', { link: 'next' }), { '/bare': { body: { a: 1 } } })
    await expect(idsOf(other.client.pages({ op: 'bare' }))).rejects.toThrow('a page is not a list')
  })

  it('is aborted by its signal', async () => {
    const { client, asked } = await fleet(await withPages('bare', { link: 'next' }), {
      '/bare': { body: [a], link: '</bare?page=2>; rel=next' },
    })
    const abort = new AbortController()
    const reason = new Error('enough')
    const reading = async (): Promise<void> => {
      for await (const _ of client.pages({ op: 'bare', signal: abort.signal })) abort.abort(reason)
    }
    expect(await rejection(reading())).toBe(reason)
    expect(asked).toEqual(['/bare'])
  })

  it('refuses operations without pages, and options that it has not, before anything is sent', async () => {
    const { client, asked } = await fleet(await withPages('bare', { link: 'next' }), {})
    const refusal = (input: object): Promise<unknown> =>
      rejection(client.pages(input as Parameters<EngineClient['pages']>[0]).next())
    expect(await refusal({ op: 'one' })).toMatchObject({
      code: 'USAGE',
      message:
        'one: its answer does not come in pages (those of bare do). Use invoke(), which gives the whole answer.',
    })
    expect(await refusal({ op: 'bare', as: 'data' })).toMatchObject({ code: 'USAGE' })
    expect(await refusal({ op: 'nothing' })).toMatchObject({ code: 'USAGE' })
    expect(await refusal({ op: 'bare', params: { pgae: 1 } })).toMatchObject({ code: 'USAGE' })
    const docker = new EngineClient({ engine: 'docker', version: 'v1.47', conn: { uri: 'unix:///nowhere' } })
    expect(await rejection(docker.pages({ op: 'ContainerList' }).next())).toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('none of docker v1.47 does'),
    })
    expect(asked).toEqual([])
  })

  it('is typed by the item', async () => {
    const bare = await withPages('bare', { link: 'next' })
    const within = await withPages('within', { items: 'fleet.boats', field: 'next' })
    for (const [op, compiled] of [
      ['bare', bare],
      ['within', within],
    ] as const) {
      const program = `export const id = (item: Ops['${op}']['item']): string => item.id`
      expect(faultsIn(compiled, 'v1', program)).toEqual([])
      expect(faultsIn(compiled, 'v1', program.replace('string', 'number'))).toHaveLength(1)
    }
    expect(faultsIn(bare, 'v1', "export type None = Ops['one']['item']")).toHaveLength(1)
  })
})

describe('a line of overrides for pages', () => {
  it.each<[pages: Pages, problem: string]>([
    [{ items: 'boats', link: 'next' }, 'within has no list at "boats"'],
    [{ link: 'next' }, 'within has no list as its answer: say where by `items`'],
    [{ items: 'fleet.boats', param: 'afer', cursor: 'next' }, '"afer", which is no parameter of it'],
    [{ items: 'fleet.boats' }, 'Pages lead on by one of `link`, `field` and `param`'],
    [{ items: 'fleet.boats', param: 'after' }, 'either `cursor` or `last`'],
    [{ items: 'fleet.boats', link: 'next', more: 'more' }, 'only it goes with them'],
  ])('%j is refused', async (pages, problem) => {
    await expect(withPages('within', pages)).rejects.toThrow(problem)
  })
})
