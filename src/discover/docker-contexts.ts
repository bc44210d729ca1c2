import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Tls } from '../dial/tls.ts'
import { redactUri, schemeOf } from '../dial/uri.ts'
import { UsageError } from '../errors/errors.ts'
import { isObject, objectAt } from '../json/objects.ts'
import { choiceAt, listDir, readJson, textAt } from './host.ts'

/** A context as its file describes it. */
export interface StoredContext {
  name: string
  /** '' is the usual socket; undefined where the context has no Docker endpoint. */
  uri: string | undefined
  file: string
  description?: string
  skipTlsVerify: boolean
}

/**
 * Uri and certificates of a context; `from` says who asked for it. Throws a `UsageError` if it is missing, has
 * no Docker endpoint, or skips verification.
 */
export function readContext(dir: string, name: string, from?: string): { uri: string; tls: Tls | undefined } {
  const id = createHash('sha256').update(name).digest('hex')
  const file = join(dir, 'contexts/meta', id, 'meta.json')
  const context = readMeta(file)
  const asked = from ? `, which ${from} names,` : ''
  if (!context) {
    const names = contextNames(dir).map((each) => `"${each}"`)
    const known = names.length ? `there are "default", ${names.join(', ')}` : 'there is only "default"'
    throw new UsageError(
      `Docker context "${name}"${asked} does not exist in ${join(dir, 'contexts')}: ${known}.`,
    )
  }
  const { uri, skipTlsVerify } = context
  if (uri === undefined)
    throw new UsageError(`Docker context "${name}"${asked} has no Docker endpoint: see ${file}.`)
  if (['', 'unix', 'npipe', 'ssh'].includes(schemeOf(uri))) return { uri, tls: undefined }
  if (skipTlsVerify) {
    throw new UsageError(
      `Docker context "${name}"${asked} has SkipTLSVerify set, so anyone could pass for the engine; hawser always verifies. Run: docker context update ${name} --docker "host=${redactUri(uri)},ca=ca.pem"`,
    )
  }
  return { uri, tls: readTls(join(dir, 'contexts/tls', id, 'docker')) }
}

/** All contexts but `default`, which has no file. */
export function readContexts(dir: string): StoredContext[] {
  const meta = join(dir, 'contexts/meta')
  return listDir(meta)
    .map((id) => readMeta(join(meta, id, 'meta.json')))
    .filter((context) => context !== undefined)
}

/** The names of the contexts whose files can be read: a broken one is no reason to say nothing of the others. */
function contextNames(dir: string): string[] {
  const meta = join(dir, 'contexts/meta')
  return listDir(meta).flatMap((id) => {
    try {
      return readMeta(join(meta, id, 'meta.json'))?.name ?? []
    } catch {
      return []
    }
  })
}

function readMeta(file: string): StoredContext | undefined {
  const meta = readJson(file)
  if (!meta) return undefined
  const endpoint: unknown = objectAt(meta, 'Endpoints').docker ?? undefined
  if (endpoint !== undefined && !isObject(endpoint))
    throw new UsageError(`${file}: "Endpoints.docker" must be an object.`)
  const description = textAt(objectAt(meta, 'Metadata'), 'Description')
  return {
    name: textAt(meta, 'Name') ?? '',
    uri: endpoint && (choiceAt(endpoint, 'Host', file) ?? ''),
    file,
    ...(description === undefined ? {} : { description }),
    skipTlsVerify: endpoint?.SkipTLSVerify === true,
  }
}

/** TLS is used if the folder exists. Without a `ca.pem`, the system's authorities are trusted. */
function readTls(dir: string): Tls | undefined {
  if (!existsSync(dir)) return undefined
  const tls: Tls = {}
  for (const part of ['ca', 'cert', 'key'] as const) {
    const file = join(dir, `${part}.pem`)
    if (existsSync(file)) tls[part] = file
  }
  return tls
}
