import type { Conn } from '../dial/conn.ts'
import type { Connection } from '../http/connection.ts'
import type { Answers, FormOf, OperationTypes } from './answers.ts'
import type { OperationDoc } from './doc.ts'
import type { Operation } from './lookup.ts'
import type { Category, Engine, Newest, OpName, Version } from './public.ts'

/** How a client is made. */
export interface ClientOptions<
  E extends Engine = Engine,
  W extends Wanted<E> = Wanted<E>,
  C extends Category<E, Used<E, W>> | undefined = Category<E, Used<E, W>> | undefined,
> {
  engine: E
  /** Left out: every operation of the version. */
  category?: C | undefined
  /** A version; `'auto'` (also when left out): the newest that the engine has; `{ max }`: the same but never above. */
  version?: W | (Version<E> & {}) | undefined
  /** A description, or a connection shared with others. Left out: what the engine's own CLI would use. */
  conn?: Conn | Connection | undefined
  /**
   * Check bodies against the version's schema before they are sent: unknown fields, missing ones, types. The schemas
   * (0.5 MB of text for Docker) are loaded at the first body. Default `false`.
   */
  strict?: boolean | undefined
}

/** What `version` of `client()` takes. */
export type Wanted<E extends Engine> = Version<E> | 'auto' | { max: Version<E> } | undefined

/** The version that a client's types show, by what was asked for. */
export type Used<E extends Engine, W extends Wanted<E>> = W extends { max: infer M extends Version<E> }
  ? M
  : W extends Version<E>
    ? W
    : Newest<E>

/** Calls operations of one engine by name, over one connection. */
export interface Client<
  E extends Engine,
  V extends Version<E> = Newest<E>,
  C extends Category<E, V> | undefined = undefined,
> extends AsyncDisposable {
  /** Names of the client's operations, in the order of the specification. */
  readonly ops: OpName<E, V, C>[]
  /** What the table knows of an operation. */
  doc(op: OpName<E, V, C>): OperationDoc
  /** Whether the version in use has the operation; before `negotiate`, whether the newest possible version has it. */
  supports(op: string): boolean
  /** The version in use. Asks the engine if the options leave it open. */
  negotiate(): Promise<Version<E>>
  /**
   * Calls an operation. With `as: 'messages'`, `'frames'` or `'lines'` the promise is itself async iterable. Throws a
   * `UsageError` before anything is sent, then `EngineError`, `ConnectionError`, `TimeoutError`, `ProtocolError`.
   */
  invoke<
    N extends OpName<E, V, C>,
    A extends FormOf<Operation<E, V, C, N>> = FormOf<Operation<E, V, C, N>> & 'data',
  >(call: Call<Operation<E, V, C, N>, N, A>): Answers<Operation<E, V, C, N>>[A]
  /**
   * The items of an answer that comes in pages: `for await (const tag of c.pages({ op: 'TagList', … }))`. The next
   * page is asked for once all items before it were taken. Throws as `invoke` does, and a `UsageError` for an
   * operation without pages.
   */
  pages<N extends OpName<E, V, C>>(
    call: PagesCall<Operation<E, V, C, N>, N>,
  ): AsyncGenerator<Operation<E, V, C, N>['item'], void, undefined>
  /** Ends what runs and frees everything; a shared connection stays open. A later call connects again. */
  close(): Promise<void>
}

/** One call: the operation, what it takes, and in which form its answer is wanted. */
export type Call<O extends OperationTypes, N, A> = CallOptions<O, N, A> &
  O['request'] &
  (A extends 'data' ? Finite<O> : unknown)

/** What a call takes on top, so that an answer ends that otherwise might not. */
type Finite<O> = O extends { finite: infer F } ? F : unknown

/** A call of an operation that has pages. */
export type PagesCall<O extends OperationTypes, N> = CommonOptions<N> &
  O['request'] &
  (O extends { item: unknown } ? unknown : { thisOperationHasNoPages: never })

interface CallOptions<O extends OperationTypes, N, A> extends CommonOptions<N> {
  as?: A | (FormOf<O> & {}) | undefined
  /** Whether the output is a terminal's, where the caller knows; saves asking the engine. */
  tty?: boolean | undefined
}

interface CommonOptions<N> {
  op: N
  /** Extra query keys, sent as given. */
  query?: Record<string, unknown> | undefined
  /** Extra headers, sent as given. */
  headers?: Record<string, unknown> | undefined
  /** Aborts connecting, sending, waiting and reading. */
  signal?: AbortSignal | null | undefined
}
