import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import { dockerFinder } from './docker.ts'
import type { Context, Finder, FoundConn } from './finder.ts'
import { type Host, thisHost } from './host.ts'
import { podmanFinder } from './podman.ts'

/** The engines whose configuration is known; for any other the caller passes `conn`. */
const finders: Record<string, Finder> = { docker: dockerFinder, podman: podmanFinder }

/**
 * What the engine's own CLI would connect to, from the environment, its configuration files and its usual
 * sockets; `source` says which of them. Throws a `UsageError` where one of them is wrong.
 */
export function defaultConn(
  engine: string,
  env: NodeJS.ProcessEnv = process.env,
  host: Host = thisHost,
): FoundConn {
  return finderOf(engine).find(env, host)
}

/** The Docker contexts or Podman connections of this user, in the order of the CLI's own list. */
export function contexts(
  engine: string,
  env: NodeJS.ProcessEnv = process.env,
  host: Host = thisHost,
): Context[] {
  return finderOf(engine).list(env, host)
}

/** The Docker context or Podman connection of that name. Throws a `UsageError` that names it if it is missing. */
export function resolveContext(
  engine: string,
  name: string,
  env: NodeJS.ProcessEnv = process.env,
  host: Host = thisHost,
): FoundConn {
  return finderOf(engine).resolve(name, env, host)
}

function finderOf(engine: string): Finder {
  const finder = Object.hasOwn(finders, engine) ? finders[engine] : undefined
  if (finder) return finder
  throw new UsageError(
    `Where ${engine} listens is not known: pass conn, such as { uri: 'unix:///run/${engine}.sock' }.`,
    { suggestion: suggest(String(engine), Object.keys(finders)) },
  )
}
