import { execFileSync } from 'node:child_process'
import { Readable } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { EngineClient } from '../../src/client/client.ts'
import { UsageError } from '../../src/errors/errors.ts'
import { rejection } from '../support/docker.ts'
import { serve } from '../support/serve.ts'

const docker = { engine: 'docker', version: 'v1.47' }
const podman = { engine: 'podman', version: 'v5.2.0' }

async function strictClient(
  of: object,
  strict = true,
): Promise<{ client: EngineClient; requests: string[] }> {
  const requests: string[] = []
  const server = await serve((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{}'))
  })
  const client = new EngineClient({ ...(of as typeof docker), conn: { uri: server.uri }, strict })
  onTestFinished(async () => {
    await client.close()
    await server.close()
  })
  return { client, requests }
}

describe('findings F.7: a strict client holds bodies against the schema', () => {
  it.each<[of: object, op: string, data: unknown, message: string, suggestion?: string]>([
    [
      docker,
      'ContainerCreate',
      { Image: 'a', Hostconfig: {} },
      'the body has no field "Hostconfig"',
      'HostConfig',
    ],
    [
      docker,
      'ContainerCreate',
      { Image: 'a', HostConfig: { Bind: [] } },
      '"HostConfig" in the body has no field "Bind"',
      'Binds',
    ],
    [docker, 'ContainerCreate', { Image: 5 }, '"Image" in the body must be a string, not an integer'],
    [docker, 'ContainerCreate', { Cmd: [1] }, '"Cmd[0]" in the body must be a string, not an integer'],
    [docker, 'ContainerCreate', { Tty: 'true' }, '"Tty" in the body must be a boolean, not a string'],
    [
      docker,
      'ContainerCreate',
      { HostConfig: { Memory: '1' } },
      '"HostConfig.Memory" in the body must be a number',
    ],
    [
      docker,
      'ContainerCreate',
      { HostConfig: { Mounts: [{ Sorce: '/a' }] } },
      '"HostConfig.Mounts[0]" in the body has no field "Sorce"',
      'Source',
    ],
    [
      docker,
      'ContainerCreate',
      { HostConfig: { PortBindings: { '80/tcp': [{ HostPort: 80 }] } } },
      '"HostConfig.PortBindings.80/tcp[0].HostPort" in the body must be a string',
    ],
    [docker, 'ContainerCreate', { Labels: { a: 1 } }, '"Labels.a" in the body must be a string'],
    [docker, 'ContainerCreate', ['a'], 'the body must be an object, not an array'],
    [docker, 'NetworkCreate', { Driver: 'bridge' }, 'the body lacks the required field "Name"'],
    [docker, 'VolumeCreate', { name: 'a' }, 'the body has no field "name"', 'Name'],
    [podman, 'ContainerCreateLibpod', { imag: 'a' }, 'the body has no field "imag"', 'image'],
    [
      podman,
      'ContainerCreateLibpod',
      { image: 'a', command: 'ls' },
      '"command" in the body must be an array, not a string',
    ],
  ])('%#', async (of, op, data, message, suggestion) => {
    const { client, requests } = await strictClient(of)
    const error = await rejection<UsageError>(client.invoke({ op, data }))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(`${op}: ${message}`)
    expect(error.suggestion).toBe(suggestion)
    expect(requests).toEqual([])
  })

  it.each<[of: object, op: string, data: unknown]>([
    [
      docker,
      'ContainerCreate',
      {
        Image: 'a',
        Cmd: null,
        Env: ['A=b'],
        Labels: { any: 'thing' },
        HostConfig: {
          Memory: 5n,
          AutoRemove: true,
          Binds: ['/a:/b'],
          Ulimits: [{ Name: 'n', Soft: 1, Hard: 2 }],
        },
        Volumes: undefined,
      },
    ],
    [docker, 'ContainerCreate', '{"Image":"a","anything":1}'],
    [docker, 'ContainerCreate', Buffer.from('{"anything":1}')],
    [docker, 'ContainerCreate', { toJSON: () => ({ Image: 'a' }) }],
    [docker, 'NetworkCreate', { Name: 'n', Options: { 'com.x': 'y' } }],
    [docker, 'ExecStart', { Detach: true }],
    [docker, 'ImageBuild', Buffer.from('tar')],
    [docker, 'ImageLoad', Readable.from([Buffer.from('tar')])],
    [
      podman,
      'ContainerCreateLibpod',
      {
        image: 'a',
        command: ['ls'],
        mounts: [{ destination: '/a', type: 'tmpfs', options: ['ro'] }],
        netns: { nsmode: 'host' },
        terminal: true,
      },
    ],
    [podman, 'VolumeCreateLibpod', { Name: 'v', Label: { a: 'b' } }],
  ])('lets pass %#', async (of, op, data) => {
    const { client, requests } = await strictClient(of)
    const params = op === 'ExecStart' ? { id: 'x' } : {}
    await client.invoke({ op, data, params, as: 'response' })
    expect(requests).toHaveLength(1)
  })

  it('lets everything pass without it, and refuses what is no boolean', async () => {
    const { client, requests } = await strictClient(docker, false)
    await client.invoke({ op: 'ContainerCreate', data: { Hostconfig: {} } })
    expect(requests).toHaveLength(1)
    const wrong = { ...docker, conn: { uri: 'unix:///x' }, strict: 'yes' as never }
    expect(() => new EngineClient(wrong)).toThrow('client(): "strict" must be true or false.')
  })

  it('costs nothing until it is asked for: no schemas are loaded', () => {
    const script = `
      import { client } from './src/index.ts'
      import { createRequire } from 'node:module'
      client({ engine: 'docker', version: 'v1.47', conn: { uri: 'unix:///x' }, strict: true }).ops
      const files = Object.keys(createRequire(import.meta.url).cache)
      console.log(files.some((file) => file.endsWith('operations.js')), files.some((file) => file.endsWith('schemas.js')))`
    const args = ['--import', 'tsx', '--input-type=module', '-e', script]
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('true false\n')
  })
})
