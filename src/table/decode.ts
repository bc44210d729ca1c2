import { HawserError } from '../errors/errors.ts'
import { checksum } from './checksum.ts'
import { expandOperation, nameOf } from './expand.ts'
import type { Operation, Table } from './operation.ts'
import { type TableText, tableFormat } from './text.ts'

/**
 * Reads a table from the text that `generate` or `hawser compile` wrote. Only the outline is read at once; operations
 * are expanded when they are asked for. Throws a `HawserError` with code `TABLE` for a text that neither of them
 * wrote, or that was cut or edited.
 */
export function decodeTable(text: string): Table {
  const parsed = outline(text)
  const { engine, prefix, probe, versionEnv, docs } = parsed
  const versions = parsed.versions.map(([version]) => version)
  const places = new Map(versions.map((version, at) => [version, at]))
  const expanded = new Map<string, Operation>()
  const keys = keyLists(parsed)
  /** For each list of keys, the keys by operation name; equal versions share both. */
  const names = new Map<string[], Map<string, string>>()

  function operations(version: string): Map<string, string> | undefined {
    const place = places.get(version)
    if (place === undefined) return undefined
    const list = keys(place)
    const found = names.get(list) ?? new Map(list.map((key) => [nameOf(key), key]))
    names.set(list, found)
    return found
  }

  return {
    engine,
    prefix,
    ...(probe && { probe }),
    ...(versionEnv && { versionEnv }),
    ...(docs && { docs }),
    versions,
    ops: (version) => [...(operations(version)?.keys() ?? [])],
    operation(version, op) {
      const key = operations(version)?.get(op)
      if (key === undefined) return undefined
      const known = expanded.get(key)
      if (known) return known
      const operation = expandOperation(parsed, key)
      expanded.set(key, operation)
      return operation
    },
    having: (op) => versions.filter((version) => operations(version)?.has(op)),
  }
}

/** The first line holds the format and a checksum of the rest, so that nothing that follows needs to be checked. */
function outline(text: string): TableText {
  const [head = '', format, sum] = /^hawser table (\d+) ([\da-f]{8})\n/.exec(text) ?? []
  const rest = text.slice(head.length)
  if (format !== undefined && format !== String(tableFormat)) {
    throw damage(rest, `is of format ${format}, and this hawser reads format ${tableFormat}`)
  }
  if (sum !== checksum(rest)) throw damage(rest, 'is not what hawser wrote: it was edited or cut')
  return JSON.parse(rest) as TableText
}

/** Versions' operations as keys of `ops`, each version read from the one before it when it is first needed. */
function keyLists({ versions }: TableText): (at: number) => string[] {
  const lists: string[][] = []
  return (at) => {
    while (lists.length <= at) lists.push(keysOf(versions[lists.length]?.[1] ?? '', lists.at(-1) ?? []))
    return lists[at] ?? []
  }
}

function keysOf(words: string, before: string[]): string[] {
  if (words === `@0+${before.length}`) return before
  if (words === '') return []
  return words.split(' ').flatMap((word) => {
    const [, from, count] = /^@(\d+)\+(\d+)$/.exec(word) ?? []
    return from === undefined ? word : before.slice(Number(from), Number(from) + Number(count))
  })
}

function damage(text: string, what: string): HawserError {
  const engine = /"engine":"([^"]+)"/.exec(text.slice(0, 200))?.[1]
  const name = engine === undefined ? 'A table' : `The table of engine "${engine}"`
  const advice = 'Install hawser again, or, for an engine of your own, run `hawser compile` again.'
  return new HawserError('TABLE', `${name} ${what}. ${advice}`)
}
