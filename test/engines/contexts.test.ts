import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { client, connect, contexts, defaultConn } from '../../src/index.ts'
import { makeCertificates } from '../support/certificates.ts'
import { tempDir } from '../support/temp-dir.ts'
import { startDocker } from './support/docker.ts'
import { docker, ownSuite, podman } from './support/engine.ts'

/** Sets variables for one test: those that no argument is given are read where a user's are. */
function setEnv(env: Record<string, string>): void {
  const none = ['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'DOCKER_CONFIG']
  for (const name of [...none, 'CONTAINER_HOST', 'CONTAINER_CONNECTION', 'CONTAINERS_CONF'])
    vi.stubEnv(name, '')
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
}

ownSuite('what docker was told', [docker], () => {
  it('leads to a daemon that speaks TLS, by its variables and by a context that it made', async () => {
    const certificates = makeCertificates()
    const daemon = await startDocker({ tls: { ca: certificates.ca, ...certificates.server } })
    onTestFinished(() => daemon.stop())
    const { tcp = '' } = daemon
    const dir = tempDir()
    const files = { ca: certificates.ca, ...certificates.client }
    for (const [name, pem] of Object.entries(files)) writeFileSync(join(dir, `${name}.pem`), pem)

    setEnv({ DOCKER_HOST: tcp, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: dir })
    await using byVariables = client({ engine: 'docker' })
    expect(await byVariables.invoke({ op: 'SystemPing' })).toBe('OK')
    expect(connect(defaultConn('docker')).source).toBe('DOCKER_HOST')

    setEnv({ DOCKER_CONFIG: join(dir, 'config') })
    const endpoint = Object.keys(files).map((name) => `${name}=${join(dir, `${name}.pem`)}`)
    execFileSync('docker', ['context', 'create', 'prod', '--docker', [`host=${tcp}`, ...endpoint].join()], {
      stdio: 'pipe',
    })
    expect(contexts('docker').map(({ name, uri, current }) => [name, uri, current])).toEqual([
      ['default', expect.stringMatching(/^unix:/), true],
      ['prod', tcp, false],
    ])
    await using byName = client({ engine: 'docker', conn: { context: 'prod' } })
    expect(await byName.invoke({ op: 'SystemPing' })).toBe('OK')

    execFileSync('docker', ['context', 'use', 'prod'], { stdio: 'pipe' })
    await using byDefault = client({ engine: 'docker' })
    expect(await byDefault.invoke({ op: 'SystemPing' })).toBe('OK')
    expect(connect(defaultConn('docker')).source).toBe('context "prod"')
  })
})

ownSuite('what podman was told', [podman], ({ uri }) => {
  it('leads to its service, by its variables and by a connection that it made', async () => {
    setEnv({ CONTAINER_HOST: uri })
    await using byVariable = client({ engine: 'podman' })
    expect(await byVariable.invoke({ op: 'SystemPing' })).toBe('OK')

    setEnv({ CONTAINERS_CONF: join(tempDir({ 'containers.conf': '' }), 'containers.conf') })
    execFileSync('podman', ['system', 'connection', 'add', 'box', uri])
    await using byName = client({ engine: 'podman', conn: { context: 'box' } })
    expect(await byName.invoke({ op: 'SystemPing' })).toBe('OK')
    // The first one that is added is the default.
    await using byDefault = client({ engine: 'podman' })
    expect(await byDefault.invoke({ op: 'SystemPing' })).toBe('OK')
    expect(connect(defaultConn('podman')).source).toBe('connection "box"')
  })
})
