/**
 * Reads TOML, as far as `containers.conf` goes: tables, arrays of tables, inline tables, arrays over many
 * lines, all four kinds of string, bare, quoted and dotted keys. Numbers, dates and the like come as their
 * text. A reader of our own, because hawser has one dependency at run time and wants three keys of a file.
 * https://toml.io/en/v1.0.0
 */
export function parseToml(text: string): TomlTable {
  const toml = new Reader(text)
  const root = table()
  let current = root
  for (toml.skipLines(); !toml.atEnd; toml.endLine()) {
    if (toml.take('[[')) {
      const path = toml.key()
      toml.expect(']]')
      current = appendTable(toml, root, path)
    } else if (toml.take('[')) {
      current = tableAt(toml, root, toml.key())
      toml.expect(']')
    } else {
      assign(toml, current)
    }
  }
  return root
}

export type TomlValue = string | boolean | TomlValue[] | TomlTable
export interface TomlTable {
  [key: string]: TomlValue
}

/** `key.key = value` */
function assign(toml: Reader, into: TomlTable): void {
  const path = toml.key()
  const name = path.pop() as string
  toml.expect('=')
  tableAt(toml, into, path)[name] = value(toml)
}

function tableAt(toml: Reader, from: TomlTable, path: string[]): TomlTable {
  return path.reduce<TomlTable>((at, key) => {
    at[key] ??= table()
    const next = at[key]
    const found = Array.isArray(next) ? next.at(-1) : next
    if (typeof found !== 'object' || Array.isArray(found)) throw toml.error(`"${key}" is not a table`)
    return found
  }, from)
}

function appendTable(toml: Reader, root: TomlTable, path: string[]): TomlTable {
  const name = path.pop() as string
  const parent = tableAt(toml, root, path)
  parent[name] ??= []
  const list = parent[name]
  if (!Array.isArray(list)) throw toml.error(`"${name}" is not an array of tables`)
  const added = table()
  list.push(added)
  return added
}

/** Without a prototype, so that a key `__proto__` is a key like any other. */
function table(): TomlTable {
  return Object.create(null) as TomlTable
}

function value(toml: Reader): TomlValue {
  const string = toml.string()
  if (string !== undefined) return string
  if (toml.take('[')) return array(toml)
  if (toml.take('{')) return inlineTable(toml)
  const word = toml.match(/[\w.:+-]+(?: \d\d:[\w.:+-]+)?/y)
  if (word === undefined) throw toml.error('a value is missing')
  return word === 'true' || word === 'false' ? word === 'true' : word
}

function array(toml: Reader): TomlValue[] {
  const values: TomlValue[] = []
  for (toml.skipLines(); !toml.take(']'); toml.skipLines()) {
    values.push(value(toml))
    toml.skipLines()
    if (!toml.take(',') && !toml.sees(']')) throw toml.error('"," or "]" is missing')
  }
  return values
}

function inlineTable(toml: Reader): TomlTable {
  const into = table()
  while (!toml.take('}')) {
    assign(toml, into)
    if (!toml.take(',') && !toml.sees('}')) throw toml.error('"," or "}" is missing')
  }
  return into
}

/** The text and how far it is read. Blanks before what is asked for are skipped. */
class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text.replace(/^\uFEFF/, '')
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  /** Past blanks, line ends and comments. */
  skipLines(): void {
    this.match(/(?:\s|#[^\n]*)*/y)
  }

  endLine(): void {
    if (this.match(/(?:#[^\n]*)?(?:\r?\n|$)/y) === undefined) throw this.error('the line goes on')
    this.skipLines()
  }

  sees(token: string): boolean {
    this.#blanks()
    return this.#text.startsWith(token, this.#at)
  }

  take(token: string): boolean {
    const seen = this.sees(token)
    if (seen) this.#at += token.length
    return seen
  }

  expect(token: string): void {
    if (!this.take(token)) throw this.error(`"${token}" is missing`)
  }

  /** What the sticky pattern matches here. */
  match(pattern: RegExp): string | undefined {
    this.#blanks()
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    this.#at += found?.length ?? 0
    return found
  }

  key(): string[] {
    const path: string[] = []
    do {
      const part = this.match(/[\w-]+/y) ?? this.string()
      if (part === undefined) throw this.error('a key is missing')
      path.push(part)
    } while (this.take('.'))
    return path
  }

  string(): string | undefined {
    for (const [pattern, quote] of strings) {
      const found = this.match(pattern)
      if (found === undefined) continue
      const inner = found.slice(quote.length, -quote.length)
      const trimmed = quote.length === 3 ? inner.replace(/^\r?\n/, '') : inner
      return quote[0] === '"' ? this.#unescape(trimmed) : trimmed
    }
    return undefined
  }

  error(what: string): SyntaxError {
    return new SyntaxError(`line ${this.#text.slice(0, this.#at).split('\n').length}: ${what}`)
  }

  #unescape(text: string): string {
    return text.replace(
      /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|([ \t]*\r?\n\s*)|([\s\S]))/g,
      (_, u, U, fold, char) => {
        const code = u ?? U
        if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
        if (fold !== undefined) return ''
        const plain = escapes[char as string]
        if (plain === undefined) throw this.error(`"\\${char}" is no escape`)
        return plain
      },
    )
  }

  #blanks(): void {
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t') this.#at++
  }
}

const strings: [RegExp, string][] = [
  [/"""(?:\\[\s\S]|[^\\])*?"{3,5}(?!")/y, '"""'],
  [/'''[\s\S]*?'{3,5}(?!')/y, "'''"],
  [/"(?:\\.|[^"\\\n])*"/y, '"'],
  [/'[^'\n]*'/y, "'"],
]

const escapes: Record<string, string> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\x1b',
  '"': '"',
  '\\': '\\',
}
