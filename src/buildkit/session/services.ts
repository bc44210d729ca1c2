import type { CredentialsSource } from '../../dial/auth.ts'
import { isHawserError, UsageError } from '../../errors/errors.ts'
import type { BuildSources } from '../context.ts'
import type { Methods } from '../grpc/serve.ts'
import type { BuildOptions } from '../options.ts'
import { authService, type FindCredentials, type RegistryCredentials } from './auth.ts'
import { fileSyncService } from './file-sync.ts'
import { secretService } from './secrets.ts'
import { type Agents, sshService } from './ssh.ts'

/** What a session of this build serves: only what it needs. */
export function servicesFor(options: BuildOptions, { local, folders }: BuildSources): Methods {
  const { secrets, ssh = {}, auth = 'default' } = options
  const named = Object.entries(folders).map(([name, folder]) => [localNameOf(name), folder])
  return {
    ...fileSyncService({
      ...(local && { context: local.folder, dockerfile: local.dockerfile.folder }),
      ...Object.fromEntries(named),
    }),
    // Always served: where the service is missing, an engine that asks for a secret fails without saying why.
    ...secretService(secrets ?? {}),
    ...(Object.keys(ssh).length > 0 && sshService(ssh as Agents)),
    ...(auth && authService(finderOf(auth, options.signal))),
  }
}

/**
 * The name by which the engine asks for the folder of a named context. It is none of the names that the engine uses
 * itself.
 */
export function localNameOf(name: string): string {
  return `named-${name}`
}

/** The function that finds credentials, in whichever form they were given. */
export function finderOf(
  auth: CredentialsSource | FindCredentials,
  signal: AbortSignal | undefined,
): FindCredentials {
  if (typeof auth === 'function') return (host) => askedOf(auth, host)
  return async (host) => {
    const { findAtRegistry } = await import('../../credentials/find.ts')
    // What was given by hand is all there is.
    return findAtRegistry(
      host,
      '',
      auth === 'default' ? { signal } : { signal, credentials: auth, only: true },
    )
  }
}

/** The caller's function may fail. That is no fault of the build. */
async function askedOf(find: FindCredentials, host: string): Promise<RegistryCredentials | undefined> {
  try {
    return await find(host)
  } catch (cause) {
    if (isHawserError(cause)) throw cause
    const why = cause instanceof Error ? cause.message : cause
    throw new UsageError(`build(): "auth" has no answer for ${host}: ${why}.`, { cause })
  }
}
