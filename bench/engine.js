import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

let starting

/** Whether a Docker can be started here: as root, where its packages are. */
export function hasEngine() {
  try {
    execFileSync('dockerd', ['--version'], { stdio: 'pipe' })
    return process.getuid() === 0
  } catch {
    return false
  }
}

/** A Docker of the bench's own, started when it is first asked for: path of its socket. */
export function engine(folder) {
  starting ??= start(join(folder, 'engine'))
  return starting.then(({ socketPath }) => socketPath)
}

/** Removes what builds have left on it. */
export async function prune(socketPath) {
  await post(socketPath, '/v1.41/images/prune')
  await post(socketPath, '/v1.41/build/prune?all=true')
}

export async function stopEngine() {
  await (await starting)?.stop()
}

async function start(folder) {
  mkdirSync(folder)
  const socketPath = join(folder, 's')
  writeFileSync(join(folder, 'daemon.json'), '{}')
  // In a mount namespace of its own, what a daemon mounts goes with it.
  const daemon = spawn(
    'unshare',
    [
      ...['--mount', '--propagation', 'private', 'dockerd', '--host', `unix://${socketPath}`],
      ...['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')],
      ...['--pidfile', join(folder, 'pid'), '--config-file', join(folder, 'daemon.json')],
      ...['--bridge=none', '--iptables=false', '--ip6tables=false', '--shutdown-timeout=1'],
    ],
    { stdio: 'ignore' },
  )
  const exited = once(daemon, 'exit')
  const stop = async () => {
    daemon.kill()
    await exited
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  for (let tries = 0; tries < 300; tries++) {
    if (daemon.exitCode !== null) break
    try {
      await post(socketPath, '/v1.41/build/prune')
      return { socketPath, stop }
    } catch {
      await sleep(100)
    }
  }
  await stop()
  throw new Error('Error: dockerd does not start')
}

function post(socketPath, path) {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, path, method: 'POST' }, (answer) => {
      answer.resume().on('end', resolve)
    })
    sent.on('error', reject).end()
  })
}
