import { listAt } from '../../src/compile/read/json.ts'
import { isObject, type Json, type JsonObject, objectAt } from '../../src/json/objects.ts'
import { type Direction, isFile, isNullable, itemSchema, requiredOf, tagOf, typesOf } from './schemas.ts'
import type { Specification } from './specification.ts'

/** What a sample is to have beside what is required. */
export interface Plan {
  /** The way to one place, which is there with all around it: `/a/0/b`. `full`: everything, within reason. */
  focus: string | 'full'
  /** Which alternative to take at a choice, by the choice's place; the first one where nothing is said. */
  choices: ReadonlyMap<string, number>
}

/** What was found on the way to a sample's focus. */
export interface Findings {
  value: unknown
  /** The choices at the focus, and how many alternatives each has. */
  choices: { id: string; count: number }[]
  /** The fields or items that the value at the focus may have, each with the reference of its schema. */
  inside: { name: string; ref: string | undefined }[]
  /** The reference of the alternative that was taken at the focus, where that is one. */
  taken: string | undefined
  /** Whether the focus is within a choice of several objects that no discriminator tells apart. */
  isWithinChoice: boolean
}

export interface SampleOptions {
  direction: Direction
  /** Whether fields may be files, as in multipart. */
  files?: boolean
  /** What texts are, so that a place can have characters that it must escape. */
  text?: string
}

/** Makes one sample of a schema. */
export function generate(
  spec: Specification,
  schema: Json | undefined,
  plan: Plan,
  { direction, files = false, text = 'text' }: SampleOptions,
): Findings {
  const findings: Findings = {
    value: undefined,
    choices: [],
    inside: [],
    taken: undefined,
    isWithinChoice: false,
  }
  let count = 0
  findings.value = sampleOf(schema, '', [])
  return findings

  function chosen(id: string, count: number, path: string): number {
    if (path === plan.focus) findings.choices.push({ id, count })
    return Math.min(plan.choices.get(id) ?? 0, count - 1)
  }

  function sampleOf(given: Json | undefined, path: string, way: string[]): unknown {
    const ref = refOf(given)
    const inner = ref === undefined ? way : [...way, ref]
    // What contains itself of need has no values.
    if (inner.length > 60) return null
    const open = spec.resolve(given)
    if (isObject(open) && isNullable(open) && typesOf(open).length + listAt(open, 'enum').length > 0) {
      if (chosen(`${path} null`, 2, path) === 1) return null
    }
    const parts = chosenParts(given, path, `${path} `)
    if (parts === null) return null
    const tag = isObject(open) && open.oneOf === undefined ? ownTag(open, ref) : undefined
    if (tag) parts.unshift(tag)
    if (files && parts.some(isFile)) return Buffer.from(`file at ${path || 'top'}`)
    for (const part of parts) if (part.const !== undefined) return part.const
    for (const part of parts) {
      const values = listAt(part, 'enum').filter((value) => value !== null)
      if (values.length > 0) return values[0]
    }
    const types = [...new Set(parts.flatMap((part) => typesOf(part).slice(0, typesOf(part).length)))]
    const several = parts.find((part) => Array.isArray(part.type) && typesOf(part).length > 1)
    const type = several ? types[chosen(`${path} type`, types.length, path)] : types[0]
    if (type === 'array') return listOf(parts, path, inner)
    if (type === 'object') return objectOf(parts, path, inner)
    if (type === undefined) return parts.every(isBare) ? { any: 'thing' } : text
    const format = parts.map((part) => part.format).find((each) => typeof each === 'string')
    return scalarOf(type, String(format ?? ''), path)
  }

  /** A schema with its parts, of each choice the alternative that the plan says; null where that is null. */
  function chosenParts(given: Json | undefined, path: string, id: string): JsonObject[] | null {
    const open = spec.resolve(given)
    if (!isObject(open)) return []
    const parts: JsonObject[] = [open]
    for (const [at, part] of listAt(open, 'allOf').entries()) {
      const found = chosenParts(part, path, `${id}&${at}`)
      if (found === null) return null
      parts.push(...found)
    }
    for (const key of ['anyOf', 'oneOf']) {
      const all = listAt(open, key)
      if (all.length === 0) continue
      const own = `${id}${key}`
      const isAround = plan.focus !== path && plan.focus.startsWith(`${path}/`)
      if (isAround && all.length > 1 && open.discriminator === undefined) findings.isWithinChoice = true
      const at = chosen(own, all.length, path)
      if (path === plan.focus) findings.taken = refOf(all[at]) ?? findings.taken
      const alternative = spec.resolve(all[at])
      if (isObject(alternative) && isOnlyNull(alternative)) return null
      const found = chosenParts(all[at], path, `${own}${at}`)
      if (found === null) return null
      const tag = tagOf(spec, open, all[at])
      if (tag) parts.push({ properties: { [tag.property]: { const: tag.values[0] ?? null } } })
      parts.push(...found)
    }
    return parts
  }

  function listOf(parts: JsonObject[], path: string, way: string[]): unknown[] {
    const own = parts.find((part) => part.items !== undefined || part.prefixItems !== undefined) ?? {}
    const tuple = Array.isArray(own.prefixItems) ? own.prefixItems : own.items
    if (Array.isArray(tuple)) return tuple.map((item, at) => sampleOf(item, `${path}/${at}`, way))
    const items = itemSchema(own, 0)
    if (path === plan.focus) findings.inside.push({ name: '0', ref: refOf(items) })
    if (!isWanted(`${path}/0`, items, way)) return []
    // Of two it can be seen how they are kept apart.
    return [sampleOf(items, `${path}/0`, way), sampleOf(items, `${path}/1`, way)]
  }

  function objectOf(parts: JsonObject[], path: string, way: string[]): Record<string, unknown> {
    const properties = new Map<string, Json[]>()
    for (const part of parts) {
      for (const [name, own] of Object.entries(objectAt(part, 'properties')))
        properties.set(name, [...(properties.get(name) ?? []), own])
    }
    const required = new Set(
      parts.flatMap((part) => requiredOf(spec, part, direction, (name) => properties.has(name))),
    )
    const value: Record<string, unknown> = {}
    const add = (name: string, own: Json | undefined, isNeeded: boolean): void => {
      const at = `${path}/${encodeURIComponent(name)}`
      if (path === plan.focus) findings.inside.push({ name, ref: refOf(own) })
      if (isNeeded || isWanted(at, own, way))
        Object.defineProperty(value, name, { value: sampleOf(own, at, way), enumerable: true })
    }
    for (const [name, schemas] of properties) {
      const own = schemas.length > 1 ? { allOf: schemas } : schemas[0]
      // No value fits a schema that is `false`.
      if (own !== false && !isOtherSides(own)) add(name, own, required.has(name))
    }
    for (const name of required) if (!properties.has(name)) value[name] = text
    const others = parts.map((part) => part.additionalProperties).find(isObject)
    if (others && properties.size === 0) add('anyKey', others, false)
    return value
  }

  /** Whether a property comes only from the other side. */
  function isOtherSides(schema: Json | undefined): boolean {
    const open = spec.resolve(schema)
    const key = direction === 'body' ? 'readOnly' : 'writeOnly'
    return [schema, open].some((each) => isObject(each) && each[key] === true)
  }

  function isWanted(path: string, schema: Json | undefined, way: string[]): boolean {
    if (plan.focus === path || plan.focus.startsWith(`${path}/`)) return true
    const ref = refOf(schema)
    const isNew = ref === undefined || !way.includes(ref)
    return plan.focus === 'full' && path.split('/').length <= deepest && isNew && ++count < largest
  }

  function scalarOf(type: string, format: string, path: string): unknown {
    if (type === 'integer') return 7
    if (type === 'number') return 1.5
    if (type === 'boolean') return true
    if (type === 'file') return text
    if (format === 'date-time') return '2026-01-02T03:04:05Z'
    if (format === 'date') return '2026-01-02'
    return path.endsWith('/1') ? `${text}2` : text
  }
}

/** A schema with a discriminator that is no choice stands for itself by its name. */
function ownTag(schema: JsonObject, ref: string | undefined): JsonObject | undefined {
  const { discriminator } = schema
  const property = isObject(discriminator) ? discriminator.propertyName : discriminator
  if (typeof property !== 'string' || ref === undefined) return undefined
  return { properties: { [property]: { const: ref.slice(ref.lastIndexOf('/') + 1) } } }
}

function refOf(schema: Json | undefined): string | undefined {
  return isObject(schema) && typeof schema.$ref === 'string' ? schema.$ref : undefined
}

/** `{ type: 'null' }`, or OpenAPI 3.0's `{ nullable: true }` as an alternative. */
function isOnlyNull(schema: JsonObject): boolean {
  const { description: _, title: __, ...rest } = schema
  const keys = Object.keys(rest)
  const isNone = typesOf(schema).length === 0 && isNullable(schema)
  return isNone && keys.every((key) => ['type', 'nullable', 'x-nullable', 'enum', 'const'].includes(key))
}

/** Whether a schema leaves its type open. */
function isBare(schema: JsonObject): boolean {
  return typesOf(schema).length === 0
}

/** How deep full samples go, and how many optional fields they have. */
const deepest = 6
const largest = 1000
