import type { PodmanClient } from '../clients.ts'
import { walkContainers } from './podman-containers.ts'
import { walkImages, walkManifests, walkRegistry } from './podman-images.ts'
import { walkNetworks, walkVolumesAndSecrets } from './podman-objects.ts'
import { walkPods } from './podman-pods.ts'

/** Asks both of Podman's APIs for whatever can be asked of all kinds of objects, in many states of theirs. */
export async function walkPodman(
  podman: PodmanClient,
  uri: string,
  registry: string | undefined,
): Promise<void> {
  const since = String(Math.floor(Date.now() / 1000) - 1)
  await walkEmpty(podman)
  await walkImages(podman)
  await walkManifests(podman, uri)
  if (registry) await walkRegistry(podman, registry)
  await walkVolumesAndSecrets(podman)
  await walkNetworks(podman)
  await walkContainers(podman)
  await walkPods(podman)
  const params = { since, until: String(Math.floor(Date.now() / 1000) + 2) }
  await podman.invoke({ op: 'SystemEventsLibpod', params })
  await podman.invoke({ op: 'SystemEvents', params })
  await walkPrunes(podman)
}

async function walkEmpty(podman: PodmanClient): Promise<void> {
  for (const op of [
    'SystemPing',
    'SystemVersion',
    'SystemVersionLibpod',
    'SystemInfo',
    'SystemInfoLibpod',
    'SystemDataUsage',
    'SystemDataUsageLibpod',
    'ContainerList',
    'ContainerListLibpod',
    'ContainerShowMountedLibpod',
    'ImageList',
    'ImageListLibpod',
    'NetworkList',
    'NetworkListLibpod',
    'PodListLibpod',
    'SecretList',
    'SecretListLibpod',
    'VolumeList',
    'VolumeListLibpod',
  ] as const) {
    await podman.invoke({ op })
  }
  await walkPrunes(podman)
}

async function walkPrunes(podman: PodmanClient): Promise<void> {
  for (const op of [
    'ContainerPrune',
    'ContainerPruneLibpod',
    'PodPruneLibpod',
    'VolumePrune',
    'VolumePruneLibpod',
    'NetworkPrune',
    'NetworkPruneLibpod',
    'ImagePrune',
    'ImagePruneLibpod',
    'SystemPruneLibpod',
  ] as const) {
    await podman.invoke({ op })
  }
}
