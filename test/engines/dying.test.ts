import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { ConnectionError, client, type EngineEvent, followEvents } from '../../src/index.ts'
import { type Served, serveRaw } from '../support/serve.ts'
import type { DockerClient, PodmanClient } from './support/clients.ts'
import { reviveEngine } from './support/daemon.ts'
import { startDocker } from './support/docker.ts'
import { docker, image, label, ownSuite, podman, rootfs } from './support/engine.ts'
import { startPodman } from './support/podman.ts'
import { importImage } from './support/rootfs.ts'
import { busy, dockerCalls, type LastingCall, podmanCalls, type Scene } from './support/under-way.ts'

// An engine of a test's own is killed while calls of every kind are under way: findings E.4, too.
ownSuite('an engine that dies', [docker, podman], ({ is }) => {
  let engine: Awaited<ReturnType<typeof startDocker>>
  let api: DockerClient
  let registry: Served

  beforeAll(async () => {
    engine = await (is === 'docker' ? startDocker() : startPodman())
    await importImage(engine.uri, rootfs(), image, label)
    api = client({ engine: 'docker', version: 'v1.41', conn: { uri: engine.uri } })
    // A registry that takes connections and never answers.
    registry = await serveRaw(() => undefined, { on: 'tcp' })
  })
  afterAll(async () => {
    await api?.close()
    await registry?.close()
    await engine?.stop()
  })

  async function start(Cmd: string[]): Promise<string> {
    const { Id: id } = await api.invoke({
      op: 'ContainerCreate',
      data: { Image: image, Cmd, HostConfig: { NetworkMode: 'none' } },
    })
    await api.invoke({ op: 'ContainerStart', params: { id } })
    return id
  }

  async function scene(): Promise<Scene> {
    const write = ['dd', 'if=/dev/urandom', 'of=/large', 'bs=1M', 'count=40']
    const [exported, copiedFrom] = [await start(write), await start(write)]
    for (const id of [exported, copiedFrom]) await api.invoke({ op: 'ContainerWait', params: { id } })
    const asked = registry.connections
    return {
      running: await start(busy),
      copiedTo: await start(busy),
      exported,
      copiedFrom,
      image,
      stuckImage: `127.0.0.1:${new URL(registry.uri).port}/x`,
      pulled: () => expect.poll(() => registry.connections, { timeout: 20_000 }).toBeGreaterThan(asked),
    }
  }

  /** Kills the engine while all of these are under way, and gives what each came to. */
  async function killDuring(calls: LastingCall[]): Promise<[name: string, outcome: unknown][]> {
    let die: () => void = () => undefined
    const died = new Promise<void>((resolve) => {
      die = resolve
    })
    let killed = Number.POSITIVE_INFINITY
    let latest = 0
    const begun: Promise<void>[] = []
    const ended = calls.map(async ({ name, begin }): Promise<[string, unknown]> => {
      let settled: Promise<unknown> = Promise.resolve()
      begun.push(
        new Promise((resolve, reject) => {
          settled = begin(resolve, died)
          settled.then(() => reject(new Error(`${name} has ended before its time`)), reject)
        }),
      )
      const outcome = await settled.then(
        () => 'success',
        (error: unknown) => (error instanceof ConnectionError ? 'ConnectionError' : error),
      )
      latest = Math.max(latest, Date.now() - killed)
      return [name, outcome]
    })
    await Promise.all(begun)
    killed = Date.now()
    await engine.kill()
    die()
    const outcomes = await Promise.all(ended)
    console.log(`${is}: ${calls.length} calls had ended ${latest} ms after its death`)
    return outcomes
  }

  const errors = (calls: LastingCall[]) => calls.map(({ name }) => [name, 'ConnectionError'])

  it('ends each call with a ConnectionError, and the same client works when it is back', {
    timeout: 120_000,
  }, async () => {
    const events = await collectEvents(api)
    const at = await scene()
    const calls = await dockerCalls(api, at)
    expect(await killDuring(calls)).toEqual(errors(calls))
    await expect(api.invoke({ op: 'SystemPing' })).rejects.toBeInstanceOf(ConnectionError)

    await reviveEngine(engine)
    expect(await api.invoke({ op: 'SystemPing' })).toBe('OK')
    expect((await api.invoke({ op: 'ContainerInspect', params: { id: at.exported } })).Id).toBe(at.exported)
    // Who follows its events has each once: of before, and of after.
    const later = await start(['true'])
    const created = [at.exported, at.copiedFrom, at.running, at.copiedTo, later]
    const seen = () =>
      events
        .filter(({ Action }) => Action === 'create')
        .map(({ Actor }) => Actor.ID)
        // A build may have made one of its own.
        .filter((id) => created.includes(id))
    await expect.poll(seen, { timeout: 20_000 }).toEqual(created)
    expect(await readToEnd(api, later)).toBe(true)
  })

  if (is !== 'podman') return

  it("ends those of Podman's own API likewise", { timeout: 120_000 }, async () => {
    const own: PodmanClient = client({ engine: 'podman', version: 'v4.3.1', conn: { uri: engine.uri } })
    onTestFinished(() => own.close())
    const at = await scene()
    const calls = await podmanCalls(own, at)
    expect(await killDuring(calls)).toEqual(errors(calls))
    await expect(own.invoke({ op: 'SystemPing' })).rejects.toBeInstanceOf(ConnectionError)
    await reviveEngine(engine)
    const { Id } = await own.invoke({ op: 'ContainerInspectLibpod', params: { name: at.exported } })
    expect(Id).toBe(at.exported)
  })
})

/** Follows events from now on, until the test is over. */
async function collectEvents(api: DockerClient): Promise<EngineEvent[]> {
  const seen: EngineEvent[] = []
  const aborter = new AbortController()
  onTestFinished(() => aborter.abort())
  const following = followEvents(api, {
    params: { filters: { type: ['container'] } },
    signal: aborter.signal,
  })
  const events = await following
  const read = async (): Promise<void> => {
    for await (const event of events) seen.push(event)
  }
  read().catch(() => undefined)
  return seen
}

/** Whether a container's export is a whole archive. */
async function readToEnd(api: DockerClient, id: string): Promise<boolean> {
  const archive = await api.invoke({ op: 'ContainerExport', params: { id } })
  return archive.length > 1024 && archive.subarray(-1024).every((byte) => byte === 0)
}
