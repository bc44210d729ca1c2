import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { registryAuth, registryConfig } from '../../src/credentials/registry-auth.ts'
import { home, knowing, login, password } from './support.ts'

const config = '.docker/config.json'
const auths = {
  'https://index.docker.io/v1/': login('hub'),
  'quay.io': { identitytoken: 'idt', auth: btoa('q:') },
  'r.io': { registrytoken: 'rt' },
  'empty.io': {},
}

it.each([
  ['busybox:1', { username: 'hub', password, serveraddress: 'https://index.docker.io/v1/' }],
  ['quay.io/a/b', { username: 'q', identitytoken: 'idt', serveraddress: 'quay.io' }],
  ['r.io/a', { registrytoken: 'rt', serveraddress: 'r.io' }],
  ['none.io/a', {}],
])('gives what a pull of %s takes', async (image, want) => {
  const auth = await registryAuth(image, home({ [config]: { auths } }).options)
  expect(JSON.parse(JSON.stringify(auth))).toEqual(want)
  expect(inspect(auth)).not.toMatch(new RegExp(`${password}|idt|rt'`))
})

it('gives what a build takes: for these images, or for all registries that files name', async () => {
  const helpers = { mine: knowing({ 'h.io': ['helped', password] }) }
  const { options } = home({ [config]: { auths, credHelpers: { 'h.io': 'mine' } } }, {}, helpers)
  expect(Object.keys(await registryConfig(undefined, options))).toEqual([
    'https://index.docker.io/v1/',
    'quay.io',
    'r.io',
    'h.io',
  ])
  const some = await registryConfig(['busybox', 'h.io/x', 'none.io/x'], options)
  expect(JSON.parse(JSON.stringify(some))).toEqual({
    'https://index.docker.io/v1/': {
      username: 'hub',
      password,
      serveraddress: 'https://index.docker.io/v1/',
    },
    'h.io': { username: 'helped', password, serveraddress: 'h.io' },
  })
  expect(inspect(some, { depth: 9 })).not.toContain(password)
  await expect(registryConfig('busybox' as never)).rejects.toMatchObject({ code: 'USAGE' })
})

it('gives a build the logins of namespaces under their own names', async () => {
  const files = { [config]: { auths: { 'quay.io/mine': login('mine'), 'docker.io/me': login('me') } } }
  const all = JSON.parse(JSON.stringify(await registryConfig(undefined, home(files).options)))
  expect(all).toEqual({
    'quay.io/mine': { username: 'mine', password, serveraddress: 'quay.io' },
    'docker.io/me': { username: 'me', password, serveraddress: 'https://index.docker.io/v1/' },
  })
  const some = await registryConfig(['quay.io/mine/app', 'quay.io/other'], home(files).options)
  expect(some['quay.io']?.username).toBe('mine')
})

it.each([{ credntials: {} }, { engine: 'Docker' }])('refuses what it cannot mean: %j', async (options) => {
  await expect(registryAuth('busybox', options as object)).rejects.toMatchObject({ code: 'USAGE' })
  await expect(registryConfig(undefined, options as object)).rejects.toMatchObject({ code: 'USAGE' })
})
