import type { Credentials } from '../dial/auth.ts'
import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'

/** Credentials that were found, and where; neither `util.inspect` nor a logger shows what is secret in them. */
export interface FoundCredentials extends Credentials {
  /** `auths of /home/me/.docker/config.json`, `docker-credential-pass`. */
  source: string
}

const inspect: unique symbol = Symbol.for('nodejs.util.inspect.custom') as never

/** Lets an object hold secrets that `console.log` and `util.inspect` do not show; its JSON stays whole. */
export function hideSecrets<T extends object>(object: T): T {
  Object.defineProperty(object, inspect, { value: () => redacted(object) })
  return object
}

/** Hides secrets from both JSON and `util.inspect`, for objects that are not sent. */
export function sealSecrets<T extends object>(object: T): T {
  Object.defineProperty(object, 'toJSON', { value: () => redacted(object) })
  return hideSecrets(object)
}

/** Checks credentials that a caller gave. */
export function checkCredentials(given: Credentials, what: string): Credentials {
  if (typeof given !== 'object' || given === null) {
    throw new UsageError(`${what}: credentials must be an object such as { username, password }.`)
  }
  for (const [name, value] of Object.entries(given)) {
    if (!fields.includes(name)) {
      throw new UsageError(
        `${what}: credentials have no field "${name}" (they have: ${fields.join(', ')}).`,
        {
          suggestion: suggest(name, fields),
        },
      )
    }
    if (value !== undefined && typeof value !== 'string') {
      throw new UsageError(`${what}: "${name}" of credentials must be a string.`)
    }
  }
  const { username, password, identityToken, registryToken } = given
  if (identityToken || registryToken) return given
  if (!username || password === undefined) {
    throw new UsageError(
      `${what}: credentials need "username" and "password", an "identityToken" or a "registryToken".`,
    )
  }
  if (username.includes(':')) throw new UsageError(`${what}: a username must not hold ":".`)
  return given
}

function redacted(object: object): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === 'object' && value !== null) shown[name] = redacted(value)
    else shown[name] = secret.has(name) && value !== undefined ? '[hidden]' : value
  }
  return shown
}

const fields = ['username', 'password', 'identityToken', 'registryToken']
const secret = new Set([
  'password',
  'identityToken',
  'registryToken',
  'identitytoken',
  'registrytoken',
  'auth',
])
