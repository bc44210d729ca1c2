import { setTimeout as sleep } from 'node:timers/promises'
import { EngineClient } from '../client/client.ts'
import type { InvokeInput } from '../client/invoke.ts'
import { ConnectionError, EngineError, isHawserError, ProtocolError, UsageError } from '../errors/errors.ts'
import { engineError, type HintOf } from '../response/engine-error.ts'
import { retryAfter } from '../response/retry-after.ts'
import type { RawAnswer } from '../types/answers.ts'
import { connOf } from './endpoint.ts'
import type { RegistryOptions } from './options.ts'

/** A call of an operation of a registry. */
export type HostCall = InvokeInput

/** One registry: calls its operations, with retries where they help. */
export class RegistryHost {
  readonly name: string
  readonly #client: EngineClient
  readonly #options: RegistryOptions

  constructor(name: string, options: RegistryOptions) {
    this.name = name
    this.#options = options
    this.#client = new EngineClient({ engine: 'registry', version: 'v1.1', conn: connOf(name, options) })
  }

  /** The answer to an operation. An error status is thrown, unless it is one of `allowed`. */
  async call(input: InvokeInput, allowed: readonly number[] = [], hintOf?: HintOf): Promise<RawAnswer> {
    const { retries = 4 } = this.#options
    const isRepeatable = input.data === undefined || input.data instanceof Uint8Array
    for (let tries = 0; ; tries++) {
      const mayRepeat = isRepeatable && tries < retries
      let wait: number
      try {
        const answer = (await this.#client.invoke({ ...input, as: 'response' })) as RawAnswer
        const { status, headers } = answer
        if (status < 300 || allowed.includes(status)) return answer
        if (!mayRepeat || !passing.has(status)) {
          const facts = { op: input.op, path: String(input.params?.name ?? '') }
          throw await engineError(answer, facts, hintOf)
        }
        answer.body.destroy()
        wait = retryAfter(headers['retry-after']) ?? backoff(tries)
      } catch (error) {
        if (!mayRepeat || !(error instanceof ConnectionError)) throw error
        wait = backoff(tries)
      }
      await this.#wait(wait, input.signal)
    }
  }

  /**
   * The parts of an answer that comes in pages. After a temporary failure the pages are read again, and the parts
   * that were given are skipped.
   */
  async *parts(input: InvokeInput): AsyncGenerator<unknown> {
    const { retries = 4 } = this.#options
    let given = 0
    for (let tries = 0; ; tries++) {
      try {
        let at = 0
        const parts = this.#client.invoke({ ...input, as: 'messages' }) as unknown as AsyncIterable<unknown>
        for await (const part of parts) {
          at += 1
          if (at <= given) continue
          given = at
          yield part
        }
        return
      } catch (error) {
        if (tries >= retries || !isPassing(error)) throw error
        await this.waitAfter(error, tries, input.signal)
      }
    }
  }

  /** Waits before what failed is tried again: as long as the registry asks for, else longer with each try. */
  async waitAfter(error: unknown, tries: number, signal: AbortSignal | null | undefined): Promise<void> {
    const asked = error instanceof EngineError ? error.retryAfter : undefined
    await this.#wait(asked ?? backoff(tries), signal)
  }

  /** Rejects with the signal's reason. */
  async #wait(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
    const { maxRetryWait = 30_000 } = this.#options
    await sleep(Math.min(ms, maxRetryWait), undefined, { signal: signal ?? undefined }).catch(() =>
      signal?.throwIfAborted(),
    )
  }

  close(): Promise<void> {
    return this.#client.close()
  }
}

/**
 * The answer of the first way that works; an abort or a `UsageError` ends the search. Throws what the last way
 * throws.
 */
export async function firstOf(
  ways: readonly (() => Promise<RawAnswer>)[],
  signal: AbortSignal | null | undefined,
): Promise<RawAnswer> {
  for (const [at, way] of ways.entries()) {
    try {
      return await way()
    } catch (error) {
      if (at === ways.length - 1 || signal?.aborted || error instanceof UsageError) throw error
    }
  }
  throw new UsageError('There is no place to read from.')
}

/** Whether an error is of a temporary failure. */
export function isPassing(error: unknown): boolean {
  return error instanceof ConnectionError || (error instanceof EngineError && passing.has(error.status))
}

/** Statuses of temporary failures. */
const passing = new Set([408, 429, 502, 503, 504])

function backoff(tries: number): number {
  return 250 * 2 ** tries * (0.75 + Math.random() / 2)
}

/** The whole body, up to this length. */
export async function readAll({ body }: RawAnswer, limit: number, what: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new ProtocolError(`${what} is larger than ${limit} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** Whether the registry has said that something is not there. */
export function isMissing(error: unknown): boolean {
  return isHawserError(error) && (error as { status?: number }).status === 404
}
