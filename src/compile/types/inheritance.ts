import { isObject, type Json, type JsonObject } from '../../json/objects.ts'
import { listAt, textAt } from '../read/json.ts'
import { mappedName } from '../read/refs.ts'
import { definitionName, definitionRef } from './definition-name.ts'
import type { TypedVersion } from './model.ts'

/**
 * Makes a choice of each schema with a `discriminator` that others are made of by `allOf`, which is how Swagger 2.0 says
 * that a pet is a cat or a dog: of itself, under the name `PetBase`, and of the others.
 */
export function withInheritance(typed: TypedVersion): TypedVersion {
  const heirs = heirsOf(typed.definitions)
  if (heirs.size === 0) return typed
  const bases = new Map([...heirs.keys()].map((name) => [name, freeName(`${name}Base`, typed.definitions)]))
  const definitions: Record<string, Json> = {}
  for (const [name, schema] of Object.entries(typed.definitions)) {
    const own = isObject(schema) ? ofBases(schema, bases) : schema
    const base = bases.get(name)
    definitions[base ?? name] = base !== undefined && isObject(own) ? withoutDiscriminator(own) : own
    if (base !== undefined) definitions[name] = choiceOf(name, base, schema, heirs.get(name) ?? [], bases)
  }
  return { ...typed, definitions }
}

/** The names of the schemas that are made of one with a discriminator, directly or by others, by its name. */
function heirsOf(definitions: Record<string, Json>): Map<string, string[]> {
  const parents = new Map(Object.entries(definitions).map(([name, schema]) => [name, parentsOf(schema)]))
  const isHeir = (name: string, of: string, within: string[] = []): boolean =>
    !within.includes(name) &&
    (parents.get(name) ?? []).some((parent) => parent === of || isHeir(parent, of, [...within, name]))
  const tagged = Object.keys(definitions).filter((name) => propertyOf(definitions[name]) !== undefined)
  const found = tagged.map((of): [string, string[]] => [
    of,
    Object.keys(definitions).filter((name) => isHeir(name, of)),
  ])
  return new Map(found.filter(([, names]) => names.length > 0))
}

function parentsOf(schema: Json): string[] {
  return listAt(schema, 'allOf').flatMap((part) => {
    const ref = textAt(part, '$ref')
    return ref === undefined ? [] : (definitionName(ref) ?? [])
  })
}

/** The property that tells which schema it is; none of a choice, which says so itself. */
function propertyOf(schema: Json | undefined): string | undefined {
  if (!isObject(schema) || schema.oneOf !== undefined || schema.anyOf !== undefined) return undefined
  return textAt(schema, 'discriminator') ?? textAt(schema.discriminator, 'propertyName')
}

/** The schema made of the bases, where it was made of the choices. */
function ofBases(schema: JsonObject, bases: Map<string, string>): JsonObject {
  if (!Array.isArray(schema.allOf)) return schema
  const parts = schema.allOf.map((part) => {
    const base = bases.get(definitionName(textAt(part, '$ref') ?? '') ?? '')
    return base === undefined || !isObject(part) ? part : { ...part, $ref: definitionRef(base) }
  })
  return { ...schema, allOf: parts }
}

function choiceOf(
  name: string,
  base: string,
  schema: Json | undefined,
  heirs: string[],
  bases: Map<string, string>,
): JsonObject {
  const given = isObject(schema) ? schema.discriminator : undefined
  const mapping = isObject(given) && isObject(given.mapping) ? given.mapping : {}
  const own = heirs.map((heir): [string, string] => [heir, bases.get(heir) ?? heir])
  const members = [[name, base] as [string, string], ...own]
  const values = members.map(([from, to]): [string, string][] => {
    const mapped = Object.entries(mapping).filter(([, target]) => mappedName(target) === from)
    return (mapped.length > 0 ? mapped : [[from, from]]).map(([value]) => [String(value), definitionRef(to)])
  })
  return {
    oneOf: members.map(([, to]) => ({ $ref: definitionRef(to) })),
    discriminator: { propertyName: propertyOf(schema) ?? '', mapping: Object.fromEntries(values.flat()) },
  }
}

function withoutDiscriminator({ discriminator: _, ...schema }: JsonObject): JsonObject {
  return schema
}

function freeName(wanted: string, definitions: Record<string, Json>): string {
  let name = wanted
  for (let count = 2; Object.hasOwn(definitions, name); count++) name = `${wanted}${count}`
  return name
}
