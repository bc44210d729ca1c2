import { randomBytes, randomUUID } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readdirSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { ConnectionError, client } from '../../src/index.ts'
import { docker, image, labels, suite } from '../engines/support/engine.ts'
import { tar } from '../support/tar.ts'

// `npm run test:load`: much work on a real dockerd; HAWSER_LOAD_MINUTES says for how long it is mixed (60 is an hour).
const minutes = Number(process.env.HAWSER_LOAD_MINUTES ?? 1)
const hour = 3_600_000
setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

const told = Array.from({ length: 100 }, (_, i) => `line ${i}`)
/** A command that writes them, so many seconds between two, and then waits. */
const talk = (pause: number): string[] => {
  const line = `echo line $i; i=$((i+1)); sleep ${pause}`
  return ['sh', '-c', `i=0; while [ $i -lt ${told.length} ]; do ${line}; done; sleep 1000`]
}

suite('under load', [docker], ({ uri }) => {
  const open = (to = uri) => client({ engine: 'docker', version: { max: 'v1.41' }, conn: { uri: to } })
  type Api = ReturnType<typeof open>

  it('pairs 100,000 answers at 64 at a time with their calls, and stays as it was', {
    timeout: hour,
  }, async () => {
    const api = open()
    const ids = await make(api, 16)
    await inspectOften(api, ids, 5_000)
    const before = state()
    const started = performance.now()
    expect(await inspectOften(api, ids, 100_000)).toEqual({ answers: 100_000, breaks: 0 })
    tell('100,000 inspects at 64', started, before)
    expectFlat(before)
    await remove(api, ids)
    await api.close()
  })

  it('pairs answers with their calls though one call in a hundred is reset', { timeout: hour }, async () => {
    const api = open()
    const ids = await make(api, 16)
    const proxy = await resetting(new URL(uri).pathname, 0.01)
    const through = open(`unix://${proxy.path}`)
    await inspectOften(through, ids, 1_000)
    const before = state()
    const started = performance.now()
    const { answers, breaks } = await inspectOften(through, ids, 30_000)
    tell(
      `30,000 inspects with ${proxy.resets()} resets: ${answers} answers, ${breaks} typed breaks`,
      started,
      before,
    )
    expect(answers + breaks).toBe(30_000)
    expect(proxy.resets()).toBeGreaterThan(100)
    await through.close()
    await proxy.close()
    expectFlat(before)
    await remove(api, ids)
    await api.close()
  })

  it('follows 200 streams at once, each line of each', { timeout: hour }, async () => {
    const api = open()
    const before = state()
    const started = performance.now()
    const [id = ''] = await make(api, 1, talk(0.02))
    await api.invoke({ op: 'ContainerStart', params: { id } })
    await Promise.all(Array.from({ length: 200 }, () => expectLines(api, id)))
    tell('200 followers of 100 lines', started, before)
    await remove(api, [id])
    await api.close()
    expectFlat(before)
  })

  it('lives 1,000 containers', { timeout: hour }, async () => {
    const api = open()
    await Promise.all([live(api, 'a'), live(api, 'b')])
    const before = state()
    const started = performance.now()
    await times(1_000, 8, (n) => live(api, n))
    tell('1,000 container lives at 8', started, before)
    expectFlat(before)
    await api.close()
  })

  it('does all of it, mixed, for as long as it is told', { timeout: 2 * hour }, async () => {
    const bare = state()
    const api = open()
    const ids = await make(api, 8, ['sh', '-c', 'while true; do sleep 1000; done'])
    for (const id of ids) await api.invoke({ op: 'ContainerStart', params: { id } })
    const proxy = await resetting(new URL(uri).pathname, 0.01)
    const through = open(`unix://${proxy.path}`)
    const kinds: (() => Promise<unknown>)[] = [
      () => inspectOften(api, ids, 200),
      () => inspectOften(through, ids, 100),
      () => live(api, Math.random()),
      () => abort(api),
      () => echo(api, ids[Math.floor(Math.random() * ids.length)] ?? ''),
      () => copy(api, ids[Math.floor(Math.random() * ids.length)] ?? ''),
      () => follow(api),
      () => api.invoke({ op: 'ContainerList', params: { all: true } }),
      () => api.invoke({ op: 'ContainerInspect', params: { id: 'hawser-none' } }).catch((error) => error),
    ]
    for (const kind of kinds) await kind()
    const counted = { calls: 0, errors: 0 }
    const count = (message: unknown) => {
      const { type } = message as { type: string }
      if (type === 'start') counted.calls++
      if (type === 'error') counted.errors++
    }
    subscribe('hawser:call', count)
    const before = state()
    const started = performance.now()
    let done = 0
    const passed = () => (performance.now() - started) / (minutes * 60_000)
    const figures = () =>
      `${done} pieces of mixed work, ${counted.calls} calls, of which ${counted.errors} ended in errors, ${proxy.resets()} resets`
    const worker = async (): Promise<void> => {
      while (passed() < 1) {
        await kinds[Math.floor(Math.random() * kinds.length)]?.()
        done++
      }
    }
    const workers = Promise.all(Array.from({ length: 6 }, worker))
    for (let tenth = 1; tenth < 10; tenth++) {
      const wait = Math.max(0, (tenth / 10 - passed()) * minutes * 60_000)
      await Promise.race([workers, sleep(wait, undefined, { ref: false })])
      tell(figures(), started, before)
    }
    await workers
    unsubscribe('hawser:call', count)
    tell(`${minutes} minutes: ${figures()}`, started, before)
    expectFlat(before)
    await remove(api, ids)
    await Promise.all([api.close(), through.close(), proxy.close()])
    await expect.poll(() => state().descriptors).toBeLessThanOrEqual(bare.descriptors)
  })

  /** Inspects containers at random, 64 at a time; each answer must be of the container that was asked for. */
  async function inspectOften(
    api: Api,
    ids: string[],
    calls: number,
  ): Promise<{ answers: number; breaks: number }> {
    let answers = 0
    let breaks = 0
    await times(calls, 64, async (n) => {
      const id = ids[(n * 7) % ids.length] ?? ''
      try {
        const { Id } = await api.invoke({ op: 'ContainerInspect', params: { id } })
        if (Id !== id) throw new Error(`the answer for ${id} is of ${Id}`)
        answers++
      } catch (error) {
        if (!(error instanceof ConnectionError)) throw error
        breaks++
      }
    })
    return { answers, breaks }
  }

  async function live(api: Api, n: unknown): Promise<void> {
    const [id = ''] = await make(api, 1, ['echo', `life ${n}`])
    await api.invoke({ op: 'ContainerStart', params: { id } })
    expect(await api.invoke({ op: 'ContainerWait', params: { id } })).toMatchObject({ StatusCode: 0 })
    const { stdout } = await api.invoke({ op: 'ContainerLogs', params: { id, stdout: true } })
    expect(stdout).toBe(`life ${n}\n`)
    await remove(api, [id])
  }

  /** A command's output is its own, over a connection of its own. */
  async function echo(api: Api, id: string): Promise<void> {
    const said = randomUUID()
    const data = { Cmd: ['echo', said], AttachStdout: true, AttachStderr: true }
    const { Id } = await api.invoke({ op: 'ContainerExec', params: { id }, data })
    const { stdout } = await api.invoke({ op: 'ExecStart', params: { id: Id }, data: { Detach: false } })
    expect(stdout).toBe(`${said}\n`)
  }

  /** What goes in comes out. */
  async function copy(api: Api, id: string): Promise<void> {
    const name = randomUUID()
    const data = randomBytes(10_000)
    const packed = await tar([{ name, data }])
    await api.invoke({ op: 'PutContainerArchive', params: { id, path: '/' }, data: packed })
    const got = await api.invoke({ op: 'ContainerArchive', params: { id, path: `/${name}` } })
    expect(Buffer.from(got).includes(data)).toBe(true)
  }

  /** Each line of a log that is followed while it is written. */
  async function follow(api: Api): Promise<void> {
    const [id = ''] = await make(api, 1, talk(0))
    await api.invoke({ op: 'ContainerStart', params: { id } })
    await expectLines(api, id)
    await remove(api, [id])
  }

  /**
   * All lines of {@link talk}, to the last. The container lives on meanwhile: Docker up to 20.10 may end what follows
   * the log of one that ends before its last lines.
   */
  async function expectLines(api: Api, id: string): Promise<void> {
    const seen: string[] = []
    const params = { id, stdout: true, stderr: true, follow: true }
    const call = { op: 'ContainerLogs', params, as: 'lines', signal: AbortSignal.timeout(300_000) } as const
    for await (const { line } of api.invoke(call)) if (seen.push(line) === told.length) break
    expect(seen).toEqual(told)
  }

  async function abort(api: Api): Promise<void> {
    const signal = AbortSignal.timeout(Math.ceil(Math.random() * 30))
    const events = api.invoke({ op: 'SystemEvents', as: 'messages', signal })
    await expect(
      (async () => {
        for await (const _ of events);
      })(),
    ).rejects.toMatchObject({ name: 'TimeoutError' })
  }

  function make(api: Api, count: number, cmd = ['sleep', '600']): Promise<string[]> {
    const data = { Image: image, Cmd: cmd, Labels: labels, HostConfig: { NetworkMode: 'none' } }
    return Promise.all(
      Array.from({ length: count }, async () => (await api.invoke({ op: 'ContainerCreate', data })).Id),
    )
  }

  async function remove(api: Api, ids: string[]): Promise<void> {
    await Promise.all(ids.map((id) => api.invoke({ op: 'ContainerDelete', params: { id, force: true } })))
  }
})

/** Runs so many pieces, so many at a time. */
async function times(count: number, width: number, piece: (n: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) await piece(n)
  }
  await Promise.all(Array.from({ length: width }, worker))
}

/** Bytes of the heap in use, and open descriptors. */
function state(): { heap: number; descriptors: number } {
  gc()
  return { heap: process.memoryUsage().heapUsed, descriptors: readdirSync('/proc/self/fd').length }
}

function expectFlat(before: ReturnType<typeof state>): void {
  const { heap, descriptors } = state()
  expect(heap - before.heap).toBeLessThan(10_000_000)
  // The pool keeps what 64 calls at a time opened.
  expect(descriptors - before.descriptors).toBeLessThanOrEqual(64)
}

function tell(what: string, started: number, before: ReturnType<typeof state>): void {
  const seconds = (performance.now() - started) / 1000
  const { heap, descriptors } = state()
  const grown = `${((heap - before.heap) / 1e6).toFixed(1)} MB, ${descriptors - before.descriptors} descriptors more`
  console.log(`load: ${what}: ${seconds.toFixed(1)} s; ${grown}`)
}

/** A way to the engine on which a share of what is sent resets the connection instead. */
async function resetting(
  target: string,
  share: number,
): Promise<{ path: string; resets(): number; close(): Promise<void> }> {
  const path = join(tmpdir(), `hawser-resetting-${process.pid}.sock`)
  const sockets = new Set<Socket>()
  let resets = 0
  const server = createServer((from) => {
    const to = connect(target)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one)
      one
        .on('error', () => {})
        .on('close', () => {
          sockets.delete(one)
          other.destroy()
        })
    }
    from.on('data', (chunk) => {
      if (Math.random() < share) {
        resets++
        from.destroy()
      } else to.write(chunk)
    })
    to.pipe(from)
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  return {
    path,
    resets: () => resets,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
        rmSync(path, { force: true })
      }),
  }
}
