import { type Body, client, type OpName, type Params, type Result, type Version } from 'hawser'
import { holds, type Same } from './support.js'

// What users and other clients' programs wrote that did not compile, or compiled and was refused: by kind.
const docker = client({ engine: 'docker', version: 'v1.52' })
const oldest = client({ engine: 'docker', version: 'v1.25' })
const podman = client({ engine: 'podman', version: 'v5.8.2' })
const oldPodman = client({ engine: 'podman', version: 'v4.3.1' })
type Docker<Op extends OpName<'docker', 'v1.52'>> = Params<'docker', 'v1.52', Op>
type Podman<Op extends OpName<'podman', 'v5.8.2'>> = Params<'podman', 'v5.8.2', Op>
/** As packers of other packages give a tar; tar-stream.ts has one of them. */
declare function pack(): AsyncIterable<unknown>

// Findings C.2: one type for every time, of both engines; a number of lines is a number.
type Time = number | string | Date | undefined
holds<Same<Docker<'ContainerLogs'>['since'], Time>>()
holds<Same<Docker<'ContainerLogs'>['until'], Time>>()
holds<Same<Docker<'ServiceLogs'>['since'], Time>>()
holds<Same<Docker<'TaskLogs'>['since'], Time>>()
holds<Same<Docker<'SystemEvents'>['since'], Time>>()
holds<Same<Docker<'SystemEvents'>['until'], Time>>()
holds<Same<Podman<'ContainerLogs'>['since'], Time>>()
holds<Same<Podman<'ContainerLogsLibpod'>['until'], Time>>()
holds<Same<Podman<'SystemEvents'>['since'], Time>>()
holds<Same<Podman<'SystemEventsLibpod'>['until'], Time>>()
holds<Same<Params<'docker', 'v1.25', 'ContainerLogs'>['since'], Time>>()
holds<Same<Params<'podman', 'v3.1.0', 'libpodGetEvents'>['since'], Time>>()
docker.invoke({ op: 'SystemEvents', params: { since: 1795828165.136, until: '1795828165.136626328' } })
for (const tail of [10, '10', 'all']) {
  docker.invoke({ op: 'ContainerLogs', params: { id: 'x', tail } })
  docker.invoke({ op: 'ServiceLogs', params: { id: 'x', tail } })
  docker.invoke({ op: 'TaskLogs', params: { id: 'x', tail } })
  oldest.invoke({ op: 'ContainerLogs', params: { id: 'x', tail } })
  podman.invoke({ op: 'ContainerLogs', params: { name: 'x', tail } })
  podman.invoke({ op: 'ContainerLogsLibpod', params: { name: 'x', tail } })
}
for (const signal of [9, 'KILL', 'SIGTERM']) {
  docker.invoke({ op: 'ContainerKill', params: { id: 'x', signal } })
  docker.invoke({ op: 'ContainerStop', params: { id: 'x', signal } })
  podman.invoke({ op: 'ContainerKillLibpod', params: { name: 'x', signal } })
  podman.invoke({ op: 'PodKillLibpod', params: { name: 'x', signal } })
}
// @ts-expect-error A name is a text.
docker.invoke({ op: 'ContainerCreate', params: { name: 10 }, data: { Image: 'x' } })
// @ts-expect-error It is no time.
docker.invoke({ op: 'ContainerLogs', params: { id: 'x', since: true } })

// Findings C.3: one value of a filter.
const everyFilter: Docker<'ContainerList'>['filters'][] = [
  { status: 'running' },
  { status: ['running'] },
  { dangling: true },
  { exited: 0 },
  { label: ['a', 'b'] },
  { label: { 'a=b': true } },
  '{"status":["running"]}',
]
for (const filters of everyFilter) {
  docker.invoke({ op: 'ContainerList', params: { filters } })
  docker.invoke({ op: 'SystemEvents', params: { filters, until: 1 } })
  oldest.invoke({ op: 'NetworkList', params: { filters } })
  podman.invoke({ op: 'ContainerListLibpod', params: { filters } })
  podman.invoke({ op: 'VolumePruneLibpod', params: { filters } })
}
// @ts-expect-error A filter is no object of texts.
docker.invoke({ op: 'ContainerList', params: { filters: { label: { a: 'b' } } } })

/** What is undefined is left out, in any list of names and values. */
export function listed(name?: string): void {
  docker.invoke({ op: 'ContainerList', params: { filters: { name, label: undefined } } })
  podman.invoke({ op: 'ContainerListLibpod', params: { filters: { name, label: undefined } } })
  docker.invoke({
    op: 'ImageBuild',
    params: { labels: { name }, buildargs: { name, HTTP_PROXY: null } },
    data: 'x',
  })
}

// Findings C.4: booleans are booleans; a platform is one wherever it stands.
docker.invoke({
  op: 'PutContainerArchive',
  params: { id: 'x', path: '/', copyUIDGID: true, noOverwriteDirNonDir: true },
  data: pack(),
})
oldest.invoke({
  op: 'ContainerPutArchive',
  params: { id: 'x', path: '/', noOverwriteDirNonDir: true },
  data: pack(),
})
podman.invoke({
  op: 'PutContainerArchiveLibpod',
  params: { name: 'x', path: '/', copyUIDGID: true, noOverwriteDirNonDir: true },
  data: pack(),
})
for (const platform of ['linux/arm64', { os: 'linux', architecture: 'arm64', variant: 'v8' }]) {
  docker.invoke({ op: 'ImageInspect', params: { name: 'x', platform } })
  docker.invoke({ op: 'ImageHistory', params: { name: 'x', platform } })
  docker.invoke({ op: 'ImagePush', params: { name: 'x', platform } })
  docker.invoke({ op: 'ImageDelete', params: { name: 'x', platforms: platform } })
}
// @ts-expect-error That is Docker's own word for it.
docker.invoke({ op: 'ImageInspect', params: { name: 'x', platform: { arch: 'arm64' } } })
// @ts-expect-error It is one platform.
docker.invoke({ op: 'ImageInspect', params: { name: 'x', platform: [{ os: 'linux' }] } })

// Findings C.5: lists of platforms.
const newest = client({ engine: 'docker', version: 'v1.55' })
const middle = client({ engine: 'docker', version: 'v1.48' })
const platforms = ['linux/arm64', { os: 'linux', architecture: 'amd64' }]
middle.invoke({ op: 'ImageGet', params: { name: 'x', platform: platforms } })
middle.invoke({ op: 'ImageGetAll', params: { names: ['x'], platform: platforms } })
middle.invoke({ op: 'ImageLoad', params: { platform: platforms }, data: pack() })
docker.invoke({ op: 'ImageGet', params: { name: 'x', platform: platforms } })
docker.invoke({ op: 'ImageGetAll', params: { names: ['x'], platform: platforms } })
docker.invoke({ op: 'ImageLoad', params: { platform: platforms }, data: pack() })
docker.invoke({ op: 'ImageDelete', params: { name: 'x', platforms } })
newest.invoke({ op: 'ImageAttestations', params: { name: 'x', platform: platforms } })
// @ts-expect-error A platform has no such field.
middle.invoke({ op: 'ImageGet', params: { name: 'x', platform: [{ arch: 'arm64' }] } })
// @ts-expect-error Nor is it a number.
docker.invoke({ op: 'ImageDelete', params: { name: 'x', platforms: [1] } })

// Findings C.6: integers of bodies and parameters may be `bigint`; those of answers are numbers.
podman.invoke({
  op: 'ContainerCreateLibpod',
  data: {
    r_limits: [{ type: 'RLIMIT_NOFILE', soft: 18446744073709551615n, hard: 5 }],
    resource_limits: { memory: { limit: 2n ** 60n } },
  },
})
oldPodman.invoke({ op: 'ContainerCreateLibpod', data: { r_limits: [{ soft: 18446744073709551615n }] } })
oldPodman.invoke({ op: 'ContainerCreate', data: { HostConfig: { Memory: 1n, Ulimits: [{ Hard: 1n }] } } })
for (const size of [2 ** 40, 2n ** 40n]) {
  const HostConfig = { Memory: size, ShmSize: size, Ulimits: [{ Name: 'core', Soft: size }] }
  docker.invoke({ op: 'ContainerCreate', data: { Image: 'x', StopTimeout: 5n, HostConfig } })
  oldest.invoke({ op: 'ContainerCreate', data: { Image: 'x', HostConfig } })
  docker.invoke({ op: 'ContainerUpdate', params: { id: 'x' }, data: { Memory: size } })
  docker.invoke({
    op: 'ServiceCreate',
    data: {
      TaskTemplate: { Resources: { Limits: { MemoryBytes: size } } },
      Mode: { Replicated: { Replicas: 2n } },
    },
  })
  docker.invoke({ op: 'ImageBuild', params: { memory: size }, data: 'x' })
}
holds<
  Same<NonNullable<Result<'docker', 'v1.52', 'ContainerInspect'>['HostConfig']>['Memory'], number | undefined>
>()
holds<Same<Result<'docker', 'v1.25', 'ContainerInspect'>['SizeRw'], number | undefined>>()
holds<Same<Result<'podman', 'v4.3.1', 'ContainerInspectLibpod'>['SizeRootFs'], number | undefined>>()
holds<Same<Body<'docker', 'v1.52', 'ContainerUpdate'>['Memory'], number | bigint | undefined>>()
// @ts-expect-error A number in a text is none.
docker.invoke({ op: 'ContainerCreate', data: { HostConfig: { Memory: '1' } } })
/** An answer may be given back: what a container was made with makes another. */
export async function again(): Promise<void> {
  const { HostConfig } = await docker.invoke({ op: 'ContainerInspect', params: { id: 'x' } })
  await docker.invoke({ op: 'ContainerCreate', data: { Image: 'x', HostConfig } })
}

// Findings C.7: streams of other makers.
declare const nodes: NodeJS.ReadableStream
for (const data of [pack(), nodes]) {
  docker.invoke({ op: 'ImageLoad', data })
  docker.invoke({ op: 'ImageBuild', data })
  podman.invoke({ op: 'ImageBuildLibpod', data })
  podman.invoke({ op: 'ImageImportLibpod', data })
}
// @ts-expect-error A number is no body.
docker.invoke({ op: 'ImageLoad', data: 5 })

// Findings C.9: what an engine always gives can be given back.
export async function stop(version: Version<'docker'>): Promise<void> {
  const any = client({ engine: 'docker', version })
  const [first] = await any.invoke({ op: 'ContainerList' })
  if (first) await any.invoke({ op: 'ContainerStop', params: { id: first.Id } })
  if (first?.Names[0]) await any.invoke({ op: 'ContainerStop', params: { id: first.Names[0] } })
  const [network] = await any.invoke({ op: 'NetworkList' })
  if (network) await any.invoke({ op: 'NetworkInspect', params: { id: network.Id } })
}

/** A container has a state in every version. */
export async function isRunning(version: Version<'docker'>): Promise<boolean> {
  const { State } = await client({ engine: 'docker', version }).invoke({
    op: 'ContainerInspect',
    params: { id: 'x' },
  })
  return State.Running
}

// Findings C.10: one value stands for a list of one.
docker.invoke({ op: 'ImageBuild', params: { t: 'name', extrahosts: 'a:1.2.3.4' }, data: 'x' })
docker.invoke({ op: 'ImageGetAll', params: { names: 'x' } })
docker.invoke({ op: 'ImageCommit', params: { container: 'x', changes: 'CMD sh' }, data: {} })
docker.invoke({ op: 'SystemDataUsage', params: { type: 'image' } })
podman.invoke({ op: 'ImageBuild', params: { t: 'name', platform: 'linux/arm64' }, data: 'x' })
podman.invoke({ op: 'ContainerWaitLibpod', params: { name: 'x', condition: 'exited' } })
podman.invoke({ op: 'ImageDeleteAllLibpod', params: { images: 'x' } })
podman.invoke({ op: 'GenerateKubeLibpod', params: { names: 'x' } })
// @ts-expect-error A tag is a text.
docker.invoke({ op: 'ImageBuild', params: { t: 5 }, data: 'x' })
// @ts-expect-error There is no such condition.
podman.invoke({ op: 'ContainerWaitLibpod', params: { name: 'x', condition: 'asleep' } })

// Findings D.1: libpod's own types, and not Docker's of the same name.
for (const version of ['v3.4.4', 'v4.3.1', 'v5.8.2', 'v6.0.0'] as const) {
  const any = client({ engine: 'podman', version })
  any.invoke({
    op: 'ContainerCreateLibpod',
    data: { mounts: [{ destination: '/x', type: 'tmpfs', options: ['size=1m'] }] },
  })
}
for (const version of ['v4.5.0', 'v5.8.2', 'v6.0.0'] as const) {
  const any = client({ engine: 'podman', version })
  any.invoke({
    op: 'ContainerCreateLibpod',
    data: { secrets: [{ Source: 's', Target: 't', UID: 0, GID: 0, Mode: 0o400 }] },
  })
  any.invoke({ op: 'PodCreateLibpod', data: { mounts: [{ destination: '/x', type: 'tmpfs' }] } })
}
// @ts-expect-error This mounted the wrong secret.
podman.invoke({ op: 'ContainerCreateLibpod', data: { secrets: [{ Secret: 'other' }] } })
holds<
  Same<NonNullable<Result<'podman', 'v4.5.1', 'SystemInfoLibpod'>['version']>['Version'], string | undefined>
>()
holds<
  Same<NonNullable<Result<'podman', 'v5.8.2', 'SystemInfoLibpod'>['version']>['Version'], string | undefined>
>()

// Findings D.2: what pulls tell in 6.0.
type Pulled = Result<'podman', 'v6.0.0', 'ImagePullLibpod'>[number]
holds<Same<NonNullable<Pulled['pullProgress']>['current'], number | undefined>>()
export const told: Pulled['status'][] = ['pulling', 'success', undefined]

// Findings D.3: a volume needs nothing; a pod has its infra container.
client({ engine: 'podman', version: 'v4.3.1' }).invoke({ op: 'VolumeCreate', data: {} })
client({ engine: 'podman', version: 'v6.0.0' }).invoke({ op: 'VolumeCreate', data: {} })
client({ engine: 'podman', version: 'v3.4.4' }).invoke({ op: 'VolumeCreate', data: {} })
holds<Same<Result<'podman', 'v4.3.1', 'PodInspectLibpod'>['InfraContainerID'], string | undefined>>()
holds<Same<Result<'podman', 'v5.8.2', 'PodInspectLibpod'>['InfraContainerID'], string | undefined>>()

// Findings D.4: a cluster volume's fields beside its access mode.
docker.invoke({
  op: 'VolumeCreate',
  data: {
    Name: 'x',
    ClusterVolumeSpec: {
      CapacityRange: { RequiredBytes: 1, LimitBytes: 2n },
      Secrets: [{ Key: 'k', Secret: 's' }],
      Availability: 'active',
      AccessibilityRequirements: { Requisite: [], Preferred: [] },
      AccessMode: { Scope: 'single', Sharing: 'none', MountVolume: { FsType: 'ext4' } },
    },
  },
})
// @ts-expect-error It stands beside the access mode.
docker.invoke({ op: 'VolumeCreate', data: { ClusterVolumeSpec: { AccessMode: { Availability: 'active' } } } })

// Findings D.6: what engines read and their specifications leave out.
for (const version of ['v4.3.1', 'v5.8.2', 'v6.0.0'] as const) {
  const any = client({ engine: 'podman', version })
  any.invoke({ op: 'PodStatsAllLibpod', params: { all: true, stream: true, delay: 1 }, as: 'messages' })
  any.invoke({ op: 'PodStatsAllLibpod', params: { all: true } }).then((pods) => pods[0]?.CPU)
  // @ts-expect-error It has no end.
  any.invoke({ op: 'PodStatsAllLibpod', params: { all: true, stream: true } })
}
podman.invoke({ op: 'SystemPruneLibpod', params: { all: true, volumes: true, filters: { label: 'a' } } })
podman.invoke({ op: 'SecretCreateLibpod', params: { name: 'x', replace: true }, data: 'x' })
podman.invoke({
  op: 'ManifestPushLibpod',
  params: { name: 'x', destination: 'y', 'X-Registry-Auth': { username: 'u' } },
})
docker.invoke({ op: 'DistributionInspect', params: { name: 'x', 'X-Registry-Auth': { username: 'u' } } })
docker.invoke({ op: 'ImageBuild', params: { session: 'x', buildid: 'y', version: '2' }, data: 'x' })
docker.invoke({ op: 'BuildCancel', params: { id: 'y' } })
docker.invoke({ op: 'ContainerStart', params: { id: 'x', checkpoint: 'c', 'checkpoint-dir': '/d' } })
podman.invoke({ op: 'ImageBuildLibpod', params: { secrets: ['id=a,src=a'] }, data: 'x' })
