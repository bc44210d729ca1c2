import ts from 'typescript'
import { difference } from './same-type.ts'

/** Files of typings by path, below a root that is nowhere. */
export type Typings = Map<string, string>

/** Compares declarations of two sets of typings; what was read once is not read again. */
export class Comparer {
  readonly #files = new Map<string, ts.SourceFile>()
  readonly #texts: Typings

  constructor(shared: Typings) {
    this.#texts = new Map(shared)
  }

  /**
   * Compares two exported types, each given as `path#Name`, with `texts` beside what is shared. Returns where they
   * differ in what can be seen of them, or that one cannot be assigned to the other, or undefined.
   */
  differ(one: string, other: string, texts: Typings = new Map()): string | undefined {
    const program = this.#program([one, other].map(pathOf), texts)
    const checker = program.getTypeChecker()
    const [first, second] = [one, other].map((name) => exported(program, name))
    if (!first || !second) return `There is no ${first ? other : one}.`
    const found = difference(checker, first, second)
    if (found !== undefined) return found
    const assignable = checker.isTypeAssignableTo(first, second) && checker.isTypeAssignableTo(second, first)
    return assignable ? undefined : 'one cannot be assigned to the other'
  }

  #program(roots: string[], texts: Typings): ts.Program {
    const read = (path: string): string | undefined => texts.get(path) ?? this.#texts.get(path)
    const host: ts.CompilerHost = {
      ...ts.createCompilerHost(settings),
      fileExists: (path) => read(path) !== undefined || ts.sys.fileExists(path),
      readFile: (path) => read(path) ?? ts.sys.readFile(path),
      directoryExists: () => true,
      getSourceFile: (path, version) => {
        const cached = texts.has(path) ? undefined : this.#files.get(path)
        if (cached) return cached
        const text = read(path) ?? ts.sys.readFile(path)
        if (text === undefined) return undefined
        const file = ts.createSourceFile(path, text, version)
        if (!texts.has(path)) this.#files.set(path, file)
        return file
      },
    }
    return ts.createProgram(roots, settings, host)
  }
}

function exported(program: ts.Program, name: string): ts.Type | undefined {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(pathOf(name))
  const module = file && checker.getSymbolAtLocation(file)
  const found = module && checker.getExportsOfModule(module).find((each) => each.name === name.split('#')[1])
  return found && checker.getDeclaredTypeOfSymbol(found)
}

function pathOf(name: string): string {
  return name.split('#')[0] ?? ''
}

const settings: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  types: ['node'],
}
