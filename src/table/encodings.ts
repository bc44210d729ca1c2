import { base64urlText } from './base64url-text.ts'
import { filtersText } from './filters-text.ts'
import { platformText } from './platform-text.ts'
import { InvalidValue, listOf, objectOf, scalarText, type TextOptions, textOfJson } from './value-text.ts'

/** What a value becomes: one text, several under the parameter's own name, or texts under names of their own. */
export type Encoded = string | string[] | [name: string, text: string][]

/** What writing a value needs to know of its parameter or field. */
export interface Target extends TextOptions {
  name: string
  /** How a list or an object within the value is written; without it there may be none. */
  nested?: Encoding | undefined
  /** Makes a text safe for where it goes; delimiters between texts stay as they are. */
  safe: (text: string) => string
}

export type Encoding =
  | 'json'
  | 'repeat-json'
  | 'base64url-json'
  | 'filters'
  | 'platform'
  | 'repeat-platform'
  | 'name'
  | 'repeat-name'
  | 'form'
  | 'csv'
  | 'ssv'
  | 'tsv'
  | 'pipes'
  | 'deep-object'
  | 'label'
  | 'label-explode'
  | 'matrix'
  | 'matrix-explode'
  | 'cookie'
  | 'raw'

export type ValueType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'any'

interface EncodingRule {
  /** The styles of OpenAPI 3 (` *` where they are exploded) and collection formats of Swagger 2.0 that mean it. */
  styles?: readonly string[]
  /** What a value is and how it is written, for documentation. */
  meaning: string
  write: (value: unknown, target: Target) => Encoded
}

/**
 * Every way to write a list, an object, or a text with rules of its own. This is the one list: tables, requests, the
 * compiler and overrides take their encodings from here.
 */
export const encodings: Record<Encoding, EncodingRule> = {
  /** JSON text (`buildargs`); a string is sent as it is. */
  json: { meaning: 'JSON', write: (value, { safe }) => safe(textOfJson(value)) },
  /** A key for each element, each JSON. */
  'repeat-json': {
    meaning: 'JSON, a key for each',
    write: (value, { safe }) => listOf(value).map((item) => safe(textOfJson(item))),
  },
  /** base64url of a JSON object (`X-Registry-Auth`); a string is its JSON text, or base64 of either alphabet. */
  'base64url-json': {
    meaning: 'JSON in base64url',
    write: (value, { safe }) => safe(base64urlText(value)),
  },
  /** JSON text of lists by name (`filters`); one value stands for a list of one. */
  filters: {
    meaning: 'values by the name of a filter, as JSON',
    write: (value, { safe }) => safe(filtersText(value)),
  },
  /** JSON text of an OCI platform; `linux/arm64/v8` means one. */
  platform: {
    meaning: 'an OCI platform or its text, linux/arm64',
    write: (value, { safe }) => safe(platformText(value)),
  },
  /** A key for each of several. */
  'repeat-platform': {
    meaning: 'OCI platforms or their texts, linux/arm64, a key for each',
    write: (value, { safe }) => listOf(value).map((item) => safe(platformText(item))),
  },
  /** A container's name, with or without the slash that lists put before it. */
  name: {
    meaning: 'a container, by name or id',
    write: (value, { safe }) => safe(plainName(value)),
  },
  'repeat-name': {
    meaning: 'containers, by name or id, a key for each',
    write: (value, { safe }) => listOf(value).map((item) => safe(plainName(item))),
  },
  /** Lists: a key for each element, as without an encoding; objects: a key for each property, `a=1&b=2`. */
  form: {
    meaning: 'a key for each',
    styles: ['multi', 'form *', 'simple *', 'spaceDelimited *', 'pipeDelimited *'],
    write: each,
  },
  /** The same in a cookie, where nothing is percent-encoded (OpenAPI 3.2). */
  cookie: {
    meaning: 'a cookie for each, as it is',
    styles: ['cookie *'],
    write: each,
  },
  /** `a,b`; an object is `a,1,b,2`. The next three do the same with other delimiters. */
  csv: {
    meaning: 'with commas between',
    styles: ['csv', 'form', 'simple'],
    write: expand({ separator: () => ',' }),
  },
  ssv: {
    meaning: 'with spaces between',
    styles: ['ssv', 'spaceDelimited'],
    write: expand({ separator: (safe) => safe(' ') }),
  },
  tsv: { meaning: 'with tabs between', styles: ['tsv'], write: expand({ separator: (safe) => safe('\t') }) },
  pipes: {
    meaning: 'with pipes between',
    styles: ['pipes', 'pipeDelimited'],
    write: expand({ separator: (safe) => safe('|') }),
  },
  /** `name[a]=1`, however deep; lists are `name[]=1`, lists of objects `name[0][a]=1`. */
  'deep-object': {
    meaning: 'name[key]=value for each',
    styles: ['deepObject', 'deepObject *'],
    write: nested,
  },
  /** In a path: `.a,b`, or each with its own dot; `;name=a,b`, or each with its own name. */
  label: {
    meaning: 'with a dot before it',
    styles: ['label'],
    write: expand({ lead: '.', separator: () => ',' }),
  },
  'label-explode': {
    meaning: 'with a dot before each',
    styles: ['label *'],
    write: expand({ lead: '.', separator: () => '.', isExploded: true }),
  },
  matrix: {
    meaning: 'as ;name=value',
    styles: ['matrix'],
    write: expand({ lead: ';', separator: () => ',', isNamed: true }),
  },
  'matrix-explode': {
    meaning: 'as ;name=value for each',
    styles: ['matrix *'],
    write: expand({ lead: ';', separator: () => ';', isNamed: true, isExploded: true }),
  },
  /** A path within a path: its slashes and other reserved characters stay. */
  raw: { meaning: 'a path, its slashes kept', write: (value, target) => plain('string', value, target) },
}

export const encodingNames: [Encoding, ...Encoding[]] = Object.keys(encodings) as [Encoding]

/** The encoding that a specification's style means, if hawser knows the style. */
export function encodingOfStyle(style: string, isExploded: boolean): Encoding | undefined {
  const wanted = isExploded ? `${style} *` : style
  return encodingNames.find((name) => encodings[name].styles?.includes(wanted))
}

/** What a parameter's or a field's value becomes, by its type and encoding. */
export function encode(
  value: unknown,
  type: ValueType,
  encoding: Encoding | undefined,
  target: Target,
): Encoded {
  if (!encoding) return plain(type, value, target)
  const { styles, write } = encodings[encoding]
  if (styles && type === 'object') objectOf(value)
  return write(styles && type === 'array' ? listOf(value) : value, target)
}

function plain(type: ValueType, value: unknown, target: Target): Encoded {
  const { safe } = target
  if (type === 'array') return elementsOf(value, target)
  if (type === 'object') return safe(textOfJson(value))
  if (type !== 'any') return safe(scalarText(type, value, target))
  if (Array.isArray(value) || value instanceof Set) return elementsOf(value, target)
  return safe(isObject(value) ? textOfJson(value) : scalarText('string', value, target))
}

function each(value: unknown, target: Target): Encoded {
  return isObject(value) ? propertiesOf(value, target) : elementsOf(value, target)
}

function elementsOf(value: unknown, target: Target): string[] {
  return listOf(value).flatMap((item) => textsOf(item, target))
}

function propertiesOf(value: unknown, target: Target): [string, string][] {
  return objectOf(value).flatMap(([key, item]) =>
    textsOf(item, { ...target, where: `${target.name}.${key}` }).map((text): [string, string] => [key, text]),
  )
}

/** The text of a part of the value; of a list within a form, several. */
function textsOf(part: unknown, target: Target): string[] {
  const { nested, safe } = target
  if (nested === undefined || typeof part !== 'object' || part === null || part instanceof Date)
    return [safe(scalarText('string', part, target))]
  if (nested === 'form')
    return isObject(part) ? [safe(textOfJson(part))] : elementsOf(part, { ...target, nested: 'json' })
  return [encodings[nested].write(part, { ...target, nested: undefined })].flat().map(String)
}

/** The expansions of RFC 6570, which OpenAPI's styles are made of. */
function expand(style: {
  separator: (safe: Target['safe']) => string
  lead?: string
  isNamed?: boolean
  isExploded?: boolean
}): EncodingRule['write'] {
  const { lead = '', isNamed = false, isExploded = false } = style
  return (value, target) => {
    const { safe } = target
    const separator = style.separator(safe)
    const name = isNamed ? `${safe(target.name)}=` : ''
    if (isObject(value)) {
      const pairs = propertiesOf(value, target).map(([key, text]) => [safe(key), text])
      return isExploded
        ? lead + pairs.map((pair) => pair.join('=')).join(separator)
        : lead + name + pairs.flat().join(separator)
    }
    const texts = elementsOf(value, target)
    if (lead && texts.length === 0) throw new InvalidValue('must not be empty')
    return lead + name + texts.join(isExploded ? separator + name : separator)
  }
}

function nested(value: unknown, target: Target): [string, string][] {
  const pairs = (key: string, part: unknown): [string, string][] => {
    if (Array.isArray(part)) {
      const isFlat = part.every((item) => typeof item !== 'object' || item === null)
      return part.flatMap((item, at) => pairs(`${key}[${isFlat ? '' : at}]`, item))
    }
    if (isObject(part)) return objectOf(part).flatMap(([name, item]) => pairs(`${key}[${name}]`, item))
    return [[key, target.safe(scalarText('string', part, { ...target, where: key }))]]
  }
  return pairs(target.name, value instanceof Set ? [...value] : value)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isValue(value)
}

/** Objects that are one value or a list of values. */
function isValue(value: object): boolean {
  return value instanceof Date || value instanceof Set
}

function plainName(value: unknown): string {
  return scalarText('string', value).replace(/^\/(?=.)/, '')
}
