import type { DiskUsage } from './engine/disk-usage.ts'
import { type ClientFor, Engine } from './engine/engine.ts'

/** Tells how much space an engine's images, containers, volumes and build cache take. */
export async function diskUsage(
  client: ClientFor<'diskUsage'>,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<DiskUsage> {
  const engine = new Engine('diskUsage', client, options, ['signal'])
  return engine.dialect.diskUsage(await engine.call('diskUsage', { signal: options.signal }))
}
