import { isObject, type Json, objectAt } from '../../json/objects.ts'
import { listAt } from '../read/json.ts'
import { SpecError } from '../read/spec-error.ts'
import { definitionName } from '../types/definition-name.ts'
import type { TypedVersion } from '../types/model.ts'

/**
 * Adds the schema of an item to each operation with pages. Throws a `SpecError` that names each operation whose
 * answer has no list where `pages` says its items are.
 */
export function withItems(typed: TypedVersion, engine: string): TypedVersion {
  const shapes = new Map(typed.shapes)
  const problems: string[] = []
  for (const { op, pages, answer } of typed.operations) {
    const own = pages && shapes.get(op)
    if (!own) continue
    const place = pages.items?.split('.') ?? []
    const item = answer.kind === 'messages' ? own.result : itemAt(own.result, place, typed)
    if (item === undefined)
      problems.push(
        `${op} has no list ${pages.items ? `at "${pages.items}"` : 'as its answer: say where by `items`'}`,
      )
    else shapes.set(op, { ...own, item })
  }
  if (problems.length === 0) return { ...typed, shapes }
  throw new SpecError(
    'overrides.yaml',
    problems.map((problem) => `${engine} ${typed.version}: its pages: ${problem}.`).join('\n'),
  )
}

/** The schema of the items of the list at a place; anything, where the specification leaves the answer open. */
function itemAt(
  schema: Json | undefined,
  [step, ...rest]: string[],
  typed: TypedVersion,
  seen: readonly string[] = [],
): Json | undefined {
  if (!isObject(schema) || Object.keys(schema).length === 0) return {}
  if (typeof schema.$ref === 'string') {
    const name = definitionName(schema.$ref)
    if (seen.includes(schema.$ref)) return undefined
    const target = name === undefined ? typed.lookup(schema.$ref) : typed.definitions[name]
    return itemAt(target, step === undefined ? [] : [step, ...rest], typed, [...seen, schema.$ref])
  }
  const properties = objectAt(schema, 'properties')
  if (step === undefined && (schema.type === 'array' || schema.items !== undefined)) return schema.items ?? {}
  if (step !== undefined && Object.hasOwn(properties, step)) return itemAt(properties[step], rest, typed)
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listAt(schema, key))
  const way = step === undefined ? [] : [step, ...rest]
  return parts.map((part) => itemAt(part, way, typed, seen)).find((item) => item !== undefined)
}
