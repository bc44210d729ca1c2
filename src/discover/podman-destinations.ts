import { join } from 'node:path'
import { parse, TomlError } from 'smol-toml'
import type { Tls } from '../dial/tls.ts'
import { UsageError } from '../errors/errors.ts'
import { isObject, objectAt } from '../json/objects.ts'
import { choiceAt, type Host, home, listDir, readJson, readText, textAt } from './host.ts'

/** A connection of `podman system connection`, from either kind of file. */
export interface Destination {
  name: string
  /** Undefined where the file has none, which matters only if this connection is the one to use. */
  uri: string | undefined
  identity: string | undefined
  machine: boolean
  tls: Tls | undefined
  file: string
}

export interface Destinations {
  destinations: Map<string, Destination>
  /** The default name, and the file that sets it. */
  default: { name: string; from: string } | undefined
}

/**
 * The connections of `podman-connections.json`, where Podman 5 writes them, over those of `containers.conf`,
 * where Podman 4 did and administrators do. Throws a `UsageError` where a file is at fault.
 */
export function readDestinations(env: NodeJS.ProcessEnv, host: Host): Destinations {
  const found: Destinations = { destinations: new Map(), default: undefined }
  for (const { file, required } of configFiles(env, host)) {
    const engine = objectAt(readConf(file, required), 'engine')
    add(
      found,
      file,
      choiceAt(engine, 'active_service', file),
      objectAt(engine, 'service_destinations'),
      confKeys,
    )
  }
  const file = env.PODMAN_CONNECTIONS_CONF ?? join(userDir(env, host), 'podman-connections.json')
  const connection = objectAt(readJson(file) ?? {}, 'Connection')
  add(found, file, choiceAt(connection, 'Default', file), objectAt(connection, 'Connections'), jsonKeys)
  return found
}

/** Later files win, name by name. */
function add(
  to: Destinations,
  file: string,
  preferred: string | undefined,
  listed: Record<string, unknown>,
  keys: Keys,
): void {
  if (preferred !== undefined) to.default = { name: preferred, from: file }
  for (const [name, entry] of Object.entries(listed)) {
    if (!isObject(entry)) continue
    to.destinations.set(name, {
      name,
      uri: textAt(entry, keys.uri),
      identity: textAt(entry, keys.identity),
      machine: entry[keys.machine] === true,
      tls: tlsOf(entry, keys),
      file,
    })
  }
}

function tlsOf(entry: Record<string, unknown>, keys: Keys): Tls | undefined {
  const [ca, cert, key] = [textAt(entry, keys.ca), textAt(entry, keys.cert), textAt(entry, keys.key)]
  return ca || cert || key ? { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) } : undefined
}

const confKeys = {
  uri: 'uri',
  identity: 'identity',
  machine: 'is_machine',
  ca: 'tls_ca',
  cert: 'tls_cert',
  key: 'tls_key',
}
const jsonKeys = {
  uri: 'URI',
  identity: 'Identity',
  machine: 'IsMachine',
  ca: 'TLSCA',
  cert: 'TLSCert',
  key: 'TLSKey',
}
type Keys = typeof confKeys

/** In the order in which they are read; see containers.conf(5). */
function configFiles(env: NodeJS.ProcessEnv, host: Host): { file: string; required: boolean }[] {
  const override = env.CONTAINERS_CONF_OVERRIDE ? [env.CONTAINERS_CONF_OVERRIDE] : []
  const chain = env.CONTAINERS_CONF
    ? []
    : [...systemFiles(host), ...withFolder(join(userDir(env, host), 'containers.conf'))]
  return [
    ...(env.CONTAINERS_CONF ? [{ file: env.CONTAINERS_CONF, required: true }] : []),
    ...[...chain, ...override].map((file) => ({ file, required: false })),
  ]
}

function systemFiles(host: Host): string[] {
  if (host.platform === 'win32') return []
  const etc = join(host.root, 'etc/containers')
  const rootless = join(etc, 'containers.rootless.conf')
  return [
    join(host.root, 'usr/share/containers/containers.conf'),
    ...withFolder(join(etc, 'containers.conf')),
    ...(host.uid ? [...withFolder(rootless), ...confsIn(join(`${rootless}.d`, `${host.uid}`))] : []),
  ]
}

function withFolder(file: string): string[] {
  return [file, ...confsIn(`${file}.d`)]
}

function confsIn(dir: string): string[] {
  return listDir(dir)
    .filter((name) => name.endsWith('.conf'))
    .map((name) => join(dir, name))
}

function userDir(env: NodeJS.ProcessEnv, host: Host): string {
  if (host.platform === 'win32' && env.APPDATA) return join(env.APPDATA, 'containers')
  return join(env.XDG_CONFIG_HOME || join(home(env, host), '.config'), 'containers')
}

function readConf(file: string, required: boolean): Record<string, unknown> {
  const text = readText(file)
  if (text === undefined && required)
    throw new UsageError(`CONTAINERS_CONF names ${file}, which does not exist.`)
  try {
    return parse(text ?? '', { integersAsBigInt: 'asNeeded' })
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    // The lines below the first quote the file.
    const [what] = cause.message.replace('Invalid TOML document: ', '').split('\n')
    throw new UsageError(`${file}, line ${cause.line}: ${what}.`)
  }
}
