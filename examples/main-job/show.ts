import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { CallEvent, Line } from 'hawser'

/** Prints a line for each call that this process makes, once it has its answer; gives the way to stop it. */
export function showCalls(print: (line: string) => void): () => void {
  const onEvent = (event: unknown): void => {
    const { type, op = '', method, path, status, ms = 0 } = event as CallEvent
    if (type === 'start') return
    const result = type === 'end' ? String(status) : 'failed'
    const time = `${ms.toFixed(0)} ms`
    print(
      `  ${op.padEnd(22)}  ${method.padEnd(6)}  ${result.padEnd(6)}  ${time.padStart(7)}  ${shorten(path)}`,
    )
  }
  subscribe('hawser:call', onEvent)
  return () => void unsubscribe('hawser:call', onEvent)
}

/** Prints a container's output as it comes. */
export async function showOutput(lines: AsyncIterable<Line>, print: (line: string) => void): Promise<void> {
  for await (const { channel, line } of lines) print(`      ${channel} | ${line}`)
}

/** Ids of 64 digits would make the path the whole line. */
function shorten(path: string): string {
  return path.replace(/[0-9a-f]{64}/g, (id) => id.slice(0, 12))
}
