import { versions } from '../client/catalogue.ts'
import { isIterated } from '../client/check-form.ts'
import { client, type EngineClient } from '../client/client.ts'
import type { InvokeInput } from '../client/invoke.ts'
import { UsageError } from '../errors/errors.ts'
import { refuseUnknown } from '../errors/options.ts'
import { isObject } from '../json/objects.ts'
import { iterablePromise } from '../streams/iterable-promise.ts'
import type { Body, Client, Engine, Newest, OpName, Params, Result, Version } from '../types/public.ts'
import { checkAnswer } from './check-answer.ts'

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

export interface FakeOptions<E extends Engine, V extends Version<E>> {
  engine: E
  /** Left out: the newest. */
  version?: V | undefined
  /** Hold what the functions give against the schemas of the version's answers. Default `false`. */
  check?: boolean | undefined
}

/**
 * A client that calls no engine but the test's own functions: `fakeClient({ engine: 'docker' }, { SystemPing: () =>
 * 'OK' })`. It is typed as the real one is, and so are what the functions get and give. An operation without a function
 * is a `UsageError`, and so with `check` is an answer that the engine could not give.
 */
export function fakeClient<E extends Engine, V extends Version<E> = Newest<E>>(
  options: FakeOptions<E, V>,
  handlers: FakeHandlers<E, V>,
): Client<E, V> {
  if (!isObject(options) || !isObject(handlers))
    throw new UsageError(
      'fakeClient(): pass two objects, such as { engine: "docker" }, { SystemPing: () => "OK" }.',
    )
  refuseUnknown('fakeClient()', options, ['engine', 'version', 'check'])
  const { engine, version = versions(engine).at(-1) as V, check = false } = options
  const known = handlers as Record<string, ((call: object) => unknown) | undefined>
  // Knows the operations, and connects to nothing.
  const real = client({ engine, version, conn: { connect: noEngine } }) as unknown as EngineClient
  for (const op of Object.keys(known)) real.doc(op)
  const checked = async (op: string, answer: unknown): Promise<unknown> => {
    if (check) await checkAnswer({ engine, version, op }, answer)
    return answer
  }
  const answer = async ({ op, params = {}, data, as = 'data', signal }: InvokeInput): Promise<unknown> => {
    signal?.throwIfAborted()
    const handler = known[op]
    if (!handler) throw new UsageError(`fakeClient(): there is no function for ${op}.`, { call: { op } })
    const given = await handler({ op, params, data, as, signal })
    if (as === 'data') return checked(op, given)
    if (!isIterated(as)) return given
    const isIterable =
      typeof given === 'object' &&
      given !== null &&
      (Symbol.iterator in given || Symbol.asyncIterator in given)
    if (!isIterable) {
      const message = `fakeClient(): ${op} was called with as: "${as}", so its function must give an iterable.`
      throw new UsageError(message, { call: { op } })
    }
    const item = (one: unknown) => (as === 'messages' ? checked(op, one) : one)
    return items(given as Iterable<unknown>, item, signal ?? undefined)
  }
  const fake = {
    ops: Object.keys(known),
    supports: (op: string) => known[op] !== undefined,
    doc: (op: string) => real.doc(op),
    negotiate: async () => version,
    invoke: (call: InvokeInput) =>
      isIterated(call.as ?? 'data')
        ? iterablePromise(() => answer(call) as Promise<AsyncIterable<unknown>>)
        : answer(call),
    close: () => real.close(),
    [Symbol.asyncDispose]: () => real.close(),
  }
  // What ends with a client, such as `followEvents`, asks for it.
  Object.defineProperty(fake, 'connection', { value: real.connection })
  return fake as unknown as Client<E, V>
}

function noEngine(): never {
  throw new UsageError('fakeClient(): there is no engine to connect to.')
}

async function* items(
  given: Iterable<unknown> | AsyncIterable<unknown>,
  check: (item: unknown) => unknown,
  signal: AbortSignal | undefined,
): AsyncGenerator<unknown> {
  signal?.throwIfAborted()
  const iterator = Symbol.asyncIterator in given ? given[Symbol.asyncIterator]() : given[Symbol.iterator]()
  let abort = () => {}
  // A function of the test may never give its next item, as an engine may.
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal?.reason)
  })
  aborted.catch(() => {})
  signal?.addEventListener('abort', abort, { once: true })
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted])
      if (next.done) return
      yield await check(next.value)
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    Promise.resolve(iterator.return?.()).catch(() => {})
  }
}
