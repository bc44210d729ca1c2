import { isObject, type Json, type JsonObject } from '../../json/objects.ts'
import { type Place, placeOf, visitReferences } from './places.ts'
import { readData, type SpecDocument } from './read.ts'
import { find, refName } from './refs.ts'
import { pointer, SpecError } from './spec-error.ts'

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

/**
 * Every file that the document refers to, and that those refer to. Throws a `SpecError` that names all that
 * are missing.
 */
async function loadAll(root: JsonObject, url: string, load: Load): Promise<Map<string, JsonObject>> {
  const files = new Map<string, JsonObject>()
  const faults: string[] = []
  const asked = new Set([url])
  let waiting = [...foreignUrls(root, url)]
  for (let depth = 1; waiting.length > 0; depth++) {
    const fresh = waiting.filter(([each]) => !asked.has(each))
    for (const [each] of fresh) asked.add(each)
    if (depth > deepest || asked.size > most) {
      throw new SpecError(url, `Its $refs lead to more than ${most} files, or ${deepest} one from another.`)
    }
    waiting = []
    for (let at = 0; at < fresh.length; at += atOnce) {
      const part = fresh.slice(at, at + atOnce)
      const found = await Promise.all(part.map(([each, from]) => loaded(each, from, load)))
      for (const [index, file] of found.entries()) {
        const own = part[index]?.[0] as string
        if (typeof file === 'string') faults.push(file)
        else waiting.push(...foreignUrls(files.set(own, file).get(own) as JsonObject, own))
      }
    }
    waiting = [...new Map(waiting.toReversed())]
  }
  if (faults.length > 0)
    throw new SpecError(url, `Its $refs lead to what cannot be read:\n  ${faults.join('\n  ')}`)
  return files
}

/** The file, or what is wrong with it and who refers to it. */
async function loaded(url: string, from: string, load: Load): Promise<JsonObject | string> {
  try {
    return readData(await load(url), url).root
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return `${reason.startsWith(url) ? reason : `${url}: ${reason}`} (referred to by ${from})`
  }
}

/** Limits on references between files, against malicious specifications. */
const deepest = 100
const most = 20_000
const atOnce = 32

/** Url → the reference that leads there first. */
function foreignUrls(root: JsonObject, base: string): Map<string, string> {
  const found = new Map<string, string>()
  visitReferences(root, ({ ref, path }) => {
    const url = foreignUrl(ref, base)
    if (url !== undefined && !found.has(url)) found.set(url, `${base} ${pointer(...path)}`)
  })
  return found
}

function fileUrl(ref: string, base: string): string {
  if (ref.startsWith('#')) return base
  const url = foreignUrl(ref, base)
  if (url !== undefined) return url
  throw new SpecError(base, `$ref "${ref}" is no file or url that can be read from here.`)
}

/** The file that a reference leads to. A specification from the network may not refer to local files. */
function foreignUrl(ref: string, base: string): string | undefined {
  const path = ref.replace(/#.*$/, '')
  if (path === '' || !URL.canParse(path, base)) return undefined
  const url = new URL(path, base)
  return url.protocol === 'file:' && !base.startsWith('file:') ? undefined : url.href
}

class Bundler {
  readonly #spec: SpecDocument
  readonly #url: string
  readonly #files: ReadonlyMap<string, JsonObject>
  /** Where a schema stands outside → its name here. */
  readonly #names = new Map<string, string>()
  /** Name → the schema that was brought in under it. */
  readonly #adopted: JsonObject = {}

  constructor(spec: SpecDocument, url: string, files: ReadonlyMap<string, JsonObject>) {
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
    if (file === undefined) throw new SpecError(url, 'This file was not read.')
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
