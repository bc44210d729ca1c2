import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { imagesIn } from '../../src/buildkit/builders/images-in.ts'
import { decode, encode } from '../../src/buildkit/messages.ts'
import { authService } from '../../src/buildkit/session/auth.ts'
import { finderOf } from '../../src/buildkit/session/services.ts'
import type { CredentialsSource } from '../../src/dial/auth.ts'
import { tempDir } from '../support/temp-dir.ts'
import { engineOf } from './support/hostile-engine.ts'

/** Asks as an engine does: `name:secret`. */
async function ask(auth: CredentialsSource, host: string): Promise<string> {
  const engine = await engineOf(authService(finderOf(auth, undefined)))
  const call = engine.call('/moby.filesync.v1.Auth/Credentials')
  await call.send(encode('CredentialsRequest', { host }))
  call.end()
  for await (const bytes of call.messages) {
    const { username, secret } = decode('CredentialsResponse', bytes)
    return `${username}:${secret}`
  }
  expect((await call.status).code).not.toBe(0)
  throw engine.faults[0]
}

describe('credentials that an engine asks for', () => {
  it.each([
    ['registry-1.docker.io', 'hub:1'],
    ['docker.io', 'hub:1'],
    ['builder:5000', 'builder:2'],
    // Never those of Docker Hub, which has a repository of this name.
    ['other:5000', ':'],
    ['other', ':'],
    ['localhost:5000', 'local:3'],
    ['[::1]:5000', 'six:4'],
    ['quay.io', ':<token>'],
  ])('are those of the host, whatever it is called: %s', async (host, wanted) => {
    const auths = {
      'https://index.docker.io/v1/': { auth: Buffer.from('hub:1').toString('base64') },
      'builder:5000': { auth: Buffer.from('builder:2').toString('base64') },
      'localhost:5000': { auth: Buffer.from('local:3').toString('base64') },
      '[::1]:5000': { auth: Buffer.from('six:4').toString('base64') },
      'quay.io': { identitytoken: '<token>' },
    }
    vi.stubEnv('DOCKER_CONFIG', tempDir({ 'config.json': JSON.stringify({ auths }) }))
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await ask('default', host)).toBe(wanted)
  })

  it('are those that were given by hand, and no others', async () => {
    const given = {
      'builder:5000': { username: 'a', password: 'b' },
      '*.example.com': { identityToken: 'c' },
    }
    expect(await ask(given, 'builder:5000')).toBe('a:b')
    expect(await ask(given, 'r.example.com')).toBe(':c')
    expect(await ask(given, 'registry-1.docker.io')).toBe(':')
  })

  it('cannot be a token of the registry, which is said', async () => {
    await expect(ask({ 'quay.io': { registryToken: 'word' } }, 'quay.io')).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(/no "registryToken", as there is for quay\.io/),
    })
  })
})

describe('the images of a Dockerfile', () => {
  it.each([
    [
      'FROM a/b:1 AS x\nFROM x\nCOPY --from=c.example/d . .\nRUN --mount=from=e',
      ['a/b:1', 'x', 'c.example/d'],
    ],
    ['ARG R=r.example\nFROM <R>/a', ['r.example/a']],
    ['ARG A="x" R=\'r.example\'\n  from --platform=$P $R/$A', ['r.example/x']],
    ['ARG R\nFROM <R:-other.example>/a', ['other.example/a']],
    ['arg GIVEN=no\nFROM <GIVEN>/a', ['given.example/a']],
    ['FROM <GIVEN>/a', ['/a']],
  ])('%j', (text, images) => {
    const dockerfile = text.replaceAll('<', '${').replaceAll('>', '}')
    expect([...imagesIn(dockerfile, { GIVEN: 'given.example' })]).toEqual(images)
  })
})
