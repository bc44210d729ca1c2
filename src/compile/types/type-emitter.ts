import { docsUrl } from '../../table/docs-url.ts'
import type { Operation } from '../../table/operation.ts'
import type { Declaration } from './additions.ts'
import { modelOf, type TypedVersion } from './model.ts'
import { versionsText, withVersions } from './operation-docs.ts'
import { type Declared, header, TypeModule } from './type-module.ts'
import { VersionWriter } from './version-writer.ts'

/**
 * Typings of an engine's versions, oldest first. The first version that has a type in some form declares it, with all
 * that it refers to, and later versions refer to that declaration. So the typings grow only with what changed.
 */
export class TypeEmitter {
  readonly #known = new Map<string, Declared>()
  readonly #declarations = new Map<string, Declaration>()
  readonly #modules: TypeModule[] = []
  readonly #versions = new Map<string, Declared>()
  /** The versions that have an operation, and the newest form of it. */
  readonly #operations = new Map<string, { having: string[]; newest: Operation }>()
  readonly #options: EmitterOptions

  constructor(options: EmitterOptions = {}) {
    this.#options = options
  }

  add(typed: TypedVersion): void {
    const module = new TypeModule(typed.version.replace(/[^\w.+-]/g, '_'))
    this.#modules.push(module)
    for (const operation of typed.operations) {
      const having = this.#operations.get(operation.op)?.having ?? []
      this.#operations.set(operation.op, { having: [...having, typed.version], newest: operation })
    }
    const model = modelOf(typed, { parts: this.#options.parts, integers: true })
    const writer = new VersionWriter(module, this.#known, this.#declarations, typed.operations, model)
    this.#versions.set(typed.version, writer.write())
  }

  /** Where a version is declared. That may be the declaration of an older version, if the two are the same. */
  declared(version: string): Declared {
    const found = this.#versions.get(version)
    if (!found) throw new Error(`There is no version ${version}.`)
    return found
  }

  /** File → text; `index.d.ts` names every version. */
  files(): Map<string, string> {
    const written = this.#modules.filter((module) => !module.isEmpty)
    return new Map([
      ...written.map((module): [string, string] => [
        `${module.file}.d.ts`,
        withVersions(String(module), (op) => this.#versionsOf(op)),
      ]),
      ['index.d.ts', this.#index()],
    ])
  }

  #versionsOf(op: string): string {
    const found = this.#operations.get(op)
    if (!found) return ''
    const { having, newest } = found
    const { docs } = this.#options
    const url = docs === undefined ? undefined : docsUrl(docs, having.at(-1) ?? '', newest)
    return versionsText(having, [...this.#versions.keys()], url)
  }

  #index(): string {
    const lines = [...this.#versions].map(
      ([version, { file, name }]) => `    '${version}': import('./${file}.js').${name};`,
    )
    const newest = [...this.#versions.keys()].at(-1)
    return `${header}\nexport interface Engine {\n  newest: '${newest}';\n  versions: {\n${lines.join('\n')}\n  };\n}\n`
  }
}

export interface EmitterOptions {
  /** `false`: for comparison, objects stay whole. */
  parts?: boolean | undefined
  /** Where the engine's own documentation of an operation is, with `{version}`, `{op}` and `{category}`. */
  docs?: string | undefined
}
