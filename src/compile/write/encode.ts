import { checksum } from '../../table/checksum.ts'
import type { EngineFacts, Operation, Param } from '../../table/operation.ts'
import { type OperationText, type TableText, tableFormat } from '../../table/text.ts'
import { canonical } from '../read/json.ts'

/** One version of an engine and its operations in the order of the specification. */
export interface VersionOperations {
  version: string
  operations: Operation[]
}

/**
 * The text of an engine's table, one line for each parameter, operation and version. `versions` come oldest
 * first. Equal input gives equal bytes; a version that is added at the end changes no line before its own.
 */
export function encodeTable(facts: EngineFacts, versions: VersionOperations[]): string {
  const params = new Interned<TableText['params'][string]>()
  const bodies = new Interned<NonNullable<Operation['body']>>()
  const answers = new Interned<Operation['answer']>()
  const ops = new Interned<OperationText>()
  const lines: [string, string][] = []
  let before: string[] = []
  for (const { version, operations } of versions) {
    const keys = operations.map((operation) => ops.key(operation.op, operationText(operation)))
    lines.push([version, delta(before, keys)])
    before = keys
  }

  function operationText(operation: Operation): OperationText {
    const { method, path, category, body, answer, responses, op: _, params: own, ...more } = operation
    const text: OperationText = [
      method,
      path,
      categoryText(category, path),
      own.map((param) => params.key(param.name, paramText(param))).join(' '),
      body ? bodies.key(body.kind, body) : '',
      answers.key(answer.kind, answer),
      Object.entries(responses)
        .map(([status, word]) => (word ? `${status}:${word}` : status))
        .join(' '),
    ]
    if (Object.keys(more).length > 0) text[7] = more
    return text
  }

  const { engine, prefix, probe, versionEnv, docs } = facts
  const head = { engine, prefix, probe, versionEnv, docs }
  const text = [
    `${JSON.stringify(head).slice(0, -1)},`,
    ...section('params', params),
    ...section('bodies', bodies),
    ...section('answers', answers),
    ...section('ops', ops),
    '"versions":[',
    lines.map((line) => JSON.stringify(line)).join(',\n'),
    ']}',
  ].join('\n')
  return `hawser table ${tableFormat} ${checksum(text)}\n${text}`
}

/** Values under keys that begin with their names, each distinct value once. */
class Interned<T> {
  readonly values: Map<string, T> = new Map()
  readonly #keys = new Map<string, string>()

  key(name: string, value: T): string {
    const identity = `${name}\n${canonical(value)}`
    const known = this.#keys.get(identity)
    if (known !== undefined) return known
    const base = name.replaceAll(/\s/g, '_')
    let key = base
    for (let count = 2; this.values.has(key); count++) key = `${base}~${count}`
    this.#keys.set(identity, key)
    this.values.set(key, value)
    return key
  }
}

function section(name: string, interned: Interned<unknown>): string[] {
  const lines = [...interned.values].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  return [`${JSON.stringify(name)}:{`, ...(lines.length > 0 ? [lines.join(',\n')] : []), '},']
}

function paramText(param: Param): TableText['params'][string] {
  const { name, in: place, type, required, encoding, ...more } = param
  const text = [place, type, required && 'required', encoding].filter(Boolean).join(' ')
  const rest = { ...(/\s|~/.test(name) && { name }), ...more }
  return Object.keys(rest).length > 0 ? [text, rest] : text
}

function categoryText(category: string, path: string): number | string {
  const segments = path.split('/').slice(1)
  const count = category.split('/').length
  return segments.slice(0, count).join('/') === category ? count : category
}

/** Written as copied ranges of the previous version, so a version with few changes takes little space. */
function delta(before: string[], keys: string[]): string {
  const places = new Map(before.map((key, at) => [key, at]))
  const words: string[] = []
  for (let at = 0; at < keys.length; ) {
    const from = places.get(keys[at] ?? '')
    let count = 0
    while (from !== undefined && at + count < keys.length && before[from + count] === keys[at + count])
      count++
    words.push(count > 0 ? `@${from}+${count}` : (keys[at] ?? ''))
    at += Math.max(count, 1)
  }
  return words.join(' ')
}
