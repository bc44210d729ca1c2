import { type Body, client, type Params, type Result, type Schema } from 'hawser'
import { holds, type Same } from './support.js'

const podman = client({ engine: 'podman', version: 'v4.3.1' })
const pods = client({ engine: 'podman', version: 'v5.8.2', category: 'libpod/pods' })

// Parameters.
holds<Same<Params<'podman', 'v4.3.1', 'ContainerStopLibpod'>['name'], string>>()
holds<Same<Params<'podman', 'v4.3.1', 'ContainerRename'>, { name: string; query_name: string }>>()
podman.invoke({ op: 'ContainerListLibpod', params: { all: true, filters: { status: ['running'] } } })
podman.invoke({
  op: 'ImagePullLibpod',
  params: { reference: 'busybox', 'X-Registry-Auth': { username: 'u' } },
})
podman.invoke({ op: 'ContainerWaitLibpod', params: { name: 'x', condition: ['exited', 'stopped'] } })
podman.invoke({ op: 'SystemEventsLibpod', params: { since: new Date(), until: new Date() } })
// @ts-expect-error The name is missing.
podman.invoke({ op: 'ContainerStopLibpod', params: {} })
// @ts-expect-error There is no such parameter.
podman.invoke({ op: 'ContainerStopLibpod', params: { id: 'x' } })
// @ts-expect-error It belongs to another category.
pods.invoke({ op: 'ContainerListLibpod' })
// @ts-expect-error Docker's name is not Podman's.
podman.invoke({ op: 'ImageTagg', params: { name: 'x' } })

// Bodies.
podman.invoke({
  op: 'ContainerCreateLibpod',
  data: { image: 'busybox', command: ['sh'], netns: { nsmode: 'none' }, env: { A: 'b' } },
})
podman.invoke({ op: 'PodCreateLibpod', data: { name: 'pod' } })
podman.invoke({ op: 'SecretCreateLibpod', params: { name: 'x' }, data: 'hush' })
podman.invoke({ op: 'ImageBuildLibpod', params: { t: ['x'] }, data: new Uint8Array() })
// @ts-expect-error An image has a name.
podman.invoke({ op: 'ContainerCreateLibpod', data: { image: 1 } })
// @ts-expect-error There is no such field.
podman.invoke({ op: 'ContainerCreateLibpod', data: { imag: 'x' } })
holds<Same<Body<'podman', 'v4.3.1', 'ContainerCreateLibpod'>, Schema<'podman', 'v4.3.1', 'SpecGenerator'>>>()
holds<Same<Body<'podman', 'v4.3.1', 'ContainerStartLibpod'>, undefined>>()

// Answers.
holds<
  Same<Result<'podman', 'v4.3.1', 'ContainerListLibpod'>, Schema<'podman', 'v4.3.1', 'ListContainer'>[]>
>()
holds<Same<Result<'podman', 'v4.3.1', 'ImageCommitLibpod'>['Id'], string>>()
holds<Same<Result<'podman', 'v4.3.1', 'ContainerExportLibpod'>, Uint8Array>>()
holds<Same<Result<'podman', 'v4.3.1', 'GenerateKubeLibpod'>, string>>()
holds<Same<Result<'podman', 'v4.3.1', 'ContainerStartLibpod'>, undefined>>()
holds<Same<Result<'podman', 'v4.3.1', 'ImageCreate'>, Schema<'podman', 'v4.3.1', 'ProgressMessage'>[]>>()
holds<Same<Result<'podman', 'v4.3.1', 'SystemVersionLibpod'>['Os'], string>>()
holds<Same<Result<'podman', 'v6.0.0', 'ContainerListLibpod'>[number]['Image'], string>>()
holds<Same<Result<'podman', 'v3.1.0', 'listContainers'>[number]['Id'], string>>()
export async function forms(): Promise<void> {
  for await (const { Action } of podman.invoke({ op: 'SystemEventsLibpod', as: 'messages' })) {
    holds<Same<typeof Action, string>>()
  }
  const pulled = await podman.invoke({ op: 'ImagePullLibpod', params: { reference: 'x' } })
  holds<Same<(typeof pulled)[number]['id'], string | undefined>>()
  const { output } = await podman.invoke({ op: 'ContainerLogsLibpod', params: { name: 'x', stdout: true } })
  holds<Same<typeof output, string>>()
  const top = await podman.invoke({ op: 'ContainerTopLibpod', params: { name: 'x' } })
  holds<Same<NonNullable<(typeof top)['Titles']>, string[]>>()
  const stats = await podman.invoke({ op: 'ContainersStatsAllLibpod', params: { stream: false } })
  holds<Same<NonNullable<(typeof stats)['Stats']>[number]['PIDs'], number | undefined>>()
}
// @ts-expect-error Events go on.
podman.invoke({ op: 'SystemEventsLibpod' })
// @ts-expect-error With `stream` too.
podman.invoke({ op: 'SystemEventsLibpod', params: { stream: true } })
podman.invoke({ op: 'SystemEventsLibpod', params: { stream: false } })
// @ts-expect-error Stats go on.
podman.invoke({ op: 'ContainersStatsAllLibpod' })
// @ts-expect-error Lists that come again and again go on.
podman.invoke({ op: 'ContainerTopLibpod', params: { name: 'x', stream: true } })
