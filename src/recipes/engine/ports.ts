import { isIP } from 'node:net'
import { UsageError } from '../../errors/errors.ts'

/** A port of a container that its host listens for. */
export interface Port {
  port: number
  protocol: string
  /** The address that it listens at; left out: all. */
  hostIp?: string
  /** Left out: one that is free. */
  hostPort?: number
}

const form = /^(?:(?:\[([^\]]+)\]|([^:]*)):(?=[^:]*:))?(?:(\d*|\d+-\d+):)?(\d+|\d+-\d+)(?:\/(tcp|udp|sctp))?$/

/**
 * Takes `IP:HOST_PORT:PORT/PROTOCOL` apart, as `docker run -p` takes it: all but the port may be left out, and ranges
 * such as `8000-8002:80-82` are several ports. Throws a `UsageError` for what is none.
 */
export function portsOf(text: string): Port[] {
  const [, ip6, ip4, host = '', inside = '', protocol = 'tcp'] = form.exec(text) ?? []
  const ports = rangeOf(inside)
  const hostPorts = rangeOf(host)
  const hostIp = ip6 ?? (ip4 || undefined)
  const isWrong = ports.length === 0 || (host !== '' && hostPorts.length !== ports.length)
  if (isWrong || (hostIp !== undefined && isIP(hostIp) === 0)) {
    throw new UsageError(
      `The port "${text}" must have the form PORT, HOST_PORT:PORT or IP:HOST_PORT:PORT, with /udp after it for UDP; ranges must be of one length.`,
    )
  }
  return ports.map((port, at) => {
    const hostPort = hostPorts[at]
    return { port, protocol, ...(hostIp && { hostIp }), ...(hostPort !== undefined && { hostPort }) }
  })
}

/** The ports of `80` or `80-82`; none of what is no port, or no range upwards. */
function rangeOf(text: string): number[] {
  if (text === '') return []
  const [first = 0, last = first] = text.split('-').map(Number)
  if (first < 1 || last > 65_535 || last < first) return []
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
