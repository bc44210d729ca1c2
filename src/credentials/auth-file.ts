import { readJson, textAt } from '../discover/host.ts'
import { UsageError } from '../errors/errors.ts'
import { isObject, objectAt } from '../json/objects.ts'
import { dockerHub } from '../reference/reference.ts'
import type { FoundCredentials } from './credentials.ts'

/** A file (or variable) of credentials, in the form that Docker's and Podman's CLIs share. */
export interface AuthFile {
  /** Its path, or the variable's name. */
  source: string
  /** Entries by the name of their registry, as in the file. */
  auths: Record<string, unknown>
  /** Names of helpers by registry. */
  credHelpers: Record<string, unknown>
  /** The helper for all others. */
  credsStore: string | undefined
}

/** The file at a path; undefined where there is none. Throws a `UsageError` where it cannot be used. */
export function readAuthFile(path: string): AuthFile | undefined {
  const content = readJson(path)
  return content && authFile(content, path)
}

/** A variable that holds such a file. */
export function parseAuthFile(text: string, source: string): AuthFile {
  try {
    const content: unknown = JSON.parse(text)
    if (isObject(content)) return authFile(content, source)
  } catch {
    // The parser's message quotes the text, which holds credentials.
  }
  throw new UsageError(`${source} is not a JSON object.`)
}

function authFile(content: Record<string, unknown>, source: string): AuthFile {
  return {
    source,
    auths: objectAt(content, 'auths'),
    credHelpers: objectAt(content, 'credHelpers'),
    credsStore: textAt(content, 'credsStore'),
  }
}

/** The name of Docker Hub in Docker's CLI and all helpers. */
export const dockerHubKey = 'https://index.docker.io/v1/'

/**
 * A key of `auths` as the name of what it is for: `quay.io`, `quay.io/mine`. Old ones are urls, which are for
 * a whole registry; Docker Hub has several.
 */
export function normalKey(key: string): string {
  const [, scheme, host = '', path = ''] = /^(https?:\/\/)?([^/]*)(\/.*)?$/i.exec(key) ?? []
  const isWhole = scheme !== undefined || /^\/v[12]\/?$/.test(path)
  const registry = hubNames.has(host.toLowerCase()) ? dockerHub : host
  return isWhole ? registry : registry + path.replace(/\/+$/, '')
}

const hubNames = new Set([dockerHub, 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'])

/** Names by which credentials for a repository can be stored, the longest first: `a.io/b/c`, `a.io/b`, `a.io`. */
export function keysFor(registry: string, repository = ''): string[] {
  const parts = repository === '' ? [] : repository.split('/')
  return parts.map((_, at) => [registry, ...parts.slice(0, parts.length - at)].join('/')).concat(registry)
}

/** The credentials of an entry of `auths`; undefined where it holds none. */
export function readEntry(entry: unknown, key: string, source: string): FoundCredentials | undefined {
  if (!isObject(entry)) return undefined
  const identityToken = textAt(entry, 'identitytoken')
  const registryToken = textAt(entry, 'registrytoken')
  const from = `auths of ${source}`
  const { username, password } = loginOf(entry, key, source)
  if (identityToken) return { ...(username && { username }), identityToken, source: from }
  if (registryToken) return { registryToken, source: from }
  return username ? { username, password, source: from } : undefined
}

function loginOf(
  entry: Record<string, unknown>,
  key: string,
  source: string,
): { username: string; password: string } {
  // The CLIs read base64 in lines too.
  const auth = textAt(entry, 'auth')?.replace(/\s+/g, '')
  if (auth === undefined) {
    return { username: textAt(entry, 'username') ?? '', password: textAt(entry, 'password') ?? '' }
  }
  const text = Buffer.from(auth, 'base64').toString()
  const colon = text.indexOf(':')
  if (colon < 0 || !/^[\w+/-]+={0,2}$/.test(auth)) {
    throw new UsageError(`${source}: the "auth" of "${key}" is not base64 of a user, ":" and a password.`)
  }
  // Old versions of Docker padded the password.
  return { username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') }
}
