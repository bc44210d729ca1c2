import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { isLoopback } from '../auth/realm.ts'
import type { Conn } from '../dial/conn.ts'
import type { Tls } from '../dial/tls.ts'
import { home, thisHost } from '../discover/host.ts'
import { UsageError } from '../errors/errors.ts'
import { dockerHub } from '../reference/reference.ts'
import type { RegistryOptions } from './options.ts'

/** Blobs are large, and what a copy reads it writes at once: a quarter less work than with the usual 128 KiB. */
const readSize = 512 * 1024

/** How a registry is reached: by the name that references have for it, or by the url of a mirror. */
export function connOf(registry: string, options: RegistryOptions): Conn {
  const isUrl = /^https?:\/\//i.test(registry)
  const name = isUrl ? new URL(registry).host : registry
  const host = name === dockerHub ? 'registry-1.docker.io' : name
  const tls = options.tls ?? certificatesOf(name, options.certsDirs ?? usualDirs())
  const { hostname } = new URL(`http://${host}`)
  const scheme = options.schemes?.[name] ?? (isLoopback(hostname) && !tls ? 'http' : 'https')
  const uri = isUrl ? new URL(registry).href : `${scheme}://${host}`
  const { auth = 'default', proxy = 'environment', readTimeout = 60_000 } = options
  const { authRealms, family, familyTimeout, connectTimeout } = options
  return {
    uri,
    auth,
    proxy,
    readTimeout,
    readSize,
    authRealms,
    family,
    familyTimeout,
    connectTimeout,
    ...(tls && uri.startsWith('https:') && { tls }),
  }
}

/** The user's own come first, as with the CLIs. */
function usualDirs(): string[] {
  const config = process.env.XDG_CONFIG_HOME || join(home(process.env, thisHost), '.config')
  return [config, '/etc'].flatMap((dir) => ['containers', 'docker'].map((cli) => join(dir, cli, 'certs.d')))
}

/**
 * `*.crt` are authorities; `x.cert` and `x.key` are the client's certificate:
 * https://docs.docker.com/engine/security/certificates/
 */
function certificatesOf(registry: string, dirs: string[]): Tls | undefined {
  for (const dir of dirs) {
    const own = join(dir, registry)
    const files = list(own)
    if (files.length === 0) continue
    const authorities = files.filter((file) => file.endsWith('.crt')).map((file) => read(join(own, file)))
    const cert = files.find((file) => file.endsWith('.cert'))
    const key = files.find((file) => file.endsWith('.key'))
    if (key && !cert) throw new UsageError(`${join(own, key)}: its certificate (*.cert) is missing.`)
    return {
      // The authorities of the system count as well.
      ...(authorities.length > 0 && { ca: [...authorities, ...rootCertificates].join('\n') }),
      ...(cert && { cert: join(own, cert), key: join(own, cert.replace(/cert$/, 'key')) }),
    }
  }
  return undefined
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${(cause as NodeJS.ErrnoException).code}.`, { cause })
  }
}

function list(dir: string): string[] {
  try {
    return readdirSync(dir).sort()
  } catch {
    return []
  }
}
