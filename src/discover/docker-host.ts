import { UsageError } from '../errors/errors.ts'
import { withoutPassword } from './uri.ts'

/**
 * `DOCKER_HOST` as a uri, with what the CLI puts where something is left out: `:2375` and `tcp://` are
 * `tcp://localhost:2375`, `unix://` is the usual socket.
 */
export function parseDockerHost(value: string): string {
  const [, scheme = 'tcp', rest = ''] = /^(?:(\w+):\/\/)?([\s\S]*)$/.exec(value) ?? []
  if (scheme === 'unix') return `unix://${rest || '/var/run/docker.sock'}`
  if (scheme === 'npipe') return `npipe://${rest || '//./pipe/docker_engine'}`
  if (scheme === 'ssh' || scheme === 'http' || scheme === 'https') return value
  if (scheme !== 'tcp') {
    throw new UsageError(
      `DOCKER_HOST ${withoutPassword(value)} is of no known kind: use unix://, tcp://, ssh:// or npipe://.`,
    )
  }
  if (rest.startsWith('/')) {
    throw new UsageError(`DOCKER_HOST ${value} names no host.`, { suggestion: `unix://${rest}` })
  }
  const [, authority = '', path = ''] = /^([^/]*)([\s\S]*)$/.exec(rest) ?? []
  const [, user = '', host, port] = /^(.*@)?(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(authority) ?? []
  if (host === undefined) {
    throw new UsageError(`DOCKER_HOST ${withoutPassword(`tcp://${rest}`)} is not a host and port.`)
  }
  return `tcp://${user}${host || 'localhost'}:${port || 2375}${path}`
}
