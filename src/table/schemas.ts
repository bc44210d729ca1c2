import { HawserError } from '../errors/errors.ts'

/** A JSON Schema with the few keywords that the engines' specifications need; `$ref` is a key of its table. */
export interface Schema {
  $ref?: string
  type?: 'string' | 'number' | 'boolean' | 'object' | 'array' | 'null'
  properties?: Record<string, Schema>
  required?: string[]
  /** `false`: an object without any field. */
  additionalProperties?: Schema | false
  items?: Schema
  prefixItems?: Schema[]
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  const?: unknown
  /** The documented values; an engine may have newer ones. */
  'x-open-enum'?: string[]
  /** Bytes, in a form. */
  'x-binary'?: true
  /** No value at all. */
  'x-never'?: true
  /** Anything but `undefined`. */
  'x-present'?: true
  description?: string
}

/** The schemas of an engine's bodies and answers, by version. */
export interface SchemaTable {
  /** What `data` of an operation takes. */
  body(version: string, op: string): Schema | undefined
  /** What a success answers, or each of its messages. */
  result(version: string, op: string): Schema | undefined
  /** Names of the schemas that the specification names. */
  names(version: string): string[]
  /** A schema by its name. */
  named(version: string, name: string): Schema | undefined
  /** The schema that a reference points at; any other schema as it is. */
  resolve(schema: Schema): Schema
}

/** A table of schemas as text: JSON, each distinct schema once, on a line of its own. */
export interface SchemaText {
  format: typeof schemaFormat
  engine: string
  /** Each distinct schema under a key that begins with its own name: `HostConfig`, `HostConfig~2`. */
  schemas: Record<string, Schema>
  /** Oldest first, each with its changes to the version before; `null` stands for what is gone. */
  versions: [version: string, changes: VersionSchemas][]
}

/** Keys of `schemas`; an empty one where there is none. */
export interface VersionSchemas {
  ops: Record<string, [body: string, result: string] | null>
  named: Record<string, string | null>
}

/** Rises when older readers would misread newer text. */
export const schemaFormat = 1

/** Reads what `generate` or `hawser compile` wrote of an engine's schemas. */
export function decodeSchemas(text: string): SchemaTable {
  const { format, schemas, versions } = JSON.parse(text) as SchemaText
  if (format !== schemaFormat) {
    throw new HawserError(
      'TABLE',
      `The schemas' format is ${String(format)}, and this hawser reads ${schemaFormat}. Run \`hawser compile\` again.`,
    )
  }
  const decoded = new Map<string, Keys>()

  function at(version: string): Keys {
    const known = decoded.get(version)
    if (known) return known
    const keys: Keys = { ops: new Map(), named: new Map() }
    const end = versions.findIndex(([name]) => name === version)
    for (const [, changes] of versions.slice(0, end + 1)) {
      apply(keys.ops, changes.ops)
      apply(keys.named, changes.named)
    }
    decoded.set(version, keys)
    return keys
  }

  return {
    body: (version, op) => schemas[at(version).ops.get(op)?.[0] ?? ''],
    result: (version, op) => schemas[at(version).ops.get(op)?.[1] ?? ''],
    names: (version) => [...at(version).named.keys()],
    named: (version, name) => schemas[at(version).named.get(name) ?? ''],
    resolve(schema) {
      let found = schema
      while (found.$ref !== undefined) found = schemas[found.$ref] ?? {}
      return found
    },
  }
}

interface Keys {
  ops: Map<string, [body: string, result: string]>
  named: Map<string, string>
}

function apply<T>(map: Map<string, T>, changes: Record<string, T | null>): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) map.delete(name)
    else map.set(name, value)
  }
}
