import type { HawserError } from '../errors/errors.ts'
import type { Operation, Param } from './operation.ts'
import type { TableText } from './text.ts'

/** One operation out of the text. Throws what `damaged` makes where a part is missing or is not what it must be. */
export function expandOperation(
  table: TableText,
  key: string,
  damaged: (what: string) => HawserError,
): Operation {
  const line: unknown = table.ops[key]
  if (!Array.isArray(line) || line.length < 7) throw damaged(`its operation "${key}" is incomplete`)
  const [method, path, category, params, body, answer, responses, more] = line as TableText['ops'][string]
  for (const part of [method, path, params, body, answer, responses]) {
    if (typeof part !== 'string') throw damaged(`its operation "${key}" holds something that is not text`)
  }
  if (!methods.test(method) || !path.startsWith('/'))
    throw damaged(`its operation "${key}" has no method or path`)
  if (typeof category !== 'number' && typeof category !== 'string') {
    throw damaged(`its operation "${key}" has no category`)
  }
  return {
    op: nameOf(key),
    method,
    path,
    category: categoryName(category, path),
    params: words(params).map((name) => expandParam(name, entry(table.params, name))),
    ...(body && { body: expandShared(entry(table.bodies, body)) }),
    answer: expandShared(entry(table.answers, answer)),
    responses: Object.fromEntries(words(responses).map(splitResponse)),
    ...more,
  }

  function entry<T>(section: Record<string, T>, name: string): T {
    const found = Object.hasOwn(section, name) ? section[name] : undefined
    if (found === undefined || found === null)
      throw damaged(`its operation "${key}" refers to "${name}", which is missing`)
    return found
  }

  function expandShared<T extends { kind: string }>(value: T): T {
    if (typeof value.kind !== 'string') throw damaged(`its operation "${key}" has a part of no kind`)
    return value
  }

  function expandParam(name: string, value: TableText['params'][string]): Param {
    const [text, rest] = Array.isArray(value) ? value : [value, undefined]
    const [, place, type, required, encoding] = (typeof text === 'string' && parameter.exec(text)) || []
    if (!place || !type) throw damaged(`its parameter "${name}" is not "place type encoding"`)
    return {
      name: nameOf(name),
      in: place as Param['in'],
      type: type as Param['type'],
      ...(required && { required: true }),
      ...(encoding && { encoding: encoding as NonNullable<Param['encoding']> }),
      ...rest,
    }
  }
}

/** The name that a key stands for: `filters~2` is another `filters`. */
export function nameOf(key: string): string {
  const tilde = key.indexOf('~')
  return tilde < 0 ? key : key.slice(0, tilde)
}

function categoryName(category: number | string, path: string): string {
  return typeof category === 'number'
    ? path
        .split('/', category + 1)
        .slice(1)
        .join('/')
    : category
}

function splitResponse(word: string): [status: string, schema: string] {
  const colon = word.indexOf(':')
  return colon < 0 ? [word, ''] : [word.slice(0, colon), word.slice(colon + 1)]
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}

const methods = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE)$/
const parameter =
  /^(path|query|header) (string|integer|number|boolean|array|object)( required)?(?: (json|repeat-json|base64url-json|csv|ssv|tsv|pipes|form|deep-object|pairs|label|label-explode|matrix|matrix-explode|raw))?$/
