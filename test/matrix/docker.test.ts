import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client, versions } from '../../src/index.ts'
import { rootfs } from '../engines/support/rootfs.ts'
import { type Newer, startNewerDocker } from './support/daemons.ts'

describe.each([
  { suite: 'trixie', api: 'v1.45' },
  { suite: 'sid', api: 'v1.51' },
] as const)('Docker of Debian $suite', ({ suite, api }) => {
  let docker: Newer
  beforeAll(async () => {
    docker = await startNewerDocker(suite)
  })
  afterAll(() => docker?.stop())

  it('is spoken to in its own version', async () => {
    await using auto = client({ engine: 'docker', conn: { uri: docker.uri } })
    expect(await auto.negotiate()).toBe(api)
    expect((await auto.invoke({ op: 'SystemVersion' })).ApiVersion).toBe(api.slice(1))
  })

  it('is spoken to in an older version, and never above the one that is set', async () => {
    await using older = client({ engine: 'docker', version: { max: 'v1.44' }, conn: { uri: docker.uri } })
    expect(await older.negotiate()).toBe('v1.44')
    expect(older.supports('VolumeUpdate')).toBe(true)
  })

  it('says what to pass where a version is too new', async () => {
    const newest = versions('docker').at(-1) as 'v1.55'
    await using ahead = client({ engine: 'docker', version: newest, conn: { uri: docker.uri } })
    await expect(ahead.invoke({ op: 'SystemInfo' })).rejects.toMatchObject({
      name: 'EngineError',
      status: 400,
      message: expect.stringMatching(/too new.*version: (".*"|'.*')/s),
    })
  })

  it('runs a container, its output framed as the content type says', async () => {
    await using c = client({ engine: 'docker', conn: { uri: docker.uri } })
    await c.invoke({
      op: 'ImageCreate',
      params: { fromSrc: '-', repo: 'busybox', tag: 'matrix' },
      data: await rootfs(undefined),
    })
    const { Id: id } = await c.invoke({
      op: 'ContainerCreate',
      data: {
        Image: 'busybox:matrix',
        Cmd: ['sh', '-c', 'echo out; echo err >&2'],
        HostConfig: { NetworkMode: 'none' },
      },
    })
    const wait = c.invoke({ op: 'ContainerWait', params: { id, condition: 'next-exit' } })
    await c.invoke({ op: 'ContainerStart', params: { id } })
    expect((await wait).StatusCode).toBe(0)
    const logs = await c.invoke({ op: 'ContainerLogs', params: { id, stdout: true, stderr: true } })
    expect(logs).toMatchObject({ stdout: 'out\n', stderr: 'err\n' })
    await c.invoke({ op: 'ContainerDelete', params: { id } })
  })
})
