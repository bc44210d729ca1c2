import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client, versions } from '../../src/index.ts'
import { rootfs } from '../engines/support/rootfs.ts'
import { type Newer, startNewerPodman } from './support/daemons.ts'

describe.each(['trixie', 'sid'] as const)('Podman of Debian %s', (suite) => {
  let podman: Newer
  beforeAll(async () => {
    podman = await startNewerPodman(suite)
  })
  afterAll(() => podman?.stop())

  it('is spoken to in the newest version that is not newer than its own', async () => {
    await using auto = client({ engine: 'podman', conn: { uri: podman.uri } })
    const { headers } = await auto.invoke({ op: 'SystemPing', as: 'response' })
    const own = String(headers['libpod-api-version'])
    const notNewer = versions('podman').filter(
      (version) => version.localeCompare(`v${own}`, 'en', { numeric: true }) <= 0,
    )
    expect(await auto.negotiate()).toBe(notNewer.at(-1))
    expect(Number(own.split('.')[0])).toBeGreaterThan(4)
  })

  it('runs a container of its own API and reads it through the compat one', async () => {
    await using libpod = client({ engine: 'podman', conn: { uri: podman.uri } })
    await libpod.invoke({
      op: 'ImageImportLibpod',
      params: { reference: 'localhost/busybox:matrix' },
      data: await rootfs(undefined),
    })
    const { Id: name } = await libpod.invoke({
      op: 'ContainerCreateLibpod',
      data: {
        image: 'localhost/busybox:matrix',
        command: ['sh', '-c', 'echo out; echo err >&2'],
        netns: { nsmode: 'none' },
      },
    })
    await libpod.invoke({ op: 'ContainerStartLibpod', params: { name } })
    expect(await libpod.invoke({ op: 'ContainerWaitLibpod', params: { name } })).toBe(0)

    await using compat = client({ engine: 'docker', conn: { uri: podman.uri } })
    const logs = await compat.invoke({
      op: 'ContainerLogs',
      params: { id: name, stdout: true, stderr: true },
    })
    expect(logs).toMatchObject({ stdout: 'out\n', stderr: 'err\n' })
    await libpod.invoke({ op: 'ContainerDeleteLibpod', params: { name } })
  })
})
