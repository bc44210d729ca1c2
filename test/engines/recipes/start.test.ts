import { expect, it, onTestFinished } from 'vitest'
import { ContainerError, exec, run, start } from '../../../src/recipes.ts'
import { rejection } from '../../support/docker.ts'
import { tempDir } from '../../support/temp-dir.ts'
import { ignoreMissing } from '../support/clients.ts'
import { uniqueName } from '../support/engine.ts'
import { countContainers, recipeSuite } from '../support/recipes.ts'

recipeSuite('start', (tried) => {
  const { api, base, look } = tried
  const network = 'none'

  it('leaves a container running, with what it has of its host', async () => {
    const folder = tempDir({ 'a.txt': 'told' })
    const [name, volume] = [uniqueName('start'), uniqueName('volume')]
    const volumes = [`${folder}:/here:ro`, `${volume}:/data`]
    onTestFinished(async () => {
      await look.invoke({ op: 'ContainerDelete', params: { id: name, force: true } }).catch(ignoreMissing)
      await look.invoke({ op: 'VolumeDelete', params: { name: volume } }).catch(ignoreMissing)
    })
    const options = { ...base, create: undefined, network, volumes, name, hostname: 'nemo' }
    const { id } = await start(api, { ...options, cmd: ['sleep', '60'] })
    const script = 'hostname; cat /here/a.txt; touch /here/b || echo >/data/c'
    expect((await exec(api, name, ['sh', '-c', script])).stdout).toBe('nemo\ntold')
    const { Id, State, HostConfig } = await look.invoke({ op: 'ContainerInspect', params: { id } })
    expect([Id, State?.Running, HostConfig?.NetworkMode]).toEqual([id, true, network])
    const other = { ...base, volumes: [`${volume}:/d:ro`], cmd: ['ls', '/d'] }
    expect((await run(api, other)).stdout).toBe('c\n')
  })

  it('leaves the removal to the engine where that is asked for', async () => {
    const before = await countContainers(tried)
    await start(api, { ...base, remove: true, cmd: ['true'] })
    await expect.poll(() => countContainers(tried), { timeout: 20_000 }).toBe(before)
  })

  it('leaves nothing of one that cannot start', async () => {
    const before = await countContainers(tried)
    const error = await rejection(start(api, { ...base, cmd: ['nonesuch'] }))
    expect(error).toBeInstanceOf(ContainerError)
    expect(error).toMatchObject({ exitCode: 127 })
    expect(await countContainers(tried)).toBe(before)
  })
})
