import { execFile } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { contexts, defaultConn } from '../../src/discover/finders.ts'
import * as docker from '../discover/docker-cases.ts'
import * as podman from '../discover/podman-cases.ts'
import { home } from '../discover/support.ts'
import { skipFor } from '../support/skip.ts'
import { hasCommand } from './support/packages.ts'

const run = promisify(execFile)

/** The tables of test/discover, held against what the CLIs themselves make of the same environment and files. */
describe('docker itself', skipFor(hasCommand('docker') ? undefined : 'no docker command here'), () => {
  const cases = docker.cases.filter((each) => each.cliDiffers === undefined)

  it.each(cases)(
    'findings A.1: goes to the same engine with $name',
    async ({ env: given, files = {}, want }) => {
      const { dir, env } = home(files, given)
      await makePems(dir, Object.keys(files))
      const { stdout } = await run('docker', ['context', 'inspect'], { env: withPath(env) })
      const [context] = JSON.parse(stdout)
      const name = /^context "(.*)"$/.exec(want.source)?.[1] ?? 'default'
      expect(context).toMatchObject({ Name: name, Endpoints: { docker: { Host: want.uri } } })
      // It lists them as the file system does, in any order.
      const pems = Object.values(want.tls ?? {}).map((file) => file.split('/').at(-1))
      expect((context.TLSMaterial.docker ?? []).sort()).toEqual(pems.sort())
    },
  )

  it('lists the same contexts', async () => {
    const { env } = home({
      ...docker.context('c10', { Host: 'tcp://ten:1' }),
      ...docker.context('c9', { Host: 'unix:///nine.sock' }),
      '.docker/config.json': '{"currentContext":"c10"}',
    })
    const { stdout } = await run('docker', ['context', 'ls', '--format', '{{json .}}'], {
      env: withPath(env),
    })
    const listed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(contexts('docker', env).map(({ name, uri, current }) => ({ name, uri, current }))).toEqual(
      listed.map(({ Name, DockerEndpoint, Current }) => ({
        name: Name,
        uri: DockerEndpoint,
        current: Current,
      })),
    )
  })

  it('misses the same context', async () => {
    const { env } = home({}, { DOCKER_CONTEXT: 'gone' })
    await expect(run('docker', ['version'], { env: withPath(env) })).rejects.toThrow(/"gone"/)
  })
})

describe('podman itself', skipFor(hasCommand('podman') ? undefined : 'no podman command here'), () => {
  const cases = podman.cases.filter((each) => each.cliDiffers === undefined)
  // ssh would be dialled: what a connection leads to is in the list of them.
  const dialled = cases.filter(({ want }) => !want.uri.startsWith('ssh:'))

  it.each(dialled)('goes to the same engine with $name', async ({ env: given, files, want }) => {
    const { env } = home(files, given)
    expect(await dialledBy(env)).toBe(want.uri)
  })

  it('goes to the same engine with nothing', async () => {
    const { env } = home({ 'c.conf': '' }, { CONTAINERS_CONF: '$H/c.conf', XDG_RUNTIME_DIR: '$H' })
    expect(await dialledBy(env)).toBe(defaultConn('podman', env).uri)
  })

  it('lists the same connections', async () => {
    const { env } = home({ 'c.conf': podman.conf }, { CONTAINERS_CONF: '$H/c.conf' })
    const list = ['--remote', 'system', 'connection', 'ls', '--format', 'json']
    const { stdout } = await run('podman', list, { env: withPath(env) })
    const listed: { Name: string; URI: string; Default: boolean }[] = JSON.parse(stdout)
    expect(contexts('podman', env).map(({ name, uri, current }) => ({ name, uri, current }))).toEqual(
      listed
        .map(({ Name, URI, Default }) => ({ name: Name, uri: URI, current: Default }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    )
  })
})

/** Where `podman` fails to connect to, as it says itself. */
async function dialledBy(env: NodeJS.ProcessEnv): Promise<string> {
  const said = await run('podman', ['--remote', 'version'], { env: withPath(env) }).then(
    ({ stdout }) => stdout,
    (error: Error) => error.message,
  )
  const [, network, address = ''] = /dial (unix|tcp) (\S+): connect: /.exec(said) ?? []
  if (!network) throw new Error(`podman says no address: ${said}`)
  return `${network}://${address.replace(/\/+/g, '/')}`
}

function withPath(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: process.env.PATH }
}

/** docker reads the certificates, so they must be some. */
async function makePems(dir: string, files: string[]): Promise<void> {
  const pems = files.filter((file) => file.endsWith('.pem'))
  if (pems.length === 0) return
  const [cert, key] = [join(dir, 'made.crt'), join(dir, 'made.key')]
  const options = [
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-subj',
    '/CN=hawser',
  ]
  await run('openssl', ['req', ...options, '-keyout', key, '-out', cert])
  for (const file of pems) copyFileSync(file.endsWith('key.pem') ? key : cert, join(dir, file))
}
