import { stat } from 'node:fs/promises'
import { UsageError } from '../errors/errors.ts'
import type { BuildOptions } from './options.ts'

/** Throws a `UsageError` for an ssh agent that is not there. */
export async function checkAgents({ ssh = {} }: BuildOptions): Promise<void> {
  for (const [id, path] of Object.entries(ssh)) {
    // A named pipe of Windows is no file to ask about.
    if (path === undefined || path.startsWith('\\\\')) continue
    const there = await stat(path).catch((cause: Error) => {
      throw new UsageError(`build(): there is no agent for "ssh.${id}": ${cause.message}.`, { cause })
    })
    if (!there.isSocket())
      throw new UsageError(`build(): "ssh.${id}" is to be ${path}, which is no socket of an agent.`)
  }
}
