import { describe, expect, it } from 'vitest'
import { contexts, defaultConn, resolveContext } from '../../src/discover/finders.ts'
import { cases, conf } from './podman-cases.ts'
import { home, inDir } from './support.ts'

const linux = { platform: 'linux', uid: 1000, root: '/' } as const

describe('defaultConn of podman', () => {
  it.each(cases)('$name', ({ files, env: given, want }) => {
    const { dir, env } = home(files, given)
    expect(defaultConn('podman', env, linux)).toEqual(inDir(dir, want))
  })

  it.each<[name: string, uid: number, env: Record<string, string>, uri: string]>([
    ['root', 0, { XDG_RUNTIME_DIR: '/xdg' }, 'unix://$H/run/podman/podman.sock'],
    ['a user', 1000, { XDG_RUNTIME_DIR: '/xdg' }, 'unix:///xdg/podman/podman.sock'],
    ['a user without XDG_RUNTIME_DIR', 1000, {}, 'unix://$H/run/user/1000/podman/podman.sock'],
  ])('finds the usual socket of %s', (_, uid, given, uri) => {
    const { dir, env } = home({}, given)
    expect(defaultConn('podman', env, { platform: 'linux', uid, root: dir })).toEqual(
      inDir(dir, { uri, source: 'default socket' }),
    )
  })

  it('finds the pipe of the machine on Windows', () => {
    const { dir } = home()
    const windows = { platform: 'win32', uid: undefined, root: dir } as const
    expect(defaultConn('podman', { USERPROFILE: dir, APPDATA: dir }, windows)).toEqual({
      uri: 'npipe:////./pipe/podman-machine-default',
      source: 'default pipe',
    })
  })

  const chain = [
    'usr/share/containers/containers.conf',
    'etc/containers/containers.conf',
    'etc/containers/containers.conf.d/10-a.conf',
    'etc/containers/containers.conf.d/20-b.conf',
    'etc/containers/containers.rootless.conf',
    'etc/containers/containers.rootless.conf.d/c.conf',
    'etc/containers/containers.rootless.conf.d/1000/d.conf',
    'home/.config/containers/containers.conf',
    'home/.config/containers/containers.conf.d/e.conf',
    'override.conf',
  ]
  const one = (name: string) =>
    `[engine]\nactive_service = "it"\nservice_destinations.it.uri = "unix:///${name}"`

  it.each(chain.map((file, at) => [file, at] as const))('reads %s over those before it', (_, at) => {
    const files = Object.fromEntries(chain.slice(0, at + 1).map((file, n) => [file, one(`${n}.sock`)]))
    const { dir } = home({ ...files, 'etc/containers/containers.conf.d/90-no.conf.bak': one('no.sock') })
    const env = { HOME: `${dir}/home`, CONTAINERS_CONF_OVERRIDE: `${dir}/override.conf` }
    expect(defaultConn('podman', env, { ...linux, root: dir }).uri).toBe(`unix:///${at}.sock`)
  })

  it('reads what is for users without privileges only for them', () => {
    const { dir, env } = home({ 'etc/containers/containers.rootless.conf': one('user.sock') })
    expect(defaultConn('podman', env, { ...linux, uid: 0, root: dir }).source).toBe('default socket')
  })

  it('looks into XDG_CONFIG_HOME', () => {
    const { dir, env } = home(
      { 'xdg/containers/containers.conf': one('xdg.sock') },
      { XDG_CONFIG_HOME: '$H/xdg' },
    )
    expect(defaultConn('podman', env, { ...linux, root: dir }).uri).toBe('unix:///xdg.sock')
  })

  it.each<[name: string, env: Record<string, string>, files: Record<string, string>, want: string]>([
    [
      'a connection of CONTAINER_CONNECTION that is missing',
      { CONTAINER_CONNECTION: 'gone' },
      {},
      'Podman connection "gone", which CONTAINER_CONNECTION names, does not exist: there is "vm", "far off", "near".',
    ],
    [
      'an active_service that is missing',
      {},
      { 'c.conf': '[engine]\nactive_service="gone"' },
      'Podman connection "gone", which $H/c.conf names, does not exist: there is none.',
    ],
    [
      'a CONTAINERS_CONF that is missing',
      { CONTAINERS_CONF: '$H/no.conf' },
      {},
      '$H/no.conf, which does not exist',
    ],
    [
      'a file that is not TOML',
      {},
      { 'c.conf': '\n[engine' },
      '$H/c.conf, line 2: incomplete key-value: cannot find end of key.',
    ],
    [
      'a file that is not JSON',
      {},
      { '.config/containers/podman-connections.json': '[' },
      '$H/.config/containers/podman-connections.json is not a JSON object.',
    ],
    [
      'a connection without a uri',
      { CONTAINER_CONNECTION: 'void' },
      { 'c.conf': '[engine.service_destinations.void]\nidentity="x"' },
      'Podman connection "void" in $H/c.conf has no uri.',
    ],
    [
      'an active_service that is no text',
      {},
      { 'c.conf': '[engine]\nactive_service=5' },
      '$H/c.conf: "active_service" must be a string.',
    ],
    [
      'a default that is no text',
      {},
      { '.config/containers/podman-connections.json': '{"Connection":{"Default":["a"]}}' },
      'podman-connections.json: "Default" must be a string.',
    ],
    [
      'a path that is not percent-encoded',
      { CONTAINER_HOST: 'unix:///a%zz' },
      {},
      'The uri of CONTAINER_HOST is not percent-encoded text: unix:///a%zz.',
    ],
    [
      'a password',
      { CONTAINER_HOST: 'ssh://me:secret@box/run/p.sock' },
      {},
      'The uri of CONTAINER_HOST holds a password: ssh://me:***@box/run/p.sock.',
    ],
  ])('refuses %s', (_, given, files, want) => {
    const { dir, env } = home({ 'c.conf': conf, ...files }, { CONTAINERS_CONF: '$H/c.conf', ...given })
    const find = () => defaultConn('podman', env, linux)
    expect(find).toThrow(want.replaceAll('$H', dir))
    expect(find).toThrow(expect.objectContaining({ code: 'USAGE' }))
    expect(find).not.toThrow(/secret/)
  })
})

describe('findings F.3: what is not used may be broken', () => {
  const withVoid = (given: Record<string, string> = {}) =>
    home(
      { 'c.conf': `${conf}[engine.service_destinations.void]\nidentity = "x"\n` },
      { CONTAINERS_CONF: '$H/c.conf', ...given },
    ).env

  it('a connection without a uri beside the one in use', () => {
    const env = withVoid()
    expect(defaultConn('podman', env, linux)).toMatchObject({ source: 'connection "vm"' })
    expect(contexts('podman', env, linux).find(({ name }) => name === 'void')).toMatchObject({
      uri: undefined,
    })
  })

  it.each([' ', '\n'])('a CONTAINER_HOST of spaces is none', (CONTAINER_HOST) => {
    expect(defaultConn('podman', withVoid({ CONTAINER_HOST }), linux)).toMatchObject({
      source: 'connection "vm"',
    })
  })

  it('and spaces around one do not count', () => {
    expect(defaultConn('podman', withVoid({ CONTAINER_HOST: ' unix:///p.sock\n' }), linux)).toMatchObject({
      uri: 'unix:///p.sock',
      source: 'CONTAINER_HOST',
    })
  })
})

describe('contexts of podman', () => {
  it('lists the connections', () => {
    const { dir, env } = home({ 'c.conf': conf }, { CONTAINERS_CONF: '$H/c.conf' })
    const source = `${dir}/c.conf`
    expect(contexts('podman', env, linux)).toEqual([
      { name: 'far off', uri: 'ssh://me@far.example:2222/run/podman/podman.sock', source, current: false },
      { name: 'near', uri: 'unix:///near.sock', source, current: false },
      {
        name: 'vm',
        uri: 'ssh://core@127.0.0.1:53121/run/user/1000/podman/podman.sock',
        source,
        current: true,
      },
    ])
  })

  it('has none as the current one where CONTAINER_HOST is set', () => {
    const { env } = home({ 'c.conf': conf }, { CONTAINERS_CONF: '$H/c.conf', CONTAINER_HOST: 'unix:///a' })
    expect(contexts('podman', env, linux).filter((each) => each.current)).toEqual([])
  })

  it('resolves one by its name', () => {
    const { env } = home({ 'c.conf': conf }, { CONTAINERS_CONF: '$H/c.conf', CONTAINER_HOST: 'unix:///a' })
    expect(resolveContext('podman', 'near', env, linux)).toEqual({
      uri: 'unix:///near.sock',
      source: 'connection "near"',
    })
  })
})
