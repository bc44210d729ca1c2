import { isObject, type Json, type JsonObject } from '../../json/objects.ts'
import { type Schema, type SchemaText, schemaFormat, type VersionSchemas } from '../../table/schemas.ts'
import { canonical } from '../read/json.ts'
import { definitionName } from './definition-name.ts'
import { type Model, modelOf, type TypedVersion } from './model.ts'

/**
 * The schemas of an engine's bodies and answers as data: what typings are made from, for programs that check, compare
 * or show values when they run. Versions are added oldest first; equal input gives equal bytes.
 */
export class SchemaWriter {
  readonly #engine: string
  /** Key → JSON, empty until it is written. */
  readonly #schemas = new Map<string, string>()
  /** Name and digest or text → key. */
  readonly #keys = new Map<string, string>()
  /** Writes the schemas that have a key but no text yet. One by one: a chain of references may be thousands long. */
  readonly #unwritten: (() => void)[] = []
  readonly #versions: [version: string, changes: VersionSchemas][] = []
  #before: VersionSchemas = { ops: {}, named: {} }

  constructor(engine: string) {
    this.#engine = engine
  }

  add(typed: TypedVersion): void {
    const model = modelOf(typed, { parts: false })
    const ops: VersionSchemas['ops'] = {}
    for (const [op, { body, result }] of model.shapes) {
      const keys: [string, string] = [
        this.#whole(`${op}Body`, body, model),
        this.#whole(`${op}Result`, result, model),
      ]
      if (keys.some(Boolean)) ops[op] = keys
    }
    const named: VersionSchemas['named'] = {}
    for (const name of model.named) named[name] = this.#definition(name, model)
    // The list grows while it is gone through.
    for (const write of this.#unwritten) write()
    this.#unwritten.length = 0
    const now = { ops, named }
    this.#versions.push([
      typed.version,
      { ops: changes(this.#before.ops, ops), named: changes(this.#before.named, named) },
    ])
    this.#before = now
  }

  toString(): string {
    const head: Pick<SchemaText, 'format' | 'engine'> = { format: schemaFormat, engine: this.#engine }
    return [
      `${JSON.stringify(head).slice(0, -1)},"schemas":{`,
      [...this.#schemas].map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',\n'),
      '},"versions":[',
      this.#versions.map((version) => JSON.stringify(version)).join(',\n'),
      ']}',
    ].join('\n')
  }

  /** The key of a schema that may have no name of its own. */
  #whole(wanted: string, schema: JsonObject, model: Model): string {
    if (Object.keys(schema).length === 0) return ''
    const name = typeof schema.$ref === 'string' ? definitionName(schema.$ref) : undefined
    if (name !== undefined) return this.#definition(name, model)
    const text = JSON.stringify(this.#referring(schema, model))
    return this.#once(wanted, text, () => text)
  }

  #definition(name: string, model: Model): string {
    const definition = model.definitions.get(name)
    if (!definition) return ''
    return this.#once(name, definition.digest, () =>
      JSON.stringify(this.#referring(definition.schema, model)),
    )
  }

  /** The key under which this is known, or a new one for what `text` gives. */
  #once(wanted: string, identity: string, text: () => string): string {
    const known = this.#keys.get(`${wanted} ${identity}`)
    if (known !== undefined) return known
    let key = wanted
    for (let count = 2; this.#schemas.has(key); count++) key = `${wanted}~${count}`
    this.#keys.set(`${wanted} ${identity}`, key)
    this.#schemas.set(key, '')
    this.#unwritten.push(() => this.#schemas.set(key, text()))
    return key
  }

  /** The schema, with keys as its references. */
  #referring(schema: Json, model: Model): unknown {
    if (Array.isArray(schema)) return schema.map((each) => this.#referring(each, model))
    if (!isObject(schema)) return schema
    const name = typeof schema.$ref === 'string' ? definitionName(schema.$ref) : undefined
    if (name !== undefined) return { $ref: this.#definition(name, model) } satisfies Schema
    return Object.fromEntries(
      Object.entries(schema).map(([key, value]) => [key, this.#referring(value, model)]),
    )
  }
}

/** What is new or different, and `null` for what is gone. */
function changes<T>(
  before: Record<string, T | null>,
  now: Record<string, T | null>,
): Record<string, T | null> {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(now, name))
  const fresh = Object.entries(now).filter(([name, value]) => canonical(before[name]) !== canonical(value))
  return Object.fromEntries([...fresh, ...gone.map((name): [string, null] => [name, null])])
}
