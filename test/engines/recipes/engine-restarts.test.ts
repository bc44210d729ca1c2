import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, client } from '../../../src/index.ts'
import { followLogs, type LogLine, type RecipeClient, run } from '../../../src/recipes.ts'
import { reviveEngine } from '../support/daemon.ts'
import { startDocker } from '../support/docker.ts'
import { docker, image, label, ownSuite, podman, rootfs } from '../support/engine.ts'
import { startPodman } from '../support/podman.ts'
import { importImage } from '../support/rootfs.ts'

// An engine of a test's own is killed and started again while recipes are under way.
ownSuite('recipes on an engine that restarts', [docker, podman], ({ is }) => {
  let engine: Awaited<ReturnType<typeof startDocker>>
  let look: Client<'docker', 'v1.41'>
  const clients: RecipeClient[] = []

  beforeAll(async () => {
    engine = await (is === 'docker' ? startDocker() : startPodman())
    await importImage(engine.uri, rootfs(), image, label)
    const conn = { uri: engine.uri }
    look = client({ engine: 'docker', version: 'v1.41', conn })
    clients.push(client({ engine: 'docker', conn }))
    if (is === 'podman') clients.push(client({ engine: 'podman', conn }))
  }, 60_000)
  afterAll(async () => {
    for (const one of [look, ...clients]) await (one as Client<'docker'>).close()
    await engine?.stop()
  })

  async function start(script: string, more = {}): Promise<string> {
    const HostConfig = { NetworkMode: 'none', RestartPolicy: { Name: 'always' } }
    const data = { Image: image, Cmd: ['sh', '-c', script], Labels: { followed: '1' }, HostConfig, ...more }
    const { Id: id } = await look.invoke({ op: 'ContainerCreate', data })
    await look.invoke({ op: 'ContainerStart', params: { id } })
    return id
  }

  it('follows logs over it: no line is lost, and none comes twice', { timeout: 120_000 }, async () => {
    const tick = 'i=0; while true; do i=$((i+1)); echo "$(hostname) $i"; echo err $i >&2; sleep 0.02; done'
    const ids = [await start(tick), await start(tick, { Tty: true })]
    const aborter = new AbortController()
    const seen = clients.map(() => [] as LogLine[])
    const follow = async (api: RecipeClient, lines: LogLine[]): Promise<void> => {
      const options = { filters: { label: ['followed'] }, signal: aborter.signal }
      for await (const line of followLogs(api, options)) lines.push(line)
    }
    const following = clients.map((api, at) => follow(api, seen[at] as LogLine[]).catch((error) => error))
    const cameFrom = (id: string, more: number): Promise<void> => {
      const counts = seen.map((lines) => lines.filter((line) => line.id === id).length + more)
      return expect
        .poll(
          () => seen.every((lines, at) => lines.filter((line) => line.id === id).length >= (counts[at] ?? 0)),
          {
            timeout: 40_000,
          },
        )
        .toBe(true)
    }
    for (let round = 0; round < 2; round++) {
      await Promise.all(ids.map((id) => cameFrom(id, 40)))
      await engine.kill()
      await reviveEngine(engine)
      if (is === 'podman') continue
      await Promise.all(ids.map((id) => cameFrom(id, 5)))
    }
    ids.push(await start(tick))
    await Promise.all(ids.map((id) => cameFrom(id, 20)))
    for (const id of ids) {
      const logs = { id, stdout: true, stderr: true }
      const { stdout, stderr } = await look.invoke({ op: 'ContainerLogs', params: logs })
      const kept = { stdout: linesOf(stdout), stderr: linesOf(stderr) }
      for (const lines of seen) {
        const given = (channel: 'stdout' | 'stderr') =>
          lines.filter((line) => line.id === id && line.channel === channel).map(({ line }) => line)
        for (const channel of ['stdout', 'stderr'] as const) {
          const count = kept[channel].length
          await expect.poll(() => given(channel).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count)
          expect(given(channel).slice(0, count)).toEqual(kept[channel])
        }
      }
    }
    aborter.abort(new Error('enough'))
    expect((await Promise.all(following)).map(({ message }) => message)).toEqual(clients.map(() => 'enough'))
  })

  it('run tells the exit code and all of the output, and leaves nothing', { timeout: 120_000 }, async () => {
    const networks = [{ HostConfig: { NetworkMode: 'none' } }, { netns: { nsmode: 'none' } }]
    const script =
      'trap "" TERM; for i in $(seq 1 80); do echo "out $i"; echo "err $i" >&2; sleep 0.1; done; exit 7'
    const running = clients.map((api, at) =>
      [false, true].map((tty) =>
        run(api, { image, cmd: ['sh', '-c', script], tty, labels: { ran: '1' }, create: networks[at] }),
      ),
    )
    await expect
      .poll(
        async () => {
          const params = { filters: { label: ['ran'], status: ['running'] } }
          return (await look.invoke({ op: 'ContainerList', params })).length
        },
        { timeout: 20_000 },
      )
      .toBe(running.flat().length)
    await sleep(500)
    await engine.kill()
    await reviveEngine(engine)
    for (const [{ exitCode, stdout, stderr } = nothing, terminal = nothing] of await Promise.all(
      running.map((both) => Promise.all(both)),
    )) {
      if (is === 'podman') {
        // Its containers outlive it.
        expect([exitCode, terminal.exitCode]).toEqual([7, 7])
        expect(stdout).toBe(numbered('out', 80))
        expect(stderr).toBe(numbered('err', 80))
      } else {
        // Its containers were killed with it, which Docker tells by 255.
        expect([exitCode, terminal.exitCode]).toEqual([255, 255])
        expect(numbered('out', 80)).toContain(stdout)
        expect(stdout).toContain('out 3\n')
        expect(stderr).toContain('err 3\n')
      }
      expect(terminal.stdout).toContain('out 3\r\nerr 3\r\nout 4')
    }
    const params = { all: true, filters: { label: ['ran'] } }
    expect(await look.invoke({ op: 'ContainerList', params })).toEqual([])
  })
})

const nothing = { exitCode: -1, stdout: '', stderr: '' }

function numbered(word: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${word} ${at + 1}\n`).join('')
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).slice(0, -1)
}
