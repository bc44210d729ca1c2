import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Conn, client, defaultConn, isHawserError } from 'hawser'
import { launch } from 'hawser/launch'
import { supervise } from '../../src/dial/child-process.ts'
import { isolated } from '../../test/engines/support/daemon.ts'
import { install, isInstallable, isStartable } from '../../test/engines/support/packages.ts'

export type EngineName = 'docker' | 'podman'

/** An engine that answers. */
export interface Ready {
  engine: EngineName
  conn: Conn
  /** Where it is, and why there. */
  told: string
  /** Ends it and removes its files, if it was started here. */
  close(): Promise<void>
}

/** The first of the engines that answers where its own CLI would look for it. `print` takes what was tried in vain. */
export async function findEngine(
  names: EngineName[],
  print: (line: string) => void,
): Promise<Ready | undefined> {
  for (const engine of names) {
    try {
      const conn = defaultConn(engine)
      await ask(engine, conn)
      return { engine, conn, told: `found at ${conn.uri} (${conn.source})`, close: async () => {} }
    } catch (error) {
      if (!isHawserError(error)) throw error
      print(`${engine}: ${error.message}`)
    }
  }
  return undefined
}

/** Throws unless the engine answers. */
async function ask(engine: EngineName, conn: Conn): Promise<void> {
  await using asked = client({ engine, conn })
  await asked.negotiate()
}

/** Starts an engine as a child of this process, on a socket and in folders of its own; installs what it lacks. */
export async function startEngine(engine: EngineName, print: (line: string) => void): Promise<Ready> {
  if (!isStartable(engine)) {
    if (!isInstallable()) throw new Error('Only root on Debian can install and start an engine here.')
    print(`${engine}: installing its Debian packages`)
    install([engine])
  }
  const dir = await mkdtemp(join(tmpdir(), 'hawser-main-job-'))
  const removeDir = () => rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  try {
    const { uri, stop } = await (engine === 'docker' ? startDocker(dir) : startPodman(dir))
    const close = () => stop().finally(removeDir)
    return { engine, conn: { uri }, told: `started at ${uri}`, close }
  } catch (error) {
    await removeDir()
    throw error
  }
}

interface Started {
  uri: string
  stop(): Promise<void>
}

async function startDocker(dir: string): Promise<Started> {
  await writeFile(join(dir, 'daemon.json'), '{}')
  const command = (socket: string) => [
    ...['dockerd', '--host', `unix://${socket}`, '--config-file', join(dir, 'daemon.json')],
    ...['--data-root', join(dir, 'data'), '--exec-root', join(dir, 'exec'), '--pidfile', join(dir, 'pid')],
    ...['--bridge=none', '--iptables=false', '--ip6tables=false', '--shutdown-timeout=1'],
  ]
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
  const daemon = supervise((socket) => isolated(command(socket), { network: true }), env)
  const uri = `unix://${daemon.socket}`
  let ended = false
  daemon.exited.then(() => {
    ended = true
  })
  for (const deadline = Date.now() + 60_000; ; await sleep(100)) {
    try {
      await ask('docker', { uri })
      return { uri, stop: daemon.stop }
    } catch (cause) {
      if (!ended && Date.now() < deadline) continue
      await daemon.stop()
      throw new Error(`dockerd did not come up:\n${daemon.stderr()}`, { cause })
    }
  }
}

async function startPodman(dir: string): Promise<Started> {
  const conf = join(dir, 'containers.conf')
  await writeFile(conf, containersConf)
  const { conn, close } = await launch({
    engine: 'podman',
    args: [
      ...['--root', join(dir, 'root'), '--runroot', join(dir, 'run'), '--tmpdir', join(dir, 'tmp')],
      ...['--storage-driver', 'vfs', '--runtime', 'runc', '--cgroup-manager', 'cgroupfs'],
    ],
    env: { CONTAINERS_CONF: conf },
  })
  return { uri: conn.uri, stop: close }
}

// Machines that are containers themselves often deny raising limits, and have no journal.
const containersConf = `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
log_driver = "k8s-file"
[engine]
events_logger = "file"
`
