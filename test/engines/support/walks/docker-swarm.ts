import { setTimeout as sleep } from 'node:timers/promises'
import type { DockerClient } from '../clients.ts'

/** Asks for a swarm of one node, its secrets, configs, services and tasks; `Image` is what these run. */
export async function walkSwarm(docker: DockerClient, Image: string): Promise<void> {
  await docker.invoke({ op: 'SwarmInit', data: { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1' } })
  const swarm = await docker.invoke({ op: 'SwarmInspect' })
  await docker.invoke({
    op: 'SwarmUpdate',
    params: { version: swarm.Version?.Index ?? 0 },
    data: swarm.Spec ?? {},
  })
  await docker.invoke({ op: 'SwarmUnlockkey' })
  await docker.invoke({ op: 'SystemInfo' })
  for (const op of ['ServiceList', 'TaskList', 'SecretList', 'ConfigList'] as const)
    await docker.invoke({ op })
  const [node] = await docker.invoke({ op: 'NodeList' })
  await docker.invoke({ op: 'NodeInspect', params: { id: node?.ID ?? '' } })
  await docker.invoke({
    op: 'NodeUpdate',
    params: { id: node?.ID ?? '', version: node?.Version?.Index ?? 0 },
    data: { Role: 'manager', Availability: 'active' },
  })
  const Data = Buffer.from('hush').toString('base64')
  for (const kind of ['Secret', 'Config'] as const) {
    const { ID: id } = await docker.invoke({
      op: `${kind}Create`,
      data: { Name: 'kept', Data },
    })
    const found = await docker.invoke({ op: `${kind}Inspect`, params: { id } })
    await docker.invoke({ op: `${kind}List` })
    const params = { id, version: found.Version?.Index ?? 0 }
    await docker.invoke({ op: `${kind}Update`, params, data: { Name: 'kept', Labels: { a: 'b' } } })
    await docker.invoke({ op: `${kind}Delete`, params: { id } })
  }
  await docker.invoke({ op: 'NetworkCreate', data: { Name: 'over', Driver: 'overlay', Attachable: true } })
  const Spec = {
    Name: 'service',
    TaskTemplate: {
      ContainerSpec: { Image, Command: ['sh', '-c', 'echo out; exec sleep 600'], StopGracePeriod: 0 },
      RestartPolicy: { Condition: 'none' as const },
      Resources: { Limits: { MemoryBytes: 64 * 1024 * 1024 } },
    },
    Mode: { Replicated: { Replicas: 1 } },
    EndpointSpec: { Mode: 'dnsrr' as const },
  }
  const { ID: id = '' } = await docker.invoke({ op: 'ServiceCreate', data: Spec })
  for (let tries = 0; tries < 100; tries++) {
    const [task] = await docker.invoke({ op: 'TaskList' })
    if (task?.Status?.State === 'running') break
    await sleep(200)
  }
  const [task] = await docker.invoke({ op: 'TaskList' })
  await docker.invoke({ op: 'TaskInspect', params: { id: task?.ID ?? '' } })
  await docker.invoke({ op: 'TaskLogs', params: { id: task?.ID ?? '', stdout: true } })
  await docker.invoke({ op: 'ServiceLogs', params: { id, stdout: true } })
  await docker.invoke({ op: 'ServiceList', params: { status: true } })
  const service = await docker.invoke({ op: 'ServiceInspect', params: { id } })
  await docker.invoke({
    op: 'ServiceUpdate',
    params: { id, version: service.Version?.Index ?? 0 },
    data: { ...Spec, Mode: { Replicated: { Replicas: 0 } } },
  })
  await docker.invoke({ op: 'ServiceInspect', params: { id } })
  await docker.invoke({ op: 'NetworkList' })
  await docker.invoke({ op: 'NetworkInspect', params: { id: 'over' } })
  await docker.invoke({ op: 'ServiceDelete', params: { id } })
  await docker.invoke({ op: 'SwarmLeave', params: { force: true } })
}
