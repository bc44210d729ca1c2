import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { call, callJson } from './call.ts'
import { freePort, isolated, makeDir, type Started, startDaemon } from './daemon.ts'

export interface StartedPodman extends Started {
  uri: string
}

/**
 * Starts a Podman service of the tests' own, with storage, configuration and bridge apart from the user's.
 * With `isolate` it has a network namespace of its own besides, so that prunes cannot reach further.
 */
export async function startPodman({
  isolate = false,
  overTcp = false,
}: {
  isolate?: boolean
  /** It listens at a loopback port in the place of a socket. */
  overTcp?: boolean
} = {}): Promise<StartedPodman> {
  const dir = await makeDir('podman')
  const uri = overTcp ? `tcp://127.0.0.1:${await freePort()}` : `unix://${join(dir, 'podman.sock')}`
  const env = await configure(dir)
  const daemon = await startDaemon({
    command: isolated(['podman', 'system', 'service', '--time=0', uri], { network: !isolate }),
    dir,
    env,
    answers: () => call(uri, 'GET', '/_ping'),
    beforeStop: () => removeContainers(uri),
  })
  return { ...daemon, uri }
}

/** A service that starts when somebody connects, and ends by itself when nobody has been for `idle` s. */
export interface ActivatedPodman extends StartedPodman {
  /** How often it has ended so far. */
  ended(): Promise<number>
}

/** Podman by socket activation, as its systemd units have it; the part of systemd is played by a script. */
export async function activatePodman(idle: number): Promise<ActivatedPodman> {
  const dir = await makeDir('podman')
  const socket = join(dir, 'podman.sock')
  const command = ['podman', 'system', 'service', `--time=${idle}`]
  const script = join(import.meta.dirname, 'activate.pl')
  const daemon = await startDaemon({
    command: isolated(['perl', script, socket, ...command], { network: true }),
    dir,
    env: await configure(dir),
    answers: () => call(`unix://${socket}`, 'GET', '/_ping'),
  })
  const ended = async () => (await readFile(join(dir, 'log'), 'utf8')).match(/^ended$/gm)?.length ?? 0
  return { ...daemon, uri: `unix://${socket}`, ended }
}

/** Writes what keeps it apart from the user's own, and gives the variables that lead to it. */
async function configure(dir: string): Promise<NodeJS.ProcessEnv> {
  await mkdir(join(dir, 'home'))
  await writeFile(join(dir, 'containers.conf'), containersConf(dir))
  await writeFile(join(dir, 'storage.conf'), storageConf(dir))
  await writeFile(join(dir, 'registries.conf'), registriesConf)
  await mkdir(join(dir, 'networks'))
  await writeFile(join(dir, 'networks', 'podman.json'), JSON.stringify(defaultNetwork()))
  return {
    CONTAINERS_CONF: join(dir, 'containers.conf'),
    CONTAINERS_STORAGE_CONF: join(dir, 'storage.conf'),
    CONTAINERS_REGISTRIES_CONF: join(dir, 'registries.conf'),
    REGISTRY_AUTH_FILE: join(dir, 'auth.json'),
    HOME: join(dir, 'home'),
    XDG_CONFIG_HOME: join(dir, 'home'),
    XDG_RUNTIME_DIR: '',
  }
}

// Each container has a monitor process that outlives the service: they go first.
async function removeContainers(uri: string): Promise<void> {
  const pods = await callJson<{ Id: string }[] | null>(uri, 'GET', '/v4.0.0/libpod/pods/json')
  for (const { Id } of pods ?? []) await call(uri, 'DELETE', `/v4.0.0/libpod/pods/${Id}?force=true`)
  const containers = await callJson<{ Id: string }[]>(uri, 'GET', '/v4.0.0/libpod/containers/json?all=true')
  for (const { Id } of containers) {
    await call(uri, 'DELETE', `/v4.0.0/libpod/containers/${Id}?force=true&timeout=0`)
  }
}

// crun refuses the hybrid cgroup mount of many CI machines, and raising limits is often denied there.
function containersConf(dir: string): string {
  return `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
lock_type = "file"
tmp_dir = "${dir}/tmp"
volume_path = "${dir}/volumes"
[network]
network_backend = "netavark"
network_config_dir = "${dir}/networks"
`
}

function storageConf(dir: string): string {
  return `[storage]
driver = "overlay"
graphroot = "${dir}/root"
runroot = "${dir}/run"
`
}

// The usual podman0 may be in use by another Podman.
function defaultNetwork(): object {
  const [octet = 0, ...name] = randomBytes(5)
  return {
    name: 'podman',
    id: '2f259bab93aaaaa2542ba43ef33eb990d0999ee1b9924b557b7be53c0b7a1bb9',
    driver: 'bridge',
    network_interface: `hawser${Buffer.from(name).toString('hex')}`,
    created: '2020-01-01T00:00:00Z',
    subnets: [{ subnet: `10.213.${octet}.0/24`, gateway: `10.213.${octet}.1` }],
    ipv6_enabled: false,
    internal: false,
    dns_enabled: false,
    ipam_options: { driver: 'host-local' },
  }
}

const registriesConf = `unqualified-search-registries = ["localhost:1"]
[[registry]]
location = "127.0.0.1"
insecure = true
`
