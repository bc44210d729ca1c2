import { UsageError } from '../errors/errors.ts'
import { dockerHub } from '../reference/reference.ts'
import { dockerHubKey } from './auth-file.ts'
import { type FoundCredentials, hideSecrets } from './credentials.ts'
import { type FindOptions, findCredentials, knownRegistries, placeOf } from './find.ts'

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
  return hideSecrets(found ? authOf(found, placeOf(image).registry) : {})
}

/**
 * The credentials for all images of a build: for those registries that `images` are of, or, where it is left
 * out, for all that the CLI's files name; `params: { 'X-Registry-Config': await registryConfig() }`.
 */
export async function registryConfig(images?: string[], options: FindOptions = {}): Promise<RegistryConfig> {
  if (images !== undefined && !Array.isArray(images)) {
    throw new UsageError('registryConfig(): pass a list of images, or nothing for all registries.')
  }
  const config: RegistryConfig = {}
  for (const image of images ?? knownRegistries(options)) {
    const found = await findCredentials(image, options)
    const { registry } = placeOf(image)
    if (found) config[keyOf(registry)] = authOf(found, registry)
  }
  return hideSecrets(config)
}

function authOf(found: FoundCredentials, registry: string): RegistryAuth {
  const { username, password, identityToken, registryToken } = found
  const serveraddress = keyOf(registry)
  if (identityToken) return { ...(username && { username }), identitytoken: identityToken, serveraddress }
  if (registryToken) return { registrytoken: registryToken, serveraddress }
  return { username: username ?? '', password: password ?? '', serveraddress }
}

function keyOf(registry: string): string {
  return registry === dockerHub ? dockerHubKey : registry
}
