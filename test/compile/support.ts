import {
  type CompiledSpec,
  type CompileOptions,
  compileSpec,
} from '../../src/compile/operations/compile-spec.ts'
import type { Operation } from '../../src/table/operation.ts'

/** Compiles a specification given as an object. */
export function compile(spec: object, options: Partial<CompileOptions> = {}): CompiledSpec {
  return compileSpec(JSON.stringify(spec), { engine: 'toy', version: 'v1', ...options })
}

/** The one operation of a Swagger 2.0 specification whose only path has only a GET or POST. */
export function swagger(
  operation: object,
  rest: object = {},
  path = '/boats',
): CompiledSpec & { only: Operation } {
  return withOnly(compile({ swagger: '2.0', paths: { [path]: { post: operation } }, ...rest }))
}

/** The same in OpenAPI 3. */
export function openapi(
  operation: object,
  rest: object = {},
  path = '/boats',
): CompiledSpec & { only: Operation } {
  return withOnly(compile({ openapi: '3.0.3', paths: { [path]: { post: operation } }, ...rest }))
}

function withOnly(compiled: CompiledSpec): CompiledSpec & { only: Operation } {
  const [only, ...others] = compiled.operations
  if (!only || others.length > 0) throw new Error('This is for specifications of one operation.')
  return { ...compiled, only }
}
