import type { Engines as Generated } from '../../generated/index.js'
import type { As } from '../response/decode.ts'
import type { Answers } from './answers.ts'
import type { Operation, Operations, Tables } from './lookup.ts'

export type { Output } from '../streams/collect.ts'
export type { BodyStream, RawAnswer, Socket, Streaming } from './answers.ts'
export type { Call, Client, ClientOptions } from './client.ts'
export type { OperationDoc, ParamDoc } from './doc.ts'

/**
 * The engines that types know, by name. What `hawser compile` writes adds its own:
 * `declare module 'hawser' { interface Engines { … } }`.
 */
export interface Engines extends Generated {}

/** Name of an engine: `'docker'`. */
export type Engine = keyof Engines & string

/** A version of an engine that hawser has: `'v1.47'`. */
export type Version<E extends Engine> = keyof Engines[E]['versions'] & string

/** The newest version of an engine that hawser has: what `version: 'auto'` is typed as. */
export type Newest<E extends Engine> = Engines[E]['newest'] & Version<E>

/** A category of a version's operations: `'containers'`. */
export type Category<E extends Engine, V extends Version<E> = Newest<E>> = keyof Tables<E, V>['categories'] &
  string

/** Name of an operation: `'ContainerCreate'`. Without a category: of any. */
export type OpName<
  E extends Engine,
  V extends Version<E> = Newest<E>,
  C extends Category<E, V> | undefined = undefined,
> = keyof Operations<E, V, C> & string

/** What `params` of an operation takes; an empty object where it has none. */
export type Params<E extends Engine, V extends Version<E>, Op extends OpName<E, V>> = Part<
  Operation<E, V, undefined, Op>['request'],
  'params',
  Record<never, never>
>

/** What `data` of an operation takes; `undefined` where it has no body. */
export type Body<E extends Engine, V extends Version<E>, Op extends OpName<E, V>> = Part<
  Operation<E, V, undefined, Op>['request'],
  'data',
  undefined
>

/** What a call of an operation resolves to: `Result<'docker', 'v1.47', 'ContainerLogs', 'frames'>`. */
export type Result<
  E extends Engine,
  V extends Version<E>,
  Op extends OpName<E, V>,
  A extends As = 'data',
> = Awaited<Answers<Operation<E, V, undefined, Op>>[A]>

/** A schema of a version by its name in the specification: `Schema<'docker', 'v1.47', 'HostConfig'>`. */
export type Schema<
  E extends Engine,
  V extends Version<E>,
  Name extends keyof Tables<E, V>['schemas'],
> = Tables<E, V>['schemas'][Name]

type Part<R, Name, Else> = Name extends keyof R ? NonNullable<R[Name]> : Else
