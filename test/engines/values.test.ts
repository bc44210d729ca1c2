import { expect, it, onTestFinished } from 'vitest'
import { request } from '../../src/index.ts'
import { dockerClient, ignoreMissing, makeContainer, podmanClient } from './support/clients.ts'
import { dockerApi, image, labels, podman as podmanEngine, suite, uniqueName } from './support/engine.ts'

// Values that answers give, and values as people write them, taken by the engines.
suite('values', dockerApi, (target) => {
  const docker = dockerClient(target)

  it('findings C.1: the name that a list gives names the container', async () => {
    const name = uniqueName('named')
    const made = await makeContainer(docker, {}, name)
    const [first] = await docker.invoke({ op: 'ContainerList', params: { all: true, filters: { id: made } } })
    const id = first?.Names[0] ?? ''
    expect(id).toBe(`/${name}`)
    expect(await docker.invoke({ op: 'ContainerInspect', params: { id } })).toMatchObject({ Id: made })
    const renamed = uniqueName('renamed')
    await docker.invoke({ op: 'ContainerRename', params: { id, name: `/${renamed}` } })
    const found = await docker.invoke({ op: 'ContainerInspect', params: { id: renamed } })
    expect(found).toMatchObject({ Id: made, Name: `/${renamed}` })
    const network = uniqueName('network')
    await docker.invoke({ op: 'NetworkCreate', data: { Name: network, Labels: labels } })
    onTestFinished(async () => {
      await docker.invoke({ op: 'NetworkDelete', params: { id: network } }).catch(ignoreMissing)
    })
    const data = { Container: found.Name }
    await docker.invoke({ op: 'NetworkConnect', params: { id: network }, data })
    const { NetworkSettings } = await docker.invoke({ op: 'ContainerInspect', params: { id: made } })
    expect(NetworkSettings?.Networks).toHaveProperty([network])
    await docker.invoke({ op: 'NetworkDisconnect', params: { id: network }, data })
    const repo = uniqueName('committed')
    const { Id } = await docker.invoke({
      op: 'ImageCommit',
      params: { container: found.Name, repo },
      data: {},
    })
    onTestFinished(async () => {
      await docker.invoke({ op: 'ImageDelete', params: { name: Id } }).catch(ignoreMissing)
    })
    await docker.invoke({ op: 'ContainerDelete', params: { id: found.Name, force: true } })
    await expect(docker.invoke({ op: 'ContainerInspect', params: { id: made } })).rejects.toMatchObject({
      reason: 'not-found',
    })
  })

  it('findings C.2: a number of lines, and times of every kind', async () => {
    const id = await makeContainer(docker, { Cmd: ['sh', '-c', 'echo one; echo two; echo three'] })
    await docker.invoke({ op: 'ContainerStart', params: { id } })
    await docker.invoke({ op: 'ContainerWait', params: { id } })
    const logs = { id, stdout: true }
    expect((await docker.invoke({ op: 'ContainerLogs', params: { ...logs, tail: 2 } })).stdout).toBe(
      'two\nthree\n',
    )
    const past = Date.now() - 3_600_000
    const times = [past / 1000, String(past / 1000), new Date(past), new Date(past).toISOString()]
    // Podman 4.3 tells nothing once `until` is past.
    const until = new Date(Date.now() + 1000)
    const told = times.map(async (since) => {
      const { stdout } = await docker.invoke({ op: 'ContainerLogs', params: { ...logs, since } })
      expect(stdout).toBe('one\ntwo\nthree\n')
      const filters = { container: id, event: 'start' }
      const events = await docker.invoke({ op: 'SystemEvents', params: { since, until, filters } })
      expect(events.map(({ Actor }) => Actor.ID)).toEqual([id])
    })
    await Promise.all(told)
  })

  it('findings C.2: a time that is none is refused before it is sent, for events as for logs', async () => {
    for (const call of [
      { op: 'SystemEvents', params: { since: '10m', until: 1 } },
      { op: 'ContainerLogs', params: { id: 'x', stdout: true, since: '10m' } },
    ] as const) {
      await expect(docker.invoke(call)).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringContaining('must be a time (seconds since 1970'),
      })
    }
  })

  it('findings C.3: filters in both forms, and none', async () => {
    const mark = `mark=${uniqueName('one')}`
    const id = await makeContainer(docker, { Labels: Object.fromEntries([mark.split('=')]) })
    for (const filters of [
      { label: { [mark]: true }, status: ['created'] },
      { label: { [mark]: true }, status: 'created', name: undefined },
      JSON.stringify({ label: [mark] }),
    ]) {
      const list = await docker.invoke({ op: 'ContainerList', params: { all: true, filters } })
      expect(list.map(({ Id }) => Id)).toEqual([id])
    }
    await docker.invoke({ op: 'ContainerList', params: { filters: '' } })
  })

  it('a raw request for what is so already resolves', async () => {
    const id = await makeContainer(docker, { Cmd: ['sleep', '60'] })
    const conn = { uri: target.uri }
    const path = `/v1.41/containers/${id}/start`
    for (const status of [204, 304]) {
      const answer = await request({ conn, method: 'POST', path, as: 'stream' })
      expect(answer.status).toBe(status)
    }
    await expect(request({ conn, method: 'POST', path })).resolves.toBeUndefined()
  })

  it('findings C.3: one value of a filter', async () => {
    const mark = `mark=${uniqueName('one')}`
    const id = await makeContainer(docker, { Labels: Object.fromEntries([mark.split('=')]) })
    const listed = async (status: string): Promise<string[]> => {
      const filters = { label: mark, status }
      const list = await docker.invoke({ op: 'ContainerList', params: { all: true, filters } })
      return list.map(({ Id }) => Id)
    }
    expect(await listed('created')).toEqual([id])
    expect(await listed('running')).toEqual([])
    await docker.invoke({ op: 'ImageList', params: { filters: { dangling: true } } })
  })
})

suite('values', [podmanEngine], (target) => {
  const podman = podmanClient(target)

  it('findings C.1: a name of the compat API names the container for libpod too', async () => {
    const name = uniqueName('named')
    const { Id } = await podman.invoke({
      op: 'ContainerCreateLibpod',
      data: { name, image, command: ['true'] },
    })
    onTestFinished(async () => {
      await podman.invoke({ op: 'ContainerDeleteLibpod', params: { name: Id } }).catch(ignoreMissing)
    })
    const list = await podman.invoke({ op: 'ContainerList', params: { all: true, filters: { id: Id } } })
    const own = list[0]?.Names[0] ?? ''
    expect(own).toBe(`/${name}`)
    expect(await podman.invoke({ op: 'ContainerInspect', params: { name: own } })).toMatchObject({ Id })
    expect(await podman.invoke({ op: 'ContainerInspectLibpod', params: { name: own } })).toMatchObject({ Id })
    const kube = await podman.invoke({ op: 'GenerateKubeLibpod', params: { names: [own] } })
    expect(kube).toContain(`name: ${name}`)
    const { Stats } = await podman.invoke({
      op: 'ContainersStatsAllLibpod',
      params: { containers: own, stream: false },
    })
    expect(Stats).toMatchObject([{ ContainerID: Id }])
  })
})
