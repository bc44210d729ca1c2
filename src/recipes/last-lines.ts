import type { Line } from '../streams/lines.ts'
import type { Engine } from './engine/engine.ts'

/** How many lines of a container an error shows. */
const shown = 10

/** What a container wrote last; nothing where the engine has no logs of it, for an error is told by them, not made. */
export async function lastLines(engine: Engine, id: string): Promise<string[]> {
  try {
    const params = { stdout: true, stderr: true, tail: String(shown) }
    const signal = AbortSignal.timeout(timeLimit)
    const lines = await engine.call<AsyncIterable<Line>>('logs', { target: id, params, as: 'lines', signal })
    const last: string[] = []
    for await (const { line } of lines) last.push(line)
    // Engines may count each channel for itself.
    return last.slice(-shown)
  } catch {
    return []
  }
}

/** In ms: an error must not wait for an engine that is in trouble. */
const timeLimit = 5_000
