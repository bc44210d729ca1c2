import type { Operation, Param } from '../table/operation.ts'

/** An operation of one version, with all that its calls share worked out once. */
export interface Route {
  operation: Operation
  /** Template of the path, prefix included. */
  path: string
  /** The template in parts: text and names of parameters in turn. */
  parts: string[]
  /** By the name that callers use. */
  params: ReadonlyMap<string, Param>
  /** Names of the parameters that must be given. */
  required: string[]
  /** Its answer may take any length of time. */
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
