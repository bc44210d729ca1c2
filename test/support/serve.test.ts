import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readRequest, reset, serve, serveRaw } from './serve.ts'

describe.each(['unix', 'tcp'] as const)('a server on %s', (on) => {
  it('answers HTTP and counts its connections', async () => {
    await using server = await serve((_request, response) => response.end('hello'), { on })
    expect(await exchange(server.uri, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/200 OK.*hello$/s)
    expect(server.connections).toBe(1)
  })

  it('hijacks', async () => {
    await using server = await serve(() => undefined, {
      on,
      upgrade: (_request, socket, head) => {
        socket.end(`HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\ngot ${head}`)
      },
    })
    const asked = 'POST / HTTP/1.1\r\nHost: d\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\nhead'
    expect(await exchange(server.uri, asked)).toMatch(/^HTTP\/1.1 101 .*got head$/s)
  })

  it('talks raw bytes, after the whole request came in pieces', async () => {
    await using server = await serveRaw(
      (socket) => {
        readRequest(socket).then((text) => socket.end(`raw ${text.slice(-4)}`))
      },
      { on },
    )
    const pieces = ['POST / HTTP/1.1\r\nContent-', 'Length: 4\r\n\r\nab', 'cd']
    expect(await exchange(server.uri, ...pieces)).toBe('raw abcd')
  })
})

it('cuts the connections that are open, and lets one wait for it', async () => {
  await using server = await serve(
    (_request, response) => {
      response.write('begun')
      for (const socket of server.sockets) reset(socket)
    },
    { on: 'tcp' },
  )
  const error = await new Promise<unknown>((resolve) => {
    request(server.uri, (response) => response.resume().on('error', resolve))
      .on('error', resolve)
      .end()
  })
  expect(error).toMatchObject({ code: 'ECONNRESET' })
})

/** Sends the pieces one by one, and gives all that comes back. */
async function exchange(uri: string, ...pieces: string[]): Promise<string> {
  const url = new URL(uri)
  const socket: Socket =
    url.protocol === 'unix:' ? connect(url.pathname) : connect(Number(url.port), url.hostname)
  for (const piece of pieces) {
    socket.write(piece)
    await sleep(5)
  }
  let text = ''
  for await (const chunk of socket) text += chunk
  return text
}
