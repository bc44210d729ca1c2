import type { CredentialsSource } from '../dial/auth.ts'
import type { HttpProxy } from '../dial/proxy.ts'
import type { Tls } from '../dial/tls.ts'
import { isHttpUrl } from '../dial/uri.ts'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { parseImage, type ReferenceDefaults } from '../reference/reference.ts'

/** How registries are reached. Times are in ms. */
export interface RegistryOptions {
  /** Default `'default'`: the credentials that Docker's and Podman's CLIs find. */
  auth?: CredentialsSource | 'anonymous' | undefined
  /** Origins of token servers that may receive credentials although they are on another site than their registry. */
  authRealms?: string[] | undefined
  /** Defaults for the parts that a reference leaves out. */
  defaults?: ReferenceDefaults | undefined
  /** `http` or `https` by registry; default `http` for this machine, where no certificates are given, else `https`. */
  schemes?: Record<string, 'http' | 'https'> | undefined
  /** For all registries; others than these are read from `certsDirs`. */
  tls?: Tls | undefined
  /** Folders with a folder of certificates by registry; default `containers/certs.d` and `docker/certs.d` of `~/.config` and `/etc`. */
  certsDirs?: string[] | undefined
  /** Urls of mirrors by registry, asked first for what is read: `{ 'docker.io': ['https://mirror.example'] }`. */
  mirrors?: Record<string, string[]> | undefined
  /** Default `'environment'`. */
  proxy?: HttpProxy | undefined
  family?: 4 | 6 | undefined
  familyTimeout?: number | undefined
  /** Default 10,000. */
  connectTimeout?: number | undefined
  /** Default 60,000. */
  readTimeout?: number | undefined
  /**
   * How often a request is tried again that failed for a while (429, 502, 503, 504, a broken connection);
   * default 4.
   */
  retries?: number | undefined
  /** The longest wait before a try, whatever `Retry-After` says; default 30,000. */
  maxRetryWait?: number | undefined
}

/** Refuses what cannot be meant, before anything is sent. What goes to connections is checked with them. */
export function checkOptions(options: RegistryOptions): RegistryOptions {
  if (typeof options !== 'object' || options === null) refuse('options must be an object')
  refuseUnknown('registry()', options, known)
  const { schemes = {}, mirrors = {}, authRealms, certsDirs, retries, maxRetryWait } = options
  for (const name of Object.keys({ ...schemes, ...mirrors })) checkName(name)
  for (const [name, scheme] of Object.entries(schemes))
    if (scheme !== 'http' && scheme !== 'https') refuse(`schemes["${name}"] must be "http" or "https"`)
  for (const [name, urls] of Object.entries(mirrors))
    if (!isListOf(urls, isHttpUrl)) refuse(`mirrors["${name}"] must be a list of http or https urls`)
  if (authRealms && !isListOf(authRealms, isHttpUrl)) refuse('"authRealms" must be a list of origins')
  if (certsDirs && !isListOf(certsDirs, (dir) => typeof dir === 'string'))
    refuse('"certsDirs" must be a list of folders')
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0))
    refuse('"retries" must be a whole number from 0 on')
  if (maxRetryWait !== undefined && !(maxRetryWait >= 0 && maxRetryWait < 2 ** 31))
    refuse('"maxRetryWait" must be a time in ms')
  return options
}

/** Options by registry have its name as references have it; by another they would have no effect. */
function checkName(name: string): void {
  const isHost = !name.includes('/')
  const { registry } = isHost ? parseImage(`${name}/any`, { registry: name }) : {}
  if (registry === name) return
  const suggestion = registry ?? /^(?:https?:\/\/)?([^/]+)/i.exec(name)?.[1]
  throw new UsageError(`registry(): "${name}" is not the name of a registry.`, { suggestion })
}

function refuse(what: string): never {
  throw new UsageError(`registry(): ${what}.`)
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

const known = [
  'auth',
  'authRealms',
  'defaults',
  'schemes',
  'tls',
  'certsDirs',
  'mirrors',
  'proxy',
  'family',
  'familyTimeout',
  'connectTimeout',
  'readTimeout',
  'retries',
  'maxRetryWait',
]
