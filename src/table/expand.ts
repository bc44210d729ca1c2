import type { Operation, Param } from './operation.ts'
import type { TableText } from './text.ts'

/** Reads one operation out of the text, whose checksum was found right. */
export function expandOperation(table: TableText, key: string): Operation {
  const [method, path, category, params, body, answer, responses, more] = table.ops[
    key
  ] as TableText['ops'][string]
  return {
    op: nameOf(key),
    method,
    path,
    category: categoryName(category, path),
    params: words(params).map((name) => expandParam(name, table.params[name] as TableText['params'][string])),
    ...(body && { body: table.bodies[body] as NonNullable<Operation['body']> }),
    answer: table.answers[answer] as Operation['answer'],
    responses: Object.fromEntries(words(responses).map(splitResponse)),
    ...more,
  }
}

/** `query string required json` → a parameter. */
function expandParam(key: string, value: TableText['params'][string]): Param {
  const [text, rest] = typeof value === 'string' ? [value] : value
  const [place, type, ...more] = text.split(' ')
  const encoding = more.find((word) => word !== 'required')
  return {
    name: nameOf(key),
    in: place as Param['in'],
    type: type as Param['type'],
    ...(more[0] === 'required' && { required: true }),
    ...(encoding !== undefined && { encoding: encoding as NonNullable<Param['encoding']> }),
    ...rest,
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
