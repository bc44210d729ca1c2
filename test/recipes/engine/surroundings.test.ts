import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { containerBody } from '../../../src/recipes/engine/container-body.ts'
import { docker } from '../../../src/recipes/engine/docker.ts'
import { podman } from '../../../src/recipes/engine/podman.ts'
import type { Surroundings } from '../../../src/recipes/engine/surroundings.ts'

function body(dialect: typeof docker, wanted: Surroundings, more?: object): Record<string, unknown> {
  const { data } = containerBody(dialect, { image: 'i', name: 'n', ...wanted }, { isOpen: false, more })
  return data
}

it.each<[given: Surroundings, ofDocker: object, ofPodman: object]>([
  [{ network: 'host' }, { HostConfig: { NetworkMode: 'host' } }, { netns: { nsmode: 'host' } }],
  [
    { network: 'web' },
    { HostConfig: { NetworkMode: 'web' } },
    { netns: { nsmode: 'bridge' }, Networks: { web: {} }, cni_networks: ['web'] },
  ],
  [
    { network: 'container:a:b' },
    { HostConfig: { NetworkMode: 'container:a:b' } },
    { netns: { nsmode: 'container', value: 'a:b' } },
  ],
  [{ privileged: true }, { HostConfig: { Privileged: true } }, { privileged: true }],
  [
    { volumes: ['/a:/b'] },
    { HostConfig: { Binds: ['/a:/b'] } },
    { mounts: [{ type: 'bind', source: '/a', destination: '/b', options: [] }] },
  ],
  [
    { volumes: ['./a:/b:ro,z'] },
    { HostConfig: { Binds: [`${resolve('a')}:/b:ro,z`] } },
    { mounts: [{ type: 'bind', source: resolve('a'), destination: '/b', options: ['ro', 'z'] }] },
  ],
  [
    { volumes: ['.:/b', String.raw`C:\x:/y`] },
    { HostConfig: { Binds: [`${resolve('.')}:/b`, String.raw`C:\x:/y`] } },
    {
      mounts: [
        { type: 'bind', source: resolve('.'), destination: '/b', options: [] },
        { type: 'bind', source: String.raw`C:\x`, destination: '/y', options: [] },
      ],
    },
  ],
  [
    { volumes: ['data:/b:ro', '/new'] },
    { HostConfig: { Binds: ['data:/b:ro'] }, Volumes: { '/new': {} } },
    {
      volumes: [
        { Name: 'data', Dest: '/b', Options: ['ro'] },
        { Name: '', Dest: '/new', Options: [] },
      ],
    },
  ],
  [
    { ports: ['80', '8080:80', '127.0.0.1:53:53/udp', '[::1]::443'] },
    {
      HostConfig: {
        PortBindings: {
          '80/tcp': [
            { HostIp: '', HostPort: '' },
            { HostIp: '', HostPort: '8080' },
          ],
          '53/udp': [{ HostIp: '127.0.0.1', HostPort: '53' }],
          '443/tcp': [{ HostIp: '::1', HostPort: '' }],
        },
      },
      ExposedPorts: { '80/tcp': {}, '53/udp': {}, '443/tcp': {} },
    },
    {
      portmappings: [
        { container_port: 80, protocol: 'tcp' },
        { container_port: 80, protocol: 'tcp', host_port: 8080 },
        { container_port: 53, protocol: 'udp', host_port: 53, host_ip: '127.0.0.1' },
        { container_port: 443, protocol: 'tcp', host_ip: '::1' },
      ],
    },
  ],
  [
    { ports: ['8000-8001:80-81'] },
    {
      HostConfig: {
        PortBindings: {
          '80/tcp': [{ HostIp: '', HostPort: '8000' }],
          '81/tcp': [{ HostIp: '', HostPort: '8001' }],
        },
      },
      ExposedPorts: { '80/tcp': {}, '81/tcp': {} },
    },
    {
      portmappings: [
        { container_port: 80, protocol: 'tcp', host_port: 8000 },
        { container_port: 81, protocol: 'tcp', host_port: 8001 },
      ],
    },
  ],
])('tells each engine of %j', (given, ofDocker, ofPodman) => {
  expect(body(docker, given)).toMatchObject(ofDocker)
  expect(body(podman, given)).toMatchObject(ofPodman)
})

it('keeps what it set beside what the own body adds, which wins', () => {
  const more = { HostConfig: { Memory: 7, Privileged: false, AutoRemove: true } }
  expect(body(docker, { network: 'none', privileged: true }, more)).toEqual({
    Image: 'i',
    HostConfig: { NetworkMode: 'none', Privileged: false, Memory: 7, AutoRemove: false },
  })
})

it.each([
  [{ volumes: ['a'] }, /"a" must have the form SOURCE:TARGET/],
  [{ volumes: ['/a:ro'] }, /with an absolute target/],
  [{ volumes: ['/a:/b:'] }, /must have the form/],
  [{ volumes: ['src/a:/b'] }, /"src\/a" is neither a volume's name nor a path/],
  [{ volumes: '/a:/b' }, /"volumes" must be a list/],
  [{ ports: ['x'] }, /"x" must have the form/],
  [{ ports: ['0'] }, /must have the form/],
  [{ ports: ['65536'] }, /must have the form/],
  [{ ports: ['82-80'] }, /must have the form/],
  [{ ports: ['8000-8001:80'] }, /ranges must be of one length/],
  [{ ports: ['here:80:80'] }, /must have the form/],
  [{ ports: ['80/icmp'] }, /must have the form/],
  [{ ports: { 80: 80 } }, /"ports" must be a list/],
])('refuses %j', (given, says) => {
  for (const dialect of [docker, podman]) {
    expect(() => body(dialect, given as Surroundings)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(says) }),
    )
  }
})
