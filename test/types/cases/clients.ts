import { type Category, type Client, client, type Engine, isVersion, type OpName, type Version } from 'hawser'
import { holds, type Same } from './support.js'

// What a client is typed as.
const exact = client({ engine: 'docker', version: 'v1.47', category: 'containers' })
const newest = client({ engine: 'docker' })
const auto = client({ engine: 'docker', version: 'auto', category: 'images' })
const most = client({ engine: 'podman', version: { max: 'v4.3.1' } })
holds<Same<typeof exact, Client<'docker', 'v1.47', 'containers'>>>()
holds<Same<typeof newest, Client<'docker'>>>()
holds<Same<typeof auto, Client<'docker', 'v1.56', 'images'>>>()
holds<Same<typeof most, Client<'podman', 'v4.3.1'>>>()
holds<'docker' | 'podman' extends Engine ? true : false>()

// @ts-expect-error There is no such engine.
client({ engine: 'dokcer' })
// @ts-expect-error There is no such version.
client({ engine: 'docker', version: 'v1.99' })
// @ts-expect-error There is no such version.
client({ engine: 'docker', version: { max: 'v4.3.1' } })
// @ts-expect-error There is no such category.
client({ engine: 'docker', category: 'container' })
// @ts-expect-error That category is Podman's.
client({ engine: 'docker', category: 'libpod/pods' })

// Names.
const op: OpName<'docker', 'v1.47', 'containers'> = 'ContainerCreate'
const any: OpName<'docker', 'v1.47'> = 'ImageList'
const category: Category<'podman', 'v5.8.2'> = 'libpod/pods'
// @ts-expect-error It belongs to another category.
const wrong: OpName<'docker', 'v1.47', 'containers'> = 'ImageList'
export const names: string[] = [op, any, category, wrong]

// A version that is known at run time alone offers what all versions have.
export async function atRunTime(version: string): Promise<void> {
  if (!isVersion('docker', version)) return
  holds<Same<typeof version, Version<'docker'>>>()
  const docker = client({ engine: 'docker', version })
  const [first] = await docker.invoke({ op: 'ContainerList', params: { all: true } })
  const id: string | undefined = first?.Id
  // @ts-expect-error Older versions have no configs.
  docker.invoke({ op: 'ConfigList' })
  void id
}

// Functions of one's own over clients.
export function start(docker: Client<'docker', 'v1.47', 'containers'>, id: string): Promise<undefined> {
  return docker.invoke({ op: 'ContainerStart', params: { id } })
}
start(exact, 'x')
// @ts-expect-error It is a client of another category.
start(client({ engine: 'docker', version: 'v1.47', category: 'images' }), 'x')
