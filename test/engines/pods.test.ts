import { expect, it, onTestFinished } from 'vitest'
import { ignoreMissing, type PodmanClient, podmanClient } from './support/clients.ts'
import { image, label, labels, podman as podmanEngine, suite, uniqueName } from './support/engine.ts'

suite('pods', [podmanEngine], (target) => {
  const podman = podmanClient(target)

  it('creates one with a container in it, and follows it through its states', async () => {
    const name = await makePod(podman)
    const state = async () => {
      return (await podman.invoke({ op: 'PodInspectLibpod', params: { name } })).State
    }
    const seen = [await state()]
    for (const verb of ['Start', 'Pause', 'Unpause', 'Restart', 'Stop'] as const) {
      expect(await podman.invoke({ op: `Pod${verb}Libpod`, params: { name } })).toMatchObject({ Errs: null })
      seen.push(await state())
    }
    expect(seen).toEqual(['Created', 'Running', 'Paused', 'Running', 'Running', 'Exited'])
  })

  it('lists them by filters, and says whether one is there', async () => {
    const name = await makePod(podman)
    expect(
      await podman.invoke({ op: 'PodListLibpod', params: { filters: { label: [label], name: [name] } } }),
    ).toMatchObject([{ Name: name, Labels: labels }])
    expect(
      await podman.invoke({ op: 'PodListLibpod', params: { filters: { name: [`${name}-not`] } } }),
    ).toEqual([])
    expect(await podman.invoke({ op: 'PodExistsLibpod', params: { name } })).toBeUndefined()
    await expect(
      podman.invoke({ op: 'PodExistsLibpod', params: { name: `${name}-not` } }),
    ).rejects.toMatchObject({ reason: 'not-found' })
  })

  it('lists the processes of one and gives its stats', async () => {
    const name = await makePod(podman)
    await podman.invoke({ op: 'PodStartLibpod', params: { name } })
    // A container is called started a little before its command is.
    const processes = async () =>
      (await podman.invoke({ op: 'PodTopLibpod', params: { name, stream: false } })).Processes?.flat()
    await expect.poll(processes, { timeout: 10_000 }).toContain('sleep 602')
    expect(await podman.invoke({ op: 'PodStatsAllLibpod', params: { namesOrIDs: [name] } })).toContainEqual(
      expect.objectContaining({ CID: expect.any(String), Name: `${name}-sleeper` }),
    )
    const params = { namesOrIDs: [name], stream: true, delay: 1 }
    let times = 0
    for await (const pods of podman.invoke({ op: 'PodStatsAllLibpod', params, as: 'messages' })) {
      expect(pods).toContainEqual(expect.objectContaining({ Name: `${name}-sleeper` }))
      times += 1
      if (times === 2) break
    }
    await expect(podman.invoke({ op: 'PodStatsAllLibpod', params } as never)).rejects.toMatchObject({
      code: 'USAGE',
    })
  })

  it('kills one, and tells a second kill that nothing runs in it', async () => {
    const name = await makePod(podman)
    await podman.invoke({ op: 'PodStartLibpod', params: { name } })
    expect(await podman.invoke({ op: 'PodKillLibpod', params: { name, signal: 'KILL' } })).toMatchObject({
      Errs: null,
    })
    await podman.invoke({ op: 'PodStopLibpod', params: { name } })
    await expect(podman.invoke({ op: 'PodKillLibpod', params: { name } })).rejects.toMatchObject({
      reason: 'conflict',
      engineMessage: expect.stringContaining('no running containers'),
    })
  })

  it('deletes one with all that is in it', async () => {
    const name = await makePod(podman)
    await podman.invoke({ op: 'PodStartLibpod', params: { name } })
    await expect(podman.invoke({ op: 'PodDeleteLibpod', params: { name } })).rejects.toMatchObject({
      code: 'ENGINE',
    })
    expect(await podman.invoke({ op: 'PodDeleteLibpod', params: { name, force: true } })).toMatchObject({
      Err: null,
    })
    await expect(
      podman.invoke({ op: 'ContainerExistsLibpod', params: { name: `${name}-sleeper` } }),
    ).rejects.toMatchObject({ reason: 'not-found' })
  })

  it('plays a kube document, and takes it down again', async () => {
    const name = uniqueName('kube')
    const container = { name: 'sleeper', image, command: ['/bin/sleep', '602'] }
    const document = JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, labels },
      spec: { containers: [container] },
    })
    const played = await podman.invoke({
      op: 'PlayKubeLibpod',
      params: { network: ['none'] },
      data: document,
    })
    expect(played).toMatchObject({ Pods: [{ ID: expect.any(String), Containers: [expect.any(String)] }] })
    expect(await podman.invoke({ op: 'PodInspectLibpod', params: { name } })).toMatchObject({
      Name: name,
      State: 'Running',
    })
    expect(await podman.invoke({ op: 'GenerateKubeLibpod', params: { names: [name] } })).toMatch(
      /^kind: Pod$/m,
    )
    const down = await podman.invoke({ op: 'PlayKubeDownLibpod', data: document })
    expect(down).toMatchObject({ RmReport: [{ Err: null }] })
  })
})

async function makePod(podman: PodmanClient): Promise<string> {
  const name = uniqueName('pod')
  await podman.invoke({ op: 'PodCreateLibpod', data: { name, labels } })
  onTestFinished(async () => {
    await podman.invoke({ op: 'PodDeleteLibpod', params: { name, force: true } }).catch(ignoreMissing)
  })
  await podman.invoke({
    op: 'ContainerCreateLibpod',
    data: { name: `${name}-sleeper`, pod: name, image, command: ['sleep', '602'], stop_signal: 9, labels },
  })
  return name
}
