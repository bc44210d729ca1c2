import { callName, ProtocolError } from '../errors/errors.ts'
import type { Call } from '../http/call.ts'
import type { Outgoing } from '../http/outgoing.ts'
import { valueAt } from '../json/json.ts'
import type { Incoming } from '../response/incoming.ts'
import type { Pages } from '../table/operation.ts'
import type { InvokeInput } from './invoke.ts'
import type { Plan } from './run-call.ts'

/** A page as it came: its parsed body and its `Link` header. */
interface Page {
  json: unknown
  link: string | undefined
}

/** What leads to the next page: a url, or a value for the parameter that asks for it. */
type Next = { url: string } | { cursor: unknown }

/** Runs one call. `change` may make its plan lead to another page. */
type Run = (input: InvokeInput, change: (plan: Plan, call: Call) => Plan) => Promise<unknown>

/**
 * The items of an answer that comes in pages. Each page is fetched when its items are needed. Throws a
 * `ProtocolError` if the pages go round in a circle, or if a page is not a list.
 */
export async function* itemsOfPages(pages: Pages, input: InvokeInput, run: Run): AsyncGenerator<unknown> {
  const fetch = pageFetcher(pages, input, run)
  const seen = new Set<string>()
  let next: Next | undefined
  do {
    const page: Page = await fetch(next)
    const items = itemsOf(page, pages, input.op)
    yield* items
    next = nextOf(page, items, pages)
    if (next === undefined) return
    const key = String('url' in next ? next.url : next.cursor)
    if (seen.has(key)) throw wrong(input.op, 'its pages go round in a circle')
    seen.add(key)
  } while (seen.size < maxPages)
  throw wrong(input.op, `it has more than ${maxPages} pages`)
}

/** The same items, once the first page is there. */
export async function begun<T>(items: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await items.next()
  async function* all(): AsyncGenerator<T> {
    if (first.done) return
    yield first.value
    yield* items
  }
  return all()
}

/** All of them as a list. */
export async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

function itemsOf({ json }: Page, { items }: Pages, op: string): unknown[] {
  const found = (items === undefined ? json : valueAt(json, items)) ?? []
  if (Array.isArray(found)) return found
  throw wrong(op, items === undefined ? 'a page is not a list' : `"${items}" of a page is not a list`)
}

function nextOf({ json, link }: Page, items: unknown[], pages: Pages): Next | undefined {
  const { field, cursor, last, more } = pages
  if (pages.link !== undefined) return urlOf(linkOf(link, pages.link))
  if (field !== undefined) return urlOf(valueAt(json, field))
  if (more !== undefined && valueAt(json, more) !== true) return undefined
  const value = cursor === undefined ? valueAt(items.at(-1), last ?? '') : valueAt(json, cursor)
  return value === undefined || value === null || value === '' ? undefined : { cursor: value }
}

function urlOf(url: unknown): Next | undefined {
  return typeof url === 'string' && url !== '' ? { url } : undefined
}

function pageFetcher(pages: Pages, input: InvokeInput, run: Run): (next: Next | undefined) => Promise<Page> {
  let url: string | undefined
  return async (next) => {
    let link: string | undefined
    const asked =
      next && 'cursor' in next
        ? { ...input, params: { ...input.params, [pages.param ?? '']: next.cursor } }
        : input
    const json = await run({ ...asked, as: 'data' }, (plan, call) => {
      const { origin, basePath } = call.connection.agent.target
      const outgoing = next && 'url' in next ? leading(plan, next.url, url ?? origin) : plan.outgoing
      url = `${outgoing.origin ?? origin}${outgoing.origin ? '' : basePath}${outgoing.target}`
      const onHead = ({ headers }: Incoming): void => {
        link = headers.link as string | undefined
      }
      return { ...plan, outgoing, answer: { kind: 'json' }, onHead }
    })
    return { json, link }
  }
}

function leading({ outgoing, call }: Plan, next: string, from: string): Outgoing {
  if (!URL.canParse(next, from)) {
    throw new ProtocolError(`${callName(call)}: the link to the next page is not a url.`, { call })
  }
  const { origin, pathname, search } = new URL(next, from)
  return { ...outgoing, origin, target: pathname + search }
}

function wrong(op: string, what: string): ProtocolError {
  return new ProtocolError(`${callName({ op })}: ${what}.`, { call: { op } })
}

/** A server that sends more and more pages must not keep a caller for ever. */
const maxPages = 100_000

/** The url that a `Link` header (RFC 8288) gives for a relation. */
export function linkOf(header: string | undefined, relation: string): string | undefined {
  for (const [, url = '', params = ''] of (header ?? '').matchAll(links)) {
    // If a name occurs twice, the first counts.
    const rel = [...params.matchAll(linkParameter)].find(([, name]) => name?.toLowerCase() === 'rel')
    const relations = rel?.[2] ?? rel?.[3] ?? ''
    if (relations.toLowerCase().split(/\s+/).includes(relation.toLowerCase())) return url.trim()
  }
  return undefined
}

/** A target, and its parameters up to the next comma that is not quoted. */
const links = /<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/gs
const linkParameter = /;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/gs
