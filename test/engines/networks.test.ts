import { expect, it, onTestFinished } from 'vitest'
import { type DockerClient, dockerClient, ignoreMissing, runContainer } from './support/clients.ts'
import { dockerApi, label, labels, suite, uniqueName } from './support/engine.ts'

suite('networks', dockerApi, (target) => {
  const docker = dockerClient(target)

  it('creates, inspects, lists and deletes one', async () => {
    const name = await makeNetwork(docker, { Internal: true })
    const found = await docker.invoke({ op: 'NetworkInspect', params: { id: name } })
    expect(found).toMatchObject({ Name: name, Driver: 'bridge', Internal: true, Labels: labels })
    const listed = await docker.invoke({
      op: 'NetworkList',
      params: { filters: { label: [label], name: [name] } },
    })
    expect(listed).toContainEqual(expect.objectContaining({ Id: found.Id, Name: name }))
    expect(await docker.invoke({ op: 'NetworkDelete', params: { id: name } })).toBeUndefined()
    await expect(docker.invoke({ op: 'NetworkInspect', params: { id: name } })).rejects.toMatchObject({
      reason: 'not-found',
    })
  })

  it('connects a container, and disconnects it', async () => {
    const id = await makeNetwork(docker)
    const container = await runContainer(docker)
    const members = async (): Promise<string[]> => {
      const { Containers } = await docker.invoke({ op: 'NetworkInspect', params: { id } })
      return Object.keys(Containers ?? {})
    }
    await docker.invoke({
      op: 'NetworkConnect',
      params: { id },
      data: { Container: container, EndpointConfig: { Aliases: ['alias'] } },
    })
    expect(await members()).toEqual([container])
    await docker.invoke({
      op: 'NetworkDisconnect',
      params: { id },
      data: { Container: container, Force: true },
    })
    expect(await members()).toEqual([])
  })
})

async function makeNetwork(docker: DockerClient, body: object = {}): Promise<string> {
  const name = uniqueName('network')
  await docker.invoke({
    op: 'NetworkCreate',
    data: { Name: name, CheckDuplicate: true, Labels: labels, ...body },
  })
  onTestFinished(async () => {
    await docker.invoke({ op: 'NetworkDelete', params: { id: name } }).catch(ignoreMissing)
  })
  return name
}
