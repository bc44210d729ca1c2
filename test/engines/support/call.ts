import { request } from 'node:http'

/** What an engine answered to a raw call. */
export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/**
 * One plain HTTP call to an engine, made without hawser: what starts and cleans up engines must not
 * depend on what is tested on them. Gives up after a minute.
 */
export function call(
  uri: string,
  method: string,
  path: string,
  body?: { type: string; data: string | Uint8Array },
): Promise<Answer> {
  const url = new URL(uri)
  const where =
    url.protocol === 'unix:' ? { socketPath: url.pathname } : { host: url.hostname, port: url.port }
  return new Promise((resolve, reject) => {
    const headers = body ? { 'content-type': body.type, 'content-length': Buffer.byteLength(body.data) } : {}
    const sent = request({ ...where, method, path, headers, agent: false, timeout: 60_000 }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    sent.on('timeout', () => sent.destroy(new Error(`no answer to ${method} ${path} within a minute`)))
    sent.on('error', reject)
    sent.end(body?.data)
  })
}

/** The same, for JSON both ways; an error status throws. */
export async function callJson<T>(uri: string, method: string, path: string, data?: unknown): Promise<T> {
  const body = data === undefined ? undefined : { type: 'application/json', data: JSON.stringify(data) }
  const answer = await call(uri, method, path, body)
  const text = answer.body.toString()
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return (text ? JSON.parse(text) : undefined) as T
}
