import { setTimeout as sleep } from 'node:timers/promises'
import { EngineError, UsageError } from '../errors/errors.ts'
import type { Kind, KindOps } from './engine/dialect.ts'
import { Engine, type KindClient } from './engine/engine.ts'
import { itemsAt, textAt } from './engine/fields.ts'

/** What was removed: names or ids by kind. */
export type Removed = Record<Kind, string[]>

export interface RemoveOptions {
  /** Only these kinds; left out: containers, pods, networks and volumes, but not images. */
  kinds?: readonly Kind[] | undefined
  signal?: AbortSignal | undefined
}

const usual: readonly Kind[] = ['pods', 'containers', 'networks', 'volumes']
/** What uses others goes before them. */
const order: readonly Kind[] = ['pods', 'containers', 'networks', 'volumes', 'images']

/**
 * Removes all that bears a label, `key` or `key=value`, running or not. What is gone meanwhile is no error. All is
 * tried before it rejects, with an `AggregateError` of what could not be removed.
 */
export async function removeByLabel(
  client: KindClient,
  label: string,
  options: RemoveOptions = {},
): Promise<Removed> {
  const engine = new Engine('removeByLabel', client, options, ['kinds', 'signal'])
  if (typeof label !== 'string' || label === '')
    throw new UsageError('removeByLabel(): pass a label, such as "app" or "app=web".')
  return removeLabelled(engine, label, options)
}

export async function removeLabelled(
  engine: Engine,
  label: string,
  { kinds = usual, signal }: RemoveOptions = {},
): Promise<Removed> {
  const removed: Removed = { pods: [], containers: [], networks: [], volumes: [], images: [] }
  const failures: unknown[] = []
  for (const kind of order.filter((one) => kinds.includes(one))) {
    const ops = engine.dialect.kinds[kind]
    for (const name of ops ? await namesOf(engine, ops, label, signal) : []) {
      signal?.throwIfAborted()
      try {
        if (ops && (await removeOne(engine, ops, name))) removed[kind].push(name)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  if (failures.length === 0) return removed
  const said = failures.map((error) => (error instanceof EngineError ? error.message : String(error)))
  throw new AggregateError(failures, `Not all with the label ${label} could be removed: ${said.join('; ')}`)
}

async function namesOf(
  engine: Engine,
  { list, items, id }: KindOps,
  label: string,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const answer = await engine.invoke(list, { params: { filters: { label: [label] } }, signal })
  // Several names of one image are one image.
  return [...new Set(itemsAt(answer, items ?? '').map((one) => textAt(one, id) ?? ''))]
}

/** False: it was gone already. Never aborted, so that nothing is half removed. */
async function removeOne(engine: Engine, { stop, remove }: KindOps, target: string): Promise<boolean> {
  if (stop) {
    // By force alone, Podman gives a container ten seconds first. What does not run need not be stopped.
    await engine.invoke(stop, { target }).catch((error: unknown) => {
      if (!(error instanceof EngineError)) throw error
    })
  }
  for (let tries = 1; ; tries++) {
    try {
      await engine.invoke(remove, { target })
      return true
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      if (error.reason === 'not-found') return false
      // Somebody else may be removing it, or what uses it.
      if (error.reason !== 'conflict' || tries === 10) throw error
      await sleep(tries * 20)
    }
  }
}
