import { suggest } from '../errors/suggest.ts'
import { isObject } from '../json/objects.ts'
import type { Schema, SchemaTable } from '../table/schemas.ts'
import { describeValue } from '../table/value-text.ts'

/** What is wrong with a body. */
export interface BodyProblem {
  /** Where in the body: `HostConfig.Binds[0]`; empty for the body itself. */
  path: string
  /** What is wrong there: `must be a string, not an integer`. */
  message: string
  /** The field that was probably meant. */
  suggestion?: string | undefined
}

type Resolve = SchemaTable['resolve']

/**
 * Checks a JSON body against its schema for unknown fields, missing fields and wrong types. Gives the first problem.
 */
export function checkBody(schema: Schema, data: unknown, resolve: Resolve): BodyProblem | undefined {
  return problemOf(schema, data, '', resolve)
}

function problemOf(given: Schema, data: unknown, path: string, resolve: Resolve): BodyProblem | undefined {
  const value = jsonOf(data)
  const schema = resolve(given)
  const choices = schema.anyOf ?? schema.oneOf
  const isChoice = choices !== undefined && !isObjectSchema(schema, resolve)
  if (isChoice) return problemOfChoice(choices, value, path, resolve)
  if (schema['x-never']) return { path, message: 'must not be given' }
  if (schema['x-binary'] || schema['x-present']) return undefined
  if (schema.const !== undefined && value !== schema.const) {
    return { path, message: `must be ${JSON.stringify(schema.const)}` }
  }
  const type = schema.type ?? (isObjectSchema(schema, resolve) ? 'object' : undefined)
  if (type === undefined) return undefined
  if (!typeChecks[type](value))
    return { path, message: `must be ${typeNames[type]}, not ${describeValue(value)}` }
  if (type === 'array') return problemOfArray(schema, value as unknown[], path, resolve)
  return type === 'object'
    ? problemOfObject(schema, value as Record<string, unknown>, path, resolve)
    : undefined
}

/** The problem of the choice that the value matches furthest: that one was probably meant. */
function problemOfChoice(
  choices: Schema[],
  value: unknown,
  path: string,
  resolve: Resolve,
): BodyProblem | undefined {
  let furthest: BodyProblem | undefined
  for (const choice of choices) {
    const problem = problemOf(choice, value, path, resolve)
    if (!problem) return undefined
    const isNull = resolve(choice).type === 'null'
    if (!furthest || (!isNull && problem.path.length >= furthest.path.length)) furthest = problem
  }
  return furthest
}

function problemOfArray(
  { items, prefixItems = [] }: Schema,
  value: unknown[],
  path: string,
  resolve: Resolve,
): BodyProblem | undefined {
  for (const [index, item] of value.entries()) {
    const schema = prefixItems[index] ?? items
    const problem = schema && problemOf(schema, item, `${path}[${index}]`, resolve)
    if (problem) return problem
  }
  return undefined
}

function problemOfObject(
  schema: Schema,
  value: Record<string, unknown>,
  path: string,
  resolve: Resolve,
): BodyProblem | undefined {
  const shape = emptyShape()
  addShape(schema, shape, resolve)
  const isClosed = shape.others === false || (shape.properties.size > 0 && shape.others === undefined)
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue
    const below = path ? `${path}.${name}` : name
    const known = shape.properties.get(name) ?? (shape.others || undefined)
    if (known) {
      const problem = problemOf(known, member, below, resolve)
      if (problem) return problem
    } else if (isClosed) {
      return { path, message: `has no field "${name}"`, suggestion: suggest(name, shape.properties.keys()) }
    }
  }
  const missing = [...shape.required].find((name) => value[name] === undefined)
  if (missing !== undefined) return { path, message: `lacks the required field "${missing}"` }
  const lacking = (fields: Set<string>): string[] => [...fields].filter((name) => value[name] === undefined)
  const unmet = shape.choices.find((choices) => choices.every((fields) => lacking(fields).length > 0))
  if (!unmet) return undefined
  const told = unmet.map((fields) =>
    lacking(fields)
      .map((name) => `"${name}"`)
      .join(' and '),
  )
  return { path, message: `lacks a required field: ${[...new Set(told)].join(', or ')}` }
}

/** The fields that an object may and must have, with all parts of an `allOf` taken together. */
interface Shape {
  properties: Map<string, Schema>
  required: Set<string>
  /** The schema of every other field. */
  others: Schema | false | undefined
  /** Of each choice, the fields that its alternatives require: those of one of them must be there. */
  choices: Set<string>[][]
}

function emptyShape(): Shape {
  return { properties: new Map(), required: new Set(), others: undefined, choices: [] }
}

function addShape(given: Schema, shape: Shape, resolve: Resolve, within: readonly Schema[] = []): void {
  const schema = resolve(given)
  if (within.includes(schema)) return
  const inside = [...within, schema]
  for (const [name, property] of Object.entries(schema.properties ?? {})) shape.properties.set(name, property)
  for (const name of schema.required ?? []) shape.required.add(name)
  shape.others ??= schema.additionalProperties
  for (const part of schema.allOf ?? []) addShape(part, shape, resolve, inside)
  for (const choices of [schema.anyOf, schema.oneOf]) if (choices) addChoices(choices, shape, resolve, inside)
}

/** The fields of any alternative are known; none is required alone, since another may do without it. */
function addChoices(choices: Schema[], shape: Shape, resolve: Resolve, within: readonly Schema[]): void {
  const found = new Map<string, Schema[]>()
  const required: Set<string>[] = []
  for (const choice of choices) {
    const own = emptyShape()
    addShape(choice, own, resolve, within)
    required.push(own.required)
    for (const [name, property] of own.properties) found.set(name, [...(found.get(name) ?? []), property])
    shape.others ??= own.others || undefined
  }
  if (required.length > 0) shape.choices.push(required)
  for (const [name, schemas] of found) {
    if (!shape.properties.has(name)) shape.properties.set(name, { anyOf: schemas })
  }
}

function isObjectSchema(given: Schema, resolve: Resolve): boolean {
  const schema = resolve(given)
  if (schema.properties || schema.additionalProperties || schema.type === 'object') return true
  return schema.allOf?.some((part) => isObjectSchema(part, resolve)) ?? false
}

/** The value as `JSON.stringify` sees it, after `toJSON`. */
function jsonOf(value: unknown): unknown {
  const { toJSON } = (typeof value === 'object' && value !== null ? value : {}) as { toJSON?: unknown }
  return typeof toJSON === 'function' ? toJSON.call(value, '') : value
}

const typeChecks: Record<NonNullable<Schema['type']>, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' || typeof value === 'bigint',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: isObject,
}

const typeNames: Record<NonNullable<Schema['type']>, string> = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
  array: 'an array',
  object: 'an object',
}
