import { getEventListeners } from 'node:events'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { type Client, type Conn, client, isHawserError, request } from '../../src/index.ts'
import { makeCertificates } from '../support/certificates.ts'
import { reset, type Served, serveRaw } from '../support/serve.ts'
import { serveTls } from '../support/serve-tls.ts'

// A server that answers, or goes away, while the body of a request is still sent × every way to send and read × every
// kind of connection. After each cell the caller's stream is closed, nothing is left, and the same client works.
const silence = 500
const said = '{"stream":"Loaded"}\n'
const ok = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${said.length}\r\n\r\n${said}`
const no = 'HTTP/1.1 400 No\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{"message":"no"}'
const totals = new Map<string, number>()

interface Fault {
  name: string
  wanted: string[]
  /** Some of the body has come. */
  talk(socket: Socket): void
}

/** Stops reading, as a server does that has what it wants. */
const deaf = (socket: Socket): Socket => socket.pause()
const faults: Fault[] = [
  { name: 'a refusal, and it reads no further', wanted: ['EngineError'], talk: (s) => deaf(s).write(no) },
  { name: 'a refusal, and it reads on', wanted: ['EngineError'], talk: (s) => s.write(no) },
  { name: 'a refusal and an end', wanted: ['EngineError'], talk: (s) => deaf(s).end(no) },
  {
    name: 'a refusal and a reset',
    wanted: ['EngineError', 'ConnectionError'],
    talk(s) {
      s.write(no)
      setImmediate(() => reset(s))
    },
  },
  {
    name: '100 Continue, and a refusal',
    wanted: ['EngineError'],
    talk: (s) => s.write(`HTTP/1.1 100 Continue\r\n\r\n${no}`),
  },
  {
    name: 'a refusal in chunks without end',
    wanted: ['EngineError', 'ConnectionError', 'TimeoutError'],
    talk: (s) => s.write('HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{"message":"no"}\r\n'),
  },
  // What it says that it has done, it has, whatever it did not read.
  { name: 'a success, and it reads on', wanted: ['whole', 'ConnectionError'], talk: (s) => s.write(ok) },
  { name: 'a success and an end', wanted: ['whole', 'ConnectionError'], talk: (s) => deaf(s).end(ok) },
  {
    name: 'a success that is cut',
    wanted: ['ConnectionError'],
    talk: (s) => deaf(s).end(ok.slice(0, -3)),
  },
  { name: 'an end, and no answer', wanted: ['ConnectionError'], talk: (s) => deaf(s).end() },
  { name: 'an end, and it reads on', wanted: ['ConnectionError'], talk: (s) => s.end() },
  { name: 'a reset, and no answer', wanted: ['ConnectionError'], talk: (s) => reset(s) },
  { name: 'half a head and a reset', wanted: ['ConnectionError'], talk: halfAHead },
  { name: 'silence, and it reads no further', wanted: ['TimeoutError'], talk: (s) => deaf(s) },
  { name: 'no HTTP', wanted: ['ProtocolError'], talk: (s) => s.write('oops\r\n\r\n') },
]

type To = { docker: Client<'docker', 'v1.41'>; conn: Conn }
interface Sending {
  name: string
  /** Sends this body, and gives the text of the answer. */
  run(to: To, body: Readable, query: Record<string, string>, signal: AbortSignal): Promise<string>
}

const load = { op: 'ImageLoad' } as const
const raw = { method: 'POST', path: '/images/load' } as const
const sendings: Sending[] = [
  {
    name: 'data',
    run: async ({ docker }, data, query, signal) =>
      told(await docker.invoke({ ...load, data, query, signal })),
  },
  {
    name: 'messages',
    async run({ docker }, data, query, signal) {
      const all: unknown[] = []
      const messages = docker.invoke({ ...load, data, query, signal, as: 'messages' })
      for await (const message of messages) all.push(message)
      return told(all)
    },
  },
  {
    name: 'stream',
    run: async ({ docker }, data, query, signal) =>
      text(await docker.invoke({ ...load, data, query, signal, as: 'stream' })),
  },
  {
    name: 'response',
    run: async ({ docker }, data, query, signal) => {
      const { status, body } = await docker.invoke({ ...load, data, query, signal, as: 'response' })
      const all = await text(body)
      if (status >= 400) throw Object.assign(new Error(all), { name: 'EngineError' })
      return all
    },
  },
  {
    name: 'request(), text',
    run: async ({ conn }, body, query, signal) =>
      text((await request({ conn, ...raw, body, query, signal, as: 'stream' })) as Readable),
  },
]

const kinds: Record<string, (talk: (socket: Socket) => void) => Promise<{ served: Served; conn: Conn }>> = {
  async unix(talk) {
    const served = await serveRaw(talk)
    return { served, conn: { uri: served.uri } }
  },
  async tcp(talk) {
    const served = await serveRaw(talk, { on: 'tcp' })
    return { served, conn: { uri: served.uri } }
  },
  async tls(talk) {
    const { ca, server } = makeCertificates()
    const served = await serveTls(talk, server)
    return { served, conn: { uri: served.uri, tls: { ca } } }
  },
}

describe.each(Object.keys(kinds))('over %s', (kind) => {
  it('a server that answers or goes while a body is sent is told rightly, and leaves nothing', {
    timeout: 120_000,
  }, async () => {
    const cells = sendings.flatMap((sending) => faults.map((fault) => ({ sending, fault })))
    const { served, conn: plain } = await (kinds[kind] as (typeof kinds)[string])((socket) => {
      let asked = ''
      socket.on('data', function read(chunk: Buffer) {
        asked += chunk.toString('latin1')
        if (asked.includes('/_ping') && asked.includes('\r\n\r\n')) {
          asked = ''
          socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nOK')
        }
        if (asked.length < 100_000) return
        socket.off('data', read)
        socket.resume()
        cells[Number(/[?&]cell=(\d+)/.exec(asked)?.[1])]?.fault.talk(socket)
      })
    })
    const conn = { ...plain, readTimeout: silence, writeTimeout: silence }
    const docker = client({ engine: 'docker', version: 'v1.41', conn })
    const wrong: string[] = []
    const timersBefore = timers()
    try {
      for (const [at, { sending, fault }] of cells.entries()) {
        const say = (what: string): unknown => wrong.push(`${sending.name}: ${fault.name}: ${what}`)
        const body = endless()
        const hang = new AbortController()
        const late = setTimeout(() => hang.abort(new Error('hung')), 15_000)
        const came = await sending.run({ docker, conn }, body, { cell: String(at) }, hang.signal).then(
          (all) => (all === said ? 'whole' : `resolved with ${JSON.stringify(all)}`),
          (error) => (isHawserError(error) || error?.name === 'EngineError' ? error.name : `a raw ${error}`),
        )
        clearTimeout(late)
        totals.set(`${kind}: ${came}`, (totals.get(`${kind}: ${came}`) ?? 0) + 1)
        if (!fault.wanted.includes(came)) say(`${came}, not ${fault.wanted.join(' or ')}`)
        await expect
          .poll(() => body.destroyed, { timeout: 2000 })
          .toBe(true)
          .catch(() => say('its body is open'))
        const left = () => getEventListeners(hang.signal, 'abort').length
        await expect
          .poll(left, { timeout: 2000 })
          .toBe(0)
          .catch(() => say('a listener is left'))
        if ((await docker.invoke({ op: 'SystemPing' })) !== 'OK') say('a ping failed')
      }
      expect(wrong).toEqual([])
      await expect.poll(timers, { timeout: 5000 }).toBeLessThanOrEqual(timersBefore)
    } finally {
      await docker.close()
      await served.close()
    }
    await expect.poll(() => served.sockets.size).toBe(0)
  })
})

afterAll(() => {
  const all = [...totals.values()].reduce((sum, each) => sum + each, 0)
  console.log(`uploads: ${all} cells: ${[...totals].map(([name, each]) => `${name} ${each}`).join(', ')}`)
})

function halfAHead(socket: Socket): void {
  socket.write('HTTP/1.1 200 O')
  setImmediate(() => reset(socket))
}

function endless(): Readable {
  const piece = Buffer.alloc(16_384, 'x')
  return new Readable({
    read() {
      this.push(piece)
    },
  })
}

function told(messages: unknown): string {
  return (messages as unknown[]).map((message) => `${JSON.stringify(message)}\n`).join('')
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}
