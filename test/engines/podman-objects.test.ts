import { expect, it, onTestFinished } from 'vitest'
import { client } from '../../src/index.ts'
import { ignoreMissing, podmanClient } from './support/clients.ts'
import { label, labels, podman as podmanEngine, suite, uniqueName } from './support/engine.ts'

suite('libpod system, networks, volumes and secrets', [podmanEngine], (target) => {
  const podman = podmanClient(target)
  const afterTest = (op: string, name: string): void => {
    onTestFinished(async () => {
      await podman.invoke({ op: op as 'VolumeDelete', params: { name } }).catch(ignoreMissing)
    })
  }

  it('answers a ping, tells its version and what it is, by its own API and by the compat one', async () => {
    expect(await podman.invoke({ op: 'SystemPing' })).toBe('OK')
    expect(await podman.invoke({ op: 'SystemVersionLibpod' })).toMatchObject({
      Version: expect.stringMatching(/^\d+\./),
      Os: 'linux',
    })
    expect(await podman.invoke({ op: 'SystemVersion' })).toMatchObject({
      ApiVersion: expect.stringMatching(/^1\./),
      Os: 'linux',
    })
    expect(await podman.invoke({ op: 'SystemInfoLibpod' })).toMatchObject({
      host: { os: 'linux' },
      store: { graphDriverName: expect.any(String) },
    })
    expect(await podman.invoke({ op: 'SystemInfo' })).toMatchObject({ OSType: 'linux' })
    expect(await podman.invoke({ op: 'SystemDataUsageLibpod' })).toMatchObject({ Images: expect.any(Array) })
  })

  it('finds out the version to use, by itself', async () => {
    await using auto = client({ engine: 'podman', conn: { uri: target.uri } })
    const { Version } = await auto.invoke({ op: 'SystemVersionLibpod' })
    expect(await auto.negotiate()).toBe(`v${Version}`)
  })

  it('tells the events of a time that is over', async () => {
    const name = uniqueName('volume')
    const since = Math.floor(Date.now() / 1000) - 1
    await podman.invoke({ op: 'VolumeCreateLibpod', data: { Name: name, Label: labels } })
    afterTest('VolumeDelete', name)
    // Its file of events is read to the end for certain only while `until` is still to come.
    const params = () => ({
      since: String(since),
      until: String(Math.floor(Date.now() / 1000) + 2),
      filters: { type: ['volume'], event: ['create'] },
    })
    const actor = { Attributes: expect.objectContaining({ name }) }
    const want = expect.objectContaining({
      Type: 'volume',
      Action: 'create',
      Actor: expect.objectContaining(actor),
    })
    expect(await podman.invoke({ op: 'SystemEventsLibpod', params: params() })).toContainEqual(want)
    expect(await podman.invoke({ op: 'SystemEvents', params: params() })).toContainEqual(want)
    const { until: _, ...sofar } = params()
    expect(
      await podman.invoke({ op: 'SystemEventsLibpod', params: { ...sofar, stream: false } }),
    ).toContainEqual(want)
  })

  it('creates, inspects, lists and deletes a network', async () => {
    const name = uniqueName('network')
    expect(
      await podman.invoke({
        op: 'NetworkCreateLibpod',
        data: { name, driver: 'bridge', labels, internal: true },
      }),
    ).toMatchObject({ name, labels })
    afterTest('NetworkDelete', name)
    expect(await podman.invoke({ op: 'NetworkExistsLibpod', params: { name } })).toBeUndefined()
    expect(await podman.invoke({ op: 'NetworkInspectLibpod', params: { name } })).toMatchObject({
      name,
      driver: 'bridge',
      internal: true,
    })
    expect(await podman.invoke({ op: 'NetworkInspect', params: { name } })).toMatchObject({
      Name: name,
      Driver: 'bridge',
      Internal: true,
    })
    const listed = await podman.invoke({
      op: 'NetworkListLibpod',
      params: { filters: { label: [label], name: [name] } },
    })
    expect(listed).toContainEqual(expect.objectContaining({ name }))
    expect(await podman.invoke({ op: 'NetworkDeleteLibpod', params: { name } })).toEqual([
      { Name: name, Err: null },
    ])
    await expect(podman.invoke({ op: 'NetworkExistsLibpod', params: { name } })).rejects.toMatchObject({
      reason: 'not-found',
    })
  })

  it('creates, inspects, lists and deletes a volume', async () => {
    const name = uniqueName('volume')
    expect(
      await podman.invoke({ op: 'VolumeCreateLibpod', data: { Name: name, Label: labels } }),
    ).toMatchObject({ Name: name, Labels: labels })
    afterTest('VolumeDelete', name)
    expect(await podman.invoke({ op: 'VolumeExistsLibpod', params: { name } })).toBeUndefined()
    expect(await podman.invoke({ op: 'VolumeInspectLibpod', params: { name } })).toMatchObject({
      Name: name,
      Driver: 'local',
    })
    expect(await podman.invoke({ op: 'VolumeInspect', params: { name } })).toMatchObject({
      Name: name,
      Driver: 'local',
    })
    const listed = await podman.invoke({
      op: 'VolumeListLibpod',
      params: { filters: { label: [label], name: [name] } },
    })
    // Podman gives what one of several filters lets through; other tests have volumes of the label.
    expect(listed).toContainEqual(expect.objectContaining({ Name: name }))
    expect(await podman.invoke({ op: 'VolumeDeleteLibpod', params: { name } })).toBeUndefined()
    await expect(podman.invoke({ op: 'VolumeExistsLibpod', params: { name } })).rejects.toMatchObject({
      reason: 'not-found',
    })
  })

  it('creates, inspects, lists and deletes a secret by its own API, the secret being the body itself', async () => {
    const name = uniqueName('secret')
    const params = { name, labels: labels }
    const { ID } = await podman.invoke({ op: 'SecretCreateLibpod', params, data: 'hush, grüß dich' })
    afterTest('SecretDelete', name)
    expect(await podman.invoke({ op: 'SecretInspectLibpod', params: { name } })).toMatchObject({
      ID,
      Spec: { Name: name },
    })
    expect(
      await podman.invoke({ op: 'SecretListLibpod', params: { filters: { name: [name] } } }),
    ).toMatchObject([{ ID }])
    expect(await podman.invoke({ op: 'SecretDeleteLibpod', params: { name } })).toBeUndefined()
    await expect(podman.invoke({ op: 'SecretInspectLibpod', params: { name } })).rejects.toMatchObject({
      reason: 'not-found',
    })
  })

  it('creates, inspects, lists and deletes a secret by the compat API, the secret being base64 in JSON', async () => {
    const name = uniqueName('secret')
    const data = { Name: name, Data: Buffer.from('hush').toString('base64'), Labels: labels }
    const { ID } = await podman.invoke({ op: 'SecretCreate', data })
    afterTest('SecretDelete', name)
    expect(await podman.invoke({ op: 'SecretInspect', params: { name } })).toMatchObject({
      ID,
      Spec: { Name: name },
    })
    expect(await podman.invoke({ op: 'SecretList', params: { filters: { name: [name] } } })).toMatchObject([
      { ID },
    ])
    expect(await podman.invoke({ op: 'SecretDelete', params: { name } })).toBeUndefined()
    await expect(podman.invoke({ op: 'SecretInspect', params: { name } })).rejects.toMatchObject({
      reason: 'not-found',
    })
  })
})
