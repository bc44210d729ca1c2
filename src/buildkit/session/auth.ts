import type { Credentials } from '../../dial/auth.ts'
import { UsageError } from '../../errors/errors.ts'
import { type Methods, unary } from '../grpc/serve.ts'

/** What a registry is shown: a name and password, or a token instead of both. */
export type RegistryCredentials = Credentials

/** Finds the credentials for a registry's host; `undefined`: it is asked without. */
export type FindCredentials = (
  host: string,
) => RegistryCredentials | undefined | Promise<RegistryCredentials | undefined>

/**
 * Credentials for what the engine itself pulls or pushes. Tokens it fetches with them by itself, since the other
 * methods of this service are optional.
 */
export function authService(find: FindCredentials): Methods {
  return {
    '/moby.filesync.v1.Auth/Credentials': unary(
      'CredentialsRequest',
      'CredentialsResponse',
      async ({ host }) => {
        const { username, password, identityToken, registryToken } =
          (await find(hubAliases[host] ?? host)) ?? {}
        if (registryToken !== undefined)
          throw new UsageError(
            `build(): BuildKit takes no "registryToken", as there is for ${host}: pass a password or an identityToken.`,
          )
        return identityToken ? { secret: identityToken } : { username, secret: password }
      },
    ),
  }
}

/** Docker Hub is asked for by the host that it serves images from. */
const hubAliases: Readonly<Record<string, string>> = { 'registry-1.docker.io': 'docker.io' }
