import type { Operation, Param } from '../table/operation.ts'

/** An operation of a version, with what all calls of it have in common worked out. */
export interface Route {
  operation: Operation
  /** Template of the path, prefix included. */
  path: string
  /** The template in parts: text and names of parameters by turns. */
  parts: string[]
  /** By the name that callers use. */
  params: ReadonlyMap<string, Param>
  /** Names of those that must be given. */
  required: string[]
  /** May be answered after any time. */
  isLong: boolean
}

/** `prefix` goes before the operation's path. */
export function routeOf(operation: Operation, prefix: string): Route {
  const path = prefix + operation.path
  return {
    operation,
    path,
    parts: path.split(/[{}]/),
    params: new Map(operation.params.map((param) => [param.name, param])),
    required: operation.params.filter(({ required }) => required).map(({ name }) => name),
    isLong: operation.long === true || operation.answer.ends !== undefined,
  }
}
