import { typeName } from '../../../src/table/diff.ts'
import type { Schema, SchemaTable } from '../../../src/table/schemas.ts'
import { element } from './element.ts'

/** A schema as a tree that opens on click. Children are created only when they are shown. */
export function schemaTree(schema: Schema, schemas: SchemaTable): HTMLElement {
  const fields = fieldsOf(schema, schemas)
  if (fields.length === 0) return element('p', { class: 'type' }, typeName(schema, schemas))
  return list(fields, schemas)
}

interface Field {
  name: string
  schema: Schema
  required: boolean
}

function list(fields: Field[], schemas: SchemaTable): HTMLElement {
  return element('ul', { class: 'tree' }, ...fields.map((field) => item(field, schemas)))
}

function item({ name, schema, required }: Field, schemas: SchemaTable): HTMLElement {
  const values = schemas.resolve(schema)['x-open-enum']
  const label = [
    element('code', {}, name),
    element('span', { class: 'type' }, ` ${typeName(schema, schemas)}${required ? '' : '?'}`),
    values && element('span', { class: 'values' }, ` ${values.join(' · ')}`),
  ]
  const below = fieldsOf(schema, schemas)
  if (below.length === 0) return element('li', {}, ...label)
  const details = element('details', {}, element('summary', {}, ...label))
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(list(below, schemas))
  })
  return element('li', {}, details)
}

/** The fields of an object, of a list's items or of a map's values, whatever it is put together from. */
function fieldsOf(given: Schema, schemas: SchemaTable, depth = 0): Field[] {
  if (depth > 6) return []
  const schema = schemas.resolve(given)
  const inner = [schema.items, schema.additionalProperties].filter(
    (each) => each !== undefined && each !== false,
  )
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...inner]
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    schema: property,
    required: schema.required?.includes(name) ?? false,
  }))
  return [...own, ...parts.flatMap((part) => fieldsOf(part, schemas, depth + 1))]
}
