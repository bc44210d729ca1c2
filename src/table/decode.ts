import { HawserError } from '../errors/errors.ts'
import { expandOperation, nameOf } from './expand.ts'
import type { Operation, Table } from './operation.ts'
import { type TableText, tableFormat } from './text.ts'

/**
 * The table that a text of `generate` or `hawser compile` holds. Only the outline is read at once; operations
 * are expanded when they are asked for. Throws a `HawserError` with code `TABLE` where the text is damaged,
 * at once or when the damaged part is first used.
 */
export function decodeTable(text: string): Table {
  const parsed = outline(text)
  const { engine, prefix, probe, versionEnv, docs } = parsed
  const versions = parsed.versions.map(([version]) => version)
  const places = new Map(versions.map((version, at) => [version, at]))
  const expanded = new Map<string, Operation>()
  const damaged = (what: string): HawserError => damage(engine, what)
  const keys = keyLists(parsed, damaged)
  /** List of keys → the same by name; equal versions share both. */
  const names = new Map<string[], Map<string, string>>()

  function operations(version: string): Map<string, string> | undefined {
    const place = places.get(version)
    if (place === undefined) return undefined
    const list = keys(place)
    const found = names.get(list) ?? byName(list)
    if (found.size !== list.length) throw damaged(`${version} has two operations of one name`)
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
      const operation = expandOperation(parsed, key, damaged)
      expanded.set(key, operation)
      return operation
    },
    having: (op) => versions.filter((version) => operations(version)?.has(op)),
  }
}

function outline(text: string): TableText {
  let parsed: Partial<TableText> | null
  try {
    parsed = JSON.parse(text) as Partial<TableText> | null
  } catch (cause) {
    throw damage(/"engine":"([^"]+)"/.exec(text.slice(0, 200))?.[1], 'it is not JSON', cause)
  }
  const { format, engine, prefix, versions } = parsed ?? {}
  if (format !== tableFormat) {
    throw damage(engine, `its format is ${String(format)}, and this hawser reads ${tableFormat}`)
  }
  if (typeof engine !== 'string' || typeof prefix !== 'string')
    throw damage(engine, 'it names no engine or prefix')
  for (const part of ['params', 'bodies', 'answers', 'ops'] as const) {
    if (typeof parsed?.[part] !== 'object' || parsed[part] === null)
      throw damage(engine, `it has no "${part}"`)
  }
  const whole =
    Array.isArray(versions) &&
    versions.length > 0 &&
    versions.every(
      (line) => Array.isArray(line) && line.length === 2 && line.every((part) => typeof part === 'string'),
    )
  if (!whole) throw damage(engine, 'its "versions" are not pairs of text')
  return parsed as TableText
}

/** Versions' operations as keys of `ops`, each version read from the one before it when it is first needed. */
function keyLists(
  { versions, ops }: TableText,
  damaged: (what: string) => HawserError,
): (at: number) => string[] {
  const lists: string[][] = []
  return (at) => {
    while (lists.length <= at) {
      const [version, words] = versions[lists.length] ?? ['', '']
      lists.push(keysOf(words, lists.at(-1) ?? [], (what) => damaged(`${version} ${what}`)))
    }
    return lists[at] ?? []
  }

  function keysOf(words: string, before: string[], wrong: (what: string) => HawserError): string[] {
    if (words === `@0+${before.length}`) return before
    if (words === '') return []
    return words.split(' ').flatMap((word) => {
      const run = /^@(\d+)\+(\d+)$/.exec(word)
      if (!run) {
        if (!Object.hasOwn(ops, word)) throw wrong(`lists "${word}", which is missing`)
        return word
      }
      const [from, to] = [Number(run[1]), Number(run[1]) + Number(run[2])]
      if (to > before.length) throw wrong('refers beyond the version before it')
      return before.slice(from, to)
    })
  }
}

function byName(keys: string[]): Map<string, string> {
  return new Map(keys.map((key) => [nameOf(key), key]))
}

function damage(engine: unknown, what: string, cause?: unknown): HawserError {
  const name = typeof engine === 'string' ? `The table of engine "${engine}"` : 'A table'
  const advice = 'Install hawser again; of an engine of your own, run `hawser compile` again.'
  return new HawserError('TABLE', `${name} is damaged: ${what}. ${advice}`, { cause })
}
