import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import { listAt } from '../read/json.ts'
import { comment } from './comment.ts'
import { definitionName } from './definition-name.ts'
import { binary, integer, never, omittable, openEnum, present } from './normalise.ts'
import { memberName } from './type-module.ts'

/** The names to use where the text of a type will stand. */
export interface Names {
  definition: (name: string) => string
  /** The type of an integer: `number`, `number | bigint` or a type parameter. */
  integer: string
}

/** The TypeScript of a normalised schema. */
export function typeText(schema: JsonObject, names: Names): string {
  return typeOf(schema, names).text
}

/** A closed union of literals: what a caller may give. */
export function literals(values: Json[]): string {
  return values.map((value) => JSON.stringify(value)).join(' | ')
}

/** A type: a text, or several joined by an operator. */
interface Type {
  text: string
  operator?: '|' | '&'
  parts?: Type[]
}

function typeOf(schema: JsonObject, names: Names): Type {
  if (typeof schema.$ref === 'string')
    return { text: names.definition(definitionName(schema.$ref) ?? schema.$ref) }
  if (schema.const !== undefined) return { text: literal(schema.const) }
  const own = ownType(schema, names)
  // What a schema requires may be a property of one of its parts.
  const required = listAt(schema, 'required')
  const parts = listAt(schema, 'allOf').map((part) =>
    typeOf(
      isObject(part) && part.$ref === undefined
        ? { ...part, required: [...required, ...listAt(part, 'required')] }
        : (part as JsonObject),
      names,
    ),
  )
  const whole = [...(own ? [own] : []), ...(parts.length > 0 ? [joined('&', parts)] : [])]
  const any = listAt(schema, 'anyOf').map((each) => typeOf(each as JsonObject, names))
  const one = listAt(schema, 'oneOf').map((each) => typeOf(each as JsonObject, names))
  let found = whole.length > 0 ? [joined('&', whole)] : []
  for (const choice of [any, one]) {
    if (choice.length === 0) continue
    found = choice.every(isPrimitive)
      ? [joined('|', [...found, ...choice])]
      : [joined('&', [...found, joined('|', choice)])]
  }
  return found[0] ?? (schema.type === undefined ? unknown : { text: 'Record<string, unknown>' })
}

/** What a schema says itself, apart from the schemas that it is composed of. */
function ownType(schema: JsonObject, names: Names): Type | undefined {
  const { type } = schema
  if (schema[integer])
    return joined(
      '|',
      names.integer.split(' | ').map((text) => ({ text })),
    )
  if (schema[never]) return { text: 'never' }
  if (schema[present]) return joined('|', [{ text: '{}' }, { text: 'null' }])
  if (schema[binary]) return joined('|', [{ text: 'Blob' }, { text: 'Uint8Array' }])
  const values = listAt(schema, openEnum)
  // `string & {}` keeps the literals in completions and lets every other string in.
  if (values.length > 0) {
    const known = values.map((value) => ({ text: JSON.stringify(value) }))
    return joined('|', [...known, joined('&', [{ text: 'string' }, { text: '{}' }])])
  }
  if (typeof type === 'string' && primitives.has(type)) return { text: type }
  return type === 'array' ? arrayType(schema, names) : objectType(schema, names)
}

function arrayType({ items, prefixItems }: JsonObject, names: Names): Type {
  if (Array.isArray(prefixItems)) {
    const rest = isObject(items) ? [`  ...${inParens(typeOf(items, names))}[]`] : []
    const members = [
      ...prefixItems.map((item) => `  ${indented(typeOf(item as JsonObject, names).text)}`),
      ...rest.map(indented),
    ]
    return { text: members.length > 0 ? `[\n${members.join(',\n')}\n]` : '[\n]' }
  }
  return { text: `${inParens(isObject(items) ? typeOf(items, names) : unknown)}[]` }
}

function objectType(schema: JsonObject, names: Names): Type | undefined {
  const required = new Set(listAt(schema, 'required'))
  const members = Object.entries(objectAt(schema, 'properties')).map(([name, value]) => {
    const property = value as JsonObject
    const type = typeOf(property, names)
    const key = memberName(name)
    const text = required.has(name)
      ? `${key}: ${type.text};`
      : `${key}?: ${type.text === unknown.text ? unknown.text : joined('|', [type, { text: 'undefined' }]).text};`
    return `  ${indented(comment(property.description) + text)}\n`
  })
  const types: Type[] = members.length > 0 ? [{ text: `{\n${members.join('')}}` }] : []
  const { additionalProperties: others } = schema
  if (others === false) return { text: 'Record<string, never>' }
  if (isObject(others)) {
    const value = typeOf(others, names)
    const { text } = others[omittable] ? joined('|', [value, { text: 'undefined' }]) : value
    types.push({ text: `{\n  [key: string]: ${indented(text)};\n}` })
  }
  return types.length > 0 ? joined('&', types) : undefined
}

/** Joins types. A union within a union is flattened, and a primitive is named once. */
function joined(operator: '|' | '&', types: Type[]): Type {
  const all =
    operator === '|' ? types.flatMap((type) => (type.operator === '|' ? (type.parts ?? []) : [type])) : types
  const parts = all.filter(
    (type, at) => !isPrimitive(type) || all.findIndex(({ text }) => text === type.text) === at,
  )
  const [first] = parts
  if (first && parts.length === 1) return first
  return { text: parts.map(inParens).join(` ${operator} `), operator, parts }
}

/** The text in parentheses, where it needs them within another type. */
function inParens(type: Type): string {
  return type.operator ? `(${type.text})` : type.text
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ')
}

function isPrimitive({ text }: Type): boolean {
  return primitives.has(text) || text === 'undefined' || /^("|-?\d|true$|false$)/.test(text)
}

function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, part]) => `${memberName(name)}: ${literal(part)}`)
  return members.length > 0 ? `{ ${members.join('; ')} }` : 'Record<string, never>'
}

const unknown: Type = { text: 'unknown' }
const primitives = new Set(['string', 'number', 'boolean', 'null'])
