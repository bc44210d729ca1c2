import { ContainerError } from './container-error.ts'
import { type ClientFor, Engine } from './engine/engine.ts'
import { lastLines } from './last-lines.ts'
import { hasEnded, type WaitOptions, waitOptions, waitUntil } from './wait-until.ts'

/** What `waitHealthy` needs of a client. */
export type WaitClient = ClientFor<'inspect' | 'logs'>

/**
 * Waits until a container's health check says that it is healthy. Rejects with a {@link ContainerError} if it has no
 * health check, is found unhealthy, ends, or takes longer than `timeout`, and with the signal's reason.
 */
export async function waitHealthy(client: WaitClient, id: string, options: WaitOptions = {}): Promise<void> {
  const engine = new Engine('waitHealthy', client, options, waitOptions)
  await waitUntil(engine, id, 'was healthy', options, async (state) => {
    const { Health: health, Status } = state
    if (health?.Status === 'healthy') return true
    if (health?.Status === 'unhealthy' && !hasEnded(state)) {
      const output = health.Log?.at(-1)?.Output?.trim()
      const why = output ? `: ${output}` : ''
      throw new ContainerError(`The container ${id} is unhealthy${why}.`, {
        id,
        lastLines: await lastLines(engine, id),
      })
    }
    if (Status === 'running' && (!health?.Status || health.Status === 'none'))
      throw new ContainerError(`The container ${id} has no health check.`, { id })
    return undefined
  })
}
