import { callName, ProtocolError } from '../errors/errors.ts'
import type { Call } from '../http/call.ts'
import type { Outgoing } from '../http/outgoing.ts'
import type { Incoming } from '../response/incoming.ts'
import type { Answer } from '../table/operation.ts'
import type { Plan } from './run-call.ts'

/** A page as it came: its parsed body, and the `Link` to the next one. */
export interface Page {
  json: unknown
  link: string | undefined
}

/**
 * The parts of an answer that comes in pages. `fetch` gets the first page, then the one at the url that the
 * page before gave. Throws a `ProtocolError` for pages that go round in a circle or are none.
 */
export async function* partsOfPages(
  answer: Answer,
  op: string,
  fetch: (next: string | undefined) => Promise<Page>,
): AsyncGenerator<unknown> {
  const field = answer.pages ?? ''
  const seen = new Set<string>()
  let next: string | undefined
  do {
    const { json, link }: Page = await fetch(next)
    const parts = (json as Record<string, unknown> | null)?.[field] ?? []
    if (!Array.isArray(parts)) {
      throw new ProtocolError(`${callName({ op })}: "${field}" of a page is not a list.`, { call: { op } })
    }
    yield* parts
    next = nextOf(link)
    if (next === undefined) return
    if (seen.has(next))
      throw new ProtocolError(`${callName({ op })}: its pages go round in a circle.`, { call: { op } })
    seen.add(next)
  } while (seen.size < maxPages)
  throw new ProtocolError(`${callName({ op })}: it has more than ${maxPages} pages.`, { call: { op } })
}

/** Fetches pages by a call, whose plan it changes to lead to the page. */
export function pageFetcher(
  run: (change: (plan: Plan, call: Call) => Plan) => Promise<unknown>,
): (next: string | undefined) => Promise<Page> {
  let url: string | undefined
  return async (next) => {
    let link: string | undefined
    const json = await run((plan, call) => {
      const { origin, basePath } = call.connection.agent.target
      const outgoing = next === undefined ? plan.outgoing : leading(plan, next, url ?? origin)
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
    throw new ProtocolError(`${callName(call)}: the link to the next page is no url.`, { call })
  }
  const { origin, pathname, search } = new URL(next, from)
  return { ...outgoing, origin, target: pathname + search }
}

/** A server that makes up pages must not keep a caller for ever. */
const maxPages = 100_000

/** The url of `rel=next` in a `Link` header (RFC 8288). */
export function nextOf(header: string | undefined): string | undefined {
  for (const [, url, params = ''] of (header ?? '').matchAll(/<([^>]*)>((?:\s*;[^,"]*(?:"[^"]*")?)*)/g)) {
    if (/;\s*rel\s*=\s*("[^"]*\bnext\b[^"]*"|next\b)/i.test(params)) return url
  }
  return undefined
}
