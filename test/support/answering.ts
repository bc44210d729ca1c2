import type { RequestListener, ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { serve } from './serve.ts'

/** A server that answers everything so, closed after the test. */
export async function answering(answer: (response: ServerResponse) => void): Promise<string> {
  const listener: RequestListener = (_, response) => answer(response)
  const server = await serve(listener)
  onTestFinished(() => server.close())
  return server.uri
}

/** An answer of this status, type and body. */
export const send =
  (status: number, type: string | undefined, body: string | Buffer = '') =>
  (response: ServerResponse): void => {
    response.writeHead(status, type === undefined ? {} : { 'content-type': type })
    response.end(body)
  }
