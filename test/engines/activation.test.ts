import { setTimeout as sleep } from 'node:timers/promises'
import { describe, it, type TestContext } from 'vitest'
import { type Client, client } from '../../src/index.ts'
import { skipFor } from '../support/skip.ts'
import { hasCommand, isStartable } from './support/packages.ts'
import { type ActivatedPodman, activatePodman } from './support/podman.ts'

type Podman = Client<'podman', 'v4.3.1'>

const get = (podman: Podman) => podman.invoke({ op: 'SystemVersionLibpod' })
const post = (podman: Podman) => podman.invoke({ op: 'VolumeCreateLibpod', data: {} })

/** A service that ends when it has been idle for so many seconds, and a client of it. */
async function activated(
  idle: number,
  onTestFinished: TestContext['onTestFinished'],
): Promise<[Podman, ActivatedPodman]> {
  const service = await activatePodman(idle)
  onTestFinished(() => service.stop())
  const podman = client({ engine: 'podman', version: 'v4.3.1', conn: { uri: service.uri } })
  onTestFinished(() => podman.close())
  return [podman, service]
}

// Podman closes a connection that was idle for twice its time, and ends when there has been none for that time.
const canRun = isStartable('podman') && hasCommand('perl')
const missing = canRun ? undefined : 'needs a podman that the tests start, and perl'
describe('Podman by socket activation', { concurrent: true, timeout: 60_000, ...skipFor(missing) }, () => {
  it.for([
    { name: 'a GET', call: get },
    { name: 'a POST', call: post },
  ])('answers $name after it has ended', async ({ call }, { expect, onTestFinished }) => {
    const [podman, service] = await activated(5, onTestFinished)
    await call(podman)
    await expect.poll(service.ended, { timeout: 30_000 }).toBe(1)
    await call(podman)
  })

  it('answers each GET as it closes connections, and as it ends', async ({ expect, onTestFinished }) => {
    const [podman, service] = await activated(1, onTestFinished)
    for (const pause of [1990, 2000, 2005, 2990, 3000, 3005, 3010]) {
      await get(podman)
      await sleep(pause)
    }
    await get(podman)
    expect(await service.ended()).toBeGreaterThan(0)
  })

  it('answers every seven seconds', async ({ onTestFinished }) => {
    const [podman] = await activated(5, onTestFinished)
    for (let round = 0; round < 3; round++) {
      await get(podman)
      await sleep(7000)
    }
    await post(podman)
  })
})
