import { isRecord } from '../json/lossy-part.ts'
import { describeValue, InvalidValue, listOf, objectOf, scalarText, textOfJson } from './value-text.ts'

/**
 * JSON text of filters: a list of texts for each name. One value stands for a list of one, and numbers, booleans and
 * dates for their texts: `{ dangling: true }`. An object of `true` by text, as Docker's own clients send it, becomes
 * the list of its texts: engines refuse both forms in one call. A string is JSON text already.
 */
export function filtersText(value: unknown): string {
  if (typeof value === 'string') return jsonText(value)
  const lists = objectOf(value).map(([name, item]): [string, unknown] => [name, filterValues(name, item)])
  return textOfJson(Object.fromEntries(lists))
}

function jsonText(text: string): string {
  // Docker takes an empty text for no filter; to Podman it is an error.
  if (text.trim() === '') return '{}'
  try {
    if (isRecord(JSON.parse(text))) return text
  } catch {
    // Told below, whatever the parser says.
  }
  throw new InvalidValue('must be an object such as { status: "running" }, or its JSON text')
}

function filterValues(where: string, item: unknown): string[] {
  if (isRecord(item)) return Object.keys(item).filter((text) => isChosen(where, item[text]))
  const isList = Array.isArray(item) || item instanceof Set
  if (!isList && typeof item === 'object' && item !== null && !(item instanceof Date))
    throw new InvalidValue(`${where} must be a text or a list of texts, not ${describeValue(item)}`)
  return listOf(item).map((each) => scalarText('string', each, { where }))
}

function isChosen(where: string, value: unknown): boolean {
  if (value === undefined) return false
  if (value === true) return true
  throw new InvalidValue(
    `${where} must be a text or a list of texts: a name and its value are one text, "name=value"`,
  )
}
