import { isIP } from 'node:net'
import { ProtocolError } from '../errors/errors.ts'

/**
 * The address of a token server, checked: it must be http or https, and https unless the registry is http
 * itself. Throws a `ProtocolError`.
 */
export function checkRealm(realm: string | undefined, registry: URL): URL {
  const refuse = (why: string): never => {
    throw new ProtocolError(`${registry.host} asks for a token of a server that ${why}.`)
  }
  if (!realm) return refuse('it does not name')
  // Some registries give a path of their own.
  const base = realm.startsWith('/') ? registry.href : undefined
  if (!URL.canParse(realm, base)) return refuse('is no valid url')
  const url = new URL(realm, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('is neither https nor http')
  if (url.username || url.password || url.hash) return refuse('has a user, password or fragment in its url')
  if (url.protocol === 'http:' && registry.protocol !== 'http:') return refuse(`is http (${url.host})`)
  return url
}

/**
 * Whether a token server may receive the credentials for a registry: only on the same site. Subdomains count, and
 * so do siblings (`auth.docker.io` of `registry-1.docker.io`), unless anyone can register a name under the domain
 * that they share.
 */
export function isSameSite(realm: URL, registry: URL): boolean {
  const [a, b] = [realm.hostname, registry.hostname]
  if (a === b) return true
  if (isLoopback(a) && isLoopback(b)) return true
  if (isAddress(a) || isAddress(b)) return false
  if (a.endsWith(`.${b}`)) return true
  const shared = sharedDomain(a, b)
  return shared.split('.').length >= 2 && !isPublicSuffix(shared)
}

export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[?::1\]?)$/.test(hostname)
}

function isAddress(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || !hostname.includes('.')
}

function sharedDomain(a: string, b: string): string {
  const [left, right] = [a.split('.').reverse(), b.split('.').reverse()]
  const end = left.findIndex((label, at) => label !== right[at])
  return left
    .slice(0, end < 0 ? left.length : end)
    .reverse()
    .join('.')
}

/**
 * `co.uk` and the like, and hosts that give each customer a name: the part of the public suffix list where
 * registries are.
 */
function isPublicSuffix(domain: string): boolean {
  return /^[a-z]{2,3}\.[a-z]{2}$/.test(domain) || (hosters.test(domain) && !regions.test(domain))
}

/** Of Alibaba's own servers, such as `registry.cn-hangzhou.aliyuncs.com` and `dockerauth.cn-hangzhou.aliyuncs.com`. */
const regions = /^(cn|ap|us|eu|me)-[a-z]+(-\d)?\.aliyuncs\.com$/
const hosters =
  /(^|\.)(azurecr\.io|amazonaws\.com|amazonaws\.com\.cn|on\.aws|github\.io|gitlab\.io|cloudfront\.net|appspot\.com|run\.app|web\.app|pkg\.dev|herokuapp\.com|azurewebsites\.net|cloudapp\.net|windows\.net|fly\.dev|netlify\.app|vercel\.app|workers\.dev|pages\.dev|ngrok\.io|ngrok\.app|digitaloceanspaces\.com|aliyuncs\.com|myqcloud\.com|tencentcloudcr\.com|volces\.com|myhuaweicloud\.com|container-registry\.ovh\.net|scw\.cloud|onrender\.com|duckdns\.org|ts\.net|trycloudflare\.com|ngrok-free\.app|ngrok-free\.dev|jfrog\.io|cloudsmith\.io)$/
