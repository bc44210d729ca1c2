import { isObject, type Json, type JsonObject } from '../../json/objects.ts'
import type { Operation } from '../../table/operation.ts'
import { definitionName, definitionRef } from './definition-name.ts'
import { type Definition, definitionsOf } from './definitions.ts'
import { type Add, hoist, hoistWhole } from './hoist.ts'
import { normalise, type SchemaContext } from './normalise.ts'
import type { Shapes } from './shapes.ts'
import { type Use, usesOf } from './uses.ts'

/** One version of an engine: all that its typings are made from. */
export interface TypedVersion {
  version: string
  operations: Operation[]
  /** By operation name. */
  shapes: Map<string, Shapes>
  /** Every named schema. */
  definitions: Record<string, Json>
  /** Finds what a `$ref` points at, where that is no named schema. */
  lookup: (ref: string) => Json | undefined
  /** Carry the specification's descriptions along, as JSDoc. */
  docs?: boolean | undefined
}

/** The schemas of one version, normalised, and cut into parts that versions share. */
export interface Model {
  /** The named schemas of the specification, and the parts. */
  definitions: Map<string, Definition>
  /** Where each definition that has integers stands; integers in what it refers to count too. */
  uses: Map<string, Use>
  /** Names that the specification gave. */
  named: string[]
  /** By operation name. */
  shapes: Map<string, NormalShapes>
}

/** The normalised schemas of an operation. */
export interface NormalShapes {
  params: Record<string, JsonObject>
  body: JsonObject
  /** Those of the other bodies, in the table's order. */
  others: JsonObject[]
  result: JsonObject
  /** That of one item, where the answer comes in pages. */
  item?: JsonObject
}

/**
 * `parts: false` keeps objects whole, as their specification has them; `integers: true` marks integers and fills
 * {@link Model.uses}.
 */
export function modelOf(
  { definitions, operations, shapes, lookup, docs = false }: TypedVersion,
  { parts: cut = true, integers = false }: { parts?: boolean | undefined; integers?: boolean } = {},
): Model {
  const own = (ref: string): Json | undefined => definitions[definitionName(ref) ?? '']
  const context: SchemaContext = { lookup: (ref) => own(ref) ?? lookup(ref), docs, integers }
  const named = Object.keys(definitions).sort()
  const parts = new Map<string, JsonObject>()
  const add: Add = (wanted, schema) => {
    let name = wanted
    for (let count = 2; parts.has(name) || Object.hasOwn(definitions, name); count++)
      name = `${wanted}${count}`
    parts.set(name, schema)
    return { $ref: definitionRef(name) }
  }
  const whole = named.map((name): [string, JsonObject] => [
    name,
    hoist(name, normalise(definitions[name], context), cut ? add : undefined),
  ])
  const normal = operations.map(({ op }): [string, NormalShapes] => [
    op,
    normalShapes(op, shapes.get(op) ?? { params: {} }, context, cut ? add : undefined),
  ])
  const all = new Map([...whole, ...parts])
  const uses = integers
    ? usesOf(
        all,
        normal.map(([, each]) => each),
      )
    : new Map<string, Use>()
  return { definitions: definitionsOf(all), uses, named, shapes: new Map(normal) }
}

function normalShapes(
  op: string,
  shapes: Shapes,
  context: SchemaContext,
  add: Add | undefined,
): NormalShapes {
  const params = Object.entries(shapes.params).map(([name, schema]) => [name, normalise(schema, context)])
  return {
    params: Object.fromEntries(params),
    body: hoistWhole(`${op}Body`, normalise(shapes.body, context), add),
    others: (shapes.others ?? []).map((other) => hoistWhole(`${op}Body`, normalise(other, context), add)),
    result: hoistWhole(`${op}Result`, normalise(valueSchema(shapes.result), context), add),
    ...(shapes.item !== undefined && { item: hoistWhole(`${op}Item`, normalise(shapes.item, context), add) }),
  }
}

/** A binary schema says nothing about the values in the body. */
function valueSchema(schema: Json | undefined): Json | undefined {
  const isBinary = isObject(schema) && schema.type === 'string' && schema.format === 'binary'
  return isBinary ? {} : schema
}
