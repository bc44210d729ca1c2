import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { call } from './call.ts'
import { freePort, isolated, makeDir, type Started, startDaemon } from './daemon.ts'

export interface StartedDocker extends Started {
  uri: string
  /** The same daemon over loopback TCP; not with `isolate`. */
  tcp?: string
}

/**
 * Starts a dockerd of the tests' own. It has no default bridge and makes no firewall rules, so it can run
 * beside another one. With `isolate` it has a network namespace of its own besides, as swarm and prunes need.
 */
export async function startDocker({ isolate = false }: { isolate?: boolean } = {}): Promise<StartedDocker> {
  const dir = await makeDir('docker')
  const uri = `unix://${join(dir, 'docker.sock')}`
  const tcp = isolate ? undefined : `tcp://127.0.0.1:${await freePort()}`
  // Without a file of its own it would read the machine's. Checkpoints are routed by experimental daemons alone.
  const config = join(dir, 'daemon.json')
  await writeFile(config, JSON.stringify({ experimental: true }))
  const command = [
    'dockerd',
    ...['--host', uri, ...(tcp ? ['--host', tcp, '--tls=false'] : [])],
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
