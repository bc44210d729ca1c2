import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Misbehave } from './server.ts'

export interface Asked {
  line: string
  authorization: string | undefined
  body: string
}

/** A token server: grants what is asked for, `pull` alone without a login; a token's text says what it is for. */
export async function serveTokens(
  answer?: (asked: Asked) => {
    status?: number
    type?: string
    headers?: Record<string, string>
    json?: unknown
  },
): Promise<{ asked: Asked[]; url: string }> {
  const asked: Asked[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const one = {
      line: `${request.method} ${request.url}`,
      authorization: request.headers.authorization,
      body,
    }
    asked.push(one)
    const scopes = new URL(request.url ?? '', 'http://x').searchParams.getAll('scope')
    const {
      status = 200,
      type: own = 'application/json',
      headers = {},
      json = { token: `t${asked.length}.${Buffer.from(scopes.join(' ')).toString('base64url')}` },
    } = answer?.(one) ?? {}
    response.writeHead(status, { 'content-type': own, ...headers }).end(JSON.stringify(json))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token` }
}

/** A registry that wants a bearer token, and takes any but those that `refuses` names. */
export function wanting(
  realm: string,
  challenge = ',service="s"',
  refuses: (token: string) => boolean = () => false,
): Misbehave {
  return (request, response) => {
    const [, token] = /^Bearer (.*)$/.exec(request.headers.authorization ?? '') ?? []
    if (token !== undefined && !refuses(token)) return false
    const [, name] = /^\/v2\/(.*?)\/(manifests|blobs|tags)/.exec(request.url ?? '') ?? []
    const actions = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'pull,push'
    const scope = name === undefined ? 'registry:catalog:*' : `repository:${name}:${actions}`
    response
      .writeHead(401, { 'www-authenticate': `Bearer realm="${realm}"${challenge},scope="${scope}"` })
      .end()
    return true
  }
}
