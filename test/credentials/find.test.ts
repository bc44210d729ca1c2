import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { findCredentials } from '../../src/credentials/find.ts'
import { home, knowing, login, password } from './support.ts'

type Files = Record<string, unknown>
const config = '.docker/config.json'

async function userFor(
  image: string,
  files: Files,
  env: Record<string, string> = {},
  engine?: 'docker' | 'podman',
) {
  const found = await findCredentials(image, { ...home(files, env).options, engine })
  return found && [found.username, found.source.replace(/\/\S*\/hawser-test-\w+/, '$H')]
}

describe('the order', () => {
  const everywhere: Files = {
    [config]: { auths: { 'a.io': login('docker') } },
    'run/containers/1000/auth.json': { auths: { 'a.io': login('runtime') } },
    'xdg/containers/auth.json': { auths: { 'a.io': login('xdg') } },
    '.config/containers/auth.json': { auths: { 'a.io': login('config') } },
    'other/config.json': { auths: { 'a.io': login('other') } },
    'alone.json': { auths: { 'a.io': login('alone') } },
  }
  const variable = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'a.io': login('variable') } }) }
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(everywhere).filter(([name]) => !names.includes(name)))

  it.each<[string, Files, Record<string, string>, 'docker' | 'podman' | undefined, string | undefined]>([
    ['the variable before the file', everywhere, variable, 'docker', 'variable'],
    ["Docker's file", everywhere, {}, 'docker', 'docker'],
    ['$DOCKER_CONFIG', everywhere, { DOCKER_CONFIG: '$H/other' }, 'docker', 'other'],
    ["nothing of Podman's for Docker", without(config), {}, 'docker', undefined],
    ['REGISTRY_AUTH_FILE', everywhere, { REGISTRY_AUTH_FILE: '$H/alone.json' }, 'podman', 'alone'],
    ['XDG_RUNTIME_DIR', everywhere, { XDG_RUNTIME_DIR: '$H/xdg' }, 'podman', 'xdg'],
    ['/run/containers/UID', everywhere, {}, 'podman', 'runtime'],
    ['~/.config/containers', without('run/containers/1000/auth.json'), {}, 'podman', 'config'],
    [
      "Docker's file for Podman, at last",
      without('run/containers/1000/auth.json', '.config/containers/auth.json'),
      {},
      'podman',
      'docker',
    ],
    ['no variable for Podman', {}, variable, 'podman', undefined],
    ["either's: Docker's first", everywhere, {}, undefined, 'docker'],
    ["either's: then Podman's", without(config), {}, undefined, 'runtime'],
  ])('%s', async (_, files, env, engine, want) => {
    expect((await userFor('a.io/b/c:1', files, env, engine))?.[0]).toBe(want)
  })

  it('takes REGISTRY_AUTH_FILE alone, and it must be there', async () => {
    const env = { REGISTRY_AUTH_FILE: '$H/alone.json' }
    expect(
      await userFor('b.io/x', { ...everywhere, [config]: { auths: { 'b.io': login('b') } } }, env, 'podman'),
    ).toBe(undefined)
    await expect(userFor('a.io/x', {}, env, 'podman')).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(/^REGISTRY_AUTH_FILE: there is no file .*alone.json/),
    })
  })

  it('takes what is given before all', async () => {
    const { options } = home({ [config]: { auths: { 'a.io': login('docker') } } })
    const given = { username: 'given', password }
    expect(await findCredentials('a.io/b', { ...options, credentials: given })).toMatchObject({
      ...given,
      source: 'given',
    })
    expect(await findCredentials('a.io/b', { ...options, credentials: { 'b.io': given } })).toMatchObject({
      username: 'docker',
    })
  })
})

describe('keys', () => {
  it.each([
    ['a.io/b/c:1', ['a.io', 'a.io/b', 'a.io/b/c'], 'a.io/b/c'],
    ['a.io/b/c/d', ['a.io', 'a.io/b', 'a.io/b/c'], 'a.io/b/c'],
    ['a.io/b/d', ['a.io', 'a.io/b', 'a.io/b/c'], 'a.io/b'],
    ['a.io/bb', ['a.io', 'a.io/b'], 'a.io'],
    ['a.io', ['a.io', 'a.io/b'], 'a.io'],
    ['a.io/x', ['a.io/b'], undefined],
    ['a.io:5000/x', ['a.io'], undefined],
    ['a.io:5000/x', ['a.io', 'a.io:5000'], 'a.io:5000'],
    ['a.io/x', ['https://a.io'], 'https://a.io'],
    ['a.io/x', ['https://a.io/v1/'], 'https://a.io/v1/'],
    ['a.io/x', ['http://a.io/v2/'], 'http://a.io/v2/'],
    ['[::1]:5000/x', ['[::1]:5000'], '[::1]:5000'],
    ['busybox', ['https://index.docker.io/v1/'], 'https://index.docker.io/v1/'],
    ['busybox', ['docker.io'], 'docker.io'],
    ['busybox', ['index.docker.io'], 'index.docker.io'],
    ['busybox:1.36', ['index.docker.io/v1/'], 'index.docker.io/v1/'],
    ['busybox', ['registry-1.docker.io'], 'registry-1.docker.io'],
    ['busybox', ['https://registry-1.docker.io/v2/'], 'https://registry-1.docker.io/v2/'],
    ['busybox', ['docker.io', 'https://index.docker.io/v1/'], 'https://index.docker.io/v1/'],
    ['me/app', ['docker.io', 'docker.io/me'], 'docker.io/me'],
    ['registry-1.docker.io/library/busybox', ['https://index.docker.io/v1/'], 'https://index.docker.io/v1/'],
    ['registry.hub.docker.com/me/app', ['docker.io/me'], 'docker.io/me'],
    ['builder:5000/', ['builder:5000'], 'builder:5000'],
    ['localhost:5000', ['localhost:5000'], 'localhost:5000'],
  ])('for %s among %j', async (image, keys, want) => {
    const auths = Object.fromEntries(keys.map((key) => [key, login(key.replaceAll(':', '_'))]))
    expect((await userFor(image, { [config]: { auths } }))?.[0]).toBe(want?.replaceAll(':', '_'))
  })

  it('look past entries that hold nothing', async () => {
    const auths = { 'a.io/b': {}, 'a.io': login('me'), 'c.io': { auth: '' } }
    expect(await userFor('a.io/b', { [config]: { auths } })).toEqual(['me', `auths of $H/${config}`])
    expect(await userFor('c.io/b', { [config]: { auths } })).toBe(undefined)
  })
})

describe('given by registry', () => {
  const of = (name: string) => ({ username: name, password })
  it.each([
    ['a.io/b/c', 'a.io/b'],
    ['a.io/c', 'a.io'],
    ['x.corp.example/c', '*.corp.example'],
    ['x.example:5000/c', '*.example'],
    ['quay.io/c', '*'],
    ['busybox', 'index.docker.io'],
  ])('%s', async (image, want) => {
    const keys = ['*', '*.example', '*.corp.example', 'a.io', 'a.io/b', 'index.docker.io']
    const credentials = Object.fromEntries(keys.map((key) => [key, of(key)]))
    expect(await findCredentials(image, { ...home().options, credentials })).toMatchObject({ username: want })
  })

  it.each([
    [{ username: 'me' }, 'need "username" and "password"'],
    [{ username: 'a:b', password }, 'must not hold ":"'],
    [{ user: 'me', password }, 'no field "user"'],
    [{ username: 'me', password: 1 }, '"password" of credentials must be a string'],
    [{ 'a.io': { username: 'me' } }, 'credentials["a.io"]: credentials need'],
  ])('refuses %j', async (credentials, message) => {
    await expect(findCredentials('a.io/b', { credentials: credentials as never })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(message),
    })
  })
})

describe('entries', () => {
  it.each([
    ['base64', login('me'), { username: 'me', password }],
    ['a colon in the password', { auth: btoa('me:a:b') }, { username: 'me', password: 'a:b' }],
    ['NULs after the password', { auth: btoa('me:a\0\0') }, { username: 'me', password: 'a' }],
    [
      'base64 in lines',
      { auth: ` ${btoa('me:pass')}\n`.replace('T', 'T\r\n') },
      { username: 'me', password: 'pass' },
    ],
    ['two fields', { username: 'me', password }, { username: 'me', password }],
    ['an identity token', { auth: btoa('me:'), identitytoken: 't' }, { username: 'me', identityToken: 't' }],
    ['a registry token', { registrytoken: 't' }, { registryToken: 't' }],
  ])('of %s', async (_, entry, want) => {
    const { options } = home({ [config]: { auths: { 'a.io': entry } } })
    const found = await findCredentials('a.io/b', options)
    expect({ ...found }).toEqual({ ...want, source: expect.stringContaining('auths of') })
  })

  it.each([
    ['no base64', { [config]: { auths: { 'a.io': { auth: `me:${password}` } } } }, 'the "auth" of "a.io"'],
    ['no colon', { [config]: { auths: { 'a.io': { auth: btoa(password) } } } }, 'the "auth" of "a.io"'],
    ['no JSON', { [config]: `{"auths": ${password}` }, 'is not a JSON object'],
    ['a list', { [config]: '[]' }, 'is not a JSON object'],
  ])('of %s are an error that shows nothing of them', async (_, files, message) => {
    const error = await findCredentials('a.io/b', home(files).options).catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining(message) })
    expect(inspect(error, { depth: 9 })).not.toContain(password)
  })

  it('of a variable that is no JSON are an error that shows nothing of it', async () => {
    const { options } = home({}, { DOCKER_AUTH_CONFIG: password })
    const error = await findCredentials('a.io/b', options).catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'USAGE', message: 'DOCKER_AUTH_CONFIG is not a JSON object.' })
    expect(inspect(error, { depth: 9 })).not.toContain(password)
  })
})

describe('helpers', () => {
  it('are asked by `get` alone, the name of the registry on standard input', async () => {
    const helpers = { mine: knowing({ 'a.io': ['me', password] }) }
    const { dir, options } = home({ [config]: { credsStore: 'mine' } }, {}, helpers)
    expect({ ...(await findCredentials('a.io/b', options)) }).toEqual({
      username: 'me',
      password,
      source: 'docker-credential-mine',
    })
    expect(readFileSync(join(dir, 'asked'), 'utf8')).toBe('get a.io\n')
  })

  it('of credHelpers come before credsStore, and that before auths', async () => {
    const helpers = {
      one: knowing({ 'a.io': ['of-helper', password] }),
      all: knowing({ 'a.io': ['x', password], 'b.io': ['of-store', password] }),
    }
    const auths = { 'a.io': login('a'), 'b.io': login('b'), 'c.io': login('of-auths') }
    const content = { auths, credHelpers: { 'a.io': 'one' }, credsStore: 'all' }
    const { options } = home({ [config]: content }, {}, helpers)
    const users = await Promise.all(
      ['a.io/x', 'b.io/x', 'c.io/x'].map(async (image) => (await findCredentials(image, options))?.username),
    )
    expect(users).toEqual(['of-helper', 'of-store', 'of-auths'])
  })

  it("know Docker Hub by any of its names, Docker's own first", async () => {
    for (const server of ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io']) {
      const { dir, options } = home(
        { [config]: { credHelpers: { 'docker.io': 'hub' } } },
        {},
        { hub: knowing({ [server]: ['me', password] }) },
      )
      expect(await findCredentials('busybox', options)).toMatchObject({ username: 'me' })
      expect(readFileSync(join(dir, 'asked'), 'utf8')).toMatch(/^get https:\/\/index.docker.io\/v1\/\n/)
    }
  })

  it('that give `<token>` as the user give an identity token', async () => {
    const helpers = { mine: knowing({ 'a.io': ['<token>', 'idt'] }) }
    const { options } = home({ [config]: { credsStore: 'mine' } }, {}, helpers)
    expect({ ...(await findCredentials('a.io/b', options)) }).toEqual({
      identityToken: 'idt',
      source: 'docker-credential-mine',
    })
  })

  const refusals: [string, string | undefined, RegExp][] = [
    [
      'are missing',
      undefined,
      /^credsStore of \S+config.json names .* docker-credential-mine, which is not in PATH/,
    ],
    ['fail', 'echo locked; echo because >&2; exit 1', /no credentials for a.io: locked; because\.$/],
    [
      'say on standard error that there is nothing',
      "echo 'credentials not found in native keychain' >&2; exit 1",
      /not found/,
    ],
    ['fail without a word', 'exit 7', /exit status 7/],
    ['answer nonsense', `echo '${password}'`, /its answer is not JSON/],
    ['cannot be executed', '\0', /docker-credential-mine/],
  ]
  it.each(refusals)('that %s are an error, and not nothing', async (_, script, message) => {
    const helpers = script === undefined ? undefined : { mine: script }
    const { options } = home(
      { [config]: { credsStore: 'mine', auths: { 'a.io': login('me') } } },
      {},
      helpers,
    )
    const error = await findCredentials('a.io/b', options).catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'USAGE', message: expect.stringMatching(message) })
    expect(inspect(error, { depth: 9 })).not.toContain(password)
  })

  it.each(['../evil', 'a b', 'a;b'])('are not named %j', async (name) => {
    const { options } = home({ [config]: { credHelpers: { 'a.io': name } } })
    await expect(findCredentials('a.io/b', options)).rejects.toThrow('is not the name of a credential helper')
  })

  it('of no name keep a registry out of credsStore: its login is in the file', async () => {
    const { options } = home({
      [config]: { credsStore: 'missing', credHelpers: { 'a.io': '' }, auths: { 'a.io': login('me') } },
    })
    expect(await findCredentials('a.io/b', options)).toMatchObject({ username: 'me' })
    await expect(findCredentials('b.io/b', options)).rejects.toThrow('docker-credential-missing')
  })

  it('may spell the names of their answer in any case', async () => {
    const answer = `echo '{"username":"me","SECRET":"${password}"}'`
    const { options } = home({ [config]: { credsStore: 'mine' } }, {}, { mine: answer })
    expect({ ...(await findCredentials('a.io/b', options)) }).toMatchObject({ username: 'me', password })
  })

  it.each(['null', '[]', '"text"', '{"Username":"me","Secret":5}'])(
    'that answer %s are an error',
    async (answer) => {
      const { options } = home({ [config]: { credsStore: 'mine' } }, {}, { mine: `echo '${answer}'` })
      await expect(findCredentials('a.io/b', options)).rejects.toThrow('its answer is not JSON of')
    },
  )

  it('are ended after their time', async () => {
    const { options } = home({ [config]: { credsStore: 'mine' } }, {}, { mine: 'sleep 60' })
    await expect(findCredentials('a.io/b', { ...options, helperTimeout: 100 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      timeout: 'helperTimeout',
      ms: 100,
    })
  })

  it('run once for all who wait, and end with the last of them', async () => {
    const script = `echo $$ > "$HOME/pid"; ${knowing({ 'a.io': ['me', password] })}; exec sleep 60`
    const slow = home({ [config]: { credsStore: 'mine' } }, {}, { mine: script })
    const [first, second] = [new AbortController(), new AbortController()]
    const left = [first, second].map(({ signal }) =>
      findCredentials('a.io/b', { ...slow.options, signal }).catch((error: unknown) => error),
    )
    const asked = join(slow.dir, 'asked')
    await expect.poll(() => readFileSync(asked, 'utf8')).toBe('get a.io\n')
    first.abort('no more')
    expect(await left[0]).toBe('no more')
    const pid = Number(readFileSync(join(slow.dir, 'pid'), 'utf8'))
    expect(process.kill(pid, 0)).toBe(true)
    second.abort('nor I')
    expect(await left[1]).toBe('nor I')
    await expect.poll(() => isAlive(pid)).toBe(false)
    expect(readFileSync(asked, 'utf8')).toBe('get a.io\n')
  })
})

it('shows no secret to a logger', async () => {
  const { options } = home({ [config]: { auths: { 'a.io': login('me') } } })
  const found = await findCredentials('a.io/b', options)
  expect(found?.password).toBe(password)
  expect(inspect({ found }, { depth: 9 }) + JSON.stringify(found)).not.toContain(password)
  expect(inspect(found)).toContain('me')
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
