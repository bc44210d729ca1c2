import { describe, expect, it } from 'vitest'
import { type BuildClient, type BuildOptions, build } from '../../src/buildkit.ts'
import { tempDir } from '../support/temp-dir.ts'

/** What is called here would be sent. */
const client: BuildClient = {
  invoke: () => {
    throw new Error('something was sent')
  },
  supports: () => true,
  negotiate: () => Promise.reject(new Error('something was sent')),
}

describe('a build is refused before anything is sent', () => {
  it.each<[why: string, options: object]>([
    ['build() has no option "file"', { file: 'a' }],
    ['"context" must be the path of a folder', { context: '' }],
    ['there is no folder /nowhere/at/all', { context: '/nowhere/at/all' }],
    ['there is no file other', { dockerfile: 'other' }],
    ['"tags" must be a list', { tags: 'app:1' }],
    ['The image reference "App:1" is not valid', { tags: ['app:1', 'App:1'] }],
    ['has a digest', { tags: [`app@sha256:${'0'.repeat(64)}`] }],
    ['"dockerfile" must be a string', { dockerfile: 1 }],
    ['"network" must be a string', { network: false }],
    ['"pull" must be true or false', { pull: 'never' }],
    ['"noCache" must be true or false', { noCache: 'false' }],
    ['"Other" in "contexts" cannot be a name: ', { contexts: { Other: '.' } }],
    ['"platform" must be one', { platform: [''] }],
    ['"A" in "args" must be a string', { args: { A: 1 } }],
    ['"contexts" must be an object', { contexts: ['a'] }],
    ['there is no folder /nowhere/at/all', { contexts: { a: '/nowhere/at/all' } }],
    ['"cacheFrom" must be a list', { cacheFrom: 'a' }],
    ['"cacheFrom" takes caches such as', { cacheFrom: [{ ref: 'a' }] }],
    ['"cacheTo" takes caches such as', { cacheTo: 'registry' }],
    ['needs "dest" in "cacheTo"', { cacheTo: { type: 'local', src: 'a' } }],
    ['needs "src" in "cacheFrom"', { cacheFrom: [{ type: 'local', dest: 'a' }] }],
    ['The "output" of build() has no', { output: { zip: 'a' } }],
    ['must be one of local, tar, oci, docker and image', { output: {} }],
    ['must be one of local, tar, oci, docker and image', { output: { tar: 'a', local: 'b' } }],
    ['"output" is an empty list', { output: [] }],
    ['"output" names the image twice', { output: [{ image: true }, { image: true }] }],
    ['use "oci" for several', { output: { docker: 'a' }, platform: ['linux/amd64', 'linux/arm64'] }],
    ['"output.image" must be true', { output: { image: 'a' } }],
    ['"output.local" must be a path', { output: { local: process.stdout } }],
    ['"output.tar" must be a path or a stream', { output: { tar: 1 } }],
    ['"output.tar" is to be /tmp, which is a folder', { output: { tar: '/tmp' } }],
    ['but there is no folder /nowhere/at', { output: { oci: '/nowhere/at/all' } }],
    ['"output.local" is to be /dev/null, which is no folder', { output: { local: '/dev/null' } }],
    ['is SSH_AUTH_SOCK set here', { ssh: { default: undefined } }],
    ['the secret "a" cannot be read', { secrets: { a: { file: '/nowhere/at/all' } } }],
    [
      'the secret "a" is to be read from HAWSER_UNSET, which is not set',
      { secrets: { a: { env: 'HAWSER_UNSET' } } },
    ],
    ['the secret "a" is longer than 512000 bytes', { secrets: { a: 'x'.repeat(512_001) } }],
    ['must be a string, bytes, { file }, { env } or a function', { secrets: { a: 1 } }],
  ])('%s', async (why, options) => {
    const context = tempDir({ Dockerfile: 'FROM scratch\n' })
    const refused = build(client, { context, ...options } as BuildOptions)
    await expect(refused).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining(why) })
  })

  it.each([
    ['.dockerignore', '*.log\n[a-\n', 'line 2 ("[a-") is no pattern'],
    ['Dockerfile.dockerignore', '!\n', 'line 1 ("!") is no pattern'],
  ])('what %s says', async (name, text, why) => {
    const context = tempDir({ Dockerfile: 'FROM scratch\n', [name]: text })
    const message = expect.stringContaining(`${name}: ${why}`)
    await expect(build(client, { context })).rejects.toMatchObject({ code: 'USAGE', message })
  })
})
