import type { Credentials, CredentialsByRegistry } from '../dial/auth.ts'
import { type Host, thisHost } from '../discover/host.ts'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { dockerHub, parseImage } from '../reference/reference.ts'
import { type AuthFile, dockerHubKey, keysFor, normalKey, readEntry } from './auth-file.ts'
import { checkCredentials, type FoundCredentials, sealSecrets } from './credentials.ts'
import { askHelper } from './helper.ts'
import { authFiles, type CredentialsOf } from './places.ts'

export interface FindOptions {
  /** The caller's own, looked at before all else: one for every registry, or by registry. */
  credentials?: Credentials | CredentialsByRegistry | undefined
  /** Look at these and at no file; default false. */
  only?: boolean | undefined
  /** Whose files are read: Docker's, Podman's, or (left out) Docker's and then Podman's. */
  engine?: CredentialsOf | undefined
  /** Default `process.env`. */
  env?: NodeJS.ProcessEnv | undefined
  signal?: AbortSignal | undefined
  /** How long a credential helper may take, in ms; default 60,000. */
  helperTimeout?: number | undefined
  /** @internal For tests. */
  host?: Host | undefined
}

/**
 * Finds what a user logs in with at a registry: what was given, then where the CLIs keep it, helpers included.
 * `image` is a reference (`quay.io/mine/app:1`) or a registry alone (`quay.io`, `localhost:5000`). Undefined
 * where there is nothing, which is not the same as an error: a file or helper that cannot be used is one.
 */
export async function findCredentials(
  image: string,
  options: FindOptions = {},
): Promise<FoundCredentials | undefined> {
  const { registry, repository } = placeOf(image)
  return findAtRegistry(registry, repository, options)
}

function checkOptions(options: FindOptions): void {
  const known = ['credentials', 'only', 'engine', 'env', 'signal', 'helperTimeout', 'host']
  refuseUnknown('credentials', options, known)
  const { engine } = options
  if (engine !== undefined && engine !== 'docker' && engine !== 'podman')
    throw new UsageError('credentials: "engine" must be "docker" or "podman".')
}

/**
 * The credentials for a repository, or (where it is empty) a registry: its host as it is reached, so that `builder` is
 * no image of Docker Hub, and `registry-1.docker.io` is Docker Hub.
 */
export async function findAtRegistry(
  registryHost: string,
  repository: string,
  options: FindOptions,
): Promise<FoundCredentials | undefined> {
  checkOptions(options)
  options.signal?.throwIfAborted()
  const registry = normalKey(registryHost)
  const given = givenFor(registry, repository, options.credentials)
  if (given) return sealSecrets({ ...given, source: 'given' })
  if (options.only) return undefined
  const { env = process.env, host = thisHost, engine } = options
  for (const file of authFiles(engine, env, host)) {
    const found = await findIn(file, keysFor(registry, repository), options)
    if (found) return sealSecrets(found)
  }
  return undefined
}

/** What a user's files have logins for, in `auths` and `credHelpers`: `docker.io`, `quay.io`, `quay.io/mine`. */
export function knownKeys(options: FindOptions): string[] {
  checkOptions(options)
  const { credentials = {}, only, engine, env = process.env, host = thisHost } = options
  const given = isByRegistry(credentials)
    ? Object.keys(credentials).filter((key) => !key.startsWith('*'))
    : []
  const files = only ? [] : authFiles(engine, env, host)
  const keys = given.concat(
    files.flatMap(({ auths, credHelpers }) => [...Object.keys(auths), ...Object.keys(credHelpers)]),
  )
  return [...new Set(keys.map(normalKey))].filter(Boolean)
}

/** The caller's own credentials for a repository, if any. Throws a `UsageError` if they are invalid. */
function givenFor(
  registry: string,
  repository: string,
  given: Credentials | CredentialsByRegistry | undefined,
): Credentials | undefined {
  if (given === undefined) return undefined
  if (!isByRegistry(given)) return checkCredentials(given, 'credentials')
  const entries = Object.entries(given).map(([key, value]) => ({ key: normalKey(key), value }))
  for (const wanted of keysFor(registry, repository)) {
    const found = entries.find(({ key }) => key === wanted)
    if (found) return checkCredentials(found.value, `credentials["${wanted}"]`)
  }
  const patterns = entries
    .filter(({ key }) => key.startsWith('*'))
    .sort((a, b) => b.key.length - a.key.length)
  const fits = patterns.find(({ key }) => key === '*' || hostOf(registry).endsWith(key.slice(1)))
  return fits && checkCredentials(fits.value, `credentials["${fits.key}"]`)
}

/**
 * What credentials are looked up for. Without a path a name is that of a registry if it has a dot, is
 * `localhost`, a url, or ends in a slash (`builder:5000/`); otherwise an image of Docker Hub.
 */
export function placeOf(image: string): { registry: string; repository: string } {
  if (typeof image !== 'string' || image === '') {
    throw new UsageError('Credentials are for an image or a registry: pass "quay.io/a/b" or "quay.io".')
  }
  const [, scheme, host = '', rest = ''] = /^(https?:\/\/)?([^/]*)(\/.*)?$/is.exec(image) ?? []
  const isRegistry =
    scheme !== undefined ||
    rest === '/' ||
    (rest === '' && /^(localhost|\[.*\]|[^:@]*\.[^:@]*)(:\d+)?$/.test(host))
  // The same check for the name of a registry alone as for that of an image.
  const { registry, repository } = isRegistry
    ? parseImage(`${host}/any`, { registry: host })
    : parseImage(image)
  return { registry: normalKey(registry), repository: isRegistry ? '' : repository }
}

async function findIn(
  file: AuthFile,
  keys: string[],
  options: FindOptions,
): Promise<FoundCredentials | undefined> {
  const registry = keys.at(-1) as string
  const helper = Object.entries(file.credHelpers).find(([key]) => normalKey(key) === registry)
  // The name of no helper keeps a registry out of credsStore: its login is in the file.
  if (helper && helper[1] !== '') {
    const [key, name] = helper
    return ask(String(name), `credHelpers["${key}"] of ${file.source}`, registry, options)
  }
  if (!helper && file.credsStore !== undefined) {
    const found = await ask(file.credsStore, `credsStore of ${file.source}`, registry, options)
    if (found) return found
  }
  for (const wanted of keys) {
    for (const key of entriesFor(file, wanted)) {
      const found = readEntry(file.auths[key], key, file.source)
      if (found) return found
    }
  }
  return undefined
}

/** Keys of one meaning, the CLI's own spelling first. */
function entriesFor(file: AuthFile, wanted: string): string[] {
  const own = wanted === dockerHub ? dockerHubKey : wanted
  const keys = Object.keys(file.auths).filter((key) => normalKey(key) === wanted)
  return keys.sort((a, b) => Number(b === own) - Number(a === own))
}

/** A helper is asked by the names under which the CLIs store: for Docker Hub there have been several. */
async function ask(
  name: string,
  from: string,
  registry: string,
  options: FindOptions,
): Promise<FoundCredentials | undefined> {
  const { env = process.env, host = thisHost, helperTimeout: timeout = 60_000, signal } = options
  const servers = registry === dockerHub ? [dockerHubKey, 'index.docker.io', dockerHub] : [registry]
  for (const server of servers) {
    const found = await askHelper({ name, server, from, env, platform: host.platform, timeout }, signal)
    if (found) return found
  }
  return undefined
}

/** Registries have a dot, a port or a star in their names, or are called localhost; fields of credentials do not. */
function isByRegistry(given: Credentials | CredentialsByRegistry): given is CredentialsByRegistry {
  return Object.values(given).some((value) => typeof value === 'object') || Object.keys(given).length === 0
}

function hostOf(registry: string): string {
  return registry.replace(/:\d+$/, '')
}
