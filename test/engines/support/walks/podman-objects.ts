import type { PodmanClient } from '../clients.ts'
import { image } from './podman-images.ts'

export async function walkVolumesAndSecrets(podman: PodmanClient): Promise<void> {
  await podman.invoke({
    op: 'VolumeCreate',
    data: { Name: 'compat', Driver: 'local', DriverOpts: {}, Labels: {} },
  })
  await podman.invoke({
    op: 'VolumeCreateLibpod',
    data: { Name: 'own', Options: { type: 'tmpfs', device: 'tmpfs' }, Label: { a: 'b' } },
  })
  for (const name of ['compat', 'own']) {
    await podman.invoke({ op: 'VolumeInspect', params: { name } })
    await podman.invoke({ op: 'VolumeInspectLibpod', params: { name } })
    await podman.invoke({ op: 'VolumeExistsLibpod', params: { name } })
  }
  await podman.invoke({ op: 'VolumeList' })
  await podman.invoke({ op: 'VolumeListLibpod' })
  await podman.invoke({ op: 'VolumeDelete', params: { name: 'compat' } })
  await podman.invoke({ op: 'VolumeDeleteLibpod', params: { name: 'own' } })
  await podman.invoke({ op: 'SecretCreate', data: { Name: 'compat', Data: 'aHVzaA==' } })
  await podman.invoke({ op: 'SecretCreateLibpod', params: { name: 'own', labels: { a: 'b' } }, data: 'hush' })
  for (const name of ['compat', 'own']) {
    await podman.invoke({ op: 'SecretInspect', params: { name } })
    await podman.invoke({ op: 'SecretInspectLibpod', params: { name } })
  }
  await podman.invoke({ op: 'SecretList' })
  await podman.invoke({ op: 'SecretListLibpod' })
  await podman.invoke({ op: 'SecretDelete', params: { name: 'compat' } })
  await podman.invoke({ op: 'SecretDeleteLibpod', params: { name: 'own' } })
}

export async function walkNetworks(podman: PodmanClient): Promise<void> {
  await podman.invoke({ op: 'NetworkCreate', data: { Name: 'compat', Labels: { a: 'b' } } })
  await podman.invoke({
    op: 'NetworkCreateLibpod',
    data: { name: 'own', driver: 'bridge', labels: { a: 'b' } },
  })
  const { Id: name } = await podman.invoke({
    op: 'ContainerCreateLibpod',
    data: {
      image,
      command: ['sleep', '600'],
      stop_signal: 9,
      netns: { nsmode: 'bridge' },
      Networks: { compat: { aliases: ['alias'] } },
    },
  })
  await podman.invoke({ op: 'ContainerStartLibpod', params: { name } })
  await podman.invoke({
    op: 'NetworkConnectLibpod',
    params: { name: 'own' },
    data: { container: name, aliases: ['b'] },
  })
  for (const network of ['compat', 'own']) {
    await podman.invoke({ op: 'NetworkInspect', params: { name: network } })
    await podman.invoke({ op: 'NetworkInspectLibpod', params: { name: network } })
    await podman.invoke({ op: 'NetworkExistsLibpod', params: { name: network } })
  }
  await podman.invoke({ op: 'NetworkList' })
  await podman.invoke({ op: 'NetworkListLibpod' })
  await podman.invoke({ op: 'ContainerInspect', params: { name } })
  await podman.invoke({ op: 'ContainerInspectLibpod', params: { name } })
  await podman.invoke({ op: 'ContainerListLibpod', params: { namespace: true, size: true } })
  await podman.invoke({
    op: 'NetworkDisconnectLibpod',
    params: { name: 'own' },
    data: { Container: name, Force: true },
  })
  await podman.invoke({
    op: 'NetworkConnect',
    params: { name: 'own' },
    data: { Container: name, EndpointConfig: {} },
  })
  await podman.invoke({
    op: 'NetworkDisconnect',
    params: { name: 'own' },
    data: { Container: name, Force: true },
  })
  await podman.invoke({ op: 'ContainerDeleteLibpod', params: { name, force: true, timeout: 0 } })
  await podman.invoke({ op: 'NetworkDelete', params: { name: 'compat' } })
  await podman.invoke({ op: 'NetworkDeleteLibpod', params: { name: 'own' } })
}
