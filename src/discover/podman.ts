import { join } from 'node:path'
import type { Ssh } from '../dial/ssh/options.ts'
import type { Tls } from '../dial/tls.ts'
import { redactUri, refusePassword, schemeOf } from '../dial/uri.ts'
import { UsageError } from '../errors/errors.ts'
import type { Finder, FoundConn } from './finder.ts'
import { type Host, runtimeDir } from './host.ts'
import { type Destination, readDestinations } from './podman-destinations.ts'

/**
 * As `podman --remote` does it: https://docs.podman.io/en/latest/markdown/podman-remote.1.html
 * With both variables set, Podman up to 4.7 uses `CONTAINER_HOST`, later ones `CONTAINER_CONNECTION`; here
 * `CONTAINER_HOST` wins, as the more explicit of the two.
 */
export const podmanFinder: Finder = {
  find(env, host) {
    const uri = hostIn(env)
    if (uri) return describe({ uri }, 'CONTAINER_HOST', env)
    const { name, from } = current(env, host)
    if (name !== undefined) return named(name, env, host, from)
    return {
      uri: usualSocket(env, host),
      source: host.platform === 'win32' ? 'default pipe' : 'default socket',
    }
  },
  list(env, host) {
    const name = hostIn(env) ? undefined : current(env, host).name
    return [...readDestinations(env, host).destinations.values()]
      .map((each) => ({
        name: each.name,
        uri: each.uri && redactUri(each.uri),
        source: each.file,
        current: each.name === name,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  },
  resolve(name, env, host) {
    return named(name, env, host)
  },
}

function hostIn(env: NodeJS.ProcessEnv): string | undefined {
  return env.CONTAINER_HOST?.trim()
}

function current(env: NodeJS.ProcessEnv, host: Host): { name?: string; from?: string } {
  if (env.CONTAINER_CONNECTION) return { name: env.CONTAINER_CONNECTION, from: 'CONTAINER_CONNECTION' }
  return readDestinations(env, host).default ?? {}
}

function named(name: string, env: NodeJS.ProcessEnv, host: Host, from?: string): FoundConn {
  const { destinations } = readDestinations(env, host)
  const found = destinations.get(name)
  if (found) {
    const { uri, file } = found
    if (uri === undefined) throw new UsageError(`Podman connection "${name}" in ${file} has no uri.`)
    return describe({ ...found, uri }, `connection "${name}"`, env)
  }
  const asked = from ? `, which ${from} names,` : ''
  const known = [...destinations.keys()].map((each) => `"${each}"`).join(', ') || 'none'
  throw new UsageError(`Podman connection "${name}"${asked} does not exist: there is ${known}.`)
}

type Endpoint = Partial<Destination> & { uri: string }

function describe(endpoint: Endpoint, source: string, env: NodeJS.ProcessEnv): FoundConn {
  const uri = normalise(refusePassword(endpoint.uri, source), source)
  const identity = endpoint.identity ?? (env.CONTAINER_SSHKEY || undefined)
  if (schemeOf(uri) === 'ssh') {
    const ssh: Ssh = {
      engine: 'podman',
      ...(identity && { identity }),
      ...(endpoint.machine && { machine: true }),
    }
    return { uri, ssh, source }
  }
  const tls: Tls | undefined = schemeOf(uri) === 'tcp' ? endpoint.tls : undefined
  return { uri, ...(tls && { tls }), source }
}

/** Podman decodes percent signs in socket paths, and reads `unix://run/podman.sock` as `/run/podman.sock`. */
function normalise(uri: string, source: string): string {
  if (schemeOf(uri) !== 'unix') return uri
  try {
    return decodeURIComponent(uri.replace(/^unix:\/*/i, 'unix:///'))
  } catch (cause) {
    throw new UsageError(`The uri of ${source} is not percent-encoded text: ${redactUri(uri)}.`, { cause })
  }
}

function usualSocket(env: NodeJS.ProcessEnv, host: Host): string {
  if (host.platform === 'win32') return 'npipe:////./pipe/podman-machine-default'
  return `unix://${host.uid === 0 ? join(host.root, 'run') : runtimeDir(env, host)}/podman/podman.sock`
}
