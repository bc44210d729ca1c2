/** Where a declaration stands: its module's file and its name there. */
export interface Declared {
  file: string
  name: string
}

/** One file of typings, which is written as its declarations come. */
export class TypeModule {
  readonly file: string
  readonly #taken = new Set<string>(reserved)
  readonly #imports = new Map<string, string>()
  readonly #texts: string[] = []

  /** `file` without its ending: `v1.47`. */
  constructor(file: string) {
    this.file = file
  }

  get isEmpty(): boolean {
    return this.#texts.length === 0
  }

  /** Reserves a name for a declaration; {@link write} brings its text. */
  reserve(wanted: string): Declared {
    const base = identifier(wanted)
    let name = base
    for (let count = 2; this.#taken.has(name); count++) name = `${base}_${count}`
    this.#taken.add(name)
    return { file: this.file, name }
  }

  /** How a declaration is called here; imports its module where it is another. */
  refer({ file, name }: Declared): string {
    if (file === this.file) return name
    const alias = this.#imports.get(file) ?? this.reserve(file).name
    this.#imports.set(file, alias)
    return `${alias}.${name}`
  }

  write(text: string): void {
    this.#texts.push(text)
  }

  toString(): string {
    const imports = [...this.#imports]
      .map(([file, alias]) => `import type * as ${alias} from './${file}.js'\n`)
      .sort()
    // Without an export a file is no module.
    return [header, ...imports, '\n', this.#texts.join('\n')].join('')
  }
}

export const header = '// Made by `npm run generate`. Do not edit.\n'

/** A name as a member of an interface has it. */
export function memberName(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name)
}

function identifier(wanted: string): string {
  const name = wanted.replace(/[^\p{ID_Continue}$]+/gu, '_')
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`
}

/** Words that cannot name a type, and global types that the typings themselves use. */
const reserved = (
  'any as async await bigint boolean break case catch class const continue debugger declare default delete do ' +
  'else enum export extends false finally for function get if implements import in infer instanceof interface is ' +
  'keyof let module namespace never new null number object of package private protected public readonly require ' +
  'return satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown ' +
  'var void while with yield ' +
  'Array N ArrayBuffer AsyncIterable Blob Date FormData Iterable ReadableStream Record Uint8Array'
).split(' ')
