import { isObject, type Json, type JsonObject } from './json.ts'
import { SpecError } from './spec-error.ts'

/** Follows `$ref`s of one document until something that is none; keeps the last name on the way. */
export type Resolver = (value: Json | undefined, where: string) => Json | undefined

/** A resolver of local references (`#/…`) in a document. Throws a {@link SpecError} for one that leads nowhere. */
export function resolver(root: JsonObject): Resolver {
  return (value, where) => {
    const seen = new Set<string>()
    let at = value
    while (isObject(at) && typeof at.$ref === 'string') {
      if (seen.has(at.$ref)) throw new SpecError(where, `$ref "${at.$ref}" leads back to itself.`)
      seen.add(at.$ref)
      at = target(root, at.$ref, where)
    }
    return at
  }
}

/** The name that a `$ref` gives to what it points at: its last part. */
export function refName(ref: string): string {
  return unescapePart(ref.slice(ref.lastIndexOf('/') + 1))
}

/**
 * Opens definitions that are nothing but a reference to themselves, which say nothing and never resolve:
 * each becomes an object of anything. Returns a warning for each; changes the document.
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

function target(root: JsonObject, ref: string, where: string): Json {
  if (!ref.startsWith('#')) {
    throw new SpecError(where, `$ref "${ref}" points to another file, which was not given.`)
  }
  const found = find(root, ref)
  if (found === undefined)
    throw new SpecError(where, `$ref "${ref}" points to nothing. Define it, or mend its name.`)
  return found
}

/** What a local `$ref` (`#/…`) points at. */
export function find(root: JsonObject, ref: string): Json | undefined {
  let at: Json | undefined = root
  for (const part of ref.slice(1).split('/').filter(Boolean).map(unescapePart)) {
    at = Array.isArray(at) ? at[Number(part)] : isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined
  }
  return at
}

function unescapePart(part: string): string {
  let decoded = part
  try {
    decoded = decodeURIComponent(part)
  } catch {
    // A stray percent sign is part of the name.
  }
  return decoded.replaceAll('~1', '/').replaceAll('~0', '~')
}
