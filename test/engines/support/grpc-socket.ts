import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { tempDir } from '../../support/temp-dir.ts'

const preface = 'PRI * HTTP/2.0'

/**
 * An older Docker as one of API 1.53 looks: who speaks HTTP/2 on its socket reaches BuildKit. Gives its uri, and what
 * was asked of it over HTTP/1.1.
 */
export async function grpcSocket(uri: string, api: string): Promise<{ uri: string; asked: string[] }> {
  const path = join(tempDir(), 's')
  const asked: string[] = []
  const server = createServer({ allowHalfOpen: true }, async (socket) => {
    const engine = connect({ path: uri.replace('unix://', ''), allowHalfOpen: true })
    const end = () => [socket, engine].forEach((each) => void each.destroy())
    for (const each of [socket, engine]) each.on('error', end).on('close', end)
    const [first] = (await once(socket, 'data')) as [Buffer]
    socket.pause()
    if (first.toString('latin1').startsWith(preface)) {
      engine.write(`POST /${api}/grpc HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n`)
      await passHead(engine)
      engine.write(first)
      socket.pipe(engine)
    } else {
      const older = (chunk: Buffer) => {
        const text = chunk.toString('latin1')
        const [, line] = /^([A-Z]+ \S+) HTTP\/1\.1\r\n/.exec(text) ?? []
        if (line !== undefined) asked.push(line)
        return Buffer.from(text.replace(/^([A-Z]+ )\/v1\.\d+\//, `$1/${api}/`), 'latin1')
      }
      engine.write(older(first))
      socket.on('data', (chunk: Buffer) => void engine.write(older(chunk)))
      socket.on('end', () => engine.end())
      socket.resume()
    }
    engine.pipe(socket)
  }).listen(path)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { uri: `unix://${path}`, asked }
}

/** Reads the head of the answer, byte by byte, so that nothing behind it is taken. */
async function passHead(engine: Socket): Promise<void> {
  let head = ''
  while (!head.endsWith('\r\n\r\n')) {
    const byte = engine.read(1) as Buffer | null
    if (byte) head += byte.toString('latin1')
    else await once(engine, 'readable')
  }
  if (!head.startsWith('HTTP/1.1 101')) throw new Error(head)
}
