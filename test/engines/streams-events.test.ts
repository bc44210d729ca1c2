import { mkdir } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { client, type EngineEvent, followEvents, isHawserError } from '../../src/index.ts'
import { call } from './support/call.ts'
import { isolated, makeDir, startDaemon } from './support/daemon.ts'
import { docker, dockerApi, image, labels, ownSuite, podman, rootfs, suite } from './support/engine.ts'

type Invoke = (call: object) => Promise<unknown>

suite('events over a connection that is cut', dockerApi, ({ uri }) => {
  it('come without gaps or repeats', () => followOverCuts('docker', 'v1.41', 'SystemEvents', uri))
})

suite("events over a connection that is cut, in Podman's own form", [podman], ({ uri }) => {
  it('come without gaps or repeats', () => followOverCuts('podman', 'v4.3.1', 'SystemEventsLibpod', uri))
})

ownSuite('events over restarts', [docker], () => {
  it('come without gaps or repeats', async () => {
    const daemon = await restartableDocker()
    const docker = client({ engine: 'docker', version: 'v1.41', conn: { uri: daemon.uri, bigint: true } })
    onTestFinished(() => docker.close())
    const invoke = docker.invoke.bind(docker) as Invoke
    const filters = { type: ['container'] }
    await daemon.start()
    const follower = collect(followEvents(docker, { params: { filters } }))
    const journals: string[] = []
    for (let life = 0; life < 3; life++) {
      if (life > 0) await daemon.stop()
      // Whoever makes the containers is there sooner than whoever follows, whose pauses have become long.
      const working = Promise.all([1, 2].map(() => makeContainers(invoke, daemon.image, 3)))
      if (life > 0) await daemon.start()
      await working
      const journal = await journalOf(invoke, 'SystemEvents', { filters })
      expect(journal.length).toBeGreaterThanOrEqual(6)
      await expect.poll(() => follower.texts, { timeout: 20_000 }).toEqual(expect.arrayContaining(journal))
      journals.push(...journal)
    }
    // What an engine tells while it stops, no journal of it has; and what happens at once has no order.
    const known = follower.texts.filter((text) => journals.includes(text))
    expect(known.sort()).toEqual(journals.sort())
    expect(new Set(follower.texts).size).toBe(follower.texts.length)
  })
})

async function followOverCuts(engine: string, version: string, op: string, uri: string): Promise<void> {
  const path = new URL(uri).pathname
  const sockets = new Set<Socket>()
  const dial = (): Socket => {
    const socket = connect(path)
    sockets.add(socket.once('close', () => sockets.delete(socket)))
    return socket
  }
  const make = client as unknown as (options: object) => ReturnType<typeof client<'docker'>>
  const followed = make({ engine, version, conn: { connect: dial, bigint: true } })
  const direct = make({ engine, version, conn: { uri, bigint: true } })
  onTestFinished(async () => {
    await followed.close()
    await direct.close()
  })
  const invoke = direct.invoke.bind(direct) as Invoke
  const filters = {
    type: ['container'],
    label: Object.entries(labels).map(([key, value]) => `${key}=${value}`),
  }
  const began = Date.now()
  const follower = collect(followEvents(followed, { op, params: { filters } }))
  const creator = 'docker'
  const worker = client({ engine: creator, version: 'v1.41', conn: { uri } })
  onTestFinished(() => worker.close())
  const working = makeContainers(worker.invoke.bind(worker) as Invoke, image, 20)
  let isWorking = true
  working.finally(() => {
    isWorking = false
  })
  while (isWorking) {
    await sleep(150)
    for (const socket of sockets) socket.destroy()
  }
  await working
  const journal = await journalOf(invoke, op, { filters }, began)
  expect(journal.length).toBeGreaterThanOrEqual(40)
  await expect.poll(() => follower.texts.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(journal.length)
  expect([...follower.texts].sort()).toEqual([...journal].sort())
}

/** Reads events in the background, as texts that can be compared. */
function collect(events: AsyncIterable<EngineEvent>): { texts: string[] } {
  const collected = { texts: [] as string[] }
  const reading = (async () => {
    for await (const event of events) collected.texts.push(textOf(event))
  })()
  reading.catch(() => {})
  return collected
}

/** All that the engine remembers of the time since then. */
async function journalOf(invoke: Invoke, op: string, params: object = {}, began = 0): Promise<string[]> {
  const times = { since: began / 1000, until: Date.now() / 1000 + 1 }
  const events = (await invoke({ op, params: { ...params, ...times } })) as EngineEvent[]
  return events.map(textOf)
}

function textOf(event: EngineEvent): string {
  return JSON.stringify(event, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

/** Creates and removes containers one after another, however often the engine is away meanwhile. */
async function makeContainers(invoke: Invoke, from: string, count: number): Promise<void> {
  for (let made = 0; made < count; ) {
    try {
      const data = { Image: from, Cmd: ['true'], Labels: labels }
      const { Id: id } = (await invoke({ op: 'ContainerCreate', data })) as { Id: string }
      made++
      await invoke({ op: 'ContainerDelete', params: { id, force: true } })
    } catch (error) {
      if (!isHawserError(error) || error.code !== 'CONNECTION') throw error
      await sleep(20)
    }
  }
}

/** A dockerd that can be stopped and started again with what it had. */
async function restartableDocker() {
  const dir = await makeDir('docker')
  const uri = `unix://${join(dir, 'docker.sock')}`
  let stop: (() => Promise<void>) | undefined
  let starts = 0
  const daemon = {
    uri,
    image: 'hawser-events',
    start: async () => {
      const logs = join(dir, `run-${starts++}`)
      await mkdir(logs)
      const command = [
        'dockerd',
        ...['--host', uri, '--data-root', join(dir, 'data'), '--exec-root', join(dir, 'exec')],
        ...['--pidfile', join(dir, 'docker.pid'), '--bridge=none', '--iptables=false', '--ip6tables=false'],
      ]
      const answers = (): Promise<unknown> => call(uri, 'GET', '/_ping')
      stop = (await startDaemon({ command: isolated(command, { network: true }), dir: logs, answers })).stop
      if (starts > 1) return
      const body = { type: 'application/x-tar', data: rootfs() }
      await call(uri, 'POST', `/images/create?fromSrc=-&repo=${daemon.image}`, body)
    },
    stop: async () => stop?.(),
  }
  onTestFinished(async () => {
    await daemon.stop()
  })
  return daemon
}
