import { BlockList, isIP } from 'node:net'
import { UsageError } from '../errors/errors.ts'

/**
 * The HTTP proxies to go through: what `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say (`'environment'`), one
 * for all (`'http://user:password@proxy:3128'`), or one by the scheme of what is reached.
 */
export type HttpProxy =
  | 'environment'
  | (string & {})
  | {
      http?: string | undefined
      https?: string | undefined
      /**
       * Hosts reached without a proxy, separated by commas:
       * `internal.example,.corp.example,10.0.0.0/8,host:5000`, `*`.
       */
      noProxy?: string | undefined
    }

/** What is to be reached. */
export interface ProxiedHost {
  scheme: 'http' | 'https'
  /** Without brackets. */
  host: string
  port: number
}

/** The proxy for a host, or undefined for none. Throws a `UsageError` if the option is not a valid proxy. */
export function proxyFor(
  proxy: HttpProxy | undefined,
  target: ProxiedHost,
  env: NodeJS.ProcessEnv = process.env,
): URL | undefined {
  if (proxy === undefined) return undefined
  const chosen = typeof proxy === 'string' ? named(proxy, env) : proxy
  const url = chosen[target.scheme]
  if (!url || isLoopback(target.host) || isExcepted(chosen.noProxy, target)) return undefined
  return parseProxy(url)
}

/** Checks the proxy option of a connection. */
export function checkProxy(proxy: HttpProxy): void {
  const urls =
    typeof proxy === 'string' ? (proxy === 'environment' ? [] : [proxy]) : [proxy?.http, proxy?.https]
  for (const url of urls) if (url) parseProxy(url)
}

function named(proxy: string, env: NodeJS.ProcessEnv): { http?: string; https?: string; noProxy?: string } {
  if (proxy !== 'environment') return { http: proxy, https: proxy }
  const read = (name: string) => env[name] || env[name.toLowerCase()] || ''
  return { http: read('HTTP_PROXY'), https: read('HTTPS_PROXY'), noProxy: read('NO_PROXY') }
}

function parseProxy(text: string): URL {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`
  const url = URL.canParse(full) ? new URL(full) : undefined
  if (!url?.hostname || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new UsageError('proxy: must be the http:// or https:// url of an HTTP proxy.')
  if (!isDecodable(url.username) || !isDecodable(url.password))
    throw new UsageError('proxy: write "%" in the user or password as %25.')
  return url
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/**
 * Reads the variables as Go programs do, including the engines' CLIs:
 * https://pkg.go.dev/golang.org/x/net/http/httpproxy
 */
function isExcepted(noProxy: string | undefined, { host, port }: ProxiedHost): boolean {
  return (noProxy ?? '')
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && fits(entry.toLowerCase(), host, port))
}

function fits(entry: string, host: string, port: number): boolean {
  if (entry === '*') return true
  if (entry.includes('/')) return isInRange(entry, host)
  const [, name = entry, wanted] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? []
  if (wanted !== undefined && Number(wanted) !== port) return false
  const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '.')
  const own = host.toLowerCase()
  if (bare.startsWith('.')) return own.endsWith(bare)
  // One address may be written in several ways.
  if (isIP(bare) !== 0) return isInRange(`${bare}/${isIP(bare) === 6 ? 128 : 32}`, host)
  return own === bare || (isIP(own) === 0 && own.endsWith(`.${bare}`))
}

function isInRange(entry: string, host: string): boolean {
  const [network = '', bits = ''] = entry.split('/')
  const family = isIP(host)
  if (family === 0 || isIP(network) !== family || !/^\d+$/.test(bits)) return false
  if (Number(bits) > (family === 6 ? 128 : 32)) return false
  const list = new BlockList()
  list.addSubnet(network, Number(bits), family === 6 ? 'ipv6' : 'ipv4')
  return list.check(host, family === 6 ? 'ipv6' : 'ipv4')
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)
}
