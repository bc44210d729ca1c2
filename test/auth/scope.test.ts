import { expect, it } from 'vitest'
import { checkRealm, isSameSite } from '../../src/auth/realm.ts'
import { covers, mergeScopes } from '../../src/auth/scope.ts'
import { readToken } from '../../src/auth/token.ts'

it.each([
  [['repository:a:pull', 'repository:a:push'], ['repository:a:pull,push']],
  [
    ['repository:b:pull', 'repository:a:pull'],
    ['repository:b:pull', 'repository:a:pull'],
  ],
  [['repository:h:5000/a:pull', 'repository:h:5000/a:pull'], ['repository:h:5000/a:pull']],
  [['registry:catalog:*'], ['registry:catalog:*']],
  [['odd', 'odd'], ['odd']],
])('merges %j', (scopes, want) => {
  expect(mergeScopes(scopes)).toEqual(want)
})

it.each([
  [['repository:a:pull,push'], ['repository:a:pull'], true],
  [['repository:a:pull'], ['repository:a:pull,push'], false],
  [['repository:a:*'], ['repository:a:pull,push'], true],
  [['repository:a:pull'], ['repository:b:pull'], false],
  [[], ['repository:b:pull'], false],
  [['repository:a:pull'], [], true],
])('%j covers %j: %s', (granted, wanted, want) => {
  expect(covers(granted, wanted)).toBe(want)
})

it.each([
  ['https://auth.docker.io/token', 'https://registry-1.docker.io', true],
  ['https://gitlab.com/jwt/auth', 'https://registry.gitlab.com', true],
  ['https://auth.r.example/t', 'https://r.example', true],
  ['https://r.example/t', 'https://r.example', true],
  ['https://evil.example/t', 'https://r.example', false],
  ['https://evil.azurecr.io/t', 'https://mine.azurecr.io', false],
  ['https://mine.azurecr.io/t', 'https://mine.azurecr.io', true],
  ['https://evil.co.uk/t', 'https://r.co.uk', false],
  ['https://auth.corp.co.uk/t', 'https://r.corp.co.uk', true],
  ['https://x.dkr.ecr.eu-west-1.amazonaws.com/t', 'https://y.dkr.ecr.eu-west-1.amazonaws.com', false],
  ['http://127.0.0.1:2/t', 'http://localhost:1', true],
  ['http://127.0.0.1:2/t', 'https://r.example', false],
  ['http://10.0.0.2/t', 'http://10.0.0.1', false],
  ['https://notr.example/t', 'https://r.example', false],
  ['https://dockerauth.cn-hangzhou.aliyuncs.com/auth', 'https://registry.cn-hangzhou.aliyuncs.com', true],
  ['https://evil.oss-cn-hangzhou.aliyuncs.com/t', 'https://registry.cn-hangzhou.aliyuncs.com', false],
  ['https://evil.tencentcloudcr.com/t', 'https://mine.tencentcloudcr.com', false],
  ['https://evil.ts.net/t', 'https://mine.ts.net', false],
])('%s is of the same site as %s: %s', (realm, registry, want) => {
  expect(isSameSite(new URL(realm), new URL(registry))).toBe(want)
})

it.each([
  [undefined, 'https://r.example', 'does not name'],
  ['token', 'https://r.example', 'is no valid url'],
  ['file:///etc/passwd', 'https://r.example', 'neither https nor http'],
  ['http://r.example/t', 'https://r.example', 'is http'],
  ['https://me:pw@r.example/t', 'https://r.example', 'has a user'],
])('refuses the realm %s of %s', (realm, registry, why) => {
  expect(() => checkRealm(realm, new URL(registry))).toThrow(expect.objectContaining({ code: 'PROTOCOL' }))
  expect(() => checkRealm(realm, new URL(registry))).toThrow(why)
})

it.each([
  ['/zot/auth/token', 'https://r.example:5000/zot/auth/token'],
  ['//auth.r.example/token?a=b', 'https://auth.r.example/token?a=b'],
  ['HTTPS://auth.r.example', 'https://auth.r.example/'],
])('takes the realm %s of the registry', (realm, want) => {
  expect(checkRealm(realm, new URL('https://r.example:5000')).href).toBe(want)
})

it('takes an http realm of an http registry', () => {
  expect(checkRealm('http://a/t?x=1', new URL('http://b')).href).toBe('http://a/t?x=1')
})

const now = Date.parse('2030-01-01T00:00:00Z')
const at = (seconds: number) => new Date(now + seconds * 1000).toISOString()
it.each([
  [{ token: 't' }, 50],
  [{ access_token: 't', expires_in: 300 }, 290],
  [{ token: 't', expires_in: 300, issued_at: at(-100) }, 190],
  [{ token: 't', expires_in: 300, issued_at: at(-1000) }, 290],
  [{ token: 't', expires_in: 300, issued_at: at(1000) }, 290],
  [{ token: 't', expires_in: 300, issued_at: 'yesterday' }, 290],
  [{ token: 't', expires_in: 4 }, 3],
  [{ token: 't', expires_in: -1 }, 50],
  [{ token: 't', expires_in: '300' }, 290],
  [{ token: 't', expires_in: 'soon' }, 50],
  [{ token: 't', expires_in: [300] }, 50],
])('uses the token of %j for %i s', (answer, seconds) => {
  const token = readToken(Buffer.from(JSON.stringify(answer)), [], 'a', now)
  expect([token.text, (token.refreshAt - now) / 1000]).toEqual(['t', seconds])
})

it.each(['', '[]', 'null', '{"token":""}', '{"token":"a\\r\\nb"}', '{"token":1}', '<html>'])(
  'refuses %j',
  (text) => {
    expect(() => readToken(Buffer.from(text), [], 'a', now)).toThrow(
      expect.objectContaining({ code: 'PROTOCOL' }),
    )
  },
)
