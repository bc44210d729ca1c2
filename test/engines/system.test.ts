import { expect, it } from 'vitest'
import { client, request } from '../../src/index.ts'
import { dockerClient, makeContainer } from './support/clients.ts'
import { dockerApi, suite } from './support/engine.ts'

suite('system', dockerApi, (target) => {
  const docker = dockerClient(target)
  const { uri } = target

  it('answers a ping, by GET and by HEAD', async () => {
    expect(await docker.invoke({ op: 'SystemPing' })).toBe('OK')
    const { status, headers } = await docker.invoke({ op: 'SystemPingHead', as: 'response' })
    expect([status, headers['api-version']]).toEqual([200, expect.stringMatching(/^1\.\d+$/)])
  })

  it('tells its version and what it is', async () => {
    const version = await docker.invoke({ op: 'SystemVersion' })
    expect(version).toMatchObject({
      ApiVersion: expect.stringMatching(/^1\.\d+$/),
      Os: 'linux',
      Version: expect.stringMatching(/^\d+\./),
    })
    expect(await docker.invoke({ op: 'SystemInfo' })).toMatchObject({
      OSType: 'linux',
      Images: expect.any(Number),
      Name: expect.any(String),
    })
  })

  it('finds out the version to use, by itself', async () => {
    await using auto = client({ engine: 'docker', conn: { uri } })
    const { ApiVersion } = await auto.invoke({ op: 'SystemVersion' })
    expect(await auto.negotiate()).toBe(`v${ApiVersion}`)
  })

  it('tells how much room things take', async () => {
    expect(await docker.invoke({ op: 'SystemDataUsage' })).toMatchObject({
      Images: expect.any(Array),
      Volumes: expect.any(Array),
    })
  })

  it('tells the events of a time that is over', async () => {
    const since = Math.floor(Date.now() / 1000) - 1
    const id = await makeContainer(docker)
    const until = Math.floor(Date.now() / 1000) + 2
    const events = await docker.invoke({
      op: 'SystemEvents',
      params: { since: String(since), until: String(until), filters: { container: [id] } },
    })
    expect(events).toContainEqual(
      expect.objectContaining({
        Type: 'container',
        Action: 'create',
        Actor: expect.objectContaining({ ID: id }),
      }),
    )
  })

  it('takes calls that no table knows', async () => {
    expect(await request({ conn: { uri }, method: 'GET', path: '/_ping' })).toBe('OK')
    await expect(
      request({ conn: { uri }, method: 'GET', path: '/v1.41/hawser-nothing' }),
    ).rejects.toMatchObject({ status: 404, path: '/v1.41/hawser-nothing' })
  })

  const { tcp } = target
  if (tcp) {
    it('answers over TCP on loopback', async () => {
      await using overTcp = client({ engine: 'docker', version: 'v1.41', conn: { uri: tcp } })
      expect(await overTcp.invoke({ op: 'SystemPing' })).toBe('OK')
    })
  }
})
