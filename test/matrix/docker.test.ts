import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client, isVersion, versions } from '../../src/index.ts'
import { rootfs } from '../engines/support/rootfs.ts'
import { type Newer, startNewerDocker } from './support/daemons.ts'

describe.each(['trixie', 'sid'] as const)('Docker of Debian %s', (suite) => {
  let docker: Newer
  beforeAll(async () => {
    docker = await startNewerDocker(suite)
  })
  afterAll(() => docker?.stop())

  it('is spoken to in its own version, which is newer than that of Debian 12', async () => {
    await using auto = client({ engine: 'docker', conn: { uri: docker.uri } })
    const own = `v${(await auto.invoke({ op: 'SystemVersion' })).ApiVersion}`
    // What is in sid may be newer than all tables.
    expect(await auto.negotiate()).toBe(isVersion('docker', own) ? own : versions('docker').at(-1))
    expect(Number(own.slice('v1.'.length))).toBeGreaterThan(41)
  })

  it('is spoken to in an older version, and never above the one that is set', async () => {
    await using older = client({ engine: 'docker', version: { max: 'v1.44' }, conn: { uri: docker.uri } })
    expect(await older.negotiate()).toBe('v1.44')
    expect(older.supports('VolumeUpdate')).toBe(true)
  })

  it('says what to pass where a version is too new', async () => {
    await using newest = client({ engine: 'docker', version: 'v1.56', conn: { uri: docker.uri } })
    await expect(newest.invoke({ op: 'SystemInfo' })).rejects.toMatchObject({
      name: 'EngineError',
      status: 400,
      message: expect.stringMatching(/too new.*\(\d+\.\d+ or older\), or version: 'auto'/),
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
