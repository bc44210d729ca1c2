import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, createServer, connect as netConnect } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Duplex } from 'node:stream'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { request } from '../../src/client/raw-request.ts'
import { isPublicAddress } from '../../src/dial/address.ts'
import { proxyFor } from '../../src/dial/proxy.ts'
import { targetOf } from '../../src/dial/target.ts'
import { makeCertificates } from '../support/certificates.ts'
import { serveTls } from '../support/serve-tls.ts'

describe('which proxy', () => {
  const env = {
    HTTP_PROXY: 'http://plain:1',
    https_proxy: 'secure:2',
    NO_PROXY: 'none.example, .corp.example,10.0.0.0/8,port.example:5000,192.168.1.5,[2001:db8::1],fd00::/8',
  }
  it.each([
    ['http', 'a.example', 80, 'http://plain:1'],
    ['https', 'a.example', 443, 'http://secure:2'],
    ['https', 'none.example', 443, undefined],
    ['https', 'sub.none.example', 443, undefined],
    ['https', 'xnone.example', 443, 'http://secure:2'],
    ['https', 'a.corp.example', 443, undefined],
    ['https', 'corp.example', 443, 'http://secure:2'],
    ['https', 'port.example', 5000, undefined],
    ['https', 'port.example', 443, 'http://secure:2'],
    ['https', '10.1.2.3', 443, undefined],
    ['https', '11.1.2.3', 443, 'http://secure:2'],
    ['https', '192.168.1.5', 443, undefined],
    ['https', '2001:db8::1', 443, undefined],
    ['https', 'fd00::9', 443, undefined],
    ['https', '2001:db9::1', 443, 'http://secure:2'],
    ['http', 'localhost', 80, undefined],
    ['http', '127.0.0.9', 80, undefined],
    ['http', '::1', 80, undefined],
  ] as const)('for %s://%s:%i of the environment', (scheme, host, port, want) => {
    expect(proxyFor('environment', { scheme, host, port }, env)?.origin).toBe(want)
  })

  it('is that of the name in capitals, where there are both', () => {
    const both = { HTTPS_PROXY: 'http://capitals:1', https_proxy: 'http://small:1', no_proxy: 'b.example' }
    const host = (name: string) =>
      proxyFor('environment', { scheme: 'https', host: name, port: 443 }, both)?.host
    expect([host('a.example'), host('b.example')]).toEqual(['capitals:1', undefined])
  })

  it.each([
    ['http://p:3128', 'http://p:3128'],
    [{ https: 'http://p:3128' }, 'http://p:3128'],
    [{ http: 'http://p:3128' }, undefined],
    [{ https: 'http://p:3128', noProxy: '*' }, undefined],
    [{ https: 'http://p:3128', noProxy: 'example' }, undefined],
    [{ https: 'http://p:3128', noProxy: 'A.EXAMPLE' }, undefined],
    [{ https: 'http://p:3128', noProxy: '*.example:443' }, undefined],
    [{ https: 'http://p:3128', noProxy: '*.example:80' }, 'http://p:3128'],
    [undefined, undefined],
  ])('that is given: %j', (proxy, want) => {
    expect(proxyFor(proxy, { scheme: 'https', host: 'a.example', port: 443 }, {})?.origin).toBe(want)
  })

  it.each([
    ['2001:db8::1', '2001:db8::1'],
    ['2001:DB8:0:0::1', '2001:db8::1'],
    ['[2001:0db8::0001]:443', '2001:db8::1'],
    ['10.1.2.3:443', '10.1.2.3'],
  ])('spares one address, however it is written: %s', (noProxy, host) => {
    const proxy = { https: 'http://p:3128', noProxy }
    expect(proxyFor(proxy, { scheme: 'https', host, port: 443 }, {})).toBe(undefined)
    expect(proxyFor(proxy, { scheme: 'https', host, port: 444 }, {})?.host).toBe(
      noProxy.includes('443') ? 'p:3128' : undefined,
    )
    expect(proxyFor(proxy, { scheme: 'https', host: '10.1.2.4', port: 443 }, {})?.host).toBe('p:3128')
  })

  it('refuses a password that cannot be decoded, and does not show it', () => {
    const refused = () => targetOf({ uri: 'http://a.example', proxy: 'http://me:s3cret%@p:1' })
    expect(refused).toThrow('write "%" in the user or password as %25')
    expect(refused).not.toThrow('s3cret')
  })

  it.each(['socks5://p:1', 'http://', ''])('refuses %j', (proxy) => {
    if (proxy === '') expect(() => targetOf({ uri: 'http://a.example', proxy })).not.toThrow()
    else expect(() => targetOf({ uri: 'http://a.example', proxy })).toThrow('proxy: must be the http://')
  })

  it('refuses a family that is none', () => {
    expect(() => targetOf({ uri: 'http://a', family: 5 as never })).toThrow('"family" must be 4 or 6')
  })
})

describe('a proxy', () => {
  it('carries plain requests by CONNECT, with its own login', async () => {
    const engine = await plainServer()
    const proxy = await proxyServer(engine.port)
    const conn = { uri: `http://engine.example:${engine.port}/base`, proxy: proxy.url('me', 's3cret') }
    expect(await request({ conn, method: 'GET', path: '/x' })).toEqual({
      path: '/base/x',
      host: `engine.example:${engine.port}`,
    })
    const [asked] = proxy.asked
    expect(asked?.url).toBe(`engine.example:${engine.port}`)
    expect(asked?.headers['proxy-authorization']).toBe(`Basic ${btoa('me:s3cret')}`)
  })

  it('carries TLS, whose certificate is verified against the engine and not the proxy', async () => {
    const certificates = makeCertificates()
    await using server = await serveTls((socket) => {
      const answer =
        'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"ok":true}'
      socket.once('data', () => socket.write(answer))
    }, certificates.server)
    const port = Number(new URL(server.uri).port)
    const proxy = await proxyServer(port)
    const conn = { uri: `https://localhost.localdomain:${port}`, proxy: proxy.url() }
    const tls = { ca: certificates.ca, servername: 'localhost' }
    expect(await request({ conn: { ...conn, tls }, method: 'GET', path: '/' })).toEqual({ ok: true })
    await expect(
      request({ conn: { ...conn, tls: { ca: certificates.ca } }, method: 'GET', path: '/' }),
    ).rejects.toThrow('certificate is for another name')
    expect(proxy.asked[0]?.url).toBe(`localhost.localdomain:${port}`)
  })

  it.each([
    [
      'refuses',
      'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n',
      'it answers 407 Proxy Authentication Required',
    ],
    ['speaks something else', 'SSH-2.0-x\r\n\r\n', 'its answer is not HTTP'],
    ['never ends its head', 'HTTP/1.1 200 OK\r\n'.padEnd(20_000, 'x'), 'its answer is not HTTP'],
    ['closes', '', 'it closed the connection'],
  ])('that %s is a ConnectionError without its password', async (_, answer, message) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end(answer))
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const proxy = `http://me:s3cret@127.0.0.1:${(server.address() as AddressInfo).port}`
    const error = await request({
      conn: { uri: 'http://engine.example', proxy },
      method: 'GET',
      path: '/',
    }).catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'CONNECTION', message: expect.stringContaining(message) })
    expect(inspect(error, { depth: 9 })).not.toContain('s3cret')
  })

  it('loses nothing that the engine says at once, with the answer of the proxy', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\nfrom the engine'))
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const stream = await targetOf({ uri: 'http://engine.example', proxy }).dial()
    expect(await text(stream)).toBe('from the engine')
    stream.destroy()
  })

  it('that says nothing is given up after connectTimeout', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const conn = { uri: 'http://engine.example', proxy, connectTimeout: 200 }
    await expect(request({ conn, method: 'GET', path: '/' })).rejects.toMatchObject({
      timeout: 'connectTimeout',
    })
  })
})

describe('addresses', () => {
  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1', true],
    ['10.0.0.1', false],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['172.31.0.1', false],
    ['172.32.0.1', true],
    ['192.168.0.1', false],
    ['100.64.1.1', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd12::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:8.8.8.8', true],
    ['::ffff:a00:1', false],
    ['::10.0.0.1', false],
    ['64:ff9b::10.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['64:ff9b::808:808', true],
    ['2002:7f00:1::', false],
    ['fec0::1', false],
    ['fd00:ec2::254', false],
    ['a.example', false],
  ])('%s is public: %s', (address, want) => {
    expect(isPublicAddress(address)).toBe(want)
  })

  it('are checked as they are dialled: a name that leads to this machine, and one written out', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]', '10.0.0.1']) {
      const { dial } = targetOf({ uri: `http://${host}:1` }, true)
      await expect(dial()).rejects.toThrow(/is a private address/)
    }
  })

  it.skipIf(!hasIpv6())('are of one family alone where it is given', async () => {
    const server = createHttpServer((_, response) => response.end('{}')).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const uri = `http://localhost:${(server.address() as AddressInfo).port}`
    expect(await request({ conn: { uri, family: 4 }, method: 'GET', path: '/' })).toBeDefined()
    await expect(request({ conn: { uri, family: 6 }, method: 'GET', path: '/' })).rejects.toMatchObject({
      code: 'CONNECTION',
    })
  })
})

function hasIpv6(): boolean {
  return Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'))
}

async function plainServer(): Promise<{ port: number }> {
  const server = createHttpServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ path: request.url, host: request.headers.host }))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port }
}

/** A proxy that leads every tunnel to a port of this machine. */
async function proxyServer(to: number) {
  const asked: IncomingMessage[] = []
  const server = createHttpServer((_, response) => response.writeHead(500).end())
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    asked.push(request)
    const upstream = netConnect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const stream of [socket, upstream]) stream.on('error', () => {})
    socket.on('close', () => upstream.destroy())
  })
  server.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const url = (user?: string, password?: string) =>
    `http://${user === undefined ? '' : `${user}:${password}@`}127.0.0.1:${port}`
  return { asked, url }
}
