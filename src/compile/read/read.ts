import { parseDocument, type YAMLParseError } from 'yaml'
import { isObject, type JsonObject } from '../../json/objects.ts'
import { excessOf } from './excess.ts'
import { localiseRefs } from './local-refs.ts'
import { indentQuoted } from './repair.ts'
import { SpecError } from './spec-error.ts'

/** A specification as it was read, before anything is resolved. */
export interface SpecDocument {
  root: JsonObject
  /** Which of the specification languages it is written in. */
  language: 'swagger-2' | 'openapi-3'
  /** What had to be mended to read it. */
  repairs: string[]
}

/** Reads YAML or JSON text. `file` is only for messages. Throws a {@link SpecError} that names the line. */
export function readSpec(text: string, file: string): SpecDocument {
  const { root, repairs } = readData(text, file)
  const version = String(root.swagger ?? root.openapi ?? '')
  if (/^2(\.|$)/.test(version) && root.swagger !== undefined) {
    return { root, language: 'swagger-2', repairs }
  }
  // Unquoted, 3.0 is the number 3.
  if (/^3(\.[012](\.|$)|$)/.test(version) && root.openapi !== undefined) {
    localiseRefs(root)
    return { root, language: 'openapi-3', repairs }
  }
  const found = version === '' ? 'has neither `swagger` nor `openapi` at its top' : `says version ${version}`
  throw new SpecError(file, `This ${found}. Give a Swagger 2.0 or an OpenAPI 3.0, 3.1 or 3.2 document.`)
}

/** Reads any YAML or JSON text whose top is an object. */
export function readData(text: string, file: string): { root: JsonObject; repairs: string[] } {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new SpecError(
      file,
      'This is an HTML or XML page, not a specification. Look at what its url answers.',
    )
  }
  const root = parse(text, file)
  if (!isObject(root.value)) {
    throw new SpecError(
      `${file}:1`,
      'A specification is an object at its top; this is not. Is it cut off, or empty?',
    )
  }
  return { root: root.value, repairs: root.repairs }
}

function parse(text: string, file: string): { value: unknown; repairs: string[] } {
  let jsonError: string | undefined
  if (/^\s*[{[]/.test(text)) {
    try {
      const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
      const excess = excessOf(value)
      if (excess !== undefined) throw new SpecError(file, excess)
      if (keysWritten(text) === keysIn(value)) return { value, repairs: [] }
    } catch (error) {
      if (error instanceof SpecError) throw error
      // YAML's flow style looks like JSON too, and its parser can tell the line.
      jsonError = (error as Error).message
    }
  }
  const plain = parseYaml(text)
  if (plain.error === undefined) {
    // YAML takes `{"a": 1 "b": 2}` for one key, whose value is `1 "b": 2`.
    const isJson = /\.json$/i.test(file) || keysWritten(text) !== keysIn(plain.value)
    if (jsonError !== undefined && isJson) throw jsonFault(jsonError, text, file)
    return { value: plain.value, repairs: [] }
  }
  const mended = indentQuoted(text)
  const again = mended.lines.length > 0 ? parseYaml(mended.text) : plain
  if (again.error !== undefined) throw new SpecError(`${file}:${again.line}`, again.error)
  const lines = mended.lines.join(', ')
  return { value: again.value, repairs: [`indented continued double-quoted text at line ${lines}`] }
}

function jsonFault(message: string, text: string, file: string): SpecError {
  const [, problem = message, at = '0'] = /^(.*?) in JSON at position (\d+)/s.exec(message) ?? []
  const line = text.slice(0, Number(at)).split('\n').length
  return new SpecError(`${file}:${line}`, `This is not valid JSON: ${problem}.`)
}

/** `JSON.parse` silently keeps the last of two equal keys, which would lose an operation. */
function keysWritten(text: string): number {
  let count = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g)) if (token.endsWith(':')) count++
  return count
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const parts = Object.values(value)
  return parts.reduce((sum: number, part) => sum + keysIn(part), Array.isArray(value) ? 0 : parts.length)
}

function parseYaml(text: string): { value?: unknown; error?: string; line?: number } {
  // With `silent` it would pass over further documents.
  const document = parseDocument(text, { merge: true, uniqueKeys: true, logLevel: 'error' })
  const [error] = document.errors
  if (error) return { error: faultOf(error, document.errors, text), line: error.linePos?.[0].line ?? 1 }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 10_000 })
    const error = excessOf(value)
    return error === undefined ? { value } : { error, line: 1 }
  } catch (cause) {
    return { error: `This is not valid YAML or JSON: ${(cause as Error).message}`, line: 1 }
  }
}

/** What is wrong and what to do about it, in terms of the text and not of its parser. */
function faultOf({ code, message, pos: [at] }: YAMLParseError, all: YAMLParseError[], text: string): string {
  if (code === 'DUPLICATE_KEY') {
    const key = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'|^[^\s:]+/.exec(text.slice(at))?.[0] ?? ''
    const name = key.replace(/^["']|["']$/g, '')
    return `The key "${name}" is there twice in one object, and one of them would be lost. Rename or remove one.`
  }
  if (code === 'MULTIPLE_DOCS')
    return 'Behind this line is another document, which would be lost. Give each specification a file of its own.'
  // A bracket or a quoted text that is not closed is missed at the very end.
  if (all.some(({ pos: [missed] }) => missed >= text.trimEnd().length)) {
    const language = /^\s*[{[]/.test(text) ? 'JSON' : 'YAML'
    return `This ${language} is cut off: it ends within a text or a bracket that is not closed. Fetch the whole file.`
  }
  // What the parser's own stack does not hold.
  if (/call stack/.test(message)) return 'It is nested too deeply, as no specification is.'
  const [told = ''] = message.split('\n')
  return `This is not valid YAML or JSON: ${told.replace(/ at line \d+, column \d+:?$/, '')}`
}
