/** `int` is an integer of any size as a number, exact up to 2^53; `int64` is one as a bigint, always exact. */
export type Scalar = 'string' | 'bytes' | 'bool' | 'int' | 'int64'

/** A field's number on the wire, its type (a scalar, or the name of a message), and whether there are many. */
export type Field = readonly [number: number, type: string, repeated?: 'repeated']

/** Messages by name, each with its fields by name. */
export type Schema = Readonly<Record<string, Readonly<Record<string, Field>>>>

/** A message as it is read: scalars that were not sent have their zero value, lists are empty. */
export type Message<S extends Schema, N extends keyof S> = {
  [F in keyof S[N]]: Read<S, S[N][F]>
}

/** A message to be written: what is left out is not sent. */
export type Draft<S extends Schema, N extends keyof S> = {
  [F in keyof S[N]]?: Written<S, S[N][F]> | undefined
}

interface Scalars {
  string: string
  bytes: Uint8Array
  bool: boolean
  int: number
  int64: bigint
}

type Read<S extends Schema, F extends Field> = F[1] extends Scalar
  ? F[2] extends 'repeated'
    ? readonly Scalars[F[1]][]
    : Scalars[F[1]]
  : F[2] extends 'repeated'
    ? readonly Message<S, F[1]>[]
    : Message<S, F[1]> | undefined

type Written<S extends Schema, F extends Field> = F[1] extends Scalar
  ? F[2] extends 'repeated'
    ? readonly Scalars[F[1]][]
    : Scalars[F[1]]
  : F[2] extends 'repeated'
    ? readonly Draft<S, F[1]>[]
    : Draft<S, F[1]>

/** Whether values of this type are written with their length before them. */
export function hasLength(type: string): boolean {
  return type !== 'int' && type !== 'int64' && type !== 'bool'
}

/** A field as it is looked up. */
export interface KnownField {
  name: string
  number: number
  type: string
  repeated: boolean
}

export function fieldsOf(message: Schema[string]): KnownField[] {
  return Object.entries(message).map(([name, [number, type, repeated]]) => ({
    name,
    number,
    type,
    repeated: repeated !== undefined,
  }))
}
