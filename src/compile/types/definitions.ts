import { createHash } from 'node:crypto'
import { isObject, type Json, type JsonObject } from '../../json/objects.ts'
import { canonical } from '../read/json.ts'
import { components } from './components.ts'
import { definitionName } from './definition-name.ts'

/** A named schema of one version. */
export interface Definition {
  schema: JsonObject
  /** Equal for definitions of equal meaning: it covers all that the definition refers to, cycles included. */
  digest: string
}

/** Normalised schemas by name, each with its digest. */
export function definitionsOf(schemas: Map<string, JsonObject>): Map<string, Definition> {
  const facts = new Map(
    [...schemas].map(([name, schema]) => [name, { refs: refsIn(schema), digest: digestOf(schema) }]),
  )
  const digests = new Map<string, string>()
  for (const members of components(schemas.keys(), (name) => facts.get(name)?.refs ?? [])) {
    const parts = members.sort().map((name) => [name, facts.get(name)?.digest])
    const others = new Set(members.flatMap((name) => facts.get(name)?.refs ?? []))
    // Everything that the component refers to already has a digest, which covers all that follows.
    const beyond = [...others].sort().map((name) => [name, digests.get(name)])
    const digest = digestOf([parts, beyond])
    for (const name of members) digests.set(name, digest)
  }
  return new Map([...schemas].map(([name, schema]) => [name, { schema, digest: digests.get(name) ?? '' }]))
}

/** Names of the definitions that a normalised schema refers to. */
export function refsIn(schema: Json): string[] {
  const found = new Set<string>()
  const visit = (value: Json): void => {
    if (Array.isArray(value)) for (const each of value) visit(each)
    if (!isObject(value)) return
    const name = typeof value.$ref === 'string' ? definitionName(value.$ref) : undefined
    if (name !== undefined) found.add(name)
    for (const each of Object.values(value)) visit(each)
  }
  visit(schema)
  return [...found]
}

export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 22)
}
