import type { JsonObject } from '../../json/objects.ts'
import type { Operation } from '../../table/operation.ts'
import { additionsTo, type Declaration, propertiesOf } from './additions.ts'
import { typeText } from './convert.ts'
import { digestOf, refsIn } from './definitions.ts'
import type { Model, NormalShapes } from './model.ts'
import { operationType } from './operation-type.ts'
import { type Declared, memberName, type TypeModule } from './type-module.ts'
import type { Use } from './uses.ts'

/** Writes one version into its module, leaving out what is declared already. */
export class VersionWriter {
  readonly #module: TypeModule
  readonly #known: Map<string, Declared>
  /** Definitions by name and form, as they were last declared. */
  readonly #declarations: Map<string, Declaration>
  readonly #operations: Operation[]
  readonly #model: Model
  /** Declarations that were left for later. */
  readonly #waiting: (() => void)[] = []
  #depth = 0

  constructor(
    module: TypeModule,
    known: Map<string, Declared>,
    declarations: Map<string, Declaration>,
    operations: Operation[],
    model: Model,
  ) {
    this.#declarations = declarations
    this.#module = module
    this.#known = known
    this.#operations = operations
    this.#model = model
  }

  write(): Declared {
    const categories = groupBy(this.#operations, ({ category }) => category)
    const declared = new Map([...categories].map(([name, ops]) => [name, this.#category(name, ops)]))
    const schemas = this.#schemas()
    const all = [...declared.values()]
    const identity = [[...declared], schemas]
    return this.#once('version', 'Version', identity, () => {
      const every = this.#once('all', 'All', all, () => this.#extending(all))
      const names = this.#members([...declared]).replaceAll('\n', '\n  ')
      return `{\n  categories: ${names};\n  all: ${this.#module.refer(every)};\n  schemas: ${this.#module.refer(schemas)};\n}`
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

  /** In parts by how their names begin: a version that changes a schema then does not name all others again. */
  #schemas(): Declared {
    const parts = [...groupBy(this.#model.named, beginning)].map(([start, names]) => {
      const entries = names.map((name): [string, Declared] => [name, this.#definition(name)])
      return this.#once('schemas', `${start}Schemas`, entries, () => this.#members(entries))
    })
    return this.#once('schemas', 'Schemas', parts, () => this.#extending(parts))
  }

  #extending(parts: Declared[]): string {
    return parts.length > 0 ? `extends ${parts.map((each) => this.#module.refer(each)).join(', ')} {}` : '{}'
  }

  #members(entries: [string, Declared][]): string {
    const lines = entries.map(([name, declared]) => `  ${memberName(name)}: ${this.#module.refer(declared)};`)
    return `{\n${lines.join('\n')}\n}`
  }

  #operation(operation: Operation): Declared {
    const shapes = this.#model.shapes.get(operation.op) as NormalShapes
    const refs = new Set<string>()
    const write = (schema: JsonObject): string => {
      for (const ref of refsIn(schema)) refs.add(ref)
      return JSON.stringify(schema)
    }
    const draft = operationType(operation, shapes, {
      write,
      writeAnswer: write,
      bytes: () => 'Bytes',
    })
    const identity = [draft, [...refs].map((ref) => [ref, this.#model.definitions.get(ref)?.digest])]
    return this.#once('op', `${operation.op}Op`, identity, () =>
      operationType(operation, shapes, {
        write: (schema) => this.#text(schema, 'body'),
        writeAnswer: (schema) => this.#text(schema, 'answer'),
        bytes: () => this.#module.refer(this.#bytes()),
      }),
    )
  }

  #definition(name: string): Declared {
    const definition = this.#model.definitions.get(name)
    if (!definition) throw new Error(`There is no schema "${name}".`)
    const use = this.#model.uses.get(name)
    const wanted = use === 'both' ? `${name}<N = number>` : name
    return this.#once('schema', wanted, [definition.digest, use === 'body'], (declared) =>
      this.#schema(name, definition.schema, declared),
    )
  }

  /** An object that only gained properties is declared as the older one plus the new properties. */
  #schema(name: string, schema: JsonObject, declared: Declared): string {
    const properties = propertiesOf(schema, (ref) => this.#model.definitions.get(ref)?.digest)
    const use = this.#model.uses.get(name) ?? 'answer'
    const form = `${use} ${name}`
    const older = this.#declarations.get(form)
    if (properties) this.#declarations.set(form, { declared, properties })
    const added = properties && additionsTo(older, properties, schema)
    return older && added
      ? `${this.#module.refer(older.declared)}${use === 'both' ? '<N>' : ''} & ${this.#text(added, use)}`
      : this.#text(schema, use)
  }

  /** The text of a schema that stands in bodies, in answers, or in the declaration of one that stands in both. */
  #text(schema: JsonObject, use: Use): string {
    const integer = integers[use]
    return typeText(schema, {
      integer,
      definition: (name) => {
        const text = this.#module.refer(this.#definition(name))
        return this.#model.uses.get(name) === 'both' && use !== 'answer' ? `${text}<${integer}>` : text
      },
    })
  }

  #bytes(): Declared {
    return this.#once('bytes', 'Bytes', bytes, () => bytes)
  }

  /** What is known under this identity, or what `text` makes, declared here. */
  #once(space: string, wanted: string, identity: unknown, text: (declared: Declared) => string): Declared {
    const key = `${space} ${wanted} ${digestOf(identity)}`
    const known = this.#known.get(key)
    if (known) return known
    const [, base = wanted, parameters = ''] = /^(.*?)(<.*>)?$/.exec(wanted) ?? []
    const declared = this.#module.reserve(base)
    // Known before its text is made: a definition may refer to itself.
    this.#known.set(key, declared)
    const head = interfaces.includes(space)
      ? `interface ${declared.name} `
      : `type ${declared.name}${parameters} = `
    const write = (): void => {
      this.#module.write(`export ${head}${text(declared)}${head.startsWith('type') ? ';' : ''}\n`)
    }
    if (this.#depth === deepest) this.#waiting.push(write)
    else this.#nest(write)
    return declared
  }

  /** Works through deferred declarations: hundreds of nested references would overflow the stack. */
  #nest(first: () => void): void {
    let next: (() => void) | undefined = first
    while (next) {
      this.#depth++
      next()
      this.#depth--
      next = this.#depth === 0 ? this.#waiting.shift() : undefined
    }
  }
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

function beginning(name: string): string {
  const start = name.slice(0, 3).replace(/[^\p{L}]/gu, '')
  return start.charAt(0).toUpperCase() + start.slice(1).toLowerCase()
}

/** How deep declarations may nest before the next one is deferred. */
const deepest = 50

/** What an integer is: `N` is the parameter of a type that stands in bodies and in answers. */
const integers: Record<Use, string> = { body: 'number | bigint', answer: 'number', both: 'N' }

/** Schemas are types, not interfaces: they may be unions, and fit where a `Record` is wanted. */
const interfaces = ['version', 'all', 'category', 'schemas', 'op']

/** Everything that is bytes or gives bytes. */
const bytes =
  'string | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<unknown> | Iterable<Uint8Array>'
