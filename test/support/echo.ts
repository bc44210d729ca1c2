import type { IncomingHttpHeaders } from 'node:http'
import { type Served, serve } from './serve.ts'

/** What arrived at an echo server. */
export interface Echo {
  method: string
  /** Path and query as they were sent. */
  url: string
  /** In lower case. */
  headers: IncomingHttpHeaders
  /** Each byte a character. */
  body: string
}

/** A server that answers every request with what it was, as JSON; `last` is for answers without a body. */
export async function serveEcho(): Promise<Served & { last?: Echo }> {
  const served: Served & { last?: Echo } = await serve(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk as Uint8Array)
    const { method = '', url = '', headers } = request
    served.last = { method, url, headers, body: Buffer.concat(chunks).toString('latin1') }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(served.last))
  })
  return served
}
