import { randomBytes } from 'node:crypto'
import { UsageError } from '../errors/errors.ts'
import { onEndingSignal } from './ending-signal.ts'
import type { Kind } from './engine/dialect.ts'
import { Engine, type KindClient } from './engine/engine.ts'
import { type Removed, removeLabelled } from './remove-by-label.ts'

export interface GroupOptions {
  /** `key=value`, that of all that the group makes; left out: one that nothing else has. */
  label?: string | undefined
  /** Images too are removed. */
  images?: boolean | undefined
}

/** What was made together, and is removed together. */
export interface Group extends AsyncDisposable {
  /** `key=value`. */
  readonly label: string
  /** The same as an object: what bodies and `run` take as labels. Whatever bears it belongs to the group. */
  readonly labels: Record<string, string>
  /** Removes all of it, now. */
  remove(): Promise<Removed>
}

/**
 * A label whose bearers are removed at the end of a block: `await using made = group(docker)`, then give all that is
 * made `made.labels`. They are removed too when the process gets SIGINT, SIGTERM or SIGHUP, after which it ends as it
 * would have without.
 */
export function group(client: KindClient, options: GroupOptions = {}): Group {
  const engine = new Engine('group', client, options, ['label', 'images'])
  const { label = `hawser.group=${randomBytes(8).toString('hex')}`, images = false } = options
  const [, key, value] = /^([^=]+)=(.*)$/s.exec(label) ?? []
  if (key === undefined || value === undefined)
    throw new UsageError('group(): "label" must have the form key=value.')
  const kinds: Kind[] = [
    'pods',
    'containers',
    'networks',
    'volumes',
    ...(images ? (['images'] as const) : []),
  ]
  const remove = () => removeLabelled(engine, label, { kinds })
  // Twice: what was being made when the signal came may be there by then.
  const stop = onEndingSignal(() => remove().finally(remove))
  const dispose = async (): Promise<Removed> => {
    try {
      return await remove()
    } finally {
      stop()
    }
  }
  return {
    label,
    labels: { [key]: value },
    remove: dispose,
    [Symbol.asyncDispose]: async () => void (await dispose()),
  }
}
