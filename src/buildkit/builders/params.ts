import type { BuildOptions } from '../options.ts'

/** The parameters of a build that all builders have. */
export function commonParams(options: BuildOptions): Record<string, unknown> {
  const { tags, target, args, labels, cacheFrom, cacheTo, pull, noCache, network, extraHosts, platform } =
    options
  return {
    t: tags,
    target,
    // BuildKit's own name for it; others were refused.
    buildargs: cacheTo === undefined ? args : { ...args, BUILDKIT_INLINE_CACHE: '1' },
    labels,
    platform,
    cachefrom: cacheFrom,
    nocache: noCache,
    networkmode: network,
    pull: pull ? 'true' : undefined,
    extrahosts: extraHosts && Object.entries(extraHosts).map(([host, address]) => `${host}:${address}`),
  }
}
