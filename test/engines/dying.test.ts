import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, ConnectionError, client } from '../../src/index.ts'
import { serveRaw } from '../support/serve.ts'
import { tar } from '../support/tar.ts'
import { reviveEngine } from './support/daemon.ts'
import { startDocker } from './support/docker.ts'
import { docker, image, label, ownSuite, podman, rootfs } from './support/engine.ts'
import { startPodman } from './support/podman.ts'
import { importImage } from './support/rootfs.ts'

type Docker = Client<'docker', 'v1.41'>

/** Long enough to be under way when the engine dies. */
const busy = ['sh', '-c', 'while true; do echo tick; sleep 0.2; done']

// An engine of a test's own is killed while calls of every kind are under way.
ownSuite('an engine that dies', [docker, podman], ({ is }) => {
  let engine: Awaited<ReturnType<typeof startDocker>>
  let api: Docker
  let running: string

  beforeAll(async () => {
    engine = await (is === 'docker' ? startDocker() : startPodman())
    await importImage(engine.uri, rootfs(), image, label)
    api = client({ engine: 'docker', version: 'v1.41', conn: { uri: engine.uri } })
    running = await start(busy)
  })
  afterAll(async () => {
    await api?.close()
    await engine?.stop()
  })

  async function start(Cmd: string[]): Promise<string> {
    const { Id } = await api.invoke({
      op: 'ContainerCreate',
      data: { Image: image, Cmd, HostConfig: { NetworkMode: 'none' } },
    })
    await api.invoke({ op: 'ContainerStart', params: { id: Id } })
    return Id
  }

  it('ends each call with a ConnectionError, and the same client works when it is back', {
    timeout: 120_000,
  }, async () => {
    const large = await start(['dd', 'if=/dev/urandom', 'of=/large', 'bs=1M', 'count=40'])
    await api.invoke({ op: 'ContainerWait', params: { id: large } })
    // A registry that takes connections and never answers.
    await using registry = await serveRaw(() => undefined, { on: 'tcp' })
    const context = await tar([{ name: 'Dockerfile', data: `FROM ${image}\nRUN sleep 15\n` }])
    const underWay = new Map<string, Promise<unknown>>()
    const begun: Promise<void>[] = []
    /** Reads on until it throws; begun once there is a first item. */
    function follow(name: string, items: AsyncIterable<unknown>): void {
      begun.push(
        new Promise((first) => {
          underWay.set(name, read(items, first))
        }),
      )
    }
    const logs = { id: running, stdout: true, follow: true }
    follow('logs as frames', api.invoke({ op: 'ContainerLogs', params: logs, as: 'frames' }))
    follow('logs as lines', api.invoke({ op: 'ContainerLogs', params: logs, as: 'lines' }))
    follow('stats', api.invoke({ op: 'ContainerStats', params: { id: running }, as: 'messages' }))
    follow(
      'build',
      api.invoke({ op: 'ImageBuild', params: { networkmode: 'none' }, data: context, as: 'messages' }),
    )
    const exported = await api.invoke({ op: 'ContainerExport', params: { id: large }, as: 'stream' })
    underWay.set('wait', api.invoke({ op: 'ContainerWait', params: { id: running } }))
    underWay.set('events', read(api.invoke({ op: 'SystemEvents', as: 'messages' })))
    underWay.set(
      'pull',
      api.invoke({
        op: 'ImageCreate',
        params: { fromImage: `127.0.0.1:${new URL(registry.uri).port}/x`, tag: 'y' },
      }),
    )
    underWay.set(
      'copy',
      api.invoke({ op: 'PutContainerArchive', params: { id: running, path: '/' }, data: endless() }),
    )
    await Promise.all(begun)
    await expect.poll(() => registry.connections, { timeout: 20_000 }).toBeGreaterThan(0)

    const settled = Promise.all(
      [...underWay].map(async ([name, call]) => {
        const error = await call.then(
          () => undefined,
          (reason: unknown) => reason,
        )
        return [name, error instanceof ConnectionError ? 'ConnectionError' : error, Date.now()] as const
      }),
    )
    const killed = Date.now()
    await engine.kill()
    underWay.set('export', buffer(exported))
    await expect(underWay.get('export')).rejects.toBeInstanceOf(ConnectionError)
    const outcomes = await settled
    console.log(
      `${is}: ${outcomes.length + 1} calls ended ${Math.max(...outcomes.map(([, , at]) => at - killed))} ms after its death`,
    )
    expect(outcomes.map(([name, outcome]) => [name, outcome])).toEqual(
      [...underWay.keys()].slice(0, -1).map((name) => [name, 'ConnectionError']),
    )
    await expect(api.invoke({ op: 'SystemPing' })).rejects.toBeInstanceOf(ConnectionError)

    await reviveEngine(engine)
    expect(await api.invoke({ op: 'SystemPing' })).toBe('OK')
    expect((await api.invoke({ op: 'ContainerList', params: { all: true } })).length).toBeGreaterThan(0)
    expect((await api.invoke({ op: 'ContainerInspect', params: { id: large } })).Id).toBe(large)
  })
})

async function read(items: AsyncIterable<unknown>, first: () => void = () => undefined): Promise<void> {
  for await (const _ of items) first()
}

/** A tar whose one file never ends. */
async function* endless(): AsyncGenerator<Uint8Array> {
  yield (await tar([{ name: 'endless', data: Buffer.alloc(1024) }])).subarray(0, 512)
  for (;;) {
    yield Buffer.alloc(512)
    await sleep(100)
  }
}
