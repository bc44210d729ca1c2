import { isObject, type JsonObject } from '../../json/objects.ts'
import { visitObjects } from './places.ts'
import { pointer } from './spec-error.ts'

/**
 * Keywords of schemas whose values mean nothing, such as `properties` that are a list: they are removed, so that nothing
 * later trips over them. Gives a line for each kind of fault; changes the document.
 */
export function removeMisshapen(root: JsonObject): string[] {
  const found = new Map<string, string[]>()
  visitObjects(root, (schema, place, path) => {
    if (place !== 'schema') return
    for (const [keyword, isRight, wanted] of shapes) {
      const value = schema[keyword]
      if (value === undefined || value === null || isRight(value)) continue
      delete schema[keyword]
      const line = `\`${keyword}\` left out: it is no ${wanted}`
      found.set(line, [...(found.get(line) ?? []), pointer(...path)])
    }
  })
  return [...found].map(([line, [first = '', ...others]]) =>
    others.length > 0 ? `${line} (${first} and ${others.length} more)` : `${line} (${first})`,
  )
}

const isSchema = (value: unknown): boolean => isObject(value) || typeof value === 'boolean'

type Shape = [keyword: string, isRight: (value: unknown) => boolean, wanted: string]

const shapes: Shape[] = [
  ['$ref', (value) => typeof value === 'string', 'text'],
  ['properties', isObject, 'object'],
  ['patternProperties', isObject, 'object'],
  ['additionalProperties', isSchema, 'schema'],
  ['items', (value) => isSchema(value) || Array.isArray(value), 'schema'],
  ...['required', 'enum', 'allOf', 'anyOf', 'oneOf', 'prefixItems'].map(
    (keyword): Shape => [keyword, Array.isArray, 'list'],
  ),
]
