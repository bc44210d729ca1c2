import type { Operation, Param, Table } from './operation.ts'
import type { Schema, SchemaTable } from './schemas.ts'

/** What changed from one version of an API to another. */
export interface VersionDiff {
  added: string[]
  removed: string[]
  changed: OperationDiff[]
}

/** What changed in an operation that both versions have; lists that are empty are left out. */
export interface OperationDiff {
  op: string
  /** `GET /a → GET /b`, where it moved. */
  route?: string
  params?: Changes
  /** Fields of the body by their path: `HostConfig.Mounts[].Type`. */
  body?: Changes
  /** Fields of the answer by their path. */
  answer?: Changes
}

export interface Changes {
  added: string[]
  removed: string[]
  /** `name: was → is` */
  changed: string[]
}

/** Compares two versions; without schemas only operations and their parameters. */
export function diffVersions(table: Table, from: string, to: string, schemas?: SchemaTable): VersionDiff {
  const [before, after] = [table.ops(from), table.ops(to)]
  const [had, has] = [new Set(before), new Set(after)]
  const changed = after.flatMap((op) => diffOperation(table, from, to, op, schemas) ?? [])
  return {
    added: after.filter((op) => !had.has(op)),
    removed: before.filter((op) => !has.has(op)),
    changed,
  }
}

/** What changed in an operation; undefined where nothing did, or one of the versions lacks it. */
export function diffOperation(
  table: Table,
  from: string,
  to: string,
  op: string,
  schemas?: SchemaTable,
): OperationDiff | undefined {
  const [old, now] = [table.operation(from, op), table.operation(to, op)]
  if (!old || !now) return undefined
  const [was, is] = [`${old.method} ${old.path}`, `${now.method} ${now.path}`]
  const params = old === now ? undefined : compare(paramTexts(old), paramTexts(now))
  const body = schemas && diffSchemas(schemas.body(from, op), schemas.body(to, op), schemas)
  const answer = schemas && diffSchemas(schemas.result(from, op), schemas.result(to, op), schemas)
  if (was === is && !params && !body && !answer) return undefined
  return {
    op,
    ...(was !== is && { route: `${was} → ${is}` }),
    ...(params && { params }),
    ...(body && { body }),
    ...(answer && { answer }),
  }
}

function diffSchemas(
  old: Schema | undefined,
  now: Schema | undefined,
  schemas: SchemaTable,
): Changes | undefined {
  // Versions share the schemas that are equal.
  return old === now ? undefined : compare(fields(old, schemas), fields(now, schemas))
}

function paramTexts({ params }: Operation): Map<string, string> {
  return new Map(params.map((param) => [param.name, paramText(param)]))
}

function paramText({ in: place, type, required, enum: values, default: standard }: Param): string {
  const parts = [place, type, required ? 'required' : '', values ? values.join('|') : '']
  return [...parts, standard === undefined ? '' : `default ${JSON.stringify(standard)}`]
    .filter(Boolean)
    .join(' ')
}

/** Every field below a schema, by its path, with its type. Schemas within themselves are followed once. */
export function fields(
  schema: Schema | undefined,
  schemas: Pick<SchemaTable, 'resolve'>,
): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (given: Schema, path: string, seen: readonly Schema[]): void => {
    const each = schemas.resolve(given)
    if (seen.includes(each)) return
    const within = [...seen, each]
    for (const part of [...(each.allOf ?? []), ...(each.anyOf ?? []), ...(each.oneOf ?? [])]) {
      visit(part, path, within)
    }
    for (const [name, property] of Object.entries(each.properties ?? {})) {
      const own = path === '' ? name : `${path}.${name}`
      const needed = each.required?.includes(name) ? '' : '?'
      found.set(own, `${typeName(property, schemas)}${needed}`)
      visit(property, own, within)
    }
    if (each.items) visit(each.items, `${path}[]`, within)
    if (each.additionalProperties) visit(each.additionalProperties, `${path}{}`, within)
  }
  if (schema) visit(schema, '', [])
  return found
}

/** A type in a word or two: `string`, `object[]`, `number | null`. */
export function typeName(given: Schema, schemas: Pick<SchemaTable, 'resolve'>, depth = 0): string {
  const schema = schemas.resolve(given)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.type === 'array') {
    const item = schema.items && depth < 4 ? typeName(schema.items, schemas, depth + 1) : 'unknown'
    return item.includes(' ') ? `(${item})[]` : `${item}[]`
  }
  if (schema.type) return schema.type
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  if (choices.length > 0) {
    return [...new Set(choices.map((each) => (depth < 4 ? typeName(each, schemas, depth + 1) : '…')))].join(
      ' | ',
    )
  }
  const [part] = schema.allOf ?? []
  return part && depth < 4 ? typeName(part, schemas, depth + 1) : 'unknown'
}

function compare(before: Map<string, string>, after: Map<string, string>): Changes | undefined {
  const added = [...after.keys()].filter((name) => !before.has(name))
  const removed = [...before.keys()].filter((name) => !after.has(name))
  const changed = [...after].flatMap(([name, is]) => {
    const was = before.get(name)
    return was === undefined || was === is ? [] : [`${name}: ${was} → ${is}`]
  })
  if (added.length + removed.length + changed.length === 0) return undefined
  return { added: outermost(added), removed: outermost(removed), changed }
}

/** Where a field came or went with all below it, only that field. */
function outermost(paths: string[]): string[] {
  const all = new Set(paths)
  return paths.filter((path) => !parentsOf(path).some((parent) => all.has(parent)))
}

/** `a.b[].c` → `a.b[]`, `a.b`, `a` */
function parentsOf(path: string): string[] {
  const ends = [...path.matchAll(/\.|\[\]|\{\}/g)].map(({ index }) => index)
  return ends.map((end) => path.slice(0, end))
}
