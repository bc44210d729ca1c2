import { isObject, type Json, type JsonObject, listAt, objectAt } from '../read/json.ts'
import { refsIn } from './definitions.ts'
import type { TypedVersion } from './model.ts'
import { definitionName, definitionRef } from './normalise.ts'

/**
 * Applies `readOnly` and `writeOnly`: bodies need no `readOnly` properties, and answers have no `writeOnly` ones. A
 * schema that differs between the two becomes two schemas, and the one for bodies is called `NameInput`.
 */
export function withDirections(typed: TypedVersion): TypedVersion {
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
    return mapped(requestOf(schema), (part) => ofBody(part) ?? part)
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

/** Whether a schema has a property that is required and `readOnly`, or one that is `writeOnly`. */
function divides(schema: Json): boolean {
  if (Array.isArray(schema)) return schema.some(divides)
  if (!isObject(schema)) return false
  const required = listAt(schema, 'required')
  const own = Object.entries(objectAt(schema, 'properties')).some(
    ([name, part]) =>
      isObject(part) && (part.writeOnly === true || (part.readOnly === true && required.includes(name))),
  )
  return own || Object.values(schema).some(divides)
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

function ofAnswer(schema: Json): Json {
  if (!isObject(schema)) return schema
  const hidden = Object.entries(objectAt(schema, 'properties')).filter(
    ([, part]) => isObject(part) && part.writeOnly === true,
  )
  if (hidden.length === 0) return mapped(schema, ofAnswer)
  const names = hidden.map(([name]) => name)
  const properties = Object.entries(objectAt(schema, 'properties')).filter(([name]) => !names.includes(name))
  const required = listAt(schema, 'required').filter((name) => !names.includes(String(name)))
  return mapped({ ...schema, properties: Object.fromEntries(properties), required }, ofAnswer)
}

/** A schema with each schema inside changed. */
function mapped(schema: JsonObject, change: (part: Json) => Json): JsonObject {
  const next: JsonObject = { ...schema }
  for (const key of ['properties', 'patternProperties']) {
    const parts = schema[key]
    if (!isObject(parts)) continue
    next[key] = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)]))
  }
  for (const key of ['items', 'additionalProperties'])
    if (isObject(schema[key])) next[key] = change(schema[key])
  for (const key of ['allOf', 'anyOf', 'oneOf', 'prefixItems']) {
    if (Array.isArray(schema[key])) next[key] = listAt(schema, key).map(change)
  }
  return next
}
