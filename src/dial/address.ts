import { lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { DialError } from './dial-error.ts'

/** Whether an address is one of the public internet, and not this machine's or a private network's. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped !== undefined) return isPublicAddress(mapped)
  return family !== 0 && !reserved.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Looks up names and returns only public addresses. It checks the addresses that are dialled, so a second lookup
 * cannot lead elsewhere.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, [])
    const allowed = found.filter(({ address }) => isPublicAddress(address))
    if (allowed.length === 0) return callback(privateAddress(hostname), [])
    if (options.all) callback(null, allowed)
    else callback(null, allowed[0]?.address ?? '', allowed[0]?.family)
  })
}

/** Refuses a literal private address. For names, `publicLookup` checks the addresses. */
export function checkPublicHost(host: string): void {
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw privateAddress(host)
}

function privateAddress(host: string): DialError {
  return new DialError(`${host} is a private address, to which a public server must not send anyone.`)
}

const reserved = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  reserved.addSubnet(network, bits, 'ipv4')
  // The same, as networks of IPv6 alone reach them: RFC 6052.
  reserved.addSubnet(`64:ff9b::${network}`, 96 + bits, 'ipv6')
}
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  reserved.addSubnet(network, bits, 'ipv6')
