import { isObject, type Json, type JsonObject } from './json.ts'
import { readData, type SpecDocument } from './read.ts'
import { find, refName } from './refs.ts'
import { SpecError } from './spec-error.ts'

/** The text behind a url, `file:` or other. */
export type Load = (url: string) => string | Promise<string>

/**
 * Brings what a specification refers to in other files into it, so that every `$ref` is local: schemas under names
 * among its own, everything else in place. `url` is the specification's own; changes the document.
 */
export async function bundle(spec: SpecDocument, url: string, load: Load): Promise<void> {
  const files = await loadAll(spec.root, url, load)
  if (files.size > 0) spec.root = new Bundler(spec, url, files).root()
}

/** Every file that the document refers to, and that those refer to; in place of one that cannot be read, the error. */
async function loadAll(
  root: JsonObject,
  url: string,
  load: Load,
): Promise<Map<string, JsonObject | SpecError>> {
  const files = new Map<string, JsonObject | SpecError>()
  let waiting = [...foreignUrls(root, url)]
  while (waiting.length > 0) {
    const found = await Promise.all(waiting.map((each) => loaded(each, load)))
    for (const [at, file] of found.entries()) files.set(waiting[at] as string, file)
    const next = found.flatMap((file, at) =>
      file instanceof SpecError ? [] : [...foreignUrls(file, waiting[at] as string)],
    )
    waiting = [...new Set(next)].filter((each) => each !== url && !files.has(each))
  }
  return files
}

async function loaded(url: string, load: Load): Promise<JsonObject | SpecError> {
  try {
    return readData(await load(url), url).root
  } catch (cause) {
    if (cause instanceof SpecError) return cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    return new SpecError(url, `This file, which a $ref points to, cannot be read: ${reason}.`, { cause })
  }
}

function foreignUrls(value: Json, base: string, found: Set<string> = new Set()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  const ref = isObject(value) ? value.$ref : undefined
  const url = typeof ref === 'string' ? foreignUrl(ref, base) : undefined
  if (url !== undefined) found.add(url)
  for (const part of Object.values(value)) foreignUrls(part, base, found)
  return found
}

function fileUrl(ref: string, base: string): string {
  if (ref.startsWith('#')) return base
  const url = foreignUrl(ref, base)
  if (url !== undefined) return url
  throw new SpecError(base, `$ref "${ref}" is no file or url that can be read from here.`)
}

/** The file that a reference leads to, unless from the network into this machine. */
function foreignUrl(ref: string, base: string): string | undefined {
  const path = ref.replace(/#.*$/, '')
  if (path === '' || !URL.canParse(path, base)) return undefined
  const url = new URL(path, base)
  return url.protocol === 'file:' && !base.startsWith('file:') ? undefined : url.href
}

/** What stands where: a schema, a map or list of schemas, a literal that is not looked into, or anything else. */
type Place = 'schema' | 'schemas' | 'literal' | 'other'

class Bundler {
  readonly #spec: SpecDocument
  readonly #url: string
  readonly #files: ReadonlyMap<string, JsonObject | SpecError>
  /** Where a schema stands outside → its name here. */
  readonly #names = new Map<string, string>()
  /** Name → the schema that was brought in under it. */
  readonly #adopted: JsonObject = {}

  constructor(spec: SpecDocument, url: string, files: ReadonlyMap<string, JsonObject | SpecError>) {
    this.#spec = spec
    this.#url = url
    this.#files = files
  }

  root(): JsonObject {
    const root = this.#walk(this.#spec.root, this.#url, 'other', []) as JsonObject
    Object.assign(sectionOf(root, this.#spec.language), this.#adopted)
    return root
  }

  #walk(value: Json, base: string, place: Place, inlining: string[]): Json {
    if (Array.isArray(value)) {
      const inner = place === 'schemas' ? 'schema' : place
      return value.map((item) => this.#walk(item, base, inner, inlining))
    }
    if (!isObject(value) || place === 'literal') return value
    if (typeof value.$ref === 'string') return this.#ref(value, value.$ref, base, place, inlining)
    const entries = Object.entries(value).map(([key, part]): [string, Json] => [
      key,
      this.#walk(part, base, placeOf(key, place), inlining),
    ])
    return Object.fromEntries(entries)
  }

  #ref(holder: JsonObject, ref: string, base: string, place: Place, inlining: string[]): Json {
    const url = fileUrl(ref, base)
    const fragment = ref.includes('#') ? ref.slice(ref.indexOf('#')) : ''
    if (url === this.#url) return { ...holder, $ref: fragment || '#' }
    const file = this.#files.get(url)
    if (file === undefined || file instanceof SpecError)
      throw file ?? new SpecError(url, 'This file was not read.')
    const target = fragment === '' ? file : find(file, fragment)
    if (target === undefined) throw new SpecError(base, `$ref "${ref}" points to nothing in ${url}.`)
    const identity = url + fragment
    if (place === 'schema') return { ...holder, $ref: this.#adopt(identity, target, url) }
    if (inlining.includes(identity)) throw new SpecError(base, `$ref "${ref}" leads back to itself.`)
    return this.#walk(target, url, place, [...inlining, identity])
  }

  #isTaken(name: string): boolean {
    const { definitions, components } = this.#spec.root
    const own =
      this.#spec.language === 'swagger-2'
        ? definitions
        : isObject(components)
          ? components.schemas
          : undefined
    return Object.hasOwn(this.#adopted, name) || (isObject(own) && Object.hasOwn(own, name))
  }

  /** A name for a schema from outside; it is registered before the schema is walked, which may refer to itself. */
  #adopt(identity: string, target: Json, url: string): string {
    const path = this.#spec.language === 'swagger-2' ? '#/definitions/' : '#/components/schemas/'
    let name = this.#names.get(identity)
    if (name === undefined) {
      const wanted = refName(identity).replace(/\.(ya?ml|json)$/i, '') || 'Schema'
      name = wanted
      for (let count = 2; this.#isTaken(name); count++) name = `${wanted}${count}`
      this.#names.set(identity, name)
      this.#adopted[name] = {}
      this.#adopted[name] = this.#walk(target, url, 'schema', [])
    }
    return path + name.replaceAll('~', '~0').replaceAll('/', '~1')
  }
}

function sectionOf(root: JsonObject, language: SpecDocument['language']): JsonObject {
  if (language === 'swagger-2') return sub(root, 'definitions')
  return sub(sub(root, 'components'), 'schemas')
}

function sub(holder: JsonObject, key: string): JsonObject {
  const found = holder[key]
  if (isObject(found)) return found
  const made: JsonObject = {}
  holder[key] = made
  return made
}

function placeOf(key: string, within: Place): Place {
  if (within === 'schemas') return 'schema'
  if (examples.test(key) || (within === 'schema' && literals.has(key))) return 'literal'
  if (maps.has(key)) return 'schemas'
  if (key === 'schema' || (within === 'schema' && inner.has(key))) return 'schema'
  return within === 'schema' ? 'literal' : 'other'
}

const examples = /^examples?$/
const literals = new Set(['default', 'enum', 'const'])
const maps = new Set([
  ...['properties', 'patternProperties', 'definitions', 'schemas', '$defs', 'dependentSchemas'],
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems'],
])
const inner = new Set([
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
])
