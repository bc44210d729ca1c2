import { styleText } from 'node:util'
import { ProtocolError } from '../../errors/errors.ts'
import { jsonTextOf } from '../../json/json.ts'

/** A value as JSON: over several lines for a person, in one for a program. */
export function jsonText(value: unknown, { pretty, colors }: { pretty: boolean; colors: boolean }): string {
  const compact = jsonTextOf(value ?? null)
  if (compact === undefined) throw new ProtocolError('The answer is nested too deep to be written.')
  if (!pretty) return compact
  const lines = indented(compact)
  return colors ? colored(lines) : lines
}

/** By the text, so that a `bigint` keeps its digits. */
function indented(compact: string): string {
  let depth = 0
  return compact.replaceAll(/"(?:[^"\\]|\\.)*"|\{\}|\[\]|[{[]|[}\]]|,|:/g, (token) => {
    if (token === '{' || token === '[') return `${token}\n${'  '.repeat(++depth)}`
    if (token === '}' || token === ']') return `\n${'  '.repeat(--depth)}${token}`
    if (token === ',') return `,\n${'  '.repeat(depth)}`
    return token === ':' ? ': ' : token
  })
}

function colored(text: string): string {
  return text.replaceAll(
    /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|-?\b\d[\d.eE+-]*/g,
    (token, quoted?: string, colon?: string, word?: string) => {
      if (quoted !== undefined && colon !== undefined) return `${styleText('blue', quoted, always)}${colon}`
      if (quoted !== undefined) return styleText('green', quoted, always)
      return styleText(word === undefined ? 'yellow' : 'magenta', token, always)
    },
  )
}

/** Whether to colour was decided before. */
const always = { validateStream: false } as const
