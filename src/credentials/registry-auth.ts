import type { Credentials } from '../dial/auth.ts'
import { UsageError } from '../errors/errors.ts'
import { dockerHub } from '../reference/reference.ts'
import { dockerHubKey } from './auth-file.ts'
import { hideSecrets } from './credentials.ts'
import { type FindOptions, findAtRegistry, findCredentials, knownKeys, placeOf } from './find.ts'

/** What the parameter `X-Registry-Auth` of a pull or push takes; empty where there are no credentials. */
export interface RegistryAuth {
  username?: string
  password?: string
  serveraddress?: string
  identitytoken?: string
  registrytoken?: string
}

/** What the parameter `X-Registry-Config` of a build takes: credentials by registry. */
export type RegistryConfig = Record<string, RegistryAuth>

/**
 * The credentials for an image, found as the CLIs find them, in the form that the engines take:
 * `params: { 'X-Registry-Auth': await registryAuth('quay.io/mine/app') }`. Its JSON has the secrets, which is
 * how they are sent; `console.log` does not show them. Throws as {@link findCredentials} does.
 */
export async function registryAuth(image: string, options: FindOptions = {}): Promise<RegistryAuth> {
  const found = await findCredentials(image, options)
  return hideSecrets(found ? registryAuthOf(found, placeOf(image).registry) : {})
}

/**
 * The credentials for all images of a build: for those registries that `images` are of, or, where it is left out, for
 * all registries and namespaces (`quay.io/mine`) that the CLI's files name:
 * `params: { 'X-Registry-Config': await registryConfig() }`.
 */
export async function registryConfig(images?: string[], options: FindOptions = {}): Promise<RegistryConfig> {
  if (images !== undefined && !Array.isArray(images)) {
    throw new UsageError('registryConfig(): pass a list of images, or nothing for all registries.')
  }
  const config: RegistryConfig = {}
  const add = async (key: string, registry: string, repository: string): Promise<void> => {
    const found = await findAtRegistry(registry, repository, options)
    if (found) config[registryKey(key)] = registryAuthOf(found, registry)
  }
  for (const { registry, repository } of images?.map(placeOf) ?? []) await add(registry, registry, repository)
  for (const key of images ? [] : knownKeys(options)) {
    const [registry = '', ...path] = key.split('/')
    await add(key, registry, path.join('/'))
  }
  return hideSecrets(config)
}

/** Credentials in the form that the engines take. */
export function registryAuthOf(found: Credentials, registry: string): RegistryAuth {
  const { username, password, identityToken, registryToken } = found
  const serveraddress = registryKey(registry)
  if (identityToken) return { ...(username && { username }), identitytoken: identityToken, serveraddress }
  if (registryToken) return { registrytoken: registryToken, serveraddress }
  return { username: username ?? '', password: password ?? '', serveraddress }
}

/** A registry's name among those of a build. */
export function registryKey(registry: string): string {
  return registry === dockerHub ? dockerHubKey : registry
}
