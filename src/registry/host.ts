import { setTimeout as sleep } from 'node:timers/promises'
import { EngineClient } from '../client/client.ts'
import type { InvokeInput } from '../client/invoke.ts'
import {
  type CallFacts,
  ConnectionError,
  EngineError,
  isHawserError,
  ProtocolError,
  UsageError,
} from '../errors/errors.ts'
import { isRepeatable } from '../request/repeatable.ts'
import { engineError, type HintOf } from '../response/engine-error.ts'
import { redirectError } from '../response/redirect.ts'
import type { RawAnswer } from '../types/answers.ts'
import { connOf } from './endpoint.ts'
import type { RegistryOptions } from './options.ts'

/** A call of an operation of a registry. */
export interface HostCall extends InvokeInput {
  /** Scopes that the calls after this one need, so that one token serves all of them. */
  scopes?: readonly string[] | undefined
  /** It is sent once: the caller decides what follows a failure. */
  isOnce?: boolean | undefined
  /** Statuses beside those of success that are an answer, and no error. */
  allowed?: readonly number[] | undefined
  hintOf?: HintOf | undefined
}

/** Answers to a HEAD of what is not there, and of registries that have no HEAD: the next request tells which. */
export const headRefusals: readonly number[] = [404, 405, 501]

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
  call(input: HostCall): Promise<RawAnswer> {
    return this.ask(input, async (answer) => answer)
  }

  /** What `read` makes of the answer to an operation. It is called again with the next try's. */
  async ask<T>(input: HostCall, read: (answer: RawAnswer) => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await read(await this.#send(input))
      } catch (error) {
        if (input.isOnce || !isRepeatable(input.data)) throw error
        await this.again(error, tries, input.signal)
      }
    }
  }

  async #send({ scopes, isOnce: _, allowed = [], hintOf, ...input }: HostCall): Promise<RawAnswer> {
    const answer = (await this.#client.invokeFor({ ...input, as: 'response' }, scopes)) as RawAnswer
    if (answer.status < 300 || allowed.includes(answer.status)) return answer
    const facts = this.#factsOf(input)
    if (answer.status >= 400) throw await engineError(answer, facts, hintOf)
    answer.body.destroy()
    throw redirectError(answer, facts)
  }

  /** For messages. What stands in the query of an upload's place may be secret. */
  #factsOf({ op, params = {} }: InvokeInput): CallFacts {
    const { method, path } = this.#client.doc(op)
    const place = String(params.location ?? params.url ?? '')
    const own = `/v2${path}`.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]))
    return { op, method, path: place ? place.replace(/[?#].*$/s, '').replace(/^https?:\/\/[^/]*/, '') : own }
  }

  /**
   * The parts of an answer that comes in pages. After a temporary failure the pages are read again, and the parts
   * that were given are skipped.
   */
  async *parts(input: InvokeInput): AsyncGenerator<unknown> {
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
        await this.again(error, tries, input.signal)
      }
    }
  }

  /**
   * Waits before what failed is tried again: as long as the registry asks for, else longer with each try. Throws the
   * error where that would not help, or was done as often as it may be.
   */
  async again(
    error: unknown,
    tries: number,
    signal: AbortSignal | null | undefined,
    helpsAfter: (error: unknown) => boolean = isPassing,
  ): Promise<void> {
    const { retries = 4, maxRetryWait = 30_000 } = this.#options
    if (tries >= retries || !helpsAfter(error)) throw error
    const asked = error instanceof EngineError ? error.retryAfter : undefined
    const ms = Math.min(asked ?? backoff(tries), maxRetryWait)
    await sleep(ms, undefined, { signal: signal ?? undefined }).catch(() => signal?.throwIfAborted())
  }

  close(): Promise<void> {
    return this.#client.close()
  }
}

/**
 * The answer of the first way that works; an abort or a `UsageError` ends the search. Throws what the last way
 * throws.
 */
export async function firstOf<T>(
  ways: readonly (() => Promise<T>)[],
  signal: AbortSignal | null | undefined,
): Promise<T> {
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
