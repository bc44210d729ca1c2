import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { call } from '../../engines/support/call.ts'
import { makeDir, type Started } from '../../engines/support/daemon.ts'
import { debian, type Suite, startIn } from './system.ts'

export type Newer = Started & { uri: string }

/** `store`: where it keeps images; `config`: more of its configuration. */
export async function startNewerDocker(
  suite: Suite,
  { store = 'graphdriver', config = {} }: { store?: 'graphdriver' | 'containerd'; config?: object } = {},
): Promise<Newer> {
  const dir = await makeDir('matrix')
  const features = { 'containerd-snapshotter': store === 'containerd' }
  await writeFile(join(dir, 'daemon.json'), JSON.stringify({ features, ...config }))
  const uri = `unix://${join(dir, 'docker.sock')}`
  const share = '/run/share'
  const command = [
    ...['dockerd', '--host', `unix://${share}/docker.sock`, '--pidfile', `${share}/docker.pid`],
    ...['--data-root', `${share}/data`, '--exec-root', `${share}/exec`, '--shutdown-timeout=1'],
    ...['--bridge=none', '--iptables=false', '--ip6tables=false', '--config-file', `${share}/daemon.json`],
  ]
  const answers = () => call(uri, 'GET', '/_ping')
  return { ...(await startIn(await debian(suite), dir, command, { answers })), uri }
}

/** `registry`: one that speaks HTTP, to be trusted. */
export async function startNewerPodman(suite: Suite, registry?: string): Promise<Newer> {
  const dir = await makeDir('matrix')
  const uri = `unix://${join(dir, 'podman.sock')}`
  const share = '/run/share'
  await writeFile(
    join(dir, 'containers.conf'),
    `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
lock_type = "file"
`,
  )
  const command = [
    ...['podman', '--root', `${share}/root`, '--runroot', `${share}/run`],
    ...['system', 'service', '--time=0', `unix://${share}/podman.sock`],
  ]
  const answers = () => call(uri, 'GET', '/_ping')
  const trust = registry === undefined ? '' : `[[registry]]\nlocation = "${registry}"\ninsecure = true\n`
  await writeFile(join(dir, 'registries.conf'), trust)
  const env = {
    CONTAINERS_CONF: `${share}/containers.conf`,
    CONTAINERS_REGISTRIES_CONF: `${share}/registries.conf`,
  }
  return { ...(await startIn(await debian(suite), dir, command, { env, answers })), uri }
}
