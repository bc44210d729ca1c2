import { isObject, type Json, type JsonObject } from '../../json/objects.ts'
import { SpecError } from './spec-error.ts'

/** Follows `$ref`s of one document until something that is none; keeps the last name on the way. */
export type Resolver = (value: Json | undefined, where: string) => Json | undefined

/** A resolver of local references (`#/…`) in a document. Throws a {@link SpecError} for one that leads nowhere. */
export function resolver(root: JsonObject): Resolver {
  const found = new Map<string, Json>()
  return (value, where) => {
    const seen = new Set<string>()
    let at = value
    while (isObject(at) && typeof at.$ref === 'string') {
      if (seen.has(at.$ref)) throw new SpecError(where, `$ref "${at.$ref}" leads back to itself.`)
      seen.add(at.$ref)
      const ref: string = at.$ref
      at = found.get(ref) ?? target(root, ref, where)
      found.set(ref, at)
    }
    return at
  }
}

/** The name that a `$ref` gives to what it points at: its last part. */
export function refName(ref: string): string {
  return unescapePart(ref.slice(ref.lastIndexOf('/') + 1))
}

/** The name of a schema in a discriminator's `mapping`: that itself, or a reference, perhaps to a file of its own. */
export function mappedName(target: Json): string {
  return refName(String(target)).replace(/\.(ya?ml|json)$/i, '')
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

/** A name as it stands in a `$ref`, without its escapes. */
export function unescapePart(part: string): string {
  let decoded = part
  try {
    decoded = decodeURIComponent(part)
  } catch {
    // A stray percent sign is part of the name.
  }
  return decoded.replaceAll('~1', '/').replaceAll('~0', '~')
}
