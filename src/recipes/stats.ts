import { setTimeout as sleep } from 'node:timers/promises'
import { EngineError, UsageError } from '../errors/errors.ts'
import { type ClientFor, Engine } from './engine/engine.ts'
import type { ContainerUsage } from './engine/usage.ts'

export interface StatsOptions {
  /** Which containers, as the engine's list takes them: `{ label: ['app=web'] }`; left out: all that run. */
  filters?: Readonly<Record<string, readonly string[]>> | undefined
  /** Between two readings, in ms; left out: 1000. */
  interval?: number | undefined
  signal?: AbortSignal | undefined
}

/**
 * Tells again and again what the containers that run use, all of them at a time, those that are started later too.
 * Without end, until it is left or aborted. Figures are those of `docker stats` and `podman stats`.
 */
export async function* stats(
  client: ClientFor<'list' | 'stats'>,
  options: StatsOptions = {},
): AsyncGenerator<ContainerUsage[], undefined> {
  const engine = new Engine('stats', client, options, ['filters', 'interval', 'signal'])
  const { filters, interval = 1000, signal } = options
  if (!(interval >= 0)) throw new UsageError('stats(): "interval" must be a number of ms.')
  const { usage } = engine.dialect
  let before = new Map<string, unknown>()
  for (;;) {
    const running = await engine.call<{ Id: string }[]>('list', { params: { filters }, signal })
    const readings = new Map<string, unknown>()
    const read = async ({ Id: id }: { Id: string }): Promise<ContainerUsage[]> => {
      const reading = await readingOf(engine, id, signal)
      readings.set(id, reading)
      const read = reading ? usage.read(reading, before.get(id)) : undefined
      return read ? [{ ...read, id }] : []
    }
    yield (await Promise.all(running.map(read))).flat()
    before = readings
    await sleep(interval, undefined, { signal }).catch(() => signal?.throwIfAborted())
  }
}

/** `undefined` of a container that has gone meanwhile. */
async function readingOf(engine: Engine, id: string, signal: AbortSignal | undefined): Promise<unknown> {
  const { usage } = engine.dialect
  try {
    const call = { target: id, params: usage.params(id), signal }
    return usage.items(await engine.call('stats', call))
  } catch (error) {
    if (error instanceof EngineError && (error.reason === 'not-found' || error.reason === 'conflict'))
      return undefined
    throw error
  }
}
