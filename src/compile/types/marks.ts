import { isObject, type Json, type JsonObject, objectAt } from '../../json/objects.ts'
import { propertiesOf } from '../operations/schema.ts'
import { listAt } from '../read/json.ts'
import type { Resolver } from '../read/refs.ts'
import { mapped } from './mapped.ts'

/**
 * Writes `readOnly` and `writeOnly` where they count: beside a property whose own schema has them, and beside a
 * `required` that speaks of a property of another part of the same schema.
 */
export function withMarks(schema: Json, resolve: Resolver): Json {
  return marked(schema, {})

  /** `around`: the properties of the whole that the schema is a part of. */
  function marked(part: Json, around: JsonObject): Json {
    if (!isObject(part)) return part
    const isWhole = compositions.some((key) => part[key] !== undefined)
    const all = isWhole ? { ...around, ...propertiesOf(part, resolve, 'schema') } : around
    const own = objectAt(part, 'properties')
    const elsewhere = listAt(part, 'required').flatMap((name): [string, Json][] => {
      const found = Object.hasOwn(own, String(name)) ? undefined : all[String(name)]
      return found !== undefined && keys.some((key) => isMarked(found, key)) ? [[String(name), found]] : []
    })
    const whole =
      elsewhere.length > 0 ? { ...part, properties: { ...own, ...Object.fromEntries(elsewhere) } } : part
    return mapped(whole, (inner, key) => {
      const next = marked(inner, compositions.includes(key) ? all : {})
      return key === 'properties' ? withMark(next) : next
    })
  }

  function withMark(property: Json): Json {
    if (!isObject(property)) return property
    const found = keys.filter((key) => property[key] === undefined && isMarked(property, key))
    return found.length > 0
      ? { ...property, ...Object.fromEntries(found.map((key) => [key, true])) }
      : property
  }

  function isMarked(property: Json, key: string): boolean {
    const open = resolve(property, 'schema')
    return [property, open].some((each) => isObject(each) && each[key] === true)
  }
}

const keys = ['readOnly', 'writeOnly']
const compositions = ['allOf', 'anyOf', 'oneOf']
