import type { Answers, FormOf } from '../types/answers.ts'
import type { Call } from '../types/client.ts'
import type { OperationDoc } from '../types/doc.ts'
import type { Operation } from '../types/lookup.ts'
import type { Engine, Newest, OpName } from '../types/public.ts'

/**
 * A client of any version and category that has the operations `N`: the type for a parameter of a library's
 * function. Call the operations through {@link typed}.
 */
export interface Has<N extends string> {
  invoke(call: never): unknown
  supports(op: string): boolean
  negotiate(): Promise<string>
  // A property, not a method, so that TypeScript refuses a client with fewer operations.
  readonly doc: (op: N) => OperationDoc
}

/** The engine that has these operations; Docker if Podman has them too. */
export type EngineOf<N extends string> = [N] extends [OpName<'docker'>]
  ? 'docker'
  : { [E in Engine]: [N] extends [OpName<E>] ? E : never }[Engine]

/** The operations `N`, with the types of the engine's newest version. */
export interface Typed<N extends OpName<E>, E extends Engine> {
  invoke<
    K extends N,
    A extends FormOf<Operation<E, Newest<E>, undefined, K>> = FormOf<Operation<E, Newest<E>, undefined, K>> &
      'data',
  >(
    call: Call<Operation<E, Newest<E>, undefined, K>, K, A>,
  ): Answers<Operation<E, Newest<E>, undefined, K>>[A]
  doc(op: N): OperationDoc
  /** Whether the version in use has the operation; before `negotiate`, whether the newest possible version has it. */
  supports(op: string): boolean
  /** The version in use. */
  negotiate(): Promise<string>
}

/**
 * The same client, with types for the operations `N`: `typed(docker).invoke({ op: 'ContainerList' })`. The
 * types are those of the engine's newest version. Answers of older versions lack the fields that those
 * versions do not have.
 */
export function typed<N extends OpName<EngineOf<N>>>(client: Has<N>): Typed<N, EngineOf<N>> {
  return client as unknown as Typed<N, EngineOf<N>>
}
