import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { EngineClient } from '../../../src/client/client.ts'
import { followLogs, type LogLine } from '../../../src/recipes.ts'
import { rejection } from '../../support/docker.ts'
import { makeContainer, runContainer } from '../support/clients.ts'
import { uniqueName } from '../support/engine.ts'
import { recipeSuite } from '../support/recipes.ts'

/** Reads until so many lines have come, and leaves. */
async function take(logs: AsyncIterable<LogLine>, count: number): Promise<LogLine[]> {
  const taken: LogLine[] = []
  for await (const line of logs) if (taken.push(line) === count) break
  return taken
}

recipeSuite('following logs', ({ api, look, base }) => {
  function group(): { filters: Record<string, string[]>; spec: (cmd: string, more?: object) => object } {
    const own = uniqueName('logs')
    const spec = (cmd: string, more = {}) => ({
      Cmd: ['sh', '-c', cmd],
      Labels: { ...base.labels, own },
      ...more,
    })
    return { filters: { label: [`own=${own}`] }, spec }
  }
  const wait = (id: string) => look.invoke({ op: 'ContainerWait', params: { id } })
  const of = (lines: LogLine[], id: string) => lines.filter((line) => line.id === id)

  it('gives the lines of all that match, those that are started later too, and of no other', async () => {
    const { filters, spec } = group()
    const begun = Date.now()
    const ended = await runContainer(look, spec('echo early; echo err >&2; printf "no end"'))
    await wait(ended)
    const logs = await followLogs(api, { filters })
    await runContainer(look, { Cmd: ['echo', 'of another'] })
    const later = await runContainer(look, spec('head -c 40000 /dev/zero | tr "\\0" x; echo; echo ü'))
    const lines = await take(logs, 5)
    expect(of(lines, ended).map(({ channel, line }) => `${channel} ${line}`)).toEqual(
      expect.arrayContaining(['stdout early', 'stderr err', 'stdout no end']),
    )
    expect(of(lines, later).map(({ line }) => line)).toEqual(['x'.repeat(40_000), 'ü'])
    const { Name } = await look.invoke({ op: 'ContainerInspect', params: { id: later } })
    for (const { name, time } of of(lines, later)) {
      expect(`/${name}`).toBe(Name)
      expect(Math.abs(time.getTime() - begun)).toBeLessThan(120_000)
    }
  })

  it('goes on when a container is started again, with each line once', async () => {
    const { filters, spec } = group()
    const logs = followLogs(api, { filters })
    const id = await runContainer(look, spec('for i in 1 2 3; do echo $i; sleep 0.05; done'))
    const reading = take(logs, 12)
    for (let start = 1; start < 4; start++) {
      await wait(id)
      await look.invoke({ op: 'ContainerStart', params: { id } })
    }
    const life = ['1', '2', '3']
    expect((await reading).map(({ line }) => line)).toEqual([...life, ...life, ...life, ...life])
  })

  it("reads a terminal's lines", async () => {
    const { filters, spec } = group()
    await runContainer(look, spec('echo one; echo two >&2; printf three', { Tty: true }))
    const lines = await take(followLogs(api, { filters }), 3)
    expect(lines.map(({ channel, line }) => `${channel} ${line}`)).toEqual([
      'stdout one',
      'stdout two',
      'stdout three',
    ])
  })

  it('begins at a time, or with the last lines', async () => {
    const { filters, spec } = group()
    const id = await runContainer(look, spec('seq 1 5; read wait; echo late', { OpenStdin: true }))
    await expect
      .poll(
        async () =>
          (await look.invoke({ op: 'ContainerLogs', params: { id, stdout: true, tail: '1' } })).stdout,
      )
      .toBe('5\n')
    expect((await take(followLogs(api, { filters, tail: 2 }), 2)).map(({ line }) => line)).toEqual(['4', '5'])
    // Podman 4 compares whole seconds.
    const logs = await followLogs(api, { filters, since: new Date(Date.now() + 2_000) })
    await sleep(2_500)
    const stdin = await look.invoke({
      op: 'ContainerAttach',
      params: { id, stdin: true, stream: true },
      as: 'socket',
    })
    stdin.end('go\n')
    expect((await take(logs, 1)).map(({ line }) => line)).toEqual(['late'])
  })

  it('takes options as they are, and no others', async () => {
    await expect(followLogs(api, { since: '10m' as never })).rejects.toThrow('"since" must be a Date')
    await expect(followLogs(api, { tail: -1 })).rejects.toThrow('"tail" must be a number of lines')
    const reason = new Error('before')
    await expect(followLogs(api, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('leaves no call under way at whatever moment it is aborted', { timeout: 120_000 }, async () => {
    const { filters, spec } = group()
    for (let i = 0; i < 3; i++) await runContainer(look, spec('while true; do echo tick; sleep 0.01; done'))
    await makeContainer(look, spec('true'))
    const { calls } = (api as unknown as EngineClient).connection.agent
    for (let i = 0; i < 50; i++) {
      const reason = new Error(`abort ${i}`)
      const aborter = new AbortController()
      const timer = setTimeout(() => aborter.abort(reason), Math.random() * 100)
      expect(await rejection(take(followLogs(api, { filters, signal: aborter.signal }), Infinity))).toBe(
        reason,
      )
      clearTimeout(timer)
      await expect.poll(() => calls.size).toBe(0)
    }
  })
})
