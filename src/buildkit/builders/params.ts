import { type BuildOptions, platformsOf } from '../options.ts'

/** The parameters of a build that all builders have. */
export function commonParams(options: BuildOptions): Record<string, unknown> {
  const { tags, target, args, labels, cacheFrom, pull, noCache, network, extraHosts } = options
  const [platform] = platformsOf(options)
  return {
    t: tags,
    target,
    buildargs: args,
    labels,
    platform,
    cachefrom: cacheFrom,
    nocache: noCache,
    networkmode: network,
    pull: pull ? 'true' : undefined,
    extrahosts: extraHosts && Object.entries(extraHosts).map(([host, address]) => `${host}:${address}`),
  }
}
