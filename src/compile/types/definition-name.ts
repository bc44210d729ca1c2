import { unescapePart } from '../read/refs.ts'

/** Name of the definition that a `$ref` means, if it means one. */
export function definitionName(ref: string): string | undefined {
  const name = /^#\/(?:definitions|components\/schemas)\/([^/]+)$|^schemas\.yaml#\/([^/]+)$/.exec(ref)
  const found = name?.[1] ?? name?.[2]
  return found === undefined ? undefined : unescapePart(found)
}

/** The reference that {@link normalise} writes for a definition. */
export function definitionRef(name: string): string {
  return `#/components/schemas/${encodeURIComponent(name)}`
}
