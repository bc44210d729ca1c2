import { isObject, type JsonObject } from '../../json/objects.ts'
import { visitObjects } from './places.ts'
import { pointer } from './spec-error.ts'

/**
 * Mends types that are written by their names in programming languages (`bool`, `String`), in schemas and in parameters of
 * Swagger 2.0. Others that no specification knows are removed: anything is taken then. Gives a line for each name; changes
 * the document.
 */
export function mendTypeNames(root: JsonObject): { repairs: string[]; warnings: string[] } {
  const mended = new Map<string, string[]>()
  const unknown = new Map<string, string[]>()
  visitObjects(root, (value, place, path) => {
    const { type } = value
    if (typeof type !== 'string' || known.has(type)) return
    if (place !== 'schema' && !isParameter(value, path)) return
    const meant = aliases.get(type.toLowerCase())
    if (meant === undefined) delete value.type
    else value.type = meant
    const lines = meant === undefined ? unknown : mended
    const name = meant === undefined ? `"${type}" is no type` : `"${type}" is taken as "${meant}"`
    lines.set(name, [...(lines.get(name) ?? []), pointer(...path)])
  })
  return {
    repairs: told(mended, (name, where) => `type ${name} (${where})`),
    warnings: told(unknown, (name, where) => `type ${name}: anything is taken for it (${where})`),
  }
}

function told(found: Map<string, string[]>, line: (name: string, where: string) => string): string[] {
  return [...found].map(([name, [first = '', ...others]]) =>
    line(name, others.length > 0 ? `${first} and ${others.length} more` : first),
  )
}

/** Parameters, headers and the items of either, which Swagger 2.0 writes without a schema. */
function isParameter(value: JsonObject, path: (string | number)[]): boolean {
  if (isObject(value.schema) || value.in === 'body') return false
  return path.some((key) => key === 'parameters' || key === 'headers')
}

const known = new Set(['string', 'integer', 'number', 'boolean', 'array', 'object', 'null', 'file'])
const aliases = new Map<string, string>([
  ...[...known].map((name): [string, string] => [name, name]),
  ...['int', 'int32', 'int64', 'long', 'uint'].map((name): [string, string] => [name, 'integer']),
  ...['float', 'double', 'decimal'].map((name): [string, string] => [name, 'number']),
  ...['str', 'text', 'uuid'].map((name): [string, string] => [name, 'string']),
  ...['map', 'dict'].map((name): [string, string] => [name, 'object']),
  ['bool', 'boolean'],
  ['list', 'array'],
])
