import { UsageError } from '../errors/errors.ts'
import type { Line } from '../streams/lines.ts'
import { Engine } from './engine/engine.ts'
import type { WaitClient } from './wait-healthy.ts'
import { type WaitOptions, waitOptions, waitUntil } from './wait-until.ts'

/**
 * Waits until a container writes a line that has the text, or matches the expression, and gives that line; lines that
 * it has written before count. Rejects with a {@link ContainerError} if it ends before or takes longer than
 * `timeout`, and with the signal's reason.
 */
export async function waitForLog(
  client: WaitClient,
  id: string,
  pattern: string | RegExp,
  options: WaitOptions = {},
): Promise<Line> {
  const engine = new Engine('waitForLog', client, options, waitOptions)
  if (typeof pattern !== 'string' && !(pattern instanceof RegExp))
    throw new UsageError('waitForLog(): the pattern must be a text or a regular expression.')
  return waitUntil(engine, id, `wrote a line with ${pattern}`, options, async (_, signal) => {
    // Ends with the container. Podman may end it before the last lines, which are there when asked for once more.
    for (const follow of [true, false]) {
      const params = { follow, stdout: true, stderr: true }
      const call = { target: id, params, as: 'lines', signal } as const
      for await (const line of await engine.call<AsyncIterable<Line>>('logs', call)) {
        if (isMatch(line.line, pattern)) return line
      }
    }
    return undefined
  })
}

function isMatch(line: string, pattern: string | RegExp): boolean {
  if (typeof pattern === 'string') return line.includes(pattern)
  // One with the flag `g` would go on from where it was.
  pattern.lastIndex = 0
  return pattern.test(line)
}
