import type { JsonObject } from '../../json/objects.ts'
import { type Reference, visitReferences } from './places.ts'
import { find } from './refs.ts'
import { pointer } from './spec-error.ts'

/**
 * Replaces every `$ref` that points to nothing with a schema, body or answer that allows anything. A
 * parameter is left out. Gives one line for each target, with the places that refer to it; changes the document.
 * `text`: the file's own, for the numbers of lines. `isRefused`: nothing is taken for them.
 */
export function openDangling(root: JsonObject, text: string | undefined, isRefused = false): string[] {
  const dangling = new Map<string, Reference[]>()
  visitReferences(root, (reference) => {
    const { ref } = reference
    if (!ref.startsWith('#') || find(root, ref) !== undefined) return
    dangling.set(ref, [...(dangling.get(ref) ?? []), reference])
  })
  const lines = dangling.size > 0 && text !== undefined ? linesOfRefs(text) : new Map<string, number[]>()
  for (const references of dangling.values()) for (const reference of references) open(reference)
  return [...dangling].map(([ref, references]) => {
    const numbers = lines.get(ref) ?? []
    const at = numbers.length > 0 ? `line ${numbers.join(', ')}: ` : ''
    const places = references.map(({ path }) => pointer(...path))
    const shown = places.length > 3 ? [...places.slice(0, 3), `${places.length - 3} more`] : places
    const isLeftOut = references.every(({ path }) => path.at(-2) === 'parameters')
    const taken = isRefused ? '' : isLeftOut ? ': it is left out' : ': anything is taken for it'
    return `${at}$ref "${ref}" points to nothing${taken} (in ${shown.join(', ')})`
  })
}

function open({ holder, parent, key, place, path }: Reference): void {
  const section = path.at(-2)
  if (section === 'parameters' && Array.isArray(parent)) parent.splice(parent.indexOf(holder), 1)
  else if (Array.isArray(parent)) parent[Number(key)] = {}
  else if (key === 'requestBody' && place === 'other') parent[key] = { content: { '*/*': {} } }
  else
    parent[key] = place === 'other' && section === 'responses' ? { schema: {}, content: { '*/*': {} } } : {}
}

/** The lines on which each `$ref` stands, counted from 1. */
function linesOfRefs(text: string): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, line] of text.split('\n').entries()) {
    const ref = /\$ref["']?\s*:\s*["']?([^"'\s,}]+)/.exec(line)?.[1]
    if (ref !== undefined) found.set(ref, [...(found.get(ref) ?? []), at + 1])
  }
  return found
}
