import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contexts, defaultConn, resolveContext } from '../../src/discover/finders.ts'
import { tempDir } from '../support/temp-dir.ts'
import { cases, context, idOf } from './docker-cases.ts'
import { home, inDir } from './support.ts'

const linux = { platform: 'linux', uid: 1000, root: '/' } as const

describe('defaultConn of docker', () => {
  it.each(cases)('$name', ({ files, env: given, want }) => {
    const { dir, env } = home(files, given)
    expect(defaultConn('docker', env, linux)).toEqual(inDir(dir, want))
  })

  it.each<[name: string, files: string[], want: { uri: string; source: string }]>([
    ['no socket', [], { uri: 'unix://$H/var/run/docker.sock', source: 'default socket' }],
    [
      'the system socket before all',
      ['var/run/docker.sock', 'run/user/1000/docker.sock'],
      { uri: 'unix://$H/var/run/docker.sock', source: 'default socket' },
    ],
    [
      'the rootless one',
      ['run/user/1000/docker.sock', '.docker/run/docker.sock'],
      { uri: 'unix://$H/run/user/1000/docker.sock', source: 'rootless socket' },
    ],
    [
      'that of Docker Desktop on a Mac',
      ['.docker/run/docker.sock'],
      { uri: 'unix://$H/.docker/run/docker.sock', source: 'Docker Desktop' },
    ],
    [
      'that of Docker Desktop on Linux',
      ['.docker/desktop/docker.sock'],
      { uri: 'unix://$H/.docker/desktop/docker.sock', source: 'Docker Desktop' },
    ],
  ])('finds the usual socket: %s', (_, files, want) => {
    const { dir, env } = home(Object.fromEntries(files.map((file) => [file, ''])))
    expect(defaultConn('docker', env, { ...linux, root: dir })).toEqual(inDir(dir, want))
  })

  it('finds the rootless socket in XDG_RUNTIME_DIR', () => {
    const { dir, env } = home({ 'xdg/docker.sock': '' }, { XDG_RUNTIME_DIR: '$H/xdg' })
    expect(defaultConn('docker', env, { ...linux, root: dir }).uri).toBe(`unix://${dir}/xdg/docker.sock`)
  })

  it('finds the pipe on Windows', () => {
    const windows = { platform: 'win32', uid: undefined, root: '/' } as const
    expect(defaultConn('docker', { USERPROFILE: tempDir() }, windows)).toEqual({
      uri: 'npipe:////./pipe/docker_engine',
      source: 'default pipe',
    })
  })

  it('takes the HttpHeaders of the configuration', () => {
    const { env } = home({ '.docker/config.json': '{"HttpHeaders":{"X-Meta":"1"}}' })
    expect(defaultConn('docker', env, linux).headers).toEqual({ 'X-Meta': '1' })
  })

  it('has TLS with the authorities of the system where the folder of a context is empty', () => {
    const { env } = home(context('bare', { Host: 'tcp://bare:1' }, ['other.pem']), { DOCKER_CONTEXT: 'bare' })
    expect(defaultConn('docker', env, linux).tls).toEqual({})
  })

  it.each<[name: string, env: Record<string, string>, config: string, want: object]>([
    ['by DOCKER_HOST', { DOCKER_HOST: 'tcp://h:1' }, '{', { uri: 'tcp://h:1', source: 'DOCKER_HOST' }],
    ['by DOCKER_CONTEXT', { DOCKER_CONTEXT: 'p' }, '{', { uri: 'tcp://p:1', source: 'context "p"' }],
    ['by a file with a byte order mark', {}, '\uFEFF{"currentContext":"p"}', { uri: 'tcp://p:1' }],
    ['by headers that are no object', { DOCKER_CONTEXT: 'p' }, '{"HttpHeaders":5}', { uri: 'tcp://p:1' }],
  ])('findings F.3: does without a config.json that is broken %s', (_, given, config, want) => {
    const files = { ...context('p', { Host: 'tcp://p:1' }), '.docker/config.json': config }
    const { env } = home(files, given)
    expect(defaultConn('docker', env, linux)).toMatchObject(want)
    expect(contexts('docker', env, linux).map(({ name }) => name)).toEqual(['default', 'p'])
  })

  it.each<[name: string, env: Record<string, string>, files: Record<string, string>, want: string]>([
    [
      'a context of DOCKER_CONTEXT that is missing',
      { DOCKER_CONTEXT: 'gone' },
      context('prod', { Host: 'tcp://p:1' }),
      'Docker context "gone", which DOCKER_CONTEXT names, does not exist in $H/.docker/contexts: there are "default", "prod".',
    ],
    [
      'a currentContext that is missing',
      {},
      { '.docker/config.json': '{"currentContext":"gone"}' },
      'Docker context "gone", which currentContext of $H/.docker/config.json names, does not exist in $H/.docker/contexts: there is only "default".',
    ],
    [
      'a context without an endpoint',
      { DOCKER_CONTEXT: 'k8s' },
      { [`.docker/contexts/meta/${idOf('k8s')}/meta.json`]: '{"Name":"k8s","Endpoints":{"kubernetes":{}}}' },
      'has no Docker endpoint',
    ],
    [
      'SkipTLSVerify',
      { DOCKER_CONTEXT: 'lax' },
      context('lax', { Host: 'tcp://lax:1', SkipTLSVerify: true }),
      'has SkipTLSVerify set, so anyone could pass for the engine',
    ],
    [
      'metadata that is not JSON',
      { DOCKER_CONTEXT: 'bad' },
      { [`.docker/contexts/meta/${idOf('bad')}/meta.json`]: '{' },
      'meta.json is not a JSON object.',
    ],
    [
      'configuration that is not JSON',
      {},
      { '.docker/config.json': '{"auths":{"r":{"auth":"secret"}},}' },
      '$H/.docker/config.json is not a JSON object.',
    ],
    [
      'DOCKER_TLS without verification',
      { DOCKER_HOST: 'tcp://h:1', DOCKER_TLS: '1' },
      {},
      'set DOCKER_TLS_VERIFY=1',
    ],
    [
      'no ca.pem',
      { DOCKER_HOST: 'tcp://h:1', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '$H/certs' },
      {},
      'there is no $H/certs/ca.pem',
    ],
    ['a scheme that nothing speaks', { DOCKER_HOST: 'fd://3' }, {}, 'DOCKER_HOST fd://3 is of no known kind'],
    ['a bare path', { DOCKER_HOST: '/run/d.sock' }, {}, 'names no host. Did you mean "unix:///run/d.sock"?'],
    ['a path without unix://', { DOCKER_HOST: 'unix:/run/d.sock' }, {}, 'Did you mean "unix:///run/d.sock"?'],
    [
      'a path in the home directory',
      { DOCKER_HOST: '~/d.sock' },
      {},
      `Did you mean "unix://${homedir()}/d.sock"?`,
    ],
    ['a relative path', { DOCKER_HOST: './d.sock' }, {}, 'is not a host and port'],
    [
      "the uri of Python's clients",
      { DOCKER_HOST: 'http+unix://%2Frun%2Fd.sock' },
      {},
      'Did you mean "unix:///run/d.sock"?',
    ],
    ['a uri in quotes', { DOCKER_HOST: '"unix:///d.sock"' }, {}, 'Did you mean "unix:///d.sock"?'],
    ['one slash too few', { DOCKER_HOST: 'tcp:/far:1' }, {}, 'Did you mean "tcp://far:1"?'],
    ['no colon', { DOCKER_HOST: 'tcp//far' }, {}, 'is not a host and port'],
    ['a space', { DOCKER_HOST: 'tcp://far away:1' }, {}, 'is not a host and port'],
    ['a query', { DOCKER_HOST: 'tcp://far:1?token=secret' }, {}, 'is not a host and port'],
    [
      'a currentContext that is no text',
      {},
      { '.docker/config.json': '{"currentContext":5}' },
      '$H/.docker/config.json: "currentContext" must be a string.',
    ],
    [
      'a context whose host is no text',
      { DOCKER_CONTEXT: 'odd' },
      context('odd', { Host: 5 }),
      'meta.json: "Host" must be a string.',
    ],
    [
      'a context whose endpoint is no object',
      { DOCKER_CONTEXT: 'odd' },
      { [`.docker/contexts/meta/${idOf('odd')}/meta.json`]: '{"Endpoints":{"docker":"tcp://h:1"}}' },
      'meta.json: "Endpoints.docker" must be an object.',
    ],
    [
      'a context whose endpoint is null',
      { DOCKER_CONTEXT: 'odd' },
      { [`.docker/contexts/meta/${idOf('odd')}/meta.json`]: '{"Endpoints":{"docker":null}}' },
      'Docker context "odd", which DOCKER_CONTEXT names, has no Docker endpoint',
    ],
    [
      'a context that is missing beside one that is broken',
      { DOCKER_CONTEXT: 'gone' },
      { ...context('prod', { Host: 'tcp://p:1' }), '.docker/contexts/meta/x/meta.json': '{' },
      'does not exist in $H/.docker/contexts: there are "default", "prod".',
    ],
    ['too many colons', { DOCKER_HOST: 'tcp://a:b:c' }, {}, 'is not a host and port'],
    ['a password', { DOCKER_HOST: 'tcp://me:secret@h:1' }, {}, 'holds a password: tcp://me:***@h:1.'],
    [
      'the password of a context',
      { DOCKER_CONTEXT: 'open' },
      context('open', { Host: 'ssh://me:secret@h' }),
      'The uri of context "open" holds a password: ssh://me:***@h.',
    ],
  ])('refuses %s', (_, given, files, want) => {
    const { dir, env } = home(files, given)
    const find = () => defaultConn('docker', env, linux)
    expect(find).toThrow(want.replaceAll('$H', dir))
    expect(find).toThrow(expect.objectContaining({ code: 'USAGE' }))
    expect(find).not.toThrow(/secret/)
  })

  it('asks for no verification of a socket', () => {
    const { env } = home(
      { ...context('lax', { Host: 'unix:///lax.sock', SkipTLSVerify: true }) },
      { DOCKER_CONTEXT: 'lax' },
    )
    expect(defaultConn('docker', env, linux).uri).toBe('unix:///lax.sock')
    expect(
      defaultConn('docker', { DOCKER_HOST: 'unix:///a', DOCKER_TLS: '1', HOME: '/' }, linux).tls,
    ).toBeUndefined()
  })
})

describe('contexts of docker', () => {
  const files = {
    ...context('c10', { Host: 'ssh://me:secret@ten' }),
    ...context('c9', { Host: 'unix:///nine.sock' }),
    '.docker/config.json': '{"currentContext":"c9"}',
  }

  it('lists them, in order, without passwords', () => {
    const { dir, env } = home(files)
    const meta = join(dir, '.docker/contexts/meta')
    const file = (name: string) => join(meta, idOf(name), 'meta.json')
    expect(contexts('docker', env, linux)).toEqual([
      { name: 'c9', uri: 'unix:///nine.sock', source: file('c9'), current: true, description: 'the c9' },
      { name: 'c10', uri: 'ssh://me:***@ten', source: file('c10'), current: false, description: 'the c10' },
      { name: 'default', uri: 'unix:///var/run/docker.sock', source: 'default socket', current: false },
    ])
  })

  it('has default as the current one where DOCKER_HOST is set', () => {
    const { env } = home(files, { DOCKER_HOST: 'tcp://h:1' })
    expect(contexts('docker', env, linux).find((each) => each.current)).toEqual({
      name: 'default',
      uri: 'tcp://h:1',
      source: 'DOCKER_HOST',
      current: true,
    })
  })

  it('resolves each by its name', () => {
    const { env } = home(files, { DOCKER_HOST: 'tcp://h:1' })
    expect(resolveContext('docker', 'c9', env, linux)).toEqual({
      uri: 'unix:///nine.sock',
      source: 'context "c9"',
    })
    expect(resolveContext('docker', 'default', env, linux)).toEqual({
      uri: 'tcp://h:1',
      source: 'DOCKER_HOST',
    })
    expect(() => resolveContext('docker', 'gone', env, linux)).toThrow(/"gone" does not exist/)
  })
})

describe('an engine without a finder', () => {
  it.each(['fire', 'constructor'])('%s is to be passed a conn', (engine) => {
    const want = expect.objectContaining({
      code: 'USAGE',
      message: expect.stringContaining(`${engine} listens`),
    })
    expect(() => defaultConn(engine, {})).toThrow(want)
    expect(() => contexts(engine, {})).toThrow(want)
    expect(() => resolveContext(engine, 'x', {})).toThrow(want)
  })
})
