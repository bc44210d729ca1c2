import { tar } from '../../../support/tar.ts'
import type { DockerClient } from '../clients.ts'
import { rootfs } from '../engine.ts'
import { walkSwarm } from './docker-swarm.ts'

/** The same of what only a daemon of its own may be asked for: plugins, a swarm, prunes. */
export async function walkOwn(docker: DockerClient): Promise<void> {
  for (const op of ['ContainerList', 'ImageList', 'VolumeList', 'PluginList'] as const)
    await docker.invoke({ op })
  await docker.invoke({ op: 'SystemDataUsage' })
  for (const op of ['ContainerPrune', 'ImagePrune', 'VolumePrune', 'NetworkPrune', 'BuildPrune'] as const) {
    await docker.invoke({ op })
  }
  await walkPlugins(docker)
  await docker.invoke({
    op: 'ImageCreate',
    params: { fromSrc: '-', repo: 'localhost/hawser-own' },
    data: rootfs(),
  })
  await walkSwarm(docker, 'localhost/hawser-own:latest')
  const { Id } = await docker.invoke({
    op: 'ContainerCreate',
    data: { Image: 'localhost/hawser-own:latest', Cmd: ['true'] },
  })
  await docker.invoke({ op: 'ContainerStart', params: { id: Id } })
  await docker.invoke({ op: 'ContainerWait', params: { id: Id } })
  await docker.invoke({ op: 'NetworkCreate', data: { Name: 'spare' } })
  await docker.invoke({ op: 'VolumeCreate', data: { Name: 'spare' } })
  await docker.invoke({ op: 'SystemDataUsage' })
  for (const op of ['ContainerPrune', 'VolumePrune', 'NetworkPrune', 'BuildPrune'] as const)
    await docker.invoke({ op })
  await docker.invoke({ op: 'ImagePrune', params: { filters: { dangling: ['false'] } } })
}

async function walkPlugins(docker: DockerClient): Promise<void> {
  const config = {
    description: 'does nothing',
    documentation: 'https://hawser.example',
    entrypoint: ['/bin/sh'],
    interface: { types: ['docker.dummy/1.0'], socket: 'dummy.sock' },
    network: { type: 'host' },
    env: [{ name: 'A', value: '1', settable: ['value'] }],
  }
  const data = await tar([
    { name: 'config.json', data: JSON.stringify(config) },
    { name: 'rootfs/', type: 'directory' },
    { name: 'rootfs/a', data: 'a' },
  ])
  const name = 'hawser-plugin:latest'
  await docker.invoke({ op: 'PluginCreate', params: { name }, data })
  await docker.invoke({ op: 'PluginInspect', params: { name } })
  await docker.invoke({ op: 'PluginSet', params: { name }, data: ['A=2'] })
  await docker.invoke({ op: 'PluginList' })
  await docker.invoke({ op: 'PluginDelete', params: { name } })
}
