import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { client } from '../../src/index.ts'
import type { DockerClient } from './support/clients.ts'
import { startDocker } from './support/docker.ts'
import { docker as dockerEngine, labels, ownSuite, rootfs, uniqueName } from './support/engine.ts'

// A swarm makes networks and firewall rules of its own: it gets a daemon with a network namespace of its own.
ownSuite('a swarm', [dockerEngine], () => {
  const image = 'localhost/hawser-swarm:latest'
  let docker: DockerClient
  let stop: () => Promise<void>

  beforeAll(async () => {
    const daemon = await startDocker({ isolate: true })
    stop = daemon.stop
    docker = client({ engine: 'docker', version: 'v1.41', conn: { uri: daemon.uri } })
    await docker.invoke({
      op: 'ImageCreate',
      params: { fromSrc: '-', repo: 'localhost/hawser-swarm' },
      data: rootfs(),
    })
    const node = await docker.invoke({
      op: 'SwarmInit',
      data: { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1' },
    })
    expect(node).toEqual(expect.stringMatching(/^\w{25}$/))
  })

  afterAll(async () => {
    await docker?.close()
    await stop?.()
  })

  it('is inspected and changed', async () => {
    const swarm = await docker.invoke({ op: 'SwarmInspect' })
    const Spec = { ...swarm.Spec, Orchestration: { TaskHistoryRetentionLimit: 3 } }
    await docker.invoke({ op: 'SwarmUpdate', params: { version: versionOf(swarm) }, data: Spec })
    expect(await docker.invoke({ op: 'SwarmInspect' })).toMatchObject({
      ID: swarm.ID,
      Spec: { Orchestration: { TaskHistoryRetentionLimit: 3 } },
    })
    expect(await docker.invoke({ op: 'SwarmUnlockkey' })).toEqual({ UnlockKey: '' })
  })

  it('has a node, which is inspected and changed', async () => {
    const [node] = await docker.invoke({
      op: 'NodeList',
      params: { filters: { role: ['manager'] } },
    })
    const id = node?.ID ?? ''
    const version = versionOf(node)
    await docker.invoke({
      op: 'NodeUpdate',
      params: { id, version },
      data: { Role: 'manager', Availability: 'active', Labels: { disk: 'ssd' } },
    })
    expect(await docker.invoke({ op: 'NodeInspect', params: { id } })).toMatchObject({
      ID: id,
      Spec: { Labels: { disk: 'ssd' } },
      ManagerStatus: { Leader: true },
    })
    await expect(docker.invoke({ op: 'NodeDelete', params: { id } })).rejects.toMatchObject({
      code: 'ENGINE',
      op: 'NodeDelete',
    })
  })

  it.each(['Secret', 'Config'] as const)('keeps a %s', async (kind) => {
    const name = uniqueName(kind.toLowerCase())
    const Data = Buffer.from('hush').toString('base64')
    const { ID: id } = await docker.invoke({
      op: `${kind}Create`,
      data: { Name: name, Labels: labels, Data },
    })
    const found = await docker.invoke({ op: `${kind}Inspect`, params: { id } })
    expect(found).toMatchObject({ ID: id, Spec: { Name: name, Labels: labels } })
    const version = versionOf(found)
    await docker.invoke({
      op: `${kind}Update`,
      params: { id, version },
      data: { Name: name, Labels: { changed: 'yes' } },
    })
    expect(
      await docker.invoke({
        op: `${kind}List`,
        params: { filters: { label: ['changed=yes'], name: [name] } },
      }),
    ).toMatchObject([{ ID: id }])
    expect(await docker.invoke({ op: `${kind}Delete`, params: { id } })).toBeUndefined()
    await expect(docker.invoke({ op: `${kind}Inspect`, params: { id } })).rejects.toMatchObject({
      reason: 'not-found',
    })
  })

  it('runs a service, whose task is inspected and whose logs are read', async () => {
    const name = uniqueName('service')
    const Spec = {
      Name: name,
      Labels: labels,
      TaskTemplate: {
        ContainerSpec: {
          Image: image,
          Command: ['sh', '-c', 'echo out; echo err >&2; exec sleep 600'],
          StopGracePeriod: 0,
        },
        RestartPolicy: { Condition: 'none' },
      },
      Mode: { Replicated: { Replicas: 1 } },
    }
    const { ID: id = '' } = await docker.invoke({ op: 'ServiceCreate', data: Spec })
    const [task] = await until(
      () => docker.invoke({ op: 'TaskList', params: { filters: { service: [name] } } }),
      ([first]) => first?.Status?.State === 'running',
    )
    expect(await docker.invoke({ op: 'TaskInspect', params: { id: task?.ID ?? '' } })).toMatchObject({
      ServiceID: id,
      Status: { State: 'running' },
    })
    const wanted = { stdout: 'out\n', stderr: 'err\n' }
    expect(
      await docker.invoke({ op: 'ServiceLogs', params: { id, stdout: true, stderr: true } }),
    ).toMatchObject(wanted)
    expect(
      await docker.invoke({ op: 'TaskLogs', params: { id: task?.ID ?? '', stdout: true, stderr: true } }),
    ).toMatchObject(wanted)

    const service = await docker.invoke({ op: 'ServiceInspect', params: { id } })
    const Mode = { Replicated: { Replicas: 0 } }
    await docker.invoke({
      op: 'ServiceUpdate',
      params: { id, version: versionOf(service) },
      data: { ...Spec, Mode },
    })
    expect(await docker.invoke({ op: 'ServiceList', params: { filters: { name: [name] } } })).toMatchObject([
      { ID: id, Spec: { Mode } },
    ])
    expect(await docker.invoke({ op: 'ServiceDelete', params: { id } })).toBeUndefined()
    await expect(docker.invoke({ op: 'ServiceInspect', params: { id } })).rejects.toMatchObject({
      reason: 'not-found',
    })
  })

  it('is left', async () => {
    await expect(docker.invoke({ op: 'SwarmLeave' })).rejects.toMatchObject({ reason: 'unavailable' })
    expect(await docker.invoke({ op: 'SwarmLeave', params: { force: true } })).toBeUndefined()
    await expect(docker.invoke({ op: 'SwarmInspect' })).rejects.toMatchObject({ reason: 'unavailable' })
  })
})

/** Asks again until the answer is as wished; after half a minute it gives what it has. */
async function until<T>(ask: () => Promise<T>, isDone: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const answer = await ask()
    if (isDone(answer) || Date.now() > deadline) return answer
    await sleep(100)
  }
}

/** The number that an update must name, so that it changes only what its sender has seen. */
function versionOf(found: { Version?: { Index?: number | undefined } | undefined } | undefined): number {
  return found?.Version?.Index ?? 0
}
