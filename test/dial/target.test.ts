import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { client } from '../../src/client/client.ts'
import type { Conn } from '../../src/dial/conn.ts'
import { contexts } from '../../src/discover/finders.ts'
import { UsageError } from '../../src/errors/errors.ts'
import { tempDir } from '../support/temp-dir.ts'

/** The error of making a client, or of its first call. */
async function errorOf(conn: object): Promise<Error> {
  try {
    const docker = client({ engine: 'docker', version: 'v1.41', conn: conn as Conn })
    await docker.invoke({ op: 'SystemPing' })
  } catch (error) {
    return error as Error
  }
  throw new Error('it did not fail')
}

describe('hostile 9: no secret of a description is repeated', () => {
  const base64 = 'MIIEvSECRETQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj/SECRET+MzO1/9k='
  it.each<[what: string, conn: object]>([
    [
      'a key without its PEM lines',
      { uri: 'https://127.0.0.1:1', tls: { ca: base64, cert: 'c', key: base64 } },
    ],
    ['the same over lines', { uri: 'https://127.0.0.1:1', tls: { ca: `${base64}\n${base64}` } }],
    ['a key that is no text of a key', { uri: 'https://127.0.0.1:1', tls: { ca: 'SECRET' } }],
    ['a key for ssh', { uri: 'ssh://h', ssh: { identity: `-----BEGIN KEY-----\nSECRET\n` } }],
    ['a password in a unix uri', { uri: 'unix://u:SECRET@h/x' }],
    ['a user in a unix uri', { uri: 'unix://SECRET@h/x' }],
    ['a password in an ssh uri', { uri: 'ssh://u:SECRET@h/x' }],
    ['the query of an ssh uri', { uri: 'ssh://h/x?token=SECRET' }],
    ['the fragment of an ssh uri', { uri: 'ssh://h/x#SECRET' }],
    ['the query of an http uri', { uri: 'http://h/x?token=SECRET' }],
    ['a user of an http uri', { uri: 'http://SECRET@h/x' }],
    ['a password in a pipe', { uri: 'npipe://u:SECRET@h/x' }],
    ['a password in what is no uri', { uri: 'u:SECRET@h:2375' }],
  ])('%s', async (_, conn) => {
    const error = await errorOf(conn)
    expect(inspect(error, { showHidden: true, depth: 5 })).not.toMatch(/SECRET/)
  })

  it.each(['tcp://SECRET@h', 'fd://u:SECRET@h', 'tcp://SECRET@a:b:c', 'fd://x?SECRET'])(
    'DOCKER_HOST=%s',
    (value) => {
      const find = () => contexts('docker', { HOME: '/nowhere', DOCKER_HOST: value })
      let shown: string
      try {
        shown = inspect(find())
      } catch (error) {
        shown = inspect(error)
      }
      expect(shown).not.toMatch(/SECRET/)
    },
  )

  it('yet a file that is missing is named', async () => {
    const error = await errorOf({ uri: 'https://127.0.0.1:1', tls: { ca: './no/ca.pem' } })
    expect(error.message).toMatch(/the file of "ca" cannot be read: .*no\/ca\.pem/)
  })
})

describe('findings F.2: an option of other clients is answered with what to do', () => {
  it.each<[conn: object, want: string]>([
    [{ socketPath: '/run/d.sock' }, 'conn has no option "socketPath": give the path as uri: "unix:///path".'],
    [{ host: 'h', port: 2375 }, 'conn has no option "host": it is part of the uri'],
    [{ uri: 'https://h', ca: 'x' }, 'conn has no option "ca": put it into "tls".'],
    [{ uri: 'https://h', rejectUnauthorized: false }, 'certificates are always verified'],
    [{ uri: 'https://h', tls: { rejectUnauthorized: false } }, 'certificates are always verified'],
    [{ uri: 'unix:///x', timeout: 5 }, 'say which: "connectTimeout"'],
    [{ uri: 'https://h', tls: true }, 'conn: "tls" must be an object.'],
    [{ uri: 'https://h', headers: 'x' }, 'conn: "headers" must be an object.'],
  ])('%j', async (conn, want) => {
    const error = await errorOf(conn)
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(want)
  })
})

describe('findings F.4: the path of a socket', () => {
  it.each<[uri: string, suggestion: string]>([
    ['/run/d.sock', 'unix:///run/d.sock'],
    ['unix:/run/d.sock', 'unix:///run/d.sock'],
    ['~/d.sock', `unix://${homedir()}/d.sock`],
    ['unix://~/d.sock', `unix://${homedir()}/d.sock`],
    ['unix:~/d.sock', `unix://${homedir()}/d.sock`],
    ['http+unix://%2Frun%2Fd.sock', 'unix:///run/d.sock'],
    ['"/run/d.sock"', 'unix:///run/d.sock'],
    ["'unix:///run/d.sock'", 'unix:///run/d.sock'],
    ['localhost:2375', 'tcp://localhost:2375'],
    ['tcp:/far:1', 'tcp://far:1'],
    ['ssh:/far:22', 'ssh://far:22'],
    ['uinx:///run/d.sock', 'unix'],
  ])('%s is not one, but what was meant is told', async (uri, suggestion) => {
    expect(await errorOf({ uri })).toMatchObject({ code: 'USAGE', suggestion })
  })

  it.each<[what: string, make: (path: string) => void, want: RegExp]>([
    ['a directory', (path) => mkdirSync(path), /ENOTSOCK: it is a directory, not a socket/],
    ['a file', (path) => writeFileSync(path, ''), /ENOTSOCK: it is a file, not a socket/],
    ['a link to a directory', (path) => symlinkSync(tmpdir(), path), /ENOTSOCK: it is a directory/],
    ['a named pipe', (path) => execFileSync('mkfifo', [path]), /ENOTSOCK: it is a named pipe/],
    ['a device', (path) => symlinkSync('/dev/null', path), /ENOTSOCK: it is a device/],
  ])('%s in its place is called that', async (_, make, want) => {
    const path = join(tempDir({}), 'x.sock')
    make(path)
    const error = await errorOf({ uri: `unix://${path}` })
    expect(error).toMatchObject({ code: 'CONNECTION', hint: 'Give the path of the socket itself.' })
    expect(error.message).toMatch(want)
    expect(error.message).not.toMatch(/listens/)
  })

  it.each<[what: string, make: (dir: string) => string]>([
    ['below a file', (dir) => join(dir, 'file', 'x.sock')],
    ['behind links that lead in a circle', (dir) => join(dir, 'circle')],
  ])('%s is told to be none', async (_, make) => {
    const dir = tempDir({ file: '' })
    symlinkSync(join(dir, 'circle'), join(dir, 'circle'))
    const error = await errorOf({ uri: `unix://${make(dir)}` })
    expect(error).toMatchObject({ code: 'CONNECTION' })
    expect(error.message).toContain('a part of its path is a file, or a link that leads nowhere.')
  })

  it.each<[what: string, path: string, want: RegExp]>([
    ['too long', `/tmp/${'é'.repeat(60)}`, /has 125 bytes, and the system takes 10[37] at most/],
    ['with a line break', '/run/d.sock\n', /holds a line break or another control character/],
    ['with a zero', '/run/d\0.sock', /holds a line break or another control character/],
  ])('that is %s is refused, as no socket can have it', async (_, path, want) => {
    const error = await errorOf({ uri: `unix://${path}` })
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toMatch(want)
  })

  it('may be as long as the system allows', async () => {
    const path = `/tmp/${'x'.repeat(98)}`
    expect(await errorOf({ uri: `unix://${path}` })).toMatchObject({ code: 'CONNECTION' })
  })
})

it.each<[conn: object, want: string]>([
  [{ uri: new URL('http://h') }, 'conn: "uri" must be a string: pass its href.'],
  [{ uri: 5 }, 'conn: "uri" must be a string.'],
  [
    { uri: 'unix:///x', headers: new Headers({ a: 'b' }) },
    'conn: "headers" must be an object, not a Headers. Give an object: Object.fromEntries(headers).',
  ],
  [{ uri: 'unix:///x', headers: [['a', 'b']] }, 'conn: "headers" must be an object.'],
])('refuses %o', async (conn, want) => {
  expect(await errorOf(conn)).toMatchObject({ code: 'USAGE', message: want })
})
