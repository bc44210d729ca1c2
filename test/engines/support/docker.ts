import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { call } from './call.ts'
import { freePort, isolated, makeDir, type Started, startDaemon } from './daemon.ts'

export interface StartedDocker extends Started {
  uri: string
  /** The same daemon over loopback TCP, with TLS where that is asked for; not with `isolate`. */
  tcp?: string
}

/** PEM text of a daemon that speaks TLS, and of the authority whose clients it lets in. */
export interface DaemonTls {
  ca: string
  cert: string
  key: string
}

/**
 * Starts a dockerd of the tests' own. It has no default bridge and makes no firewall rules, so it can run
 * beside another one. With `isolate` it has a network namespace of its own besides, as swarm and prunes need.
 */
export async function startDocker({
  isolate = false,
  tls,
}: {
  isolate?: boolean
  tls?: DaemonTls
} = {}): Promise<StartedDocker> {
  const dir = await makeDir('docker')
  const uri = `unix://${join(dir, 'docker.sock')}`
  const tcp = isolate ? undefined : `tcp://127.0.0.1:${await freePort()}`
  // Without a file of its own it would read the machine's. Checkpoints are routed by experimental daemons alone.
  const config = join(dir, 'daemon.json')
  await writeFile(config, JSON.stringify({ experimental: true }))
  const command = [
    'dockerd',
    ...['--host', uri, ...(tcp ? ['--host', tcp] : []), ...(await tlsOptions(dir, tls))],
    ...['--data-root', join(dir, 'data'), '--exec-root', join(dir, 'exec')],
    ...['--pidfile', join(dir, 'docker.pid'), '--config-file', config],
    ...['--bridge=none', '--iptables=false', '--ip6tables=false', '--shutdown-timeout=1'],
  ]
  const daemon = await startDaemon({
    command: isolated(command, { network: !isolate }),
    dir,
    answers: () => call(uri, 'GET', '/_ping'),
  })
  return { ...daemon, uri, ...(tcp ? { tcp } : {}) }
}

async function tlsOptions(dir: string, tls: DaemonTls | undefined): Promise<string[]> {
  if (!tls) return ['--tls=false']
  const options = ['--tlsverify']
  for (const name of ['ca', 'cert', 'key'] as const) {
    const file = join(dir, `${name}.pem`)
    await writeFile(file, tls[name], { mode: 0o600 })
    options.push(`--tls${name === 'ca' ? 'cacert' : name}`, file)
  }
  return options
}
