import { describe, expect, it } from 'vitest'
import { client } from '../../src/client/client.ts'
import type { Engine } from '../../src/types/public.ts'

function errorOf(engine: string, op: string, category?: string): unknown {
  const options = {
    engine,
    version: engine === 'docker' ? 'v1.47' : 'v5.2.0',
    category,
    conn: { uri: 'unix:///x' },
  }
  try {
    const any = client(options as { engine: Engine })
    return any.doc(op as never)
  } catch (error) {
    return error
  }
}

describe('findings F.1: the words of the CLIs and of dockerode lead to the operation', () => {
  it.each([
    ['docker', 'ImagePull', 'ImageCreate'],
    ['docker', 'ContainerRemove', 'ContainerDelete'],
    ['docker', 'VolumeRemove', 'VolumeDelete'],
    ['docker', 'Version', 'SystemVersion'],
    ['docker', 'Ping', 'SystemPing'],
    ['docker', 'Info', 'SystemInfo'],
    ['docker', 'Events', 'SystemEvents'],
    ['docker', 'Build', 'ImageBuild'],
    ['docker', 'ExecCreate', 'ContainerExec'],
    ['docker', 'createContainer', 'ContainerCreate'],
    ['docker', 'inspectContainer', 'ContainerInspect'],
    ['docker', 'removeContainer', 'ContainerDelete'],
    ['podman', 'inspectVolume', 'VolumeInspectLibpod'],
    ['docker', 'container.remove', 'ContainerDelete'],
    ['docker', 'docker.listImages', 'ImageList'],
    ['docker', 'docker.createContainer()', 'ContainerCreate'],
    ['docker', 'getContainer', 'ContainerInspect'],
    ['docker', 'getExec(id)', 'ExecInspect'],
    ['docker', 'getContainer.inspect', 'ContainerInspect'],
    ['docker', 'getContainer(id).inspect', 'ContainerInspect'],
    ['docker', "docker.getContainer('web').inspect()", 'ContainerInspect'],
    ['docker', 'docker.getImage(name).remove', 'ImageDelete'],
    ['docker', 'getNetwork(id).connect', 'NetworkConnect'],
    ['podman', 'docker.getVolume(name).inspect', 'VolumeInspectLibpod'],
    ['docker', 'docker ps', 'ContainerList'],
    ['docker', 'rmi', 'ImageDelete'],
    ['docker', 'docker network rm', 'NetworkDelete'],
    ['docker', 'ServiceRm', 'ServiceDelete'],
    ['docker', 'getArchive', undefined],
    ['docker', 'container.getArchive', 'ContainerArchive'],
    ['docker', 'ImagePushh', 'ImagePush'],
    ['docker', 'ContainerLst', 'ContainerList'],
    ['docker', 'constructor', undefined],
    ['docker', '', undefined],
    ['docker', '!', undefined],
    ['podman', 'ImagePull', 'ImagePullLibpod'],
    ['podman', 'ContainerRemove', 'ContainerDeleteLibpod'],
    ['podman', 'ContainerRemoveLibpod', 'ContainerDeleteLibpod'],
    ['podman', 'createContainer', 'ContainerCreateLibpod'],
    ['podman', 'podman pod ps', 'PodListLibpod'],
    ['podman', 'kube play', 'PlayKubeLibpod'],
  ])('%s %s', (engine, op, suggestion) => {
    const error = errorOf(engine, op)
    expect(error).toMatchObject({ code: 'USAGE' })
    expect((error as { suggestion?: string }).suggestion).toBe(suggestion)
  })

  it('prefers one in the category of the client', () => {
    expect(errorOf('podman', 'ContainerRemove', 'containers')).toMatchObject({
      suggestion: 'ContainerDelete',
    })
  })
})
