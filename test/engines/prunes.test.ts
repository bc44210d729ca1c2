import { expect, it, onTestFinished } from 'vitest'
import { tar } from '../support/tar.ts'
import { dockerClient, ignoreMissing, makeContainer, podmanClient } from './support/clients.ts'
import { dockerApi, labels, ownSuite, podman as podmanEngine, uniqueName } from './support/engine.ts'

// What bears the label goes, what does not bear it stays: nothing else on the engine is in danger.
ownSuite('prunes', dockerApi, (target) => {
  const docker = dockerClient(target)

  it('removes the stopped containers of a label', async () => {
    const mark = uniqueName('prune')
    const marked = await makeContainer(docker, { Labels: { ...labels, mark } })
    const other = await makeContainer(docker)
    const pruned = await docker.invoke({
      op: 'ContainerPrune',
      params: { filters: { label: [`mark=${mark}`] } },
    })
    expect(pruned).toMatchObject({ ContainersDeleted: [marked] })
    expect(await docker.invoke({ op: 'ContainerInspect', params: { id: other } })).toMatchObject({
      Id: other,
    })
  })

  it('removes the unused networks of a label', async () => {
    const mark = uniqueName('prune')
    const [marked, other] = [uniqueName('network'), uniqueName('network')]
    await docker.invoke({ op: 'NetworkCreate', data: { Name: marked, Labels: { ...labels, mark } } })
    await docker.invoke({ op: 'NetworkCreate', data: { Name: other, Labels: labels } })
    onTestFinished(async () => {
      for (const id of [marked, other]) {
        await docker.invoke({ op: 'NetworkDelete', params: { id } }).catch(ignoreMissing)
      }
    })
    const pruned = await docker.invoke({
      op: 'NetworkPrune',
      params: { filters: { label: [`mark=${mark}`] } },
    })
    expect(pruned).toMatchObject({ NetworksDeleted: [marked] })
    expect(await docker.invoke({ op: 'NetworkInspect', params: { id: other } })).toMatchObject({
      Name: other,
    })
  })

  it('removes the unused volumes of a label', async () => {
    const mark = uniqueName('prune')
    const [marked, other] = [uniqueName('volume'), uniqueName('volume')]
    await docker.invoke({ op: 'VolumeCreate', data: { Name: marked, Labels: { ...labels, mark } } })
    await docker.invoke({ op: 'VolumeCreate', data: { Name: other, Labels: labels } })
    onTestFinished(async () => {
      for (const name of [marked, other]) {
        await docker.invoke({ op: 'VolumeDelete', params: { name } }).catch(ignoreMissing)
      }
    })
    const pruned = await docker.invoke({
      op: 'VolumePrune',
      params: { filters: { label: [`mark=${mark}`] } },
    })
    expect(pruned).toMatchObject({ VolumesDeleted: [marked], SpaceReclaimed: expect.any(Number) })
    expect(await docker.invoke({ op: 'VolumeInspect', params: { name: other } })).toMatchObject({
      Name: other,
    })
  })

  it('removes the nameless images of a label', async () => {
    const mark = uniqueName('prune')
    const data = await tar([{ name: 'note', data: mark }])
    await docker.invoke({
      op: 'ImageCreate',
      params: { fromSrc: '-', changes: [`LABEL mark=${mark}`] },
      data,
    })
    const filters = { label: [`mark=${mark}`] }
    const [image] = await docker.invoke({ op: 'ImageList', params: { filters } })
    const pruned = await docker.invoke({ op: 'ImagePrune', params: { filters } })
    expect(pruned).toMatchObject({
      ImagesDeleted: expect.arrayContaining([
        expect.objectContaining({
          Deleted: expect.stringContaining(image?.Id?.replace('sha256:', '') ?? 'an image'),
        }),
      ]),
    })
    expect(await docker.invoke({ op: 'ImageList', params: { filters } })).toEqual([])
  })
})

ownSuite('libpod prunes', [podmanEngine], (target) => {
  const podman = podmanClient(target)

  it('removes the unused volumes of a label', async () => {
    const mark = uniqueName('prune')
    const [marked, other] = [uniqueName('volume'), uniqueName('volume')]
    await podman.invoke({ op: 'VolumeCreateLibpod', data: { Name: marked, Label: { ...labels, mark } } })
    await podman.invoke({ op: 'VolumeCreateLibpod', data: { Name: other, Label: labels } })
    onTestFinished(async () => {
      for (const name of [marked, other]) {
        await podman.invoke({ op: 'VolumeDeleteLibpod', params: { name } }).catch(ignoreMissing)
      }
    })
    const pruned = await podman.invoke({
      op: 'VolumePruneLibpod',
      params: { filters: { label: [`mark=${mark}`] } },
    })
    expect(pruned).toMatchObject([{ Id: marked }])
    expect(await podman.invoke({ op: 'VolumeExistsLibpod', params: { name: other } })).toBeUndefined()
  })

  it('removes the stopped pods', async () => {
    const name = uniqueName('pod')
    await podman.invoke({ op: 'PodCreateLibpod', data: { name, labels } })
    await podman.invoke({ op: 'PodStartLibpod', params: { name } })
    await podman.invoke({ op: 'PodStopLibpod', params: { name } })
    expect(await podman.invoke({ op: 'PodPruneLibpod' })).toEqual([{ Id: expect.any(String), Err: null }])
    await expect(podman.invoke({ op: 'PodExistsLibpod', params: { name } })).rejects.toMatchObject({
      reason: 'not-found',
    })
  })
})
