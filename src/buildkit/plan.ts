import type { Writable } from 'node:stream'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import type { BuildCache, BuildOptions, Destination, Output } from './options.ts'

/** Kinds of outputs that are sent to us. */
const sentTypes = ['local', 'tar', 'oci', 'docker'] as const

/** An output that was asked for, and where it goes; an image stays on the engine. */
export type PlannedOutput = SentOutput | { type: 'image'; destination?: undefined }
export interface SentOutput {
  type: (typeof sentTypes)[number]
  destination: Destination
}

/** Caches to read and to write. */
export interface Caches {
  imports: BuildCache[]
  exports: BuildCache[]
}

/** The outputs that were asked for; none: the image alone. */
export function outputsOf({ output }: BuildOptions): PlannedOutput[] {
  if (output === undefined) return []
  const list = (Array.isArray(output) ? output : [output]) as readonly Output[]
  if (list.length === 0)
    throw new UsageError('build(): "output" is an empty list; leave it out for the image alone.')
  const planned = list.map(outputOf)
  if (planned.filter(({ type }) => type === 'image').length > 1)
    throw new UsageError('build(): "output" names the image twice.')
  return planned.length === 1 && planned[0]?.type === 'image' ? [] : planned
}

/** The platforms that were asked for; none: the engine's own. */
export function platformsOf({ platform = [] }: BuildOptions): readonly string[] {
  return typeof platform === 'string' ? [platform] : platform
}

export function cachesOf({ cacheFrom = [], cacheTo = [] }: BuildOptions): Caches {
  if (!Array.isArray(cacheFrom))
    throw new UsageError('build(): "cacheFrom" must be a list, such as ["registry.example/app:cache"].')
  const to = Array.isArray(cacheTo) ? cacheTo : [cacheTo === 'inline' ? { type: 'inline' } : cacheTo]
  return {
    imports: cacheFrom.map((from: string | BuildCache) =>
      checkCache(
        'cacheFrom',
        typeof from === 'string' && from !== '' ? { type: 'registry', ref: from } : from,
      ),
    ),
    exports: to.map((each) => checkCache('cacheTo', each)),
  }
}

/** Whether only BuildKit's own API can do it: the engine's API builds one output for one platform from one folder. */
export function needsControl(options: BuildOptions): boolean {
  const { contexts = {}, cacheFrom = [] } = options
  return (
    Object.keys(contexts).length > 0 ||
    platformsOf(options).length > 1 ||
    outputsOf(options).length > 1 ||
    cacheFrom.some((from) => typeof from !== 'string') ||
    cachesOf(options).exports.some(({ type }) => type !== 'inline')
  )
}

/** Whether the engine is to fetch the context itself, as Docker's CLI tells a URL from a folder. */
export function isRemote(context: string): boolean {
  return /^(https?|git|ssh):\/\/|^git@|^github\.com\//.test(context)
}

function outputOf(output: Output): PlannedOutput {
  const entries = Object.entries((output ?? {}) as unknown as Record<string, unknown>)
  refuseUnknown('The "output" of build()', Object.fromEntries(entries), [...sentTypes, 'image'])
  const [entry, other] = entries
  if (!entry || other)
    throw new UsageError(
      'build(): "output" must be one of local, tar, oci, docker and image, or a list of these.',
    )
  const [type, destination] = entry as [SentOutput['type'] | 'image', Destination | true]
  if (type === 'image') {
    if (destination !== true) throw new UsageError('build(): "output.image" must be true.')
    return { type }
  }
  const isPath = typeof destination === 'string' && destination !== ''
  const isStream = type !== 'local' && typeof (destination as Writable | undefined)?.write === 'function'
  if (!isPath && !isStream)
    throw new UsageError(`build(): "output.${type}" must be a path${type === 'local' ? '' : ' or a stream'}.`)
  return { type, destination: destination as Destination }
}

function checkCache(option: string, cache: unknown): BuildCache {
  const { type } = (cache ?? {}) as { type?: unknown }
  if (typeof cache !== 'object' || typeof type !== 'string' || !Object.values(cache as object).every(isText))
    throw new UsageError(
      `build(): "${option}" takes caches such as { type: "registry", ref: "quay.io/me/app:cache" }.`,
    )
  const folder = option === 'cacheFrom' ? 'src' : 'dest'
  if (type === 'local' && !(cache as BuildCache)[folder])
    throw new UsageError(`build(): a cache in a folder needs "${folder}" in "${option}".`)
  return cache as BuildCache
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
