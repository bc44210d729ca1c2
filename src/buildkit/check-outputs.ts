import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from '../errors/errors.ts'
import type { BuildOptions } from './options.ts'
import { outputsOf } from './plan.ts'

/** Throws a `UsageError` for an output that cannot be written where it is to go, as far as that can be told before. */
export async function checkOutputs(options: BuildOptions): Promise<void> {
  for (const { type, destination } of outputsOf(options)) {
    if (typeof destination !== 'string') continue
    const there = await stat(destination).catch(() => undefined)
    if (type === 'local' && there && !there.isDirectory())
      throw new UsageError(`build(): "output.local" is to be ${destination}, which is no folder.`)
    if (type === 'local') continue
    if (there?.isDirectory())
      throw new UsageError(`build(): "output.${type}" is to be ${destination}, which is a folder.`)
    const folder = dirname(destination)
    if (!there && !(await stat(folder).catch(() => undefined))?.isDirectory())
      throw new UsageError(
        `build(): "output.${type}" is to be ${destination}, but there is no folder ${folder}.`,
      )
  }
}
