import type { InvokeInput } from '../client/invoke.ts'
import { UsageError } from '../errors/errors.ts'
import { iterablePromise } from '../streams/iterable-promise.ts'
import type { Body, Client, Engine, Newest, OpName, Params, Result, Version } from '../types/public.ts'

/** What one call of an operation was made with. */
export interface FakeCall<E extends Engine, V extends Version<E>, N extends OpName<E, V>> {
  op: N
  params: Params<E, V, N>
  data: Body<E, V, N>
  as: string
  signal: AbortSignal | undefined
}

/** What a handler may answer: the operation's data, or for `as: 'messages'`, `'frames'` and `'lines'` the items. */
export type FakeAnswers<E extends Engine, V extends Version<E>, N extends OpName<E, V>> =
  | Result<E, V, N>
  | Iterable<unknown>
  | AsyncIterable<unknown>

/** A function for each operation that a test calls. What it throws, the call rejects with. */
export type FakeHandlers<E extends Engine, V extends Version<E>> = {
  [N in OpName<E, V>]?: (call: FakeCall<E, V, N>) => FakeAnswers<E, V, N> | Promise<FakeAnswers<E, V, N>>
}

/**
 * A client that calls no engine but the test's own functions: `fakeClient({ engine: 'docker' }, { SystemPing: () =>
 * 'OK' })`. It is typed as the real one is, and so are what the functions get and give. An operation without a function
 * is a `UsageError`.
 */
export function fakeClient<E extends Engine, V extends Version<E> = Newest<E>>(
  options: { engine: E; version?: V | undefined },
  handlers: FakeHandlers<E, V>,
): Client<E, V> {
  const known = handlers as Record<string, ((call: object) => unknown) | undefined>
  const answer = async ({ op, params = {}, data, as = 'data', signal }: InvokeInput): Promise<unknown> => {
    signal?.throwIfAborted()
    const handler = known[op]
    if (!handler) throw new UsageError(`fakeClient(): there is no function for ${op}.`, { call: { op } })
    const given = await handler({ op, params, data, as, signal })
    if (!isIterated(as)) return given
    if (
      typeof given === 'object' &&
      given !== null &&
      (Symbol.iterator in given || Symbol.asyncIterator in given)
    )
      return items(given as Iterable<unknown>, signal ?? undefined)
    throw new UsageError(
      `fakeClient(): ${op} was called with as: "${as}", so its function must give an iterable.`,
      {
        call: { op },
      },
    )
  }
  const fake = {
    ops: Object.keys(known),
    supports: (op: string) => known[op] !== undefined,
    doc: (op: string) => ({ op, method: '', path: '', params: [], responses: {} }),
    negotiate: async () => options.version ?? 'fake',
    invoke: (call: InvokeInput) =>
      isIterated(call.as ?? 'data')
        ? iterablePromise(() => answer(call) as Promise<AsyncIterable<unknown>>)
        : answer(call),
    close: async () => {},
    [Symbol.asyncDispose]: async () => {},
  }
  return fake as unknown as Client<E, V>
}

function isIterated(as: string): boolean {
  return as === 'messages' || as === 'frames' || as === 'lines'
}

async function* items(
  given: Iterable<unknown> | AsyncIterable<unknown>,
  signal: AbortSignal | undefined,
): AsyncGenerator<unknown> {
  for await (const item of given) {
    signal?.throwIfAborted()
    yield item
  }
}
