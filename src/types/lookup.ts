import type { OperationTypes } from './answers.ts'
import type { Category, Engine, Engines, OpName, Version } from './public.ts'

/** What is generated for a version. `Extract` tells the compiler that every version has this shape. */
export type Tables<E extends Engine, V extends Version<E>> = Extract<Engines[E]['versions'][V], VersionTypes>

/** The operations of a version, or of one category of it, by name. */
export type Operations<
  E extends Engine,
  V extends Version<E>,
  C extends Category<E, V> | undefined = undefined,
> = C extends string ? Tables<E, V>['categories'][C] : Tables<E, V>['all']

/** One operation as it was generated. Without the brackets, TypeScript would try every operation of the version. */
export type Operation<
  E extends Engine,
  V extends Version<E>,
  C extends Category<E, V> | undefined,
  N extends OpName<E, V, C>,
> = [Operations<E, V, C>[N]] extends [infer O extends OperationTypes] ? O : never

interface VersionTypes {
  categories: object
  all: object
  schemas: object
}
