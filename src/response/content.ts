import type { IncomingHttpHeaders } from 'node:http'
import type { Incoming } from '../http/incoming.ts'
import type { Answer } from '../table/operation.ts'

/** What the body is: the table's word; without a table that of the headers, at which it does not look otherwise. */
export function kindOf(answer: Answer | undefined, incoming: Incoming): Answer['kind'] {
  return answer ? answer.kind : kindOfHeaders(incoming.headers)
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
