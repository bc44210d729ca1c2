import { setTimeout as sleep } from 'node:timers/promises'
import { valueAt } from '../json/json.ts'
import { anyOf } from './any-of.ts'
import { ContainerError } from './container-error.ts'
import type { Engine } from './engine/engine.ts'
import { lastLines } from './last-lines.ts'

export interface WaitOptions {
  /** Most time to wait, in ms; then it is a {@link ContainerError}. */
  timeout?: number | undefined
  signal?: AbortSignal | undefined
}

export const waitOptions: readonly string[] = ['timeout', 'signal']

/** A container's state, as both engines tell it. */
export interface ContainerState {
  Status: string
  ExitCode: number
  Health?: Health | null
}

export interface Health {
  Status: string
  Log?: { Output?: string }[] | null
}

/**
 * Asks again and again until `check` gives something. A container that ends meanwhile is a {@link ContainerError}
 * with its exit code; one that is not started yet is waited for. `awaited` is for the error: `was healthy`.
 */
export async function waitUntil<T>(
  engine: Engine,
  id: string,
  awaited: string,
  { timeout, signal }: WaitOptions,
  check: (state: ContainerState, signal: AbortSignal | undefined) => Promise<T | undefined>,
): Promise<T> {
  const limit = timeout === undefined ? undefined : AbortSignal.timeout(timeout)
  const either = anyOf(signal, limit)
  try {
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      const state = await inspectState(engine, id, either)
      // Looked at before the end is: it may have happened just before it.
      const found = await check(state, either)
      if (found !== undefined) return found
      if (hasEnded(state)) throw await endedBefore(engine, id, awaited, state.ExitCode)
      await sleep(pause, undefined, { signal: either })
    }
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    if (!limit?.aborted) throw error
    const message = `It took more than ${timeout} ms until the container ${id} ${awaited}.`
    throw new ContainerError(message, { id, lastLines: await lastLines(engine, id) })
  }
}

/** Whether it runs no more. What its health check said last is then of no interest. */
export function hasEnded({ Status }: ContainerState): boolean {
  return ended.has(Status)
}

/** In ms. */
const firstPause = 50
const longestPause = 1_000
const ended = new Set(['exited', 'stopped', 'stopping', 'dead', 'removing'])

async function inspectState(
  engine: Engine,
  id: string,
  signal: AbortSignal | undefined,
): Promise<ContainerState> {
  const inspected = await engine.call<{ State: ContainerState }>('inspect', { target: id, signal })
  const [health] = engine.dialect.health.map((path) => valueAt(inspected, path)).filter(Boolean)
  return { ...inspected.State, Health: (health as Health | undefined) ?? null }
}

async function endedBefore(
  engine: Engine,
  id: string,
  awaited: string,
  exitCode: number,
): Promise<ContainerError> {
  const message = `The container ${id} ended with exit code ${exitCode} before it ${awaited}.`
  return new ContainerError(message, { id, exitCode, lastLines: await lastLines(engine, id) })
}
