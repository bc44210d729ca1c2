import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from '../table/operation.ts'

/** What the body is: the table's word; without a table, or where it knows of no body, that of the headers. */
export function kindOf(answer: Answer | undefined, headers: IncomingHttpHeaders): Answer['kind'] {
  return answer ? answer.kind : kindOfHeaders(headers)
}

/** What the content type says of a body that no table describes. */
export function kindOfHeaders(headers: IncomingHttpHeaders): Answer['kind'] {
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  for (const [pattern, kind] of kinds) if (pattern.test(type)) return kind
  return 'bytes'
}

/** Docker's media type for framed output. Its opposite, raw-stream, older engines send for framed output too. */
export function isMultiplexed(headers: IncomingHttpHeaders): boolean {
  return /multiplexed-stream/.test(headers['content-type'] ?? '')
}

const kinds: [RegExp, Answer['kind']][] = [
  [/json-seq|jsonl|ndjson|json-lines/, 'messages'],
  [/multiplexed-stream/, 'frames'],
  [/[/+]json$/, 'json'],
  [/^text\/|[/+](xml|yaml)$/, 'text'],
]
