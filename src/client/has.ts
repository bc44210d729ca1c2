import type { Answers, FormOf } from '../types/answers.ts'
import type { Call } from '../types/client.ts'
import type { OperationDoc } from '../types/doc.ts'
import type { Operation } from '../types/lookup.ts'
import type { Engine, Newest, OpName } from '../types/public.ts'

/**
 * A client that has the operations `N`, of whatever version and category: what a function of a library takes. Call them
 * through {@link typed}.
 */
export interface Has<N extends string> {
  invoke(call: never): unknown
  supports(op: string): boolean
  negotiate(): Promise<string>
  // Not a method: as a property, a client of fewer operations is refused.
  readonly doc: (op: N) => OperationDoc
}

/** The engine whose operations these are: Docker, where Podman has them too. */
export type EngineOf<N extends string> = [N] extends [OpName<'docker'>]
  ? 'docker'
  : { [E in Engine]: [N] extends [OpName<E>] ? E : never }[Engine]

/** The operations `N`, to be called with the types of the engine's newest version. */
export interface Typed<N extends OpName<E>, E extends Engine> {
  invoke<
    K extends N,
    A extends FormOf<Operation<E, Newest<E>, undefined, K>> = FormOf<Operation<E, Newest<E>, undefined, K>> &
      'data',
  >(
    call: Call<Operation<E, Newest<E>, undefined, K>, K, A>,
  ): Answers<Operation<E, Newest<E>, undefined, K>>[A]
  doc(op: N): OperationDoc
  /** Whether the version in use has the operation; until `negotiate` was awaited, the newest that it can be. */
  supports(op: string): boolean
  /** The version in use. */
  negotiate(): Promise<string>
}

/**
 * The same client, typed for the operations that were asked of it: `typed(docker).invoke({ op: 'ContainerList' })`. Types
 * are those of the engine's newest version; what older ones lack is left out of their answers.
 */
export function typed<N extends OpName<EngineOf<N>>>(client: Has<N>): Typed<N, EngineOf<N>> {
  return client as unknown as Typed<N, EngineOf<N>>
}
