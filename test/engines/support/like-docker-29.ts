import { createServer, request, STATUS_CODES } from 'node:http'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { tempDir } from '../../support/temp-dir.ts'

/** An engine that speaks 1.44 to 1.52 alone, as Docker 29 does. */
export interface Newer {
  uri: string
  close(): Promise<void>
}

/**
 * Stands before an older engine: says what Docker 29 says of its versions, refuses what it refuses, and hands the rest on
 * as the version that the engine behind it has.
 */
export async function likeDocker29(uri: string): Promise<Newer> {
  const socketPath = uri.slice('unix://'.length)
  const open = new Set<Socket>()
  const server = createServer((incoming, response) => {
    const { method, headers } = incoming
    const { path, refusal } = route(incoming.url ?? '')
    if (refusal !== undefined) {
      incoming.resume()
      response
        .writeHead(400, { 'content-type': 'application/json' })
        .end(JSON.stringify({ message: refusal }))
      return
    }
    const outgoing = request({ socketPath, path, method, headers }, (answer) => {
      const told = answer.headers['api-version'] === undefined ? {} : { 'api-version': '1.52' }
      response.writeHead(answer.statusCode ?? 500, { ...answer.headers, ...told })
      response.flushHeaders()
      answer.pipe(response)
    })
    outgoing.on('error', () => response.destroy())
    incoming.pipe(outgoing)
  })
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  // Hijacked connections are joined as they are.
  server.on('upgrade', ({ method, url, headers, httpVersion }, socket, head) => {
    const { path, refusal } = route(url ?? '')
    if (refusal !== undefined) {
      socket.end(`HTTP/${httpVersion} 400 ${STATUS_CODES[400]}\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const engine = connect({ path: socketPath, allowHalfOpen: true })
    engine.write(`${method} ${path} HTTP/${httpVersion}\r\n${lines.join('')}\r\n`)
    engine.write(head)
    engine.on('error', () => socket.destroy())
    socket.on('error', () => engine.destroy())
    socket.pipe(engine).pipe(socket)
  })
  const own = join(tempDir(), 'docker29.sock')
  await new Promise<void>((resolve) => server.listen(own, resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of open) socket.destroy()
    })
  return { uri: `unix://${own}`, close }
}

function route(url: string): { path: string; refusal?: string } {
  const [, version, rest = ''] = /^\/v1\.(\d+)(\/.*)$/.exec(url) ?? []
  if (version === undefined) return { path: url }
  const refusal = `client version 1.${version} is too ${Number(version) < 44 ? 'old. Minimum' : 'new. Maximum'} supported API version is 1.${Number(version) < 44 ? 44 : 52}`
  if (Number(version) < 44 || Number(version) > 52) return { path: url, refusal }
  return { path: `/v1.41${rest}` }
}
