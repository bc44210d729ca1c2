import { getEventListeners } from 'node:events'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { client, isHawserError } from '../../src/index.ts'
import { skipFor } from '../support/skip.ts'
import { answers, cutAt, type Fault, faults, halves, isRaw } from './faults.ts'
import { type Read, reads } from './reads.ts'
import { type FaultServer, missingFor, servers } from './servers.ts'
import { unusual } from './unusual.ts'

// A server that misbehaves at every stage of an answer × every way to read one × every kind of connection. Each cell
// must come to the right answer or to the right typed error, and the same client must work afterwards.
/** How long a server may be silent, in ms: long enough for a busy machine. */
const silence = 1500
/** What takes so long hangs. */
const patience = 15_000
const totals = new Map<string, Map<string, number>>()
/** Listeners that calls left on their signals. */
let left = 0

describe.each(Object.keys(servers))('over %s', (kind) => {
  // Each offset over the unix socket; over the others, where a connection costs more, one in so many.
  const step = { unix: 1, tcp: 5, tls: 9 }[kind] ?? 25

  it('every fault is the right error, and nothing is left', {
    timeout: 240_000,
    ...skipFor(missingFor(kind)),
  }, async () => {
    const cells = reads.flatMap((read) => faultsOf(read, step).map((fault) => ({ read, fault })))
    const server = await start(kind, cells)
    const before = resources()
    const wrong: string[] = []
    const conn = { ...server.conn, readTimeout: silence }
    const docker = client({ engine: 'docker', version: 'v1.41', conn })
    let next = 0
    const worker = async (): Promise<void> => {
      for (let at = next++; at < cells.length; at = next++) {
        const { read, fault } = cells[at] as Cell
        const came = await outcome(read, { docker, conn }, { cell: String(at) })
        const allowed: string[] = fault.wanted(read)
        count(kind, came)
        if (!allowed.includes(came))
          wrong.push(`${read.name}: ${fault.name}: ${came}, not ${allowed.join(' or ')}`)
        if (at % 20 === 0 && (await docker.invoke({ op: 'SystemPing' })) !== 'OK') wrong.push('a ping failed')
      }
    }
    try {
      await Promise.all(Array.from({ length: 8 }, worker))
      expect(await docker.invoke({ op: 'SystemPing' })).toBe('OK')
      expect(wrong).toEqual([])
      expect(left).toBe(0)
    } finally {
      await docker.close()
      // The raw requests share connections of their own, which end when they are idle or the server goes.
      await server.close()
    }
    await expect.poll(() => server.served.sockets.size).toBe(0)
    await expect.poll(resources, { timeout: 10_000 }).toBeLessThanOrEqual(before)
    expect(process.listenerCount('exit')).toBeLessThan(10)
  })
})

afterAll(() => {
  let all = 0
  for (const [kind, outcomes] of totals) {
    const count = [...outcomes.values()].reduce((sum, each) => sum + each, 0)
    all += count
    console.log(
      `${kind}: ${count} cells: ${[...outcomes].map(([name, each]) => `${each} × ${name}`).join(', ')}`,
    )
  }
  console.log(`faults: ${all} cells`)
})

type Cell = { read: Read; fault: Fault }

function faultsOf(read: Read, step: number): Fault[] {
  const cuts = Object.entries(answers).flatMap(([kind, bytes]) => {
    const { length } = bytes(read)
    const offsets = Array.from({ length: Math.ceil(length / step) }, (_, i) => length - 1 - i * step)
    return [length, ...offsets].map((offset, i) => cutAt(kind, offset, i % 4 === 3 ? 'reset' : 'end'))
  })
  return [...cuts, ...faults, ...unusual, halves]
}

/** Calls whose query names a cell are answered as its fault has it, others as an engine would. */
function start(kind: string, cells: Cell[]): Promise<FaultServer> {
  return (servers[kind] as (typeof servers)[string])((socket, request) => {
    const cell = cells[Number(/[?&]cell=(\d+)/.exec(request)?.[1])]
    if (cell) void cell.fault.talk(socket, cell.read)
    else socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nOK')
  })
}

async function outcome(
  read: Read,
  to: Parameters<Read['run']>[0],
  query: Record<string, string>,
): Promise<string> {
  const hang = new AbortController()
  const late = setTimeout(() => hang.abort(new Error('hung')), patience)
  try {
    const value = await read.run(to, query, hang.signal)
    if (value === undefined) return 'nothing'
    if (isDeepStrictEqual(plain(value), plain(read.whole))) return 'whole'
    // A raw reading gives whatever a whole answer of HTTP holds, also where it means nothing.
    if (isRaw(read.name)) return 'whole'
    const parts = Object.values(value as object)
    if (parts.every((part) => part === '')) return 'nothing'
    return `resolved with ${JSON.stringify(value)}`
  } catch (error) {
    if (hang.signal.aborted) return 'hung'
    return isHawserError(error) ? error.name : `a raw ${error}`
  } finally {
    clearTimeout(late)
    left += getEventListeners(hang.signal, 'abort').length
  }
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each) => (each instanceof Uint8Array ? Buffer.from(each).toString() : each)),
  )
}

function count(kind: string, came: string): void {
  const outcomes = totals.get(kind) ?? new Map<string, number>()
  totals.set(kind, outcomes.set(came, (outcomes.get(came) ?? 0) + 1))
}

/** Sockets and timers that keep this process alive. */
function resources(): number {
  return process.getActiveResourcesInfo().filter((name) => /Wrap|Timeout/.test(name)).length
}
