import type { Operation } from '../../table/operation.ts'
import type { Json, JsonObject } from '../json.ts'
import { typeText } from './convert.ts'
import { type Definition, definitionsOf, digestOf, refsIn } from './definitions.ts'
import type { SchemaContext } from './normalise.ts'
import { type OperationContext, operationType } from './operation-type.ts'
import type { Shapes } from './shapes.ts'
import { type Declared, header, TypeModule } from './type-module.ts'

/** One version of an engine as typings are made of it. */
export interface TypedVersion {
  version: string
  operations: Operation[]
  /** By operation name. */
  shapes: Map<string, Shapes>
  /** Every named schema. */
  definitions: Record<string, Json>
  /** Finds what a `$ref` means that points at no named schema. */
  lookup: (ref: string) => Json | undefined
}

/**
 * Typings of an engine's versions, oldest first. What a version has in common with an older one it refers to,
 * so that the whole grows with what changed: the first version to show a name and all that stands behind it
 * declares it.
 */
export class TypeEmitter {
  readonly #known = new Map<string, Declared>()
  readonly #modules: TypeModule[] = []
  readonly #versions = new Map<string, Declared>()

  add(typed: TypedVersion): void {
    const module = new TypeModule(typed.version.replace(/[^\w.+-]/g, '_'))
    this.#modules.push(module)
    this.#versions.set(typed.version, new VersionWriter(module, this.#known, typed).write())
  }

  /** File → text; `index.d.ts` names every version. */
  files(): Map<string, string> {
    const written = this.#modules.filter((module) => !module.isEmpty)
    return new Map([
      ...written.map((module): [string, string] => [`${module.file}.d.ts`, String(module)]),
      ['index.d.ts', this.#index()],
    ])
  }

  #index(): string {
    const lines = [...this.#versions].map(
      ([version, { file, name }]) => `    '${version}': import('./${file}.js').${name};`,
    )
    const newest = [...this.#versions.keys()].at(-1)
    return `${header}\nexport interface Engine {\n  newest: '${newest}';\n  versions: {\n${lines.join('\n')}\n  };\n}\n`
  }
}

/** Writes one version into its module, leaving out what is known. */
class VersionWriter {
  readonly #module: TypeModule
  readonly #known: Map<string, Declared>
  readonly #typed: TypedVersion
  readonly #context: SchemaContext
  readonly #definitions: Map<string, Definition>

  constructor(module: TypeModule, known: Map<string, Declared>, typed: TypedVersion) {
    this.#module = module
    this.#known = known
    this.#typed = typed
    this.#context = { lookup: typed.lookup }
    this.#definitions = definitionsOf(typed.definitions, this.#context)
  }

  write(): Declared {
    const categories = byCategory(this.#typed.operations)
    const declared = new Map([...categories].map(([name, ops]) => [name, this.#category(name, ops)]))
    const schemas = this.#schemas()
    const all = [...declared.values()]
    const identity = [[...declared], schemas]
    return this.#once('version', 'Version', identity, () => {
      const every = this.#once(
        'all',
        'All',
        all,
        () => `extends ${all.map((each) => this.#module.refer(each)).join(', ')} {}`,
      )
      const lines = [...declared].map(
        ([name, each]) => `    ${JSON.stringify(name)}: ${this.#module.refer(each)};`,
      )
      return `{\n  categories: {\n${lines.join('\n')}\n  };\n  all: ${this.#module.refer(every)};\n  schemas: ${this.#module.refer(schemas)};\n}`
    })
  }

  #category(name: string, operations: Operation[]): Declared {
    const entries = operations.map((operation): [string, Declared] => [
      operation.op,
      this.#operation(operation),
    ])
    const words = name
      .split(/[^\p{ID_Continue}]+/u)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    return this.#once('category', `${words.join('')}Category`, entries, () => this.#members(entries))
  }

  /** In parts by initial letter, so that a version that changes a schema does not name all others again. */
  #schemas(): Declared {
    const names = [...this.#definitions.keys()].sort()
    const initials = [...new Set(names.map((name) => initialOf(name)))].sort()
    const parts = initials.map((initial) => {
      const own = names.filter((name) => initialOf(name) === initial)
      const entries = own.map((name): [string, Declared] => [name, this.#definition(name)])
      return this.#once('schemas', `Schemas${initial}`, entries, () => this.#members(entries))
    })
    return this.#once('schemas', 'Schemas', parts, () => this.#extending(parts))
  }

  #extending(parts: Declared[]): string {
    return parts.length > 0 ? `extends ${parts.map((each) => this.#module.refer(each)).join(', ')} {}` : '{}'
  }

  #members(entries: [string, Declared][]): string {
    const lines = entries.map(
      ([name, declared]) => `  ${JSON.stringify(name)}: ${this.#module.refer(declared)};`,
    )
    return `{\n${lines.join('\n')}\n}`
  }

  #operation(operation: Operation): Declared {
    const shapes = this.#typed.shapes.get(operation.op) ?? { params: {} }
    const context = (write: OperationContext['write'], bytes: () => string): OperationContext => ({
      ...this.#context,
      write,
      bytes,
    })
    const refs = new Set<string>()
    const draft = operationType(
      operation,
      shapes,
      context(
        (schema) => {
          for (const ref of refsIn(schema)) refs.add(ref)
          return JSON.stringify(schema)
        },
        () => 'Bytes',
      ),
    )
    const identity = [draft, [...refs].map((ref) => [ref, this.#digest(ref)])]
    return this.#once('op', `${operation.op}Op`, identity, () =>
      operationType(
        operation,
        shapes,
        context(
          (schema) => this.#text(schema),
          () => this.#module.refer(this.#bytes()),
        ),
      ),
    )
  }

  #definition(name: string): Declared {
    const definition = this.#definitions.get(name)
    if (!definition) throw new Error(`There is no schema "${name}".`)
    return this.#once('schema', name, definition.digest, () => this.#text(definition.schema))
  }

  #digest(name: string): string | undefined {
    return this.#definitions.get(name)?.digest
  }

  #text(schema: JsonObject): string {
    return typeText(schema, (name) => this.#module.refer(this.#definition(name)))
  }

  #bytes(): Declared {
    return this.#once('bytes', 'Bytes', bytes, () => bytes)
  }

  /** What is known under this identity, or what `text` makes, declared here. */
  #once(space: string, wanted: string, identity: unknown, text: () => string): Declared {
    const key = `${space} ${wanted} ${digestOf(identity)}`
    const known = this.#known.get(key)
    if (known) return known
    const declared = this.#module.reserve(wanted)
    // Known before its text is made: a definition may refer to itself.
    this.#known.set(key, declared)
    const body = text()
    const head = interfaces.includes(space) ? `interface ${declared.name} ` : `type ${declared.name} = `
    this.#module.write(`export ${head}${body}${head.startsWith('type') ? ';' : ''}\n`)
    return declared
  }
}

function byCategory(operations: Operation[]): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>()
  for (const operation of operations) {
    const { category } = operation
    found.set(category, [...(found.get(category) ?? []), operation])
  }
  return found
}

/** Schemas are types, not interfaces: they may be unions, and fit where a `Record` is wanted. */
const interfaces = ['version', 'all', 'category', 'schemas', 'op']

/** Everything that is bytes or gives bytes. */
const bytes =
  'string | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>'
