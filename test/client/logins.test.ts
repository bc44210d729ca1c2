import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { client } from '../../src/index.ts'

const login = { username: 'me', password: 'pass' }

/** An engine that keeps what it is sent as `name` and answers with nothing. */
async function keeping(name: string): Promise<{ uri: string; sent: string[] }> {
  const sent: string[] = []
  const server = createServer((request, response) => {
    const value = request.headers[name]
    if (value !== undefined) sent.push(Buffer.from(String(value), 'base64url').toString())
    response.setHeader('api-version', '1.41').end()
    request.resume()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent }
}

it.each([
  ['ImageCreate', { fromImage: 'quay.io/a/b', tag: '1' }],
  ['ImagePush', { name: 'quay.io/a/b', tag: '1' }],
] as const)('%s finds the login that the connection was told', async (op, params) => {
  const { uri, sent } = await keeping('x-registry-auth')
  await using docker = client({ engine: 'docker', conn: { uri, registryAuth: { 'quay.io': login } } })
  await docker.invoke({ op, params } as never)
  expect(sent.map((text) => JSON.parse(text))).toEqual([{ ...login, serveraddress: 'quay.io' }])
})

it('a build gets the logins of all registries', async () => {
  const { uri, sent } = await keeping('x-registry-config')
  await using docker = client({ engine: 'docker', conn: { uri, registryAuth: { 'quay.io': login } } })
  await docker.invoke({ op: 'ImageBuild', data: '' })
  expect(sent.map((text) => JSON.parse(text))).toEqual([{ 'quay.io': expect.objectContaining(login) }])
})
