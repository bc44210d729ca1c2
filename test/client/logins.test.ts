import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { client } from '../../src/index.ts'

const login = { username: 'me', password: 'pass' }

/** An engine that keeps what it is sent as `name` and answers with an empty object. */
async function keeping(name: string): Promise<{ uri: string; sent: string[] }> {
  const sent: string[] = []
  const server = createServer((request, response) => {
    const value = request.headers[name]
    if (value !== undefined) sent.push(Buffer.from(String(value), 'base64url').toString())
    response.setHeader('api-version', '1.41').end('{}')
    request.resume()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent }
}

const spec = { TaskTemplate: { ContainerSpec: { Image: 'quay.io/a/b:1' } } }
it.each<[engine: 'docker' | 'podman', op: string, params: object, data?: unknown]>([
  ['docker', 'ImageCreate', { fromImage: 'quay.io/a/b', tag: '1' }],
  ['docker', 'ImagePush', { name: 'quay.io/a/b', tag: '1' }],
  ['docker', 'DistributionInspect', { name: 'quay.io/a/b' }],
  ['docker', 'PluginPull', { remote: 'quay.io/a/b' }, []],
  ['docker', 'PluginPush', { name: 'quay.io/a/b' }],
  ['docker', 'ServiceCreate', {}, spec],
  ['podman', 'ImagePullLibpod', { reference: 'docker://quay.io/a/b' }],
  ['podman', 'ImagePushLibpod', { name: 'a', destination: 'quay.io/a/b' }],
  ['podman', 'ManifestPushLibpod', { name: 'a', destination: 'quay.io/a/b' }],
  ['podman', 'ArtifactPullLibpod', { name: 'quay.io/a/b' }],
])('%s, %s: the login that the connection was told is found', async (engine, op, params, data) => {
  const { uri, sent } = await keeping('x-registry-auth')
  const version = engine === 'docker' ? 'v1.41' : 'v5.6.0'
  await using own = client({ engine, version, conn: { uri, registryAuth: { 'quay.io': login } } } as never)
  await own.invoke({ op, params, data } as never)
  expect(sent.map((text) => JSON.parse(text))).toEqual([{ ...login, serveraddress: 'quay.io' }])
})

it('pods of a file get the logins of all registries', async () => {
  const { uri, sent } = await keeping('x-registry-auth')
  const conn = { uri, registryAuth: { 'quay.io': login } }
  await using podman = client({ engine: 'podman', version: 'v4.3.0', conn })
  await podman.invoke({ op: 'PlayKubeLibpod', data: 'kind: Pod' })
  expect(sent.map((text) => JSON.parse(text))).toEqual([{ 'quay.io': expect.objectContaining(login) }])
})

it('a build gets the logins of all registries', async () => {
  const { uri, sent } = await keeping('x-registry-config')
  await using docker = client({ engine: 'docker', conn: { uri, registryAuth: { 'quay.io': login } } })
  await docker.invoke({ op: 'ImageBuild', data: '' })
  expect(sent.map((text) => JSON.parse(text))).toEqual([{ 'quay.io': expect.objectContaining(login) }])
})
