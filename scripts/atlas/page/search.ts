import type { Engine } from './data.ts'

export interface Hit {
  engine: string
  op: string
  method: string
  path: string
  category: string
  /** Why it was found, where its name does not show it: a parameter, a word of a CLI. */
  why?: string
}

interface Entry extends Hit {
  name: string
  words: string[]
  /** The newest version has it. */
  isCurrent: boolean
}

/** Finds operations of the newest version that has them, of one engine or of all. */
export class Search {
  readonly #entries: Entry[] = []

  constructor(engines: Iterable<Engine>) {
    for (const { name: engine, table, aliases } of engines) {
      const seen = new Set<string>()
      for (const version of [...table.versions].reverse()) {
        for (const op of table.ops(version)) {
          if (seen.has(op)) continue
          seen.add(op)
          const operation = table.operation(version, op)
          if (!operation) continue
          const { method, path, category, params } = operation
          const words = [...params.map(({ name }) => name), ...(aliases[op] ?? [])]
          const isCurrent = version === table.versions.at(-1)
          this.#entries.push({ engine, op, method, path, category, name: op.toLowerCase(), words, isCurrent })
        }
      }
    }
  }

  /** The best first; with no text, all in the order of the specification. */
  find(text: string, engine?: string): Hit[] {
    const terms = text.toLowerCase().split(/\s+/).filter(Boolean)
    const scored = this.#entries
      .filter((entry) => engine === undefined || entry.engine === engine)
      .map((entry) => ({ entry, ...score(entry, terms) }))
      .filter(({ points }) => points > 0)
    if (terms.length > 0)
      scored.sort((a, b) => b.points - a.points || a.entry.name.length - b.entry.name.length)
    return scored.map(({ entry: { name: _, words: __, isCurrent: ___, ...hit }, why }) => ({
      ...hit,
      ...(why && { why }),
    }))
  }
}

/**
 * Every term has to be somewhere; a name counts for more than a word of a CLI or a path, and these for more than a
 * parameter. What only older versions have comes last.
 */
function score(entry: Entry, terms: string[]): { points: number; why?: string } {
  let points = entry.isCurrent ? 101 : 1
  let why: string | undefined
  for (const term of terms) {
    if (entry.name === term) points += 100
    else if (entry.name.startsWith(term)) points += 60
    else if (entry.name.includes(term)) points += 40
    else {
      const word =
        entry.words.find((each) => each.toLowerCase().split(' ').includes(term)) ??
        entry.words.find((each) => each.toLowerCase().includes(term))
      if (entry.path.toLowerCase().includes(term)) points += 20
      else if (word === undefined) return { points: 0 }
      else {
        points += word.toLowerCase().split(' ').includes(term) ? 30 : 8
        why = word
      }
    }
  }
  return { points, ...(why !== undefined && { why }) }
}
