import { expect, it } from 'vitest'
import { exec, run } from '../../../src/recipes.ts'
import { rejection } from '../../support/docker.ts'
import { runContainer } from '../support/clients.ts'
import { countContainers, processes, recipeSuite } from '../support/recipes.ts'

const moments = 50

recipeSuite('a recipe aborted at any moment', (tried) => {
  const { api, base, look } = tried

  it('leaves no container that was run', { timeout: 240_000 }, async () => {
    const before = await countContainers(tried)
    await abortOften(400, (signal) => run(api, { ...base, cmd: ['sleep', '600'], signal }))
    expect(await countContainers(tried)).toBe(before)
  })

  it('leaves no process of an exec', { timeout: 240_000 }, async () => {
    const id = await runContainer(look)
    await abortOften(150, (signal) => exec(api, id, ['sh', '-c', 'sleep 1234 & sleep 1234'], { signal }))
    expect(await processes(api, id, /sleep 1234/)).toEqual([])
  })
})

/** Aborts calls at moments spread evenly over their first milliseconds; each must reject with the signal's reason. */
async function abortOften(within: number, call: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  for (let moment = 0; moment < moments; moment++) {
    const aborter = new AbortController()
    const reason = new Error(`abort ${moment}`)
    const timer = setTimeout(() => aborter.abort(reason), (within * moment) / moments)
    expect(await rejection(call(aborter.signal))).toBe(reason)
    clearTimeout(timer)
  }
}
