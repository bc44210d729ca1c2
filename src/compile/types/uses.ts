import type { JsonObject } from '../../json/objects.ts'
import { refsIn } from './definitions.ts'
import type { NormalShapes } from './model.ts'
import { integer } from './normalise.ts'

/** Where a schema stands: in what callers give, in what engines answer, or in both. */
export type Use = 'body' | 'answer' | 'both'

/**
 * How each schema with integers is used; integers in what it refers to count too. Bodies take `number | bigint` where
 * answers have `number`, so a schema that stands in both has two types.
 */
export function usesOf(schemas: Map<string, JsonObject>, shapes: NormalShapes[]): Map<string, Use> {
  const refs = new Map([...schemas].map(([name, schema]) => [name, refsIn(schema)]))
  const own = [...schemas].filter(([, schema]) => JSON.stringify(schema).includes(`"${integer}":true`))
  const counted = closure(
    own.map(([name]) => name),
    reversed(refs),
  )
  const inBodies = closure(
    shapes.flatMap(({ body, others, params }) => [body, ...others, ...Object.values(params)].flatMap(refsIn)),
    refs,
  )
  const inAnswers = closure(
    shapes.flatMap(({ result, item }) => [result, item ?? {}].flatMap(refsIn)),
    refs,
  )
  return new Map(
    [...counted].map((name): [string, Use] => [
      name,
      inBodies.has(name) ? (inAnswers.has(name) ? 'both' : 'body') : 'answer',
    ]),
  )
}

/** The names, and all that `next` leads to from them. */
function closure(names: string[], next: Map<string, string[]>): Set<string> {
  const found = new Set(names)
  for (const name of found) for (const each of next.get(name) ?? []) found.add(each)
  return found
}

function reversed(refs: Map<string, string[]>): Map<string, string[]> {
  const back = new Map<string, string[]>()
  for (const [name, targets] of refs) {
    for (const target of targets) back.set(target, [...(back.get(target) ?? []), name])
  }
  return back
}
