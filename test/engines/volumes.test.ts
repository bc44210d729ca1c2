import { expect, it, onTestFinished } from 'vitest'
import { type DockerClient, dockerClient, ignoreMissing, runContainer } from './support/clients.ts'
import { dockerApi, label, labels, suite, uniqueName } from './support/engine.ts'

suite('volumes', dockerApi, (target) => {
  const docker = dockerClient(target)

  it('creates, inspects, lists and deletes one', async () => {
    const name = await makeVolume(docker)
    expect(await docker.invoke({ op: 'VolumeInspect', params: { name } })).toMatchObject({
      Name: name,
      Driver: 'local',
      Labels: labels,
    })
    // Podman gives what one of several filters lets through; other tests have volumes of the label.
    const list = (filters: Record<string, string[]>) =>
      docker.invoke({ op: 'VolumeList', params: { filters } })
    expect(await list({ name: [name] })).toMatchObject({ Volumes: [{ Name: name }] })
    expect((await list({ label: [label] })).Volumes?.map(({ Name }) => Name)).toContain(name)
    expect(await docker.invoke({ op: 'VolumeDelete', params: { name } })).toBeUndefined()
    await expect(docker.invoke({ op: 'VolumeInspect', params: { name } })).rejects.toMatchObject({
      reason: 'not-found',
    })
  })

  it('carries what one container wrote to the next', async () => {
    const name = await makeVolume(docker)
    const run = async (script: string): Promise<unknown> => {
      const id = await runContainer(docker, {
        Cmd: ['sh', '-c', script],
        HostConfig: { Binds: [`${name}:/data`] },
      })
      await docker.invoke({ op: 'ContainerWait', params: { id } })
      const logs = await docker.invoke({ op: 'ContainerLogs', params: { id, stdout: true } })
      await docker.invoke({ op: 'ContainerDelete', params: { id, force: true } })
      return logs
    }
    await run('echo kept > /data/note')
    expect(await run('cat /data/note')).toMatchObject({ stdout: 'kept\n' })
  })

  it('refuses to delete one that a container has', async () => {
    const name = await makeVolume(docker)
    await runContainer(docker, { HostConfig: { Binds: [`${name}:/data`] } })
    await expect(docker.invoke({ op: 'VolumeDelete', params: { name } })).rejects.toMatchObject({
      status: 409,
      reason: 'conflict',
    })
  })
})

async function makeVolume(docker: DockerClient): Promise<string> {
  const name = uniqueName('volume')
  await docker.invoke({ op: 'VolumeCreate', data: { Name: name, Labels: labels } })
  onTestFinished(async () => {
    await docker.invoke({ op: 'VolumeDelete', params: { name, force: true } }).catch(ignoreMissing)
  })
  return name
}
