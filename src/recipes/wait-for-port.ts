import { EngineError, UsageError } from '../errors/errors.ts'
import { collectFrames } from '../streams/collect.ts'
import { frames } from '../streams/frames.ts'
import { anyOf } from './any-of.ts'
import { ContainerError } from './container-error.ts'
import { type ClientFor, Engine } from './engine/engine.ts'
import { OwnExec } from './own-exec.ts'
import { type WaitOptions, waitOptions, waitUntil } from './wait-until.ts'

/** What `waitForPort` needs of a client. */
export type WaitForPortClient = ClientFor<'inspect' | 'logs' | 'execCreate' | 'execStart' | 'execInspect'>

/**
 * Waits until something in a container listens at a TCP port, published or not. It is looked for in the container (by
 * `cat` of `/proc/net/tcp`), since an engine's proxy takes connections to a published port long before.
 *
 * Rejects with a {@link ContainerError} if the container has no `cat`, ends before or takes longer than `timeout`, and
 * with the signal's reason.
 */
export async function waitForPort(
  client: WaitForPortClient,
  id: string,
  port: number,
  options: WaitOptions = {},
): Promise<void> {
  const engine = new Engine('waitForPort', client, options, waitOptions)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`waitForPort(): ${port} is no port (1 to 65535).`)
  await waitUntil(engine, id, `listened at port ${port}`, options, async ({ Status }, signal) => {
    if (Status !== 'running') return undefined
    const found = await socketsOf(engine, id, signal)
    if (!found) return undefined
    const { stdout, exitCode, output } = found
    if (exitCode === 126 || exitCode === 127) {
      const message = `Whether the container ${id} listens cannot be seen without a \`cat\` in it: ${output.trim()}.`
      throw new ContainerError(message, { id, exitCode })
    }
    return listens(stdout, port) ? true : undefined
  })
}

/** In ms: engines may leave an exec open for ever whose container ends just then. */
const probeTime = 5_000

/** The kernel's tables of sockets; there may be none for IPv6. `undefined` if they did not come in time. */
async function socketsOf(
  engine: Engine,
  id: string,
  outer: AbortSignal | undefined,
): Promise<{ stdout: string; output: string; exitCode: number } | undefined> {
  const limit = AbortSignal.timeout(probeTime)
  const signal = anyOf(outer, limit)
  const cmd = ['cat', '/proc/net/tcp', '/proc/net/tcp6']
  try {
    const command = await OwnExec.start(engine, id, { cmd, isOpen: false, isKillable: false, signal })
    const output = await collectFrames(frames(command.socket, { tty: false }))
    return { ...output, ...(await command.ended()) }
  } catch (error) {
    // A container that ends while it is asked is for the next look at its state to tell.
    if (error instanceof EngineError || (limit.aborted && !outer?.aborted)) return undefined
    throw error
  }
}

/** `0: 00000000:1F90 00000000:0000 0A …`: the local port in hex, and 0A for a socket that listens. */
function listens(table: string, port: number): boolean {
  const local = port.toString(16).toUpperCase().padStart(4, '0')
  return new RegExp(`^ *\\d+: [0-9A-F]+:${local} [0-9A-F:]+ 0A `, 'm').test(table)
}
