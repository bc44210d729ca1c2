import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parse } from 'yaml'
import { listAt, textAt } from '../../src/compile/read/json.ts'
import { isObject, type Json, type JsonObject, objectAt } from '../../src/json/objects.ts'

/** An operation where it stands in its specification. */
export interface SpecOperation {
  method: string
  path: string
  operation: JsonObject
  /** Those of its path and its own, resolved; its own replace those of the path. */
  params: JsonObject[]
}

/**
 * A specification, read for proofs: by code of its own, so that what the compiler overlooks is found. References stay
 * where they are, and are followed on demand, into other files too.
 */
export class Specification {
  readonly root: JsonObject
  readonly isSwagger: boolean
  /** Since OpenAPI 3.1 what stands beside a `$ref` counts too. */
  readonly #siblingsCount: boolean
  readonly #files = new Map<string, Json>()

  /** `text`: the file's own, where that is not read. */
  constructor(file: string, text?: string) {
    this.root = this.#read(resolve(file), text) as JsonObject
    this.isSwagger = this.root.swagger !== undefined
    this.#siblingsCount = /^3\.[1-9]/.test(String(this.root.openapi))
  }

  operations(): SpecOperation[] {
    return Object.entries(objectAt(this.root, 'paths')).flatMap(([key, value]) => {
      if (key.startsWith('x-')) return []
      // Another way to write a parameter.
      const path = key.replace(/(?<=\/):([A-Za-z_]\w*)(?=\/|$)/g, '{$1}')
      const item = this.#pathItem(value)
      const additional = Object.entries(objectAt(item, 'additionalOperations'))
      const known = Object.entries(item).flatMap(([name, operation]): [string, Json][] =>
        methods.includes(name.toUpperCase()) ? [[name.toUpperCase(), operation]] : [],
      )
      return [...known, ...additional].map(([method, value]) => {
        const operation = this.resolve(value) as JsonObject
        return { method, path, operation, params: this.#params(item, operation) }
      })
    })
  }

  /** What a value refers to, or the value itself; `undefined` where a reference leads nowhere. */
  resolve(value: Json | undefined): Json | undefined {
    let at = value
    for (let steps = 0; steps < 100; steps++) {
      if (!isObject(at) || typeof at.$ref !== 'string') return this.#withProperties(at)
      const { $ref, ...beside } = at
      const isMore = this.#siblingsCount && Object.keys(beside).some((key) => !remarks.has(key))
      if (isMore) return { ...beside, allOf: [{ $ref }, ...listAt(beside, 'allOf')] }
      at = this.#find($ref)
    }
    return undefined
  }

  /** Some files refer to all of an object's properties at once. */
  #withProperties(value: Json | undefined): Json | undefined {
    if (!isObject(value) || !isObject(value.properties)) return value
    const { $ref, ...own } = value.properties
    if (typeof $ref !== 'string') return value
    return { ...value, properties: { ...(this.#find($ref) as JsonObject), ...own } }
  }

  #pathItem(value: Json): JsonObject {
    const own = isObject(value) ? value : {}
    const { $ref, ...rest } = own
    const found = typeof $ref === 'string' ? this.#pathItem(this.#find($ref) ?? {}) : {}
    const parameters = [...listAt(found, 'parameters'), ...listAt(rest, 'parameters')]
    return { ...found, ...rest, ...(parameters.length > 0 && { parameters }) }
  }

  #params(item: JsonObject, operation: JsonObject): JsonObject[] {
    const found = new Map<string, JsonObject>()
    for (const raw of [...listAt(item, 'parameters'), ...listAt(operation, 'parameters')]) {
      const param = this.resolve(raw)
      if (isObject(param)) found.set(`${textAt(param, 'in')} ${textAt(param, 'name')}`, param)
    }
    return [...found.values()]
  }

  #find(ref: string): Json | undefined {
    const [file = '', fragment = ''] = ref.split('#')
    let at: Json | undefined = this.#files.get(file)
    at ??= this.#read(file)
    for (const part of fragment.split('/').filter(Boolean)) {
      const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
      at = Array.isArray(at) ? at[Number(key)] : isObject(at) ? at[key] : undefined
    }
    return at
  }

  /** Reads a file once, and makes its references absolute, so that they can be followed from anywhere. */
  #read(file: string, text: string = readFileSync(file, 'utf8')): Json {
    const value = (/^\s*\{/.test(text) ? JSON.parse(text) : parse(text, { merge: true })) as Json
    this.#files.set(file, value)
    const visit = (part: Json): void => {
      if (Array.isArray(part)) part.forEach(visit)
      if (!isObject(part)) return
      if (typeof part.$ref === 'string') {
        const [name = '', fragment = ''] = part.$ref.split('#')
        part.$ref = `${name === '' ? file : resolve(dirname(file), name)}#${fragment}`
      }
      Object.values(part).forEach(visit)
    }
    visit(value)
    return value
  }
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY']
/** Keys beside a `$ref` that change nothing. */
const remarks = new Set(['description', 'summary', 'title', 'example', 'examples', 'deprecated'])
