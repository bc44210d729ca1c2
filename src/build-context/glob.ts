/** A compiled pattern. */
export interface Glob {
  /** The prefix of every match: the pattern up to its first wildcard. */
  start: string
  /** Whether it matches a path, or a folder above it. */
  matches(path: string): boolean
  /** Whether it matches the path itself. */
  matchesWhole(path: string): boolean
}

/** Part of a pattern: a single character, or a wildcard for several. */
type Token = { kind: 'one'; takes: (char: string) => boolean } | { kind: 'star' | 'folders' | 'anything' }

/** Within brackets, a dash stands only between the two ends of a range. */
const member = /(?:\\.|[^\\\]-])/.source
const part = new RegExp(
  String.raw`\*\*\/?|\*|\?|\[(?:\^|(?!\^))(?:${member}(?:-${member})?)+\]|\\(.)|.`,
  'gsu',
)

/**
 * Compiles a pattern of Go's `filepath.Match` with `**`, as the engines read it. Like Go's regular expressions and
 * unlike JavaScript's it never backtracks: a path takes at most its length times the pattern's. Throws a SyntaxError
 * for brackets that are not closed, empty, or have a dash that makes no range, and for a backslash at the end.
 */
export function compileGlob(text: string): Glob {
  const start = text.replace(/[*?[\\].*$/s, '')
  if (start === text) {
    const matchesWhole = (path: string) => path === text
    return { start, matches: (path) => path === text || path.startsWith(`${text}/`), matchesWhole }
  }
  const automaton = new Automaton(tokensOf(text))
  return {
    start,
    matches: (path) => path.startsWith(start) && automaton.matches(path),
    matchesWhole: (path) => path.startsWith(start) && automaton.matches(path, 'whole'),
  }
}

/** The pattern that matches this text alone. */
export function escapeGlob(text: string): string {
  return text.replace(/[*?[\\]/g, '\\$&')
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(part)].map(({ 0: found, 1: escaped, index }): Token => {
    if (found.startsWith('**')) {
      if (index + found.length === text.length) return { kind: 'anything' }
      // `**name` without a slash matches all that ends so, if it has no other wildcard.
      const isSuffix = index === 0 && found === '**' && !/[*?[\]\\]/.test(text.slice(2))
      return { kind: isSuffix ? 'anything' : 'folders' }
    }
    if (found === '*') return { kind: 'star' }
    if (found === '?') return { kind: 'one', takes: (char) => char !== '/' }
    if (found === '[') throw new SyntaxError(faultOf(text.slice(index)))
    if (found === '\\') throw new SyntaxError('nothing follows its last "\\"')
    if (found.startsWith('[')) {
      const members = found.slice(1, -1).replace(/\\(.)|\[/gu, classMember)
      const pattern = new RegExp(`^[${members}]$`, 'su')
      return { kind: 'one', takes: (char) => pattern.test(char) }
    }
    const literal = escaped ?? found
    return { kind: 'one', takes: (char) => char === literal }
  })
}

/** What is wrong with a bracket, the first of this text. */
function faultOf(text: string): string {
  const [empty] = /^\[\^?\]/.exec(text) ?? []
  if (empty) return `"${empty}" is empty`
  const [brackets] = /^\[(?:\\.|[^\\\]])*\]/s.exec(text) ?? []
  return brackets ? `"${brackets}" has a "-" that is between no two characters` : '"[" is not closed'
}

/** Within brackets a dash means a range, and an opening bracket itself. */
function classMember(found: string, escaped: string = found): string {
  return /[\^$\\.*+?()[\]{}|/-]/.test(escaped) ? `\\${escaped}` : escaped
}

/** The tokens that may come next, and where each character leads from there. */
interface State {
  /** In order; the last is the number of tokens where the pattern has matched. */
  tokens: number[]
  next: Map<string, State>
}

/** The pattern as an automaton whose states are made when a path first needs them. */
class Automaton {
  readonly #tokens: Token[]
  readonly #states: Map<string, State> = new Map()
  readonly #start: State
  #size = 0

  constructor(tokens: Token[]) {
    this.#tokens = tokens
    this.#start = this.#stateOf([0], [])
  }

  matches(path: string, as: 'whole' | 'above' = 'above'): boolean {
    let state = this.#start
    for (const char of path) {
      if (char === '/' && as === 'above' && this.#isEnd(state)) return true
      state = state.next.get(char) ?? this.#step(state, char)
      if (state.tokens.length === 0) return false
    }
    return this.#isEnd(state)
  }

  #isEnd({ tokens }: State): boolean {
    return tokens.at(-1) === this.#tokens.length
  }

  #step(state: State, char: string): State {
    const entered: number[] = []
    const kept: number[] = []
    for (const index of state.tokens) {
      const token = this.#tokens[index]
      if (!token) continue
      if (token.kind === 'one') {
        if (token.takes(char)) entered.push(index + 1)
      } else if (token.kind === 'folders') {
        // Within a folder that is skipped, the token after it is not reached yet.
        if (char === '/') entered.push(index + 1)
        kept.push(index)
      } else if (token.kind === 'anything' || char !== '/') {
        entered.push(index)
      }
    }
    const next = this.#stateOf(entered, kept)
    state.next.set(char, next)
    this.#size += next.tokens.length + 1
    if (this.#size > maxSize) this.#forget()
    return next
  }

  #stateOf(entered: number[], kept: number[]): State {
    const reached = new Set<number>()
    for (const first of entered) {
      // A wildcard may match nothing, so the next token is reached as well.
      for (let index = first; !reached.has(index); index++) {
        reached.add(index)
        if ((this.#tokens[index]?.kind ?? 'one') === 'one') break
      }
    }
    const sorted = [...new Set([...reached, ...kept])].sort((a, b) => a - b)
    const key = sorted.join()
    const state = this.#states.get(key) ?? { tokens: sorted, next: new Map() }
    this.#states.set(key, state)
    return state
  }

  #forget(): void {
    this.#size = 0
    this.#states.clear()
    this.#start.next.clear()
  }
}

/** Of a pattern, in tokens of its states: some megabytes. */
const maxSize = 100_000
