import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import type { EngineClient } from '../../../src/client/client.ts'
import {
  copyIn,
  copyOut,
  diskUsage,
  exec,
  pull,
  push,
  removeByLabel,
  run,
  stats,
  terminal,
  waitForLog,
  waitForPort,
  waitHealthy,
} from '../../../src/recipes.ts'
import { ignoreMissing, makeContainer, runContainer } from '../support/clients.ts'
import { image, registry, uniqueName } from '../support/engine.ts'
import { countContainers, processes, recipeSuite, type Tried } from '../support/recipes.ts'

/** How often each recipe is aborted. */
const moments = 50
const timeout = 300_000

recipeSuite('a recipe aborted at any moment', (tried) => {
  const { api, base, look, target } = tried

  it('leaves no container that was run', { timeout }, async () => {
    const before = await countContainers(tried)
    const cmd = ['sleep', '600']
    expect(await abortOften(tried, 400, (signal) => run(api, { ...base, cmd, signal }))).toBe(moments)
    expect(await countContainers(tried)).toBe(before)
  })

  it('leaves no process of an exec', { timeout }, async () => {
    const id = await runContainer(look)
    const cmd = ['sh', '-c', 'sleep 1234 & sleep 1234']
    expect(await abortOften(tried, 150, (signal) => exec(api, id, cmd, { signal }))).toBe(moments)
    expect(await processes(api, id, /sleep 1234/)).toEqual([])
  })

  it('leaves neither container nor process of a terminal', { timeout }, async () => {
    const before = await countContainers(tried)
    const id = await runContainer(look)
    const talk = (where: Parameters<typeof terminal>[1]) => (signal: AbortSignal) =>
      terminal(api, where, ['sleep', '1234'], { stdin: new PassThrough(), stdout: new PassThrough(), signal })
    expect(await abortOften(tried, 150, talk(id))).toBe(moments)
    expect(await processes(api, id, /sleep 1234/)).toEqual([])
    const { image, labels, create } = base
    expect(await abortOften(tried, 400, talk({ image, labels, create }))).toBe(moments)
    expect(await countContainers(tried)).toBe(before)
  })

  it('waits no more', { timeout }, async () => {
    const test = { Healthcheck: { Test: ['CMD', 'false'], Interval: 3600e9 } }
    const id = await runContainer(look, test)
    for (const wait of [
      (signal: AbortSignal) => waitForLog(api, id, 'never', { signal }),
      (signal: AbortSignal) => waitForPort(api, id, 80, { signal }),
      (signal: AbortSignal) => waitHealthy(api, id, { signal }),
    ])
      expect(await abortOften(tried, 150, wait)).toBe(moments)
    await expect.poll(() => processes(api, id, /tcp6/)).toEqual([])
  })

  it('tells no more of what containers use', { timeout }, async () => {
    await runContainer(look)
    const watch = async (signal: AbortSignal) => {
      for await (const _ of stats(api, { interval: 10, signal }));
    }
    expect(await abortOften(tried, 300, watch)).toBe(moments)
  })

  it('copies no more, and what comes after is whole', { timeout }, async () => {
    const dir = await mkdtemp(join(tmpdir(), 'hawser-aborts-'))
    onTestFinished(() => rm(dir, { recursive: true }))
    const id = await makeContainer(look)
    const from = 'node_modules/typescript/lib'
    const putIn = (signal?: AbortSignal) => copyIn(api, id, from, '/tmp/lib', { signal })
    const takeOut = (signal?: AbortSignal) => copyOut(api, id, '/tmp/lib/.', dir, { signal })
    expect(await abortOften(tried, 100, putIn)).toBeGreaterThan(0)
    await putIn()
    expect(await abortOften(tried, 100, takeOut)).toBeGreaterThan(0)
    await takeOut()
  })

  it.skipIf(!registry || !target.own)('pushes and pulls no more', { timeout }, async () => {
    const repo = `${registry?.host}/${uniqueName('aborts')}`
    const name = `${repo}:one`
    await look.invoke({ op: 'ImageTag', params: { name: image, repo, tag: 'one' } })
    onTestFinished(async () => {
      await look.invoke({ op: 'ImageDelete', params: { name } }).catch(ignoreMissing)
    })
    expect(await abortOften(tried, 50, (signal) => push(api, name, { signal }))).toBeGreaterThan(0)
    await push(api, name)
    expect(await abortOften(tried, 50, (signal) => pull(api, name, { signal }))).toBeGreaterThan(0)
    await pull(api, name)
  })

  it('removes no more, and counts no more', { timeout }, async () => {
    const mark = `mark=${uniqueName('aborts')}`
    const [key = '', value = ''] = mark.split('=')
    const names = [1, 2, 3].map((n) => `${value}-${n}`)
    const remove = async (signal: AbortSignal) => {
      for (const Name of names)
        await look.invoke({ op: 'VolumeCreate', data: { Name, Labels: { ...base.labels, [key]: value } } })
      await removeByLabel(api, mark, { signal })
    }
    await abortOften(tried, 60, remove)
    await removeByLabel(api, mark)
    const left = await look.invoke({ op: 'VolumeList', params: { filters: { label: [mark] } } })
    expect(left.Volumes ?? []).toEqual([])
    await abortOften(tried, 20, (signal) => diskUsage(api, { signal }))
  })
})

/**
 * Aborts calls at random moments of their first milliseconds, and tells how many: each that has not ended by then must
 * reject with the signal's reason, and none may leave anything under way.
 */
async function abortOften(
  { api }: Tried,
  within: number,
  call: (signal: AbortSignal) => Promise<unknown>,
): Promise<number> {
  const { calls } = (api as unknown as EngineClient).connection.agent
  let aborted = 0
  for (let moment = 0; moment < moments; moment++) {
    const aborter = new AbortController()
    const reason = new Error(`abort ${moment}`)
    const timer = setTimeout(() => aborter.abort(reason), within * Math.random())
    const error = await call(aborter.signal).then(
      () => undefined,
      (error: unknown) => error,
    )
    clearTimeout(timer)
    if (error !== undefined) expect(error).toBe(reason)
    if (error === reason) aborted++
    await expect.poll(() => calls.size, { interval: 5 }).toBe(0)
  }
  return aborted
}
