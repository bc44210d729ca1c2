import { type Served, serve } from './serve.ts'

/** What arrived at an echo server. */
export interface Echo {
  method: string
  /** Path and query as they were sent. */
  url: string
  /** In lower case. */
  headers: Record<string, string>
  body: string
}

/** A server that answers every request with what it was, as JSON. */
export function serveEcho(): Promise<Served> {
  return serve(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk as Uint8Array)
    const { method, url, headers } = request
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString('latin1') }))
  })
}
