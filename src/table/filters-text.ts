import { InvalidValue, listOf, objectOf, scalarText, textOfJson } from './value-text.ts'

/**
 * JSON text of filters: a list of texts for each name, or an object of them as Docker's older clients send. One value
 * stands for a list of one, and numbers, booleans and dates for their texts: `{ dangling: true }`.
 */
export function filtersText(value: unknown): string {
  const lists = objectOf(value).map(([name, item]): [string, unknown] => [name, filterValue(name, item)])
  return textOfJson(Object.fromEntries(lists))
}

function filterValue(where: string, item: unknown): unknown {
  if (item instanceof Map) throw new InvalidValue(`${where} must be a text or a list of texts, not a Map`)
  const isObject = typeof item === 'object' && item !== null && !(item instanceof Date || item instanceof Set)
  if (isObject && !Array.isArray(item)) return item
  return listOf(item).map((each) => scalarText('string', each, { where }))
}
