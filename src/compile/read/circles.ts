import { isObject, type Json, type JsonObject } from '../../json/objects.ts'
import { find } from './refs.ts'

/**
 * Opens definitions that are nothing but a reference to themselves, which say nothing and never resolve:
 * each becomes an object of anything; of one that is composed of itself and others, the others stay.
 * Returns a warning for each; changes the document.
 */
export function openSelfReferences(root: JsonObject): string[] {
  const warnings: string[] = []
  for (const [path, schemas] of schemaSections(root)) {
    for (const [name, schema] of Object.entries(schemas)) {
      if (!isCircle(root, `${path}/${name}`, schema)) continue
      schemas[name] = { type: 'object', additionalProperties: true }
      warnings.push(`${path}/${name} refers only to itself: any object is taken for it`)
    }
  }
  const compositions = new Compositions(root)
  for (const [path, schemas] of schemaSections(root)) {
    for (const [name, schema] of Object.entries(schemas)) compositions.open(`${path}/${name}`, schema)
  }
  for (const name of compositions.opened)
    warnings.push(`${name} is composed of itself: that part is left out`)
  return warnings
}

function schemaSections(root: JsonObject): [path: string, schemas: JsonObject][] {
  const components = isObject(root.components) ? root.components.schemas : undefined
  const sections: [string, JsonObject][] = []
  if (isObject(root.definitions)) sections.push(['#/definitions', root.definitions])
  if (isObject(components)) sections.push(['#/components/schemas', components])
  return sections
}

function isCircle(root: JsonObject, from: string, schema: Json): boolean {
  const seen = new Set([from])
  let at: Json | undefined = schema
  while (isObject(at) && typeof at.$ref === 'string') {
    if (seen.has(at.$ref)) return true
    seen.add(at.$ref)
    at = find(root, at.$ref)
  }
  return false
}

/**
 * Removes the parts of composed schemas that lead back to the schema itself, and collects the names of those
 * schemas.
 */
class Compositions {
  readonly opened: string[] = []
  readonly #root: JsonObject
  readonly #done = new Set<string>()

  constructor(root: JsonObject) {
    this.#root = root
  }

  open(name: string, schema: Json, way: string[] = []): void {
    if (this.#done.has(name)) return
    this.#done.add(name)
    this.#visit(schema, [...way, name])
  }

  #visit(schema: Json, way: string[]): void {
    if (!isObject(schema)) return
    for (const key of ['allOf', 'anyOf', 'oneOf']) {
      const parts = schema[key]
      if (!Array.isArray(parts)) continue
      const kept = parts.filter((part) => !this.#leadsBack(part, way))
      if (kept.length < parts.length) this.opened.push(way.at(-1) ?? '')
      schema[key] = kept
    }
  }

  #leadsBack(part: Json, way: string[]): boolean {
    const ref = isObject(part) && typeof part.$ref === 'string' ? part.$ref : undefined
    if (ref === undefined) this.#visit(part, way)
    if (ref === undefined) return false
    if (way.includes(ref)) return true
    const target = find(this.#root, ref)
    if (isObject(target) && typeof target.$ref === 'string') return this.#leadsBack(target, [...way, ref])
    if (target !== undefined) this.open(ref, target, way)
    return false
  }
}
