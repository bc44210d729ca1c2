import { getEventListeners } from 'node:events'
import type { Socket } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { client, isHawserError } from '../../src/index.ts'
import { skipFor } from '../support/skip.ts'
import { type HijackedRead, hijackedReads } from './hijacked-reads.ts'
import { endlessBody, type HijackFault, hijackCut, hijackFaults, hijackLength } from './hijacks.ts'
import { missingFor, servers } from './servers.ts'

// A server that misbehaves to calls which take their connection over × every way to read them × every kind of
// connection. After each cell nothing of it is left: no socket on either side, no listener, no timer.
/** How long a head may be awaited, in ms. */
const silence = 1000
const totals = new Map<string, number>()

describe.each(Object.keys(servers))('over %s', (kind) => {
  const step = { unix: 1, tcp: 3, tls: 5 }[kind] ?? 25

  it('every hijack comes to the right end, and leaves nothing', {
    timeout: 240_000,
    ...skipFor(missingFor(kind)),
  }, async () => {
    const cells = hijackedReads.flatMap((read) => faultsOf(read, step).map((fault) => ({ read, fault })))
    const sockets = new Map<number, Set<Socket>>()
    const server = await (servers[kind] as (typeof servers)[string])((socket, asked) => {
      const at = Number(/[?&]cell=(\d+)/.exec(asked)?.[1] ?? -1)
      const cell = cells[at]
      if (!cell || !/^POST|\/attach\/ws/.test(asked)) return void socket.end(hasEnded)
      sockets.set(at, (sockets.get(at) ?? new Set()).add(socket))
      void cell.fault.talk(socket, cell.read, asked)
    })
    const conn = { ...server.conn, readTimeout: silence }
    const docker = client({ engine: 'docker', version: 'v1.41', conn })
    const wrong: string[] = []
    const timersBefore = timers()
    try {
      for (const [at, { read, fault }] of cells.entries()) {
        const hang = new AbortController()
        const late = setTimeout(() => hang.abort(new Error('hung')), 15_000)
        const came = await outcome(read, () => read.run({ docker, conn }, { cell: String(at) }, hang.signal))
        clearTimeout(late)
        totals.set(`${kind}: ${came}`, (totals.get(`${kind}: ${came}`) ?? 0) + 1)
        const say = (what: string): unknown => wrong.push(`${read.name}: ${fault.name}: ${what}`)
        if (!(fault.wanted(read, kind) as string[]).includes(came))
          say(`${came}, not ${fault.wanted(read, kind).join(' or ')}`)
        const isFree = (): boolean => [...(sockets.get(at) ?? [])].every((socket) => socket.closed)
        await expect
          .poll(isFree, { timeout: 5000, interval: 5 })
          .toBe(true)
          .catch(() => say('a socket is open'))
        await expect
          .poll(() => getEventListeners(hang.signal, 'abort').length, { timeout: 1000, interval: 5 })
          .toBe(0)
          .catch(() => say('a listener is left'))
      }
      expect(wrong).toEqual([])
      await expect.poll(timers, { timeout: 5000 }).toBeLessThanOrEqual(timersBefore)
    } finally {
      await docker.close()
      await server.close()
    }
  })
})

describe.each(Object.keys(servers))('an endless body over %s', (kind) => {
  it.each(hijackedReads)(
    'ends when it is left, and leaves nothing: $name',
    {
      timeout: 60_000,
      ...skipFor(missingFor(kind)),
    },
    async (read) => {
      const sockets = new Set<Socket>()
      const server = await (servers[kind] as (typeof servers)[string])((socket, asked) => {
        sockets.add(socket)
        void endlessBody(socket, read, asked)
      })
      const docker = client({ engine: 'docker', version: 'v1.41', conn: server.conn })
      try {
        const aborter = new AbortController()
        const reason = new Error('enough')
        const settled = read.run({ docker, conn: server.conn }, {}, aborter.signal).catch((error) => error)
        // ssh connects more than once.
        const sent = () => Math.max(0, ...[...sockets].map(({ bytesWritten }) => bytesWritten))
        await expect.poll(sent, { timeout: 20_000 }).toBeGreaterThan(4_000_000)
        aborter.abort(reason)
        expect(await settled).toBe(reason)
        await expect.poll(() => [...sockets].every(({ closed }) => closed), { timeout: 5000 }).toBe(true)
        expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
      } finally {
        await docker.close()
        await server.close()
      }
    },
  )
})

afterAll(() => {
  const all = [...totals.values()].reduce((sum, each) => sum + each, 0)
  console.log(`hijacks: ${all} cells: ${[...totals].map(([name, each]) => `${name} ${each}`).join(', ')}`)
})

/** What is asked after the output: has the command ended, or the container? */
const state = '{"Running":false,"State":{"Running":false}}'
const hasEnded = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${state.length}\r\n\r\n${state}`

function faultsOf(read: HijackedRead, step: number): HijackFault[] {
  const statuses = read.isWebsocket ? ([101] as const) : ([101, 200] as const)
  const cuts = statuses.flatMap((status) => {
    const length = hijackLength(status, read)
    const offsets = Array.from({ length: Math.ceil(length / step) }, (_, i) => length - i * step)
    return offsets.map((offset, i) => hijackCut(status, offset, i % 4 === 3 ? 'reset' : 'end'))
  })
  return [...cuts, ...hijackFaults]
}

async function outcome(read: HijackedRead, run: () => Promise<string>): Promise<string> {
  try {
    const came = await run()
    if (came === read.whole) return 'whole'
    if (read.whole.startsWith(came)) return 'part'
    return came.endsWith(read.whole) || came.startsWith(read.whole)
      ? 'more'
      : `resolved with ${JSON.stringify(came)}`
  } catch (error) {
    return isHawserError(error) ? error.name : `a raw ${error}`
  }
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}
