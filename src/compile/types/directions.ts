import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import { listAt, textAt } from '../read/json.ts'
import { mappedName, type Resolver } from '../read/refs.ts'
import { definitionName, definitionRef } from './definition-name.ts'
import { refsIn } from './definitions.ts'
import { mapped } from './mapped.ts'
import { withMarks } from './marks.ts'
import type { TypedVersion } from './model.ts'

/**
 * Applies `readOnly` and `writeOnly`: bodies need no `readOnly` properties, and answers have no `writeOnly` ones. A
 * schema that differs between the two becomes two schemas, and the one for bodies is called `NameInput`.
 */
export function withDirections(given: TypedVersion): TypedVersion {
  const typed = markedVersion(given)
  const divided = dividedNames(typed.definitions)
  const isDivided = [...typed.shapes.values()].some(({ body, others = [], result }) =>
    [body, ...others, result].some((schema) => schema !== undefined && divides(schema)),
  )
  if (divided.size === 0 && !isDivided) return typed
  const definitions: Record<string, Json> = {}
  for (const [name, schema] of Object.entries(typed.definitions)) definitions[name] = ofAnswer(schema)
  const inputs = new Map<string, string>()
  const ofBody = (schema: Json | undefined): Json | undefined => {
    if (!isObject(schema)) return schema
    const name = typeof schema.$ref === 'string' ? definitionName(schema.$ref) : undefined
    if (name !== undefined && divided.has(name)) return { ...schema, $ref: definitionRef(input(name)) }
    return withMapping(
      mapped(requestOf(schema), (part) => ofBody(part) ?? part),
      schema,
    )
  }
  const input = (name: string): string => {
    const known = inputs.get(name)
    if (known !== undefined) return known
    let own = `${name}Input`
    for (let count = 2; Object.hasOwn(definitions, own); count++) own = `${name}Input${count}`
    inputs.set(name, own)
    definitions[own] = {}
    definitions[own] = ofBody(typed.definitions[name]) ?? {}
    return own
  }
  const shapes = [...typed.shapes].map(([op, own]): [string, typeof own] => [
    op,
    {
      ...own,
      body: ofBody(own.body),
      ...(own.others && { others: own.others.map(ofBody) }),
      result: own.result === undefined ? undefined : ofAnswer(own.result),
      ...(own.item !== undefined && { item: ofAnswer(own.item) }),
    },
  ])
  return { ...typed, shapes: new Map(shapes), definitions }
}

/** With each mark where it counts; versions without any are left as they are. */
function markedVersion(typed: TypedVersion): TypedVersion {
  const { definitions, shapes, lookup } = typed
  if (!/"(readOnly|writeOnly)":true/.test(JSON.stringify([definitions, [...shapes.values()]]))) return typed
  const resolve: Resolver = (value) => {
    let at = value
    for (let steps = 0; isObject(at) && typeof at.$ref === 'string' && steps < 100; steps++)
      at = definitions[definitionName(at.$ref) ?? ''] ?? lookup(at.$ref)
    return at
  }
  const mark = (schema: Json): Json => withMarks(schema, resolve)
  const maybe = (schema: Json | undefined): Json | undefined => (schema === undefined ? schema : mark(schema))
  return {
    ...typed,
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([name, schema]) => [name, mark(schema)]),
    ),
    shapes: new Map(
      [...shapes].map(([op, shape]) => [
        op,
        {
          ...shape,
          body: maybe(shape.body),
          ...(shape.others && { others: shape.others.map(maybe) }),
          result: maybe(shape.result),
          ...(shape.item !== undefined && { item: mark(shape.item) }),
        },
      ]),
    ),
  }
}

/** The discriminator of a choice still names its schemas, whose names may be others now. */
function withMapping(schema: JsonObject, { oneOf, anyOf, discriminator }: JsonObject): JsonObject {
  const before = oneOf ?? anyOf
  if (!isObject(discriminator) || !Array.isArray(before)) return schema
  const after = listAt(schema, oneOf === undefined ? 'anyOf' : 'oneOf')
  const mapping = Object.entries(objectAt(discriminator, 'mapping'))
  const values = before.flatMap((part, at): [string, Json][] => {
    const [from, to] = [part, after[at]].map((each) => textAt(each, '$ref'))
    if (from === undefined || to === undefined) return []
    const name = definitionName(from) ?? from
    const own = mapping.filter(([, target]) => target === from || mappedName(target) === name)
    return (own.length > 0 ? own : [[name, from] as [string, Json]]).map(([value]) => [value, to])
  })
  return { ...schema, discriminator: { ...discriminator, mapping: Object.fromEntries(values) } }
}

/** Names of the definitions that bodies and answers see differently, by themselves or by what they refer to. */
function dividedNames(definitions: Record<string, Json>): Set<string> {
  const found = new Set(Object.keys(definitions).filter((name) => divides(definitions[name] as Json)))
  if (found.size === 0) return found
  const refs = Object.entries(definitions).map(([name, schema]) => ({ name, refs: refsIn(schema) }))
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const each of refs) if (each.refs.some((ref) => found.has(ref))) found.add(each.name)
  }
  return found
}

/** Whether a schema has a property that only bodies or only answers have, or that only bodies must have. */
function divides(schema: Json, isPart = false): boolean {
  if (Array.isArray(schema)) return schema.some((each) => divides(each, isPart))
  if (!isObject(schema)) return false
  if (!isPart && undeclared(schema).length > 0) return true
  const required = listAt(schema, 'required')
  const own = Object.entries(objectAt(schema, 'properties')).some(
    ([name, part]) =>
      isObject(part) && (part.writeOnly === true || (part.readOnly === true && required.includes(name))),
  )
  return own || Object.entries(schema).some(([key, part]) => divides(part, key === 'allOf'))
}

function requestOf(schema: JsonObject): JsonObject {
  if (schema.required === undefined) return schema
  const properties = objectAt(schema, 'properties')
  const isOptional = (name: Json): boolean => {
    const part = properties[String(name)]
    return isObject(part) && part.readOnly === true
  }
  return { ...schema, required: listAt(schema, 'required').filter((name) => !isOptional(name)) }
}

/** `isPart`: what it requires may be a property of another part of the same schema. */
function ofAnswer(schema: Json, isPart = false): Json {
  if (!isObject(schema)) return schema
  const properties = Object.entries(objectAt(schema, 'properties'))
  const hidden = properties.flatMap(([name, part]) =>
    isObject(part) && part.writeOnly === true ? [name] : [],
  )
  const dropped = new Set<Json>([...hidden, ...(isPart ? [] : undeclared(schema))])
  const inner = (part: Json, key: string): Json => ofAnswer(part, key === 'allOf')
  if (dropped.size === 0) return mapped(schema, inner)
  const kept = properties.filter(([name]) => !dropped.has(name))
  const required = listAt(schema, 'required').filter((name) => !dropped.has(name))
  return mapped({ ...schema, properties: Object.fromEntries(kept), required }, inner)
}

/**
 * What a schema requires without describing it. Bodies must have that; of answers it is not promised, since such a
 * name is often that of a field that is gone.
 */
function undeclared(schema: JsonObject): Json[] {
  if (compositions.some((key) => schema[key] !== undefined)) return []
  const properties = objectAt(schema, 'properties')
  return listAt(schema, 'required').filter((name) => !Object.hasOwn(properties, String(name)))
}

const compositions = ['allOf', 'anyOf', 'oneOf', '$ref']
