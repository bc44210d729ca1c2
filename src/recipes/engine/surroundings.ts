import { UsageError } from '../../errors/errors.ts'
import { type Port, portsOf } from './ports.ts'
import { type Volume, volumeOf } from './volumes.ts'

/** What a container has of its host. */
export interface Surroundings {
  /** `none`, `host`, `bridge`, a network's name, or `container:NAME` for that of another; left out: the engine's default. */
  network?: string | undefined
  /**
   * Folders of the engine's machine and volumes: `./src:/app`, `data:/var/lib/data:ro`. A path that begins with a dot
   * is one of this process's folder; a target alone is a new volume.
   */
  volumes?: readonly string[] | undefined
  /** Ports that the engine's machine listens for: `80`, `8080:80`, `127.0.0.1:8080:80`, `53:53/udp`. */
  ports?: readonly string[] | undefined
  /** Whether it may do whatever root of the engine's machine may. */
  privileged?: boolean | undefined
}

/** As Docker's API has it. */
export function dockerSurroundings({ network, volumes, ports, privileged }: Surroundings): object {
  const mounted = each('volumes', volumes).map(volumeOf)
  const published = each('ports', ports).flatMap(portsOf)
  const host = {
    ...(network !== undefined && { NetworkMode: network }),
    ...(privileged !== undefined && { Privileged: privileged }),
    ...filled('Binds', mounted.filter(({ source }) => source !== undefined).map(bindOf)),
    ...(published.length > 0 && { PortBindings: bindingsOf(published) }),
  }
  const anonymous = mounted.filter(({ source }) => source === undefined)
  return {
    ...(Object.keys(host).length > 0 && { HostConfig: host }),
    ...(published.length > 0 && { ExposedPorts: emptyAt(published.map(portName)) }),
    ...(anonymous.length > 0 && { Volumes: emptyAt(anonymous.map(({ target }) => target)) }),
  }
}

/** As Podman's own API has it. */
export function podmanSurroundings({ network, volumes, ports, privileged }: Surroundings): object {
  const mounted = each('volumes', volumes).map(volumeOf)
  const mounts = mounted
    .filter(({ isPath }) => isPath)
    .map(({ source, target, options }) => ({ type: 'bind', source, destination: target, options }))
  const named = mounted
    .filter(({ isPath }) => !isPath)
    .map(({ source = '', target, options }) => ({ Name: source, Dest: target, Options: options }))
  const published = each('ports', ports)
    .flatMap(portsOf)
    .map(({ port, protocol, hostIp, hostPort }) => ({
      container_port: port,
      protocol,
      ...(hostPort !== undefined && { host_port: hostPort }),
      ...(hostIp !== undefined && { host_ip: hostIp }),
    }))
  return {
    ...(network !== undefined && podmanNetwork(network)),
    ...(privileged !== undefined && { privileged }),
    ...filled('mounts', mounts),
    ...filled('volumes', named),
    ...filled('portmappings', published),
  }
}

/** What Podman calls a mode; anything else is a network's name. */
const podmanModes = ['none', 'host', 'bridge', 'private', 'slirp4netns', 'pasta', 'default']

function podmanNetwork(network: string): object {
  const [mode = '', value] = network.split(/:(.*)/s)
  if (value !== undefined) return { netns: { nsmode: mode, value } }
  if (podmanModes.includes(network)) return { netns: { nsmode: network } }
  // Versions before 4.0 read the second.
  return { netns: { nsmode: 'bridge' }, Networks: { [network]: {} }, cni_networks: [network] }
}

function bindOf({ source, target, options }: Volume): string {
  return [source, target, ...(options.length > 0 ? [options.join(',')] : [])].join(':')
}

function bindingsOf(ports: Port[]): Record<string, object[]> {
  const bindings: Record<string, object[]> = {}
  for (const port of ports) {
    const binding = { HostIp: port.hostIp ?? '', HostPort: String(port.hostPort ?? '') }
    bindings[portName(port)] = [...(bindings[portName(port)] ?? []), binding]
  }
  return bindings
}

function portName({ port, protocol }: Port): string {
  return `${port}/${protocol}`
}

function emptyAt(names: string[]): Record<string, object> {
  return Object.fromEntries(names.map((name) => [name, {}]))
}

function filled(name: string, list: unknown[]): Record<string, unknown[]> {
  return list.length > 0 ? { [name]: list } : {}
}

function each(name: string, given: readonly string[] | undefined): readonly string[] {
  if (given === undefined || Array.isArray(given)) return given ?? []
  throw new UsageError(`"${name}" must be a list of strings.`)
}
