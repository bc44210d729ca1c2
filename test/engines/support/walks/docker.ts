import { tar } from '../../../support/tar.ts'
import type { DockerClient } from '../clients.ts'
import { image, labels, registry, uniqueName } from '../engine.ts'
import { walkContainers } from './docker-containers.ts'

/** Asks Docker's API for whatever can be asked of containers, images, networks and volumes, in many states of theirs. */
export async function walkObjects(docker: DockerClient): Promise<void> {
  await walkSystem(docker)
  await walkImages(docker)
  await walkNetworksAndVolumes(docker)
  await walkContainers(docker)
}

async function walkSystem(docker: DockerClient): Promise<void> {
  await docker.invoke({ op: 'SystemPing' })
  await docker.invoke({ op: 'SystemPingHead' })
  await docker.invoke({ op: 'SystemVersion' })
  await docker.invoke({ op: 'SystemInfo' })
}

async function walkImages(docker: DockerClient): Promise<void> {
  const repo = `localhost/${uniqueName('image')}`
  await docker.invoke({
    op: 'ImageCreate',
    params: { fromSrc: '-', repo },
    data: await tar([{ name: 'a', data: 'a' }]),
  })
  await docker.invoke({ op: 'ImageInspect', params: { name: repo } })
  await docker.invoke({ op: 'ImageDelete', params: { name: repo } })
  const data = await tar([
    {
      name: 'Dockerfile',
      data: `FROM ${image}\nENV A=1\nVOLUME /v\nEXPOSE 80\nHEALTHCHECK CMD true\nRUN echo hi > /a\n`,
    },
  ])
  await docker.invoke({ op: 'ImageBuild', params: { t: [`${repo}:built`], labels }, data })
  await docker.invoke({ op: 'ImageInspect', params: { name: `${repo}:built` } })
  await docker.invoke({ op: 'ImageHistory', params: { name: `${repo}:built` } })
  await docker.invoke({ op: 'ImageList', params: { all: true, digests: true } })
  await docker.invoke({ op: 'ImageList', params: { filters: { reference: ['hawser-none'] } } })
  await docker.invoke({ op: 'ImageTag', params: { name: `${repo}:built`, repo, tag: 'again' } })
  const saved = await docker.invoke({ op: 'ImageGet', params: { name: `${repo}:again` } })
  await docker.invoke({ op: 'ImageGetAll', params: { names: [`${repo}:again`, `${repo}:built`] } })
  await docker.invoke({ op: 'ImageLoad', data: saved })
  await docker.invoke({ op: 'ImageDelete', params: { name: `${repo}:again` } })
  await docker.invoke({ op: 'ImageDelete', params: { name: `${repo}:built`, force: true } })
  if (registry) await walkRegistry(docker, registry.host)
}

async function walkRegistry(docker: DockerClient, host: string): Promise<void> {
  const repo = `${host}/${uniqueName('pushed')}`
  await docker.invoke({ op: 'ImageTag', params: { name: image, repo, tag: 'v1' } })
  await docker.invoke({ op: 'ImagePush', params: { name: repo, tag: 'v1' } })
  await docker.invoke({ op: 'ImageInspect', params: { name: `${repo}:v1` } })
  await docker.invoke({ op: 'ImageDelete', params: { name: `${repo}:v1` } })
  await docker.invoke({ op: 'ImageCreate', params: { fromImage: repo, tag: 'v1' } })
  await docker.invoke({ op: 'ImageList', params: { digests: true } })
  await docker.invoke({ op: 'ImageDelete', params: { name: `${repo}:v1` } })
}

async function walkNetworksAndVolumes(docker: DockerClient): Promise<void> {
  const [network, volume] = [uniqueName('network'), uniqueName('volume')]
  await docker.invoke({ op: 'VolumeList', params: { filters: { name: ['hawser-none'] } } })
  await docker
    .invoke({ op: 'VolumeCreate', data: {} })
    .then(({ Name }) => docker.invoke({ op: 'VolumeDelete', params: { name: Name } }))
  await docker.invoke({
    op: 'VolumeCreate',
    data: { Name: volume, Labels: labels, DriverOpts: { type: 'tmpfs', device: 'tmpfs' } },
  })
  await docker.invoke({ op: 'VolumeInspect', params: { name: volume } })
  await docker.invoke({ op: 'VolumeList' })
  await docker.invoke({ op: 'VolumeDelete', params: { name: volume } })
  const IPAM = {
    Config: [{ Subnet: '10.214.7.0/24', Gateway: '10.214.7.1', AuxiliaryAddresses: { a: '10.214.7.9' } }],
  }
  await docker.invoke({
    op: 'NetworkCreate',
    data: { Name: network, CheckDuplicate: true, Labels: labels, IPAM },
  })
  await docker.invoke({ op: 'NetworkInspect', params: { id: network } })
  await docker.invoke({ op: 'NetworkInspect', params: { id: 'host' } })
  await docker.invoke({ op: 'NetworkList' })
  await docker.invoke({ op: 'NetworkList', params: { filters: { name: ['hawser-none'] } } })
  const { Id: id } = await docker.invoke({
    op: 'ContainerCreate',
    data: { Image: image, Cmd: ['sleep', '600'], Labels: labels, HostConfig: { NetworkMode: 'none' } },
  })
  await docker.invoke({ op: 'NetworkDisconnect', params: { id: 'none' }, data: { Container: id } })
  const EndpointConfig = { Aliases: ['alias'], IPAMConfig: { IPv4Address: '10.214.7.5' } }
  await docker.invoke({
    op: 'NetworkConnect',
    params: { id: network },
    data: { Container: id, EndpointConfig },
  })
  await docker.invoke({ op: 'ContainerStart', params: { id } })
  await docker.invoke({ op: 'NetworkInspect', params: { id: network } })
  await docker.invoke({ op: 'ContainerInspect', params: { id } })
  await docker.invoke({
    op: 'NetworkDisconnect',
    params: { id: network },
    data: { Container: id, Force: true },
  })
  await docker.invoke({ op: 'ContainerInspect', params: { id } })
  await docker.invoke({ op: 'ContainerDelete', params: { id, force: true } })
  await docker.invoke({ op: 'NetworkDelete', params: { id: network } })
}
