import type { PodmanClient } from '../clients.ts'
import { image } from './podman-images.ts'

export async function walkPods(podman: PodmanClient): Promise<void> {
  const name = 'pod'
  await podman.invoke({
    op: 'PodCreateLibpod',
    data: {
      name,
      labels: { a: 'b' },
      portmappings: [{ container_port: 80, host_port: 18099, host_ip: '127.0.0.1' }],
    },
  })
  await podman.invoke({ op: 'PodInspectLibpod', params: { name } })
  await podman.invoke({
    op: 'ContainerCreateLibpod',
    data: { name: 'member', pod: name, image, command: ['sleep', '600'], stop_signal: 9 },
  })
  await podman.invoke({ op: 'PodStartLibpod', params: { name } })
  await podman.invoke({ op: 'PodStartLibpod', params: { name } })
  await podman.invoke({ op: 'PodInspectLibpod', params: { name } })
  await podman.invoke({ op: 'PodListLibpod' })
  await podman.invoke({ op: 'PodExistsLibpod', params: { name } })
  await podman.invoke({ op: 'PodTopLibpod', params: { name, stream: false } })
  await podman.invoke({ op: 'PodStatsAllLibpod', params: { namesOrIDs: [name] } })
  await podman.invoke({ op: 'ContainerListLibpod', params: { pod: true } })
  await podman.invoke({ op: 'ContainerInspectLibpod', params: { name: 'member' } })
  await podman.invoke({ op: 'GenerateKubeLibpod', params: { names: [name] } })
  for (const verb of ['Pause', 'Unpause', 'Restart', 'Kill', 'Stop'] as const) {
    await podman.invoke({ op: `Pod${verb}Libpod`, params: { name } })
  }
  await podman.invoke({ op: 'PodStopLibpod', params: { name } })
  await podman.invoke({ op: 'PodDeleteLibpod', params: { name, force: true } })
  const container = { name: 'sleeper', image, command: ['/bin/sleep', '600'] }
  const data = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'kube' },
    spec: { containers: [container] },
  })
  await podman.invoke({ op: 'PlayKubeLibpod', params: { network: ['none'] }, data })
  await podman.invoke({ op: 'PlayKubeDownLibpod', data })
}
