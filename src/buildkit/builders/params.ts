import type { BuildOptions } from '../options.ts'
import { cachesOf, platformsOf } from '../plan.ts'

/** The parameters of a build that all builders have. */
export function commonParams(options: BuildOptions): Record<string, unknown> {
  const { tags, target, args, labels, cacheFrom, pull, noCache, network, extraHosts } = options
  const isInline = cachesOf(options).exports.length > 0
  return {
    t: tags,
    target,
    // BuildKit's own name for the inline cache; other caches were refused.
    buildargs: isInline ? { ...args, BUILDKIT_INLINE_CACHE: '1' } : args,
    labels,
    platform: platformsOf(options)[0],
    cachefrom: cacheFrom,
    nocache: noCache,
    networkmode: network,
    pull: pull ? 'true' : undefined,
    extrahosts: extraHosts && Object.entries(extraHosts).map(([host, address]) => `${host}:${address}`),
  }
}
