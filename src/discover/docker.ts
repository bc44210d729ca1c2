import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tcpPorts } from '../dial/engine-clis.ts'
import type { Tls } from '../dial/tls.ts'
import { redactUri, refusePassword, schemeOf } from '../dial/uri.ts'
import { UsageError } from '../errors/errors.ts'
import { objectAt } from '../json/objects.ts'
import { readContext, readContexts } from './docker-contexts.ts'
import { parseDockerHost } from './docker-host.ts'
import type { Context, Finder, FoundConn } from './finder.ts'
import { choiceAt, type Host, home, readJson, runtimeDir } from './host.ts'

/** As `docker` does it: https://docs.docker.com/engine/manage-resources/contexts/ */
export const dockerFinder: Finder = {
  find(env, host) {
    const { name, from } = currentContext(env, host)
    return resolve(name, env, host, from)
  },
  list(env, host) {
    const current = currentContext(env, host).name
    const fallback = defaultEndpoint(env, host)
    const listed: Context[] = [
      { name: 'default', uri: redactUri(fallback.uri), source: fallback.source, current: false },
      ...readContexts(configDir(env, host)).map(({ name, uri, file, description }) => ({
        name,
        uri: uri === undefined ? undefined : redactUri(uri),
        source: file,
        current: false,
        ...(description === undefined ? {} : { description }),
      })),
    ]
    return listed
      .map((context) => ({ ...context, current: context.name === current }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  },
  resolve(name, env, host) {
    return resolve(name, env, host)
  },
}

function resolve(name: string, env: NodeJS.ProcessEnv, host: Host, from?: string): FoundConn {
  const dir = configDir(env, host)
  const headers = headersOf(dir)
  if (name === 'default') return { ...defaultConn(env, host), ...headers }
  const { uri, tls } = readContext(dir, name, from)
  const source = `context "${name}"`
  if (uri === '') return { ...usualSocket(env, host), ...headers, source }
  return { uri: refusePassword(uri, source), ...(tls && { tls }), ...headers, source }
}

/** `DOCKER_HOST` wins over any context, unless one is requested by name. */
function currentContext(env: NodeJS.ProcessEnv, host: Host): { name: string; from?: string } {
  if (env.DOCKER_HOST) return { name: 'default' }
  if (env.DOCKER_CONTEXT) return { name: env.DOCKER_CONTEXT, from: 'DOCKER_CONTEXT' }
  const file = join(configDir(env, host), 'config.json')
  const configured = choiceAt(readJson(file) ?? {}, 'currentContext', file)
  return configured ? { name: configured, from: `currentContext of ${file}` } : { name: 'default' }
}

/** The context `default`, which no file describes: the environment's, or the usual socket. */
function defaultConn(env: NodeJS.ProcessEnv, host: Host): FoundConn {
  const { uri, source } = defaultEndpoint(env, host)
  refusePassword(uri, source)
  const tls = schemeOf(uri) === 'tcp' || schemeOf(uri) === 'https' ? environmentTls(env, host) : undefined
  return { uri, ...(tls && { tls }), source }
}

function defaultEndpoint(env: NodeJS.ProcessEnv, host: Host): { uri: string; source: string } {
  const given = env.DOCKER_HOST?.trim()
  if (given) return { uri: parseDockerHost(given), source: 'DOCKER_HOST' }
  if (env.DOCKER_TLS_VERIFY) return { uri: `tcp://localhost:${tcpPorts.https}`, source: 'DOCKER_TLS_VERIFY' }
  return usualSocket(env, host)
}

function usualSocket(env: NodeJS.ProcessEnv, host: Host): { uri: string; source: string } {
  if (host.platform === 'win32') return { uri: 'npipe:////./pipe/docker_engine', source: 'default pipe' }
  const system = join(host.root, 'var/run/docker.sock')
  const others = [
    [join(runtimeDir(env, host), 'docker.sock'), 'rootless socket'],
    [join(home(env, host), '.docker/run/docker.sock'), 'Docker Desktop'],
    [join(home(env, host), '.docker/desktop/docker.sock'), 'Docker Desktop'],
  ] as const
  const [path, source] = existsSync(system) ? [] : (others.find(([path]) => existsSync(path)) ?? [])
  return { uri: `unix://${path ?? system}`, source: source ?? 'default socket' }
}

/** As in the CLI, any value of `DOCKER_TLS_VERIFY` but the empty one asks for TLS, `0` too. */
function environmentTls(env: NodeJS.ProcessEnv, host: Host): Tls | undefined {
  if (!env.DOCKER_TLS_VERIFY) {
    if (!env.DOCKER_TLS) return undefined
    throw new UsageError(
      'DOCKER_TLS without DOCKER_TLS_VERIFY asks for TLS without verification, which hawser refuses: set DOCKER_TLS_VERIFY=1.',
    )
  }
  const dir = env.DOCKER_CERT_PATH || configDir(env, host)
  const [ca, cert, key] = [join(dir, 'ca.pem'), join(dir, 'cert.pem'), join(dir, 'key.pem')]
  if (!existsSync(ca)) {
    throw new UsageError(
      `DOCKER_TLS_VERIFY is set, but there is no ${ca}: set DOCKER_CERT_PATH to its folder.`,
    )
  }
  // One without the other is refused when the connection is made.
  return { ca, ...(existsSync(cert) && { cert }), ...(existsSync(key) && { key }) }
}

/**
 * Headers that the user's configuration adds to every request, for a proxy in front of the engine. As in the CLI, a
 * broken file adds none, since the connection itself does not need it.
 */
function headersOf(dir: string): { headers?: Record<string, string> } {
  const configured = Object.entries(objectAt(readConfig(dir), 'HttpHeaders'))
  const headers = configured.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return headers.length ? { headers: Object.fromEntries(headers) } : {}
}

function readConfig(dir: string): Record<string, unknown> {
  try {
    return readJson(join(dir, 'config.json')) ?? {}
  } catch {
    return {}
  }
}

function configDir(env: NodeJS.ProcessEnv, host: Host): string {
  return env.DOCKER_CONFIG || join(home(env, host), '.docker')
}
