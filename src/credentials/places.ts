import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Host, home } from '../discover/host.ts'
import { UsageError } from '../errors/errors.ts'
import { type AuthFile, parseAuthFile, readAuthFile } from './auth-file.ts'

/** Whose credentials are meant: those that Docker's CLI finds, or Podman's; left out: either's. */
export type CredentialsOf = 'docker' | 'podman'

/** Where credentials are looked for, in this order. Throws a `UsageError` for a file that cannot be used. */
export function authFiles(of: CredentialsOf | undefined, env: NodeJS.ProcessEnv, host: Host): AuthFile[] {
  const { DOCKER_AUTH_CONFIG: variable } = env
  const inVariable = variable ? [parseAuthFile(variable, 'DOCKER_AUTH_CONFIG')] : []
  if (of === 'podman') return podmanFiles(env, host)
  const docker = [...inVariable, ...filesAt([dockerFile(env, host)])]
  if (of === 'docker') return docker
  const seen = new Set(docker.map(({ source }) => source))
  return [...docker, ...podmanFiles(env, host).filter(({ source }) => !seen.has(source))]
}

/** https://github.com/containers/image/blob/main/docs/containers-auth.json.5.md */
function podmanFiles(env: NodeJS.ProcessEnv, host: Host): AuthFile[] {
  const alone = env.REGISTRY_AUTH_FILE
  if (alone) {
    if (!existsSync(alone)) throw new UsageError(`REGISTRY_AUTH_FILE: there is no file ${alone}.`)
    return filesAt([alone])
  }
  const runtime = env.XDG_RUNTIME_DIR
    ? join(env.XDG_RUNTIME_DIR, 'containers')
    : join(host.root, `run/containers/${host.uid ?? 0}`)
  const config = join(env.XDG_CONFIG_HOME || join(home(env, host), '.config'), 'containers')
  // Podman's own place is the first one on Linux and the second one elsewhere.
  const own = host.platform === 'linux' ? [runtime, config] : [config]
  return filesAt([...own.map((folder) => join(folder, 'auth.json')), dockerFile(env, host)])
}

function dockerFile(env: NodeJS.ProcessEnv, host: Host): string {
  return join(env.DOCKER_CONFIG || join(home(env, host), '.docker'), 'config.json')
}

function filesAt(paths: string[]): AuthFile[] {
  return paths.map(readAuthFile).filter((file) => file !== undefined)
}
