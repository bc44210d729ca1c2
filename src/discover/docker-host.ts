import { tcpPorts } from '../dial/engine-clis.ts'
import { meantUri } from '../dial/meant-uri.ts'
import { redactUri } from '../dial/uri.ts'
import { UsageError } from '../errors/errors.ts'

/**
 * `DOCKER_HOST` as a uri. What is left out is filled in as the CLI does it: `:2375` and `tcp://` are
 * `tcp://localhost:2375`, `unix://` is the usual socket. Throws a `UsageError` for the path of a socket without
 * `unix://`, which the CLI takes for a host name.
 */
export function parseDockerHost(value: string): string {
  const [, scheme = 'tcp', rest = ''] = /^(?:([^/:]+):\/\/)?([\s\S]*)$/.exec(value) ?? []
  if (scheme === 'unix') return `unix://${rest || '/var/run/docker.sock'}`
  if (scheme === 'npipe') return `npipe://${rest || '//./pipe/docker_engine'}`
  if (scheme === 'ssh' || scheme === 'http' || scheme === 'https') return value
  if (scheme !== 'tcp') {
    throw new UsageError(
      `DOCKER_HOST ${redactUri(value)} is of no known kind: use unix://, tcp://, ssh:// or npipe://.`,
      { suggestion: meantUri(value) },
    )
  }
  if (/^(?:unix:)?[~/]/.test(rest)) {
    throw new UsageError(`DOCKER_HOST ${redactUri(value)} names no host.`, { suggestion: meantUri(rest) })
  }
  const [, user = '', host, port, path = ''] =
    /^([^/]*@)?(\[[^\]/]*\]|(?!\.+(?:[:/]|$))[\p{L}\p{N}_.-]*)(?::(\d+|(?=$)))?(\/(?!\/).*|)$/u.exec(rest) ??
    []
  if (host === undefined) {
    throw new UsageError(`DOCKER_HOST ${redactUri(`tcp://${rest}`)} is not a host and port.`, {
      suggestion: meantUri(value),
    })
  }
  return `tcp://${user}${host || 'localhost'}:${port || tcpPorts.http}${path}`
}
